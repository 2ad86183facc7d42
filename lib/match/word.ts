/**
 * Reads one word against a lexicon: which words it can be as a whole, and which it holds as a part of a compound.
 *
 * Everything is found by hash and then compared letter by letter, so that equal hashes never mark a word. Tables are
 * typed arrays of known size; indices are within them by construction, hence `as number` on what is read.
 */

import { DEEP_KEY, deepFold, EXACT, isLookalike, isVowel, keyKind, LIGHT, LONGEST, lightFold } from '../danish/fold.ts';
import { looksDanish } from '../danish/phonotactics.ts';
import { beginSlot, openSlot, tailSlot } from './filters.ts';
import * as F from './format.ts';
import { endingSlot, type Lexicon, rowSlot } from './lexicon.ts';
import { slipsOf } from './slips.ts';

/** Hints: may begin a term or a compound of one; may be one with a slip; may end a compound. */
export const MAY_BEGIN = 1;
export const MAY_SLIP = 2;
export const MAY_END = 4;

/** From this length a word may hold more than two elements. */
const LONG_COMPOUND = 14;
/** Most meanings of one word that are followed. */
const MOST = 24;

const POWERS = new Int32Array(2 * LONGEST + 20);
POWERS[0] = 1;
for (let at = 1; at < POWERS.length; at++) POWERS[at] = Math.imul(POWERS[at - 1] as number, F.HASH_BASE);

const LAST_OR_SECOND = F.AS_LAST | F.AS_SECOND;

const S = 19;
const E = 5;
const N = 14;

export class WordReader {
  /** Words the last word read can be. */
  readonly found = new Int32Array(MOST);
  count = 0;
  /** Context words whose beginning was found. */
  readonly prefixes = new Int32Array(MOST);
  prefixCount = 0;
  /** The word a compound was recognised by, and whether it stands first (F.COMPOUND_FIRST) or last. */
  part = -1;
  partFlag = 0;

  private readonly lexicon: Lexicon;
  private readonly light = new Uint8Array(LONGEST + 8);
  private readonly deep = new Uint8Array(2 * LONGEST + 16);
  private readonly middle = new Uint8Array(2 * LONGEST + 16);
  private readonly lightHash = new Int32Array(2 * LONGEST + 20);
  private readonly deepHash = new Int32Array(2 * LONGEST + 20);
  private lightLength = 0;
  private deepLength = 0;
  private deepHashed = false;
  private codes = this.light;
  private hash = this.lightHash;
  private length = 0;
  private kind = LIGHT;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Folds the word at [start, end); what follows is asked of it. */
  read(text: string, start: number, end: number): void {
    this.count = 0;
    this.prefixCount = 0;
    this.lightLength = lightFold(text, start, end, this.light, false);
    this.deepLength = deepFold(this.light, this.lightLength, this.deep, true);
    this.deepHashed = false;
    this.kind = keyKind(this.deepLength);
    if (this.kind === DEEP_KEY) {
      this.hashDeep();
      this.codes = this.deep;
      this.hash = this.deepHash;
      this.length = this.deepLength;
    } else {
      if (this.kind === LIGHT) {
        this.codes = this.light;
        this.length = this.lightLength;
      } else {
        this.codes = this.middle;
        this.length = deepFold(this.light, this.lightLength, this.middle, false);
      }
      this.hash = this.lightHash;
      hashInto(this.codes, this.length, this.lightHash);
    }
  }

  private hashDeep(): void {
    if (this.deepHashed) return;
    hashInto(this.deep, this.deepLength, this.deepHash);
    this.deepHashed = true;
  }

