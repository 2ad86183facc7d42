/** Reads what stands between and after words: gaps, endings after an apostrophe or a hyphen, coordinations. */
import * as Gap from '../danish/atoms.ts';
import { CODE, DASH, DIGIT, HYPHEN, INVISIBLE, isLetterOrDigit, isWordCode, SECTION, unitAt } from '../danish/fold.ts';

const NEWLINE = 10;
const FULL_STOP = 46;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const AMPERSAND = 38;
const PLUS = 43;

export function isApostrophe(char: number): boolean {
  return char === 0x27 || char === 0x2019 || char === 0x2bc || char === 0xb4;
}

export function isSpace(char: number): boolean {
  return char === 32 || char === 0xa0 || char === 9 || char === 0x202f || (char >= 0x2000 && char <= 0x200a);
}

/** End of the run of letters, of digits, or of the single sign that begins at `start`. */
export function atomEnd(text: string, start: number): number {
  const first = CODE[unitAt(text, start)] as number;
  let at = start + 1;
  if (first === SECTION) return at;
  if (first >= DIGIT && first < DIGIT + 10) {
    while (at < text.length && ((CODE[unitAt(text, at)] as number) & 0xf0) === DIGIT) at++;
    return at;
  }
  while (at < text.length && isWordCode(CODE[unitAt(text, at)] as number)) at++;
  return at;
}

/** Where the gap last read ends. */
let gapEnd = 0;

export function endOfGap(): number {
  return gapEnd;
}

/** Spaces from `at`, among them at most one line break; -1 when there are two or more. */
function spaces(text: string, at: number): number {
  let lines = 0;
  let end = at;
  for (; end < text.length && end < at + 40; end++) {
    const char = unitAt(text, end);
    if (char === NEWLINE) lines++;
    else if (!isSpace(char) && char !== 13) break;
  }
  return lines > 1 ? -1 : end;
}

/**
 * The kind of gap at `at` (a bit of lib/danish/atoms.ts), or 0 when no atom follows; `endOfGap` tells where it does.
 */
export function readGap(text: string, at: number): number {
  const char = unitAt(text, at);
  let kind = 0;
  let end = at;
  const code = CODE[char] as number | undefined;
  if (code === undefined) return 0;
  if (isWordCode(code) || code === SECTION || (code >= DIGIT && code < SECTION)) kind = Gap.GLUED;
  else if (isSpace(char) || char === NEWLINE || char === 13) {
    end = spaces(text, at);
    if (end < 0) return 0;
    const next = unitAt(text, end);
    kind = Gap.SPACE;
    if (next === SLASH || next === AMPERSAND || next === PLUS) {
      kind = next === SLASH ? Gap.SLASH : Gap.AMPERSAND;
      end = spaces(text, end + 1);
      if (end < 0) return 0;
    }
  } else if (code === HYPHEN || code === DASH || isApostrophe(char)) {
    kind = Gap.HYPHENATED;
    end = at + 1;
    if (unitAt(text, end) === NEWLINE) end++;
    else if (isSpace(unitAt(text, end))) {
      // `lys- og lydfølsomhed`, authored as a whole.
      kind = Gap.SPACE;
      end = spaces(text, end);
      if (end < 0) return 0;
    }
  } else if (char === FULL_STOP) {
    // `hø.-sidig` is `hø.sidig`.
    const hyphen = CODE[unitAt(text, at + 1)] === HYPHEN;
    end = hyphen ? at + 2 : spaces(text, at + 1);
    if (end < 0) return 0;
    kind = hyphen || end === at + 1 ? Gap.DOT : Gap.DOT_SPACE;
    const next = unitAt(text, end);
    if (next === AMPERSAND || next === PLUS) {
      kind = Gap.AMPERSAND;
      end = spaces(text, end + 1);
      if (end < 0) return 0;
    }
  } else if (char === COMMA) {
    end = spaces(text, at + 1);
    if (end < 0) return 0;
    kind = Gap.COMMA;
  } else if (char === SLASH || char === AMPERSAND || char === PLUS) {
    end = spaces(text, at + 1);
    if (end < 0) return 0;
    kind = char === SLASH ? Gap.SLASH : Gap.AMPERSAND;
  } else if (char === COLON) {
    // `GLA:D`; a colon with a space after it says that something else comes.
    end = at + 1;
    kind = Gap.SLASH;
  }
  if (kind === 0 || end >= text.length) return 0;
  const next = CODE[unitAt(text, end)] as number;
  if (!(isWordCode(next) || next === SECTION || (next >= DIGIT && next < SECTION)) || next === INVISIBLE) return 0;
  gapEnd = end;
  return kind;
}

