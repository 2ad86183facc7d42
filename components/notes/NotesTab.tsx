/**
 * The tab with notes. Where one stands is in the address: nothing (the list), `ny[/ord/<id>|/attest/<id>|/kontakt/<id>]`,
 * `ny/kladde/<id>`, `<id>`, `<id>/versioner`, `papirkurv`.
 */
import '../record-fields/record-fields.css';
import './notes.css';
import { useState } from 'react';
import { type About, noteTitle } from '../../lib/contacts/schema.ts';
import { toStoreError } from '../../lib/store/errors.ts';
import type { Store } from '../../lib/store/store.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import { type NoteDraft, useDrafts } from '../data/drafts.ts';
import { useRecords } from '../data/records.tsx';
import { Notice } from '../Notice.tsx';
import type { TabProps } from '../panel/tab-props.ts';
import { useReading } from '../reading.tsx';
import { Bin } from '../record-fields/Bin.tsx';
import { Gate } from '../record-fields/Gate.tsx';
import { Head } from '../record-fields/Head.tsx';
import { type SaidNow, useSay } from '../record-fields/Said.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { Versions } from '../record-fields/Versions.tsx';
import { readAbout } from './about.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteList } from './NoteList.tsx';

export default function NotesTab(props: TabProps) {
  return <Gate>{(store) => <Notes {...props} store={store} />}</Gate>;
}

export function Notes({ path, onPath, onRead, onTab, store }: TabProps & { store: Store }) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const say = useSay();
  const book = useRecords();
  const drafts = useDrafts();
  const [first, second, third] = (path ?? '').split('/');
  const list = () => onPath(undefined);

  const tried = async (work: () => Promise<unknown>, done: SaidNow | null): Promise<void> => {
    try {
      await work();
      say(done);
    } catch (error) {
      const { message, help } = storeProblem(language, toStoreError(error).code);
      say({ text: `${message} ${help}`, tone: 'bad' });
    }
  };
  const restore = (id: string) => tried(() => store.notes.undelete(id), { text: texts.notes.restored });
  const remove = (id: string) => {
    list();
    void tried(() => store.notes.remove(id), { text: texts.notes.binned, undo: () => void restore(id) });
  };
  const openAbout = (about: About) => (about.kind === 'contact' ? onTab('contacts', about.id) : onRead([about.id]));
  const draftOf = (id: string): NoteDraft | null => {
    const draft = drafts?.find((one): one is NoteDraft => one.kind === 'note' && one.id === id);
    return draft && draft.text !== book.notes.get(id)?.record.text ? draft : null;
  };
  const wait = <p className="panel-wait">{texts.loading}</p>;

  if (first === 'papirkurv')
    return (
      <Bin
        items={book.binned.notes.map(({ record, deletedAt }) => ({
          id: record.id,
          name: noteTitle(record) || texts.notes.untitled,
          deletedAt,
        }))}
        back={texts.back.notes}
        onBack={list}
        onRestore={(id) => void restore(id)}
        onErase={(id) => void tried(() => store.notes.erase([id]), null)}
      />
    );
  if (first) {
    if (book.kind === 'loading' || drafts === null) return wait;
    const fresh = first === 'ny';
    const about = fresh ? readAbout(second, third) : null;
    if (!fresh && second === 'versioner') {
      const stored = book.notes.get(first);
      if (stored)
        return (
          <Versions
            store={store}
            kind="note"
            current={stored}
            name={noteTitle(stored.record) || texts.notes.untitled}
            back={texts.back.note}
            onBack={() => onPath(first)}
          />
        );
    }
    const binned = book.binned.notes.some(({ record }) => record.id === first);
    if (!fresh && !book.notes.has(first) && !draftOf(first))
      return (
        <div className="record-view">
          <Head title={texts.notes.title} back={texts.back.notes} onBack={list} />
          <Notice tone="warn" title={binned ? texts.notes.binned : texts.notes.gone}>
            {binned && (
              <button type="button" className="button" onClick={() => void restore(first)}>
                {texts.bin.restore}
              </button>
            )}
          </Notice>
        </div>
      );
    return (
      <One
        key={path}
        store={store}
        given={fresh ? null : first}
        about={about}
        draftOf={draftOf}
        onBack={list}
        onRemove={remove}
        onVersions={(id) => onPath(`${id}/versioner`)}
        onOpenAbout={openAbout}
      />
    );
  }
  return (
    <NoteList
      onOpen={onPath}
      onContact={(id) => onTab('contacts', id)}
      onRead={onRead}
      onAdd={() => onPath('ny')}
      onBin={() => onPath('papirkurv')}
    />
  );
}

interface OneProps {
  store: Store;
  /** Null for a new note: it gets its id here. */
  given: string | null;
  about: About | null;
  draftOf: (id: string) => NoteDraft | null;
  onBack: () => void;
  onRemove: (id: string) => void;
  onVersions: (id: string) => void;
  onOpenAbout: (about: About) => void;
}

function One({ store, given, about, draftOf, onBack, onRemove, onVersions, onOpenAbout }: OneProps) {
  const texts = useRecordTexts();
  const { notes } = useRecords();
  const [id] = useState(() => given ?? crypto.randomUUID());
  const [draft] = useState(() => draftOf(id));
  const stored = notes.get(id) ?? null;
  return (
    <div className="record-view">
      <Head
        title={
          given === null && !stored ? texts.notes.add : (stored && noteTitle(stored.record)) || texts.notes.untitled
        }
        back={texts.back.notes}
        onBack={onBack}
        still={given === null}
      />
      <NoteEditor
        store={store}
        id={id}
        stored={stored}
        about={about ? [about] : (draft?.about ?? [])}
        draft={draft}
        onVersions={() => onVersions(id)}
        onRemove={() => onRemove(id)}
        onOpenAbout={onOpenAbout}
      />
    </div>
  );
}
