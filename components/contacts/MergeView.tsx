/** Two contacts made one. Lists are joined; where both say something different, the reader chooses field by field. */
import { useId, useMemo, useState } from 'react';
import { conflicts, mergeContacts, type SingleField } from '../../lib/contacts/duplicates.ts';
import { checkForm } from '../../lib/contacts/form.ts';
import { type Contact, type ContactDraft, type Note, toLine } from '../../lib/contacts/schema.ts';
import { CprError, toStoreError } from '../../lib/store/errors.ts';
import type { Stored } from '../../lib/store/records.ts';
import type { Store } from '../../lib/store/store.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import { dropDraft, useDrafts } from '../data/drafts.ts';
import { useRecords } from '../data/records.tsx';
import { usePlaces, useWords } from '../data/words.ts';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { Head } from '../record-fields/Head.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { roleName } from './filter.ts';

interface MergeViewProps {
  store: Store;
  keepId: string;
  /** Another contact's id, or a draft's. */
  otherId: string;
  onBack: () => void;
  onMerged: (record: Contact) => void;
}

export function MergeView({ store, keepId, otherId, onBack, onMerged }: MergeViewProps) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const { contacts, notes, kind } = useRecords();
  const drafts = useDrafts();
  const words = useWords();
  const places = usePlaces();
  const name = useId();
  const [choose, setChoose] = useState<Partial<Record<SingleField | 'address', 'keep' | 'other'>>>({});
  const [failed, setFailed] = useState<{ message: string; help: string } | null>(null);

  const keep = contacts.get(keepId);
  const draft = drafts?.find((one) => one.id === otherId && one.kind === 'contact');
  const stored = contacts.get(otherId);
  const other = useMemo((): ContactDraft | null => {
    if (stored) return stored.record;
    return draft?.kind === 'contact' ? checkForm(draft.values).draft : null;
  }, [stored, draft]);
  if (kind === 'loading' || drafts === null) return <p className="panel-wait">{texts.loading}</p>;
  if (!keep || !other)
    return (
      <div className="record-view">
        <Head title={texts.duplicate.title} back={texts.back.contacts} onBack={onBack} />
        <Notice tone="warn" title={texts.duplicate.gone} />
      </div>
    );

  const fields = conflicts(keep.record, other);
  const show = (contact: ContactDraft, field: SingleField | 'address'): string => {
    if (field === 'address') return Object.values(contact.address).filter(Boolean).join(', ');
    if (field === 'role') return roleName(contact.role, (id) => words?.name(id) ?? id);
    if (field === 'municipality') return places?.name(contact.municipality) || contact.municipality;
    if (field === 'sector') return texts.kinds.sector[contact.sector];
    return contact[field];
  };
  const merge = async () => {
    try {
      const record = mergeContacts(keep.record, other, choose);
      const saved = await store.contacts.save(record, { base: keep });
      if (stored) {
        await relink(store, [...notes.values()], stored.record.id, keep.record.id);
        await store.contacts.remove(stored.record.id);
      } else await dropDraft(otherId);
      onMerged(saved.record);
    } catch (error) {
      setFailed(storeProblem(language, error instanceof CprError ? 'cpr' : toStoreError(error).code));
    }
  };

  return (
    <form
      className="record-view"
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <Head title={texts.duplicate.title} back={texts.cancel} onBack={onBack} />
      <p>{texts.duplicate.lead}</p>
      {fields.length === 0 && <p className="help">{texts.duplicate.noConflict}</p>}
      {fields.map((field) => (
        <fieldset key={field} className="merge-field">
          <legend className="field-label">{texts.duplicate.conflict(texts.fields[field])}</legend>
          {(['keep', 'other'] as const).map((side) => (
            <label key={side} className="merge-choice">
              <input
                type="radio"
                name={`${name}${field}`}
                checked={(choose[field] ?? 'keep') === side}
                onChange={() => setChoose({ ...choose, [field]: side })}
              />
              <span>
                {toLine(show(side === 'keep' ? keep.record : other, field))}
                <small>
                  {side === 'keep' ? texts.duplicate.keep : stored ? texts.duplicate.other : texts.duplicate.newOne}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div role="alert">{failed && <Notice tone="bad" title={failed.message} help={failed.help} />}</div>
      <div className="actions form-foot">
        <button type="button" className="button" onClick={onBack}>
          {texts.cancel}
        </button>
        <button type="submit" className="button button-primary">
          {texts.duplicate.done}
        </button>
      </div>
    </form>
  );
}

/** Notes on the one that goes are from now on notes on the one that stays. */
async function relink(store: Store, notes: readonly Stored<Note>[], from: string, to: string): Promise<void> {
  for (const { record } of notes) {
    if (!record.about.some(({ kind, id }) => kind === 'contact' && id === from)) continue;
    await store.notes.change(record.id, (note) => {
      const moved = note.about.map((one) => (one.kind === 'contact' && one.id === from ? { ...one, id: to } : one));
      return {
        ...note,
        about: moved.filter((one, at) => moved.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === at),
      };
    });
  }
}
