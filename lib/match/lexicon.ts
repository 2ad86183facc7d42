/**
 * Opens a compiled lexicon: one linear pass that unpacks columns and builds the index tables. Nothing is parsed, no
 * strings are made; 12,000 forms take a few milliseconds in code the browser has never run before.
 */
import { DEEP_KEY, deepFold, deepLetter, EXACT, LIGHT } from '../danish/fold.ts';
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
  readonly nodeHasChildren: Uint8Array;
  readonly nodeContext: Int32Array;
  /** Node n's senses are [senseStart[n], senseStart[n + 1]). */
  readonly senseStart: Int32Array;
  readonly senseEntry: Int32Array;
  readonly senseFlags: Uint16Array;
  readonly senseWhen: Int32Array;
  readonly senseUnless: Int32Array;
  readonly setStart: Int32Array;
  readonly setItems: Int32Array;
  /** First four deep letters of what may begin a term. */
  readonly beginFilter: Int32Array;
  /** Last five deep letters of what may end a compound. */
  readonly tailFilter: Int32Array;
  /** First two codes of abbreviations. */
  readonly exactFilter: Int32Array;
  /** Numbers below 1,000 that begin a term. */
  readonly numberFilter: Uint8Array;
}

export const BEGIN_BITS = 17;
export const TAIL_BITS = 18;
const GOLDEN = 0x9e3779b1;

/** Place in `beginFilter` of four letters packed in five bits each. */
export function beginSlot(four: number): number {
  return Math.imul(four, GOLDEN) >>> (32 - BEGIN_BITS);
}

/** Place in `tailFilter` of five letters packed in five bits each. */
export function tailSlot(five: number): number {
  return Math.imul(five, GOLDEN) >>> (32 - TAIL_BITS);
}

/** Place in a table of 2^(32 - shift) of a key's hash. */
export function rowSlot(hash: number, kind: number, shift: number): number {
  return Math.imul(hash + kind * 0x3c6ef372, GOLDEN) >>> shift;
}

export function childSlot(node: number, word: number, shift: number): number {
  return Math.imul(Math.imul(node, GOLDEN) + word, 0x85ebca6b) >>> shift;
}

const bytes8 = (length: number): Uint8Array => new Uint8Array(length);
const words16 = (length: number): Uint16Array => new Uint16Array(length);
const words32 = (length: number): Int32Array => new Int32Array(length);

