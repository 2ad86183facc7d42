/**
 * Settles candidates: which senses hold where they stand, which of overlapping candidates is kept.
 *
 * A window is the sentence and its two neighbours, bounded in characters. Context words and unambiguous words of both
 * sides count, whatever sides are wanted.
 */
import { CODE, SECTION, unitAt } from '../danish/fold.ts';
import { AFTER_UNKNOWN, type Candidates, type Extra, HAS_DOT, HYPHENED, WITH_SECTION } from './candidates.ts';
import { causeBefore } from './causes.ts';
import { codesAround } from './codes.ts';
import * as F from './format.ts';
import { entryOf, firstItem, firstSense, flagsOf, type Lexicon, sensesOf, unlessOf, whenOf } from './lexicon.ts';
import type { NodeMemo } from './memo.ts';
import * as Around from './surroundings.ts';
import { HEALTH, type Span } from './types.ts';

/** How far a context word may stand, in UTF-16 code units: about forty words. */
const REACH = 300;
/** How many unambiguous words of its own side an everyday word needs near by. */
const COMPANY = 2;
/** How many it takes for an abbreviation whose own context words are missing. */
const THICK = 3;
/** How far the text around is looked at to tell whose text it is; less than what pieces of a long text share. */
const FAR = 900;
/** How many unambiguous words of a side stand within that in a text of that profession. */
const DENSE = 8;

const PART = F.COMPOUND_FIRST | F.COMPOUND_LAST;
const CONDITIONAL = F.EVERYDAY | F.SMALL;

export class Settler {
  private readonly lexicon: Lexicon;
  private readonly candidates: Candidates;
  private readonly nodes: NodeMemo;
  private readonly sides: number;
  /** Context words of the set last asked for have the number of that question here. */
  private readonly wanted: Int32Array;
  private marks = 0;
  /** Whether context words spoke for the span last judged. */
  private supported = false;
  /** Whether the span last judged was recognised by a part only. */
  private compound = false;
  private windowFor = -1;
  private windowStart = 0;
  private windowEnd = 0;

  constructor(lexicon: Lexicon, candidates: Candidates, nodes: NodeMemo, sides: number) {
    this.lexicon = lexicon;
    this.candidates = candidates;
    this.nodes = nodes;
    this.sides = sides;
    this.wanted = new Int32Array(lexicon.contexts + 1);
  }

  settle(text: string, emit: (span: Span) => void): void {
    const { candidates } = this;
    this.windowFor = -1;
    let done = 0;
    // Held back until the next one: it may turn out to be the beginning of that.
    let held: Span | undefined;
    for (let at = 0; at < candidates.count; ) {
      const start = candidates.start[at] as number;
      const end = candidates.end[at] as number;
      let next = at + 1;
      while (next < candidates.count && candidates.start[next] === start && candidates.end[next] === end) next++;
      let span = start < done ? undefined : next === at + 1 ? this.judge(text, at) : this.judgeAll(text, at, next);
      if (span !== undefined) {
        const cause = span.side === HEALTH && span.built !== true ? causeBefore(text, start) : -1;
        const begun = held?.start === cause;
        if (begun || cause >= done) span = { ...span, start: cause };
        if (held !== undefined && !begun) emit(held);
        held = span;
        done = end;
      }
      at = next;
    }
    if (held !== undefined) emit(held);
  }

  /**
   * The span of several candidates for the same stretch. Words with entries of their own go before built ones, a word
   * before the first part of one; what its context speaks for goes before what it does not; the rest is offered together.
   */
  private judgeAll(text: string, from: number, to: number): Span | undefined {
    let kept: Span | undefined;
    let rank = -1;
    for (let at = from; at < to; at++) {
      const span = this.judge(text, at);
      if (span === undefined) continue;
      const own = this.candidates.how[at] === 0 || this.candidates.how[at] === HAS_DOT;
      const extra = this.candidates.extras[-1 - (this.candidates.node[at] as number)];
      // A code in a notation that nothing else has goes before a word that happens to be written so.
      const low = extra !== undefined || this.compound;
      const mine = (extra?.need === 0 && !extra.built ? 6 : low ? 0 : own ? 4 : 2) + (this.supported ? 1 : 0);
      if (mine > rank) {
        kept = span;
        rank = mine;
      } else if (mine === rank && kept !== undefined) {
        const entries = [...new Set([...kept.entries, ...span.entries])];
        kept = { ...kept, entries, side: kept.side | span.side };
      }
    }
    return kept;
  }

