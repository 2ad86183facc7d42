/**
 * One record of a file on its way in: read in full, or not at all with the reason. What a record held that contacts
 * have no place for is listed in `left`, so that nothing goes missing in silence.
 */
import { cprInRecord } from '../contacts/cpr-guard.ts';
import { Contact, type ContactDraft, type Note, toLine } from '../contacts/schema.ts';
import { exchangeTexts } from '../contacts/text-da.ts';
import type { ExchangeProblem } from './errors.ts';

export interface Read<T> {
  state: 'read';
  /** Place in the file, from 1: card, row or record. */
  at: number;
  item: T;
  /** The id came with the file; else it was made now and says nothing about sameness. */
  known: boolean;
  /** Names of what was not taken over (`PHOTO`, `Kolonne: Fax 2`). Never their content. */
  left: string[];
}

export interface Unreadable {
  state: 'unreadable';
  at: number;
  code: ExchangeProblem;
  message: string;
  help: string;
  /** Field at fault, where one can be named. */
  field: string;
}

export type Incoming<T> = Read<T> | Unreadable;

/** What is needed to make whole records out of foreign ones; given in, so that this folder has no clock and no chance. */
export interface Making {
  /** Now, as `Instant` of lib/contacts/schema.ts. */
  now: string;
  /** A new UUID. */
  newId(): string;
}

export const unreadable = (at: number, code: ExchangeProblem, field = ''): Unreadable => ({
  state: 'unreadable',
  at,
  code,
  ...exchangeTexts[code],
  field,
});

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i;
/** The UUID in a foreign id, lower case, or null. */
export const uuidIn = (text: string): string | null => UUID.exec(text.trim())?.[1]?.toLowerCase() ?? null;

export interface Stamps {
  id: string | null;
  createdAt: string | null;
  updatedAt: string | null;
}

/** A draft made a contact, checked by the schema and searched for CPR numbers. */
export function finish(
  at: number,
  draft: ContactDraft,
  stamps: Stamps,
  left: readonly string[],
  making: Making,
  nameless: ExchangeProblem,
): Incoming<Contact> {
  const named = {
    ...draft,
    name: draft.name || draft.unit || draft.organisation || (draft.emails[0]?.address ?? draft.phones[0]?.number ?? ''),
  };
  if (named.name === '') return unreadable(at, nameless);
  const contact = Contact.safeParse({
    ...named,
    name: toLine(named.name),
    id: stamps.id ?? making.newId(),
    createdAt: stamps.createdAt ?? making.now,
    updatedAt: stamps.updatedAt ?? making.now,
  });
  if (!contact.success) return unreadable(at, 'item', contact.error.issues[0]?.path.join('.') ?? '');
  const cpr = cprInRecord(contact.data)[0];
  if (cpr) return unreadable(at, 'cpr', cpr.field);
  return { state: 'read', at, item: contact.data, known: stamps.id !== null, left: [...new Set(left)] };
}

export type IncomingContact = Incoming<Contact>;
export type IncomingNote = Incoming<Note>;
