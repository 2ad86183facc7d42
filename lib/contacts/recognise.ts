/**
 * From what a reader selected to a contact that only needs looking over: name, role, unit, phones with kind and
 * hours, e-mails, address, EAN, CVR, ydernummer. Data the page states (vCard, JSON-LD, hCard) is believed before
 * links, links before text. A CPR number in the text is dropped before anything is read and only counted.
 */
import { findCpr } from './cpr.ts';
import type { MunicipalityFinder } from './municipalities.ts';
import { type NumbersOfLine, numbersOf, phoneKindOf } from './recognise-numbers.ts';
import { fromHCard, fromJsonLd, fromLinks, type Link, type Partly } from './recognise-structured.ts';
import { findAddress, isGreeting, isOrganisation, isUnit, personName } from './recognise-words.ts';
import { findRole } from './roles.ts';
import { type ContactDraft, emptyContact, type PhoneEntry, toLine, toProse } from './schema.ts';

export interface Selected {
  /** Text as selected, line breaks kept. */
  text?: string;
  links?: readonly Link[];
  /** Parsed JSON-LD objects. */
  jsonLd?: readonly unknown[];
  /** hCards as plain properties. */
  hCards?: readonly unknown[];
  /** Contacts read from vCards by lib/exchange. */
  vCards?: readonly Partly[];
  /** Where it stood: the host alone. Titles and addresses of record systems can name a citizen. */
  host?: string;
}

export interface Recognised {
  draft: ContactDraft;
  /** Fields that were filled, in the order of the form. */
  filled: (keyof ContactDraft)[];
  /** How many CPR numbers stood in the text; none of them is in the draft. */
  cprDropped: number;
  /** Lines that were not understood; for the reader to see, not kept in the draft. */
  left: string[];
}

/** A selection longer than this is a page, not a signature: only its beginning is read. */
const MOST_CHARACTERS = 8000;

interface Reading {
  draft: ContactDraft;
  left: string[];
  /** The place of the phone that hours on a line of their own belong to. */
  phone: number;
  person: boolean;
}

function withoutCpr(text: string): { text: string; dropped: number } {
  const places = findCpr(text);
  let kept = text;
  for (const { start, end } of places.toReversed()) kept = `${kept.slice(0, start)} ${kept.slice(end)}`;
  return { text: kept, dropped: places.length };
}

/** Lines of a text, and the parts of lines that are written side by side with bars or bullets between. */
const linesOf = (text: string): string[] =>
  toProse(text)
    .split('\n')
    .flatMap((line) => line.split(/\s+[|•·│¦]\s*|\s*[|•│¦]\s+|\t+|\s{4,}|\s+\/\/\s+/))
    .map((line) => line.replace(/\u00A0/g, ' ').trim())
    .filter(Boolean);

const merged = <T>(into: T[], add: readonly T[], same: (a: T, b: T) => boolean): void => {
  for (const item of add) if (!into.some((one) => same(one, item))) into.push(item);
};

function takeNumbers(reading: Reading, numbers: NumbersOfLine, line: string): void {
  const { draft } = reading;
  for (const { number, kind } of numbers.phones) {
    const at = draft.phones.findIndex((phone) => phone.number === number);
    if (at >= 0) reading.phone = at;
    else {
      draft.phones.push({ number, kind: kind ?? 'other', hours: '', note: '' });
      reading.phone = draft.phones.length - 1;
    }
  }
  merged(
    draft.emails,
    numbers.emails.map((address) => ({ address, note: '' })),
    (a, b) => a.address.toLowerCase() === b.address.toLowerCase(),
  );
  merged(draft.gln, numbers.gln, (a, b) => a.number === b.number);
  merged(draft.channels, numbers.channels, (a, b) => a.kind === b.kind);
  draft.url ||= numbers.urls[0] ?? '';
  draft.cvr ||= numbers.cvr;
  draft.ydernummer ||= numbers.ydernummer;
  draft.sor ||= numbers.sor;
  if (numbers.hours === '') return;
  if (numbers.opening) {
    draft.note = toProse(`${draft.note}${draft.note ? '\n' : ''}Åbningstid: ${numbers.hours}`);
    return;
  }
  const phone = draft.phones[reading.phone];
  if (phone) {
    const said =
      /bedst|helst/i.test(line) && !/bedst|helst/i.test(numbers.hours) ? `bedst ${numbers.hours}` : numbers.hours;
    phone.hours = toLine(phone.hours ? `${phone.hours}, ${said}` : said);
  } else draft.note = toProse(`${draft.note}${draft.note ? '\n' : ''}Telefontid: ${numbers.hours}`);
}