  private openWindow(text: string, start: number, end: number): void {
    if (this.windowFor === start) return;
    this.windowFor = start;
    this.windowStart = Around.sentencesBefore(text, start, 2, REACH);
    this.windowEnd = Around.sentencesAfter(text, end, 2, REACH);
  }

  /** The span of a candidate, or undefined when it should not be marked. */
  private judge(text: string, at: number): Span | undefined {
    const { candidates, lexicon, sides } = this;
    const start = candidates.start[at] as number;
    const end = candidates.end[at] as number;
    const node = candidates.node[at] as number;
    const how = candidates.how[at] as number;
    if (node < 0) return this.judgeExtra(text, start, end, candidates.extras[-1 - node]);
    const from = this.nodes.first[this.nodes.place(node)] as number;
    const until = from + sensesOf(lexicon, node);
    let best = 0;
    let count = 0;
    let only = 0;
    let several: { sense: number; score: number }[] | undefined;
    for (let sense = from; sense < until; sense++) {
      const flags = flagsOf(lexicon, sense);
      if ((flags & sides & 3) === 0) continue;
      const score = this.score(text, at, sense, flags);
      if (score === 0) continue;
      if (++count === 1) only = sense;
      else {
        several ??= [{ sense: only, score: best }];
        several.push({ sense, score });
      }
      if (score > best) best = score;
    }
    if (count === 0 || Around.isTechnical(text, start, end)) return undefined;
    this.supported = best > 1;
    this.compound = (how & (PART | HYPHENED)) !== 0;
    if (several === undefined) {
      const flags = flagsOf(lexicon, only);
      const entries = [entryOf(lexicon, only)];
      this.compound ||= (flags & F.BUILT) !== 0;
      return { start, end, entries, side: flags & 3 };
    }
    // A sense its own words speak for (2 and more) settles it; else all that may be meant are offered.
    const settled = several.filter(({ score }) => best < 2 || score >= 2);
    const priority = (sense: number): number => (flagsOf(lexicon, sense) >> 2) & 3;
    settled.sort((a, b) => b.score - a.score || priority(a.sense) - priority(b.sense) || a.sense - b.sense);
    let side = 0;
    for (const { sense } of settled) {
      side |= flagsOf(lexicon, sense) & 3;
      this.compound ||= (flagsOf(lexicon, sense) & F.BUILT) !== 0;
    }
    const entries = [...new Set(settled.map(({ sense }) => entryOf(lexicon, sense)))];
    return { start, end, entries, side };
  }

  /** A code, or a word built of elements: always of the health side. */
  private judgeExtra(text: string, start: number, end: number, extra: Extra | undefined): Span | undefined {
    this.supported = false;
    this.compound = false;
    if (extra === undefined || (this.sides & HEALTH) === 0 || Around.isTechnical(text, start, end)) return undefined;
    const { need, entries, built } = extra;
    this.openWindow(text, start, end);
    const enough =
      need === 0 ||
      codesAround(text, this.windowStart, start, end, this.windowEnd) ||
      this.company(text, HEALTH, start, end, need) + this.codesNear(start, end) >= need;
    if (!enough) return undefined;
    return built ? { start, end, entries, side: HEALTH, built } : { start, end, entries, side: HEALTH };
  }

