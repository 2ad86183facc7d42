/**
 * Reads one word against a lexicon: which words it can be as a whole. What it holds as a part of a compound is asked
 * of compound.ts. Tables are typed arrays of known size; indices are within them by construction, hence `as number`.
 */
import { DEEP_KEY, deepFold, EXACT, isLookalike, keyKind, LIGHT, LONGEST, lightFold } from '../danish/fold.ts';
import { filterSlot, hasBit } from './filters.ts';
import * as F from './format.ts';
import { classOf, endingHash, endingSlot, type Lexicon, paradigmOf, sensesOf, wordOf } from './lexicon.ts';
import { SlipFinder } from './slips.ts';
import { StemFinder } from './stems.ts';

/** Hints: may begin a term or a compound of one; may be one with a slip; may end a compound. */
export const MAY_BEGIN = 1;
export const MAY_SLIP = 2;
export const MAY_END = 4;

/** Most meanings of one word that are followed. */
const MOST = 24;

/** Endings and the sets of them that stems take. */
export class Endings {
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The ending codes[from, to) as its number, or -1. */
  of(codes: Uint8Array, from: number, to: number): number {
    const { endingTable, endingStart, endingLetters, longestEnding } = this.lexicon;
    if (to - from > longestEnding) return -1;
    const mask = endingTable.length - 1;
    let slot = endingSlot(endingHash(codes, from, to), mask);
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

  /** Whether a row's stem takes an ending. */
  takes(row: number, ending: number): boolean {
    const { paradigmBits, paradigmStride } = this.lexicon;
    const place = paradigmOf(this.lexicon, row) * paradigmStride + (ending >> 3);
    return (((paradigmBits[place] as number) >> (ending & 7)) & 1) === 1;
  }
}

export class WordReader {
  /** Words the last word read can be. */
  readonly found = new Int32Array(MOST);
  count = 0;
  /** Context words whose beginning was found. */
  readonly prefixes = new Int32Array(MOST);
  prefixCount = 0;
  /** Deep letters of the word last read. */
  readonly deep = new Uint8Array(2 * LONGEST + 16);
  deepLength = 0;
  readonly endings: Endings;
  readonly stems: StemFinder;

  private readonly lexicon: Lexicon;
  private readonly light = new Uint8Array(LONGEST + 8);
  private readonly middle = new Uint8Array(2 * LONGEST + 16);
  private readonly slipFinder: SlipFinder;
  private lightLength = 0;
  private codes = this.light;
  private length = 0;
  private kind = LIGHT;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.stems = new StemFinder(lexicon);
    this.endings = new Endings(lexicon);
    this.slipFinder = new SlipFinder(lexicon, this.stems);
  }

  /** Folds the word at [start, end); what follows is asked of it. */
  read(text: string, start: number, end: number): void {
    this.count = 0;
    this.prefixCount = 0;
    this.lightLength = lightFold(text, start, end, this.light, false);
    this.deepLength = deepFold(this.light, this.lightLength, this.deep, true);
    this.kind = keyKind(this.deepLength);
    if (this.kind === DEEP_KEY) {
      this.codes = this.deep;
      this.length = this.deepLength;
    } else if (this.kind === LIGHT) {
      this.codes = this.light;
      this.length = this.lightLength;
    } else {
      this.codes = this.middle;
      this.length = deepFold(this.light, this.lightLength, this.middle, false);
    }
  }

  private find(word: number): void {
    for (let at = 0; at < this.count; at++) if (this.found[at] === word) return;
    if (this.count < MOST) this.found[this.count++] = word;
  }

  /** What the filters say of the word read: bits of the hints above. */
  hints(): number {
    const { deep, deepLength, lexicon } = this;
    let six = 0;
    for (let at = 0; at < 6; at++) six = (six << 5) | (at < deepLength ? (deep[at] as number) & 31 : 0);
    let hints = 0;
    if (hasBit(lexicon.beginFilter, filterSlot(lexicon.beginFilter, six))) hints = MAY_BEGIN | MAY_SLIP;
    else if (
      hasBit(lexicon.openFilter, filterSlot(lexicon.openFilter, six >>> 10)) ||
      hasBit(lexicon.shortFilter, six >>> 15)
    )
      hints = MAY_BEGIN;
    if (deepLength < 6) return hints;
    let five = 0;
    for (let at = deepLength - 5; at < deepLength; at++) five = (five << 5) | (deep[at] as number);
    const tail =
      hasBit(lexicon.tailFilter, filterSlot(lexicon.tailFilter, five)) ||
      hasBit(lexicon.shortTailFilter, five & 0x7fff);
    return tail ? hints | MAY_END : hints;
  }

  /** True for an everyday word that only by its spelling is a variant of a term (`kyster`, `cyster`). */
  isLookalike(): boolean {
    return isLookalike(this.light, this.lightLength);
  }

  /** Fills `found` with the words this is, and `prefixes` with the context words it begins with. */
  whole(): void {
    const { codes, length, kind, stems, endings, lexicon } = this;
    stems.find(codes, 0, length);
    let ending = -1;
    let before = -1;
    for (let at = 0; at < stems.count; at++) {
      const row = stems.rows[at] as number;
      const packed = classOf(lexicon, row);
      if (packed >> 8 !== kind) continue;
      if ((packed & F.CONTEXT_PREFIX) !== 0) {
        if (this.prefixCount < MOST) this.prefixes[this.prefixCount++] = wordOf(lexicon, row);
        continue;
      }
      const cut = stems.lengths[at] as number;
      if (cut !== before) {
        before = cut;
        ending = endings.of(codes, cut, length);
      }
      if (ending >= 0 && (packed & F.AS_SECOND) === 0 && endings.takes(row, ending)) this.find(wordOf(lexicon, row));
    }
  }

  /** Adds to `found` the abbreviations, numbers and names at [start, end), written exactly so. */
  exact(text: string, start: number, end: number): void {
    const { middle, stems, endings, lexicon } = this;
    const n = lightFold(text, start, end, middle, true);
    stems.find(middle, 0, n);
    for (let at = 0; at < stems.count; at++) {
      const row = stems.rows[at] as number;
      if (classOf(lexicon, row) >> 8 !== EXACT) continue;
      const ending = endings.of(middle, stems.lengths[at] as number, n);
      if (ending >= 0 && endings.takes(row, ending)) this.find(wordOf(lexicon, row));
    }
  }

  /** Fills `found` with the words this is but for one slip of the pen. Only long words, read before. */
  slips(): void {
    const { deep, deepLength, lexicon, endings } = this;
    if (this.kind !== DEEP_KEY) return;
    this.slipFinder.find(deep, deepLength, (row, end) => {
      const ending = endings.of(deep, end, deepLength);
      if (ending < 0 || !endings.takes(row, ending)) return;
      const word = wordOf(lexicon, row);
      // Context words and words that only begin phrases are no terms by themselves.
      if (sensesOf(lexicon, word) > 0) this.find(word);
    });
  }
}
