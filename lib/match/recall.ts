/**
 * Remembers what words were found to be. Few words make up most of a text, so most words have been read before: a word
 * seen again costs two or three comparisons in one cache line instead of folding and looking up.
 *
 * A word's letter codes, six bits each and five to a number, are its key, so nothing is compared but numbers, and words
 * that differ in any letter or capital differ in their keys. Each word has two slots it may be in; a new one takes the
 * first, moves what was there to the second, and what was there is forgotten.
 */
import { DIGIT, deepLetter, INVISIBLE, LONGEST, MEETS, SECTION } from '../danish/fold.ts';
import type { CompoundReader } from './compound.ts';
import { contextOf, type Lexicon, lettersAfter, parentPlace, sensesOf } from './lexicon.ts';
import type { PartReader } from './parts.ts';
import { MAY_BEGIN, MAY_END, MAY_SLIP, type WordReader } from './word.ts';

const SLOT_BITS = 14;
const SLOTS = 1 << SLOT_BITS;
/** Numbers of one remembered word: five of its key, what it is, where its list is, which letters may come next. */
export const STRIDE_BITS = 3;
export const WHAT = 5;
const LIST = 6;
export const NEXT = 7;
/** The slot of words too long or too odd for a key; what is said of one is good until the next. */
export const UNKEYED = SLOTS << STRIDE_BITS;
/** Letters of the longest word with a key. */
export const KEYED = 25;
/** Room for lists, in numbers; when it is used up, everything is forgotten. */
const ROOM = 1 << 16;
/** Most numbers of one list: its compound, context words and words. */
const LONGEST_LIST = 2 + 24 + 24 + 24;

/** What a word is, as bits. LOOKED: all it can be was looked up, not only what may begin a term. */
const LOOKED = 1;
/** One of the word's meanings is a term by itself. */
export const IS_TERM = 2;
/** Whether the word is a compound has not been asked yet; it is one; it is built of elements. */
const UNASKED = 4;
const COMPOUND = 8;
const BUILT = 16;
const HINTS_AT = 5;
const CONTEXTS_AT = 8;
const WORDS_AT = 16;
export const HAS_CONTEXTS = 255 << CONTEXTS_AT;
export const HAS_WORDS = 255 << WORDS_AT;
/** It is not settled that the word is no compound and not built of elements. */
export const MAY_BE_BUILT = UNASKED | COMPOUND | BUILT;
/** Any of these: there is something to do about the word whatever follows it. */
export const ACTS = IS_TERM | UNASKED | COMPOUND | BUILT;
/** Any of these: there is something to do about the word. */
export const MATTERS = ~(LOOKED | (7 << HINTS_AT));

/** First of the two places of a key, as an index into `table`; the other is `otherSlot` of it. */
export function keySlot(k0: number, k1: number, k2: number, k3: number, k4: number): number {
  const mixed = Math.imul(k0, 0x9e3779b1) + Math.imul(k1, 0x85ebca6b) + Math.imul(k2, 0xc2b2ae35) + (k3 ^ k4);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (33 - SLOT_BITS)) << (STRIDE_BITS + 1);
}

export function otherSlot(slot: number): number {
  return slot + (1 << STRIDE_BITS);
}

export class Recall {
  /** Remembered words, 2 ** STRIDE_BITS numbers each. */
  readonly table = new Int32Array((SLOTS + 1) << STRIDE_BITS);
  /** How many words have been read so far; while it stays the same, so do all slots. */
  learned = 0;
  private lists = new Int32Array(ROOM + LONGEST_LIST);
  /** The first list is the unkeyed word's. */
  private used = LONGEST_LIST;
  private readonly lexicon: Lexicon;
  private readonly reader: WordReader;
  private readonly compounds: CompoundReader;
  private readonly parts: PartReader;

