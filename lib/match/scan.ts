/**
 * Scans text for the words of a lexicon.
 *
 * One pass over the text: a table look-up for each character, a filter on the first (and for long words the last)
 * letters of each word; only what passes is folded and looked up. What is found is settled afterwards, in context.ts.
 */
import {
  CODE,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  isLetterOrDigit,
  isWordCode,
  LIGATURE,
  MEETS,
  SECTION,
  STEP,
} from '../danish/fold.ts';
import { Candidates, HAS_DOT, HYPHENED, WITH_SECTION } from './candidates.ts';
import { Settler } from './context.ts';
import { beginSlot, openSlot, tailSlot } from './filters.ts';
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
import { childSlot, type Lexicon } from './lexicon.ts';
import { MOST_FOUND, Recall } from './recall.ts';
import { nextSection, partsAfter, sectionAfter, sectionAt, sectionBefore } from './sections.ts';
import { BOTH, type ScanOptions, type Span } from './types.ts';
import { WordReader } from './word.ts';

const FULL_STOP = 46;
/** The letter x, which is two letters when folded. */
const X = 24;
/** Words from this length are looked at for a known last element. */
const LONG = 7;
/** Deepest path followed; each level keeps its own list of found words. */
const DEEPEST = 12;

class Scanner {
  private readonly lexicon: Lexicon;
  private readonly reader: WordReader;
  private readonly recall: Recall;
  private readonly candidates = new Candidates();
  private readonly settler: Settler;
  private readonly lists: Int32Array[] = Array.from({ length: DEEPEST }, () => new Int32Array(24));
  private text = '';

  constructor(lexicon: Lexicon, sides: number) {
    this.lexicon = lexicon;
    this.reader = new WordReader(lexicon);
    this.recall = new Recall(this.reader);
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
    const { beginFilter, openFilter, shortFilter, tailFilter, exactFilter, numberFilter } = this.lexicon;
    const step = STEP;
    const meets = MEETS;
    const n = text.length;
    let at = 0;
    while (at < n) {
      const first = step[text.charCodeAt(at)] as number;
      if (first === 0 || first > SECTION) {
        at = first < LIGATURE ? at + 1 : this.ligature(at);
        continue;
      }
      if (first >= DIGIT) {
        at = first === SECTION ? this.section(at) : this.digits(at, numberFilter);
        continue;
      }
      const start = at++;
      // Small letters are 1–31; everything else ends the word's fast loop. The first seven are kept for the filter.
      const a = first & 31;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let last = 0;
      let together = 0;
      fast: if (at < n) {
        last = step[text.charCodeAt(at)] as number;
        if ((last - 1) >>> 0 >= 31) break fast;
        b = last;
        together = meets[(a << 5) | b] as number;
        if (++at === n) break fast;
        last = step[text.charCodeAt(at)] as number;
        if ((last - 1) >>> 0 >= 31) break fast;
        c = last;
        together |= meets[(b << 5) | c] as number;
        if (++at === n) break fast;
        last = step[text.charCodeAt(at)] as number;
        if ((last - 1) >>> 0 >= 31) break fast;
        d = last;
        together |= meets[(c << 5) | d] as number;
        if (++at === n) break fast;
        last = step[text.charCodeAt(at)] as number;
        if ((last - 1) >>> 0 >= 31) break fast;
        e = last;
        together |= meets[(d << 5) | e] as number;
        if (++at === n) break fast;
        last = step[text.charCodeAt(at)] as number;
        if ((last - 1) >>> 0 >= 31) break fast;
        f = last;
        together |= meets[(e << 5) | f] as number;
        if (++at === n) break fast;
        last = step[text.charCodeAt(at)] as number;
        if ((last - 1) >>> 0 >= 31) break fast;
        together |= meets[(f << 5) | last] as number;
        while (++at < n && ((last = step[text.charCodeAt(at)] as number) - 1) >>> 0 < 31);
      }
      if (at === n) last = 0;
      if (last !== 0 && last !== HYPHEN && isWordCode(last)) {
        do at++;
        while (at < n && isWordCode(step[text.charCodeAt(at)] as number));
        this.word(start, at);
        if (CODE[text.charCodeAt(at)] === HYPHEN) this.hyphen(start, at);
        continue;
      }
      // Where two letters meet in a way that takes the whole fold to tell, the filters cannot.
      let maybe = together !== 0;
      if (!maybe) {
        const four = (a << 15) | (b << 10) | (c << 5) | d;
        const slot = beginSlot((four << 10) | (e << 5) | f);
        const open = openSlot(four);
        maybe =
          ((((beginFilter[slot >> 5] as number) >> (slot & 31)) |
            ((openFilter[open >> 5] as number) >> (open & 31)) |
            ((shortFilter[four >> 10] as number) >> ((four >> 5) & 31))) &
            1) ===
          1;
      }
      if (!maybe && first > 31) {
        const slot = (first << 7) | b;
        maybe = (((exactFilter[slot >> 5] as number) >> (slot & 31)) & 1) === 1;
      }
      if (!maybe && at - start >= LONG) {
        const u = step[text.charCodeAt(at - 6)] as number;
        const v = step[text.charCodeAt(at - 5)] as number;
        const w = step[text.charCodeAt(at - 4)] as number;
        const x = step[text.charCodeAt(at - 3)] as number;
        const y = step[text.charCodeAt(at - 2)] as number;
        const z = step[text.charCodeAt(at - 1)] as number;
        maybe =
          ((meets[(u << 5) | v] as number) |
            (meets[(v << 5) | w] as number) |
            (meets[(w << 5) | x] as number) |
            (meets[(x << 5) | y] as number) |
            (meets[(y << 5) | z] as number)) !==
          0;
        if (!maybe) {
          const slot = tailSlot((v << 20) | (w << 15) | (x << 10) | (y << 5) | z);
          maybe = (((tailFilter[slot >> 5] as number) >> (slot & 31)) & 1) === 1;
        }
      }
      if (maybe) this.word(start, at);
      if (last === HYPHEN) this.hyphen(start, at);
    }
  }

