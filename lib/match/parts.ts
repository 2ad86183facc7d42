/**
 * Words without an entry that are built of known Greek and Latin elements from the first letter to the last:
 * `osteo|kondr|itis`, `hyper|algesi`. Prefixes, then roots with `o` or `i` between them, then one suffix that only words
 * of medicine have, with its endings. What only looks so (`ortografi`) is on a list of its own in the lexicon.
 */
import { CODE, DIGIT, deepFold, INVISIBLE, LONGEST, lightFold, unitAt } from '../danish/fold.ts';
import * as F from './format.ts';
import { classOf, entryOf, firstSense, type Lexicon, wordOf } from './lexicon.ts';
import { WordReader } from './word.ts';

/** Shortest word, in letters, that is taken apart. */
const SHORTEST = 7;
/** Longest element, in letters. */
const LONGEST_ELEMENT = 14;
const MOST_PARTS = 8;
/** Elements kept for all places of a word. */
const KEPT = 1024;
const A = 1;
const E = 5;
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
  /** Elements found at each place of the word so far, the longest first: rows, their kinds and lengths. */
  private readonly found = new Int32Array(2 * LONGEST + 16);
  private readonly until = new Int32Array(2 * LONGEST + 16);
  private readonly rows = new Int32Array(KEPT);
  private readonly kinds = new Uint8Array(KEPT);
  private readonly lengths = new Uint8Array(KEPT);
  private kept = 0;
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
    const apart = n < end - start && hasTwoVowels(text, start, end) ? this.unfolded(text, start, end) : 0;
    return apart > n && this.take(apart);
  }

  /** Letters one by one, vowels that stand for another left as they are; 0 when there is anything but letters. */
  private unfolded(text: string, start: number, end: number): number {
    let n = 0;
    for (let at = start; at < end && n < LONGEST; at++) {
      const code = CODE[unitAt(text, at)] as number;
      if (code === INVISIBLE) continue;
      if (code === 0 || code >= DIGIT) return 0;
      this.light[n++] = code & 31;
    }
    return n;
  }

  private take(n: number): boolean {
    this.length = deepFold(this.light, n, this.codes, false);
    this.hopeless.fill(0, 0, 2 * this.length + 2);
    this.kept = 0;
    this.found.fill(-1, 0, this.length + 1);
    this.look(0);
    for (let at = 0; at < (this.until[0] as number); at++)
      if (this.kinds[at] === F.STOP && (this.lengths[at] as number) > 2) return false;
    return this.from(0, IN_PREFIXES, 0);
  }

  /** Looks up the elements that begin at a place, unless that has been done: they are [found[place], until[place]). */
  private look(place: number): void {
    if ((this.found[place] as number) >= 0) return;
    const { lexicon, reader } = this;
    const { stems } = reader;
    this.found[place] = this.kept;
    stems.find(this.codes, place, this.length);
    for (let at = 0; at < stems.count && this.kept < KEPT; at++) {
      const row = stems.rows[at] as number;
      const kind = classOf(lexicon, row) >> 8;
      if (kind < F.PREFIX || kind > F.STOP) continue;
      this.rows[this.kept] = row;
      this.kinds[this.kept] = kind;
      this.lengths[this.kept++] = stems.lengths[at] as number;
    }
    this.until[place] = this.kept;
  }

  /** The next element of a kind among those found, `least` letters long or more; -1 for none. */
  private next(at: number, until: number, kind: number, least: number): number {
    for (let element = at; element < until; element++) {
      const length = this.lengths[element] as number;
      if (length < least) return -1;
      if (this.kinds[element] === kind && length <= LONGEST_ELEMENT) return element;
    }
    return -1;
  }

  /** Reads on from a place; `depth` elements have been read. */
  private from(at: number, state: number, depth: number): boolean {
    const { codes } = this;
    const key = 2 * at + state;
    if (at > this.length || this.hopeless[key] === 1 || depth === MOST_PARTS) return false;
    this.look(at);
    const begin = this.found[at] as number;
    const until = this.until[at] as number;
    if (depth > 0)
      for (let one = this.next(begin, until, F.SUFFIX, 2); one >= 0; one = this.next(one + 1, until, F.SUFFIX, 2)) {
        const row = this.rows[one] as number;
        if (!this.ends(row, at + (this.lengths[one] as number), state)) continue;
        this.parts[depth] = row;
        this.count = depth + 1;
        return true;
      }
    for (let one = this.next(begin, until, F.ROOT, 2); one >= 0; one = this.next(one + 1, until, F.ROOT, 2)) {
      const row = this.rows[one] as number;
      const to = at + (this.lengths[one] as number);
      this.parts[depth] = row;
      if (this.from(to, AFTER_ROOT, depth + 1)) return true;
      this.parts[depth] = row;
      if ((codes[to] === O || codes[to] === I) && this.from(to + 1, AFTER_ROOT, depth + 1)) return true;
    }
    if (state === IN_PREFIXES)
      for (let one = this.next(begin, until, F.PREFIX, 1); one >= 0; one = this.next(one + 1, until, F.PREFIX, 1)) {
        this.parts[depth] = this.rows[one] as number;
        if (this.from(at + (this.lengths[one] as number), IN_PREFIXES, depth + 1)) return true;
      }
    this.hopeless[key] = 1;
    return false;
  }

  /** Whether a suffix with one of its endings finishes the word. */
  private ends(row: number, to: number, state: number): boolean {
    const { reader, lexicon } = this;
    const ending = reader.endings.of(this.codes, to, this.length);
    if (ending < 0) return false;
    const bare = (classOf(lexicon, row) & F.BARE) !== 0;
    return (bare || state === AFTER_ROOT) && reader.endings.takes(row, ending);
  }

  /** Entries of the elements last read, in the order of the word. */
  entries(): number[] {
    const { lexicon } = this;
    return Array.from(this.parts.subarray(0, this.count), (row) =>
      entryOf(lexicon, firstSense(lexicon, wordOf(lexicon, row))),
    );
  }
}

/** Whether a word has an `ae` or `oe` that may be two letters. */
function hasTwoVowels(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const before = (CODE[unitAt(text, at - 1)] as number) & 31;
    if (((CODE[unitAt(text, at)] as number) & 31) === E && (before === A || before === O)) return true;
  }
  return false;
}

/**
 * Entries of the elements that a word is built of, in the order of the word; empty when it is not built of known ones
 * throughout. For a word the reader has typed or selected: spans of a scan have them already.
 */
export function partsOf(lexicon: Lexicon, word: string): number[] {
  const parts = new PartReader(lexicon, new WordReader(lexicon));
  return parts.read(word, 0, word.length) ? parts.entries() : [];
}
