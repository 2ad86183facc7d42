/**
 * Scans text for the words of a lexicon.
 *
 * One pass over the text: a table look-up for each character, which also makes the key under which a word seen before
 * is remembered; only words not seen before are folded and looked up. What is found is settled afterwards, in context.ts.
 */
import { SPACE } from '../danish/atoms.ts';
import {
  CODE,
  DIGIT,
  deepLetter,
  HYPHEN,
  INVISIBLE,
  isLetterOrDigit,
  isWordCode,
  LIGATURE,
  MEETS,
  SECTION,
  unitAt,
} from '../danish/fold.ts';
import { Acceptor } from './accept.ts';
import { Candidates } from './candidates.ts';
import { CodeReader } from './codes.ts';
import { CompoundReader } from './compound.ts';
import { Settler } from './context.ts';
import { hasBit } from './filters.ts';
import { chunkEnd, continuedAt, endOfGap, readGap } from './gaps.ts';
import { childOf, contextOf, type Lexicon, lettersAfter, parentPlace, sensesOf } from './lexicon.ts';
import { NodeMemo } from './memo.ts';
import { PartReader } from './parts.ts';
import {
  ACTS,
  HAS_CONTEXTS,
  HAS_WORDS,
  IS_TERM,
  KEYED,
  keySlot,
  MATTERS,
  MAY_BE_BUILT,
  NEXT,
  otherSlot,
  Recall,
  UNKEYED,
  WHAT,
} from './recall.ts';
import { BOTH, type ScanOptions, type Span } from './types.ts';
import { WordReader } from './word.ts';

