/**
 * Takes compounds apart: a known first element with a rest that goes with it, or a known last element with something
 * before it. Works on the deep letters of the word a `WordReader` has read.
 */
import { DEEP_KEY, isVowel, LONGEST } from '../danish/fold.ts';
import { looksDanish } from '../danish/phonotactics.ts';
import { AFTER_UNKNOWN } from './candidates.ts';
import { filterSlot, hasBit } from './filters.ts';
import * as F from './format.ts';
import { classOf, type Lexicon, wordOf } from './lexicon.ts';
import type { WordReader } from './word.ts';

/** From this length a word may hold more than two elements. */
const LONG_COMPOUND = 14;
const LAST_OR_SECOND = F.AS_LAST | F.AS_SECOND;

const S = 19;
const E = 5;
const N = 14;
const R = 18;
const I = 9;

/** Places in a word, and stems kept for all of them. */
const PLACES = 2 * LONGEST + 16;
const KEPT = 4096;

export class CompoundReader {
  /** The word a compound was recognised by, and whether it stands first (F.COMPOUND_FIRST) or last. */
  part = -1;
  partFlag = 0;

  private readonly lexicon: Lexicon;
  private readonly word: WordReader;
  /** Stems of words found at each place of the word so far, the longest first: rows, their flags and lengths. */
  private readonly from = new Int32Array(PLACES);
  private readonly until = new Int32Array(PLACES);
  private readonly rows = new Int32Array(KEPT);
  private readonly flags = new Uint8Array(KEPT);
  private readonly lengths = new Uint8Array(KEPT);
  private kept = 0;

  constructor(lexicon: Lexicon, word: WordReader) {
    this.lexicon = lexicon;
    this.word = word;
  }

  /**
   * Looks for a compound with a known first element, and with `last` one with a known last element, in the word read.
   * Sets `part` and `partFlag` and is true when there is one. The head, which stands last, wins over the first.
   */
  read(first: boolean, last: boolean): boolean {
    const { deepLength } = this.word;
    if (deepLength < 6) return false;
    this.kept = 0;
    this.from.fill(-1, 0, deepLength + 1);
    if (last && this.lastPart()) return true;
    if (first && this.firstPart()) return true;
    return last && deepLength >= LONG_COMPOUND && this.middlePart();
  }

  /** Looks up the stems that begin at a place, unless that has been done: they are [from[place], until[place]). */
  private look(place: number): void {
    if ((this.from[place] as number) >= 0) return;
    const { lexicon, word } = this;
    const { stems, deep, deepLength } = word;
    this.from[place] = this.kept;
    this.until[place] = this.kept;
    let four = 0;
    for (let at = place; at < place + 4; at++) four = (four << 5) | (at < deepLength ? (deep[at] as number) : 0);
    if (!hasBit(lexicon.partFilter, filterSlot(lexicon.partFilter, four))) return;
    stems.find(deep, place, deepLength);
    for (let at = 0; at < stems.count && this.kept < KEPT; at++) {
      const row = stems.rows[at] as number;
      const packed = classOf(lexicon, row);
      if (packed >> 8 !== DEEP_KEY) continue;
      this.rows[this.kept] = row;
      this.flags[this.kept] = packed;
      this.lengths[this.kept++] = stems.lengths[at] as number;
    }
    this.until[place] = this.kept;
  }

  private found(at: number, flag: number): boolean {
    this.part = wordOf(this.lexicon, this.rows[at] as number);
    this.partFlag = flag;
    return true;
  }

  private takes(at: number, ending: number): boolean {
    return this.word.endings.takes(this.rows[at] as number, ending);
  }

  /** The ending of the word that begins at a place, or -1. */
  private ending(cut: number): number {
    const { endings, deep, deepLength } = this.word;
    return endings.of(deep, cut, deepLength);
  }

  /** True when deep[from, deepLength) is a word known as a part of compounds, or is made of two such. */
  private knownRest(from: number, depth: number): boolean {
    const { deep, deepLength, endings } = this.word;
    if (deepLength - from < 3) return false;
    this.look(from);
    const begin = this.from[from] as number;
    const until = this.until[from] as number;
    const least = Math.max(2, deepLength - from - this.lexicon.longestEnding);
    for (let at = begin; at < until; at++) {
      const length = this.lengths[at] as number;
      if (length < least) break;
      if (((this.flags[at] as number) & (F.AS_SECOND | F.AS_LAST | F.BEGINS)) === 0) continue;
      const ending = this.ending(from + length);
      if (ending >= 0 && this.takes(at, ending)) return true;
    }
    if (depth === 0) return false;
    const none = endings.of(deep, 0, 0);
    if (none < 0) return false;
    for (let at = begin; at < until; at++) {
      const length = this.lengths[at] as number;
      if (length < 3) break;
      const cut = from + length;
      if (cut > deepLength - 3 || ((this.flags[at] as number) & (F.AS_SECOND | F.AS_FIRST)) === 0) continue;
      if (!this.takes(at, none)) continue;
      if (this.knownRest(cut, depth - 1)) return true;
      const next = deep[cut] as number;
      if ((next === S || next === E) && this.knownRest(cut + 1, depth - 1)) return true;
    }
    return false;
  }

