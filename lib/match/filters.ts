/**
 * Filters over a word's first or last letters: bit sets that tell in a few nanoseconds that a word cannot be anything.
 * Built when a lexicon is opened. A set bit promises nothing; an unset one does.
 */
import { DEEP_KEY, deepFold, deepLetter, DIGIT, EXACT } from '../danish/fold.ts';
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

/** Visits all ways to fill `free` places, the lowest at bit `place`, with letters. */
function spread(packed: number, free: number, place: number, visit: (packed: number) => void): void {
  if (free === 0) {
    visit(packed);
    return;
  }
  for (let letter = 0; letter < 32; letter++) spread(packed | (letter << place), free - 1, place + 5, visit);
}

/** The first `size` codes packed in five bits each, 0 where there are no more. */
function pack(codes: Uint8Array, from: number, to: number, size: number): number {
  let packed = 0;
  for (let at = from; at < from + size; at++) packed = (packed << 5) | (at < to ? deepLetter(codes[at] as number) : 0);
  return packed;
}

/** Fills the filters and the letters that may come next after each node. */
export function buildFilters(lexicon: Lexicon, paradigms: Uint16Array, paradigmStart: Int32Array): void {
  const { letters, rowStart, rowKind, rowFlags, rowWord, rowParadigm, endingStart, endingLetters } = lexicon;
  const { beginFilter, openFilter, shortFilter, tailFilter } = lexicon;
  const form = new Uint8Array(256);
  const deep = new Uint8Array(512);
  const short = (packed: number): void => setBit(shortFilter, packed);
  const tail = (packed: number): void => setBit(tailFilter, tailSlot(packed));
  const firstLetters = new Int32Array(lexicon.words);
  for (let row = 0; row < rowKind.length; row++) {
    const flags = rowFlags[row] as number;
    const kind = rowKind[row] as number;
    const start = rowStart[row] as number;
    const length = (rowStart[row + 1] as number) - start;
    const word = rowWord[row] as number;
    const first = letters[start] as number;
    firstLetters[word] = (firstLetters[word] as number) | (1 << (first < DIGIT ? deepLetter(first) : first < 74 ? 0 : 31));
    const begins = (flags & (F.BEGINS | F.AS_FIRST | F.CONTEXT_PREFIX)) !== 0;
    if (kind === EXACT) {
      if (begins) exactRow(lexicon, start, length);
      continue;
    }
    const isLast = (flags & F.AS_LAST) !== 0 && kind === DEEP_KEY;
    if (!begins && !isLast) continue;
    const isOpen = (flags & (F.AS_FIRST | F.CONTEXT_PREFIX)) !== 0;
    for (let at = 0; at < length; at++) form[at] = letters[start + at] as number;
    let n = length;
    const m = kind === DEEP_KEY ? n : deepFold(form, n, deep, true);
    // Stems of four or five letters are told by four; going through all their endings would take longer than it saves.
    const whole = begins && m < 4;
    if (begins) {
      const codes = kind === DEEP_KEY ? form : deep;
      if (m > 5) setBit(beginFilter, beginSlot(pack(codes, 0, m, 6)));
      else if (m > 3) setBit(openFilter, openSlot(pack(codes, 0, 4, 4)));
      else if (isOpen) spread(pack(codes, 0, m, 3), 3 - m, 0, short);
    }
    if (!whole && !isLast) continue;
    const paradigm = rowParadigm[row] as number;
    const until = paradigmStart[paradigm + 1] as number;
    for (let index = paradigmStart[paradigm] as number; index < until; index++) {
      const ending = paradigms[index] as number;
      n = length;
      const last = endingStart[ending + 1] as number;
      for (let at = endingStart[ending] as number; at < last; at++) form[n++] = endingLetters[at] as number;
      if (whole) {
        const codes = kind === DEEP_KEY ? form : deep;
        const size = kind === DEEP_KEY ? n : deepFold(form, n, deep, true);
        setBit(beginFilter, beginSlot(pack(codes, 0, size, 6)));
      }
      if (isLast) {
        const from = n > 5 ? n - 5 : 0;
        let packed = 0;
        for (let at = from; at < n; at++) packed = (packed << 5) | (form[at] as number);
        spread(packed, n < 5 ? 5 - n : 0, 5 * n, tail);
      }
    }
  }
  const { childParent, childWord, nodeNext } = lexicon;
  for (let child = 0; child < childParent.length; child++) {
    const parent = childParent[child] as number;
    nodeNext[parent] = (nodeNext[parent] as number) | (firstLetters[childWord[child] as number] as number);
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
