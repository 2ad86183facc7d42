/**
 * Opens a compiled lexicon: checks it and lays views over its bytes. Nothing is parsed, unpacked, hashed or sorted, so
 * the time it takes is that of the checksum.
 */
import * as F from './format.ts';
import type { Stems } from './stems.ts';

export { LexiconError } from './format.ts';

/** An opened lexicon. Its tables are the matcher's; read them through `createScanner`. */
export interface Lexicon extends Stems {
  /** Number of entries the spans may point to. */
  readonly entries: number;
  /** Which set of endings a row's stem takes. */
  readonly rowParadigm: F.Column;
  /** A row's number in `classes`, where kind << 8 | flags stands. */
  readonly rowClass: F.Column;
  readonly classes: F.Column;
  /** 0 for a row of a word not met before, else how many words back from the next new one its word is. */
  readonly rowStep: F.Column;
  /** How many words have been met before each block. */
  readonly blockWord: F.Column;
  /** Endings by hash: ending + 1. */
  readonly endingTable: F.Column;
  /** Ending e is endingLetters[endingStart[e] … endingStart[e + 1]). */
  readonly endingStart: F.Column;
  readonly endingLetters: F.Column;
  readonly longestEnding: number;
  /** Bit e of paradigm p: bit e & 7 of byte p * paradigmStride + (e >> 3). */
  readonly paradigmBits: F.Column;
  readonly paradigmStride: number;
  /** Node n is word n's for n < words; later nodes are children. */
  readonly words: number;
  /** Number of senses of each node, F.HAS_CONTEXT, F.HAS_CHILDREN. */
  readonly nodeInfo: F.Column;
  /** How many senses, nodes with children and context words stand before every sixteenth node. */
  readonly senseBase: F.Column;
  readonly parentBase: F.Column;
  readonly contextBase: F.Column;
  /** How many children stand before every sixteenth node with children; how many each of those nodes has. */
  readonly childBase: F.Column;
  readonly children: F.Column;
  /** First letters of the words that may come next after a node with children, as bits (0: a digit, 31: another sign). */
  readonly nextLetters: F.Column;
  /** Words of the children, ascending for each parent; packed. */
  readonly childWord: F.Column;
  readonly wordWidth: number;
  readonly childGap: F.Column;
  /** For each node that is a context word: 0 for one not met before, else how many back from the next new one it is. */
  readonly contextStep: F.Column;
  /** How many context words have been met before every sixteenth such node. */
  readonly contextMet: F.Column;
  /** How many context words there are; they are numbered from 1. */
  readonly contexts: number;
  /** Number of the context that first names count as. */
  readonly firstName: number;
  /** Packed. */
  readonly senseEntry: F.Column;
  readonly entryWidth: number;
  /** How a sense differs from what its entry's senses share; see flagsOf, whenOf and unlessOf. */
  readonly senseFlags: F.Column;
  readonly senseWhen: F.Column;
  readonly senseUnless: F.Column;
  readonly entryFlags: F.Column;
  readonly entryWhen: F.Column;
  readonly entryUnless: F.Column;
  /** Set s has setItems[setStart[s] … setStart[s + 1]): context words, each less the one before it; packed. */
  readonly setStart: F.Column;
  readonly setItems: F.Column;
  readonly itemWidth: number;
  /** First six deep letters of what may begin a term. */
  readonly beginFilter: F.Column;
  /** First four deep letters of stems of four or five that any letters may follow. */
  readonly openFilter: F.Column;
  /** First three deep letters of still shorter ones. */
  readonly shortFilter: F.Column;
  /** Last five deep letters of what may end a compound. */
  readonly tailFilter: F.Column;
  /** Last three deep letters of still shorter ones. */
  readonly shortTailFilter: F.Column;
  /** First four deep letters of what may stand inside a compound. */
  readonly partFilter: F.Column;
  /** Numbers below 1,000 that begin a term, one bit each. */
  readonly numberFilter: F.Column;
}

/** The entry a sense belongs to. */
export function entryOf({ senseEntry, entryWidth }: Lexicon, sense: number): number {
  return F.packedAt(senseEntry, entryWidth, sense);
}

export function flagsOf(lexicon: Lexicon, sense: number): number {
  return (lexicon.senseFlags[sense] as number) ^ (lexicon.entryFlags[entryOf(lexicon, sense)] as number);
}

/** Number of the set of context words a sense wants; 0 for none. */
export function whenOf(lexicon: Lexicon, sense: number): number {
  const own = lexicon.senseWhen[sense] as number;
  return own === 0 ? (lexicon.entryWhen[entryOf(lexicon, sense)] as number) : own - 1;
}

/** Number of the set of context words that forbid a sense; 0 for none. */
export function unlessOf(lexicon: Lexicon, sense: number): number {
  const own = lexicon.senseUnless[sense] as number;
  return own === 0 ? (lexicon.entryUnless[entryOf(lexicon, sense)] as number) : own - 1;
}

