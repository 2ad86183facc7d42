/**
 * vCards of any program (2.1, 3.0, 4.0) as contacts. The library parses; this file decides what means what. Each card
 * is read in full or refused as a whole; properties there is no place for (photo, birthday, …) are named in `left`.
 * A birthday is never taken: this is no place for dates of birth.
 */
import ICAL from 'ical.js';
import { findHours } from '../contacts/hours.ts';
import { checkEmail, checkUrl } from '../contacts/identifiers.ts';
import { showPhone } from '../contacts/phone.ts';
import { findRole } from '../contacts/roles.ts';
import {
  type Contact,
  type ContactDraft,
  emptyContact,
  Instant,
  LIMITS,
  type PhoneKind,
  phoneEntry,
  toLine,
  toProse,
} from '../contacts/schema.ts';
import { ExchangeError, refuseSize } from './errors.ts';
import { finish, type Incoming, type Making, type Stamps, unreadable, uuidIn } from './incoming.ts';
import { atOnce, mapSteps, type Steps } from './pace.ts';
import {
  type Card,
  modernise,
  type Property,
  propertyOf,
  splitCards,
  splitValue,
  unescapeValue,
} from './vcard-text.ts';

/** Properties that say nothing a contact should hold, and are not worth a word. */
const SILENT = new Set([
  'PRODID',
  'REV',
  'SORT-STRING',
  'SORT-AS',
  'MAILER',
  'CLASS',
  'PROFILE',
  'SOURCE',
  'X-ABADR',
  'X-ABUID',
  'X-ABSHOWAS',
  'X-ADDRESSBOOKSERVER-KIND',
  'X-FILE-AS',
  'CLIENTPIDMAP',
  'X-ABORDER',
]);
const KNOWN = new Set([
  'VERSION',
  'FN',
  'N',
  'ORG',
  'TITLE',
  'ROLE',
  'TEL',
  'EMAIL',
  'ADR',
  'URL',
  'NOTE',
  'CATEGORIES',
  'UID',
  'KIND',
  'X-ABLABEL',
]);

/** One property: its line read by ical.js, its value left as it was written. */
interface Parsed {
  name: string;
  group: string;
  types: string[];
  raw: string;
}

/** Under an X- name ical.js leaves values alone: its own splitting goes wrong after a backslash at the end of a part. */
const VEIL = 'X-V-';

function parse(lines: readonly Property[], version: string): Parsed[] {
  const text = lines.map(
    ({ group, name, params, value }) => `${group ? `${group}.` : ''}${VEIL}${name}${params}:${value}`,
  );
  const [, [, ...properties]] = ICAL.parse(
    ['BEGIN:VCARD', `VERSION:${version}`, ...text, 'END:VCARD'].join('\r\n'),
  ) as [string, unknown[][]];
  return properties.map(([name, params, , value], at) => {
    const given = (params ?? {}) as Record<string, unknown>;
    const types = [given.type ?? []].flat().map((type) => String(type).toLowerCase());
    return {
      name: String(name).toUpperCase().slice(VEIL.length),
      group: String(given.group ?? '').toLowerCase(),
      types: types.flatMap((type) => type.split(',')),
      raw: typeof value === 'string' ? value : (lines[at]?.value ?? ''),
    };
  });
}

function kindOf(types: readonly string[], label: string): PhoneKind {
  const words = `${types.join(' ')} ${label}`.toLowerCase();
  if (/fax/.test(words)) return 'fax';
  if (/cell|mobil|iphone/.test(words)) return 'mobile';
  if (/akut|vagt|døgn/.test(words)) return 'acute';
  if (/fagfolk|fagperson|professionel/.test(words)) return 'professional';
  if (/sekretær/.test(words)) return 'secretary';
  if (/direkte|direct/.test(words)) return 'direct';
  if (/telefontid/.test(words)) return 'hours';
  return /main|hoved|omstilling/.test(words) ? 'main' : 'other';
}

class Reader {
  readonly draft: ContactDraft = emptyContact();
  readonly left: string[] = [];
  readonly stamps: Stamps = { id: null, createdAt: null, updatedAt: null };
  readonly #all: Parsed[];
  #exactNote: string | null = null;

  constructor(all: Parsed[]) {
    this.#all = all;
  }