  /** A word that begins with a ligature; returns where it ends. */
  private ligature(at: number): number {
    const end = atomEnd(this.text, at);
    this.word(at, end);
    return end;
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
      this.followAll(this.recall.word(text, at, end), at, end);
    }
    return end;
  }

  /** `§` at `at`; returns where to go on. */
  private section(at: number): number {
    this.followAll(this.recall.word(this.text, at, at + 1), at, at + 1);
    return at + 1;
  }

  /** Looks one word up and follows what it begins. */
  private word(start: number, end: number): void {
    const { recall, text, lexicon, candidates } = this;
    const before = candidates.count;
    const slot = recall.word(text, start, end);
    for (let at = 0; at < (recall.prefixCount[slot] as number); at++) {
      const id = lexicon.nodeContext[recall.prefix(slot, at)] as number;
      if (id > 0) candidates.context(start, end, id);
    }
    if ((recall.count[slot] as number) > 0) {
      this.followAll(slot, start, end);
      if (candidates.count > before) return;
      // Following may have read other words into the slot.
      if (end - start < 6) return;
      const again = recall.word(text, start, end);
      if (recall.isCompound(again, text, start, end)) this.part(again, start, end);
      return;
    }
    if (end - start >= 6 && recall.isCompound(slot, text, start, end)) this.part(slot, start, end);
  }

  private part(slot: number, start: number, end: number): void {
    this.accept(this.recall.part[slot] as number, start, end, this.recall.partFlag[slot] as number);
  }

  /** Follows all words of a slot at [start, end). */
  private followAll(slot: number, start: number, end: number): void {
    const { recall } = this;
    const count = recall.count[slot] as number;
    const base = slot * MOST_FOUND;
    if (count === 1) {
      this.follow(recall.found[base] as number, start, end, 0);
      return;
    }
    const list = this.lists[0] as Int32Array;
    for (let at = 0; at < count; at++) list[at] = recall.found[base + at] as number;
    for (let at = 0; at < count; at++) this.follow(list[at] as number, start, end, 0);
  }

  private follow(node: number, start: number, end: number, depth: number): void {
    const { lexicon } = this;
    const context = lexicon.nodeContext[node] as number;
    if (context > 0) this.candidates.context(start, end, context);
    if ((lexicon.senseStart[node + 1] as number) > (lexicon.senseStart[node] as number))
      this.accept(node, start, end, 0);
    if (lexicon.nodeNext[node] !== 0) this.extend(node, start, end, depth + 1);
  }

  /** Follows the children of a node into the text after `end`. */
  private extend(node: number, start: number, end: number, depth: number): void {
    const { text, lexicon, recall } = this;
    const gap = readGap(text, end);
    const list = this.lists[depth];
    if (gap === 0 || list === undefined) return;
    const next = endOfGap();
    if (!this.mayFollow(node, next)) return;
    const until = atomEnd(text, next);
    const slot = recall.word(text, next, until);
    const count = recall.count[slot] as number;
    const base = slot * MOST_FOUND;
    for (let at = 0; at < count; at++) list[at] = recall.found[base + at] as number;
    for (let at = 0; at < count; at++) {
      const child = this.child(node, list[at] as number);
      if (child > 0 && ((lexicon.nodeGap[child] as number) & gap) !== 0) this.follow(child, start, until, depth);
    }
  }

  /** False when no word that may follow a node begins with the letter at `at`. */
  private mayFollow(node: number, at: number): boolean {
    const { text } = this;
    const code = STEP[text.charCodeAt(at)] as number;
    const next = this.lexicon.nodeNext[node] as number;
    if (code >= DIGIT) return code >= INVISIBLE || ((next >>> (code < SECTION ? 0 : 31)) & 1) === 1;
    const letter = code & 31;
    if (letter === X) return true;
    const second = at + 1 < text.length ? (STEP[text.charCodeAt(at + 1)] as number) : 0;
    if (second >= INVISIBLE || (second < DIGIT && MEETS[(letter << 5) | (second & 31)] === 1)) return true;
    return ((next >>> letter) & 1) === 1;
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
      const after = to + 1 < text.length ? (CODE[text.charCodeAt(to + 1)] as number) : 0;
      // `AES-256` is not AES: a number makes it another name.
      if (after >= DIGIT && after < SECTION) return;
      if (isWordCode(after)) {
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
    const isSection = text.slice(start, end).includes('§');
    let section = isSection ? (parts > 0 ? parts : end) : sectionAfter(text, end);
    if (section < 0) {
      const before = sectionBefore(text, start);
      if (before >= 0) candidates.add(before, end, node, how | WITH_SECTION);
      return;
    }
    if (!isSection) candidates.add(start, section, node, how | WITH_SECTION);
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
    if (reader.count === 0 && reader.compound(false, true))
      candidates.add(start, end + 1, reader.part, reader.partFlag);
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
