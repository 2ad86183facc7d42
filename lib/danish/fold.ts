/**
 * Letters as small numbers, and the spellings Danish forgives.
 *
 * Text is read as UTF-16 code units. Every code unit has one byte in `CODE`; words become sequences of letter codes
 * (1–31), which is what the lexicon stores, hashes and compares. Three strengths of folding exist, because forgiving
 * much in a short word makes different words alike (`læge`/`lægge`, `cyste`/`kyst`):
 *
 * - light: capitals, composed and decomposed letters, ligatures, soft hyphens, å/aa, æ/ae/ä, ø/oe/ö
 * - middle: also c/k/ch, th/t, ph/f, rh/r, x/ks, é/e
 * - deep: also y/i, z/s, w/v and doubled consonants
 *
 * Which one a word gets follows from the length of its deep form, which is the same for all its spellings.
 */

/** Bit that tells a capital from its small letter. */
export const CAPITAL = 32;
/** Letter of another alphabet: part of a word, never of one of ours. */
export const OTHER = 31;
/** Digits are DIGIT … DIGIT + 9. */
export const DIGIT = 64;
export const SECTION = 80;
/** Characters that are not there for the reader: soft hyphen, zero-width space. */
export const INVISIBLE = 96;
/** Combining accents. */
export const ACCENT = 97;
/** ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ are LIGATURE … LIGATURE + 6. */
export const LIGATURE = 112;
export const HYPHEN = 104;
/** En dash and minus, which some write for a hyphen. */
export const DASH = 105;

const A = 1;
const C = 3;
const E = 5;
const F = 6;
const H = 8;
const I = 9;
const K = 11;
const L = 12;
const M = 13;
const O = 15;
const P = 16;
const Q = 17;
const R = 18;
const S = 19;
const T = 20;
const U = 21;
const V = 22;
const W = 23;
const X = 24;
const Y = 25;
const Z = 26;
const AE = 27;
const OE = 28;
const AA = 29;
const E_ACUTE = 30;

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'].map((letters) =>
  Array.from(letters, (letter) => letter.charCodeAt(0) - 96),
);

/** Base letters of Latin letters with marks; in the order of the Unicode blocks, `.` where there is none. */
function accented(table: Uint8Array): void {
  const special: Record<string, number> = { å: AA, ä: AE, æ: AE, ö: OE, ø: OE, ü: Y, é: E_ACUTE, è: E_ACUTE };
  const single: Record<string, number> = { ß: S, ð: 4, þ: T, đ: 4, ł: L, ı: I, œ: OE, ǽ: AE, ǿ: OE };
  for (let char = 0xc0; char < 0x250; char++) {
    if (char === 0xd7 || char === 0xf7) continue;
    const letter = String.fromCharCode(char);
    const lower = letter.toLowerCase();
    const base = lower.normalize('NFD').charCodeAt(0) - 96;
    const code = special[lower] ?? single[lower] ?? (base >= 1 && base <= 26 ? base : OTHER);
    table[char] = lower === letter ? code : code | CAPITAL;
  }
}

function codes(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let letter = 1; letter <= 26; letter++) {
    table[96 + letter] = letter;
    table[64 + letter] = letter | CAPITAL;
  }
  for (let digit = 0; digit < 10; digit++) table[48 + digit] = DIGIT + digit;
  // Other alphabets by block: testing each of 65,536 characters for being a letter would cost more than a scan.
  for (const [from, to] of [
    [0x250, 0x2af],
    [0x370, 0x1fff],
    [0x2c00, 0x2dff],
    [0x3041, 0xd7ff],
    [0xf900, 0xfaff],
    [0xfe70, 0xfefc],
  ] as const)
    table.fill(OTHER, from, to + 1);
  accented(table);
  table[0xb5] = OTHER;
  table[0x212b] = AA | CAPITAL;
  table[0xa7] = SECTION;
  for (const char of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[char] = INVISIBLE;
  table.fill(ACCENT, 0x300, 0x370);
  for (const char of [0x2d, 0x2010, 0x2011]) table[char] = HYPHEN;
  for (const char of [0x2012, 0x2013, 0x2212]) table[char] = DASH;
  for (let ligature = 0; ligature < LIGATURES.length; ligature++) table[0xfb00 + ligature] = LIGATURE + ligature;
  return table;
}

/** One byte for each UTF-16 code unit: 0 for what separates words, else see the constants above. */
export const CODE: Uint8Array = codes();

const { charCodeAt } = String.prototype;

