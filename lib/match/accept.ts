/** From a term's words to a whole word in the text: endings, hyphens, full stops, sections of law, broken lines. */
import { CAPITAL, CODE, DIGIT, HYPHEN, isLetterOrDigit, isWordCode, SECTION, unitAt } from '../danish/fold.ts';
import { type Candidates, HAS_DOT, HYPHENED, WITH_SECTION } from './candidates.ts';
import type { CompoundReader } from './compound.ts';
import * as F from './format.ts';
import { atomEnd, chunkEnd, chunkStart, coordinatedWith, endingAfter, isApostrophe } from './gaps.ts';
import { type Lexicon, sensesOf } from './lexicon.ts';
import type { NodeMemo } from './memo.ts';
import { isOfLaw, nextSection, partsAfter, sectionAfter, sectionAt, sectionBefore } from './sections.ts';
import type { WordReader } from './word.ts';

const FULL_STOP = 46;
const SECTION_SIGN = 0xa7;
/** Most sections of a list that follow one law. */
const MOST_SECTIONS = 12;
/** Fewest signs of a term that may have a hyphen too many; shorter ones are other words (`e-mail`, `ko-op`). */
const HYPHENED_LEAST = 8;

export class Acceptor {
  private readonly lexicon: Lexicon;
  private readonly reader: WordReader;
  private readonly compounds: CompoundReader;
  private readonly candidates: Candidates;
  private readonly nodes: NodeMemo;

