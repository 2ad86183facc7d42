/**
 * Opens a compiled lexicon: one linear pass that unpacks columns and builds the index tables. Nothing is parsed, no
 * strings are made; 12,000 forms take a few milliseconds in code the browser has never run before.
 */
import { BEGIN_BITS, buildFilters, OPEN_BITS, SHORT_BITS, TAIL_BITS } from './filters.ts';
import * as F from './format.ts';

export { LexiconError } from './format.ts';

/** An opened lexicon. Its tables are the matcher's; read them through `createScanner`. */
export interface Lexicon {
  /** Number of entries the spans may point to. */
  readonly entries: number;
  /** Letter codes of all stems, one after the other. */
  readonly letters: Uint8Array;
  /** Row r's stem is letters[rowStart[r] … rowStart[r + 1]). */
  readonly rowStart: Int32Array;
  readonly rowHash: Int32Array;
  readonly rowKind: Uint8Array;
  readonly rowFlags: Uint8Array;
  readonly rowParadigm: Uint16Array;
  readonly rowWord: Int32Array;
  /** Stems by hash: row + 1, 0 for none. */
  readonly rowTable: Int32Array;
  readonly rowShift: number;
  /** Endings by hash: ending + 1. */
  readonly endingTable: Int32Array;
  readonly endingStart: Int32Array;
  readonly endingLetters: Uint8Array;
  readonly longestEnding: number;
  /** Bit e of paradigm p: bit e & 7 of byte p * paradigmStride + (e >> 3). */
  readonly paradigmBits: Uint8Array;
  readonly paradigmStride: number;
  /** Children by (node, word): node, 0 for none. */
  readonly childTable: Int32Array;
  readonly childParent: Int32Array;
  readonly childWord: Int32Array;
  readonly childShift: number;
  /** Node n is word n's for n < words; later nodes are children. */
  readonly words: number;
  readonly nodeGap: Uint8Array;
  /** First letters of the words that may come next, as bits (0: a digit, 31: another sign); 0 where nothing may. */
  readonly nodeNext: Int32Array;
  readonly nodeContext: Int32Array;
  /** How many context words there are; they are numbered from 1. */
  readonly contexts: number;
  /** Number of the context that first names count as. */
  readonly firstName: number;
  /** Node n's senses are [senseStart[n], senseStart[n + 1]). */
  readonly senseStart: Int32Array;
  readonly senseEntry: F.Column;
  /** How a sense differs from what its entry's senses share; see flagsOf, whenOf and unlessOf. */
  readonly senseFlags: F.Column;
  readonly senseWhen: F.Column;
  readonly senseUnless: F.Column;
  readonly entryFlags: F.Column;
  readonly entryWhen: F.Column;
  readonly entryUnless: F.Column;
  readonly setStart: Int32Array;
  /** Context words of a set, each less the one before it. */
  readonly setItems: F.Column;
  /** First six deep letters of what may begin a term. */
  readonly beginFilter: Int32Array;
  /** First four deep letters of stems of four or five that any letters may follow. */
  readonly openFilter: Int32Array;
  /** First three deep letters of still shorter ones. */
  readonly shortFilter: Int32Array;
  /** Last five deep letters of what may end a compound. */
  readonly tailFilter: Int32Array;
  /** Last three deep letters of still shorter ones. */
  readonly shortTailFilter: Int32Array;
  /** First two letters of abbreviations. */
  readonly exactFilter: Int32Array;
  /** Numbers below 1,000 that begin a term. */
  readonly numberFilter: Uint8Array;
}

const GOLDEN = 0x9e3779b1;

export function flagsOf({ senseFlags, senseEntry, entryFlags }: Lexicon, sense: number): number {
  return (senseFlags[sense] as number) ^ (entryFlags[senseEntry[sense] as number] as number);
}

/** Number of the set of context words a sense wants; 0 for none. */
export function whenOf({ senseWhen, senseEntry, entryWhen }: Lexicon, sense: number): number {
  const own = senseWhen[sense] as number;
  return own === 0 ? (entryWhen[senseEntry[sense] as number] as number) : own - 1;
}

/** Number of the set of context words that forbid a sense; 0 for none. */
export function unlessOf({ senseUnless, senseEntry, entryUnless }: Lexicon, sense: number): number {
  const own = senseUnless[sense] as number;
  return own === 0 ? (entryUnless[senseEntry[sense] as number] as number) : own - 1;
}

