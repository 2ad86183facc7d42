/** What the letters around a candidate tell: sentences, lines in capitals, persons' names, addresses and file names. */
import { CODE, isLetterOrDigit, unitAt } from '../danish/fold.ts';
import { isApostrophe, isSpace } from './gaps.ts';

const NEWLINE = 10;

/** True when a sentence ends with the character at `at`: a line, or a stop followed by a capital or a digit. */
function endsSentence(text: string, at: number): boolean {
  const char = unitAt(text, at);
  if (char === NEWLINE) return true;
  if (char !== 46 && char !== 33 && char !== 63) return false;
  let next = at + 1;
  while (next < text.length && isSpace(unitAt(text, next))) next++;
  if (next === at + 1 || next >= text.length) return false;
  const code = CODE[unitAt(text, next)] as number;
  return (code & 32) !== 0 && code < 64;
}

/** Start of the window that holds `count` sentences before `at`, its own included, at most `reach` away. */
export function sentencesBefore(text: string, at: number, count: number, reach: number): number {
  const least = Math.max(0, at - reach);
  let left = count;
  for (let place = at - 1; place >= least; place--)
    if (endsSentence(text, place) && place < at - 2 && --left === 0) return place + 1;
  return least;
}

/** End of the window that holds `count` sentences after `at`, its own included, at most `reach` away. */
export function sentencesAfter(text: string, at: number, count: number, reach: number): number {
  const most = Math.min(text.length, at + reach);
  let left = count;
  for (let place = at; place < most; place++) if (endsSentence(text, place) && --left === 0) return place + 1;
  return most;
}

function capital(code: number): boolean {
  return code >= 32 && code < 64;
}

/** True when all letters of [start, end) are capitals and there are two or more. */
export function allCapitals(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = CODE[unitAt(text, at)] as number;
    if (code === 0 || code >= 64) continue;
    if (!capital(code)) return false;
    letters++;
  }
  return letters > 1;
}

/** True when every word of [start, end) of more than three letters has a capital, a single word whatever its length. */
export function hasCapitals(text: string, start: number, end: number): boolean {
  if (!/\s/.test(text.slice(start, end))) return capital(CODE[unitAt(text, start)] as number);
  // Length of a word that began without a capital so far; 0 outside words and in those with one.
  let small = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const code = CODE[unitAt(text, at)] as number;
    const letter = code > 0 && code < 64;
    if (letter && !inWord) small = capital(code) ? 0 : 1;
    else if (letter && small > 0) small++;
    if (small > 3) return false;
    // An ending after an apostrophe is no word of its own.
    inWord = letter || code >= 96 || (inWord && isApostrophe(unitAt(text, at)));
  }
  return true;
}

/** True when more than half of the other letters of the line are capitals: then capitals prove nothing. */
export function isCapitalLine(text: string, start: number, end: number): boolean {
  let capitals = 0;
  let letters = 0;
  const count = (at: number): boolean => {
    const char = unitAt(text, at);
    if (char === NEWLINE) return false;
    const code = CODE[char] as number;
    if (code > 0 && code < 64) {
      letters++;
      if (capital(code)) capitals++;
    }
    return true;
  };
  for (let at = start - 1; at >= 0 && at > start - 200; at--) if (!count(at)) break;
  for (let at = end; at < text.length && at < end + 200; at++) if (!count(at)) break;
  return letters > 2 && capitals * 2 > letters;
}

/** Longest line that says something in a few words, as notes do. */
const TERSE = 60;

/** True when the line is short: `ENG: aksonal skade`. */
export function isTerseLine(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && unitAt(text, from - 1) !== NEWLINE && to - from <= TERSE) from--;
  while (to < text.length && unitAt(text, to) !== NEWLINE && to - from <= TERSE) to++;
  return to - from <= TERSE;
}

/** True when a number follows within a few characters: `HADS 12`, `MDI: 31`. */
export function digitsNear(text: string, end: number): boolean {
  for (let at = end; at < text.length && at < end + 4; at++) {
    const char = unitAt(text, at);
    if (char >= 48 && char <= 57) return true;
    if (isLetterOrDigit(char)) return false;
  }
  return false;
}

