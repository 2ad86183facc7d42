/**
 * Remembers what words were found to be. Few words make up most of a text, so most words have been read before:
 * a word seen again costs a comparison instead of folding and looking up. Bounded, direct-mapped, forgets by overwriting.
 */
import { CODE, LONGEST } from '../danish/fold.ts';
import type { PartReader } from './parts.ts';
import { MAY_BEGIN, MAY_END, MAY_SLIP, type WordReader } from './word.ts';

const SLOT_BITS = 13;
const SLOTS = 1 << SLOT_BITS;
/** Longest word remembered; longer ones and those with more meanings are read anew each time, in the last slot. */
const LETTERS = 16;
export const MOST_FOUND = 8;
const MOST_PREFIXES = 8;
const OVERFLOW = SLOTS;

/** State of a slot's compound: not looked for, none, found. */
const UNKNOWN = 0;
const NONE = 1;
const SOME = 2;
const BUILT = 3;

export class Recall {
  /** Words at [slot * MOST_FOUND, + count[slot]). */
  readonly found = new Int32Array((SLOTS + 1) * MOST_FOUND);
  readonly count = new Uint8Array(SLOTS + 1);
  readonly prefixes = new Int32Array((SLOTS + 1) * MOST_PREFIXES);
  readonly prefixCount = new Uint8Array(SLOTS + 1);
  readonly part = new Int32Array(SLOTS + 1);
  readonly partFlag = new Int32Array(SLOTS + 1);
  private readonly compound = new Uint8Array(SLOTS + 1);
  /** 1 when all the word can be was looked up, 0 when the filters made that needless. */
  private readonly looked = new Uint8Array(SLOTS + 1);
  private readonly hints = new Uint8Array(SLOTS + 1);
  private readonly length = new Uint8Array(SLOTS + 1);
  private readonly letters = new Uint16Array(SLOTS * LETTERS);
  private readonly reader: WordReader;

  private readonly parts: PartReader;

  constructor(reader: WordReader, parts: PartReader) {
    this.reader = reader;
    this.parts = parts;
  }

  /**
   * The slot with what the word at [start, end) can be; good until the next call.
   *
   * @param all also words that begin nothing but may stand later in a term
   */
  word(text: string, start: number, end: number, all: boolean): number {
    const size = end - start;
    if (size > LETTERS) {
      this.fill(OVERFLOW, text, start, end, all);
      return OVERFLOW;
    }
    let hash = size;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
    const { letters } = this;
    const base = slot * LETTERS - start;
    if (this.length[slot] === size) {
      let at = start;
      while (at < end && letters[base + at] === text.charCodeAt(at)) at++;
      if (at === end && (!all || this.looked[slot] === 1)) return slot;
    }
    if (!this.fill(slot, text, start, end, all)) {
      this.length[slot] = 0;
      this.fill(OVERFLOW, text, start, end, all);
      return OVERFLOW;
    }
    this.length[slot] = size;
    for (let at = start; at < end; at++) letters[base + at] = text.charCodeAt(at);
    return slot;
  }

  /** Reads a word into a slot; false when it means more than a slot holds (the overflow slot then keeps the first). */
  private fill(slot: number, text: string, start: number, end: number, all: boolean): boolean {
    const { reader } = this;
    this.count[slot] = 0;
    this.prefixCount[slot] = 0;
    this.compound[slot] = NONE;
    this.looked[slot] = 1;
    if (end - start > LONGEST) return true;
    reader.read(text, start, end);
    const hints = reader.hints();
    this.hints[slot] = hints;
    let capital = false;
    for (let at = start; at < end && !capital; at++) {
      const code = CODE[text.charCodeAt(at)] as number;
      capital = code > 31 && code < 96;
    }
    if (!all && !capital && (hints & MAY_BEGIN) === 0) {
      this.looked[slot] = 0;
      this.compound[slot] = (hints & MAY_END) === 0 ? NONE : UNKNOWN;
      return true;
    }
    if (all || (hints & MAY_BEGIN) !== 0) reader.whole(true);
    if (reader.count > 0 && reader.isLookalike()) reader.count = 0;
    if (capital) reader.exact(text, start, end);
    this.looked[slot] = all || (hints & MAY_BEGIN) !== 0 ? 1 : 0;
    const count = Math.min(reader.count, MOST_FOUND);
    const prefixCount = Math.min(reader.prefixCount, MOST_PREFIXES);
    for (let at = 0; at < count; at++) this.found[slot * MOST_FOUND + at] = reader.found[at] as number;
    for (let at = 0; at < prefixCount; at++) this.prefixes[slot * MOST_PREFIXES + at] = reader.prefixes[at] as number;
    this.count[slot] = count;
    this.prefixCount[slot] = prefixCount;
    this.compound[slot] = hints === 0 ? NONE : UNKNOWN;
    return count === reader.count && prefixCount === reader.prefixCount;
  }

  prefix(slot: number, at: number): number {
    return this.prefixes[slot * MOST_PREFIXES + at] as number;
  }

  /**
   * True when the word of a slot is a compound of a known part, or a known word with a slip of the pen; `part` tells
   * which word, `partFlag` which end of the compound (0 for a slip).
   */
  isCompound(slot: number, text: string, start: number, end: number): boolean {
    if (this.compound[slot] === UNKNOWN) {
      const { reader } = this;
      reader.read(text, start, end);
      const hints = this.hints[slot] as number;
      const is = reader.compound((hints & MAY_BEGIN) !== 0, (hints & MAY_END) !== 0);
      this.compound[slot] = is ? SOME : NONE;
      this.part[slot] = reader.part;
      this.partFlag[slot] = reader.partFlag;
      if (!is && (hints & MAY_SLIP) !== 0 && this.count[slot] === 0) {
        reader.slips();
        if (reader.count > 0) {
          this.compound[slot] = SOME;
          this.part[slot] = reader.found[0] as number;
          this.partFlag[slot] = 0;
        }
      }
      if (this.compound[slot] === NONE && (hints & MAY_END) !== 0 && this.parts.read(text, start, end))
        this.compound[slot] = BUILT;
    }
    return this.compound[slot] === SOME;
  }

  /** True when the word of a slot is built of elements; asked after `isCompound`. */
  isBuilt(slot: number): boolean {
    return this.compound[slot] === BUILT;
  }
}