/** Starts of pieces from their lengths: one more than there are pieces. */
function starts(lengths: ArrayLike<number>): Int32Array {
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

function check(bytes: Uint8Array): void {
  if (bytes.length < F.HEADER_BYTES) throw new F.LexiconError('Ordlisten er tom eller afkortet. Byg den igen.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== F.MAGIC) throw new F.LexiconError('Det er ikke en ordliste fra Fagbro.');
  const version = view.getUint32(4, true);
  if (version !== F.VERSION)
    throw new F.LexiconError(`Ordlisten er version ${version}; programmet læser version ${F.VERSION}. Byg den igen.`);
  if (view.getUint32(8, true) !== F.checksum(bytes, F.HEADER_BYTES))
    throw new F.LexiconError('Ordlisten er beskadiget (kontrolsummen passer ikke). Byg den igen.');
}

function setBit(filter: Int32Array, slot: number): void {
  filter[slot >> 5] = (filter[slot >> 5] as number) | (1 << (slot & 31));
}

/** Sets the slots of all letter groups of `size` that have these letters and any in the `free` places before or after. */
function spread(packed: number, free: number, place: number, visit: (packed: number) => void): void {
  if (free === 0) {
    visit(packed);
    return;
  }
  for (let letter = 0; letter < 32; letter++) spread(packed | (letter << place), free - 1, place + 5, visit);
}

/** Which words may begin a term or end a compound, told by a few letters. */
function filters(lexicon: Lexicon, paradigms: Uint16Array, paradigmStart: Int32Array): void {
  const { letters, rowStart, rowKind, rowFlags, rowParadigm, endingStart, endingLetters } = lexicon;
  const form = new Uint8Array(256);
  const deep = new Uint8Array(512);
  const begin = (packed: number): void => setBit(lexicon.beginFilter, beginSlot(packed));
  const tail = (packed: number): void => setBit(lexicon.tailFilter, tailSlot(packed));
  for (let row = 0; row < rowKind.length; row++) {
    const flags = rowFlags[row] as number;
    const kind = rowKind[row] as number;
    const start = rowStart[row] as number;
    const length = (rowStart[row + 1] as number) - start;
    const begins = (flags & (F.BEGINS | F.AS_FIRST | F.CONTEXT_PREFIX)) !== 0;
    if (kind === EXACT) {
      if (!begins) continue;
      const first = letters[start] as number;
      const second = length > 1 ? (letters[start + 1] as number) : 0;
      setBit(lexicon.exactFilter, ((first & 127) << 7) | second);
      if (length === 1)
        for (let other = 0; other < 64; other++) setBit(lexicon.exactFilter, ((first & 127) << 7) | other);
      if (first >= 64 && first < 74 && length < 4) {
        let value = 0;
        for (let at = 0; at < length; at++) value = value * 10 + (letters[start + at] as number) - 64;
        lexicon.numberFilter[value] = 1;
      }
      continue;
    }
    const paradigm = rowParadigm[row] as number;
    const isLast = (flags & F.AS_LAST) !== 0 && kind === DEEP_KEY;
    if (begins && length >= 6) {
      let packed = 0;
      if (kind === LIGHT) deepFold(letters.subarray(start, start + length), length, deep, true);
      else if (kind === DEEP_KEY) for (let at = 0; at < 4; at++) deep[at] = letters[start + at] as number;
      else deepFold(letters.subarray(start, start + length), length, deep, true);
      for (let at = 0; at < 4; at++) packed = (packed << 5) | (deep[at] as number);
      begin(packed);
      if (!isLast) continue;
    }
    if (!begins && !isLast) continue;
    for (let at = 0; at < length; at++) form[at] = letters[start + at] as number;
    for (let index = paradigmStart[paradigm] as number; index < (paradigmStart[paradigm + 1] as number); index++) {
      const ending = paradigms[index] as number;
      let n = length;
      for (let at = endingStart[ending] as number; at < (endingStart[ending + 1] as number); at++)
        form[n++] = endingLetters[at] as number;
      if (begins && length < 6) {
        const m = kind === DEEP_KEY ? n : deepFold(form, n, deep, true);
        let packed = 0;
        for (let at = 0; at < 4; at++)
          packed = (packed << 5) | (at < m ? deepLetter((kind === DEEP_KEY ? form[at] : deep[at]) as number) : 0);
        begin(packed);
        const open = (flags & (F.AS_FIRST | F.CONTEXT_PREFIX)) !== 0 && m < 4;
        if (open) spread(packed, 4 - m, 0, begin);
      }
      if (isLast) {
        let packed = 0;
        const from = n > 5 ? n - 5 : 0;
        for (let at = from; at < n; at++) packed = (packed << 5) | (form[at] as number);
        spread(packed, from > 0 || n === 5 ? 0 : 5 - n, 5 * n, tail);
      }
    }
  }
}

/** Fills the hash tables; every row with a stem like the one before is reached through that one. */
function index(lexicon: Lexicon): void {
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
  check(bytes);
  const reader = new F.Reader(bytes);
  const entries = reader.number();
  const words = reader.number();
  const endingStart = starts(reader.column(bytes8));
  const endingLetters = reader.text();
  const paradigmStart = starts(reader.column(words16));
  const paradigms = reader.column(words16);
  const kinds = reader.column(words32);
  const shared = reader.column(bytes8);
  const added = reader.column(bytes8);
  const suffixes = reader.text();
  const rowParadigm = reader.column(words16);
  const rowFlags = reader.column(bytes8);
  const rowSteps = reader.column(words32);
  const parentSteps = reader.column(words32);
  const childWord = reader.column(words32);
  const gaps = reader.column(bytes8);
  const senseStart = starts(reader.column(bytes8));
  const contextNodes = reader.column(words32);
  const contextIds = reader.column(words32);

  const rows = shared.length;
  let total = 0;
  for (let row = 0; row < rows; row++) total += (shared[row] as number) + (added[row] as number);
  const letters = new Uint8Array(total);
  const rowStart = new Int32Array(rows + 1);
  const rowHash = new Int32Array(rows);
  const rowKind = new Uint8Array(rows);
  const rowWord = new Int32Array(rows);
  // Hashes of the beginnings of the stem before: what is shared need not be hashed again.
  const prefix = new Int32Array(258);
  let write = 0;
  let read = 0;
  let next = 0;
  let kind = 0;
  let ofKind = kinds[0] as number;
  for (let row = 0; row < rows; row++) {
    let changed = row === 0;
    while (ofKind === 0) {
      kind++;
      ofKind = kinds[kind] as number;
      changed = true;
    }
    ofKind--;
    rowKind[row] = kind;
    const start = write;
    const same = shared[row] as number;
    const more = added[row] as number;
    if (more === 0 && !changed && same === start - (rowStart[row - 1] as number))
      rowFlags[row] = (rowFlags[row] as number) | F.SAME_KEY;
    const before = row > 0 ? (rowStart[row - 1] as number) : 0;
    rowStart[row] = start;
    for (let at = 0; at < same; at++) letters[write++] = letters[before + at] as number;
    let hash = prefix[same] as number;
    for (let at = same; at < same + more; at++) {
      const code = suffixes[read++] as number;
      letters[write++] = code;
      hash = (Math.imul(hash, F.HASH_BASE) + code) | 0;
      prefix[at + 1] = hash;
    }
    rowHash[row] = hash;
    const step = rowSteps[row] as number;
    rowWord[row] = step === 0 ? next++ : next - step;
  }
  rowStart[rows] = write;

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

  const nodes = words + parentSteps.length;
  const childParent = new Int32Array(parentSteps.length);
  const nodeHasChildren = new Uint8Array(nodes);
  const nodeGap = new Uint8Array(nodes);
  nodeGap.set(gaps, words);
  let parent = 0;
  for (let child = 0; child < parentSteps.length; child++) {
    parent += parentSteps[child] as number;
    childParent[child] = parent;
    nodeHasChildren[parent] = 1;
  }
  const nodeContext = new Int32Array(nodes);
  for (let at = 0; at < contextNodes.length; at++) nodeContext[contextNodes[at] as number] = contextIds[at] as number;
  const rowShift = shiftFor(rows);
  const childShift = shiftFor(parentSteps.length);
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
    nodeHasChildren,
    nodeContext,
    senseStart,
    senseEntry: reader.column(words32),
    senseFlags: reader.column(words16),
    senseWhen: reader.column(words32),
    senseUnless: reader.column(words32),
    setStart: starts(reader.column(words16)),
    setItems: reader.column(words32),
    beginFilter: new Int32Array(1 << (BEGIN_BITS - 5)),
    tailFilter: new Int32Array(1 << (TAIL_BITS - 5)),
    exactFilter: new Int32Array(1 << 9),
    numberFilter: new Uint8Array(1000),
  };
  index(lexicon);
  filters(lexicon, paradigms, paradigmStart);
  return lexicon;
}
