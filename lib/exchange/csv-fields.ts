/**
 * The columns a contact has in a table: their keys, their Danish headings, and how each is written and read. Lists
 * become numbered columns (`Telefon 2`), lists of words one column with ` | ` between.
 */
import { checkCvr, checkEmail, checkGln, checkSor, checkUrl, checkYdernummer } from '../contacts/identifiers.ts';
import { showPhone } from '../contacts/phone.ts';
import { findRole, ROLES, roleById } from '../contacts/roles.ts';
import {
  type Contact,
  type ContactDraft,
  emptyContact,
  LIMITS,
  phoneEntry,
  toLine,
  toProse,
} from '../contacts/schema.ts';
import type { Stamps } from './incoming.ts';

/** Kinds as they stand in a table, and back. */
const LABELS = {
  kind: { person: 'person', unit: 'enhed' },
  sector: { '': '', employment: 'beskæftigelse', health: 'sundhed', social: 'social' },
  phone: {
    direct: 'direkte',
    main: 'hovednummer',
    mobile: 'mobil',
    hours: 'telefontid',
    professional: 'for fagfolk',
    secretary: 'sekretær',
    acute: 'akut',
    fax: 'fax',
    other: '',
  },
  channel: {
    'digital-post': 'Digital Post',
    medcom: 'MedCom',
    'secure-mail': 'sikker mail',
    'self-service': 'selvbetjening',
    video: 'video',
    other: 'andet',
  },
  gln: { message: 'beskeder', payment: 'betaling', unknown: '' },
  source: {
    page: 'side',
    manual: 'tastet',
    vcard: 'vCard',
    csv: 'CSV',
    backup: 'sikkerhedskopi',
    directory: 'fortegnelse',
  },
} as const;

const SINGLE = {
  name: 'Navn',
  kind: 'Slags',
  role: 'Rolle',
  title: 'Titel',
  organisation: 'Organisation',
  unit: 'Enhed',
  sector: 'Område',
  municipality: 'Kommunekode',
  street: 'Adresse',
  extra: 'Adresse 2',
  postalCode: 'Postnr.',
  city: 'By',
  country: 'Land',
  url: 'Websted',
  ydernummer: 'Ydernummer',
  cvr: 'CVR',
  sor: 'SOR',
  terms: 'Ord',
  groups: 'Grupper',
  tags: 'Mærker',
  note: 'Note',
  pinned: 'Fastgjort',
  confirmedOn: 'Bekræftet',
  sourceKind: 'Kilde',
  sourceTitle: 'Kilde, titel',
  sourceUrl: 'Kilde, adresse',
  id: 'Fagbro-id',
  createdAt: 'Oprettet',
  updatedAt: 'Rettet',
} as const;

export const LISTS = {
  phone: { number: 'Telefon', kind: 'slags', hours: 'tider', note: 'note' },
  email: { address: 'E-mail', note: 'note' },
  channel: { kind: 'Kanal', value: 'adresse', note: 'note' },
  gln: { number: 'EAN', use: 'brug' },
} as const;
export type List = keyof typeof LISTS;
type Single = keyof typeof SINGLE;

/** `name`, or list, place from 1, part: `phone.2.hours`. */
export type FieldKey = Single | `${List}.${number}.${string}`;

/** Most numbered columns of one list that a file is searched for. */
export const MOST_NUMBERED = 20;

export const headingOf = (key: FieldKey): string => {
  const [list = '', place = '', part = ''] = key.split('.');
  if (place === '') return SINGLE[key as Single];
  const parts: Record<string, string> = LISTS[list as List];
  const main = Object.values(parts)[0] ?? '';
  return Object.keys(parts)[0] === part ? `${main} ${place}` : `${main} ${place} ${parts[part] ?? part}`;
};

export const singleKeys = Object.keys(SINGLE) as Single[];
export const numbered = (list: List, upTo: number): FieldKey[] =>
  Array.from({ length: upTo }, (_, at) =>
    Object.keys(LISTS[list]).map((part): FieldKey => `${list}.${at + 1}.${part}`),
  ).flat();