/** A row's kind << 8 | flags. */
export function classOf({ rowClass, classes }: Lexicon, row: number): number {
  return classes[rowClass[row] as number] as number;
}

/** The word a row is one of the stems of. */
export function wordOf({ rowStep, blockWord }: Lexicon, row: number): number {
  const block = row >> F.BLOCK_BITS;
  let next = blockWord[block] as number;
  for (let before = block << F.BLOCK_BITS; before < row; before++) if (rowStep[before] === 0) next++;
  return next - (rowStep[row] as number);
}

/** Number of a node's first sense; it has `sensesOf` of them. */
export function firstSense({ nodeInfo, senseBase }: Lexicon, node: number): number {
  const group = node >> F.NODE_BITS;
  let sense = senseBase[group] as number;
  for (let before = group << F.NODE_BITS; before < node; before++) sense += (nodeInfo[before] as number) & F.SENSES;
  return sense;
}

export function sensesOf({ nodeInfo }: Lexicon, node: number): number {
  return (nodeInfo[node] as number) & F.SENSES;
}

/** A node's place among those with a flag; `base` has the running totals. */
function placeOf(nodeInfo: F.Column, base: F.Column, flag: number, node: number): number {
  const group = node >> F.NODE_BITS;
  let place = base[group] as number;
  for (let before = group << F.NODE_BITS; before < node; before++)
    if (((nodeInfo[before] as number) & flag) !== 0) place++;
  return place;
}

/** Number of the context word a node is, or 0. */
export function contextOf({ nodeInfo, contextBase, contextMet, contextStep }: Lexicon, node: number): number {
  if (((nodeInfo[node] as number) & F.HAS_CONTEXT) === 0) return 0;
  const place = placeOf(nodeInfo, contextBase, F.HAS_CONTEXT, node);
  const group = place >> F.NODE_BITS;
  let next = (contextMet[group] as number) + 1;
  for (let before = group << F.NODE_BITS; before < place; before++) if (contextStep[before] === 0) next++;
  return next - (contextStep[place] as number);
}

/** A node's place among those with children, or -1. */
export function parentPlace({ nodeInfo, parentBase }: Lexicon, node: number): number {
  if (((nodeInfo[node] as number) & F.HAS_CHILDREN) === 0) return -1;
  return placeOf(nodeInfo, parentBase, F.HAS_CHILDREN, node);
}

/** The child for a word of the node whose place among those with children is given, or -1; its node is words + child. */
export function childOf({ childBase, children, childWord, wordWidth }: Lexicon, place: number, word: number): number {
  const group = place >> F.NODE_BITS;
  let low = childBase[group] as number;
  for (let before = group << F.NODE_BITS; before < place; before++) low += children[before] as number;
  const end = low + (children[place] as number);
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (F.packedAt(childWord, wordWidth, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low < end && F.packedAt(childWord, wordWidth, low) === word ? low : -1;
}

/** Place in the table of endings of an ending's hash; the table's length less one is the mask. */
export function endingSlot(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & mask;
}

/** Hash of an ending: of codes[from, to). */
export function endingHash(codes: ArrayLike<number>, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (codes[at] as number)) | 0;
  return hash;
}

/**
 * Opens compiled bytes.
 *
 * @throws LexiconError (Danish) when they are not a lexicon, of another version, or damaged
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const reader = new F.Reader(bytes);
  const column = (): F.Column => reader.column();
  // In the order of write.ts.
  const [entries = 0, words = 0, contexts = 0, firstName = 0, longestEnding = 0, paradigmStride = 0, ...widths] =
    column();
  const [wordWidth = 1, entryWidth = 1, itemWidth = 1] = widths;
  return {
    entries,
    words,
    contexts,
    firstName,
    longestEnding,
    paradigmStride,
    wordWidth,
    entryWidth,
    itemWidth,
    endingTable: column(),
    endingStart: column(),
    endingLetters: column(),
    paradigmBits: column(),
    shared: column(),
    letters: column(),
    blockLetters: column(),
    aboveStart: column(),
    aboveRow: column(),
    aboveLength: column(),
    blockOf: column(),
    blockWord: column(),
    rowParadigm: column(),
    rowClass: column(),
    classes: column(),
    rowStep: column(),
    nodeInfo: column(),
    senseBase: column(),
    parentBase: column(),
    contextBase: column(),
    childBase: column(),
    children: column(),
    nextLetters: column(),
    childWord: column(),
    childGap: column(),
    contextStep: column(),
    contextMet: column(),
    entryFlags: column(),
    entryWhen: column(),
    entryUnless: column(),
    senseEntry: column(),
    senseFlags: column(),
    senseWhen: column(),
    senseUnless: column(),
    setStart: column(),
    setItems: column(),
    beginFilter: column(),
    openFilter: column(),
    shortFilter: column(),
    tailFilter: column(),
    shortTailFilter: column(),
    partFilter: column(),
    numberFilter: column(),
  };
}