/** `Fornavn Efternavn, sagsbehandler` and its like: the parts of a line one by one. */
function takeWords(reading: Reading, rest: string, finder: MunicipalityFinder | null): boolean {
  const { draft } = reading;
  let taken = false;
  const address = findAddress(rest);
  let words = rest;
  if (address) {
    for (const key of ['street', 'extra', 'postalCode', 'city'] as const) draft.address[key] ||= toLine(address[key]);
    words = address.rest;
    taken = true;
  }
  const label =
    /^(?:navn|kontaktperson|kontakt|att\.?|sagsbehandler|din sagsbehandler|læge|din læge|rådgiver)\s*:\s*/iu.exec(
      words,
    );
  if (label) {
    const named = personName(words.slice(label[0].length).split(/,|\(/)[0] ?? '', false);
    const role = findRole(label[0]);
    if (role) {
      draft.role ||= role.role.id;
      draft.title ||= toLine(
        role.role.words[0] === label[0] ? role.role.name : label[0].replace(/[\s:]+$/, '').replace(/^din\s+/i, ''),
      );
      draft.sector ||= role.role.sector;
    }
    if (named && draft.name === '') {
      draft.name = toLine(named);
      reading.person = true;
      words = words.slice(label[0].length).split(/,|\(/).slice(1).join(',').trim();
      taken = true;
    }
  }
  // A name may stand behind its title without a comma: `Læge NN`, `Sagsbehandler Fornavn Efternavn`.
  for (const part of words
    .split(/\s*[,;]\s*|\s+[–—-]\s+/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const role = findRole(part);
    if (role && !isOrganisation(part.replace(part.slice(role.start, role.end), ''))) {
      const around = `${part.slice(0, role.start)} ${part.slice(role.end)}`.trim();
      const named = draft.name === '' ? personName(around, !/^[\p{Lu}.]{2,4}$/u.test(around)) : null;
      if (named) {
        draft.name = toLine(named);
        reading.person = true;
      }
      if (draft.role === '') {
        draft.role = role.role.id;
        draft.sector ||= role.role.sector;
      }
      draft.title ||= toLine(named ? part.slice(role.start, role.end) : part);
      taken = true;
      continue;
    }
    const named = draft.name === '' ? personName(part) : null;
    if (named) {
      draft.name = toLine(named);
      reading.person = true;
      taken = true;
    } else if (isOrganisation(part) && (draft.organisation === '' || !isUnit(part))) {
      if (draft.organisation === '') draft.organisation = toLine(part);
      else if (draft.unit === '' && draft.organisation !== toLine(part)) draft.unit = toLine(part);
      taken = true;
    } else if (isUnit(part)) {
      if (draft.unit === '') draft.unit = toLine(part);
      else if (!draft.unit.includes(part)) draft.unit = toLine(`${draft.unit}, ${part}`);
      taken = true;
    } else if (!taken || !/\p{L}{3}/u.test(part)) {
      if (/\p{L}{3}/u.test(part)) reading.left.push(toLine(part));
    }
  }
  if (finder && draft.municipality === '') draft.municipality = finder.find(rest)?.code ?? '';
  return taken;
}

/** One thing once, and the kinds that only all of them together tell. */
function settlePhones(phones: PhoneEntry[], person: boolean): void {
  const unnamed = phones.filter(({ kind }) => kind === 'other');
  const only = unnamed[0];
  if (unnamed.length === 1 && only) {
    if (only.hours !== '') only.kind = person ? 'direct' : 'hours';
    else if (!phones.some(({ kind }) => kind === 'main' || kind === 'hours') && !person) only.kind = 'main';
    else if (person && !phones.some(({ kind }) => kind === 'direct')) only.kind = 'direct';
  } else if (person && only && !phones.some(({ kind }) => kind === 'direct')) only.kind = 'direct';
}

function fill(draft: ContactDraft, from: Partly): void {
  const { address, phones, emails, gln, channels, terms, groups, tags, ...rest } = from;
  for (const [key, value] of Object.entries(rest) as [keyof typeof rest, never][])
    if (value !== '' && value !== undefined && (draft[key] === '' || key === 'kind')) draft[key] = value;
  for (const [key, value] of Object.entries(address ?? {}) as [keyof ContactDraft['address'], string][])
    draft.address[key] ||= value;
  merged(draft.phones, phones ?? [], (a, b) => a.number === b.number);
  merged(draft.emails, emails ?? [], (a, b) => a.address.toLowerCase() === b.address.toLowerCase());
  merged(draft.gln, gln ?? [], (a, b) => a.number === b.number);
  merged(draft.channels, channels ?? [], (a, b) => a.kind === b.kind && a.value === b.value);
  merged(draft.terms, terms ?? [], (a, b) => a === b);
  merged(draft.groups, groups ?? [], (a, b) => a === b);
  merged(draft.tags, tags ?? [], (a, b) => a === b);
}

/** Reads a selection. Never throws; what is not found stays empty. `finder` knows the municipalities, or null. */
export function recognise(selected: Selected, finder: MunicipalityFinder | null = null): Recognised {
  const { text, dropped } = withoutCpr((selected.text ?? '').slice(0, MOST_CHARACTERS));
  const reading: Reading = { draft: emptyContact(), left: [], phone: -1, person: false };
  const { draft } = reading;
  const stated = [
    ...(selected.vCards ?? []),
    ...(selected.hCards ?? []).flatMap((card) => fromHCard(card) ?? []),
    ...(selected.jsonLd ?? []).flatMap((data) => fromJsonLd(data)),
  ];
  const first = stated[0];
  if (first) {
    fill(draft, first);
    reading.person = draft.kind === 'person' && draft.name !== '';
  }
  let linePhone: string | null = null;
  for (const line of linesOf(text)) {
    if (isGreeting(line)) continue;
    const numbers = numbersOf(line);
    const before = draft.phones.length;
    takeNumbers(reading, numbers, line);
    // A line that is only a label (`Direkte telefon:`) speaks of the number on the next.
    if (linePhone !== null && draft.phones.length > before) {
      const phone = draft.phones[before];
      const kind = phoneKindOf(linePhone);
      if (phone && phone.kind === 'other' && kind) phone.kind = kind;
    }
    linePhone =
      /(?:telefon|tlf\.?|direkte|mobil|omstilling|telefontid|fax)[^\d]{0,40}:?$/i.test(line) &&
      numbers.phones.length === 0
        ? line
        : null;
    if (
      linePhone !== null &&
      numbers.rest.length < 40 &&
      !findRole(numbers.rest) &&
      /:$|^(?:direkte|tlf|telefon|mobil|fax)/i.test(line)
    )
      continue;
    if (numbers.rest !== '') takeWords(reading, numbers.rest, finder);
  }
  fill(draft, fromLinks(selected.links ?? []));
  settlePhones(draft.phones, reading.person);
  if (!first) draft.kind = reading.person ? 'person' : 'unit';
  if (draft.name === '') {
    draft.name = draft.unit || draft.organisation || draft.title || (draft.emails[0]?.address ?? '');
    if (draft.unit !== '' && draft.name === draft.unit && draft.organisation !== '')
      draft.name = toLine(`${draft.unit}, ${draft.organisation}`);
    draft.kind = 'unit';
  }
  const role = draft.role === '' ? findRole(draft.title) : null;
  if (role) {
    draft.role = role.role.id;
    draft.sector ||= role.role.sector;
  }
  const place = finder && draft.municipality === '' ? placeOf(draft, finder) : null;
  if (place) draft.municipality = place;
  draft.sector ||= sectorOf(`${draft.organisation} ${draft.unit} ${draft.name}`);
  if (selected.host) draft.source = { kind: 'page', title: toLine(selected.host), url: '' };
  const empty = emptyContact();
  const filled = (Object.keys(draft) as (keyof ContactDraft)[]).filter(
    (key) => key !== 'source' && key !== 'kind' && JSON.stringify(draft[key]) !== JSON.stringify(empty[key]),
  );
  return { draft, filled, cprDropped: dropped, left: reading.left };
}

const sectorOf = (text: string): ContactDraft['sector'] =>
  /læge|klinik|hospital|sygehus|psykiatri|sundhedshus|region|fysioterap|ambulatori/i.test(text)
    ? 'health'
    : /jobcent|sygedagpenge|beskæftigelse|arbejdsmarked|ydelse|fleksjob/i.test(text)
      ? 'employment'
      : '';

function placeOf(draft: ContactDraft, finder: MunicipalityFinder): string | null {
  const named = finder.find(`${draft.organisation} ${draft.unit}`);
  if (named) return named.code;
  const host = draft.emails[0]?.address.split('@')[1] ?? /^https?:\/\/([^/]+)/.exec(draft.url)?.[1] ?? '';
  return finder.byHost(host)?.code ?? null;
}
