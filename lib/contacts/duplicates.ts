/**
 * Noticing that two contacts are one, and making one of two. Nothing is merged by itself: the reader is asked.
 */
import type { Contact, ContactDraft } from './schema.ts';
import type { duplicateTexts } from './text-da.ts';

export type DuplicateReason = keyof typeof duplicateTexts;

export interface Duplicate {
  id: string;
  /** What they have in common, surest first. */
  reasons: DuplicateReason[];
  /** 0–1; from `SURE` on it is said before saving, below it only offered. */
  score: number;
}

export const SURE = 0.6;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `F. Efternavn` and `Fornavn M. Efternavn` may be one person: same last word, same first letter. */
function mayBeOne(a: string, b: string): boolean {
  const last = (name: string) => name.split(' ').at(-1) ?? '';
  return a === '' || b === '' || a === b || (last(a) === last(b) && a.slice(0, 1) === b.slice(0, 1));
}

type Comparable = Pick<
  Contact,
  'kind' | 'name' | 'organisation' | 'unit' | 'municipality' | 'phones' | 'emails' | 'gln' | 'sor'
> & { id?: string };

/** Every key under which a contact may be found again. A ydernummer is none: partners share it, fictitious ones repeat. */
export function keysOf(contact: Comparable): Map<string, DuplicateReason> {
  const keys = new Map<string, DuplicateReason>();
  const put = (reason: DuplicateReason, value: string): void => {
    if (value !== '') keys.set(`${reason}:${value}`, reason);
  };
  for (const { address } of contact.emails) put('email', address.toLowerCase());
  for (const { number, kind } of contact.phones) if (kind !== 'fax') put('phone', number);
  for (const { number } of contact.gln) put('gln', number);
  put('sor', contact.sor);
  const name = fold(contact.name);
  put('name', name);
  for (const place of new Set([fold(contact.organisation), fold(contact.unit), contact.municipality]))
    if (place !== '' && name !== '') put('name-place', `${name}|${place}`);
  return keys;
}

const WEIGHTS: Record<DuplicateReason, number> = {
  id: 1,
  email: 0.6,
  'name-place': 0.7,
  name: 0.4,
  phone: 0.35,
  sor: 0.4,
  gln: 0.25,
};

/** Contacts found again by their keys, in time that does not grow with the square of how many there are. */
export class DuplicateIndex {
  readonly #byKey = new Map<string, Set<string>>();
  readonly #names = new Map<string, { kind: string; name: string }>();

  constructor(contacts: Iterable<Contact> = []) {
    for (const contact of contacts) this.add(contact);
  }

  add(contact: Contact): void {
    this.#names.set(contact.id, { kind: contact.kind, name: fold(contact.name) });
    for (const key of keysOf(contact).keys()) {
      const ids = this.#byKey.get(key);
      if (ids) ids.add(contact.id);
      else this.#byKey.set(key, new Set([contact.id]));
    }
  }

  /** Contacts that may be the same as this one, likeliest first. A main number shared by many colleagues is no sign. */
  like(contact: Comparable): Duplicate[] {
    const found = new Map<string, Set<DuplicateReason>>();
    for (const [key, reason] of keysOf(contact)) {
      const ids = this.#byKey.get(key);
      if (!ids || ids.size > 20) continue;
      for (const id of ids) if (id !== contact.id) found.set(id, (found.get(id) ?? new Set()).add(reason));
    }
    const name = fold(contact.name);
    return [...found]
      .map(([id, reasons]): Duplicate => {
        const other = this.#names.get(id);
        let score = [...reasons].reduce((sum, reason) => sum + WEIGHTS[reason], 0);
        // Two persons with different names at one switchboard are colleagues.
        if (other && !mayBeOne(other.name, name) && contact.kind === 'person' && other.kind === 'person') score -= 0.4;
        return {
          id,
          reasons: [...reasons].sort((a, b) => WEIGHTS[b] - WEIGHTS[a]),
          score: Math.max(0, Math.min(1, score)),
        };
      })
      .filter(({ score }) => score >= 0.3)
      .sort((a, b) => b.score - a.score);
  }
}

