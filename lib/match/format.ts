/**
 * The compiled lexicon's bytes: what the writer writes and the reader reads.
 *
 * All numbers are little-endian. Header, four bytes each: magic, version, checksum of all that follows, number of
 * columns, then for each column its kind (1, 2 or 4 bytes for each number, or text, in the two top bits) and its length.
 * Then the columns, the widest first so that each is aligned where typed arrays want it, and the columns of text last.
 * Columns, not records: a column is a view over the bytes and costs nothing to open, and equal things beside each other
 * compress. Whatever a scan needs is a column that is read as it lies; nothing is unpacked, hashed or sorted when a
 * lexicon is opened.
 *
 * A column of text has characters of ASCII for bytes, so that it can stand in a script as it is, where base64 would hide
 * from gzip what repeats. Numbers are written in it to the base of DIGITS, the digits of a column together: a digit is
 * the character ZERO + digit, printable and no quotation mark.
 */

export const MAGIC = 0x4f524246; // »FBRO«
export const VERSION = 6;
/** Where what the checksum covers begins. */
export const CHECKED_FROM = 12;
/** Numbers in the header before the columns' own. */
export const HEADER = 4;

/** Kinds of row beside those of words in lib/danish/fold.ts: elements of words, and codes, have keys of their own. */
export const PREFIX = 4;
export const ROOT = 5;
export const SUFFIX = 6;
/** A word that only looks built. */
export const STOP = 7;
export const ICD = 8;
export const ICPC = 9;

/** Row flags. */
export const BEGINS = 1;
export const AS_FIRST = 2;
export const AS_LAST = 4;
/** Known only as a second element. With AS_LAST it is one that follows whole compounds, and no term either. */
export const AS_SECOND = 8;
export const CONTEXT_PREFIX = 16;
/** Any rest that looks Danish will do after this first element. */
export const ANY_REST = 32;
/** Of a suffix: a prefix alone may stand before it. */
export const BARE = 32;

/** Rows of one front-coded block, as a power of two; see stems.ts. */
export const BLOCK_BITS = 5;
/**
 * Items of one stretch, as a power of two. How much stands before an item (senses before a node, items before a set) is
 * what stands before its stretch, the sum of what the stretches before have, and what the items before it there have.
 */
export const STRETCH_BITS = 4;

/** What is said of a node: a letter's bits, whether more is kept of it in a list, and how many senses it has. */
export const NODE = 64;
export const HAS_CONTEXT = 1;
export const HAS_CHILDREN = 2;
export const SENSES_AT = 2;
/** Most senses of a node. */
export const SENSES = 14;

/** Of a class of senses, above their flags: the sense has conditions of its own, not its entry's. */
export const OWN_CONDITIONS = 1 << 16;

/** Character for the digit 0 in columns of text, and how many digits there are. */
export const ZERO = 35;
export const DIGITS = 92;
/** The kind of column that is text, beside 0 to 2 for 1 << kind bytes. */
export const TEXT = 3;

/** Of a code's sense: it is a chapter and not the code itself. */
export const CHAPTER = 1 << 5;

/** Sense flags above side (bits 0–1) and priority (bits 2–3). */
export const EVERYDAY = 1 << 4;
export const ABBREVIATION = 1 << 5;
export const DOTTED = 1 << 6;
export const DOT_NEEDED = 1 << 7;
export const NAME = 1 << 8;
/** Each word needs the capital it was authored with: `Min Plan`. */
export const CAPITALS = 1 << 9;
/** Spelled like an everyday word, so that capitals in a line of capitals prove nothing. */
export const WORDLIKE = 1 << 10;
/** A law or a section of one: takes `§ 7, stk. 1` beside it into the span. */
export const LAW = 1 << 11;
/** An abbreviation in small letters: not marked in capitals. */
export const SMALL = 1 << 12;
export const COMPOUND_FIRST = 1 << 13;
export const COMPOUND_LAST = 1 << 14;
/** Made from a list of continuations: no entry of its own. */
export const BUILT = 1 << 15;

/** Thrown when bytes are not a lexicon this code can read. */
export class LexiconError extends Error {
  override name = 'LexiconError';
}

/**
 * A sum over 32-bit words (the bytes are padded to them) that notices any single changed word. This loop is nearly all
 * of the time that opening takes, in code the browser has not compiled yet; plain additions turned out slower there, and
 * so did several words a turn.
 */
