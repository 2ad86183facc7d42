/**
 * The tab with contacts. Where one stands is in the address: nothing (the list), `ny[/ord/<id>]`, `ny/fra-side`, `ny/<draft>`,
 * `<id>`, `<id>/ret`, `<id>/versioner`, `<id>/flet/<other>`, `kommuner[/<code>]`, `papirkurv`.
 */
import '../record-fields/record-fields.css';
import './contacts.css';
import { useEffect, useMemo, useState } from 'react';
import { toForm } from '../../lib/contacts/form.ts';
import type { Municipality } from '../../lib/contacts/municipalities.ts';
import { roleById } from '../../lib/contacts/roles.ts';
import { type Contact, emptyContact } from '../../lib/contacts/schema.ts';
import type { Stored } from '../../lib/store/records.ts';
import type { Store } from '../../lib/store/store.ts';
import { type ContactDraft, flushDrafts, keepDraft, useDrafts } from '../data/drafts.ts';
import { onPendingContact, recognisePending } from '../data/pending-contact.ts';
import { useMunicipalityNames, useRecords } from '../data/records.tsx';
import { usePlaces } from '../data/words.ts';
import { Notice } from '../Notice.tsx';
import { aboutPath } from '../notes/about.ts';
import type { TabProps } from '../panel/tab-props.ts';
import { useReading } from '../reading.tsx';
import { Bin } from '../record-fields/Bin.tsx';
import { Gate } from '../record-fields/Gate.tsx';
import { Head } from '../record-fields/Head.tsx';
import { useSay } from '../record-fields/Said.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { Versions } from '../record-fields/Versions.tsx';
import { ContactForm } from './ContactForm.tsx';
import { ContactList } from './ContactList.tsx';
import { ContactView } from './ContactView.tsx';
import { Directory } from './Directory.tsx';
import { MergeView } from './MergeView.tsx';
import { useContactActions } from './use-contact-actions.ts';
import type { FormStart } from './use-contact-form.ts';

const startOf = (draft: ContactDraft, resumed: boolean): FormStart => ({
  id: draft.id,
  values: draft.values,
  base: draft.base,
  fromPage: draft.fromPage,
  left: draft.left,
  cprDropped: draft.cprDropped,
  resumed,
});

/** Where a form that was begun is gone on with. */
const addressOf = (draft: ContactDraft): string => (draft.base ? `${draft.base.record.id}/ret` : `ny/${draft.id}`);

export default function ContactsTab(props: TabProps) {
  return <Gate>{(store) => <Contacts {...props} store={store} />}</Gate>;
}

