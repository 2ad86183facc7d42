/** The reader's own contacts and notes for what was typed in the panel's search, above the words of the dictionary. */
import { useMemo } from 'react';
import { showPhone } from '../../lib/contacts/phone.ts';
import { noteTitle } from '../../lib/contacts/schema.ts';
import { bestPhone } from '../contacts/describe.ts';
import { useRecords } from '../data/records.tsx';
import { Icon } from '../icons.tsx';
import { useRecordTexts } from './use-record-texts.ts';
import './record-hits.css';

const MOST = 3;

interface RecordHitsProps {
  query: string;
  onContact: (id: string) => void;
  onNote: (id: string) => void;
}

export default function RecordHits({ query, onContact, onNote }: RecordHitsProps) {
  const texts = useRecordTexts();
  const book = useRecords();
  const typed = query.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place; `version` says when
  const found = useMemo(() => {
    if (typed.length < 2 || book.kind !== 'ready') return { contacts: [], notes: [] };
    return {
      contacts: book.index
        .search(typed, { kind: 'contact', limit: MOST })
        .flatMap(({ id }) => book.contacts.get(id)?.record ?? []),
      notes: book.index
        .search(typed, { kind: 'note', limit: MOST })
        .flatMap(({ id }) => book.notes.get(id)?.record ?? []),
    };
  }, [typed, book, book.version]);
  if (found.contacts.length + found.notes.length === 0) return null;
  return (
    <section className="record-hits" aria-label={texts.hits.title}>
      <p className="section-title">{texts.hits.title}</p>
      <ul>
        {found.contacts.map((contact) => {
          const phone = bestPhone(contact);
          return (
            <li key={contact.id}>
              <button type="button" className="record-hit" onClick={() => onContact(contact.id)}>
                <Icon name="person" />
                <span>{contact.name}</span>
                {phone && <small translate="no">{showPhone(phone.number)}</small>}
              </button>
            </li>
          );
        })}
        {found.notes.map((note) => (
          <li key={note.id}>
            <button type="button" className="record-hit" onClick={() => onNote(note.id)}>
              <Icon name="note" />
              <span>{noteTitle(note) || texts.notes.untitled}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
