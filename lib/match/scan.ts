/**
 * Scans text for the words of a lexicon.
 *
 * One pass over the text: a table look-up for each character, a filter on the first (and for long words the last)
 * letters of each word; only what passes is folded and looked up. What is found is settled afterwards, in context.ts.
 */
import { CODE, DIGIT, deepLetter, HYPHEN, isLetterOrDigit, isWordCode, MEETS, SECTION } from '../danish/fold.ts';
import { Candidates, HAS_DOT, HYPHENED, WITH_SECTION } from './candidates.ts';
import { Settler } from './context.ts';
import * as F from './format.ts';
import {
  atomEnd,
  chunkEnd,
  chunkStart,
  continuedAt,
  coordinatedWith,
  endingAfter,
  endOfGap,
  isApostrophe,
  readGap,
} from './gaps.ts';
import { beginSlot, childSlot, type Lexicon, tailSlot } from './lexicon.ts';
import { nextSection, partsAfter, sectionAfter, sectionAt, sectionBefore } from './sections.ts';
import { BOTH, type ScanOptions, type Span } from './types.ts';
import { WordReader } from './word.ts';

const FULL_STOP = 46;
/** Words from this length are looked at for a known last element. */
const LONG = 7;
/** Deepest path followed; each level keeps its own list of found words. */
const DEEPEST = 12;

class Scanner {
  private readonly lexicon: Lexicon;
  private readonly reader: WordReader;
  private readonly candidates = new Candidates();
  private readonly settler: Settler;
  private readonly lists: Int32Array[] = Array.from({ length: DEEPEST }, () => new Int32Array(24));
  private text = '';

  constructor(lexicon: Lexicon, sides: number) {
    this.lexicon = lexicon;
    this.reader = new WordReader(lexicon);
    this.settler = new Settler(lexicon, this.candidates, sides);
  }

  scan(text: string, emit: (span: Span) => void): void {
    this.text = text;
    this.candidates.clear();
    this.collect(text);
    this.settler.settle(text, emit);
    this.text = '';
  }

  private collect(text: string): void {
    const { beginFilter, tailFilter, numberFilter } = this.lexicon;
    const code = CODE;
    const n = text.length;
    let at = 0;
    while (at < n) {
      const first = code[text.charCodeAt(at)] as number;
      if (first === 0 || first > 80) {
        at++;
        continue;
      }
      if (first >= DIGIT) {
        at = first === SECTION ? this.section(at) : this.digits(at, numberFilter);
        continue;
      }
      const start = at++;
      // Small letters are 1–31; everything else ends the fast loop.
      let last = 0;
      while (at < n && ((last = code[text.charCodeAt(at)] as number) - 1) >>> 0 < 31) at++;
      if (at === n) last = 0;
      if (last !== 0 && last !== HYPHEN) {
        if (isWordCode(last)) {
          do at++;
          while (at < n && isWordCode(code[text.charCodeAt(at)] as number));
          this.mixed(start, at);
          continue;
        }
        if (last >= DIGIT && last < DIGIT + 10) {
          this.word(start, at, true, at - start >= LONG);
          continue;
        }
      }
      // The filters: packed letters, unless two of them meet in a way that takes the whole fold to tell.
      const length = at - start;
      const a = first & 31;
      const b = length > 1 ? (code[text.charCodeAt(start + 1)] as number) & 31 : 0;
      const c = length > 2 ? (code[text.charCodeAt(start + 2)] as number) & 31 : 0;
      const d = length > 3 ? (code[text.charCodeAt(start + 3)] as number) & 31 : 0;
      const e = length > 4 ? (code[text.charCodeAt(start + 4)] as number) & 31 : 0;
      let begins = true;
      if (
        ((MEETS[(a << 5) | b] as number) |
          (MEETS[(b << 5) | c] as number) |
          (MEETS[(c << 5) | d] as number) |
          (MEETS[(d << 5) | e] as number)) ===
        0
      ) {
        const slot = beginSlot(
          (deepLetter(a) << 15) | (deepLetter(b) << 10) | (deepLetter(c) << 5) | deepLetter(d),
        );
        begins = (((beginFilter[slot >> 5] as number) >> (slot & 31)) & 1) === 1;
      }
      let ends = false;
      if (length >= LONG) {
        const v = code[text.charCodeAt(at - 5)] as number;
        const w = code[text.charCodeAt(at - 4)] as number;
        const x = code[text.charCodeAt(at - 3)] as number;
        const y = code[text.charCodeAt(at - 2)] as number;
        const z = code[text.charCodeAt(at - 1)] as number;
        const before = code[text.charCodeAt(at - 6)] as number;
        ends =
          ((MEETS[((before & 31) << 5) | v] as number) |
            (MEETS[(v << 5) | w] as number) |
            (MEETS[(w << 5) | x] as number) |
            (MEETS[(x << 5) | y] as number) |
            (MEETS[(y << 5) | z] as number)) !==
          0;
        if (!ends) {
          const slot = tailSlot(
            (deepLetter(v) << 20) | (deepLetter(w) << 15) | (deepLetter(x) << 10) | (deepLetter(y) << 5) | deepLetter(z),
          );
          ends = (((tailFilter[slot >> 5] as number) >> (slot & 31)) & 1) === 1;
        }
      }
      if (begins || ends || first > 31) this.word(start, at, begins, ends);
      if (last === HYPHEN) this.hyphen(start, at);
    }
  }