const ENDINGS = new Set(Gap.ABBREVIATION_ENDINGS);

/** End of an abbreviation's ending at `at` (`en` in `MR'en`), or -1. */
export function endingAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + 6 && isLetterOrDigit(unitAt(text, end))) end++;
  if (end === at || (end < text.length && isLetterOrDigit(unitAt(text, end)))) return -1;
  return ENDINGS.has(text.slice(at, end)) ? end : -1;
}

/** Most hyphens of a chunk that are followed; with more it is an address or a row of words (isTechnical), no word. */
const MOST_HYPHENS = 6;

/** End of the hyphenated chunk that continues at `at` (a letter or digit after a hyphen). */
export function chunkEnd(text: string, at: number): number {
  let end = at;
  for (let hyphens = 0; ; hyphens++) {
    while (end < text.length && isWordCode(CODE[unitAt(text, end)] as number)) end++;
    while (end < text.length && isLetterOrDigit(unitAt(text, end))) end++;
    if (CODE[unitAt(text, end)] !== HYPHEN || !isLetterOrDigit(unitAt(text, end + 1))) return end;
    if (hyphens === MOST_HYPHENS) return end;
    end++;
  }
}

/** Start of the hyphenated chunk whose hyphen stands at `hyphen`. */
export function chunkStart(text: string, hyphen: number): number {
  let start = hyphen;
  for (let hyphens = 0; ; hyphens++) {
    while (start > 0 && isLetterOrDigit(unitAt(text, start - 1))) start--;
    if (CODE[unitAt(text, start - 1)] !== HYPHEN || start < 2 || !isLetterOrDigit(unitAt(text, start - 2)))
      return start;
    if (hyphens === MOST_HYPHENS) return start;
    start--;
  }
}

/** White space with at most one line break in it: a paragraph's end is no place inside a word. */
const NONE_OR_MORE = String.raw`[^\S\n]{0,9}(?:\n[^\S\n]{0,9})?`;
const ONE_OR_MORE = String.raw`(?:[^\S\n]{1,9}(?:\n[^\S\n]{0,9})?|\n[^\S\n]{0,9})`;
/** All repetitions are bounded: a hyphen must not cost more because there are many others. */
const COORDINATION = new RegExp(
  String.raw`[-\u2010\u2011](?:(?:,|${NONE_OR_MORE}\/|${ONE_OR_MORE}(?:og\/eller|og|eller|samt|til|og eller)\b)` +
    String.raw`${NONE_OR_MORE}[A-Za-zÀ-ÖØ-öø-ɏ]{1,60}[-\u2010\u2011]){0,8}` +
    String.raw`(?:,${ONE_OR_MORE}|${NONE_OR_MORE}\/${NONE_OR_MORE}|${ONE_OR_MORE}(?:og\/eller|og|eller|samt|til)${ONE_OR_MORE})`,
  'y',
);

/**
 * Where the last part of a coordination begins (`nakkesmerter` in `ryg- og nakkesmerter`) when `at` is the hyphen of
 * its first part, or -1.
 */
export function coordinatedWith(text: string, at: number): number {
  COORDINATION.lastIndex = at;
  if (!COORDINATION.test(text)) return -1;
  const next = COORDINATION.lastIndex;
  return next < text.length && isWordCode(CODE[unitAt(text, next)] as number) ? next : -1;
}

const BREAK = /[-\u2010\u2011][ \t\u00a0]{0,80}\r?\n[ \t\u00a0]{0,80}(?!(?:og|eller|samt|til)\b)(?=[a-zß-öø-ɏ])/y;

/** Where a word goes on in the next line when `at` is a hyphen at the end of a line, or -1. */
export function continuedAt(text: string, at: number): number {
  BREAK.lastIndex = at;
  return BREAK.test(text) ? BREAK.lastIndex : -1;
}
