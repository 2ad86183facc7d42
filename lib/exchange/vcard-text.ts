/** The text level of vCards: lines, cards, escapes, and version 2.1 (Outlook) rewritten as 3.0. */

/** `\` `;` `,` and line breaks as a vCard value holds them. */
export const escapeValue = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');

/** The parts of a value at its unescaped separators, unescaped. */
export function splitValue(raw: string, separator: ';' | ',' | '' = ';'): string[] {
  const parts: string[] = [''];
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at] ?? '';
    const last = parts.length - 1;
    if (sign === '\\' && at + 1 < raw.length) {
      const next = raw[++at] ?? '';
      parts[last] = `${parts[last] ?? ''}${next === 'n' || next === 'N' ? '\n' : next}`;
    } else if (sign === separator) parts.push('');
    else parts[last] = `${parts[last] ?? ''}${sign}`;
  }
  return parts;
}

/** A text value as it was meant; separators in it are text. */
export const unescapeValue = (raw: string): string => splitValue(raw, '')[0] ?? '';

export interface Card {
  /** Unfolded lines between BEGIN and END, without them. */
  lines: string[];
  /** The card has an END. */
  whole: boolean;
}

const QUOTED = /;ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE/i;

/** Continuation lines joined: those that begin with a blank, and soft breaks of quoted-printable (vCard 2.1). */
function unfold(text: string): string[] {
  const lines: string[] = [];
  let soft = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const last = lines.length - 1;
    const before = lines[last];
    if (soft && before !== undefined) lines[last] = before.slice(0, -1) + line;
    else if (/^[ \t]/.test(line) && before !== undefined) lines[last] = before + line.slice(1);
    else lines.push(line);
    const now = lines.at(-1) ?? '';
    soft = now.endsWith('=') && QUOTED.test(now.split(':')[0] ?? '');
  }
  return lines.filter((line) => line.trim() !== '');
}

/** The cards of a file, and how many lines stood outside of any. */
export function splitCards(text: string): { cards: Card[]; outside: number } {
  const cards: Card[] = [];
  let outside = 0;
  let open: Card | null = null;
  for (const line of unfold(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      // A card within a card, or one whose END is lost: the first is not whole.
      open = { lines: [], whole: false };
      cards.push(open);
    } else if (/^END:VCARD\s*$/i.test(line)) {
      if (open) open.whole = true;
      else outside++;
      open = null;
    } else if (open) open.lines.push(line);
    else outside++;
  }
  return { cards, outside };
}

export interface Property {
  group: string;
  name: string;
  /** Everything between name and value, with its leading semicolon. */
  params: string;
  value: string;
}

const PROPERTY = /^(?:([\w-]+)\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":;])*)*):(.*)$/su;

/** A line's parts, or null when it is no property. */
export function propertyOf(line: string): Property | null {
  const match = PROPERTY.exec(line);
  return match
    ? { group: match[1] ?? '', name: (match[2] ?? '').toUpperCase(), params: match[3] ?? '', value: match[4] ?? '' }
    : null;
}

function decodeQuoted(value: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const hex = value[at] === '=' ? value.slice(at + 1, at + 3) : '';
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(value[at] ?? ''));
  }
  return new TextDecoder(charset, { fatal: true }).decode(new Uint8Array(bytes));
}

const TEXTS = new Set(['FN', 'N', 'ORG', 'TITLE', 'ROLE', 'NOTE', 'ADR', 'LABEL']);

/** A vCard 2.1 property as 3.0 would write it. Throws (TypeError, RangeError) for a text that is not in its charset. */
export function modernise(property: Property): Property {
  const params = property.params.split(';').slice(1);
  const named = (key: string): string =>
    params.find((param) => param.toUpperCase().startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  const quoted = QUOTED.test(property.params);
  let value = property.value;
  if (quoted) value = decodeQuoted(value, named('CHARSET') || 'utf-8');
  // 2.1 knows no escape but `\;`: commas and line breaks are text.
  if (TEXTS.has(property.name)) value = value.replace(/,/g, '\\,').replace(/\r\n|\r|\n/g, '\\n');
  else value = value.replace(/\r\n|\r|\n/g, ' ');
  const types = params.filter(
    (param) => /^(?:[A-Z0-9-]+|TYPE=.*)$/i.test(param) && !/^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/i.test(param),
  );
  return {
    ...property,
    params: types.length > 0 ? `;TYPE=${types.map((type) => type.replace(/^TYPE=/i, '')).join(',')}` : '',
    value,
  };
}
