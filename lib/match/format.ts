/**
 * The compiled lexicon's bytes: what the writer writes and the reader reads.
 *
 * All numbers are little-endian. Header, four bytes each: magic, version, checksum of all that follows, number of
 * columns, then for each column its width (1, 2 or 4 bytes, in the two top bits) and its length. Then the columns, the
 * widest first so that each is aligned where typed arrays want it. Columns, not records: a column is a view over the
 * bytes and costs nothing to open, and equal things beside each other compress. Whatever a scan needs is a column that
 * is read as it lies; nothing is unpacked, hashed or sorted when a lexicon is opened.
 */

export const MAGIC = 0x4f524246; // »FBRO«
export const VERSION = 4;
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
/** Nodes that share one running total of what their `nodeInfo` says, as a power of two. */
export const NODE_BITS = 4;

/** What is said of a node: how many senses it has in the low bits, and whether more is kept of it in a list. */
export const SENSES = 63;
export const HAS_CONTEXT = 64;
export const HAS_CHILDREN = 128;

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
 * of the time that opening takes, in code the browser has not compiled yet; plain additions turned out slower there.
 */
export function checksum(words: Uint32Array, from: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

/** What a column holds: whole numbers from 0. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** The number at `index` of a column of numbers of `width` bits (at most 17), packed without gaps. */
export function packedAt(column: Column, width: number, index: number): number {
  const bit = index * width;
  const at = bit >> 3;
  const three = (column[at] as number) | ((column[at + 1] as number) << 8) | ((column[at + 2] as number) << 16);
  return (three >> (bit & 7)) & ((1 << width) - 1);
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
    for (const width of [2, 1, 0])
      for (let index = 0; index < count; index++) {
        const head = words[HEADER + index] as number;
        if (head >>> 30 !== width) continue;
        const length = head & 0x3fffffff;
        const Kind = width === 2 ? Uint32Array : width === 1 ? Uint16Array : Uint8Array;
        this.columns[index] = new Kind(bytes.buffer as ArrayBuffer, at, length);
        at += length << width;
      }
  }

  column(): Column {
    const column = this.columns[this.next++];
    if (column === undefined) throw new LexiconError('Ordlisten mangler noget. Byg den igen.');
    return column;
  }
}
