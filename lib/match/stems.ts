/**
 * Finds a lexicon's stems in letters: all stems that some letters begin with, in one look-up.
 *
 * Rows are sorted by stem and front-coded in blocks of thirty-two: each row says how many letters it has in common with
 * the row before and brings the others; the first of a block brings all. A block is found among the blocks' first stems
 * by halving, then read from its beginning, comparing only letters that were not compared before. The stems that begin
 * the letters and stand in earlier blocks begin the block's first stem too; they are found by going back from block to
 * block, and remembered. So nothing has to be unpacked or hashed before the first word can be looked up, and what is
 * found was compared letter by letter.
 */
import { LONGEST, SECTION } from '../danish/fold.ts';
import { BLOCK_BITS, type Column, type Numbers, ZERO } from './format.ts';

export interface Stems {
  /** ZERO + how many letters each row's stem has in common with the stem before; ZERO + SAME for the same stem. */
  readonly shared: Column;
  /** The letters each row brings, one after the other, as `textOf` writes them. */
  readonly letters: Column;
  /** How many of `letters` each block has. */
  readonly blockLetters: Numbers;
  /** How many blocks back the nearest row stands whose stem a block's first stem begins with; 0 for none. */
  readonly blockAbove: Numbers;
  /** For each pair of letters (see `pairOf`): the first block whose first stem begins with that pair or a later one. */
  readonly blockOf: Numbers;
}

/** Pairs of letter codes in the order of the codes; capitals and digits in second place count as one. */
export const PAIRS = 128 << 5;

/** The pair that letters begin with; a single letter comes before all pairs. */
export function pairOf(first: number, second: number): number {
  return (first << 5) | Math.min(second, 31);
}

/** In `shared`: the row brings no letters. Other rows have fewer in common. */
export const SAME = 91;
/** Of a letter in LETTER: it is the last that a row brings. */
const END = 128;
/** In `letters`: the row ends, where the last letter cannot tell. Last letters are the 31 characters after it. */
const STOP = 64;
const SMALL = 96;
/** Bits that tell last letters and STOP from all others. */
const LAST = 96;

/**
 * What letters' text has for the capitals A, B … Å and two more, the ten digits from DIGIT on, and the section sign: what
 * is left of ASCII but for the quotation mark, the rarest as control characters.
 */
const OTHERS = " !#$%&'()*+,-./:;<=>?`\x01\x02\x03\x04\x05\x06\x07\x08\x090123456789\x10";
/** The codes they stand for, in that order. */
const codeOf = (place: number): number => (place > 40 ? SECTION : place + 33);

/** What a character of `letters` stands for: a letter's code, END with it when it is the row's last; END alone. */
const LETTER = new Uint8Array(128);
for (let letter = 0; letter < 32; letter++) {
  LETTER[SMALL + letter] = letter;
  LETTER[STOP + letter] = letter | END;
}
for (let place = 0; place < OTHERS.length; place++) LETTER[OTHERS.charCodeAt(place)] = codeOf(place);

/** Letter codes as text: small letters as they are, the last as a capital; after another last code comes STOP. */
export function textOf(codes: string): number[] {
  const text = Array.from(codes, (one) => {
    const code = one.charCodeAt(0);
    const place = Array.from(OTHERS, (_, at) => codeOf(at)).indexOf(code);
    const char = code < 32 ? SMALL + code : OTHERS.charCodeAt(place);
    if (code > 31 && place < 0) throw new RangeError(`Et bogstav har koden ${code}, som ordlisten ikke kan rumme.`);
    return char;
  });
  const last = codes.charCodeAt(codes.length - 1);
  if (last < 32) text[text.length - 1] = STOP + last;
  else text.push(STOP);
  return text;
}

const BLOCK = 1 << BLOCK_BITS;
/** Most stems found in one place; a word of Danish has a handful. */
const MOST = 48;
/** No stem is longer: what is longer is not looked up. */
const LONGEST_STEM = 2 * LONGEST;
const NONE = new Int32Array(0);

