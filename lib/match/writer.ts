/** Building: collects columns and puts them together as format.ts describes. */
import { CHECKED_FROM, type Column, checksum, HEADER, MAGIC, VERSION } from './format.ts';

const WIDTHS = [1, 2, 4];
/** The widest packed number that can be read from three bytes wherever it begins. */
const WIDEST = 17;

/** Bits needed for the greatest of some numbers. */
export function bitsFor(values: readonly number[]): number {
  const bits = 32 - Math.clz32(values.reduce((most, value) => Math.max(most, value), 1));
  if (bits > WIDEST) throw new RangeError('Ordlisten er for stor til sit format.');
  return bits;
}

/** Collects columns in the order in which the reader will ask for them. */
export class Writer {
  private readonly columns: Column[] = [];

  /**
   * @param least bytes for each number at least: what is read while text is scanned has the same width in all lexicons
   *   of ordinary size, so that browsers compile the code that reads it for one width
   */
  add(values: ArrayLike<number>, least: 1 | 2 | 4 = 1): void {
    let most = 0;
    for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
    const width = Math.max(most < 256 ? 1 : most < 65536 ? 2 : 4, least);
    const Kind = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
    this.columns.push(Kind.from(values));
  }

  /** Adds numbers of `width` bits without gaps; read with `packedAt`. */
  pack(values: readonly number[], width: number): void {
    const bytes = new Uint8Array(((values.length * width + 7) >> 3) + 2);
    values.forEach((value, index) => {
      const bit = index * width;
      for (let left = value << (bit & 7), at = bit >> 3; left !== 0; left >>>= 8, at++)
        bytes[at] = (bytes[at] as number) | (left & 255);
    });
    this.columns.push(bytes);
  }

  finish(): Uint8Array {
    const head = 4 * (HEADER + this.columns.length);
    const bytes = this.columns.reduce((sum, column) => sum + column.byteLength, head);
    const out = new Uint8Array((bytes + 3) & ~3);
    const view = new DataView(out.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, VERSION, true);
    view.setUint32(4 * HEADER - 4, this.columns.length, true);
    this.columns.forEach((column, index) => {
      const width = WIDTHS.indexOf(column.BYTES_PER_ELEMENT);
      view.setUint32(4 * (HEADER + index), ((width << 30) | column.length) >>> 0, true);
    });
    let at = head;
    for (const width of [4, 2, 1])
      for (const column of this.columns) {
        if (column.BYTES_PER_ELEMENT !== width) continue;
        // Written byte by byte, so that the machine's own byte order does not matter.
        for (const value of column) for (let byte = 0; byte < width; byte++) out[at++] = (value >>> (8 * byte)) & 255;
      }
    view.setUint32(8, checksum(new Uint32Array(out.buffer), CHECKED_FROM / 4), true);
    return out;
  }
}
