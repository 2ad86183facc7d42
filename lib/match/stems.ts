/**
 * Finds a lexicon's stems in letters: all stems that some letters begin with, in one look-up.
 *
 * Rows are sorted by stem and front-coded in blocks of thirty-two: each row says how many letters it has in common with
 * the row before and brings the others; the first of a block brings all. A block is found among the blocks' first stems
 * by halving, then read from its beginning, comparing only letters that were not compared before. The stems that begin
 * the letters and stand in earlier blocks begin the block's first stem too, and are listed with the block. So nothing
 * has to be unpacked or hashed before the first word can be looked up, and what is found was compared letter by letter.
 */
import { LONGEST } from '../danish/fold.ts';
import { BLOCK_BITS, type Column } from './format.ts';

export interface Stems {
  /** How many letters each row's stem has in common with the stem before; SAME is added when it is the same stem. */
  readonly shared: Column;
  /** The letters each row brings, one after the other; END is added to a row's last. */
  readonly letters: Column;
  /** Where in `letters` each block begins. */
  readonly blockLetters: Column;
  /** Rows before block b whose stems its first stem begins with: [aboveStart[b], aboveStart[b + 1]) of these two. */
  readonly aboveStart: Column;
  readonly aboveRow: Column;
  readonly aboveLength: Column;
  /** For each pair of letters (see `pairOf`): the first block whose first stem begins with that pair or a later one. */
  readonly blockOf: Column;
}

/** Pairs of letter codes in the order of the codes; capitals and digits in second place count as one. */
export const PAIRS = 128 << 5;

/** The pair that letters begin with; a single letter comes before all pairs. */
export function pairOf(first: number, second: number): number {
  return (first << 5) | Math.min(second, 31);
}

/** In `shared`: the row brings no letters. */
export const SAME = 128;
/** In `letters`: the last that a row brings. */
export const END = 128;

const BLOCK = 1 << BLOCK_BITS;
/** Most stems found in one place; a word of Danish has a handful. */
const MOST = 48;
/** No stem is longer: what is longer is not looked up. */
const LONGEST_STEM = 2 * LONGEST;

export class StemFinder {
  /** Rows found, the longest stem first, rows with the same stem in their order; and the lengths of their stems. */
  readonly rows = new Int32Array(MOST);
  readonly lengths = new Int32Array(MOST);
  count = 0;

  private readonly stems: Stems;
  private readonly last: number;
  /** How many letters the first stem of the block last read has in common with those looked for. */
  private inFirst = 0;

  constructor(stems: Stems) {
    this.stems = stems;
    this.last = stems.shared.length - 1;
  }

  /** Finds all rows whose stems codes[from, to) begins with. */
  find(codes: Uint8Array, from: number, to: number): void {
    const { aboveStart, aboveRow, aboveLength } = this.stems;
    this.count = 0;
    const block = this.blockFor(codes, from, to);
    if (block < 0) return;
    this.read(block, codes, from, to, true);
    const until = aboveStart[block + 1] as number;
    for (let at = aboveStart[block] as number; at < until; at++) {
      const length = aboveLength[at] as number;
      if (length > this.inFirst) break;
      this.keep(aboveRow[at] as number, length);
    }
    if (this.count > 1) this.order();
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
    let low = blockOf[pair] as number;
    let high = blockOf[pair + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      let here = blockLetters[middle] as number;
      let at = from;
      let letter = letters[here] as number;
      while (letter < END && at < to && letter === codes[at]) {
        letter = letters[++here] as number;
        at++;
      }
      // Here the stem's last letter was reached, or the letters', or two that differ.
      const before =
        at < to && (letter & (END - 1)) <= (codes[at] as number) && (letter >= END || letter !== codes[at]);
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
    let here = blockLetters[block] as number;
    // Place of the first letter in which the row before differs from those looked for, and whether it has none.
    let same = from;
    let whole = false;
    for (; row <= end; row++) {
      const common = shared[row] as number;
      if (common >= SAME) {
        if (whole && keep) this.keep(row, same - from);
        continue;
      }
      const at = from + common;
      if (at < same) return row;
      if (at > same) {
        while ((letters[here++] as number) < END);
        continue;
      }
      whole = false;
      for (;;) {
        const letter = letters[here++] as number;
        const code = same < to ? (codes[same] as number) : 0;
        if ((letter & (END - 1)) === code) {
          same++;
          if (letter < END) continue;
          whole = true;
          if (keep) this.keep(row, same - from);
        } else if ((letter & (END - 1)) > code) return row;
        else if (letter < END) while ((letters[here++] as number) < END);
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
    let from = blockLetters[block] as number;
    let before = 0;
    let to = 0;
    for (let at = 0; at < rows; at++) {
      this.starts[at] = to;
      const common = shared[first + at] as number;
      const own = common < SAME;
      const length = own ? common : to - before;
      if (to + length + LONGEST_STEM > this.letters.length) this.grow();
      const out = this.letters;
      for (let letter = 0; letter < length; letter++) out[to + letter] = out[before + letter] as number;
      before = to;
      to += length;
      for (let letter = 0; own && letter < END; ) {
        letter = letters[from++] as number;
        out[to++] = letter & (END - 1);
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