const STREET = /^(?:s|es)? (?:vej|gade|allé|plads|stræde|torv|have)\b/;
const TITLE = /(?:^|[\s(])(?:hr|fru|frk|dr|læge|overlæge|sagsbehandler|psykolog|navn|familien?)[.:]? $/i;
const MORBUS = /(?:^|[\s(])(?:mb|m|morbus|a\.m|syndroma|sygdommen)\.? $/i;

/** True when a name that is also a term stands as a person's or a street's: another name beside it, a title before. */
export function isPerson(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (MORBUS.test(before)) return false;
  if (TITLE.test(before)) return true;
  const after = text.slice(end, end + 24);
  if (STREET.test(after)) return true;
  // A capitalised word before it that does not begin a sentence, or a capitalised word after it.
  if (/[A-Za-zÀ-ÖØ-öø-ɏ,] [A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]+ $/.test(before)) return true;
  return /^ [A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]+/.test(after) && /[a-zß-öø-ɏ]$/.test(text.slice(start, end));
}

/** A capitalised word that begins a sentence, as first names do; words of that kind that end so are mostly others. */
const PERHAPS_FIRST_NAME = /(?:^|[\n.!?] ?)[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]*(?:[abdhklmnosyz]) $/;
const NO_NAME = /(?:Husk|Obs|Ingen|Uden|Ved|Med|Mod|Som|Gammel|Typisk|Morbus|Dansk|Om|Da|Til|Fik|Ny|Sygdommen) $/;

/** True when the word before may be a first name that no list holds: `Sally Hawkins spiller`. */
export function mayBeSurname(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return PERHAPS_FIRST_NAME.test(before) && !NO_NAME.test(before);
}

/** Longest abbreviation that firms and associations begin their names with. */
const SHORT = 3;

/** True for a few capitals with a capitalised word after them, as firms are called: `MR Rengøring`. */
export function beginsName(text: string, start: number, end: number): boolean {
  if (end - start > SHORT || !allCapitals(text, start, end)) return false;
  return /^ [A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]{2}/.test(text.slice(end, end + 4));
}

const SUFFIX =
  /\.(?:dk|com|org|net|eu|gl|io|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|html?|php|aspx?|txt|csv|json|xml|zip|exe|js|ts)(?:[/?#:]|$)/i;

/** What ASCII characters tell of the chunk they stand in. */
const BLANK = 1;
const ADDRESS = 2;
const ODD = 3;
const HYPHEN = 4;
const SIGNS = new Uint8Array(128).fill(BLANK, 0, 33);
for (const char of '<>') SIGNS[char.charCodeAt(0)] = BLANK;
for (const char of '@\\_') SIGNS[char.charCodeAt(0)] = ADDRESS;
// A full stop or a colon is only looked at with what follows it.
for (const char of ':.') SIGNS[char.charCodeAt(0)] = ODD;
SIGNS[45] = HYPHEN;

function signAt(text: string, at: number): number {
  const char = unitAt(text, at);
  return char < 128 ? (SIGNS[char] as number) : isSpace(char) ? BLANK : 0;
}

/** True inside e-mail addresses, web addresses, paths and file names. */
export function isTechnical(text: string, start: number, end: number): boolean {
  let odd = false;
  let hyphens = 0;
  let from = start;
  let to = start;
  const most = Math.min(text.length, end + 200);
  for (; to < most; to++) {
    const sign = signAt(text, to);
    if (sign === 0) continue;
    if (sign === BLANK && to >= end) break;
    if (sign === ADDRESS) return true;
    if (sign === ODD) odd = true;
    else if (sign === HYPHEN) hyphens++;
  }
  for (; from > 0 && from > start - 200; from--) {
    const sign = signAt(text, from - 1);
    if (sign === BLANK) break;
    if (sign === ADDRESS) return true;
    if (sign === ODD) odd = true;
    else if (sign === HYPHEN) hyphens++;
  }
  // `det-gode-samarbejde-mellem-almen-praksis` is the end of an address.
  if (hyphens > 4) return true;
  if (!odd) return false;
  const chunk = text.slice(from, to).replace(/[.,;:!?)»"']+$/, '');
  return chunk.includes('://') || /^\(?www\./i.test(chunk) || SUFFIX.test(chunk);
}

const VALUE = /[ \u00a0](?:[:=<>≤≥~] ?)?(?:ca\. )?\d/y;

/** True when a number follows a word that ends at `end`: `VAS 7`, `EF: 45 %`. */
export function valueFollows(text: string, end: number): boolean {
  VALUE.lastIndex = text[end] === ':' ? end + 1 : end;
  return VALUE.test(text);
}

const RESULT_AFTER = /^[ \u00a0](?:er |var )?(?:pos\.|neg\.|i\.a\.|u\.a\.|ia\b|ua\b|positiv|negativ|[+÷])/;
const RESULT_BEFORE = /(?:^|[\s(])(?:pos\.|neg\.|positiv|negativ)[ \u00a0]$/i;

/** True when `positive` or `negative` stands right before or after, as with the name of a test. */
export function isResult(text: string, start: number, end: number): boolean {
  return RESULT_AFTER.test(text.slice(end, end + 14)) || RESULT_BEFORE.test(text.slice(Math.max(0, start - 10), start));
}
