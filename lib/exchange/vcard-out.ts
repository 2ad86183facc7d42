/**
 * Contacts as vCard 4.0 or 3.0. What other programs understand stands in standard properties; what only Fagbro knows
 * stands in X-FAGBRO-… beside it, so that a round trip loses nothing and other programs lose nothing they could use.
 */
import ICAL from 'ical.js';
import { showPhone } from '../contacts/phone.ts';
import { roleById } from '../contacts/roles.ts';
import type { Contact, PhoneKind } from '../contacts/schema.ts';
import { escapeValue } from './vcard-text.ts';

export type VCardVersion = '4.0' | '3.0';

/** [name, parameters, type, value …] as ical.js writes it. */
type Jcal = [string, Record<string, string | string[]>, string, ...unknown[]];

const TYPES: Record<PhoneKind, string[]> = {
  direct: ['work', 'voice'],
  main: ['work', 'voice'],
  mobile: ['cell', 'voice'],
  hours: ['work', 'voice'],
  professional: ['work', 'voice'],
  secretary: ['work', 'voice'],
  acute: ['work', 'voice'],
  fax: ['work', 'fax'],
  other: ['voice'],
};

/** What a phone is called in the address books that show a label. */
export const PHONE_LABELS: Record<PhoneKind, string> = {
  direct: 'Direkte',
  main: 'Hovednummer',
  mobile: 'Mobil',
  hours: 'Telefontid',
  professional: 'For fagfolk',
  secretary: 'Sekretær',
  acute: 'Akut',
  fax: 'Fax',
  other: 'Telefon',
};

const own = (name: string, ...parts: string[]): Jcal => [
  `x-fagbro-${name}`,
  {},
  'unknown',
  parts.map(escapeValue).join(';'),
];
const text = (name: string, value: string): Jcal[] => (value === '' ? [] : [[name, {}, 'text', value]]);
const grouped = (group: string, property: Jcal): Jcal => [
  property[0],
  { group, ...property[1] },
  ...(property.slice(2) as [string, unknown]),
];

function nameParts(contact: Contact): [string, string, string, string, string] {
  if (contact.kind === 'unit') return [contact.name, '', '', '', ''];
  const words = contact.name.split(' ');
  return [words.at(-1) ?? '', words[0] && words.length > 1 ? words[0] : '', words.slice(1, -1).join(' '), '', ''];
}

function phonesOf(contact: Contact, version: VCardVersion): Jcal[] {
  return contact.phones.flatMap(({ number, kind, hours, note }, at): Jcal[] => {
    const group = `tel${at + 1}`;
    return [
      grouped(group, ['tel', { type: TYPES[kind] }, version === '4.0' ? 'text' : 'phone-number', showPhone(number)]),
      grouped(group, [
        'x-ablabel',
        {},
        'unknown',
        escapeValue([PHONE_LABELS[kind], hours, note].filter(Boolean).join(', ')),
      ]),
      grouped(group, own('phone', number, kind, hours, note)),
    ];
  });
}

function toJcal(contact: Contact, version: VCardVersion): unknown[] {
  const { address } = contact;
  const properties: Jcal[] = [
    ['version', {}, 'text', version],
    // ical.js writes a 3.0 card only for a component of that name; see toVCard.
    ['prodid', {}, 'text', '-//Fagbro//DA'],
    ['uid', {}, version === '4.0' ? 'uri' : 'text', `urn:uuid:${contact.id}`],
    ['fn', {}, 'text', contact.name],
    ['n', {}, 'text', nameParts(contact)],
    ...(version === '4.0' ? text('kind', contact.kind === 'unit' ? 'org' : 'individual') : []),
    ...(contact.organisation || contact.unit
      ? [['org', {}, 'text', contact.unit ? [contact.organisation, contact.unit] : [contact.organisation]] as Jcal]
      : []),
    ...text('title', contact.title),
    ...text('role', roleById(contact.role)?.name ?? ''),
    ...phonesOf(contact, version),
    ...contact.emails.flatMap(({ address: mail, note }, at): Jcal[] => {
      const email: Jcal = ['email', { type: version === '4.0' ? 'work' : ['internet', 'work'] }, 'text', mail];
      return note === '' ? [email] : [grouped(`mail${at + 1}`, email), grouped(`mail${at + 1}`, own('email', note))];
    }),
    ...(Object.values(address).some(Boolean)
      ? [
          [
            'adr',
            { type: 'work' },
            'text',
            ['', address.extra, address.street, address.city, '', address.postalCode, address.country],
          ] as Jcal,
        ]
      : []),
    ...(contact.url ? [['url', {}, 'uri', contact.url] as Jcal] : []),
    ...text('note', contact.note),
    ...(contact.tags.length > 0 ? [['categories', {}, 'text', ...contact.tags] as Jcal] : []),
    own('kind', contact.kind),
    ...(['role', 'sector', 'municipality', 'ydernummer', 'cvr', 'sor'] as const).flatMap((field) =>
      contact[field] === '' ? [] : [own(field, contact[field])],
    ),
    ...contact.gln.map(({ number, use }) => own('gln', number, use)),
    ...contact.channels.map(({ kind, value, note }) => own('channel', kind, value, note)),
    ...contact.terms.map((term) => own('term', term)),
    ...contact.groups.map((group) => own('group', group)),
    ...(contact.pinned ? [own('pinned', '1')] : []),
    ...(contact.confirmedOn === null ? [] : [own('confirmed', contact.confirmedOn)]),
    own('source', contact.source.kind, contact.source.title, contact.source.url),
    // Twice: a line of its own keeps blanks at the ends, which readers may cut off a NOTE.
    ...(contact.note === '' ? [] : [own('note', `|${contact.note}|`)]),
    own('created', contact.createdAt),
    own('updated', contact.updatedAt),
  ];
  return [version === '4.0' ? 'vcard' : 'vcard', properties, []];
}

/** One file with all the contacts, lines ended and folded as the standard asks. */
export const toVCard = (contacts: readonly Contact[], version: VCardVersion = '4.0'): string =>
  contacts.map((contact) => `${ICAL.stringify(toJcal(contact, version))}`.replace(/(?:\r\n)*$/, '\r\n')).join('');