  /** A word with capitals inside, accents, ligatures or invisible characters. */
  private mixed(start: number, end: number): void {
    this.word(start, end, true, end - start >= LONG);
    if (CODE[this.text.charCodeAt(end)] === HYPHEN) this.hyphen(start, end);
  }

  /** A number at `at`; returns where it ends. */
  private digits(at: number, filter: Uint8Array): number {
    const { text } = this;
    let end = at;
    let value = 0;
    while (end < text.length && ((CODE[text.charCodeAt(end)] as number) & 0xf0) === DIGIT) {
      value = value * 10 + text.charCodeAt(end) - 48;
      end++;
    }
    if (end - at < 4 && filter[value] === 1) {
      this.reader.count = 0;
      this.reader.exact(text, at, end);
      this.followAll(at, end, 0);
    }
    return end;
  }

  /** `§` at `at`; returns where to go on. */
  private section(at: number): number {
    this.reader.count = 0;
    this.reader.exact(this.text, at, at + 1);
    this.followAll(at, at + 1, 0);
    return at + 1;
  }

  /** Looks one word up and follows what it begins. Returns true when the word by itself is a term's. */
  private word(start: number, end: number, begins: boolean, ends: boolean): boolean {
    const { reader, text, lexicon } = this;
    const before = this.candidates.count;
    if (end - start > 90) return false;
    const first = CODE[text.charCodeAt(start)] as number;
    let read = false;
    if (begins) {
      reader.read(text, start, end);
      read = true;
      reader.whole(true);
      for (let at = 0; at < reader.prefixCount; at++) {
        const id = lexicon.nodeContext[reader.prefixes[at] as number] as number;
        if (id > 0) this.candidates.context(start, end, id);
      }
    } else reader.count = 0;
    if ((first & 32) !== 0 || (begins && this.hasCapital(start, end))) {
      const second = end - start > 1 ? (CODE[text.charCodeAt(start + 1)] as number) & 63 : 0;
      const slot = (first << 7) | second;
      if ((((lexicon.exactFilter[slot >> 5] as number) >> (slot & 31)) & 1) === 1) {
        reader.exact(text, start, end);
        // The exact reading shares the scratch of the folded one.
        read = false;
      }
    }
    this.followAll(start, end, 0);
    if (this.candidates.count > before) return true;
    if (end - start >= 6 && (begins || ends)) {
      if (!read) reader.read(text, start, end);
      if (reader.compound(begins, ends)) {
        this.accept(reader.part, start, end, reader.partFlag);
        return this.candidates.count > before;
      }
    }
    return false;
  }

