/** What the reader has on a word: their contacts for it, best first, and their notes on it, with a new note at hand. */
import './records-in-card.css';
import { useMemo, useRef, useState } from 'react';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import type { CardRecords, WatchTopic } from '../../lib/record-messages.ts';
import { Icon } from '../icons.tsx';
import { useHeading } from '../reading.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { ContactInCard } from './ContactInCard.tsx';
import { NoteInCard } from './NoteInCard.tsx';
import { type RecordSource, useRecordSource, useTopic } from './source.ts';

/** Contacts and notes in sight; the others are unfolded. */
const CONTACTS = 2;
const NOTES = 2;

interface EntryRecordsProps {
  entry: PublishedEntry;
}

export default function EntryRecords({ entry }: EntryRecordsProps) {
  const source = useRecordSource();
  return source ? <Records source={source} entry={entry} /> : null;
}

function Records({ source, entry }: EntryRecordsProps & { source: RecordSource }) {
  const topic = useMemo(
    (): WatchTopic => ({
      id: entry.id,
      attest: entry.kind === 'attest',
      attests: entry.see?.attests ?? [],
      roles: [...new Set([...(entry.see?.roles ?? []), ...(entry.handledBy ?? [])])],
      terms: entry.see?.terms ?? [],
    }),
    [entry],
  );
  const records = useTopic(source, topic);
  if (records === null) return null;
  if (records.kind !== 'ready') return <Away source={source} records={records} />;
  return <Ready source={source} entry={entry} records={records} />;
}

function Away({ source, records }: { source: RecordSource; records: Exclude<CardRecords, { kind: 'ready' }> }) {
  const texts = useRecordTexts();
  return (
    <p className="own-away">
      <Icon name={records.kind === 'locked' ? 'lock' : 'warn'} />
      <span>{records.kind === 'locked' ? texts.card.locked : texts.card.failed}</span>
      <button type="button" className="button button-copy" onClick={() => source.show('#/noter')}>
        {records.kind === 'locked' ? texts.card.unlock : texts.notes.title}
      </button>
    </p>
  );
}

function Ready({
  source,
  entry,
  records,
}: EntryRecordsProps & { source: RecordSource; records: Extract<CardRecords, { kind: 'ready' }> }) {
  const texts = useRecordTexts();
  const Heading = useHeading(1);
  /** The new note being written: its id from the first letter on. */
  const [fresh, setFresh] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const { contacts, contactCount, notes, noteCount } = records;
  const shownNotes = notes.filter(({ id }) => id !== fresh);
  const about = { kind: entry.kind === 'attest' ? ('attest' as const) : ('term' as const), id: entry.id };
  const rest = (count: number, all: number, hash: string, label: string) =>
    all > count && (
      <button type="button" className="button button-copy" onClick={() => source.show(hash)}>
        {label}
      </button>
    );
  return (
    <section className="own" aria-label={texts.card.title}>
      {contacts.length > 0 && (
        <div className="own-part">
          <Heading className="visually-hidden">{texts.card.contacts}</Heading>
          {contacts.slice(0, CONTACTS).map((contact) => (
            <ContactInCard key={contact.id} contact={contact} source={source} />
          ))}
          {contacts.length > CONTACTS && (
            <details className="fold own-more">
              <summary>{texts.card.allContacts(contactCount)}</summary>
              {contacts.slice(CONTACTS).map((contact) => (
                <ContactInCard key={contact.id} contact={contact} source={source} />
              ))}
              {rest(contacts.length, contactCount, '#/kontakter', texts.list.title)}
            </details>
          )}
        </div>
      )}
      {(shownNotes.length > 0 || fresh) && (
        <div className="own-part">
          <Heading className="visually-hidden">{texts.card.notes}</Heading>
          {fresh && (
            <NoteInCard
              key={fresh}
              id={fresh}
              note={notes.find(({ id }) => id === fresh) ?? null}
              about={about}
              source={source}
              writing
              onDone={() => {
                setFresh(null);
                addButton.current?.focus();
              }}
            />
          )}
          {shownNotes.slice(0, NOTES).map((note) => (
            <NoteInCard key={note.id} id={note.id} note={note} about={about} source={source} />
          ))}
          {shownNotes.length > NOTES && (
            <details className="fold own-more">
              <summary>{texts.card.allNotes(noteCount)}</summary>
              {shownNotes.slice(NOTES).map((note) => (
                <NoteInCard key={note.id} id={note.id} note={note} about={about} source={source} />
              ))}
              {rest(notes.length, noteCount, '#/noter', texts.notes.title)}
            </details>
          )}
        </div>
      )}
      <p className="own-add">
        <button
          ref={addButton}
          type="button"
          className="button button-quiet"
          aria-expanded={fresh !== null}
          disabled={fresh !== null}
          onClick={() => setFresh(crypto.randomUUID())}
        >
          <Icon name="plus" />
          {texts.card.add}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => source.show(`#/kontakter/ny/ord/${entry.id}`)}
        >
          <Icon name="plus" />
          {texts.card.addContact}
        </button>
      </p>
    </section>
  );
}
