/**
 * Contacts that a page states as data: JSON-LD (schema.org), hCard (as plain properties) and links. The page script
 * hands over plain data; nothing here touches a DOM. All of it is text of a stranger: checked, trimmed, never trusted.
 */
import { findHours } from './hours.ts';
import { checkCvr, checkEmail, checkGln, checkUrl } from './identifiers.ts';
import { checkPhone } from './phone.ts';
import { type ContactDraft, emptyAddress, type PhoneKind, phoneEntry, toLine } from './schema.ts';

export interface Link {
  href: string;
  text: string;
}

/** What could be read from data; fields that were not there are missing. */
export type Partly = Partial<Omit<ContactDraft, 'address'>> & { address?: Partial<ContactDraft['address']> };

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** Text of a value, or of the first of a list, or of `{ name }` / `{ '@value' }` / `{ value }`. */
function textOf(value: unknown): string {
  const one = listOf(value)[0];
  if (typeof one === 'string') return toLine(one);
  if (typeof one === 'number') return String(one);
  return isBag(one) ? textOf(one.name ?? one['@value'] ?? one.value ?? one.legalName) : '';
}

const ORGANISATIONS = /organi[sz]ation|medical|physician|hospital|clinic|localbusiness|government|office|place/i;
/** How deep and wide a page's data is followed. */
const MOST_NODES = 200;

function nodes(value: unknown, into: Bag[] = [], depth = 0): Bag[] {
  if (into.length >= MOST_NODES || depth > 6) return into;
  if (Array.isArray(value)) for (const item of value) nodes(item, into, depth + 1);
  else if (isBag(value)) {
    if (value['@type'] !== undefined) into.push(value);
    for (const key of [
      '@graph',
      'mainEntity',
      'employee',
      'member',
      'contactPoint',
      'department',
      'author',
      'worksFor',
    ])
      nodes(value[key], into, depth + 1);
  }
  return into;
}

const kindOf = (point: Bag): PhoneKind => {
  const words =
    `${textOf(point.contactType)} ${textOf(point.name)} ${listOf(point.type).map(textOf).join(' ')}`.toLowerCase();
  if (/fax/.test(words)) return 'fax';
  if (/cell|mobil/.test(words)) return 'mobile';
  if (/emergency|akut/.test(words)) return 'acute';
  if (/professional|fagperson|partner/.test(words)) return 'professional';
  if (/direct|direkte/.test(words)) return 'direct';
  return /main|switchboard|customer|hoved|omstilling|work/.test(words) ? 'main' : 'other';
};

const DAYS: Record<string, string> = {
  monday: 'man',
  tuesday: 'tirs',
  wednesday: 'ons',
  thursday: 'tors',
  friday: 'fre',
  saturday: 'lør',
  sunday: 'søn',
};

