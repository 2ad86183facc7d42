/** Building: fills the filters over words' first and last letters, which filters.ts reads. */
import { DEEP_KEY, DIGIT, deepFold, deepLetter, EXACT } from '../danish/fold.ts';
import { filterSlot } from './filters.ts';
import * as F from './format.ts';
import type { Row } from './words.ts';

export interface Filters {
  begin: Uint32Array;
  open: Uint32Array;
  short: Uint32Array;
  tail: Uint32Array;
  shortTail: Uint32Array;
  part: Uint32Array;
  numbers: Uint32Array;
}

/** Bits for three letters of five bits each. */
const SHORT_BITS = 15;
/** Most of a filter's bits that should be set, one in so many: each of them is a word looked up for nothing. */
const SPARSE = 16;

function setBit(filter: Uint32Array, slot: number): void {
  filter[slot >> 5] = (filter[slot >> 5] as number) | (1 << (slot & 31));
}

/** A filter with a bit for each packed beginning or end. */
function filterOf(packed: ReadonlySet<number>, sparse = SPARSE): Uint32Array {
  let words = 64;
  while (words * 32 < packed.size * sparse) words *= 2;
  const filter = new Uint32Array(words);
  for (const value of packed) setBit(filter, filterSlot(filter, value));
  return filter;
}

/** Sets the bits of all three letters that begin with the first `length` of `three`: they stand beside each other. */
function setBeginning(filter: Uint32Array, three: number, length: number): void {
  if (length === 3) setBit(filter, three);
  else filter.fill(0xffffffff, three >> 5, (three >> 5) + (length === 2 ? 1 : 32));
}

/** The first `size` codes packed in five bits each, 0 where there are no more. */
function pack(codes: Uint8Array, length: number, size: number): number {
  let packed = 0;
  for (let at = 0; at < size; at++) packed = (packed << 5) | (at < length ? deepLetter(codes[at] as number) : 0);
  return packed;
}

const codesOf = (key: string): Uint8Array => Uint8Array.from(key, (letter) => letter.charCodeAt(0));
const folded = new Uint8Array(1024);

/** Deep letters of a row's letters, whatever its kind. */
function deepOf(kind: number, key: string): Uint8Array {
  const codes = codesOf(key);
  return kind === DEEP_KEY ? codes : folded.slice(0, deepFold(codes, codes.length, folded, true));
}

export function buildFilters(rows: readonly Row[]): Filters {
  const begin = new Set<number>();
  const open = new Set<number>();
  const tail = new Set<number>();
  const part = new Set<number>();
  const short = new Uint32Array(1 << (SHORT_BITS - 5));
  const shortTail = new Uint32Array(1 << (SHORT_BITS - 5));
  const numbers = new Uint32Array(32);
  for (const { kind, stem, endings, flags } of rows) {
    if ((flags & F.AS_LAST) !== 0 && (kind === DEEP_KEY || kind === F.SUFFIX))
      for (const ending of endings) addTail(codesOf(stem + ending), tail, shortTail);
    if (kind === DEEP_KEY && stem.length > 1) addPart(codesOf(stem), part);
    if ((flags & (F.BEGINS | F.AS_FIRST | F.CONTEXT_PREFIX)) === 0) continue;
    if (kind === EXACT) {
      addNumber(stem, numbers);
      continue;
    }
    const deep = deepOf(kind, stem);
    const packed = pack(deep, deep.length, 6);
    if (deep.length > 5) begin.add(packed);
    else if (deep.length > 3) open.add(packed >>> 10);
    else {
      // A stem of at most three letters: all its forms; if any letters may follow, all words with that beginning.
      if ((flags & (F.AS_FIRST | F.CONTEXT_PREFIX)) !== 0) setBeginning(short, packed >>> 15, deep.length);
      for (const ending of endings) {
        const form = deepOf(kind, stem + ending);
        begin.add(pack(form, form.length, 6));
      }
    }
  }
  return {
    begin: filterOf(begin),
    open: filterOf(open),
    short,
    tail: filterOf(tail),
    shortTail,
    part: filterOf(part, 6),
    numbers,
  };
}

/** The last letters of a form that may end compounds. */
function addTail(form: Uint8Array, tail: Set<number>, shortTail: Uint32Array): void {
  const n = form.length;
  let packed = 0;
  for (let at = Math.max(0, n - 5); at < n; at++) packed = (packed << 5) | deepLetter(form[at] as number);
  if (n > 4) tail.add(packed);
  else if (n === 4) for (let fifth = 0; fifth < 32; fifth++) tail.add((fifth << 20) | packed);
  else if (n === 3) setBit(shortTail, packed);
  else for (let third = 0; third < 32; third++) setBit(shortTail, (third << 10) | packed);
}

/** What may stand inside a compound, by its first four letters. */
function addPart(stem: Uint8Array, part: Set<number>): void {
  const packed = pack(stem, stem.length, 4);
  if (stem.length > 3) part.add(packed);
  else if (stem.length === 3) for (let fourth = 0; fourth < 32; fourth++) part.add(packed | fourth);
  else for (let rest = 0; rest < 1024; rest++) part.add(packed | rest);
}

/** A number of at most three digits by its value. */
function addNumber(key: string, numbers: Uint32Array): void {
  const digits = Array.from(key, (letter) => letter.charCodeAt(0) - DIGIT);
  if (digits.length > 3 || digits.some((digit) => digit < 0 || digit > 9)) return;
  setBit(
    numbers,
    digits.reduce((value, digit) => value * 10 + digit, 0),
  );
}
