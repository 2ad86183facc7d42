/**
 * Filters over a word's first or last letters: bit sets that tell in a few nanoseconds that a word cannot be anything.
 * Built when a lexicon is opened. A set bit promises nothing; an unset one does.
 */
import { DEEP_KEY, DIGIT, deepFold, deepLetter, EXACT } from '../danish/fold.ts';
import * as F from './format.ts';
import type { Lexicon } from './lexicon.ts';

export const BEGIN_BITS = 18;
export const OPEN_BITS = 16;
export const TAIL_BITS = 18;
const GOLDEN = 0x9e3779b1;

/** Place in `beginFilter` of six letters packed in five bits each. */
export function beginSlot(six: number): number {
  return Math.imul(six, GOLDEN) >>> (32 - BEGIN_BITS);
}

/** Place in `shortFilter` of three letters packed in five bits each: one bit for every three letters there are. */
export const SHORT_BITS = 15;

/** Place in `openFilter` of four letters packed in five bits each. */
export function openSlot(four: number): number {
  return Math.imul(four, GOLDEN) >>> (32 - OPEN_BITS);
}

/** Place in `tailFilter` of five letters packed in five bits each. */
export function tailSlot(five: number): number {
  return Math.imul(five, GOLDEN) >>> (32 - TAIL_BITS);
}

function setBit(filter: Int32Array, slot: number): void {
  filter[slot >> 5] = (filter[slot >> 5] as number) | (1 << (slot & 31));
}

/** Sets the bits of all three letters that begin with the first `length` of `three`: they stand beside each other. */
function setBeginning(filter: Int32Array, three: number, length: number): void {
  if (length === 3) setBit(filter, three);
  else filter.fill(-1, three >> 5, (three >> 5) + (length === 2 ? 1 : 32));
}

/** The first `size` codes packed in five bits each, 0 where there are no more. */
function pack(codes: Uint8Array, from: number, to: number, size: number): number {
  let packed = 0;
  for (let at = from; at < from + size; at++) packed = (packed << 5) | (at < to ? deepLetter(codes[at] as number) : 0);
  return packed;
}

/**
 * Fills the filters and the letters that may come next after each node.
 *
 * Runs once in code that has never run before, so it does little for most rows: a stem that shares its first seven
 * letters with the one before is in the filter already.
 *
 * @param shared how many letters each stem has in common with the one before (the top bit aside)
 */
export function buildFilters(
  lexicon: Lexicon,
  shared: Uint8Array,
  paradigms: Uint16Array,
  paradigmStart: Int32Array,
): void {
  const { letters, rowStart, rowKind, rowFlags, rowWord, beginFilter, openFilter } = lexicon;
  const firstLetters = new Int32Array(lexicon.words);
  const deep = new Uint8Array(512);
  let doneKind = -1;
  for (let row = 0; row < rowKind.length; row++) {
    const flags = rowFlags[row] as number;
    const kind = rowKind[row] as number;
    const start = rowStart[row] as number;
    const word = rowWord[row] as number;
    const first = letters[start] as number;
    firstLetters[word] =
      (firstLetters[word] as number) | (1 << (first < DIGIT ? deepLetter(first) : first < 74 ? 0 : 31));
    if ((flags & F.AS_LAST) !== 0 && (kind === DEEP_KEY || kind === F.SUFFIX))
      lastRow(lexicon, row, paradigms, paradigmStart);
    if (((shared[row] as number) & 127) < 7) doneKind = -1;
    if ((flags & (F.BEGINS | F.AS_FIRST | F.CONTEXT_PREFIX)) === 0 || kind === doneKind) continue;
    const length = (rowStart[row + 1] as number) - start;
    if (kind === EXACT) {
      exactRow(lexicon, start, length);
      continue;
    }
    let m = length;
    let packed = 0;
    if (kind === DEEP_KEY) {
      const six = Math.min(length, 6);
      for (let at = start; at < start + six; at++) packed = (packed << 5) | (letters[at] as number);
      packed <<= 5 * (6 - six);
    } else {
      const beginning = Math.min(length, 14);
      m = deepFold(letters, beginning, deep, true, start);
      packed = pack(deep, 0, m, 6);
    }
    if (m > 5) {
      setBit(beginFilter, beginSlot(packed));
      if (length > 6) doneKind = kind;
    } else if (m > 3) setBit(openFilter, openSlot(packed >>> 10));
    else shortRow(lexicon, row, packed >>> 15, m, paradigms, paradigmStart);
  }
  const { childParent, childWord, nodeNext } = lexicon;
  for (let child = 0; child < childParent.length; child++) {
    const parent = childParent[child] as number;
    nodeNext[parent] = (nodeNext[parent] as number) | (firstLetters[childWord[child] as number] as number);
  }
}

