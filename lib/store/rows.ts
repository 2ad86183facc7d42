/**
 * How records lie in the database. A row has the record's body, plain or sealed, and beside it only what the store
 * needs to find and order rows: with a lock set, the keys are blinded, so that not even the topics show.
 */
import type { Contact, Note } from '../contacts/schema.ts';

export type Kind = 'contact' | 'note';
export interface Records {
  contact: Contact;
  note: Note;
}

/** AES-GCM ciphertext of the record's JSON. */
export interface Sealed {
  iv: Uint8Array;
  data: Uint8Array;
}

export interface Row {
  id: string;
  /** Counts the writes of this record, from 1: two windows notice each other by it. */
  rev: number;
  /** The store's count of changes when this row was written: what came after a moment is found by it. */
  stamp: number;
  /** Version of the body's shape; bodies that were sealed during a migration are brought up when they are opened. */
  v: number;
  /** `Instant` when it was put in the bin, else empty. */
  deletedAt: string;
  /** `term:…`, `contact:…`, `attest:…`, `tag:…`, `role:…`, `municipality:…`, `pin`; blinded under a lock. */
  keys: string[];
  body: unknown;
}

/** What a record was before a change. */
export interface VersionRow {
  /** Given by the database, growing. */
  seq?: number;
  of: string;
  kind: Kind;
  at: string;
  v: number;
  why: 'edit' | 'merge' | 'restore' | 'import';
  body: unknown;
}

export interface TombstoneRow {
  id: string;
  kind: Kind;
  deletedAt: string;
  stamp: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

export const isSealed = (body: unknown): body is Sealed =>
  typeof body === 'object' && body !== null && 'iv' in body && 'data' in body && body.data instanceof Uint8Array;

/** The keys under which a record is found. */
export function keysOf(kind: Kind, record: Contact | Note): string[] {
  const keys = record.tags.map((tag) => `tag:${tag.toLocaleLowerCase('da')}`);
  if (record.pinned) keys.push('pin');
  if (kind === 'note') for (const { kind: on, id } of (record as Note).about) keys.push(`${on}:${id}`);
  else {
    const contact = record as Contact;
    for (const term of contact.terms) keys.push(`term:${term}`);
    if (contact.role) keys.push(`role:${contact.role}`);
    if (contact.municipality) keys.push(`municipality:${contact.municipality}`);
  }
  return [...new Set(keys)];
}