/**
 * A text's UTF-16 code unit. Not the text's own method: strings of a page come in half a dozen kinds (read from a node,
 * joined, cut), and engines that have met more than four look the method up anew for each character.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** True for codes that belong to a word: letters, their accents, ligatures and what is invisible inside one. */
export function isWordCode(code: number): boolean {
  return (code > 0 && code < 64) || code === INVISIBLE || code === ACCENT || code >= LIGATURE;
}

/** True for a UTF-16 code unit that is a letter or a digit. */
export function isLetterOrDigit(char: number): boolean {
  // Typed arrays of known size: an index that is a UTF-16 code unit always has a value.
  const code = CODE[char] as number;
  return (code > 0 && code < 74) || code >= LIGATURE;
}

/** The longest word looked at, in letters; what is longer is not Danish. */
export const LONGEST = 96;

/**
 * Light folding of `text[start, end)` into `out` (room for LONGEST + 4), returning the number of letter codes.
 * With `capitals` the capital bit is kept: the key of an abbreviation. Digits keep their codes.
 */
export function lightFold(text: string, start: number, end: number, out: Uint8Array, capitals: boolean): number {
  let n = 0;
  for (let at = start; at < end && n < LONGEST; at++) {
    const char = unitAt(text, at);
    const code = CODE[char] as number;
    if (code === INVISIBLE) continue;
    if (code === ACCENT) {
      accent(out, n, char);
      continue;
    }
    if (code >= LIGATURE) {
      for (const letter of LIGATURES[code - LIGATURE] ?? []) out[n++] = letter;
      continue;
    }
    if (code >= DIGIT) {
      out[n++] = code;
      continue;
    }
    const letter = code & 31;
    const kept = capitals ? code : letter;
    if (n > 0 && (letter === E || letter === A)) {
      const before = out[n - 1] as number;
      const same = (before & CAPITAL) === (kept & CAPITAL);
      const first = before & 31;
      if (same && before < DIGIT) {
        const merged = letter === A ? (first === A ? AA : 0) : first === A ? AE : first === O ? OE : 0;
        if (merged > 0) {
          out[n - 1] = merged | (kept & CAPITAL);
          continue;
        }
      }
    }
    out[n++] = kept;
  }
  return n;
}

/** A combining accent changes the letter before it, or nothing. */
function accent(out: Uint8Array, n: number, char: number): void {
  if (n === 0) return;
  const before = out[n - 1] as number;
  if (before >= DIGIT) return;
  const letter = before & 31;
  let to = letter;
  if (char === 0x30a && letter === A) to = AA;
  else if (char === 0x308) to = letter === A ? AE : letter === O ? OE : letter === U ? Y : letter;
  else if ((char === 0x301 || char === 0x300) && letter === E) to = E_ACUTE;
  out[n - 1] = to | (before & CAPITAL);
}

const VOWEL = new Uint8Array(32);
for (const vowel of [A, E, I, O, U, Y, AE, OE, AA, E_ACUTE]) VOWEL[vowel] = 1;

export function isVowel(code: number): boolean {
  return VOWEL[code & 31] === 1;
}

/** What one letter becomes when it stands alone: middle and deep. */
const MIDDLE = Uint8Array.from({ length: 32 }, (_, code) =>
  code === C || code === Q ? K : code === E_ACUTE ? E : code,
);
const DEEP = MIDDLE.map((code) => (code === Y ? I : code === Z ? S : code === W ? V : code));

/** The deep fold of a single letter; what a doubled letter, `h` or `x` does needs `deepFold`. */
export function deepLetter(code: number): number {
  return DEEP[code & 31] as number;
}

/** Whether h after this letter is silent Greek spelling: `rheuma`, `thorax`, `asthma`, `phobi`; not `kontanthjælp`. */
function silent(before: number, after: number): boolean {
  if (before === C) return true;
  if (before === T) return VOWEL[after] === 1 || after === R || after === L || after === M;
  if (before === R) return VOWEL[after] === 1;
  return before === P && (VOWEL[after] === 1 || after === R || after === L || after === T);
}

/**
 * Folds `n` light codes from `from` on further, into `out` (room for 2 × n), returning the number of codes.
 * `full` is the deep fold; without it the middle one, which keeps y, z, w and doubled consonants.
 */