export class StemFinder {
  /** Rows found, the longest stem first, rows with the same stem in their order; and the lengths of their stems. */
  readonly rows = new Int32Array(MOST);
  readonly lengths = new Int32Array(MOST);
  count = 0;

  private readonly stems: Stems;
  private readonly last: number;
  /** For blocks asked for before: rows of earlier blocks whose stems the first stem begins with, each with its length. */
  private readonly above: (Int32Array | undefined)[];
  private readonly first = new Uint8Array(LONGEST_STEM);
  /** How many letters the first stem of the block last read has in common with those looked for. */
  private inFirst = 0;

  constructor(stems: Stems) {
    this.stems = stems;
    this.last = stems.shared.length - 1;
    this.above = new Array(stems.blockLetters.length).fill(undefined);
  }

  /** Finds all rows whose stems codes[from, to) begins with. */
  find(codes: Uint8Array, from: number, to: number): void {
    this.count = 0;
    const block = this.blockFor(codes, from, to);
    if (block < 0) return;
    const above = this.above[block] ?? this.lookAbove(block);
    this.count = 0;
    this.read(block, codes, from, to, true);
    for (let at = 0; at < above.length; at += 2) {
      const length = above[at + 1] as number;
      if (length > this.inFirst) break;
      this.keep(above[at] as number, length);
    }
    if (this.count > 1) this.order();
  }

  /**
   * Lists the rows of earlier blocks whose stems a block's first stem begins with, the shortest first: those of the
   * nearest such block, and of what is listed for that block in turn.
   */
  private lookAbove(block: number): Int32Array {
    const back = this.stems.blockAbove.at(block);
    let list = NONE;
    if (back > 0) {
      const near = block - back;
      const upper = this.above[near] ?? this.lookAbove(near);
      const n = this.spellFirst(block);
      this.count = 0;
      this.read(near, this.first, 0, n, true);
      let kept = 0;
      while (kept < upper.length && (upper[kept + 1] as number) <= this.inFirst) kept += 2;
      list = new Int32Array(kept + 2 * this.count);
      for (let at = 0; at < kept; at++) list[at] = upper[at] as number;
      for (let at = 0; at < this.count; at++) {
        list[kept + 2 * at] = this.rows[at] as number;
        list[kept + 2 * at + 1] = this.lengths[at] as number;
      }
    }
    this.above[block] = list;
    return list;
  }

  /** Spells a block's first stem; gives its length. */
  private spellFirst(block: number): number {
    const { letters, blockLetters } = this.stems;
    let n = 0;
    for (let here = blockLetters.before(block), letter = 0; letter < END; ) {
      letter = LETTER[letters[here++] as number] as number;
      if (letter !== END) this.first[n++] = letter & (END - 1);
    }
    return n;
  }

  /** How many rows have stems that come before codes[0, n) or are those letters. */
  place(codes: Uint8Array, n: number): number {
    const block = this.blockFor(codes, 0, n);
    return block < 0 ? 0 : this.read(block, codes, 0, n, false);
  }