  /** 0: does not hold here; 1: holds; more: the words around speak for it. */
  private score(text: string, at: number, sense: number, flags: number): number {
    const { candidates, lexicon } = this;
    const start = candidates.start[at] as number;
    const end = candidates.end[at] as number;
    const how = candidates.how[at] as number;
    if (!this.fits(text, start, end, how, flags)) return 0;
    if ((how & AFTER_UNKNOWN) !== 0 && (flags & HEALTH) !== 0 && this.company(text, flags & 3, start, end, 1) === 0)
      return 0;
    const when = whenOf(lexicon, sense);
    const unless = unlessOf(lexicon, sense);
    if (unless > 0 && this.near(text, unless, start, end) > 0) return 0;
    if (when > 0) {
      const support = this.near(text, when, start, end);
      if (support > 0) return 1 + support;
      // The section that follows says that a law is meant: `LAS § 36`.
      if ((how & WITH_SECTION) !== 0 && CODE[unitAt(text, start)] !== SECTION) return 1;
      if ((flags & F.EVERYDAY) === 0)
        return (this.isOnlyMeaning(at, flags) && this.isBacked(text, flags & 3, start, end)) ||
          this.isMeasured(text, at, flags)
          ? 1
          : 0;
    }
    if ((flags & F.EVERYDAY) !== 0 && (how & WITH_SECTION) === 0)
      return this.company(text, flags & 3, start, end, COMPANY) >= COMPANY ||
        (this.isDense(flags & 3, start, end) && this.company(text, flags & 3, start, end, 1) > 0) ||
        this.isBefore(flags & 3, end) ||
        isFinding(text, start, end, flags)
        ? 1
        : 0;
    if (
      (flags & F.NAME) !== 0 &&
      (Around.mayBeSurname(text, start) || (how & HYPHENED) !== 0) &&
      this.company(text, flags & 3, start, end, 1) === 0
    )
      return 0;
    if ((flags & F.WORDLIKE) !== 0 && Around.isCapitalLine(text, start, end))
      return Around.digitsNear(text, end) || this.company(text, flags & 3, start, end, 1) > 0 ? 1 : 0;
    return 1;
  }

  /**
   * An abbreviation in capitals that is no word and has one meaning here holds without its own context words in the
   * thick of its own profession's words: nobody can list every company it keeps.
   */
  private isOnlyMeaning(at: number, flags: number): boolean {
    if ((flags & F.ABBREVIATION) === 0 || (flags & (F.SMALL | F.WORDLIKE)) !== 0) return false;
    const node = this.candidates.node[at] as number;
    const { lexicon } = this;
    const first = firstSense(lexicon, node);
    for (let sense = first + sensesOf(lexicon, node) - 1; sense > first; sense--)
      if (entryOf(lexicon, sense) !== entryOf(lexicon, first)) return false;
    return true;
  }

  /** An abbreviation with a value after it, and an unambiguous word of its side near by: `VAS 5–8`, `sat. 94 %`. */
  private isMeasured(text: string, at: number, flags: number): boolean {
    const start = this.candidates.start[at] as number;
    const end = this.candidates.end[at] as number;
    if ((flags & F.ABBREVIATION) === 0 || !Around.valueFollows(text, end)) return false;
    return this.company(text, flags & 3, start, end, 1) > 0;
  }

  /**
   * True in the company of enough unambiguous words; of one, in a line of a few words or where the text around is
   * full of them: notes are terse, and what is said once in them holds for the next lines.
   */
  private isBacked(text: string, side: number, start: number, end: number): boolean {
    const count = this.company(text, side, start, end, THICK);
    return count >= THICK || (count > 0 && (Around.isTerseLine(text, start, end) || this.isDense(side, start, end)));
  }

  /** True when an unambiguous word of a side is the next word: `obs. DVT`. */
  private isBefore(side: number, end: number): boolean {
    const { candidates } = this;
    for (let at = this.candidateFrom(end + 1); at < candidates.count && candidates.start[at] === end + 1; at++)
      if (this.isSure(candidates.node[at] as number, side, candidates.how[at] as number)) return true;
    return false;
  }

  /** True where many unambiguous words of a side stand within FAR. */
  private isDense(side: number, start: number, end: number): boolean {
    const { candidates } = this;
    let count = 0;
    let before = -1;
    for (let at = this.candidateFrom(start - FAR); at < candidates.count && count < DENSE; at++) {
      const place = candidates.start[at] as number;
      if (place >= end + FAR) break;
      const node = candidates.node[at] as number;
      if (node === before || !this.isSure(node, side, candidates.how[at] as number)) continue;
      before = node;
      count++;
    }
    return count >= DENSE;
  }

  /** What can be told from the letters alone: capitals, full stop, part of a compound, a person's name. */
  private fits(text: string, start: number, end: number, how: number, flags: number): boolean {
    const part = how & PART;
    if (part !== 0 && (flags & part) === 0) return false;
    if ((flags & F.DOT_NEEDED) !== 0 && (how & HAS_DOT) === 0) return false;
    if ((flags & F.SMALL) !== 0 && Around.allCapitals(text, start, end)) return false;
    if ((flags & F.CAPITALS) !== 0 && !Around.hasCapitals(text, start, end)) return false;
    if ((flags & F.NAME) !== 0 && (this.afterFirstName(start) || Around.isPerson(text, start, end))) return false;
    if (
      (flags & F.ABBREVIATION) !== 0 &&
      Around.beginsName(text, start, end) &&
      this.company(text, flags & 3, start, end, 1) === 0
    )
      return false;
    return true;
  }