/** Place in a table of 2^(32 - shift) of a key's hash. */
export function rowSlot(hash: number, kind: number, shift: number): number {
  return Math.imul(hash + kind * 0x3c6ef372, GOLDEN) >>> shift;
}

export function childSlot(node: number, word: number, shift: number): number {
  return Math.imul(Math.imul(node, GOLDEN) + word, 0x85ebca6b) >>> shift;
}

/** Starts of pieces from their lengths: one more than there are pieces. */
function starts(lengths: F.Column): Int32Array {
  const out = new Int32Array(lengths.length + 1);
  let at = 0;
  for (let index = 0; index < lengths.length; index++) {
    out[index] = at;
    at += lengths[index] as number;
  }
  out[lengths.length] = at;
  return out;
}

/** Smallest shift for a table at most half full. */
function shiftFor(count: number): number {
  let bits = 4;
  while (1 << bits < count * 2) bits++;
  return 32 - bits;
}

/** Fills the hash tables; every row with a stem like the one before is reached through that one. */
function buildTables(lexicon: Lexicon): void {
  const { rowTable, rowShift, rowHash, rowKind, rowFlags, childTable, childParent, childWord, childShift } = lexicon;
  const rowMask = rowTable.length - 1;
  for (let row = 0; row < rowKind.length; row++) {
    if (((rowFlags[row] as number) & F.SAME_KEY) !== 0) continue;
    let slot = rowSlot(rowHash[row] as number, rowKind[row] as number, rowShift);
    while (rowTable[slot] !== 0) slot = (slot + 1) & rowMask;
    rowTable[slot] = row + 1;
  }
  const childMask = childTable.length - 1;
  for (let child = 0; child < childParent.length; child++) {
    let slot = childSlot(childParent[child] as number, childWord[child] as number, childShift);
    while (childTable[slot] !== 0) slot = (slot + 1) & childMask;
    childTable[slot] = child + 1;
  }
  const { endingTable, endingStart, endingLetters } = lexicon;
  const endingMask = endingTable.length - 1;
  for (let ending = 0; ending + 1 < endingStart.length; ending++) {
    let hash = 0;
    for (let at = endingStart[ending] as number; at < (endingStart[ending + 1] as number); at++)
      hash = (Math.imul(hash, F.HASH_BASE) + (endingLetters[at] as number)) | 0;
    let slot = (Math.imul(hash, GOLDEN) >>> 16) & endingMask;
    while (endingTable[slot] !== 0) slot = (slot + 1) & endingMask;
    endingTable[slot] = ending + 1;
  }
}

/** Place in the table of endings of an ending's hash; the table's length less one is the mask. */
export function endingSlot(hash: number, mask: number): number {
  return (Math.imul(hash, GOLDEN) >>> 16) & mask;
}