  /** Parts of the X-FAGBRO-… property, unescaped; of the given group when one is named. */
  #own(name: string, group?: string): string[][] {
    return this.#all
      .filter((one) => one.name === `X-FAGBRO-${name}` && (group === undefined || one.group === group))
      .map(({ raw }) => splitValue(raw));
  }

  #line(text: string, name: string): string {
    const line = toLine(text);
    if (text.trim().length > LIMITS.line) this.left.push(`${name} (efter ${LIMITS.line} tegn)`);
    return line;
  }

  read(): void {
    const { draft } = this;
    const text = (name: string): string[] =>
      this.#all.filter((one) => one.name === name).map(({ raw }) => unescapeValue(raw));
    const structured = (name: string): string[] => splitValue(this.#all.find((one) => one.name === name)?.raw ?? '');
    const [family = '', given = '', middle = '', prefix = '', suffix = ''] = structured('N');
    draft.name = this.#line(text('FN')[0] || [prefix, given, middle, family, suffix].filter(Boolean).join(' '), 'FN');
    const [organisation = '', ...units] = structured('ORG');
    draft.organisation = this.#line(organisation, 'ORG');
    draft.unit = this.#line(units.filter(Boolean).join(', '), 'ORG');
    draft.title = this.#line(text('TITLE')[0] ?? '', 'TITLE');
    draft.kind =
      /^(?:org|group|location)$/i.test(text('KIND')[0] ?? '') ||
      (draft.organisation !== '' && [draft.organisation, ''].includes(draft.name))
        ? 'unit'
        : 'person';
    this.stamps.id = uuidIn(text('UID')[0] ?? '');
    this.#phones();
    this.#emails();
    this.#address();
    for (const [at, value] of text('URL').entries()) {
      const url = checkUrl(value);
      if (at === 0 && url.ok) draft.url = url.value;
      else this.left.push('URL');
    }
    draft.note = toProse(text('NOTE').join('\n\n')).slice(0, LIMITS.note).toWellFormed();
    draft.tags = [
      ...new Set(
        this.#all.filter(({ name }) => name === 'CATEGORIES').flatMap(({ raw }) => splitValue(raw, ',').map(toLine)),
      ),
    ]
      .filter(Boolean)
      .slice(0, LIMITS.list);
    for (const name of ['TITLE', 'ORG', 'ADR', 'FN'])
      if (this.#all.filter((one) => one.name === name).length > 1) this.left.push(`${name} (flere)`);
    this.#fagbro();
    if (draft.role === '') {
      const role = findRole(draft.title) ?? findRole(text('ROLE')[0] ?? '');
      draft.role = role?.role.id ?? '';
      draft.sector ||= role?.role.sector ?? '';
      if (draft.title === '' && role === null) draft.title = this.#line(text('ROLE')[0] ?? '', 'ROLE');
    }
    if (this.#exactNote !== null) draft.note = this.#exactNote;
  }

  #phones(): void {
    for (const { name, group, types, raw } of this.#all) {
      if (name !== 'TEL') continue;
      const own = group === '' ? undefined : this.#own('PHONE', group)[0];
      const value = unescapeValue(raw).replace(/^tel:/i, '');
      if (own) {
        const [number = '', kind = '', hours = '', note = ''] = own;
        const entry = phoneEntry(value, kind as PhoneKind, hours, note);
        // The visible number wins when another program has changed it.
        const same = toLine(value) === toLine(showPhone(number)) || entry.number === phoneEntry(number).number;
        this.draft.phones.push(same ? { ...entry, number } : entry);
        continue;
      }
      const label =
        group === '' ? '' : (this.#all.find((one) => one.name === 'X-ABLABEL' && one.group === group)?.raw ?? '');
      const plain = unescapeValue(label).replace(/^_\$!<(.*)>!\$_$/, '$1');
      const hours = findHours(plain)
        .map((one) => one.hours)
        .join(', ');
      const entry = phoneEntry(value, kindOf(types, plain), hours);
      if (entry.number === '') continue;
      if (!this.draft.phones.some(({ number }) => number === entry.number)) this.draft.phones.push(entry);
    }
  }

  #emails(): void {
    for (const { name, group, raw } of this.#all) {
      if (name !== 'EMAIL') continue;
      const email = checkEmail(unescapeValue(raw));
      if (!email.ok) this.left.push('EMAIL');
      else
        this.draft.emails.push({
          address: email.value,
          note: group === '' ? '' : toLine(this.#own('EMAIL', group)[0]?.[0] ?? ''),
        });
    }
  }

  #address(): void {
    const found = this.#all.find(({ name }) => name === 'ADR');
    if (!found) return;
    const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] = splitValue(
      found.raw,
    );
    const [first = '', ...further] = street
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    this.draft.address = {
      street: this.#line(first, 'ADR'),
      extra: this.#line([extended, ...further, box, region].filter(Boolean).join(', '), 'ADR'),
      postalCode: this.#line(code, 'ADR'),
      city: this.#line(city, 'ADR'),
      country: this.#line(country, 'ADR'),
    };
  }

  /** What Fagbro itself wrote. A value that is not one of its own is a sign of damage: the schema refuses the card. */
  #fagbro(): void {
    const { draft, stamps } = this;
    const one = (name: string): string => this.#own(name)[0]?.[0] ?? '';
    if (one('KIND') !== '') draft.kind = one('KIND') as Contact['kind'];
    draft.role = one('ROLE');
    draft.sector = one('SECTOR') as Contact['sector'];
    draft.municipality = one('MUNICIPALITY');
    draft.ydernummer = one('YDERNUMMER');
    draft.cvr = one('CVR');
    draft.sor = one('SOR');
    draft.gln = this.#own('GLN').map(([number = '', use = '']) => ({
      number,
      use: use as Contact['gln'][number]['use'],
    }));
    draft.channels = this.#own('CHANNEL').map(([kind = '', value = '', note = '']) => ({
      kind: kind as Contact['channels'][number]['kind'],
      value,
      note,
    }));
    draft.terms = this.#own('TERM').map(([term = '']) => term);
    draft.groups = this.#own('GROUP').map(([group = '']) => group);
    draft.pinned = one('PINNED') === '1';
    draft.confirmedOn = one('CONFIRMED') || null;
    const [kind = 'vcard', title = '', url = ''] = this.#own('SOURCE')[0] ?? [];
    draft.source = { kind: kind as Contact['source']['kind'], title, url };
    const time = (text: string): string | null => (Instant.safeParse(text).success ? text : null);
    stamps.createdAt = time(one('CREATED'));
    stamps.updatedAt = time(one('UPDATED'));
    const exact = one('NOTE').replace(/^\||\|$/g, '');
    if (exact.trim() === draft.note.trim()) this.#exactNote = exact;
  }
}

