/**
 * Words without an entry that are built of known Greek and Latin elements from the first letter to the last:
 * `osteo|kondr|itis`, `hyper|algesi`. Prefixes, then roots with `o` or `i` between them, then one suffix that only words
 * of medicine have, with its endings. What only looks so (`ortografi`) is on a list of its own in the lexicon.
 */
import { CODE, DIGIT, deepFold, INVISIBLE, LONGEST, lightFold } from '../danish/fold.ts';
import * as F from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { between, hashInto, WordReader } from './word.ts';

/** Shortest word, in letters, that is taken apart. */
const SHORTEST = 7;
/** Longest element, in letters. */
const LONGEST_ELEMENT = 14;
const MOST_PARTS = 8;
const O = 15;
const I = 9;

/** Where in the word a reading stands: only prefixes so far, or roots too. */
const IN_PREFIXES = 0;
const AFTER_ROOT = 1;

export class PartReader {
  /** Rows of the elements of the word last read, in the order of the word. */
  readonly parts = new Int32Array(MOST_PARTS);
  count = 0;

  private readonly lexicon: Lexicon;
  private readonly reader: WordReader;
  private readonly light = new Uint8Array(LONGEST + 8);
  private readonly codes = new Uint8Array(2 * LONGEST + 16);
  private readonly hash = new Int32Array(2 * LONGEST + 20);
  /** Places from which no reading leads to the end, for each of the two states. */
  private readonly hopeless = new Uint8Array(4 * LONGEST + 40);
  private length = 0;

  constructor(lexicon: Lexicon, reader: WordReader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** Takes the word at [start, end) apart; true when nothing is left over. */
  read(text: string, start: number, end: number): boolean {
    this.count = 0;
    const n = lightFold(text, start, end, this.light, false);
    if (n < SHORTEST || n >= LONGEST) return false;
    if (this.take(n)) return true;
    // `gastro|enteritis`: o and e, not ø.
    const apart = n < end - start && /[ao]e/i.test(text.slice(start, end)) ? this.unfolded(text, start, end) : 0;
    return apart > n && this.take(apart);
  }

  /** Letters one by one, vowels that stand for another left as they are; 0 when there is anything but letters. */
  private unfolded(text: string, start: number, end: number): number {
    let n = 0;
    for (let at = start; at < end && n < LONGEST; at++) {
      const code = CODE[text.charCodeAt(at)] as number;
      if (code === INVISIBLE) continue;
      if (code === 0 || code >= DIGIT) return 0;
      this.light[n++] = code & 31;
    }
    return n;
  }

  private take(n: number): boolean {
    this.length = deepFold(this.light, n, this.codes, false);
    hashInto(this.codes, this.length, this.hash);
    this.hopeless.fill(0, 0, 2 * this.length + 2);
    for (let at = 3; at <= this.length; at++) if (this.element(F.STOP, 0, at) >= 0) return false;
    return this.from(0, IN_PREFIXES, 0);
  }

  private element(kind: number, from: number, to: number): number {
    return this.reader.row(between(this.hash, from, to), kind, this.codes, from, to);
  }

  /** Reads on from a place; `depth` elements have been read. */
  private from(at: number, state: number, depth: number): boolean {
    const { length, codes } = this;
    const key = 2 * at + state;
    if (this.hopeless[key] === 1 || depth === MOST_PARTS) return false;
    const left = Math.min(length - at, LONGEST_ELEMENT);
    if (depth > 0)
      for (let to = at + left; to >= at + 2; to--) {
        const row = this.element(F.SUFFIX, at, to);
        if (row >= 0 && this.ends(row, to, state)) {
          this.parts[depth] = row;
          this.count = depth + 1;
          return true;
        }
      }
    for (let to = at + left; to >= at + 2; to--) {
      const row = this.element(F.ROOT, at, to);
      if (row < 0) continue;
      this.parts[depth] = row;
      if (this.from(to, AFTER_ROOT, depth + 1)) return true;
      this.parts[depth] = row;
      if ((codes[to] === O || codes[to] === I) && this.from(to + 1, AFTER_ROOT, depth + 1)) return true;
    }
    if (state === IN_PREFIXES)
      for (let to = at + left; to > at; to--) {
        const row = this.element(F.PREFIX, at, to);
        if (row < 0) continue;
        this.parts[depth] = row;
        if (this.from(to, IN_PREFIXES, depth + 1)) return true;
      }
    this.hopeless[key] = 1;
    return false;
  }

  /** Whether a suffix with one of its endings finishes the word. */
  private ends(first: number, to: number, state: number): boolean {
    const { reader, lexicon } = this;
    const ending = reader.ending(this.hash, this.codes, to, this.length);
    if (ending < 0) return false;
    let row = first;
    do {
      const bare = ((lexicon.rowFlags[row] as number) & F.BARE) !== 0;
      if ((bare || state === AFTER_ROOT) && reader.takes(row, ending)) return true;
      row++;
    } while (reader.isNext(row));
    return false;
  }

  /** Entries of the elements last read, in the order of the word. */
  entries(): number[] {
    const { rowWord, senseStart, senseEntry } = this.lexicon;
    return Array.from(
      this.parts.subarray(0, this.count),
      (row) => senseEntry[senseStart[rowWord[row] as number] as number] as number,
    );
  }
}

/**
 * Entries of the elements that a word is built of, in the order of the word; empty when it is not built of known ones
 * throughout. For a word the reader has typed or selected: spans of a scan have them already.
 */
export function partsOf(lexicon: Lexicon, word: string): number[] {
  const parts = new PartReader(lexicon, new WordReader(lexicon));
  return parts.read(word, 0, word.length) ? parts.entries() : [];
}