/** All columns that hold these contacts, in the order of the table. */
export function columnsFor(contacts: readonly Contact[]): FieldKey[] {
  const most = (count: (contact: Contact) => number) =>
    contacts.reduce((max, contact) => Math.max(max, count(contact)), 1);
  const at = singleKeys.indexOf('street');
  return [
    ...singleKeys.slice(0, at),
    ...numbered(
      'phone',
      most(({ phones }) => phones.length),
    ),
    ...numbered(
      'email',
      most(({ emails }) => emails.length),
    ),
    ...numbered(
      'channel',
      contacts.some(({ channels }) => channels.length > 0) ? most(({ channels }) => channels.length) : 0,
    ),
    ...numbered('gln', contacts.some(({ gln }) => gln.length > 0) ? most(({ gln }) => gln.length) : 0),
    ...singleKeys.slice(at),
  ];
}

const escapeWord = (word: string): string => word.replace(/[\\|]/g, (sign) => `\\${sign}`);
const joinWords = (words: readonly string[]): string => words.map(escapeWord).join(' | ');
function splitWords(text: string): string[] {
  const words = [''];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    const last = words.length - 1;
    if (sign === '\\' && at + 1 < text.length) words[last] = (words[last] ?? '') + (text[++at] ?? '');
    else if (sign === '|') words.push('');
    else words[last] = (words[last] ?? '') + sign;
  }
  return [...new Set(words.map(toLine))].filter(Boolean);
}

/** What stands in one cell. */
export function cellOf(contact: Contact, key: FieldKey): string {
  const [list = '', place = '', part = ''] = key.split('.');
  const at = Number(place) - 1;
  switch (list) {
    case 'phone': {
      const phone = contact.phones[at];
      if (!phone) return '';
      return part === 'number'
        ? showPhone(phone.number)
        : part === 'kind'
          ? LABELS.phone[phone.kind]
          : part === 'hours'
            ? phone.hours
            : phone.note;
    }
    case 'email':
      return (part === 'address' ? contact.emails[at]?.address : contact.emails[at]?.note) ?? '';
    case 'channel': {
      const channel = contact.channels[at];
      if (!channel) return '';
      return part === 'kind' ? LABELS.channel[channel.kind] : part === 'value' ? channel.value : channel.note;
    }
    case 'gln': {
      const gln = contact.gln[at];
      if (!gln) return '';
      return part === 'number' ? gln.number : LABELS.gln[gln.use];
    }
    case 'kind':
      return LABELS.kind[contact.kind];
    case 'sector':
      return LABELS.sector[contact.sector];
    case 'role':
      return roleById(contact.role)?.name ?? contact.role;
    case 'street':
    case 'extra':
    case 'postalCode':
    case 'city':
    case 'country':
      return contact.address[list];
    case 'terms':
    case 'groups':
    case 'tags':
      return joinWords(contact[list]);
    case 'pinned':
      return contact.pinned ? 'ja' : '';
    case 'confirmedOn':
      return contact.confirmedOn ?? '';
    case 'sourceKind':
      return LABELS.source[contact.source.kind];
    case 'sourceTitle':
      return contact.source.title;
    case 'sourceUrl':
      return contact.source.url;
    default:
      return contact[list as 'name'];
  }
}

const reversed = <K extends string>(labels: Readonly<Record<K, string>>, text: string): K | null =>
  (Object.entries(labels) as [K, string][]).find(
    ([key, label]) => label.toLowerCase() === text.toLowerCase() || key === text,
  )?.[0] ?? null;

/** A date as `2026-11-23`, `23-11-2026`, `23.11.2026`; null for anything else. */
function dateIn(text: string): string | null {
  const danish = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  return danish
    ? `${danish[3]}-${(danish[2] ?? '').padStart(2, '0')}-${(danish[1] ?? '').padStart(2, '0')}`
    : /^\d{4}-\d{2}-\d{2}$/.test(text.trim())
      ? text.trim()
      : null;
}

export interface Filling {
  draft: ContactDraft;
  stamps: Stamps & { rawCreated: string; rawUpdated: string };
  /** Headings whose cell could not be taken over. */
  left: string[];
}

export const emptyFilling = (): Filling => ({
  draft: { ...emptyContact(), source: { kind: 'csv', title: '', url: '' } },
  stamps: { id: null, createdAt: null, updatedAt: null, rawCreated: '', rawUpdated: '' },
  left: [],
});

/** Makes room for the n-th of a list and gives it. */
function slot<T>(list: T[], at: number, empty: () => T): T {
  while (list.length <= at) list.push(empty());
  return list[at] ?? empty();
}