export function Contacts({ path, onPath, onRead, onTab, store }: TabProps & { store: Store }) {
  const texts = useRecordTexts();
  const book = useRecords();
  const places = usePlaces();
  const actions = useContactActions(store);
  const { today } = useReading();
  useMunicipalityNames(places?.name ?? null);
  const [first, second, third] = (path ?? '').split('/');
  // What was saved just now is shown at once: word of it from the database comes a moment later.
  const [fresh, setFresh] = useState<Stored<Contact> | null>(null);
  const list = () => onPath(undefined);
  const open = (id: string) => onPath(id);
  const done = (stored: Stored<Contact>) => {
    setFresh(stored);
    onPath(stored.record.id);
  };

  /** A new form with something in it; its draft is there before the form is, so that the address leads to it. */
  const begin = async (fill: Partial<Contact> = {}) => {
    const id = crypto.randomUUID();
    keepDraft({
      kind: 'contact',
      id,
      at: Date.now(),
      values: toForm({ ...emptyContact(), confirmedOn: today, ...fill }),
      base: null,
      fromPage: false,
      left: [],
      cprDropped: 0,
    });
    await flushDrafts();
    onPath(`ny/${id}`);
  };

  if (first === 'ny')
    return second === undefined || second === 'fra-side' || second === 'ord' ? (
      <NewContact
        key={path}
        fromPage={second === 'fra-side'}
        terms={second === 'ord' && third ? [third] : []}
        store={store}
        onShow={open}
        onDone={done}
        onCancel={list}
        onPath={onPath}
      />
    ) : (
      <Resumed key={path} draftId={second} store={store} onShow={open} onDone={done} onCancel={list} onPath={onPath} />
    );
  if (first === 'kommuner')
    return (
      <Directory
        code={second}
        onCode={(code) => onPath(code === undefined ? 'kommuner' : `kommuner/${code}`)}
        onBack={list}
        onOpen={open}
        onAdd={(one: Municipality, role) =>
          void begin({
            kind: 'unit',
            role,
            municipality: one.code,
            organisation: one.official,
            sector: roleById(role)?.sector ?? 'employment',
            source: { kind: 'directory', title: '', url: '' },
          })
        }
        onRead={onRead}
      />
    );
  if (first === 'papirkurv')
    return (
      <Bin
        items={book.binned.contacts.map(({ record, deletedAt }) => ({ id: record.id, name: record.name, deletedAt }))}
        back={texts.back.contacts}
        onBack={list}
        onRestore={(id) => void actions.restore(id)}
        onErase={(id) => void actions.erase(id)}
      />
    );
  if (first) {
    const known = book.contacts.get(first);
    const just = fresh?.record.id === first && fresh.rev > (known?.rev ?? 0) ? fresh : undefined;
    const stored = just ?? known;
    if (!stored || (known === undefined && book.binned.contacts.some(({ record }) => record.id === first))) {
      const binned = book.binned.contacts.find(({ record }) => record.id === first);
      if (book.kind === 'loading') return <p className="panel-wait">{texts.loading}</p>;
      return (
        <div className="record-view">
          <Head title={texts.list.title} back={texts.back.contacts} onBack={list} />
          <Notice tone="warn" title={binned ? texts.contact.binned(binned.record.name) : texts.contact.gone}>
            {binned && (
              <button type="button" className="button" onClick={() => void actions.restore(first)}>
                {texts.bin.restore}
              </button>
            )}
          </Notice>
        </div>
      );
    }
    const contact = stored.record;
    if (second === 'ret')
      return <Edit key={path} id={first} store={store} onShow={open} onDone={done} onPath={onPath} />;
    if (second === 'versioner')
      return (
        <Versions
          store={store}
          kind="contact"
          current={stored}
          name={contact.name}
          back={texts.back.contact}
          onBack={() => open(first)}
        />
      );
    if (second === 'flet' && third)
      return (
        <MergeView
          key={path}
          store={store}
          keepId={first}
          otherId={third}
          onBack={() => onPath(book.contacts.has(third) ? first : `ny/${third}`)}
          onMerged={(record) => {
            actions.say({ text: texts.duplicate.merged(record.name) });
            open(record.id);
          }}
        />
      );
    return (
      <ContactView
        key={first}
        contact={contact}
        onBack={list}
        onEdit={() => onPath(`${first}/ret`)}
        onConfirm={() => void actions.confirm(contact)}
        onPin={() => void actions.pin(contact)}
        onRemove={() => {
          void actions.remove(contact);
          list();
        }}
        onVersions={() => onPath(`${first}/versioner`)}
        onMerge={(other) => onPath(`${first}/flet/${other}`)}
        onRead={onRead}
        onNote={(id) => onTab('notes', id)}
        onAddNote={() => onTab('notes', `ny/${aboutPath({ kind: 'contact', id: first })}`)}
      />
    );
  }
  return (
    <ContactList
      onOpen={open}
      onAdd={() => onPath('ny')}
      onDraft={(draft) => onPath(addressOf(draft))}
      onDiscard={(draft) => void actions.discard(draft)}
      onDirectory={() => onPath('kommuner')}
      onBin={() => onPath('papirkurv')}
      onConfirm={(contact) => void actions.confirm(contact)}
    />
  );
}

interface FormPageProps {
  store: Store;
  onShow: (id: string) => void;
  onDone: (stored: Stored<Contact>) => void;
  onPath: (path: string | undefined) => void;
}

/** The form, and what happens after it. */
function FormPage({
  store,
  start,
  onShow,
  onDone,
  onCancel,
  onPath,
}: FormPageProps & { start: FormStart; onCancel: () => void }) {
  const texts = useRecordTexts();
  const say = useSay();
  return (
    <ContactForm
      store={store}
      start={start}
      onCancel={(discarded) => {
        if (discarded)
          say({
            text: texts.form.discarded,
            undo: () => {
              keepDraft(discarded);
              void flushDrafts().then(() => onPath(addressOf(discarded)));
            },
          });
        onCancel();
      }}
      onShow={onShow}
      onMerge={(id) => onPath(`${id}/flet/${start.id}`)}
      onSaved={({ record, rev, merged, overlap }) => {
        say({ text: overlap ? texts.form.overlap : merged ? texts.form.merged : texts.form.saved(record.name) });
        onDone({ record, rev, deletedAt: '' });
      }}
    />
  );
}