  /** The last block whose first stem does not come after codes[from, to), or -1. */
  private blockFor(codes: Uint8Array, from: number, to: number): number {
    const { letters, blockLetters, blockOf } = this.stems;
    if (from >= to) return -1;
    const pair = pairOf(codes[from] as number, from + 1 < to ? (codes[from + 1] as number) : 0);
    let low = blockOf.at(pair);
    let high = blockOf.at(pair + 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      let here = blockLetters.before(middle);
      let at = from;
      let letter = LETTER[letters[here] as number] as number;
      while (letter < END && at < to && letter === codes[at]) {
        letter = LETTER[letters[++here] as number] as number;
        at++;
      }
      // Here the stem's end or its last letter was reached, or the letters' end, or two that differ.
      const before =
        letter === END ||
        (at < to && (letter & (END - 1)) <= (codes[at] as number) && (letter >= END || letter !== codes[at]));
      if (before) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Reads a block; gives the first row whose stem comes after the letters, or the one after the block. */
  private read(block: number, codes: Uint8Array, from: number, to: number, keep: boolean): number {
    const { shared, letters, blockLetters } = this.stems;
    const first = block << BLOCK_BITS;
    let row = first;
    const end = Math.min(row + BLOCK - 1, this.last);
    let here = blockLetters.before(block);
    // Place of the first letter in which the row before differs from those looked for, and whether it has none.
    let same = from;
    let whole = false;
    for (; row <= end; row++) {
      const common = (shared[row] as number) - ZERO;
      if (common === SAME) {
        if (whole && keep) this.keep(row, same - from);
        continue;
      }
      const at = from + common;
      if (at < same) return row;
      if (at > same) {
        while (((letters[here++] as number) & LAST) !== STOP);
        continue;
      }
      whole = false;
      for (;;) {
        const letter = LETTER[letters[here++] as number] as number;
        const code = same < to ? (codes[same] as number) : 0;
        if (letter === END) {
          whole = true;
          if (keep) this.keep(row, same - from);
        } else if ((letter & (END - 1)) === code) {
          same++;
          if (letter < END) continue;
          whole = true;
          if (keep) this.keep(row, same - from);
        } else if ((letter & (END - 1)) > code) return row;
        else if (letter < END) while (((letters[here++] as number) & LAST) !== STOP);
        break;
      }
      if (row === first) this.inFirst = same - from;
    }
    return row;
  }

  private keep(row: number, length: number): void {
    if (this.count === MOST) return;
    this.rows[this.count] = row;
    this.lengths[this.count++] = length;
  }

  /** Sorts by length, the longest first, then by row. */
  private order(): void {
    const { rows, lengths } = this;
    for (let next = 1; next < this.count; next++) {
      const row = rows[next] as number;
      const length = lengths[next] as number;
      let at = next;
      while (at > 0) {
        const before = lengths[at - 1] as number;
        if (before > length || (before === length && (rows[at - 1] as number) < row)) break;
        rows[at] = rows[at - 1] as number;
        lengths[at] = before;
        at--;
      }
      rows[at] = row;
      lengths[at] = length;
    }
  }
}

/** Spells out stems one after the other, for looking at neighbours. */
export class StemSpeller {
  /** The stem last asked for: letters[start, start + length). */
  letters = new Uint8Array(BLOCK * 64 + LONGEST_STEM);
  start = 0;
  length = 0;

  private readonly stems: Stems;
  private block = -1;
  private readonly starts = new Int32Array(BLOCK + 1);

  constructor(stems: Stems) {
    this.stems = stems;
  }

  spell(row: number): void {
    const block = row >> BLOCK_BITS;
    if (block !== this.block) this.unpack(block);
    const inBlock = row & (BLOCK - 1);
    this.start = this.starts[inBlock] as number;
    this.length = (this.starts[inBlock + 1] as number) - this.start;
  }

  private unpack(block: number): void {
    const { shared, letters, blockLetters } = this.stems;
    this.block = block;
    const first = block << BLOCK_BITS;
    const rows = Math.min(BLOCK, shared.length - first);
    let from = blockLetters.before(block);
    let before = 0;
    let to = 0;
    for (let at = 0; at < rows; at++) {
      this.starts[at] = to;
      const common = (shared[first + at] as number) - ZERO;
      const own = common !== SAME;
      const length = own ? common : to - before;
      if (to + length + LONGEST_STEM > this.letters.length) this.grow();
      const out = this.letters;
      for (let letter = 0; letter < length; letter++) out[to + letter] = out[before + letter] as number;
      before = to;
      to += length;
      for (let letter = 0; own && letter < END; ) {
        letter = LETTER[letters[from++] as number] as number;
        if (letter !== END) out[to++] = letter & (END - 1);
      }
    }
    this.starts[rows] = to;
  }

  private grow(): void {
    const more = new Uint8Array(2 * this.letters.length);
    more.set(this.letters);
    this.letters = more;
  }
}