/** Puts one cell into the draft. A cell that is no such value is named in `left`, and nothing is guessed. */
export function fillCell(filling: Filling, key: FieldKey, text: string, heading: string): void {
  const { draft } = filling;
  const [list = '', place = '', part = ''] = key.split('.');
  const at = Number(place) - 1;
  const refuse = <T>(instead: T): T => {
    filling.left.push(heading);
    return instead;
  };
  const line = (): string => {
    if (text.trim().length > LIMITS.line) refuse(null);
    return toLine(text);
  };
  const checked = (result: { ok: boolean; value?: string }): string => {
    if (!result.ok) refuse(null);
    return result.value ?? '';
  };
  switch (list) {
    case 'phone': {
      const phone = slot(draft.phones, at, () => phoneEntry(''));
      if (part === 'number') phone.number = phoneEntry(text.replace(/\s+lokal\s+(\d+)$/, ';ext=$1')).number;
      else if (part === 'hours') phone.hours = line();
      else if (part === 'note') phone.note = line();
      else {
        const kind = reversed(LABELS.phone, text.trim());
        if (kind) phone.kind = kind;
        else refuse(null);
      }
      return;
    }
    case 'email': {
      const email = slot(draft.emails, at, () => ({ address: '', note: '' }));
      if (part === 'address') email.address = checked(checkEmail(text));
      else email.note = line();
      return;
    }
    case 'channel': {
      const channel = slot(
        draft.channels,
        at,
        () => ({ kind: 'other' as const, value: '', note: '' }) as ContactDraft['channels'][number],
      );
      if (part === 'value') channel.value = line();
      else if (part === 'note') channel.note = line();
      else {
        const kind = reversed(LABELS.channel, text.trim());
        if (kind) channel.kind = kind;
        else refuse(null);
      }
      return;
    }
    case 'gln': {
      const gln = slot(draft.gln, at, () => ({ number: '', use: 'unknown' as const }) as ContactDraft['gln'][number]);
      if (part === 'number') gln.number = checked(checkGln(text));
      else {
        const use = reversed(LABELS.gln, text.trim());
        if (use) gln.use = use;
        else refuse(null);
      }
      return;
    }
    case 'kind':
      draft.kind = reversed(LABELS.kind, text.trim()) ?? refuse('person');
      return;
    case 'sector':
      draft.sector = reversed(LABELS.sector, text.trim()) ?? refuse('');
      return;
    case 'role': {
      const named = ROLES.find(
        ({ id, name }) => id === text.trim() || name.toLowerCase() === text.trim().toLowerCase(),
      );
      const role = named ?? findRole(text)?.role;
      if (role) draft.role = role.id;
      else if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text.trim())) draft.role = text.trim();
      else refuse(null);
      return;
    }
    case 'street':
    case 'extra':
    case 'postalCode':
    case 'city':
    case 'country':
      draft.address[list] = line();
      return;
    case 'terms':
    case 'groups':
    case 'tags':
      draft[list] = splitWords(text);
      return;
    case 'pinned':
      draft.pinned = /^(?:ja|x|1|true|sand)$/i.test(text.trim());
      return;
    case 'confirmedOn': {
      draft.confirmedOn = dateIn(text);
      if (draft.confirmedOn === null) refuse(null);
      return;
    }
    case 'sourceKind':
      draft.source.kind = reversed(LABELS.source, text.trim()) ?? refuse('csv');
      return;
    case 'sourceTitle':
      draft.source.title = line();
      return;
    case 'sourceUrl':
      draft.source.url = line();
      return;
    case 'url':
      draft.url = checked(checkUrl(text));
      return;
    case 'cvr':
      draft.cvr = checked(checkCvr(text));
      return;
    case 'sor':
      draft.sor = checked(checkSor(text, { strict: false }));
      return;
    case 'ydernummer':
      draft.ydernummer = checked(checkYdernummer(text));
      return;
    case 'municipality':
      draft.municipality = /^0?\d{3}$/.test(text.trim()) ? text.trim().padStart(4, '0') : refuse('');
      return;
    case 'note':
      draft.note = toProse(text);
      return;
    case 'id':
      filling.stamps.id = text.trim();
      return;
    case 'createdAt':
      filling.stamps.rawCreated = text.trim();
      return;
    case 'updatedAt':
      filling.stamps.rawUpdated = text.trim();
      return;
    default:
      draft[list as 'name'] = line();
  }
}