  /** Whether what follows a first element that ends at `cut` makes a compound of it. */
  private rest(cut: number, anyRest: boolean): boolean {
    const { deep, deepLength } = this.word;
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

  /** A known last element with more after it: `knæ|artrose|relateret`. The first and shortest is taken. */
  private middlePart(): boolean {
    const { deep, deepLength, endings } = this.word;
    const none = endings.of(deep, 0, 0);
    if (none < 0) return false;
    for (let from = 3; from <= deepLength - 9; from++) {
      this.look(from);
      const begin = this.from[from] as number;
      for (let end = this.until[from] as number; end > begin; ) {
        const length = this.lengths[end - 1] as number;
        let group = end - 1;
        while (group > begin && this.lengths[group - 1] === length) group--;
        const to = from + length;
        if (to > deepLength - 4) break;
        if (length >= 5)
          for (let at = group; at < end; at++) {
            if (((this.flags[at] as number) & LAST_OR_SECOND) !== F.AS_LAST || !this.takes(at, none)) continue;
            if (this.before(from, to) && this.rest(to, false)) return this.found(at, F.COMPOUND_LAST);
          }
        end = group;
      }
    }
    return false;
  }

  private firstPart(): boolean {
    const { deepLength } = this.word;
    this.look(0);
    for (let at = this.from[0] as number; at < (this.until[0] as number); at++) {
      const length = this.lengths[at] as number;
      if (length < 3) break;
      const flags = this.flags[at] as number;
      if (length > deepLength - 2 || (flags & F.AS_FIRST) === 0) continue;
      if (this.rest(length, (flags & F.ANY_REST) !== 0)) return this.found(at, F.COMPOUND_FIRST);
    }
    return false;
  }

  /** The last element with the shortest ending, of those the longest. */
  private lastPart(): boolean {
    const { deepLength } = this.word;
    const least = Math.max(6, deepLength - this.lexicon.longestEnding);
    let best = -1;
    let bestFrom = 0;
    let bestCut = least - 1;
    for (let from = 3; from <= deepLength - 3; from++) {
      this.look(from);
      for (let at = this.from[from] as number; at < (this.until[from] as number); at++) {
        const length = this.lengths[at] as number;
        const cut = from + length;
        if (cut <= bestCut || length < 3) break;
        if (((this.flags[at] as number) & LAST_OR_SECOND) !== F.AS_LAST) continue;
        const ending = this.ending(cut);
        if (ending < 0 || !this.takes(at, ending) || !this.before(from, cut)) continue;
        best = at;
        bestCut = cut;
        bestFrom = from;
        break;
      }
    }
    if (best < 0) return false;
    return this.found(best, F.COMPOUND_LAST | (this.knownBefore(bestFrom) ? 0 : AFTER_UNKNOWN));
  }

  /** Whether what stands before a last element at [from, cut) can be a first element. */
  private before(from: number, cut: number): boolean {
    if (cut - from >= 5) return from === 3 || looksDanish(this.word.deep, 0, from);
    // A short last element occurs by chance in many words, so what stands before it must be known.
    return this.knownBefore(from);
  }

  /** Whether what stands before `from` is known as an element of compounds. */
  private knownBefore(from: number): boolean {
    const { deep } = this.word;
    this.look(0);
    for (let end = from; end >= from - 1; end--) {
      if (end < from && deep[end] !== S && deep[end] !== E) continue;
      for (let at = this.from[0] as number; at < (this.until[0] as number); at++) {
        const length = this.lengths[at] as number;
        if (length < end) break;
        if (length === end && ((this.flags[at] as number) & (F.AS_FIRST | F.AS_SECOND)) !== 0) return true;
      }
    }
    return false;
  }
}

/** `-eret`, `-ere`, `-ering` and the like make another word of a stem (`specificeret`), not a compound. */
function isDerivation(codes: Uint8Array, from: number, to: number): boolean {
  if (codes[from] !== E || codes[from + 1] !== R || to - from > 9) return false;
  const next = codes[from + 2];
  if (next === E) return true;
  return next === I && codes[from + 3] === N;
}