  constructor(lexicon: Lexicon, reader: WordReader, compounds: CompoundReader, parts: PartReader) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.compounds = compounds;
    this.parts = parts;
  }

  /** Forgets everything when there is no room left. Only between words: lists move. */
  makeRoom(): void {
    if (this.used < ROOM - 64 * LONGEST_LIST) return;
    this.used = LONGEST_LIST;
    this.table.fill(0);
  }

  contexts(slot: number): number {
    return ((this.table[slot + WHAT] as number) >> CONTEXTS_AT) & 255;
  }

  context(slot: number, at: number): number {
    return this.lists[(this.table[slot + LIST] as number) + 2 + at] as number;
  }

  words(slot: number): number {
    return ((this.table[slot + WHAT] as number) >> WORDS_AT) & 255;
  }

  word(slot: number, at: number): number {
    return this.lists[(this.table[slot + LIST] as number) + 2 + this.contexts(slot) + at] as number;
  }

  /** The word a compound was recognised by, and by which end (0 for a slip of the pen). */
  part(slot: number): number {
    return this.lists[this.table[slot + LIST] as number] as number;
  }

  partFlag(slot: number): number {
    return this.lists[(this.table[slot + LIST] as number) + 1] as number;
  }

  /** The slot with all that the letters, the number or the sign at [start, end) can be, wherever it stands in a term. */
  anywhere(units: Uint8Array, text: string, start: number, end: number): number {
    let k0 = 0;
    let k1 = 0;
    let k2 = 0;
    let k3 = 0;
    let k4 = 0;
    const first = units[start] as number;
    if (first === SECTION) k0 = 1 << 31;
    else if (first >= DIGIT && first < DIGIT + 10) {
      if (end - start > 3) return this.learn(UNKEYED, units, text, start, end, true);
      k0 = 1 << 30;
      for (let at = start; at < end; at++) k0 = (k0 << 7) | (units[at] as number) | (1 << 30);
    } else {
      let place = 0;
      for (let at = start; at < end; at++) {
        const code = units[at] as number;
        if (code === INVISIBLE) {
          // Soft hyphens are not letters, but a word with them is not the same stretch of text.
          k4 |= 1 << 30;
          continue;
        }
        if (code === 0 || code > 63 || place === KEYED) return this.learn(UNKEYED, units, text, start, end, true);
        if (place < 5) k0 = (k0 << 6) | code;
        else if (place < 10) k1 = (k1 << 6) | code;
        else if (place < 15) k2 = (k2 << 6) | code;
        else if (place < 20) k3 = (k3 << 6) | code;
        else k4 = (k4 << 6) | code | (k4 & (1 << 30));
        place++;
      }
    }
    let slot = keySlot(k0, k1, k2, k3, k4);
    if (!this.holds(slot, k0, k1, k2, k3, k4)) {
      slot = otherSlot(slot);
      if (!this.holds(slot, k0, k1, k2, k3, k4)) slot = this.take(k0, k1, k2, k3, k4);
    }
    if (((this.table[slot + WHAT] as number) & LOOKED) !== 0) return slot;
    return this.learn(slot, units, text, start, end, true);
  }

  holds(slot: number, k0: number, k1: number, k2: number, k3: number, k4: number): boolean {
    const { table } = this;
    return (
      table[slot] === k0 &&
      table[slot + 1] === k1 &&
      table[slot + 2] === k2 &&
      table[slot + 3] === k3 &&
      table[slot + 4] === k4
    );
  }

  /** Gives a key a slot, in which nothing is known yet. */
  take(k0: number, k1: number, k2: number, k3: number, k4: number): number {
    const { table } = this;
    const slot = keySlot(k0, k1, k2, k3, k4);
    table.copyWithin(otherSlot(slot), slot, otherSlot(slot));
    table[slot] = k0;
    table[slot + 1] = k1;
    table[slot + 2] = k2;
    table[slot + 3] = k3;
    table[slot + 4] = k4;
    table[slot + WHAT] = 0;
    return slot;
  }

  /**
   * Reads a word into its slot and gives the slot back.
   *
   * @param all also what begins nothing but may stand later in a term
   */
  learn(slot: number, units: Uint8Array, text: string, start: number, end: number, all: boolean): number {
    const { reader, table } = this;
    this.learned++;
    table[slot + LIST] = 0;
    table[slot + NEXT] = 0;
    table[slot + WHAT] = LOOKED;
    if (end - start > LONGEST) return slot;
    reader.read(text, start, end);
    const hints = reader.hints();
    const capital = hasCapital(units, start, end);
    const begins = (hints & MAY_BEGIN) !== 0;
    let what = (hints << HINTS_AT) | (all || begins ? LOOKED : 0);
    if (all || begins) {
      reader.whole();
      if (reader.count > 0 && reader.isLookalike()) reader.count = 0;
    }
    if (capital) reader.exact(text, start, end);
    if (hints !== 0 && (begins || end - start > 6 || !isPlain(units, start, end))) what |= UNASKED;
    if (reader.count + reader.prefixCount > 0 || (what & UNASKED) !== 0) what |= this.list(slot);
    table[slot + WHAT] = what;
    return slot;
  }

  /** Writes the list of the word just read. */
  private list(slot: number): number {
    const { reader, lexicon, table } = this;
    if (slot !== UNKEYED && this.used + LONGEST_LIST > this.lists.length) {
      const more = new Int32Array(2 * this.lists.length);
      more.set(this.lists);
      this.lists = more;
    }
    const { lists } = this;
    const start = slot === UNKEYED ? 0 : this.used;
    let at = start + 2;
    for (let prefix = 0; prefix < reader.prefixCount; prefix++) {
      const id = contextOf(lexicon, reader.prefixes[prefix] as number);
      if (id > 0) lists[at++] = id;
    }
    for (let word = 0; word < reader.count; word++) {
      const id = contextOf(lexicon, reader.found[word] as number);
      if (id > 0) lists[at++] = id;
    }
    let what = (at - start - 2) << CONTEXTS_AT;
    const before = at;
    let next = 0;
    for (let word = 0; word < reader.count; word++) {
      const node = reader.found[word] as number;
      const parent = parentPlace(lexicon, node);
      if (parent >= 0) next |= lettersAfter(lexicon, parent);
      const terms = sensesOf(lexicon, node) > 0;
      if (terms) what |= IS_TERM;
      lists[at++] = node;
    }
    what |= (at - before) << WORDS_AT;
    table[slot + LIST] = start;
    table[slot + NEXT] = next;
    if (slot !== UNKEYED) this.used = at;
    return what;
  }

  /** Asks, once, whether the word of a slot is a compound, a known word with a slip of the pen, or built of elements. */
  private ask(slot: number, text: string, start: number, end: number): void {
    const { table, reader, compounds } = this;
    const what = (table[slot + WHAT] as number) & ~UNASKED;
    const hints = (what >> HINTS_AT) & 7;
    const list = table[slot + LIST] as number;
    reader.read(text, start, end);
    let is = 0;
    if (compounds.read((hints & MAY_BEGIN) !== 0, (hints & MAY_END) !== 0)) {
      is = COMPOUND;
      this.lists[list] = compounds.part;
      this.lists[list + 1] = compounds.partFlag;
    } else if ((hints & MAY_SLIP) !== 0 && this.words(slot) === 0) {
      reader.slips();
      if (reader.count > 0) {
        is = COMPOUND;
        this.lists[list] = reader.found[0] as number;
        this.lists[list + 1] = 0;
      }
    }
    if (is === 0 && (hints & MAY_END) !== 0 && this.parts.read(text, start, end)) is = BUILT;
    table[slot + WHAT] = what | is;
  }

  isCompound(slot: number, text: string, start: number, end: number): boolean {
    if (((this.table[slot + WHAT] as number) & UNASKED) !== 0) this.ask(slot, text, start, end);
    return ((this.table[slot + WHAT] as number) & COMPOUND) !== 0;
  }

  /** True when the word of a slot is built of elements; asked after `isCompound`. */
  isBuilt(slot: number): boolean {
    return ((this.table[slot + WHAT] as number) & BUILT) !== 0;
  }
}

function hasCapital(units: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = units[at] as number;
    if (code > 31 && code < INVISIBLE) return true;
  }
  return false;
}

/** True when no two letters meet in a way that takes the whole fold to tell. */
function isPlain(units: Uint8Array, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = units[at] as number;
    if (code >= DIGIT || MEETS[(before << 5) | deepLetter(code)] === 1) return false;
    before = deepLetter(code);
  }
  return true;
}
