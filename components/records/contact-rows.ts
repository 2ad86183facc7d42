/** Contacts as rows of the wide table: what is shown, what is sorted by, what the search leaves. Pure. */
import { showPhone } from '../../lib/contacts/phone.ts';
import { type Contact, isConfirmed } from '../../lib/contacts/schema.ts';
import type { Stored } from '../../lib/store/records.ts';

export const COLUMNS = ['name', 'role', 'organisation', 'municipality', 'phone', 'email', 'confirmed'] as const;
export type Column = (typeof COLUMNS)[number];

export interface ContactRow {
  id: string;
  name: string;
  title: string;
  role: string;
  /** Organisation and unit, one after the other. */
  organisation: string;
  municipality: string;
  phone: string;
  /** Phones beyond the first. */
  morePhones: number;
  hours: string;
  email: string;
  /** `YYYY-MM-DD`, or empty when never. */
  confirmed: string;
  /** Within the last 12 months. */
  fresh: boolean;
  pinned: boolean;
}

export interface Names {
  role(id: string): string;
  municipality(code: string): string;
  today: string;
}

export function rowOf(contact: Contact, names: Names): ContactRow {
  const [phone] = contact.phones;
  return {
    id: contact.id,
    name: contact.name,
    title: contact.title,
    role: contact.role ? names.role(contact.role) : contact.title,
    organisation: [contact.organisation, contact.unit]
      .filter((part) => part !== '' && part !== contact.name)
      .join(', '),
    municipality: contact.municipality ? names.municipality(contact.municipality) : '',
    phone: phone ? showPhone(phone.number) : '',
    morePhones: Math.max(0, contact.phones.length - 1),
    hours: phone?.hours ?? '',
    email: contact.emails[0]?.address ?? '',
    confirmed: contact.confirmedOn ?? '',
    fresh: isConfirmed(contact, names.today),
    pinned: contact.pinned,
  };
}

/**
 * Rows of many contacts. A record that has not changed keeps its row: writing 10,000 phone numbers the Danish way takes
 * longer than all the rest, and one note saved elsewhere must not cost it.
 */
export function rowMaker(names: Names): (contacts: Iterable<Stored<Contact>>) => ContactRow[] {
  const made = new WeakMap<Contact, ContactRow>();
  return (contacts) =>
    Array.from(contacts, ({ record }) => {
      const row = made.get(record) ?? rowOf(record, names);
      made.set(record, row);
      return row;
    });
}

const collator = new Intl.Collator('da', { numeric: true });

/** What is empty stands last, whichever way the rest goes. Equal rows keep to their names. */
export function sortRows(rows: readonly ContactRow[], by: Column, direction: 'ascending' | 'descending'): ContactRow[] {
  const turn = direction === 'ascending' ? 1 : -1;
  // Compared as they are: a collator asked 140,000 times takes longer than all the rest.
  const order = new Map([...new Set(rows.map((row) => row[by]))].sort(collator.compare).map((text, at) => [text, at]));
  const byName =
    by === 'name'
      ? null
      : new Map([...new Set(rows.map(({ name }) => name))].sort(collator.compare).map((text, at) => [text, at]));
  return rows.toSorted((a, b) => {
    const [left, right] = [a[by], b[by]];
    if (left === '' || right === '') {
      if (left !== right) return left === '' ? 1 : -1;
    } else if (left !== right) return turn * ((order.get(left) ?? 0) - (order.get(right) ?? 0));
    return byName ? (byName.get(a.name) ?? 0) - (byName.get(b.name) ?? 0) : 0;
  });
}
