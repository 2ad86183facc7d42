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
  /** For each row a number in these two: its kind << 8 | flags, and which set of endings its stem takes. */
  readonly rowSort: F.Numbers;
  readonly sortClass: F.Column;
  readonly sortParadigm: F.Column;
  /**
   * 0 for a row of a word not met before, else how many words back from the next new one its word is, counted without
   * numbers whose low digit is 0.
   */
  readonly rowStep: F.Numbers;
  /** How many new words each block has. */
  readonly blockWord: F.Numbers;
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
  /** F.NODE with F.HAS_CONTEXT, F.HAS_CHILDREN and the number of senses of each node. */
  readonly nodeInfo: F.Column;
  /** How many senses, nodes with children and context words each stretch of nodes has. */
  readonly sensesBefore: F.Numbers;
  readonly parentsBefore: F.Numbers;
  readonly contextsBefore: F.Numbers;
  /** How many children each node with children has; how many each stretch of those nodes has. */
  readonly children: F.Numbers;
  readonly childrenBefore: F.Numbers;
  /**
   * First letters of the words that may come next after a node with children, as bits (0: a digit, 31: another sign):
   * for each such node a number in `letterSets`.
   */
  readonly nextLetters: F.Numbers;
  readonly letterSets: F.Column;
  /** Words of the children, ascending for each parent. */
  readonly childWord: F.Numbers;
  readonly childGap: F.Numbers;
  /** For each node that is a context word: 0 for one not met before, else how many back from the next new one it is. */
  readonly contextStep: F.Numbers;
  /** How many new context words each stretch of such nodes has. */
  readonly contextMet: F.Numbers;
  /** How many context words there are; they are numbered from 1. */
  readonly contexts: number;
  /** Number of the context that first names count as. */
  readonly firstName: number;
  readonly senseEntry: F.Numbers;
  /** What an entry's senses share: a number in `entryFlags`, and their conditions. */
  readonly entrySort: F.Numbers;
  readonly entryFlags: F.Column;
  readonly entryWhen: F.Numbers;
  readonly entryUnless: F.Numbers;
  /** How a sense differs from that: a number in `sortFlags`, where F.OWN_CONDITIONS tells that it has its own. */
  readonly senseSort: F.Numbers;
  readonly sortFlags: F.Column;
  /** How many senses with conditions of their own each stretch has; those senses' conditions. */
  readonly ownBefore: F.Numbers;
  readonly ownWhen: F.Numbers;
  readonly ownUnless: F.Numbers;
  /** How many items each set has, and how many each stretch of sets has; see `firstItem`. */
  readonly setSize: F.Numbers;
  readonly itemsBefore: F.Numbers;
  /** The sets' items, ascending, each less the one before it: context words, and after those whole sets. */
  readonly setItems: F.Numbers;
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
export function entryOf({ senseEntry }: Lexicon, sense: number): number {
  return senseEntry.at(sense);
}

export function flagsOf({ senseSort, sortFlags, entrySort, entryFlags, senseEntry }: Lexicon, sense: number): number {
  const own = sortFlags[senseSort.at(sense)] as number;
  return (own ^ (entryFlags[entrySort.at(senseEntry.at(sense))] as number)) & (F.OWN_CONDITIONS - 1);
}

/** A sense's place among those with conditions of their own, or -1. */
function ownPlace({ senseSort, sortFlags, ownBefore }: Lexicon, sense: number): number {
  if (((sortFlags[senseSort.at(sense)] as number) & F.OWN_CONDITIONS) === 0) return -1;
  const stretch = sense >> F.STRETCH_BITS;
  let place = ownBefore.before(stretch);
  for (let before = stretch << F.STRETCH_BITS; before < sense; before++)
    if (((sortFlags[senseSort.at(before)] as number) & F.OWN_CONDITIONS) !== 0) place++;
  return place;
}

/** Number of the set of context words a sense wants; 0 for none. */
export function whenOf(lexicon: Lexicon, sense: number): number {
  const own = ownPlace(lexicon, sense);
  return own < 0 ? lexicon.entryWhen.at(entryOf(lexicon, sense)) : lexicon.ownWhen.at(own);
}

/** Number of the set of context words that forbid a sense; 0 for none. */
export function unlessOf(lexicon: Lexicon, sense: number): number {
  const own = ownPlace(lexicon, sense);
  return own < 0 ? lexicon.entryUnless.at(entryOf(lexicon, sense)) : lexicon.ownUnless.at(own);
}

/** A row's kind << 8 | flags. */
export function classOf({ rowSort, sortClass }: Lexicon, row: number): number {
  return sortClass[rowSort.at(row)] as number;
}

/** The set of endings a row's stem takes. */
export function paradigmOf({ rowSort, sortParadigm }: Lexicon, row: number): number {
  return sortParadigm[rowSort.at(row)] as number;
}