  constructor(
    lexicon: Lexicon,
    reader: WordReader,
    compounds: CompoundReader,
    candidates: Candidates,
    nodes: NodeMemo,
  ) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.compounds = compounds;
    this.candidates = candidates;
    this.nodes = nodes;
  }

  /** A term's words stand at [from, to): finds where the whole word begins and ends and keeps it as a candidate. */
  accept(text: string, node: number, from: number, to: number, how: number): void {
    if (unitAt(text, from) === SECTION_SIGN) {
      // With its law's name before it a section is part of what the law's own candidate takes, or no law of ours.
      if (isOfLaw(text, from)) return;
      if (to === from + 1) {
        this.section(text, node, from);
        return;
      }
    }
    let start = from;
    let end = to;
    let kept = how;
    const { nodes } = this;
    const flags = nodes.flags[nodes.place(node)] as number;
    const char = unitAt(text, to);
    const code = to < text.length ? (CODE[char] as number) : 0;
    const after = to + 1 < text.length ? (CODE[unitAt(text, to + 1)] as number) : 0;
    if (to < text.length && isLetterOrDigit(char)) {
      const number = ((CODE[unitAt(text, to - 1)] as number) & 0xf0) === DIGIT;
      const ending = number && (flags & F.ABBREVIATION) !== 0 ? endingAfter(text, to) : -1;
      if (ending < 0) return;
      end = ending;
    } else if (char === FULL_STOP) {
      // `Temp.forskel`, `Arb.giver`: the beginning of a word cut short, which has forms of its own where it is known.
      if ((flags & F.ABBREVIATION) !== 0 && after > 0 && after < CAPITAL) return;
      if ((flags & F.DOTTED) !== 0 && !isLetterOrDigit(unitAt(text, to + 1))) {
        end = to + 1;
        kept |= HAS_DOT;
        // `rtg.-svar`
        if (after === HYPHEN && isWordCode(CODE[unitAt(text, to + 2)] as number)) {
          end = chunkEnd(text, to + 2);
          kept |= HYPHENED;
        }
      }
    } else if (isApostrophe(char)) {
      const ending = endingAfter(text, to + 1);
      if (ending > 0) end = ending;
      else if ((flags & F.ABBREVIATION) !== 0 && after === 0 && isGenitive(text, from, to)) end = to + 1;
    } else if (code === HYPHEN) {
      // `AES-256` is not AES: a number makes it another name.
      if (after >= DIGIT && after < SECTION) return;
      if (isWordCode(after)) {
        const ending = (flags & F.ABBREVIATION) !== 0 ? endingAfter(text, to + 1) : -1;
        if (ending > 0) end = ending;
        else {
          end = chunkEnd(text, to + 1);
          kept |= HYPHENED;
        }
      } else if (coordinatedWith(text, to) > 0) end = to + 1;
    }
    if (from > 0) {
      const before = unitAt(text, from - 1);
      if (isLetterOrDigit(before)) return;
      if (CODE[before] === HYPHEN && from > 1 && isWordCode(CODE[unitAt(text, from - 2)] as number)) {
        start = chunkStart(text, from - 1);
        if ((CODE[unitAt(text, start)] as number) >= DIGIT) start = from;
        else kept |= HYPHENED;
      }
    }
    this.candidates.add(start, end, node, kept);
    if ((flags & F.LAW) !== 0) this.law(text, node, start, end, kept);
  }

  /** A section without its law (`§ 114`, `§ 107-botilbud`): less than any entry that knows which section it is. */
  private section(text: string, node: number, start: number): void {
    const section = sectionAt(text, start);
    if (section < 0) return;
    const hyphen = section < text.length && CODE[unitAt(text, section)] === HYPHEN;
    const glued = hyphen && section + 1 < text.length && isWordCode(CODE[unitAt(text, section + 1)] as number);
    this.candidates.add(start, glued ? chunkEnd(text, section + 1) : section, node, HYPHENED);
  }

  /** A law's name takes the section beside it, and the sections after that in a list; a section takes its parts. */
  private law(text: string, node: number, start: number, end: number, how: number): void {
    const { candidates } = this;
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
    let left = MOST_SECTIONS;
    for (let next = nextSection(text, section); next > 0 && left > 0; next = nextSection(text, section)) {
      left--;
      section = sectionAt(text, next);
      if (section < 0) return;
      candidates.add(next, section, node, how | WITH_SECTION);
    }
  }

  /** A hyphen stands at `end` and the word goes on in no other line: perhaps the first part of a coordination. */
  hyphen(text: string, start: number, end: number): void {
    const { reader, compounds, candidates } = this;
    if (start > 0 && isLetterOrDigit(unitAt(text, start - 1))) return;
    const last = coordinatedWith(text, end);
    if (last < 0) {
      this.hyphened(text, start, end);
      return;
    }
    const until = atomEnd(text, last);
    const first = text.slice(start, end);
    // The longest tail first: `nakkesmerter` shares `smerter` with `ryg-`.
    for (let tail = last + 2; tail <= until - 3; tail++) {
      if (this.whole(first + text.slice(tail, until), start, end + 1)) return;
    }
    reader.read(text, last, until);
    reader.whole();
    if (reader.count === 0 && compounds.read(false, true))
      candidates.add(start, end + 1, compounds.part, compounds.partFlag);
  }

  /** A term written with a hyphen it does not have: `job-parat`, `Revurderings-tidspunktet`. */
  private hyphened(text: string, start: number, hyphen: number): void {
    const next = hyphen + 1;
    if (next >= text.length || !isWordCode(CODE[unitAt(text, next)] as number)) return;
    const until = atomEnd(text, next);
    if (hyphen - start < 2 || until - next < 3 || until - start < HYPHENED_LEAST) return;
    const after = until < text.length ? unitAt(text, until) : 0;
    if (isLetterOrDigit(after) || CODE[after] === HYPHEN) return;
    if (start > 0 && CODE[unitAt(text, start - 1)] === HYPHEN) return;
    this.whole(text.slice(start, hyphen) + text.slice(next, until), start, until);
  }

  /** Keeps the terms that `word` is as a whole as candidates at [start, end); false when it is none. */
  private whole(word: string, start: number, end: number): boolean {
    const { reader, candidates } = this;
    const before = candidates.count;
    reader.read(word, 0, word.length);
    reader.whole();
    for (let at = 0; at < reader.count; at++) {
      const node = reader.found[at] as number;
      if (sensesOf(this.lexicon, node) > 0) candidates.add(start, end, node, 0);
    }
    return candidates.count > before;
  }
}

/** The apostrophe after an abbreviation in s, x or z is its genitive (`AES' afgørelse`), unless it ends a quotation. */
function isGenitive(text: string, from: number, to: number): boolean {
  return /[sxz]/i.test(text.charAt(to - 1)) && !(from > 0 && isApostrophe(unitAt(text, from - 1)));
}
