/**
 * Remembers what words were found to be. Few words make up most of a text, so most words have been read before:
 * a word seen again costs a comparison instead of folding and looking up. Bounded, direct-mapped, forgets by overwriting.
 */
import { CODE, LONGEST } from '../danish/fold.ts';
import type { WordReader } from './word.ts';

const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** Longest word remembered; longer ones and those with more meanings are read anew each time, in the last slot. */
const LETTERS = 20;
export const MOST_FOUND = 8;
const MOST_PREFIXES = 8;
const OVERFLOW = SLOTS;

/** State of a slot's compound: not looked for, none, found. */
const UNKNOWN = 0;
const NONE = 1;
const SOME = 2;

export class Recall {
  /** Words at [slot * MOST_FOUND, + count[slot]). */
  readonly found = new Int32Array((SLOTS + 1) * MOST_FOUND);
  readonly count = new Uint8Array(SLOTS + 1);
  readonly prefixes = new Int32Array((SLOTS + 1) * MOST_PREFIXES);
  readonly prefixCount = new Uint8Array(SLOTS + 1);
  readonly part = new Int32Array(SLOTS + 1);
  readonly partFlag = new Int32Array(SLOTS + 1);
  private readonly compound = new Uint8Array(SLOTS + 1);
  private readonly length = new Uint8Array(SLOTS + 1);
  private readonly letters = new Uint16Array(SLOTS * LETTERS);
  private readonly reader: WordReader;

  constructor(reader: WordReader) {
    this.reader = reader;
  }

  /** The slot with what the word at [start, end) can be; good until the next call. */
  word(text: string, start: number, end: number): number {
    const size = end - start;
    if (size > LETTERS) {
      this.fill(OVERFLOW, text, start, end);
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
      if (at === end) return slot;
    }
    if (!this.fill(slot, text, start, end)) {
      this.length[slot] = 0;
      this.fill(OVERFLOW, text, start, end);
      return OVERFLOW;
    }
    this.length[slot] = size;
    for (let at = start; at < end; at++) letters[base + at] = text.charCodeAt(at);
    return slot;
  }

  /** Reads a word into a slot; false when it means more than a slot holds (the overflow slot then keeps the first). */
  private fill(slot: number, text: string, start: number, end: number): boolean {
    const { reader } = this;
    this.count[slot] = 0;
    this.prefixCount[slot] = 0;
    this.compound[slot] = NONE;
    if (end - start > LONGEST) return true;
    reader.read(text, start, end);
    reader.whole(true);
    if (reader.count > 0 && reader.isLookalike()) reader.count = 0;
    let capital = false;
    for (let at = start; at < end && !capital; at++) {
      const code = CODE[text.charCodeAt(at)] as number;
      capital = code > 31 && code < 96;
    }
    if (capital) reader.exact(text, start, end);
    const count = Math.min(reader.count, MOST_FOUND);
    const prefixCount = Math.min(reader.prefixCount, MOST_PREFIXES);
    for (let at = 0; at < count; at++) this.found[slot * MOST_FOUND + at] = reader.found[at] as number;
    for (let at = 0; at < prefixCount; at++) this.prefixes[slot * MOST_PREFIXES + at] = reader.prefixes[at] as number;
    this.count[slot] = count;
    this.prefixCount[slot] = prefixCount;
    this.compound[slot] = UNKNOWN;
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
      const is = reader.compound(true, true);
      this.compound[slot] = is ? SOME : NONE;
      this.part[slot] = reader.part;
      this.partFlag[slot] = reader.partFlag;
      if (!is && reader.count === 0 && this.count[slot] === 0) {
        reader.slips();
        if (reader.count > 0) {
          this.compound[slot] = SOME;
          this.part[slot] = reader.found[0] as number;
          this.partFlag[slot] = 0;
        }
      }
    }
    return this.compound[slot] === SOME;
  }
}