const BLANK = 32;
/** The letter x, which is two letters when folded. */
const X = 24;
/** Shortest word that is taken apart. */
const SHORTEST_COMPOUND = 6;
/** Deepest path followed; each level keeps its own list of found words. */
const DEEPEST = 12;
/** Room for a text's codes to begin with, and most that is kept from one text to the next. */
const FIRST_ROOM = 1 << 12;
const MOST_ROOM = 1 << 20;
const { charCodeAt } = String.prototype;

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
  /** What each code unit of the text is (CODE), and two zeros: a text is read once, whatever kind of string it is. */
  private units = new Uint8Array(FIRST_ROOM);

  constructor(lexicon: Lexicon, sides: number) {
    this.lexicon = lexicon;
    const reader = new WordReader(lexicon);
    const compounds = new CompoundReader(lexicon, reader);
    const nodes = new NodeMemo(lexicon);
    this.acceptor = new Acceptor(lexicon, reader, compounds, this.candidates, nodes);
    this.parts = new PartReader(lexicon, reader);
    this.codes = new CodeReader(lexicon, reader.stems);
    this.recall = new Recall(lexicon, reader, compounds, this.parts);
    this.settler = new Settler(lexicon, this.candidates, nodes, sides);
  }

  scan(text: string, emit: (span: Span) => void): void {
    this.text = text;
    this.candidates.clear();
    this.load(text);
    this.collect(text.length);
    if (this.candidates.count > 0) this.settler.settle(text, emit);
    this.text = '';
    if (this.units.length > MOST_ROOM) this.units = new Uint8Array(FIRST_ROOM);
  }

  private load(text: string): void {
    const n = text.length;
    if (this.units.length < n + 2) this.units = new Uint8Array(2 * n + 2);
    const { units } = this;
    const codes = CODE;
    for (let at = 0; at < n; at++) units[at] = codes[charCodeAt.call(text, at)] as number;
    units[n] = 0;
    units[n + 1] = 0;
  }

  private collect(n: number): void {
    const { recall, units } = this;
    const { table } = recall;
    let at = 0;
    while (at < n) {
      const first = units[at] as number;
      if (first === 0 || first > SECTION) {
        at = first < LIGATURE ? at + 1 : this.ligature(at);
        continue;
      }
      if (first >= DIGIT) {
        at = first === SECTION ? this.section(at) : this.digits(at);
        continue;
      }
      const start = at++;
      // Letters and capitals are 1–63; everything else ends the word.
      let k0 = first;
      let k1 = 0;
      let k2 = 0;
      let k3 = 0;
      let k4 = 0;
      // After the text's end stands a zero, so no loop has to look for it.
      let code = units[at] as number;
      for (const to = start + 5; (code - 1) >>> 0 < 63 && at < to; code = units[++at] as number) k0 = (k0 << 6) | code;
      if (at === start + 5) {
        for (const to = start + 10; (code - 1) >>> 0 < 63 && at < to; code = units[++at] as number)
          k1 = (k1 << 6) | code;
        if (at === start + 10)
          for (; (code - 1) >>> 0 < 63 && at < start + KEYED; code = units[++at] as number)
            if (at < start + 15) k2 = (k2 << 6) | code;
            else if (at < start + 20) k3 = (k3 << 6) | code;
            else k4 = (k4 << 6) | code;
      }
      let slot = UNKEYED;
      if (code !== 0 && code !== HYPHEN && isWordCode(code)) {
        at = this.endOf(at);
        code = units[at] as number;
        recall.makeRoom();
        slot = recall.anywhere(units, this.text, start, at);
      } else {
        slot = keySlot(k0, k1, k2, k3, k4);
        if (!recall.holds(slot, k0, k1, k2, k3, k4)) {
          slot = otherSlot(slot);
          if (!recall.holds(slot, k0, k1, k2, k3, k4)) {
            recall.makeRoom();
            slot = recall.learn(recall.take(k0, k1, k2, k3, k4), units, this.text, start, at, false);
          }
        }
      }
      const what = table[slot + WHAT] as number;
      if ((what & MATTERS) !== 0) {
        if ((what & HAS_CONTEXTS) !== 0) this.contexts(slot, start, at);
        // Mostly a single sign and a letter follow: whatever sign it is, no other letter can be the next word's first.
        const next = table[slot + NEXT] as number;
        const goesOn =
          next !== 0 && !(code === 0 && ((units[at + 1] as number) - 1) >>> 0 < 63 && !mayFollow(units, next, at + 1));
        if (goesOn || (what & ACTS) !== 0) this.word(slot, start, at, goesOn);
      }
      if (code === 0) continue;
      if (code === HYPHEN) {
        if (!this.broken(start, at)) this.acceptor.hyphen(this.text, start, at);
      } else if ((code & 0xf0) === DIGIT && first > 31 && at - start < 3) this.code(start, at);
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
    const before = start > 0 ? unitAt(text, start - 1) : 0;
    if (isLetterOrDigit(before) || CODE[before] === HYPHEN) return;
    let until = end;
    if (end < text.length) {
      const next = CODE[unitAt(text, end)] as number;
      if (isLetterOrDigit(unitAt(text, end))) return;
      if (next === HYPHEN && isWordCode(CODE[unitAt(text, end + 1)] as number)) until = chunkEnd(text, end + 1);
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
    const { recall, units, text } = this;
    const end = this.endOf(at);
    recall.makeRoom();
    const slot = recall.anywhere(units, text, at, end);
    this.contexts(slot, at, end);
    this.word(slot, at, end, recall.table[slot + NEXT] !== 0);
    return end;
  }

  /** A number at `at`; returns where it ends. */
  private digits(at: number): number {
    const { units } = this;
    let end = at;
    let value = 0;
    for (; ((units[end] as number) & 0xf0) === DIGIT; end++) value = value * 10 + (units[end] as number) - DIGIT;
    if (end - at < 4 && hasBit(this.lexicon.numberFilter, value)) this.anywhere(at, end);
    return end;
  }

  /** `§` at `at`; returns where to go on. */
  private section(at: number): number {
    this.anywhere(at, at + 1);
    return at + 1;
  }

  /** Follows all that a number or a sign can be. */
  private anywhere(start: number, end: number): void {
    const { recall } = this;
    recall.makeRoom();
    const slot = recall.anywhere(this.units, this.text, start, end);
    this.contexts(slot, start, end);
    const next = recall.table[slot + NEXT] as number;
    this.followAll(slot, start, end, next !== 0 && this.mayGoOn(end, next));
  }

  private contexts(slot: number, start: number, end: number): void {
    const { recall, candidates } = this;
    const count = recall.contexts(slot);
    for (let at = 0; at < count; at++) candidates.context(start, end, recall.context(slot, at));
  }

  /** Follows what a word begins; when it comes to nothing, takes the word apart. `mayGoOn` unless nothing can follow. */
  private word(at: number, start: number, end: number, mayGoOn: boolean): void {
    const { recall, text, candidates } = this;
    const { table } = recall;
    let slot = at;
    const what = table[slot + WHAT] as number;
    if ((what & HAS_WORDS) !== 0) {
      const goesOn = mayGoOn && this.mayGoOn(end, table[slot + NEXT] as number);
      if (goesOn || (what & IS_TERM) !== 0) {
        const before = candidates.count;
        const { learned } = recall;
        this.followAll(slot, start, end, goesOn);
        if (candidates.count > before) return;
        // Following may have read another word into the slot.
        if (recall.learned !== learned) slot = recall.anywhere(this.units, text, start, end);
      }
    }
    if ((what & MAY_BE_BUILT) === 0 || end - start < SHORTEST_COMPOUND) return;
    if (recall.isCompound(slot, text, start, end))
      this.acceptor.accept(text, recall.part(slot), start, end, recall.partFlag(slot));
    else if (recall.isBuilt(slot)) this.built(start, end);
  }

  /** Follows all words of a slot at [start, end); `goesOn` when some term of more words may go on after `end`. */
  private followAll(slot: number, start: number, end: number, goesOn: boolean): void {
    const { recall } = this;
    const count = recall.words(slot);
    if (count === 1) {
      this.follow(recall.word(slot, 0), start, end, 0, goesOn);
      return;
    }
    // Following may read other words into the slot.
    const list = this.lists[0] as Int32Array;
    for (let at = 0; at < count; at++) list[at] = recall.word(slot, at);
    for (let at = 0; at < count; at++) this.follow(list[at] as number, start, end, 0, goesOn);
  }

  private follow(node: number, start: number, end: number, depth: number, goesOn: boolean): void {
    const { lexicon } = this;
    if (sensesOf(lexicon, node) > 0) this.acceptor.accept(this.text, node, start, end, 0);
    if (goesOn) this.extend(node, start, end, depth + 1);
  }

  /** False when nothing follows at `end`, or no word whose first letter is among those of `next`. */
  private mayGoOn(end: number, next: number): boolean {
    return this.gapBefore(end) && mayFollow(this.units, next, this.gapEnd);
  }

  /** A hyphen stands at `end`: follows the word when it goes on in the next line; false when it does not. */
  private broken(start: number, end: number): boolean {
    const { text, recall, candidates } = this;
    recall.makeRoom();
    const slot = this.acrossLines(start, end);
    if (slot < 0) return false;
    const { linesEnd } = this;
    if (isLetterOrDigit(unitAt(text, linesEnd)) || (start > 0 && isLetterOrDigit(unitAt(text, start - 1)))) return true;
    const before = candidates.count;
    const part = recall.isCompound(slot, this.joined, 0, this.joined.length) ? recall.part(slot) : -1;
    const flag = recall.partFlag(slot);
    this.followAll(slot, start, linesEnd, true);
    if (candidates.count === before && part >= 0) candidates.add(start, linesEnd, part, flag);
    return true;
  }

  /** The word broken over two lines last read, and where it ends. */
  private joined = '';
  private linesEnd = 0;

  /** The slot of the word at [start, end) with what follows its hyphen in the next line; -1 when nothing does. */
  private acrossLines(start: number, end: number): number {
    const { text, recall } = this;
    const next = continuedAt(text, end);
    if (next < 0) return -1;
    this.linesEnd = this.endOf(next);
    this.joined = text.slice(start, end) + text.slice(next, this.linesEnd);
    const units = Uint8Array.from(this.joined, (char) => CODE[char.charCodeAt(0)] as number);
    return recall.anywhere(units, this.joined, 0, this.joined.length);
  }

  /** End of the run of letters, of digits, or of the single sign at `start`. */
  private endOf(start: number): number {
    const { units } = this;
    const first = units[start] as number;
    let at = start + 1;
    if (first === SECTION) return at;
    if ((first & 0xf0) === DIGIT) while (((units[at] as number) & 0xf0) === DIGIT) at++;
    else while (isWordCode(units[at] as number)) at++;
    return at;
  }

  /** Kind of the gap last read and where it ends. */
  private gap = 0;
  private gapEnd = 0;

  /** Reads the gap at `end`; false when nothing can follow over it. */
  private gapBefore(end: number): boolean {
    const { units } = this;
    // Mostly a blank and a letter, which there is no need to read more of.
    if (units[end] === 0 && ((units[end + 1] as number) - 1) >>> 0 < 63 && unitAt(this.text, end) === BLANK) {
      this.gap = SPACE;
      this.gapEnd = end + 1;
      return true;
    }
    this.gap = readGap(this.text, end);
    this.gapEnd = endOfGap();
    return this.gap !== 0;
  }

  /** Follows the children of a node into the text after `end`. */
  private extend(node: number, start: number, end: number, depth: number): void {
    const { units, lexicon, recall } = this;
    const list = this.lists[depth];
    const place = parentPlace(lexicon, node);
    if (place < 0 || list === undefined || !this.gapBefore(end)) return;
    const { gap, gapEnd } = this;
    if (!mayFollow(units, lettersAfter(lexicon, place), gapEnd)) return;
    let until = this.endOf(gapEnd);
    let slot = units[until] === HYPHEN ? this.acrossLines(gapEnd, until) : -1;
    if (slot < 0) slot = recall.anywhere(units, this.text, gapEnd, until);
    else until = this.linesEnd;
    const count = recall.words(slot);
    for (let at = 0; at < count; at++) list[at] = recall.word(slot, at);
    for (let at = 0; at < count; at++) {
      const child = childOf(lexicon, place, list[at] as number);
      if (child < 0 || (lexicon.childGap.at(child) & gap) === 0) continue;
      const below = lexicon.words + child;
      const context = contextOf(lexicon, below);
      if (context > 0) this.candidates.context(start, until, context);
      this.follow(below, start, until, depth, true);
    }
  }
}

/** False when no word whose first letter is among those of `next` begins at `at`. */
function mayFollow(units: Uint8Array, next: number, at: number): boolean {
  const code = units[at] as number;
  if (code >= DIGIT) return code >= INVISIBLE || ((next >>> (code < SECTION ? 0 : 31)) & 1) === 1;
  const letter = deepLetter(code);
  if (letter === X || ((next >>> letter) & 1) === 1) return true;
  const second = units[at + 1] as number;
  return second >= INVISIBLE || (second > 0 && second < DIGIT && MEETS[(letter << 5) | deepLetter(second)] === 1);
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
  let spans: Span[] = [];
  const collect = (span: Span): void => {
    spans.push(span);
  };
  return (text, emit) => {
    spans = [];
    scanner.scan(text, emit ?? collect);
    return spans;
  };
}