  /** First row whose stem is codes[from, to), or -1. */
  row(hash: number, kind: number, codes: Uint8Array, from: number, to: number): number {
    const { rowTable, rowShift, rowHash, rowKind, rowStart, letters } = this.lexicon;
    const mask = rowTable.length - 1;
    let slot = rowSlot(hash, kind, rowShift);
    for (;;) {
      const row = (rowTable[slot] as number) - 1;
      if (row < 0) return -1;
      if (rowHash[row] === hash && rowKind[row] === kind) {
        const start = rowStart[row] as number;
        if ((rowStart[row + 1] as number) - start === to - from) {
          let at = from;
          while (at < to && letters[start + at - from] === codes[at]) at++;
          if (at === to) return row;
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The ending codes[from, to) as its number, or -1. */
  ending(hash: Int32Array, codes: Uint8Array, from: number, to: number): number {
    const { endingTable, endingStart, endingLetters, longestEnding } = this.lexicon;
    if (to - from > longestEnding) return -1;
    const mask = endingTable.length - 1;
    let slot = endingSlot(between(hash, from, to), mask);
    for (;;) {
      const ending = (endingTable[slot] as number) - 1;
      if (ending < 0) return -1;
      const start = endingStart[ending] as number;
      if ((endingStart[ending + 1] as number) - start === to - from) {
        let at = from;
        while (at < to && endingLetters[start + at - from] === codes[at]) at++;
        if (at === to) return ending;
      }
      slot = (slot + 1) & mask;
    }
  }

  takes(row: number, ending: number): boolean {
    const { paradigmBits, paradigmStride, rowParadigm } = this.lexicon;
    const place = (rowParadigm[row] as number) * paradigmStride + (ending >> 3);
    return (((paradigmBits[place] as number) >> (ending & 7)) & 1) === 1;
  }

  isNext(row: number): boolean {
    const { rowFlags } = this.lexicon;
    return row < rowFlags.length && ((rowFlags[row] as number) & F.SAME_KEY) !== 0;
  }

  private find(word: number): void {
    for (let at = 0; at < this.count; at++) if (this.found[at] === word) return;
    if (this.count < MOST) this.found[this.count++] = word;
  }

  /** What the filters say of the word read: bits of HINTS below. */
  hints(): number {
    const { deep, deepLength, lexicon } = this;
    let six = 0;
    for (let at = 0; at < 6; at++) six = (six << 5) | (at < deepLength ? (deep[at] as number) & 31 : 0);
    const slot = beginSlot(six);
    let hints = 0;
    if ((((lexicon.beginFilter[slot >> 5] as number) >> (slot & 31)) & 1) === 1) hints = MAY_BEGIN | MAY_SLIP;
    else {
      const open = openSlot(six >>> 10);
      const three = six >>> 15;
      const bits =
        ((lexicon.openFilter[open >> 5] as number) >> (open & 31)) |
        ((lexicon.shortFilter[three >> 5] as number) >> (three & 31));
      if ((bits & 1) === 1) hints = MAY_BEGIN;
    }
    if (deepLength < 6) return hints;
    let five = 0;
    for (let at = deepLength - 5; at < deepLength; at++) five = (five << 5) | (deep[at] as number);
    const tail = tailSlot(five);
    const three = five & 0x7fff;
    const bits =
      ((lexicon.tailFilter[tail >> 5] as number) >> (tail & 31)) |
      ((lexicon.shortTailFilter[three >> 5] as number) >> (three & 31));
    return (bits & 1) === 1 ? hints | MAY_END : hints;
  }

  /** True for an everyday word that only by its spelling is a variant of a term (`kyster`, `cyster`). */
  isLookalike(): boolean {
    return isLookalike(this.light, this.lightLength);
  }

  /** Fills `found` with the words this is, and with `withPrefixes` also the context words it begins with. */
  whole(withPrefixes: boolean): void {
    const { codes, hash, length, kind } = this;
    const { rowFlags, rowWord, longestEnding } = this.lexicon;
    const shortest = withPrefixes ? 1 : Math.max(1, length - longestEnding);
    for (let cut = length; cut >= shortest; cut--) {
      let row = this.row(hash[cut] as number, kind, codes, 0, cut);
      if (row < 0) continue;
      const ending = this.ending(hash, codes, cut, length);
      do {
        const flags = rowFlags[row] as number;
        if ((flags & F.CONTEXT_PREFIX) !== 0) {
          if (this.prefixCount < MOST) this.prefixes[this.prefixCount++] = rowWord[row] as number;
        } else if (ending >= 0 && (flags & F.AS_SECOND) === 0 && this.takes(row, ending))
          this.find(rowWord[row] as number);
        row++;
      } while (this.isNext(row));
    }
  }

  /** Adds to `found` the abbreviations, numbers and names at [start, end), written exactly so. */
  exact(text: string, start: number, end: number): void {
    const { middle, lightHash } = this;
    const { rowWord, longestEnding } = this.lexicon;
    const n = lightFold(text, start, end, middle, true);
    hashInto(middle, n, lightHash);
    for (let cut = n; cut >= Math.max(1, n - longestEnding); cut--) {
      let row = this.row(lightHash[cut] as number, EXACT, middle, 0, cut);
      if (row < 0) continue;
      const ending = this.ending(lightHash, middle, cut, n);
      if (ending < 0) continue;
      do {
        if (this.takes(row, ending)) this.find(rowWord[row] as number);
        row++;
      } while (this.isNext(row));
    }
  }

  /** Fills `found` with the words this is but for one slip of the pen. Only long words, read before. */
  slips(): void {
    const { deep, deepLength, lexicon } = this;
    if (this.kind !== DEEP_KEY) return;
    slipsOf(lexicon, deep, deepLength, (row, end) => {
      const ending = this.ending(this.deepHash, deep, end, deepLength);
      if (ending < 0 || !this.takes(row, ending)) return;
      const word = lexicon.rowWord[row] as number;
      // Context words and words that only begin phrases are no terms by themselves.
      if ((lexicon.senseStart[word + 1] as number) > (lexicon.senseStart[word] as number)) this.find(word);
    });
  }

  /** True when deep[from, deepLength) is a word known as a part of compounds, or is made of two such. */
  private knownRest(from: number, depth: number): boolean {
    const { deep, deepHash, deepLength } = this;
    const { rowFlags, longestEnding } = this.lexicon;
    if (deepLength - from < 3) return false;
    for (let cut = deepLength; cut >= Math.max(from + 2, deepLength - longestEnding); cut--) {
      let row = this.row(between(deepHash, from, cut), DEEP_KEY, deep, from, cut);
      if (row < 0) continue;
      const ending = this.ending(deepHash, deep, cut, deepLength);
      if (ending < 0) continue;
      do {
        if (((rowFlags[row] as number) & (F.AS_SECOND | F.AS_LAST | F.BEGINS)) !== 0 && this.takes(row, ending))
          return true;
        row++;
      } while (this.isNext(row));
    }
    if (depth === 0) return false;
    for (let cut = deepLength - 3; cut >= from + 3; cut--) {
      let row = this.row(between(deepHash, from, cut), DEEP_KEY, deep, from, cut);
      if (row < 0) continue;
      const none = this.ending(deepHash, deep, cut, cut);
      do {
        const flags = rowFlags[row] as number;
        if ((flags & (F.AS_SECOND | F.AS_FIRST)) !== 0 && none >= 0 && this.takes(row, none)) {
          if (this.knownRest(cut, depth - 1)) return true;
          const next = deep[cut] as number;
          if ((next === S || next === E) && this.knownRest(cut + 1, depth - 1)) return true;
        }
        row++;
      } while (this.isNext(row));
    }
    return false;
  }

  /** Whether what follows a first element that ends at `cut` makes a compound of it. */
  private rest(cut: number, anyRest: boolean): boolean {
    const { deep, deepLength } = this;
    if (isDerivation(deep, cut, deepLength)) return false;
    const next = deep[cut] as number;
    const bound = next === S || next === E || next === N;
    if (this.knownRest(cut, 1) || (bound && this.knownRest(cut + 1, 1))) return true;
    // `iskias|smerter`: folded, the two meet in one s.
    if (!isVowel(deep[cut - 1] as number) && this.knownRest(cut - 1, 0)) return true;
    if (!anyRest) return false;
    if (next === S) return looksDanish(deep, cut + 1, deepLength) || looksDanish(deep, cut, deepLength);
    return looksDanish(deep, cut, deepLength);
  }

  /**
   * Looks for a compound with a known first element, and with `last` one with a known last element.
   * Sets `part` and `partFlag` and is true when there is one. The head, which stands last, wins over the first.
   */
  compound(first: boolean, last: boolean): boolean {
    if (this.deepLength < 6) return false;
    this.hashDeep();
    if (last && this.lastPart()) return true;
    if (first && this.firstPart()) return true;
    return last && this.deepLength >= LONG_COMPOUND && this.middlePart();
  }

  /** A known last element with more after it: `knæ|artrose|relateret`. */
  private middlePart(): boolean {
    const { deep, deepHash, deepLength } = this;
    const { rowFlags, rowWord } = this.lexicon;
    const none = this.ending(deepHash, deep, 0, 0);
    if (none < 0) return false;
    for (let from = 3; from <= deepLength - 9; from++)
      for (let to = from + 5; to <= deepLength - 4; to++) {
        let row = this.row(between(deepHash, from, to), DEEP_KEY, deep, from, to);
        if (row < 0) continue;
        do {
          const fits = ((rowFlags[row] as number) & LAST_OR_SECOND) === F.AS_LAST && this.takes(row, none);
          if (fits && this.before(from, to) && this.rest(to, false)) {
            this.part = rowWord[row] as number;
            this.partFlag = F.COMPOUND_LAST;
            return true;
          }
          row++;
        } while (this.isNext(row));
      }
    return false;
  }

  private firstPart(): boolean {
    const { deep, deepHash, deepLength } = this;
    const { rowFlags, rowWord } = this.lexicon;
    for (let cut = deepLength - 2; cut >= 3; cut--) {
      let row = this.row(deepHash[cut] as number, DEEP_KEY, deep, 0, cut);
      if (row < 0) continue;
      do {
        const flags = rowFlags[row] as number;
        if ((flags & F.AS_FIRST) !== 0 && this.rest(cut, (flags & F.ANY_REST) !== 0)) {
          this.part = rowWord[row] as number;
          this.partFlag = F.COMPOUND_FIRST;
          return true;
        }
        row++;
      } while (this.isNext(row));
    }
    return false;
  }

  private lastPart(): boolean {
    const { deep, deepHash, deepLength } = this;
    const { rowFlags, rowWord, longestEnding } = this.lexicon;
    const leastCut = Math.max(6, deepLength - longestEnding);
    for (let cut = deepLength; cut >= leastCut; cut--) {
      const ending = this.ending(deepHash, deep, cut, deepLength);
      if (ending < 0) continue;
      for (let from = 3; from <= cut - 3; from++) {
        let row = this.row(between(deepHash, from, cut), DEEP_KEY, deep, from, cut);
        if (row < 0) continue;
        do {
          const isLast = ((rowFlags[row] as number) & LAST_OR_SECOND) === F.AS_LAST;
          if (isLast && this.takes(row, ending) && this.before(from, cut)) {
            this.part = rowWord[row] as number;
            this.partFlag = F.COMPOUND_LAST;
            return true;
          }
          row++;
        } while (this.isNext(row));
      }
    }
    return false;
  }

  /** Whether what stands before a last element at [from, cut) can be a first element. */
  private before(from: number, cut: number): boolean {
    const { deep, deepHash } = this;
    const { rowFlags } = this.lexicon;
    if (cut - from >= 5) return from >= 3 && (from >= 4 ? looksDanish(deep, 0, from) : true);
    // A short last element occurs by chance in many words, so what stands before it must be known.
    for (let end = from; end >= from - 1; end--) {
      if (end < from && deep[end] !== S && deep[end] !== E) continue;
      let row = this.row(deepHash[end] as number, DEEP_KEY, deep, 0, end);
      if (row < 0) continue;
      do {
        if (((rowFlags[row] as number) & (F.AS_FIRST | F.AS_SECOND)) !== 0) return true;
        row++;
      } while (this.isNext(row));
    }
    return false;
  }
}

/** Hashes of all beginnings of the first n codes. */
export function hashInto(codes: Uint8Array, n: number, out: Int32Array): void {
  let hash = 0;
  out[0] = 0;
  for (let at = 0; at < n; at++) {
    hash = (Math.imul(hash, F.HASH_BASE) + (codes[at] as number)) | 0;
    out[at + 1] = hash;
  }
}

/** Hash of codes[from, to) from the hashes of the beginnings. */
export function between(hash: Int32Array, from: number, to: number): number {
  return ((hash[to] as number) - Math.imul(hash[from] as number, POWERS[to - from] as number)) | 0;
}

const R = 18;
const I = 9;

/** `-eret`, `-ere`, `-ering` and the like make another word of a stem (`specificeret`), not a compound. */
function isDerivation(codes: Uint8Array, from: number, to: number): boolean {
  if (codes[from] !== E || codes[from + 1] !== R || to - from > 9) return false;
  const next = codes[from + 2];
  if (next === E) return true;
  return next === I && codes[from + 3] === N;
}