/**
 * Opens compiled bytes.
 *
 * @throws LexiconError (Danish) when they are not a lexicon, of another version, or damaged
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const reader = new F.Reader(bytes);
  const [entries = 0, words = 0] = reader.column();
  const endingStart = starts(reader.column());
  const endingLetters = new Uint8Array(reader.column());
  const paradigmStart = starts(reader.column());
  const paradigms = new Uint16Array(reader.column());
  const [total = 0] = reader.column();
  const shared = new Uint8Array(reader.column());
  const suffixes = new Uint8Array(reader.column());
  const rowParadigm = new Uint16Array(reader.column());
  const classes = reader.column();
  const rowKind = new Uint8Array(reader.column());
  const rowWord = new Int32Array(reader.column());
  const rows = shared.length;
  const rowFlags = new Uint8Array(rows);
  const letters = new Uint8Array(total);
  const rowStart = new Int32Array(rows + 1);
  const rowHash = new Int32Array(rows);
  unpackRows(shared, suffixes, letters, rowStart, rowHash);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    const packed = classes[rowKind[row] as number] as number;
    rowKind[row] = packed >> 8;
    rowFlags[row] = packed;
    const step = rowWord[row] as number;
    rowWord[row] = step === 0 ? next++ : next - step;
    // Only a row without letters of its own can be like the one before.
    const same = shared[row] as number;
    if (
      same > 127 &&
      row > 0 &&
      same === (((rowStart[row] as number) - (rowStart[row - 1] as number)) | 128) &&
      rowKind[row] === rowKind[row - 1]
    )
      rowFlags[row] = packed | F.SAME_KEY;
  }

  const endings = endingStart.length - 1;
  const paradigmStride = (endings + 7) >> 3;
  const paradigmBits = new Uint8Array((paradigmStart.length - 1) * paradigmStride);
  for (let paradigm = 0; paradigm + 1 < paradigmStart.length; paradigm++)
    for (let at = paradigmStart[paradigm] as number; at < (paradigmStart[paradigm + 1] as number); at++) {
      const place = paradigm * paradigmStride + ((paradigms[at] as number) >> 3);
      paradigmBits[place] = (paradigmBits[place] as number) | (1 << ((paradigms[at] as number) & 7));
    }
  let longestEnding = 0;
  for (let ending = 0; ending < endings; ending++)
    longestEnding = Math.max(longestEnding, (endingStart[ending + 1] as number) - (endingStart[ending] as number));

  const childParent = new Int32Array(reader.column());
  const childWord = new Int32Array(reader.column());
  const gaps = reader.column();
  const senseStart = starts(reader.column());
  const nodes = words + childParent.length;
  const nodeGap = new Uint8Array(nodes);
  nodeGap.set(gaps, words);
  sumUp(childParent);
  const [firstName = 0] = reader.column();
  const contextNodes = new Int32Array(reader.column());
  sumUp(contextNodes);
  const contextSteps = reader.column();
  const nodeContext = new Int32Array(nodes);
  let nextContext = 1;
  for (let at = 0; at < contextNodes.length; at++) {
    const step = contextSteps[at] as number;
    nodeContext[contextNodes[at] as number] = step === 0 ? nextContext++ : nextContext - step;
  }

  const entryFlags = reader.column();
  const entryWhen = reader.column();
  const entryUnless = reader.column();
  const senseEntry = reader.column();
  const senseFlags = reader.column();
  const senseWhen = reader.column();
  const senseUnless = reader.column();
  const setStart = starts(reader.column());
  const setItems = reader.column();

  const rowShift = shiftFor(rows);
  const childShift = shiftFor(childParent.length);
  let endingSize = 16;
  while (endingSize < endings * 3) endingSize *= 2;
  const lexicon: Lexicon = {
    entries,
    letters,
    rowStart,
    rowHash,
    rowKind,
    rowFlags,
    rowParadigm,
    rowWord,
    rowTable: new Int32Array(2 ** (32 - rowShift)),
    rowShift,
    endingTable: new Int32Array(endingSize),
    endingStart,
    endingLetters,
    longestEnding,
    paradigmBits,
    paradigmStride,
    childTable: new Int32Array(2 ** (32 - childShift)),
    childParent,
    childWord,
    childShift,
    words,
    nodeGap,
    nodeNext: new Int32Array(nodes),
    nodeContext,
    contexts: nextContext - 1,
    firstName,
    senseStart,
    senseEntry,
    senseFlags,
    senseWhen,
    senseUnless,
    entryFlags,
    entryWhen,
    entryUnless,
    setStart,
    setItems,
    beginFilter: new Int32Array(1 << (BEGIN_BITS - 5)),
    openFilter: new Int32Array(1 << (OPEN_BITS - 5)),
    shortFilter: new Int32Array(1 << (SHORT_BITS - 5)),
    tailFilter: new Int32Array(1 << (TAIL_BITS - 5)),
    shortTailFilter: new Int32Array(1 << (SHORT_BITS - 5)),
    exactFilter: new Int32Array(1 << 9),
    numberFilter: new Uint8Array(1000),
  };
  buildTables(lexicon);
  buildFilters(lexicon, shared, paradigms, paradigmStart);
  return lexicon;
}

function sumUp(values: Int32Array): void {
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    sum += values[at] as number;
    values[at] = sum;
  }
}

/** Undoes the front coding and hashes each stem; hashes of what is shared are not worked out again. */
function unpackRows(
  shared: Uint8Array,
  suffixes: Uint8Array,
  letters: Uint8Array,
  rowStart: Int32Array,
  rowHash: Int32Array,
): void {
  const prefix = new Int32Array(130);
  let write = 0;
  let read = 0;
  let before = 0;
  const rows = shared.length;
  for (let row = 0; row < rows; row++) {
    const same = (shared[row] as number) & 127;
    rowStart[row] = write;
    for (let at = 0; at < same; at++) letters[write + at] = letters[before + at] as number;
    before = write;
    write += same;
    let length = same;
    let hash = prefix[same] as number;
    if (same === shared[row])
      for (let code = 0; code < 128; ) {
        code = suffixes[read++] as number;
        hash = (Math.imul(hash, F.HASH_BASE) + (code & 127)) | 0;
        letters[write++] = code & 127;
        prefix[++length] = hash;
      }
    rowHash[row] = hash;
  }
  rowStart[rows] = write;
}