function readCard(at: number, card: Card, making: Making): Incoming<Contact> {
  if (!card.whole) return unreadable(at, 'vcard-cut');
  const properties = card.lines.map(propertyOf);
  if (properties.some((property) => property === null)) return unreadable(at, 'vcard-broken');
  const all = properties.filter((property): property is Property => property !== null);
  const version = all.find(({ name }) => name === 'VERSION')?.value.trim() ?? '';
  if (!/^(?:2\.1|3\.0|4\.0)$/.test(version)) return unreadable(at, 'vcard-broken', 'VERSION');
  const left: string[] = [];
  try {
    const kept = all.filter(({ name }) => {
      if (KNOWN.has(name) || name.startsWith('X-FAGBRO-')) return true;
      if (!SILENT.has(name)) left.push(name);
      return false;
    });
    const lines = kept
      .filter(({ name }) => name !== 'VERSION')
      .map((property) => (version === '2.1' ? modernise(property) : property));
    const reader = new Reader(parse(lines, version === '2.1' ? '3.0' : version));
    reader.read();
    return finish(at, reader.draft, reader.stamps, [...left, ...reader.left], making, 'vcard-nameless');
  } catch {
    // ical.js and TextDecoder throw errors of their own for what they cannot read; the card is refused as a whole.
    return unreadable(at, 'vcard-broken');
  }
}

/**
 * The contacts of a vCard file, one entry for each card. Throws `ExchangeError` (empty, too-big, not-vcard) when there
 * is no card in it at all, and nothing else.
 */
export const fromVCard = (text: string, making: Making): Incoming<Contact>[] => atOnce(vCardSteps(text, making));

/** As `fromVCard`, card by card. */
export function* vCardSteps(text: string, making: Making): Steps<Incoming<Contact>[]> {
  refuseSize(text);
  if (text.trim() === '') throw new ExchangeError('empty');
  const { cards, outside } = splitCards(text);
  if (cards.length === 0) throw new ExchangeError('not-vcard');
  const read = yield* mapSteps(cards, (card, at) => readCard(at + 1, card, making));
  return outside > 0 ? [...read, unreadable(cards.length + 1, 'not-vcard')] : read;
}