/** The word a row is one of the stems of. */
export function wordOf({ rowStep, blockWord }: Lexicon, row: number): number {
  const { low } = rowStep;
  const block = row >> F.BLOCK_BITS;
  let next = blockWord.before(block);
  for (let before = block << F.BLOCK_BITS; before < row; before++) if (low[before] === F.ZERO) next++;
  const step = rowStep.at(row);
  return next - step + Math.floor(step / F.DIGITS);
}

/** Number of a node's first sense; it has `sensesOf` of them. */
export function firstSense({ nodeInfo, sensesBefore }: Lexicon, node: number): number {
  const stretch = node >> F.STRETCH_BITS;
  let sense = sensesBefore.before(stretch);
  for (let before = stretch << F.STRETCH_BITS; before < node; before++)
    sense += ((nodeInfo[before] as number) >> F.SENSES_AT) & 15;
  return sense;
}

export function sensesOf({ nodeInfo }: Lexicon, node: number): number {
  return ((nodeInfo[node] as number) >> F.SENSES_AT) & 15;
}

/** A node's place among those with a flag; `stretches` has how many each stretch has. */
function placeOf(nodeInfo: F.Column, stretches: F.Numbers, flag: number, node: number): number {
  const stretch = node >> F.STRETCH_BITS;
  let place = stretches.before(stretch);
  for (let before = stretch << F.STRETCH_BITS; before < node; before++)
    if (((nodeInfo[before] as number) & flag) !== 0) place++;
  return place;
}

/** Number of the context word a node is, or 0. */
export function contextOf({ nodeInfo, contextsBefore, contextMet, contextStep }: Lexicon, node: number): number {
  if (((nodeInfo[node] as number) & F.HAS_CONTEXT) === 0) return 0;
  const place = placeOf(nodeInfo, contextsBefore, F.HAS_CONTEXT, node);
  const stretch = place >> F.STRETCH_BITS;
  let next = contextMet.before(stretch) + 1;
  for (let before = stretch << F.STRETCH_BITS; before < place; before++) if (contextStep.at(before) === 0) next++;
  return next - contextStep.at(place);
}

/** A node's place among those with children, or -1. */
export function parentPlace({ nodeInfo, parentsBefore }: Lexicon, node: number): number {
  if (((nodeInfo[node] as number) & F.HAS_CHILDREN) === 0) return -1;
  return placeOf(nodeInfo, parentsBefore, F.HAS_CHILDREN, node);
}

/** Number of a set's first item; it has setSize.at(set) of them. */
export function firstItem({ setSize, itemsBefore }: Lexicon, set: number): number {
  const stretch = set >> F.STRETCH_BITS;
  let item = itemsBefore.before(stretch);
  for (let before = stretch << F.STRETCH_BITS; before < set; before++) item += setSize.at(before);
  return item;
}

/** First letters of the words that may come next after the node with that place among those with children. */
export function lettersAfter({ nextLetters, letterSets }: Lexicon, place: number): number {
  return letterSets[nextLetters.at(place)] as number;
}

/** The child for a word of the node whose place among those with children is given, or -1; its node is words + child. */
export function childOf({ childrenBefore, children, childWord }: Lexicon, place: number, word: number): number {
  const stretch = place >> F.STRETCH_BITS;
  let low = childrenBefore.before(stretch);
  for (let before = stretch << F.STRETCH_BITS; before < place; before++) low += children.at(before);
  const end = low + children.at(place);
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (childWord.at(middle) < word) low = middle + 1;
    else high = middle;
  }
  return low < end && childWord.at(low) === word ? low : -1;
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
  const numbers = (): F.Numbers => reader.numbers();
  // In the order of write.ts.
  const [entries = 0, words = 0, contexts = 0, firstName = 0, longestEnding = 0, paradigmStride = 0] = column();
  return {
    entries,
    words,
    contexts,
    firstName,
    longestEnding,
    paradigmStride,
    endingTable: column(),
    endingStart: column(),
    endingLetters: column(),
    paradigmBits: column(),
    shared: column(),
    letters: column(),
    blockLetters: numbers(),
    blockAbove: numbers(),
    blockOf: numbers(),
    blockWord: numbers(),
    rowSort: numbers(),
    sortClass: column(),
    sortParadigm: column(),
    rowStep: numbers(),
    nodeInfo: column(),
    sensesBefore: numbers(),
    parentsBefore: numbers(),
    contextsBefore: numbers(),
    children: numbers(),
    childrenBefore: numbers(),
    nextLetters: numbers(),
    letterSets: column(),
    childWord: numbers(),
    childGap: numbers(),
    contextStep: numbers(),
    contextMet: numbers(),
    entrySort: numbers(),
    entryFlags: column(),
    entryWhen: numbers(),
    entryUnless: numbers(),
    senseEntry: numbers(),
    senseSort: numbers(),
    sortFlags: column(),
    ownBefore: numbers(),
    ownWhen: numbers(),
    ownUnless: numbers(),
    setSize: numbers(),
    itemsBefore: numbers(),
    setItems: numbers(),
    beginFilter: column(),
    openFilter: column(),
    shortFilter: column(),
    tailFilter: column(),
    shortTailFilter: column(),
    partFilter: column(),
    numberFilter: column(),
  };
}