  private afterFirstName(start: number): boolean {
    const { candidates } = this;
    for (let at = this.contextFrom(start - 40); at < candidates.contexts; at++) {
      if ((candidates.contextStart[at] as number) >= start) return false;
      if (candidates.contextId[at] === this.lexicon.firstName && candidates.contextEnd[at] === start - 1) return true;
    }
    return false;
  }

  /** First context word that starts at or after a place. */
  private contextFrom(place: number): number {
    const { contextStart, contexts } = this.candidates;
    let low = 0;
    let high = contexts;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contextStart[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Notes that the words of a set are those asked for. */
  private want(set: number): void {
    const { lexicon, wanted } = this;
    let item = firstItem(lexicon, set);
    let id = 0;
    for (let left = lexicon.setSize.at(set); left > 0; left--) {
      id += lexicon.setItems.at(item++);
      if (id > lexicon.contexts) this.want(id - lexicon.contexts);
      else wanted[id] = this.marks;
    }
  }

  /** How many words of a set stand in the window, outside the candidate itself. */
  private near(text: string, set: number, start: number, end: number): number {
    const { candidates, wanted } = this;
    this.marks++;
    this.want(set);
    let count = 0;
    for (let at = this.contextFrom(start - REACH); at < candidates.contexts; at++) {
      const place = candidates.contextStart[at] as number;
      if (place >= end + REACH) break;
      if (wanted[candidates.contextId[at] as number] !== this.marks) continue;
      if (place < end && (candidates.contextEnd[at] as number) > start) continue;
      // The window is only worked out when there is something that may lie in it.
      this.openWindow(text, start, end);
      if (place >= this.windowStart && place < this.windowEnd) count++;
    }
    return count;
  }

  /** How many unambiguous terms of a side stand in the window; `enough` ends the count. */
  private company(text: string, side: number, start: number, end: number, enough: number): number {
    const { candidates } = this;
    let count = 0;
    let before = -1;
    for (let at = this.candidateFrom(start - REACH); at < candidates.count && count < enough; at++) {
      const place = candidates.start[at] as number;
      if (place >= end + REACH) break;
      if (place < end && (candidates.end[at] as number) > start) continue;
      const node = candidates.node[at] as number;
      if (node === before || !this.isSure(node, side, candidates.how[at] as number)) continue;
      this.openWindow(text, start, end);
      if (place < this.windowStart || place >= this.windowEnd) continue;
      before = node;
      count++;
    }
    return count;
  }

  /** How many codes with entries of their own stand near. */
  private codesNear(start: number, end: number): number {
    const { candidates } = this;
    let count = 0;
    for (let at = this.candidateFrom(start - REACH); at < candidates.count; at++) {
      const place = candidates.start[at] as number;
      if (place >= end + REACH) break;
      if (place === start || place < this.windowStart || place >= this.windowEnd) continue;
      if (candidates.extras[-1 - (candidates.node[at] as number)]?.known === true) count++;
    }
    return count;
  }

  /** First candidate that starts at or after a place. */
  private candidateFrom(place: number): number {
    const { start, count } = this.candidates;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((start[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private isSure(node: number, side: number, how: number): boolean {
    if (node < 0) return false;
    if ((how & PART) === 0) return this.nodes.isSure(node, side);
    const { lexicon } = this;
    const first = firstSense(lexicon, node);
    for (let sense = first + sensesOf(lexicon, node) - 1; sense >= first; sense--) {
      const flags = flagsOf(lexicon, sense);
      if ((flags & side) === 0 || (flags & CONDITIONAL) !== 0) return false;
      if (whenOf(lexicon, sense) !== 0) return false;
      if ((flags & how & PART) === 0) return false;
    }
    return true;
  }
}

/** A test by its name with its result, or an abbreviation with its value alone in a line: `Romberg neg.`, `MDI 34`. */
function isFinding(text: string, start: number, end: number, flags: number): boolean {
  if ((flags & HEALTH) === 0) return false;
  if ((flags & (F.NAME | F.ABBREVIATION)) !== 0 && Around.isResult(text, start, end)) return true;
  const capitals = (flags & (F.ABBREVIATION | F.SMALL)) === F.ABBREVIATION;
  return capitals && Around.valueFollows(text, end) && Around.isTerseLine(text, start, end);
}