  private hasCapital(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const code = CODE[this.text.charCodeAt(at)] as number;
      if (code > 31 && code < 64) return true;
    }
    return false;
  }

  /** Follows all words the reader found at [start, end). */
  private followAll(start: number, end: number, depth: number): void {
    const { reader } = this;
    const list = this.lists[depth];
    if (list === undefined) return;
    const { count } = reader;
    for (let at = 0; at < count; at++) list[at] = reader.found[at] as number;
    for (let at = 0; at < count; at++) this.follow(list[at] as number, start, end, depth);
  }

  private follow(node: number, start: number, end: number, depth: number): void {
    const { lexicon } = this;
    const context = lexicon.nodeContext[node] as number;
    if (context > 0) this.candidates.context(start, end, context);
    if ((lexicon.senseStart[node + 1] as number) > (lexicon.senseStart[node] as number)) this.accept(node, start, end, 0);
    if (lexicon.nodeHasChildren[node] === 1) this.extend(node, start, end, depth + 1);
  }

  /** Follows the children of a node into the text after `end`. */
  private extend(node: number, start: number, end: number, depth: number): void {
    const { text, lexicon, reader } = this;
    const gap = readGap(text, end);
    const list = this.lists[depth];
    if (gap === 0 || list === undefined) return;
    const next = endOfGap();
    const until = atomEnd(text, next);
    reader.count = 0;
    const code = CODE[text.charCodeAt(next)] as number;
    if (code < DIGIT || code >= 96) reader.read(text, next, until);
    if (code < DIGIT || code >= 96) reader.whole(false);
    if (code >= 32 || this.hasCapital(next, until)) reader.exact(text, next, until);
    const { count } = reader;
    for (let at = 0; at < count; at++) list[at] = reader.found[at] as number;
    for (let at = 0; at < count; at++) {
      const child = this.child(node, list[at] as number);
      if (child > 0 && ((lexicon.nodeGap[child] as number) & gap) !== 0) this.follow(child, start, until, depth);
    }
  }

  private child(node: number, word: number): number {
    const { childTable, childParent, childWord, childShift, words } = this.lexicon;
    const mask = childTable.length - 1;
    let slot = childSlot(node, word, childShift);
    for (;;) {
      const child = (childTable[slot] as number) - 1;
      if (child < 0) return 0;
      if (childParent[child] === node && childWord[child] === word) return words + child;
      slot = (slot + 1) & mask;
    }
  }

  /** True when any sense of a node has one of the flags. */
  private any(node: number, flags: number): boolean {
    const { senseStart, senseFlags } = this.lexicon;
    for (let at = senseStart[node] as number; at < (senseStart[node + 1] as number); at++)
      if (((senseFlags[at] as number) & flags) !== 0) return true;
    return false;
  }

  /** A term's words stand at [from, to): finds where the whole word begins and ends and keeps it as a candidate. */
  private accept(node: number, from: number, to: number, how: number): void {
    const { text } = this;
    let start = from;
    let end = to;
    let kept = how;
    const char = text.charCodeAt(to);
    const code = to < text.length ? (CODE[char] as number) : 0;
    if (to < text.length && isLetterOrDigit(char)) {
      const number = ((CODE[text.charCodeAt(to - 1)] as number) & 0xf0) === DIGIT;
      const ending = number && this.any(node, F.ABBREVIATION) ? endingAfter(text, to) : -1;
      if (ending < 0) return;
      end = ending;
    } else if (char === FULL_STOP) {
      if (this.any(node, F.DOTTED) && !isLetterOrDigit(text.charCodeAt(to + 1))) {
        end = to + 1;
        kept |= HAS_DOT;
      }
    } else if (isApostrophe(char)) {
      const ending = endingAfter(text, to + 1);
      if (ending > 0) end = ending;
    } else if (code === HYPHEN) {
      if (isLetterOrDigit(text.charCodeAt(to + 1))) {
        const ending = this.any(node, F.ABBREVIATION) ? endingAfter(text, to + 1) : -1;
        if (ending > 0) end = ending;
        else {
          end = chunkEnd(text, to + 1);
          kept |= HYPHENED;
        }
      } else if (coordinatedWith(text, to) > 0) end = to + 1;
    }
    if (from > 0) {
      const before = text.charCodeAt(from - 1);
      if (isLetterOrDigit(before)) return;
      if (CODE[before] === HYPHEN && from > 1 && isWordCode(CODE[text.charCodeAt(from - 2)] as number)) {
        start = chunkStart(text, from - 1);
        if ((CODE[text.charCodeAt(start)] as number) >= DIGIT) start = from;
        else kept |= HYPHENED;
      }
    }
    this.candidates.add(start, end, node, kept);
    if (this.any(node, F.LAW)) this.law(node, start, end, kept);
  }

  /** A law's name takes the section beside it, and the sections after that in a list; a section takes its parts. */
  private law(node: number, start: number, end: number, how: number): void {
    const { text, candidates } = this;
    const parts = partsAfter(text, end);
    if (parts > 0) candidates.add(start, parts, node, how | WITH_SECTION);
    let section = sectionAfter(text, end);
    if (section < 0) {
      const before = sectionBefore(text, start);
      if (before >= 0) candidates.add(before, end, node, how | WITH_SECTION);
      return;
    }
    candidates.add(start, section, node, how | WITH_SECTION);
    for (let next = nextSection(text, section); next > 0; next = nextSection(text, section)) {
      section = sectionAt(text, next);
      if (section < 0) return;
      candidates.add(next, section, node, how | WITH_SECTION);
    }
  }

  /** A hyphen stands at `end`: a word broken over two lines, or the first part of a coordination. */
  private hyphen(start: number, end: number): void {
    const { text, reader, candidates } = this;
    const next = continuedAt(text, end);
    if (next > 0) {
      const until = atomEnd(text, next);
      const joined = text.slice(start, end) + text.slice(next, until);
      reader.read(joined, 0, joined.length);
      reader.whole(false);
      for (let at = 0; at < reader.count; at++) {
        const node = reader.found[at] as number;
        if (this.has(node)) candidates.add(start, until, node, 0);
      }
      if (reader.count === 0 && reader.compound(true, true)) candidates.add(start, until, reader.part, reader.partFlag);
      return;
    }
    const last = coordinatedWith(text, end);
    if (last < 0) return;
    const until = atomEnd(text, last);
    const first = text.slice(start, end);
    // The longest tail first: `nakkesmerter` shares `smerter` with `ryg-`.
    for (let tail = last + 2; tail <= until - 3; tail++) {
      const joined = first + text.slice(tail, until);
      reader.read(joined, 0, joined.length);
      reader.whole(false);
      for (let at = 0; at < reader.count; at++) {
        const node = reader.found[at] as number;
        if (this.has(node)) {
          candidates.add(start, end + 1, node, 0);
          return;
        }
      }
    }
    reader.read(text, last, until);
    reader.whole(false);
    if (reader.count === 0 && reader.compound(false, true)) candidates.add(start, end + 1, reader.part, reader.partFlag);
  }

  private has(node: number): boolean {
    return (this.lexicon.senseStart[node + 1] as number) > (this.lexicon.senseStart[node] as number);
  }
}

/** Finds the lexicon's words in a text: spans sorted by start, never overlapping, offsets in UTF-16 code units. */
export type Scan = (text: string, emit?: (span: Span) => void) => Span[];

/**
 * Makes a scanner. It keeps scratch memory of its own: one at a time, not for use inside its own `emit`.
 *
 * @param options.sides whose words are wanted; the other side's words still count as context
 * @returns a function that returns all spans, or calls `emit` for each and returns an empty list
 */
export function createScanner(lexicon: Lexicon, options: ScanOptions = {}): Scan {
  const scanner = new Scanner(lexicon, options.sides ?? BOTH);
  return (text, emit) => {
    const spans: Span[] = [];
    scanner.scan(text, emit ?? ((span) => spans.push(span)));
    return spans;
  };
}
