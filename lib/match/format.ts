/**
 * The compiled lexicon's bytes: what the writer writes and the reader reads.
 *
 * Header: four bytes each, little-endian: magic, version, checksum of all that follows. Then columns of variable-length
 * numbers and bytes, each with its length first. Columns, not records, because equal things beside each other compress.
 */

export const MAGIC = 0x4f524246; // »FBRO«
export const VERSION = 1;
export const HEADER_BYTES = 12;

/** Row flags. */
export const BEGINS = 1;
export const AS_FIRST = 2;
export const AS_LAST = 4;
export const AS_SECOND = 8;
export const CONTEXT_PREFIX = 16;
/** Any rest that looks Danish will do after this first element. */
export const ANY_REST = 32;
/** Same key as the row before; set when a lexicon is opened, never stored. */
export const SAME_KEY = 128;

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

/** A sum over bytes that notices any single changed byte. */
export function checksum(bytes: Uint8Array, from: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum >>> 0;
}

/** Multiplier of the rolling hash over letter codes; odd, so that hashes of parts follow from hashes of beginnings. */
export const HASH_BASE = 0x01000193;

/** Collects columns. */
export class Writer {
  private bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  column(values: readonly number[]): void {
    this.number(values.length);
    for (const value of values) this.number(value);
  }

  text(codes: string): void {
    this.number(codes.length);
    for (let at = 0; at < codes.length; at++) this.bytes.push(codes.charCodeAt(at));
  }

  finish(): Uint8Array {
    const out = new Uint8Array(HEADER_BYTES + this.bytes.length);
    out.set(this.bytes, HEADER_BYTES);
    const view = new DataView(out.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, VERSION, true);
    view.setUint32(8, checksum(out, HEADER_BYTES), true);
    return out;
  }
}

/** Reads what a Writer wrote, in the same order. */
export class Reader {
  private at = HEADER_BYTES;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  number(): number {
    const bytes = this.bytes;
    let shift = 0;
    let value = 0;
    for (;;) {
      const byte = bytes[this.at++];
      if (byte === undefined) throw new LexiconError('Ordlisten er afkortet. Byg den igen med »npm run build«.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }

  column<T extends { [index: number]: number }>(make: (length: number) => T): T {
    const length = this.number();
    const out = make(length);
    for (let index = 0; index < length; index++) out[index] = this.number();
    return out;
  }

  /** The bytes of a text, not copied. */
  text(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
