/**
 * The numbers and addresses of one line of a signature: taken out one by one, surest first, so that an EAN is not
 * read as a phone. What is left of the line is for names, titles and places.
 */
import { findHours } from './hours.ts';
import { checkCvr, checkEmail, checkGln, checkSor, checkUrl, checkYdernummer } from './identifiers.ts';
import { checkPhone } from './phone.ts';
import type { Channel, GlnEntry, PhoneKind } from './schema.ts';

export interface NumbersOfLine {
  phones: { number: string; kind: PhoneKind | null }[];
  emails: string[];
  urls: string[];
  gln: GlnEntry[];
  cvr: string;
  ydernummer: string;
  sor: string;
  channels: Channel[];
  hours: string;
  /** The hours are when the house is open, not when the phone is answered. */
  opening: boolean;
  /** The line without all of these and their labels. */
  rest: string;
}

const LABELS: readonly [PhoneKind, RegExp][] = [
  ['fax', /(?<!\p{L})(?:tele)?fax/iu],
  ['acute', /(?<!\p{L})(?:akut|vagttelefon|døgnvagt|haste)/iu],
  [
    'professional',
    /fagperson|fagfolk|professionel|samarbejdspart|læger(?:ne)?s? (?:kan )?(?:ring|linje)|lægelinje|bagom|bagvej|for læger/iu,
  ],
  ['secretary', /sekretær|sekretariat/iu],
  ['direct', /(?<!\p{L})(?:direkte|dir\.|lokal|d:|d\.:|d[ \u2060]+$)/iu],
  ['mobile', /(?<!\p{L})(?:mobil|mob\.?|m:|m\.:|sms|m[ \u2060]+$)/iu],
  ['hours', /telefontid|tidsbestilling/iu],
  ['main', /hovedn|hovedtelefon|omstilling|reception|kontaktcenter|(?<!\p{L})(?:hoved)/iu],
];
/** The kind of phone a label speaks of (`Direkte telefon:`); null when it says nothing. */
export const phoneKindOf = (label: string): PhoneKind | null =>
  LABELS.find(([, words]) => words.test(label))?.[0] ?? null;

const ANY_LABEL =
  /(?<![\p{L}])(?:direkte|dir\.|mobil(?:nr\.?|telefon)?|mob\.?|tele(?:fon|fax)(?:nr\.?|nummer)?|tlf\.?(?:-?nr\.?)?|fax|phone|tel\.?|hoved(?:nr\.?|nummer|telefon)?|omstilling(?:en)?|[tmdf](?=[.:]?\s*\+?\d)|e-?mail|mail|e(?=:)|web|www(?=:)|hjemmeside|w(?=:)|nr\.?)\s*[.:]?/giu;

/** A phone as people write it: with country code, or eight digits in the usual groups. */
const PHONE =
  /(?<![\d\p{L}/-])(?:(?:\(?(?:\+|00)\d{1,3}\)?[\s.-]{0,2})(?:\(0\)\s?)?\d(?:[\s.-]{0,2}\d){5,12}|\d{2}[ .\u00A0-]?\d{2}[ .\u00A0-]?\d{2}[ .\u00A0-]?\d{2}|\d{4}[ \u00A0-]\d{4}|\d{3}[ \u00A0]\d{2}[ \u00A0]\d{3})(?![\d/]|-\d)/gu;