function hoursOf(node: Bag): string {
  return listOf(node.hoursAvailable ?? node.openingHoursSpecification)
    .filter(isBag)
    .map((spec) => {
      const days = listOf(spec.dayOfWeek)
        .map(
          (day) =>
            DAYS[
              textOf(day)
                .toLowerCase()
                .replace(/^.*[/#]/, '')
            ] ?? '',
        )
        .filter(Boolean);
      const first = days[0] ?? '';
      const last = days.at(-1) ?? '';
      const clock = (value: unknown) =>
        textOf(value)
          .replace(/^0/, '')
          .replace(':', '.')
          .replace(/^(\d+\.\d\d).*$/, '$1')
          .replace(/\.00$/, '');
      const range = `${clock(spec.opens)}–${clock(spec.closes)}`;
      return range.length > 2 ? `${days.length > 1 ? `${first}–${last}` : first} ${range}`.trim() : '';
    })
    .filter(Boolean)
    .join(', ');
}

function addressOf(value: unknown): Partial<ContactDraft['address']> {
  const one = listOf(value)[0];
  if (!isBag(one)) return {};
  const address = { ...emptyAddress() };
  address.street = textOf(one.streetAddress ?? one['street-address']);
  address.extra = textOf(one.extendedAddress ?? one['extended-address']);
  address.postalCode = textOf(one.postalCode ?? one['postal-code']);
  address.city = textOf(one.addressLocality ?? one.locality);
  const country = textOf(one.addressCountry ?? one['country-name']);
  address.country = /^(?:dk|dnk|danmark|denmark)$/i.test(country) ? '' : country;
  return address;
}

function phonesOf(value: unknown, kind: PhoneKind, hours = ''): ContactDraft['phones'] {
  return listOf(value).flatMap((one) => {
    const text = textOf(isBag(one) ? (one.value ?? one.telephone ?? one.number) : one);
    return checkPhone(text).ok ? [phoneEntry(text, isBag(one) ? kindOf(one) : kind, hours)] : [];
  });
}

function emailsOf(value: unknown): ContactDraft['emails'] {
  return listOf(value).flatMap((one) => {
    const result = checkEmail(textOf(isBag(one) ? (one.value ?? one.email) : one));
    return result.ok ? [{ address: result.value, note: '' }] : [];
  });
}

const filled = (draft: Partly): Partly =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  );

function fromNode(node: Bag): Partly {
  const types = listOf(node['@type']).map(textOf).join(' ');
  const person = /person/i.test(types) && !/organi/i.test(types);
  const name = textOf(node.name) || [node.givenName, node.familyName].map(textOf).filter(Boolean).join(' ');
  const employer = textOf(node.worksFor ?? node.affiliation ?? node.parentOrganization);
  const url = checkUrl(textOf(node.url));
  const cvr = checkCvr(textOf(node.vatID ?? node.taxID));
  const gln = checkGln(textOf(node.globalLocationNumber));
  return filled({
    kind: person ? 'person' : 'unit',
    name,
    title: textOf(node.jobTitle),
    organisation: person ? employer : employer || name,
    unit: textOf(node.department),
    phones: [
      ...phonesOf(node.telephone, person ? 'direct' : 'main', hoursOf(node)),
      ...phonesOf(node.faxNumber, 'fax'),
      ...listOf(node.contactPoint)
        .filter(isBag)
        .flatMap((point) => phonesOf(point.telephone, kindOf(point), hoursOf(point))),
    ],
    emails: [
      ...emailsOf(node.email),
      ...listOf(node.contactPoint)
        .filter(isBag)
        .flatMap((point) => emailsOf(point.email)),
    ],
    address: addressOf(node.address),
    url: url.ok ? url.value : '',
    cvr: cvr.ok ? cvr.value : '',
    gln: gln.ok ? [{ number: gln.value, use: 'unknown' }] : [],
  });
}

/** The persons, else the organisations, that JSON-LD objects describe (already parsed; anything else gives none). */
export function fromJsonLd(data: unknown): Partly[] {
  const all = nodes(data);
  const people = all.filter((node) => /person/i.test(listOf(node['@type']).map(textOf).join(' ')));
  const chosen =
    people.length > 0 ? people : all.filter((node) => ORGANISATIONS.test(listOf(node['@type']).map(textOf).join(' ')));
  return chosen.map(fromNode).filter(({ name }) => name !== undefined && name !== '');
}

/** An hCard / h-card as plain properties: `{ fn, org, tel: [{ type, value }], email, adr, … }`, names with or without `p-`. */
export function fromHCard(data: unknown): Partly | null {
  if (!isBag(data)) return null;
  const source = isBag(data.properties) ? data.properties : data;
  const card: Bag = {};
  for (const [key, value] of Object.entries(source)) card[key.replace(/^(?:p|u|e|dt)-/, '')] = value;
  const org = listOf(card.org)[0];
  const organisation = isBag(org) ? textOf(org['organization-name'] ?? org.name) : textOf(org);
  const name = textOf(card.fn ?? card.name);
  const adr = listOf(card.adr)[0];
  const url = checkUrl(textOf(card.url));
  const draft = filled({
    kind: name !== '' && name !== organisation ? 'person' : 'unit',
    name: name || organisation,
    organisation,
    unit: isBag(org) ? textOf(org['organization-unit']) : textOf(card['organization-unit']),
    title: textOf(card.title ?? card['job-title'] ?? card.role),
    phones: phonesOf(card.tel, 'other'),
    emails: emailsOf(card.email),
    address: addressOf(isBag(adr) && isBag(adr.properties) ? adr.properties : (adr ?? card)),
    url: url.ok ? url.value : '',
  });
  return draft.name === undefined && !draft.phones && !draft.emails ? null : draft;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `tel:` and `mailto:` links of a selection, with the kind and hours their text gives away. */
export function fromLinks(links: readonly Link[]): Partly {
  const phones: ContactDraft['phones'] = [];
  const emails: ContactDraft['emails'] = [];
  for (const { href, text } of links) {
    const [, scheme = '', target = ''] = /^(tel|mailto):([^?]*)/i.exec(href.trim()) ?? [];
    if (scheme.toLowerCase() === 'tel') {
      const number = decoded(target);
      if (!checkPhone(number).ok) continue;
      const entry = phoneEntry(
        number,
        kindOf({ name: text }),
        findHours(text)
          .map(({ hours }) => hours)
          .join(', '),
      );
      if (!phones.some((phone) => phone.number === entry.number)) phones.push(entry);
    } else if (scheme.toLowerCase() === 'mailto')
      for (const one of decoded(target).split(',')) {
        const result = checkEmail(one);
        if (result.ok && !emails.some(({ address }) => address.toLowerCase() === result.value.toLowerCase()))
          emails.push({ address: result.value, note: '' });
      }
  }
  return filled({ phones, emails });
}