const form = new Uint8Array(300);
const folded = new Uint8Array(600);

/** Writes a row's stem with one of its endings to `form` and returns the length. */
function writeForm(lexicon: Lexicon, row: number, ending: number): number {
  const { letters, rowStart, endingStart, endingLetters } = lexicon;
  let n = 0;
  for (let at = rowStart[row] as number; at < (rowStart[row + 1] as number); at++) form[n++] = letters[at] as number;
  for (let at = endingStart[ending] as number; at < (endingStart[ending + 1] as number); at++)
    form[n++] = endingLetters[at] as number;
  return n;
}

/** A stem of at most three letters: all its forms; if any letters may follow, all words with that beginning. */
function shortRow(
  lexicon: Lexicon,
  row: number,
  three: number,
  length: number,
  paradigms: Uint16Array,
  paradigmStart: Int32Array,
): void {
  const { rowKind, rowFlags, rowParadigm, beginFilter, shortFilter } = lexicon;
  if (((rowFlags[row] as number) & (F.AS_FIRST | F.CONTEXT_PREFIX)) !== 0) setBeginning(shortFilter, three, length);
  const paradigm = rowParadigm[row] as number;
  const until = paradigmStart[paradigm + 1] as number;
  for (let index = paradigmStart[paradigm] as number; index < until; index++) {
    const n = writeForm(lexicon, row, paradigms[index] as number);
    const isDeep = rowKind[row] === DEEP_KEY;
    const m = isDeep ? n : deepFold(form, n, folded, true);
    setBit(beginFilter, beginSlot(pack(isDeep ? form : folded, 0, m, 6)));
  }
}

/** A word that may end compounds: the last letters of all its forms. */
function lastRow(lexicon: Lexicon, row: number, paradigms: Uint16Array, paradigmStart: Int32Array): void {
  const { rowParadigm, tailFilter, shortTailFilter } = lexicon;
  const paradigm = rowParadigm[row] as number;
  const until = paradigmStart[paradigm + 1] as number;
  for (let index = paradigmStart[paradigm] as number; index < until; index++) {
    const n = writeForm(lexicon, row, paradigms[index] as number);
    let packed = 0;
    for (let at = n > 5 ? n - 5 : 0; at < n; at++) packed = (packed << 5) | deepLetter(form[at] as number);
    if (n > 4) setBit(tailFilter, tailSlot(packed));
    else if (n === 4) for (let fifth = 0; fifth < 32; fifth++) setBit(tailFilter, tailSlot((fifth << 20) | packed));
    else if (n === 3) setBit(shortTailFilter, packed);
    else for (let third = 0; third < 32; third++) setBit(shortTailFilter, (third << 10) | packed);
  }
}

/** Abbreviations by their first two letters, numbers by their value. */
function exactRow(lexicon: Lexicon, start: number, length: number): void {
  const { letters, exactFilter, numberFilter } = lexicon;
  const step = (code: number): number => (code < DIGIT ? deepLetter(code) | (code & 32) : code);
  const first = step(letters[start] as number);
  if (length > 1) setBit(exactFilter, (first << 7) | step(letters[start + 1] as number));
  // An abbreviation of one letter may have an ending, or none.
  else for (let second = 0; second < 64; second++) setBit(exactFilter, (first << 7) | second);
  if (first < DIGIT || first > DIGIT + 9 || length > 3) return;
  let value = 0;
  for (let at = 0; at < length; at++) value = value * 10 + (letters[start + at] as number) - DIGIT;
  numberFilter[value] = 1;
}
