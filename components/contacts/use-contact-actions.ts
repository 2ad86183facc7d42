/** What can be done to a contact with one press, said afterwards and undone with one more. */
import { useMemo } from 'react';
import type { Contact } from '../../lib/contacts/schema.ts';
import { toStoreError } from '../../lib/store/errors.ts';
import type { Store } from '../../lib/store/store.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import { type ContactDraft, dropDraft, keepDraft } from '../data/drafts.ts';
import { useReading } from '../reading.tsx';
import { type SaidNow, useSay } from '../record-fields/Said.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';

export function useContactActions(store: Store) {
  const texts = useRecordTexts();
  const { today, language } = useReading();
  const say = useSay();
  return useMemo(() => {
    const tried = async (work: () => Promise<unknown>, done: SaidNow | null): Promise<void> => {
      try {
        await work();
        say(done);
      } catch (error) {
        const { message, help } = storeProblem(language, toStoreError(error).code);
        say({ text: `${message} ${help}`, tone: 'bad' });
      }
    };
    const restore = (id: string, name: string): Promise<void> =>
      tried(() => store.contacts.undelete(id), { text: texts.contact.restored(name) });
    return {
      say,
      confirm: (contact: Contact) =>
        tried(() => store.confirm(contact.id, today), {
          text: `${contact.name}: ${texts.contact.confirmedNow}`,
          undo: () =>
            void tried(
              () => store.contacts.change(contact.id, (now) => ({ ...now, confirmedOn: contact.confirmedOn })),
              null,
            ),
        }),
      pin: (contact: Contact) => tried(() => store.contacts.pin(contact.id, !contact.pinned), null),
      remove: (contact: Contact) =>
        tried(() => store.contacts.remove(contact.id), {
          text: texts.contact.binned(contact.name),
          undo: () => void restore(contact.id, contact.name),
        }),
      restore: async (id: string) => {
        const there = await store.contacts.get(id).catch(() => null);
        await restore(id, there?.record.name ?? '');
      },
      /** A form that was begun is thrown away. */
      discard: (draft: ContactDraft) =>
        tried(() => dropDraft(draft.id), {
          text: texts.form.discarded,
          undo: () => {
            keepDraft(draft);
            say(null);
          },
        }),
      erase: (id: string) => tried(() => store.contacts.erase([id]), null),
    };
  }, [store, texts, today, language, say]);
}