const EMAIL = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|\(a\)|\(snabel-?a\))\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const URL =
  /(?<![@\p{L}\p{N}.-])(?:https?:\/\/[^\s<>"|]+|www\.[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[^\s<>"|,]*)?|(?:[\p{L}\p{N}-]+\.)+dk(?:\/[^\s<>"|,]*)?(?![\p{L}\p{N}@]))/giu;
const GLN_LABEL = /(?:ean|gln|lokations?)[\s-]*(?:nr\.?|nummer|kode)?\s*[.:]?\s*(\d(?:[ \u00A0-]?\d){12})(?!\d)/giu;
const GLN_BARE = /(?<!\d)(57\d{2}[ \u00A0]?(?:\d[ \u00A0]?){8}\d)(?!\d)/gu;
const CVR = /(?:cvr|se)[\s-]*(?:nr\.?|nummer)?\s*[.:]?\s*(?:dk[\s-]?)?(\d(?:[ \u00A0.-]?\d){7})(?!\d)/giu;
const YDER = /yder[\s-]*(?:nr\.?|nummer)\s*[.:]?\s*(\d(?:[ \u00A0]?\d){2,5})(?!\d)/giu;
const SOR = /sor[\s-]*(?:kode|id|nr\.?|nummer)?\s*[.:]?\s*(\d(?:[ \u00A0]?\d){10,17})(?!\d)/giu;

const PAYS = /faktura|betaling|regning|elektronisk faktur/i;

function take(text: string, pattern: RegExp, keep: (found: string) => boolean): string {
  return text.replace(pattern, (whole: string, first: string | number) =>
    keep(typeof first === 'string' ? first : whole) ? ' ' : whole,
  );
}

/** Messages and payments have different numbers; the series tells where nothing else does (5798 pays). */
const glnUse = (number: string, line: string): GlnEntry['use'] =>
  PAYS.test(line) || (/(?<!\p{L})ean/iu.test(line) && number.startsWith('5798'))
    ? 'payment'
    : number.startsWith('5790') || /lokation|medcom|korrespondance|edi/i.test(line)
      ? 'message'
      : 'unknown';

function phonesIn(text: string): { phones: NumbersOfLine['phones']; rest: string } {
  const phones: NumbersOfLine['phones'] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(PHONE)) {
    const result = checkPhone(match[0]);
    if (!result.ok) continue;
    // The label stands between the phone before and this one.
    const before = text.slice(from, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const inBrackets = /^\s*\(([^)]*)\)/.exec(after)?.[1] ?? '';
    const kind = phoneKindOf(`${before}\u2060`) ?? phoneKindOf(inBrackets);
    phones.push({ number: result.value, kind });
    rest += `${before} `;
    from = match.index + match[0].length;
  }
  return { phones, rest: rest + text.slice(from) };
}

function channelsIn(
  line: string,
  emails: readonly string[],
  urls: readonly string[],
  gln: readonly GlnEntry[],
): Channel[] {
  const channels: Channel[] = [];
  if (/sikker\s?-?(?:e-?)?mail|tunnel-?mail|krypteret (?:e-?)?mail/i.test(line))
    channels.push({ kind: 'secure-mail', value: emails[0] ?? '', note: '' });
  if (/digital post|e-boks|mit\.dk|virk\.dk/i.test(line))
    channels.push({ kind: 'digital-post', value: urls[0] ?? '', note: '' });
  if (/medcom|korrespondance|edifact|edi-?post|vans/i.test(line))
    channels.push({ kind: 'medcom', value: gln[0]?.number ?? '', note: '' });
  return channels;
}

/** Everything numeric in one line of text. */
export function numbersOf(line: string): NumbersOfLine {
  const found: Omit<NumbersOfLine, 'rest' | 'phones'> = {
    emails: [],
    urls: [],
    gln: [],
    cvr: '',
    ydernummer: '',
    sor: '',
    channels: [],
    hours: '',
    opening: false,
  };
  let rest = line;
  const gln = (text: string): boolean => {
    const result = checkGln(text);
    if (result.ok && !found.gln.some(({ number }) => number === result.value))
      found.gln.push({ number: result.value, use: glnUse(result.value, line) });
    return result.ok;
  };
  rest = take(rest, SOR, (text) => {
    const result = checkSor(text);
    if (result.ok) found.sor ||= result.value;
    return result.ok;
  });
  rest = take(rest, GLN_LABEL, gln);
  rest = take(rest, GLN_BARE, gln);
  rest = take(rest, CVR, (text) => {
    const result = checkCvr(text);
    if (result.ok) found.cvr ||= result.value;
    return result.ok;
  });
  rest = take(rest, YDER, (text) => {
    const result = checkYdernummer(text);
    if (result.ok) found.ydernummer ||= result.value;
    return result.ok;
  });
  rest = take(rest, EMAIL, (text) => {
    const result = checkEmail(text.replace(/\s?(?:@|\(at\)|\[at\]|\(a\)|\(snabel-?a\))\s?/i, '@').replace(/\.$/, ''));
    if (result.ok) found.emails.push(result.value);
    return result.ok;
  });
  rest = take(rest, URL, (text) => {
    const plain = text.replace(/[.,;)]+$/, '');
    const result = checkUrl(/^https?:/i.test(plain) ? plain : `https://${plain}`);
    if (result.ok) found.urls.push(result.value);
    return result.ok;
  });
  const { phones, rest: withoutPhones } = phonesIn(rest);
  rest = withoutPhones;
  const labelled = /telefontid|træffe|åbent|åbning|tlf\.?tid/i.test(line);
  const hours = findHours(rest, labelled);
  found.hours = hours.map((one) => one.hours).join(', ');
  found.opening = hours.length > 0 && /åbning|åbent/i.test(line) && !/telefon|tlf/i.test(line);
  for (const { start, end } of hours.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const channels = channelsIn(line, found.emails, found.urls, found.gln);
  if (channels.length > 0)
    rest = rest.replace(
      /(?:send\s+)?(?:via\s+)?(?:sikker\s?-?(?:e-?)?mail|digital post|e-boks|medcom|korrespondance(?:meddelelser?)?)\s*:?/giu,
      ' ',
    );
  const used =
    phones.length + found.emails.length + found.urls.length + found.gln.length + hours.length > 0 || rest !== line;
  if (used)
    rest = rest
      .replace(ANY_LABEL, ' ')
      .replace(
        /(?<!\p{L})(?:telefontid|træffetid|træffes|åbningstider?|åbent|bedst|lokationsnummer|ean|cvr|kl\.?)\s*:?/giu,
        ' ',
      )
      .replace(/\(\s*\)|\[\s*\]/g, ' ');
  rest = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/|·•–-]+|[\s,;:/|·•–-]+$/g, '')
    .trim();
  return { ...found, phones, channels, rest };
}
