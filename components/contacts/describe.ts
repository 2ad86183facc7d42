/** Lines that say who a contact is; the same in lists, views and printed pages. Pure. */

import { showPhone } from '../../lib/contacts/phone.ts';
import { roleById } from '../../lib/contacts/roles.ts';
import { type Contact, type ContactDraft, isConfirmed } from '../../lib/contacts/schema.ts';

/** `Sygedagpengesagsbehandler · Team Syg · Prøveby Kommune`; what the name already says is left out. */
export function aboutLine(contact: ContactDraft): string {
  return [contact.title || (roleById(contact.role)?.name ?? ''), contact.unit, contact.organisation]
    .filter((part, at, all) => part !== '' && part !== contact.name && all.indexOf(part) === at)
    .join(' · ');
}

/** The number to call first: direct, for professionals, with hours; a fax never. */
const BEST = ['direct', 'professional', 'hours', 'mobile', 'main', 'secretary', 'other', 'acute'] as const;
export function bestPhone(contact: ContactDraft): ContactDraft['phones'][number] | undefined {
  return contact.phones
    .filter(({ kind }) => kind !== 'fax')
    .toSorted(
      (a, b) => BEST.indexOf(a.kind as (typeof BEST)[number]) - BEST.indexOf(b.kind as (typeof BEST)[number]),
    )[0];
}

/** Everything as lines of text, for the clipboard. */
export function asText(contact: ContactDraft, municipality: string): string {
  const { address } = contact;
  return [
    contact.name,
    aboutLine(contact),
    municipality,
    ...contact.phones.map(({ number, hours, note }) => [showPhone(number), hours, note].filter(Boolean).join(' · ')),
    ...contact.emails.map(({ address: mail, note }) => [mail, note].filter(Boolean).join(' · ')),
    ...contact.channels.map(({ value, note }) => [value, note].filter(Boolean).join(' · ')),
    ...contact.gln.map(({ number }) => `EAN ${number}`),
    [address.street, address.extra].filter(Boolean).join(', '),
    [address.postalCode, address.city].filter(Boolean).join(' '),
    address.country,
    contact.url,
  ]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

const collator = new Intl.Collator('da', { sensitivity: 'base', numeric: true });

/** Pinned, then those of the reader's own municipality, then confirmed within the year, then by name. */
export const bestContactsFirst =
  (today: string, home: string) =>
  (a: Contact, b: Contact): number => {
    const score = (one: Contact): number =>
      (one.pinned ? 4 : 0) + (home !== '' && one.municipality === home ? 2 : 0) + (isConfirmed(one, today) ? 1 : 0);
    return score(b) - score(a) || collator.compare(a.name, b.name);
  };
