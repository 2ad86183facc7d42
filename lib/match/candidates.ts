/** What a scan has come across, before it is settled: possible marks and context words, in growing typed arrays. */

/** How a candidate came about. The first two are F.COMPOUND_FIRST and F.COMPOUND_LAST: only such senses count. */
export const HAS_DOT = 1;
export const HYPHENED = 2;
export const WITH_SECTION = 4;
/** A compound whose last element is a term's and whose first is not known: `trafikinfarkt`. */
export const AFTER_UNKNOWN = 8;

/** What stands for a candidate that is no node: a code, or a word built of elements. */
export interface Extra {
  entries: readonly number[];
  /** How much must speak for it around it; see codes.ts. */
  need: number;
  /** A code with an entry of its own, not only its chapter's: speaks for other codes near it. */
  known: boolean;
  built: boolean;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
}

export class Candidates {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  node = new Int32Array(256);
  how = new Int32Array(256);
  /** A candidate with node -1 - k is extras[k]. */
  readonly extras: Extra[] = [];
  contexts = 0;
  contextStart = new Int32Array(256);
  contextEnd = new Int32Array(256);
  contextId = new Int32Array(256);

  clear(): void {
    this.count = 0;
    this.contexts = 0;
    // Setting a length costs more than a scan of a few words.
    if (this.extras.length > 0) this.extras.length = 0;
  }

  addExtra(start: number, end: number, extra: Extra): void {
    this.extras.push(extra);
    this.add(start, end, -this.extras.length, 0);
  }

  /** Adds a candidate in its place: by start, then the longer first, then the first come. */
  add(start: number, end: number, node: number, how: number): void {
    if (this.count === this.start.length) {
      this.start = grown(this.start);
      this.end = grown(this.end);
      this.node = grown(this.node);
      this.how = grown(this.how);
    }
    let at = this.count++;
    while (at > 0) {
      const before = this.start[at - 1] as number;
      if (before < start || (before === start && (this.end[at - 1] as number) >= end)) break;
      this.start[at] = before;
      this.end[at] = this.end[at - 1] as number;
      this.node[at] = this.node[at - 1] as number;
      this.how[at] = this.how[at - 1] as number;
      at--;
    }
    this.start[at] = start;
    this.end[at] = end;
    this.node[at] = node;
    this.how[at] = how;
  }

  /** Adds a context word; they come in the order of the text. */
  context(start: number, end: number, id: number): void {
    if (this.contexts === this.contextStart.length) {
      this.contextStart = grown(this.contextStart);
      this.contextEnd = grown(this.contextEnd);
      this.contextId = grown(this.contextId);
    }
    this.contextStart[this.contexts] = start;
    this.contextEnd[this.contexts] = end;
    this.contextId[this.contexts] = id;
    this.contexts++;
  }
}