interface NewContactProps extends FormPageProps {
  fromPage: boolean;
  /** Words it is to be tied to from the start. */
  terms: readonly string[];
  onCancel: () => void;
}

function NewContact({ fromPage, terms, onCancel, ...page }: NewContactProps) {
  const texts = useRecordTexts();
  const { today } = useReading();
  const places = usePlaces();
  const [start, setStart] = useState<FormStart | null>(
    fromPage
      ? null
      : {
          id: crypto.randomUUID(),
          values: toForm({ ...emptyContact(), confirmedOn: today, terms: [...terms] }),
          base: null,
          fromPage: false,
          left: [],
          cprDropped: 0,
          resumed: false,
        },
  );
  const [late, setLate] = useState(false);
  useEffect(() => {
    // With the places read, so that `Jobcenter X` becomes a municipality.
    if (!fromPage || !places) return;
    const stop = onPendingContact((pending) => {
      void recognisePending(pending, places).then(({ draft, cprDropped, left }) =>
        setStart({
          id: pending.id,
          // Whoever saves it has just seen it stand there.
          values: toForm({ ...draft, confirmedOn: draft.confirmedOn ?? today }),
          base: null,
          fromPage: true,
          left,
          cprDropped: cprDropped + pending.cprDropped,
          resumed: false,
        }),
      );
    });
    // The panel may have been opened at this address by hand: nothing will come then.
    const timer = setTimeout(() => setLate(true), 4000);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [fromPage, places, today]);
  if (!start)
    return (
      <div className="record-view" role="status">
        <p className="panel-wait">{late ? texts.form.nothing : texts.form.reading}</p>
        {late && (
          <>
            <p className="panel-wait">{texts.form.nothingHelp}</p>
            <p className="panel-more">
              <button type="button" className="button" onClick={() => page.onPath('ny')}>
                {texts.form.new}
              </button>
            </p>
          </>
        )}
      </div>
    );
  const empty = fromPage && start.values.name === '' && start.values.phones.length + start.values.emails.length === 0;
  return (
    <>
      {empty && <Notice tone="warn" title={texts.form.nothing} help={texts.form.nothingHelp} />}
      <FormPage key={start.id} start={empty ? { ...start, fromPage: false } : start} onCancel={onCancel} {...page} />
    </>
  );
}

function Resumed({ draftId, onCancel, ...page }: FormPageProps & { draftId: string; onCancel: () => void }) {
  const texts = useRecordTexts();
  const drafts = useDrafts();
  const found = drafts?.find((one): one is ContactDraft => one.kind === 'contact' && one.id === draftId);
  // Taken once: the draft changes with every key of the very form it began.
  const [start, setStart] = useState<FormStart | null>(null);
  if (found && !start) setStart(startOf(found, found.values.name !== '' && !found.fromPage));
  if (start) return <FormPage start={start} onCancel={onCancel} {...page} />;
  if (drafts === null) return <p className="panel-wait">{texts.loading}</p>;
  return (
    <div className="record-view">
      <Head title={texts.form.new} back={texts.back.contacts} onBack={onCancel} />
      <Notice tone="warn" title={texts.contact.gone} />
    </div>
  );
}

function Edit({ id, ...page }: FormPageProps & { id: string }) {
  const texts = useRecordTexts();
  const { contacts } = useRecords();
  const drafts = useDrafts();
  const draftId = `ret-${id}`;
  const [start, setStart] = useState<FormStart | null>(null);
  const stored = contacts.get(id);
  const ready = useMemo((): FormStart | null => {
    if (drafts === null || !stored) return null;
    const draft = drafts.find((one): one is ContactDraft => one.kind === 'contact' && one.id === draftId);
    return draft
      ? startOf(draft, true)
      : {
          id: draftId,
          values: toForm(stored.record),
          base: stored,
          fromPage: false,
          left: [],
          cprDropped: 0,
          resumed: false,
        };
  }, [drafts, stored, draftId]);
  if (ready && !start) setStart(ready);
  if (!start) return <p className="panel-wait">{texts.loading}</p>;
  return <FormPage start={start} onCancel={() => page.onShow(id)} {...page} />;
}
