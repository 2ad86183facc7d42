/** Building: collects columns and puts them together as format.ts describes. */
import { CHECKED_FROM, type Column, checksum, DIGITS, HEADER, MAGIC, TEXT, VERSION, ZERO } from './format.ts';

const WIDTHS = [1, 2, 4];

/** Collects columns in the order in which the reader will ask for them. */
export class Writer {
  private readonly columns: { values: Column; text: boolean }[] = [];

  /**
   * @param least bytes for each number at least: what is read while text is scanned has the same width in all lexicons
   *   of ordinary size, so that browsers compile the code that reads it for one width
   */
  add(values: ArrayLike<number>, least: 1 | 2 | 4 = 1): void {
    let most = 0;
    for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
    const width = Math.max(most < 256 ? 1 : most < 65536 ? 2 : 4, least);
    const Kind = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
    this.columns.push({ values: Kind.from(values), text: false });
  }

  /** Adds a column of ASCII characters. */
  text(values: ArrayLike<number>): void {
    const column = Uint8Array.from(values);
    if (column.some((value) => value > 127)) throw new RangeError('Ordlisten rummer et tegn, som ikke er ASCII.');
    this.columns.push({ values: column, text: true });
  }

  /** Adds whole numbers as columns of text; read with `Numbers`. */
  numbers(values: readonly number[]): void {
    const most = values.reduce((sofar, value) => Math.max(sofar, value), 0);
    if (most >= DIGITS ** 3) throw new RangeError('Ordlisten er for stor til sit format.');
    for (let place = 0; place < 3; place++) {
      const unit = DIGITS ** place;
      const needed = place === 0 || most >= unit;
      this.text(needed ? values.map((value) => ZERO + (Math.floor(value / unit) % DIGITS)) : []);
    }
  }

  finish(): Uint8Array {
    const head = 4 * (HEADER + this.columns.length);
    const bytes = this.columns.reduce((sum, { values }) => sum + values.byteLength, head);
    // What the checksum reads is whole words; what fills the last is a character, for the text is the last.
    const out = new Uint8Array((bytes + 3) & ~3).fill(ZERO);
    const view = new DataView(out.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, VERSION, true);
    view.setUint32(4 * HEADER - 4, this.columns.length, true);
    const kindOf = ({ values, text }: { values: Column; text: boolean }): number =>
      text ? TEXT : WIDTHS.indexOf(values.BYTES_PER_ELEMENT);
    this.columns.forEach((column, index) => {
      view.setUint32(4 * (HEADER + index), ((kindOf(column) << 30) | column.values.length) >>> 0, true);
    });
    let at = head;
    for (const kind of [2, 1, 0, TEXT])
      for (const column of this.columns) {
        if (kindOf(column) !== kind) continue;
        const width = column.values.BYTES_PER_ELEMENT;
        // Written byte by byte, so that the machine's own byte order does not matter.
        for (const value of column.values)
          for (let byte = 0; byte < width; byte++) out[at++] = (value >>> (8 * byte)) & 255;
      }
    view.setUint32(8, checksum(new Uint32Array(out.buffer), CHECKED_FROM / 4), true);
    return out;
  }
}