export function deepFold(light: Uint8Array, n: number, out: Uint8Array, full: boolean, from = 0): number {
  const single = full ? DEEP : MIDDLE;
  const end = from + n;
  let m = 0;
  for (let at = from; at < end; at++) {
    const letter = light[at] as number;
    if (letter === X) {
      if (m === 0 || out[m - 1] !== K) out[m++] = K;
      out[m++] = S;
      continue;
    }
    if (letter === H && at > from) {
      const before = light[at - 1] as number;
      if (silent(before, at + 1 < end ? (light[at + 1] as number) : 0)) {
        if (before === P) {
          out[m - 1] = F;
          if (full && m > 1 && out[m - 2] === F) m--;
        }
        continue;
      }
    }
    const code = single[letter & 31] as number;
    if (full && m > 0 && out[m - 1] === code && VOWEL[code] === 0) continue;
    out[m++] = code;
  }
  return m;
}

function steps(): Uint8Array {
  const table = CODE.slice();
  // All Latin letters stand before 0x250; visiting all 65,536 would take longer than opening a lexicon.
  const one = (char: number): void => {
    const code = CODE[char] as number;
    if (code > 0 && code < DIGIT) table[char] = (DEEP[code & 31] as number) | (code & CAPITAL);
  };
  for (let char = 65; char < 0x250; char++) one(char);
  one(0x212b);
  return table;
}

/** As CODE, but letters are already the deep fold of a single letter; capitals keep their bit. */
export const STEP: Uint8Array = steps();

/**
 * 1 for two letters (as STEP gives them, without capitals) whose fold may be more than that of each alone, indexed
 * `first << 5 | second`. A word without such a pair can be sorted out by looking letters up one at a time.
 */
export const MEETS: Uint8Array = new Uint8Array(1024);
for (let first = 0; first < 32; first++)
  for (let second = 1; second < 32; second++) {
    const doubled = first === second && VOWEL[second] === 0;
    const vowels = (first === A && (second === A || second === E)) || (first === O && second === E);
    const greek = second === H && (first === K || first === T || first === R || first === P);
    const split = first === X || second === X;
    MEETS[(first << 5) | second] = doubled || vowels || greek || split ? 1 : 0;
  }

/** Kinds of key. The same letters under two kinds are two keys. */
export const LIGHT = 0;
export const MIDDLE_KEY = 1;
export const DEEP_KEY = 2;
export const EXACT = 3;

/** Which key a word of `n` deep letters has: the fewer the letters, the less is forgiven. */
export function keyKind(n: number): number {
  return n < 6 ? LIGHT : n < 8 ? MIDDLE_KEY : DEEP_KEY;
}

const light = new Uint8Array(LONGEST + 8);
const deep = new Uint8Array(2 * LONGEST + 16);

function asString(codesOf: Uint8Array, n: number): string {
  return String.fromCharCode(...codesOf.subarray(0, n));
}

/** A key of a word as a string of codes, with its kind; for building lexicons, not for scanning. */
export function wordKey(word: string): { kind: number; key: string } {
  const n = lightFold(word, 0, word.length, light, false);
  const m = deepFold(light, n, deep, true);
  const kind = keyKind(m);
  if (kind === LIGHT) return { kind, key: asString(light, n) };
  return { kind, key: asString(deep, kind === DEEP_KEY ? m : deepFold(light, n, deep, false)) };
}

/** The deep key of a word whatever its length: how it looks inside a long compound. */
export function deepKey(word: string): string {
  const n = lightFold(word, 0, word.length, light, false);
  return asString(deep, deepFold(light, n, deep, true));
}

/** The middle key of a word whatever its length: how elements of Greek and Latin words are compared. */
export function middleKey(word: string): string {
  const n = lightFold(word, 0, word.length, light, false);
  return asString(deep, deepFold(light, n, deep, false));
}

/** The key of an abbreviation or a number: capitals kept, nothing forgiven but å/aa, æ/ae, ø/oe. */
export function exactKey(word: string): string {
  return asString(light, lightFold(word, 0, word.length, light, true));
}

/** Everyday words that another word's spelling variants would claim: the coast and the coffin are no cysts. */
const LOOKALIKES = new Set(
  'kyst kysten kyster kysterne kysts kystens kysters kiste kisten kister kisterne kistens'.split(' ').map((word) => {
    const n = lightFold(word, 0, word.length, light, false);
    return asString(light, n);
  }),
);

/** Whether `n` light codes spell an everyday word that looks like a variant of a term. */
export function isLookalike(codes: Uint8Array, n: number): boolean {
  return codes[0] === K && codes[1] !== undefined && n < 10 && LOOKALIKES.has(asString(codes, n));
}