export function checksum(words: Uint32Array, from: number): number {
  const { imul } = Math;
  const end = words.length;
  let sum = 0x811c9dc5;
  for (let at = from; at < end; at++) sum = imul(sum ^ (words[at] as number), 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

/** What a column holds: whole numbers from 0. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Whole numbers in columns of text: low digits, the next, the next; a column is empty where all its digits are 0. */
export class Numbers {
  readonly low: Uint8Array;
  readonly length: number;
  private readonly middle: Uint8Array;
  private readonly high: Uint8Array;
  private readonly digits: number;
  private sums: Uint32Array | undefined;

  constructor(low: Uint8Array, middle: Uint8Array, high: Uint8Array) {
    this.low = low;
    this.middle = middle;
    this.high = high;
    this.length = low.length;
    this.digits = high.length > 0 ? 3 : middle.length > 0 ? 2 : 1;
  }

  /** The sum of the numbers before one of them. All of them are summed when the first is asked for. */
  before(index: number): number {
    this.sums ??= this.add();
    return this.sums[index] as number;
  }

  /** One loop without calls: it runs while the first text of a page is read. */
  private add(): Uint32Array {
    const { low, middle, high, digits, length } = this;
    const sums = new Uint32Array(length);
    let sum = 0;
    for (let at = 0; at < length; at++) {
      sums[at] = sum;
      sum += (low[at] as number) - ZERO;
      if (digits > 1) sum += DIGITS * ((middle[at] as number) - ZERO);
      if (digits > 2) sum += DIGITS * DIGITS * ((high[at] as number) - ZERO);
    }
    return sums;
  }

  at(index: number): number {
    const low = (this.low[index] as number) - ZERO;
    if (this.digits === 1) return low;
    const two = low + DIGITS * ((this.middle[index] as number) - ZERO);
    return this.digits === 2 ? two : two + DIGITS * DIGITS * ((this.high[index] as number) - ZERO);
  }
}

/** Number of the byte at which the columns of text begin, of all that the writer gave. */
export function textFrom(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const count = words[HEADER - 1] as number;
  let at = 4 * (HEADER + count);
  for (let index = 0; index < count; index++) {
    const head = words[HEADER + index] as number;
    if (head >>> 30 !== TEXT) at += (head & 0x3fffffff) << (head >>> 30);
  }
  return at;
}

/** Gives back the columns as views over the bytes, in the order in which they were written. */
export class Reader {
  private readonly columns: Column[] = [];
  private next = 0;

  /** @throws LexiconError when the bytes are not a lexicon of this version, whole */
  constructor(given: Uint8Array) {
    if (given.length < 4 * HEADER) throw new LexiconError('Ordlisten er tom eller afkortet. Byg den igen.');
    // Views of four bytes must begin at a multiple of four.
    const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== MAGIC) throw new LexiconError('Det er ikke en ordliste fra Fagbro.');
    const version = view.getUint32(4, true);
    if (version !== VERSION)
      throw new LexiconError(`Ordlisten er version ${version}; programmet læser version ${VERSION}. Byg den igen.`);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
    if (bytes.byteLength % 4 !== 0 || view.getUint32(8, true) !== checksum(words, CHECKED_FROM / 4))
      throw new LexiconError('Ordlisten er beskadiget (kontrolsummen passer ikke). Byg den igen.');
    const count = words[HEADER - 1] as number;
    let at = bytes.byteOffset + 4 * (HEADER + count);
    for (const kind of [2, 1, 0, TEXT])
      for (let index = 0; index < count; index++) {
        const head = words[HEADER + index] as number;
        if (head >>> 30 !== kind) continue;
        const length = head & 0x3fffffff;
        const Kind = kind === 2 ? Uint32Array : kind === 1 ? Uint16Array : Uint8Array;
        this.columns[index] = new Kind(bytes.buffer as ArrayBuffer, at, length);
        at += kind === TEXT ? length : length << kind;
      }
  }

  column(): Column {
    const column = this.columns[this.next++];
    if (column === undefined) throw new LexiconError('Ordlisten mangler noget. Byg den igen.');
    return column;
  }

  numbers(): Numbers {
    return new Numbers(this.column() as Uint8Array, this.column() as Uint8Array, this.column() as Uint8Array);
  }
}
