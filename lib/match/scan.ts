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
import { Acceptor } from './accept.ts';
import { Candidates } from './candidates.ts';
import { CodeReader } from './codes.ts';
import { Settler } from './context.ts';
import { beginSlot, openSlot, tailSlot } from './filters.ts';
import { atomEnd, chunkEnd, endOfGap, readGap } from './gaps.ts';
import { childSlot, type Lexicon } from './lexicon.ts';
import { PartReader } from './parts.ts';
import { MOST_FOUND, Recall } from './recall.ts';
import { BOTH, type ScanOptions, type Span } from './types.ts';
import { WordReader } from './word.ts';

/** The letter x, which is two letters when folded. */
const X = 24;
/** Words from this length are looked at for a known last element. */
const LONG = 7;
/** Deepest path followed; each level keeps its own list of found words. */
const DEEPEST = 12;

class Scanner {
  private readonly lexicon: Lexicon;
  private readonly acceptor: Acceptor;
  private readonly recall: Recall;
  private readonly parts: PartReader;
  private readonly codes: CodeReader;
  private readonly candidates = new Candidates();
  private readonly settler: Settler;
  private readonly lists: Int32Array[] = Array.from({ length: DEEPEST }, () => new Int32Array(24));
  private text = '';

  constructor(lexicon: Lexicon, sides: number) {
    this.lexicon = lexicon;
    const reader = new WordReader(lexicon);
    this.acceptor = new Acceptor(lexicon, reader, this.candidates);
    this.parts = new PartReader(lexicon, reader);
    this.codes = new CodeReader(lexicon, reader);
    this.recall = new Recall(reader, this.parts);
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
    const { beginFilter, openFilter, shortFilter, tailFilter, shortTailFilter, exactFilter, numberFilter } =
      this.lexicon;
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
      // Small letters are 1–31; everything else ends the word's fast loop. The first six are kept for the filter.
      let packed = first & 31;
      let before = packed;
      let second = 0;
      let last = 0;
      let together = 0;
      const near = Math.min(at + 6, n);
      for (; at < near; at++) {
        last = step[text.charCodeAt(at)] as number;
        if ((last - 1) >>> 0 >= 31) break;
        together |= meets[(before << 5) | last] as number;
        before = last;
        if (at - start === 6) continue;
        packed = (packed << 5) | last;
        if (second === 0) second = last;
      }
      if (at === near)
        for (; at < n; at++) {
          last = step[text.charCodeAt(at)] as number;
          if ((last - 1) >>> 0 >= 31) break;
        }
      if (at === n) last = 0;
      if (last !== 0 && last !== HYPHEN && isWordCode(last)) {
        do at++;
        while (at < n && isWordCode(step[text.charCodeAt(at)] as number));
        this.word(start, at);
        if (at - start === 2 && ((CODE[text.charCodeAt(at)] as number) & 0xf0) === DIGIT) this.code(start, at);
        if (CODE[text.charCodeAt(at)] === HYPHEN) this.acceptor.hyphen(text, start, at);
        continue;
      }
      // Where two letters meet in a way that takes the whole fold to tell, the filters cannot.
      let maybe = together !== 0;
      if (!maybe) {
        if (at - start < 6) packed <<= 5 * (6 - (at - start));
        const slot = beginSlot(packed);
        const four = packed >>> 10;
        const open = openSlot(four);
        maybe =
          ((((beginFilter[slot >> 5] as number) >> (slot & 31)) |
            ((openFilter[open >> 5] as number) >> (open & 31)) |
            ((shortFilter[four >> 10] as number) >> ((four >> 5) & 31))) &
            1) ===
          1;
      }
      if (!maybe && first > 31) {
        const slot = (first << 7) | second;
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
          maybe =
            ((((tailFilter[slot >> 5] as number) >> (slot & 31)) |
              ((shortTailFilter[(x & 31) * 32 + (y & 31)] as number) >> (z & 31))) &
              1) ===
            1;
        }
      }
      if (maybe) this.word(start, at);
      if (first > 31 && (last & 0xf0) === DIGIT && at - start === 1) this.code(start, at);
      if (last === HYPHEN) this.acceptor.hyphen(text, start, at);
    }
  }

  /** Letters at [start, digits) with a digit after them: perhaps a code. */
  private code(start: number, digits: number): void {
    const { codes } = this;
    if (!codes.read(this.text, start, digits)) return;
    const { entries, need, known } = codes;
    this.candidates.addExtra(codes.start, codes.end, { entries, need, known, built: false });
  }

  /** A word built of elements, with what a hyphen adds. */
  private built(start: number, end: number): void {
    const { text, parts } = this;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    if (isLetterOrDigit(before) || CODE[before] === HYPHEN) return;
    let until = end;
    if (end < text.length) {
      const next = CODE[text.charCodeAt(end)] as number;
      if (isLetterOrDigit(text.charCodeAt(end))) return;
      if (next === HYPHEN && isWordCode(CODE[text.charCodeAt(end + 1)] as number)) until = chunkEnd(text, end + 1);
    }
    // What the recall remembers of the word is that it is built, not of what.
    if (!parts.read(text, start, end)) return;
    this.candidates.addExtra(start, until, {
      entries: [...new Set(parts.entries())],
      need: 0,
      known: false,
      built: true,
    });
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
      this.followAll(this.recall.word(text, at, end, true), at, end);
    }
    return end;
  }

  /** `§` at `at`; returns where to go on. */
  private section(at: number): number {
    this.followAll(this.recall.word(this.text, at, at + 1, true), at, at + 1);
    return at + 1;
  }

  /** Looks one word up and follows what it begins. */
  private word(start: number, end: number): void {
    const { recall, text, lexicon, candidates } = this;
    const before = candidates.count;
    const slot = recall.word(text, start, end, false);
    for (let at = 0; at < (recall.prefixCount[slot] as number); at++) {
      const id = lexicon.nodeContext[recall.prefix(slot, at)] as number;
      if (id > 0) candidates.context(start, end, id);
    }
    if ((recall.count[slot] as number) > 0) {
      this.followAll(slot, start, end);
      if (candidates.count > before) return;
      // Following may have read other words into the slot.
      if (end - start < 6) return;
      const again = recall.word(text, start, end, false);
      this.compound(again, start, end);
      return;
    }
    if (end - start >= 6) this.compound(slot, start, end);
  }

  private compound(slot: number, start: number, end: number): void {
    if (this.recall.isCompound(slot, this.text, start, end)) this.part(slot, start, end);
    else if (this.recall.isBuilt(slot)) this.built(start, end);
  }

  private part(slot: number, start: number, end: number): void {
    this.acceptor.accept(this.text, this.recall.part[slot] as number, start, end, this.recall.partFlag[slot] as number);
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
      this.acceptor.accept(this.text, node, start, end, 0);
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
    const slot = recall.word(text, next, until, true);
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