const union = <T>(first: readonly T[], second: readonly T[], key: (item: T) => string): T[] => {
  const all = new Map<string, T>();
  for (const item of [...first, ...second]) if (!all.has(key(item))) all.set(key(item), item);
  return [...all.values()];
};

/** Fields that hold one value; where both have one, one must give way. */
export const SINGLE_FIELDS = [
  'name',
  'role',
  'title',
  'organisation',
  'unit',
  'sector',
  'municipality',
  'url',
  'ydernummer',
  'cvr',
  'sor',
] as const satisfies readonly (keyof ContactDraft)[];
export type SingleField = (typeof SINGLE_FIELDS)[number];

/** Fields in which both hold something, and not the same. `address` counts as one. */
export function conflicts(a: ContactDraft, b: ContactDraft): (SingleField | 'address')[] {
  const single = SINGLE_FIELDS.filter((field) => a[field] !== '' && b[field] !== '' && a[field] !== b[field]);
  const filled = (one: ContactDraft) => Object.values(one.address).some(Boolean);
  return filled(a) && filled(b) && JSON.stringify(a.address) !== JSON.stringify(b.address)
    ? [...single, 'address']
    : single;
}

/**
 * One of two: lists are joined, empty fields filled, and where both hold something `keep` wins unless `choose` says
 * otherwise for a field. What gave way is written into the note, so that merging never loses a word.
 */
export function mergeContacts<T extends ContactDraft>(
  keep: T,
  other: ContactDraft,
  choose: Partial<Record<SingleField | 'address', 'keep' | 'other'>> = {},
): T {
  const merged = structuredCloneOf(keep);
  const lost: string[] = [];
  for (const field of SINGLE_FIELDS) {
    const from = choose[field] === 'other' ? other : keep;
    const not = from === keep ? other : keep;
    const value = from[field] || not[field];
    Object.assign(merged, { [field]: value });
    if (not[field] !== '' && not[field] !== value && field !== 'role' && field !== 'sector') lost.push(not[field]);
  }
  const lines = (address: ContactDraft['address']) => Object.values(address).filter(Boolean).join(', ');
  const address = choose.address === 'other' || lines(keep.address) === '' ? other.address : keep.address;
  const gone = address === keep.address ? other.address : keep.address;
  merged.address = { ...(lines(address) === '' ? gone : address) };
  if (lines(gone) !== '' && lines(gone) !== lines(merged.address)) lost.push(lines(gone));
  merged.phones = union(keep.phones, other.phones, ({ number }) => number).map((phone) => {
    const twin = other.phones.find(({ number }) => number === phone.number);
    if (!twin) return phone;
    if (phone.hours && twin.hours && phone.hours !== twin.hours) lost.push(`${phone.number}: ${twin.hours}`);
    if (phone.note && twin.note && phone.note !== twin.note) lost.push(`${phone.number}: ${twin.note}`);
    return {
      ...phone,
      kind: phone.kind === 'other' ? twin.kind : phone.kind,
      hours: phone.hours || twin.hours,
      note: phone.note || twin.note,
    };
  });
  merged.emails = union(keep.emails, other.emails, ({ address: at }) => at.toLowerCase());
  merged.channels = union(keep.channels, other.channels, ({ kind, value }) => `${kind} ${value}`);
  merged.gln = union(keep.gln, other.gln, ({ number, use }) => `${number} ${use}`);
  merged.terms = union(keep.terms, other.terms, String);
  merged.groups = union(keep.groups, other.groups, String);
  merged.tags = union(keep.tags, other.tags, String);
  merged.pinned = keep.pinned || other.pinned;
  merged.confirmedOn =
    [keep.confirmedOn, other.confirmedOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const notes = keep.note.includes(other.note) ? [keep.note] : [keep.note, other.note];
  merged.note = [...notes.filter(Boolean), ...(lost.length > 0 ? [lost.join('\n')] : [])].join('\n\n');
  return merged;
}

/** Plain data only: no functions, dates or maps are in a contact. */
const structuredCloneOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
