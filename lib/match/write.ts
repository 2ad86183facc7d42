/** Building: words, paths and senses become the columns that lexicon.ts opens, in its order. */
import { DIGIT, deepLetter } from '../danish/fold.ts';
import { buildFilters } from './build-filters.ts';
import * as F from './format.ts';
import { endingHash, endingSlot } from './lexicon.ts';
import { shareItems } from './shared-sets.ts';
import { PAIRS, pairOf, SAME, textOf } from './stems.ts';
import type { Trie } from './trie.ts';
import { type Row, rowsOf, type Word } from './words.ts';
import { Writer } from './writer.ts';

/** Senses of one authored form in the lexicon. */
export interface Sense {
  entry: number;
  flags: number;
  when: number;
  unless: number;
}

/** What all senses of an entry tend to share. */
const COMMON_FLAGS = 15 | F.EVERYDAY | F.LAW;
const BLOCK = 1 << F.BLOCK_BITS;

interface Built {
  words: readonly Word[];
  trie: Trie<Sense>;
  /** Sets of context words by the numbers the compiler gave them. */
  sets: readonly (readonly number[])[];
  /** The compiler's number of the context that first names count as. */
  firstName: number;
  entries: number;
}

/** Endings in the order in which they were met, with the sets of them that stems take. */
class Paradigms {
  readonly endings = new Map<string, number>();
  private readonly sets = new Map<string, number>();
  readonly ofRow: number[];

  constructor(rows: readonly Row[]) {
    for (const row of rows)
      for (const ending of row.endings) if (!this.endings.has(ending)) this.endings.set(ending, this.endings.size);
    this.ofRow = rows.map((row) => {
      const signature = row.endings.join('|');
      if (!this.sets.has(signature)) this.sets.set(signature, this.sets.size);
      return this.sets.get(signature) ?? 0;
    });
  }

  get longest(): number {
    return Math.max(0, ...[...this.endings.keys()].map((ending) => ending.length));
  }

  get stride(): number {
    return (this.endings.size + 7) >> 3;
  }

  bits(): Uint8Array {
    const bits = new Uint8Array(this.sets.size * this.stride);
    for (const [signature, paradigm] of this.sets)
      for (const written of signature.split('|')) {
        const ending = this.endings.get(written) ?? 0;
        const place = paradigm * this.stride + (ending >> 3);
        bits[place] = (bits[place] as number) | (1 << (ending & 7));
      }
    return bits;
  }

  write(writer: Writer): void {
    const letters = [...this.endings.keys()].map((ending) => Array.from(ending, (letter) => letter.charCodeAt(0)));
    let size = 16;
    while (size < letters.length * 3) size *= 2;
    const table = new Uint16Array(size);
    letters.forEach((codes, ending) => {
      let slot = endingSlot(endingHash(codes, 0, codes.length), size - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
      table[slot] = ending + 1;
    });
    writer.add(table, 2);
    writer.add(starts(letters), 2);
    writer.add(letters.flat());
    writer.add(this.bits());
  }
}

function starts(lists: readonly (readonly unknown[])[]): number[] {
  const out = [0];
  for (const list of lists) out.push((out.at(-1) ?? 0) + list.length);
  return out;
}

function steps(ascending: readonly number[]): number[] {
  return ascending.map((value, at) => value - (ascending[at - 1] ?? 0));
}

function common(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same;
}

/** How much there is in each stretch of some numbers. */
function stretches(values: readonly number[]): number[] {
  const out: number[] = new Array((values.length + (1 << F.STRETCH_BITS) - 1) >> F.STRETCH_BITS).fill(0);
  values.forEach((value, at) => {
    out[at >> F.STRETCH_BITS] = (out[at >> F.STRETCH_BITS] ?? 0) + value;
  });
  return out;
}

/** Numbers of things among the distinct ones, the most frequent first, and those. */
function distinct(values: readonly number[]): { places: number[]; kinds: number[] } {
  const uses = new Map<number, number>();
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  const kinds = [...uses].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const place = new Map(kinds.map((value, at) => [value, at]));
  return { places: values.map((value) => place.get(value) ?? 0), kinds };
}

/** Front-coded stems; see stems.ts. */
function writeStems(writer: Writer, rows: readonly Row[]): void {
  const shared: number[] = [];
  const letters: number[] = [];
  const sizes: number[] = [];
  const above: number[] = [];
  const blockOf: number[] = [];
  // Rows whose stems the present row's stem begins with, the nearest last.
  const path: number[] = [];
  rows.forEach(({ stem }, row) => {
    while (path.length > 0 && !stem.startsWith(rows[path.at(-1) ?? 0]?.stem ?? '')) path.pop();
    const begins = row % BLOCK === 0;
    const same = begins ? 0 : common(rows[row - 1]?.stem ?? '', stem);
    if (begins) {
      const pair = pairOf(stem.charCodeAt(0), stem.length > 1 ? stem.charCodeAt(1) : 0);
      while (blockOf.length <= pair) blockOf.push(sizes.length);
      const nearest = path.at(-1);
      above.push(nearest === undefined ? 0 : sizes.length - Math.floor(nearest / BLOCK));
      sizes.push(0);
    }
    if (same >= SAME) throw new RangeError('Ordlisten rummer et ord, som er for langt.');
    shared.push(F.ZERO + (same === stem.length ? SAME : same));
    const brought = same === stem.length ? [] : textOf(stem.slice(same));
    letters.push(...brought);
    sizes.push((sizes.pop() ?? 0) + brought.length);
    path.push(row);
  });
  while (blockOf.length <= PAIRS) blockOf.push(sizes.length);
  writer.text(shared);
  writer.text(letters);
  writer.numbers(sizes);
  writer.numbers(above);
  writer.numbers(blockOf);
}

/** For each word the first letters of its forms as bits (0: a digit, 31: another sign). */
function firstLetters(rows: readonly Row[], number: ReadonlyMap<number, number>): number[] {
  const letters: number[] = new Array(number.size).fill(0);
  for (const { stem, word } of rows) {
    const first = stem.charCodeAt(0);
    const at = number.get(word) ?? 0;
    letters[at] = (letters[at] ?? 0) | (1 << (first < DIGIT ? deepLetter(first) : first < DIGIT + 10 ? 0 : 31));
  }
  return letters;
}

/** What each row is and which word it belongs to. */
function writeRows(
  writer: Writer,
  rows: readonly Row[],
  paradigms: Paradigms,
  number: ReadonlyMap<number, number>,
): void {
  const blockWords: number[] = [];
  const wordSteps: number[] = [];
  let next = 0;
  rows.forEach((row, at) => {
    if (at % BLOCK === 0) blockWords.push(0);
    const step = next - (number.get(row.word) ?? 0);
    wordSteps.push(step);
    if (step > 0) return;
    next++;
    blockWords.push((blockWords.pop() ?? 0) + 1);
  });
  writer.numbers(blockWords);
  // Kind, flags and endings go together: a few hundred combinations, of which a few dozen are nearly all.
  const { places, kinds } = distinct(
    rows.map((row, at) => (paradigms.ofRow[at] ?? 0) * 65536 + ((row.kind << 8) | row.flags)),
  );
  writer.numbers(places);
  writer.add(
    kinds.map((kind) => kind % 65536),
    2,
  );
  writer.add(
    kinds.map((kind) => Math.floor(kind / 65536)),
    2,
  );
  const stride = F.DIGITS - 1;
  writer.numbers(wordSteps.map((step) => (step === 0 ? 0 : step + Math.floor((step - 1) / stride))));
}

/** Nodes: how many senses each has, which have children and which are context words. */
function writeNodes(writer: Writer, flat: ReturnType<Trie<Sense>['flatten']>, letters: readonly number[]): void {
  if (flat.senseCounts.some((count) => count > F.SENSES))
    throw new RangeError('Et ord har flere betydninger, end ordlisten rummer.');
  const info = flat.senseCounts.map((count) => F.NODE | (count << F.SENSES_AT));
  const children = new Map<number, number>();
  const next = new Map<number, number>();
  flat.parents.forEach((parent, child) => {
    children.set(parent, (children.get(parent) ?? 0) + 1);
    next.set(parent, (next.get(parent) ?? 0) | (letters[flat.words[child] ?? 0] ?? 0));
  });
  for (const parent of children.keys()) info[parent] = (info[parent] ?? 0) | F.HAS_CHILDREN;
  for (const node of flat.contextNodes) info[node] = (info[node] ?? 0) | F.HAS_CONTEXT;
  const having = (flag: number): number[] => info.map((bits) => ((bits & flag) !== 0 ? 1 : 0));
  writer.text(info);
  writer.numbers(stretches(flat.senseCounts));
  writer.numbers(stretches(having(F.HAS_CHILDREN)));
  writer.numbers(stretches(having(F.HAS_CONTEXT)));
  const counts = [...children.values()];
  writer.numbers(counts);
  writer.numbers(stretches(counts));
  const { places, kinds } = distinct([...next.values()].map((bits) => bits >>> 0));
  writer.numbers(places);
  writer.add(kinds, 4);
  writer.numbers(flat.words);
  writer.numbers(flat.gaps);
}

/** Which context word each node is that is one: mostly one not met before. */
function writeContexts(writer: Writer, ids: readonly number[]): void {
  let next = 1;
  const back = ids.map((id) => {
    const step = next - id;
    if (step === 0) next++;
    return step;
  });
  writer.numbers(back);
  writer.numbers(stretches(back.map((step) => (step === 0 ? 1 : 0))));
}

/** Senses: most of one entry's have the same side, priority and conditions, which are stored with the entry. */
function writeSenses(writer: Writer, senses: readonly Sense[], entries: number): void {
  const shared: Sense[] = Array.from({ length: entries }, (_, entry) => ({ entry, flags: 0, when: 0, unless: 0 }));
  const tally = new Map<string, number>();
  for (const sense of senses) {
    const base = { ...sense, flags: sense.flags & COMMON_FLAGS };
    const signature = `${base.entry} ${base.flags} ${base.when} ${base.unless}`;
    const count = (tally.get(signature) ?? 0) + 1;
    tally.set(signature, count);
    if (count >= (tally.get(`${sense.entry}`) ?? 0)) {
      tally.set(`${sense.entry}`, count);
      shared[sense.entry] = base;
    }
  }
  const base = (sense: Sense): Sense => shared[sense.entry] ?? sense;
  const ofEntries = distinct(shared.map(({ flags }) => flags));
  writer.numbers(ofEntries.places);
  writer.add(ofEntries.kinds, 2);
  writer.numbers(shared.map(({ when }) => when));
  writer.numbers(shared.map(({ unless }) => unless));
  writer.numbers(senses.map(({ entry }) => entry));
  const own = senses.map((sense) => sense.when !== base(sense).when || sense.unless !== base(sense).unless);
  const { places, kinds } = distinct(
    senses.map((sense, at) => (sense.flags ^ base(sense).flags) | (own[at] === true ? F.OWN_CONDITIONS : 0)),
  );
  writer.numbers(places);
  writer.add(kinds, 4);
  writer.numbers(stretches(own.map(Number)));
  const owners = senses.filter((_, at) => own[at]);
  writer.numbers(owners.map(({ when }) => when));
  writer.numbers(owners.map(({ unless }) => unless));
}

/** The bytes of a lexicon. */
export function write({ words, trie, sets, firstName, entries }: Built): Uint8Array {
  const rows = rowsOf(words);
  // Words are numbered in the order of their first row, so that the row column of words is mostly »the next one«.
  const number = new Map<number, number>();
  for (const row of rows) if (!number.has(row.word)) number.set(row.word, number.size);
  const flat = trie.flatten((word) => number.get(word.id) ?? 0, number.size);
  // Context words are numbered in the order of their nodes.
  const renumbered = new Map<number, number>();
  for (const id of flat.contextIds) if (!renumbered.has(id)) renumbered.set(id, renumbered.size + 1);
  const paradigms = new Paradigms(rows);
  const firstNameId = renumbered.get(firstName) ?? 0;
  const { longest, stride } = paradigms;
  const items = shareItems(
    sets.map((set) => set.map((id) => renumbered.get(id) ?? 0)),
    renumbered.size,
  ).map(steps);
  const writer = new Writer();
  writer.add([entries, number.size, renumbered.size, firstNameId, longest, stride], 2);
  paradigms.write(writer);
  writeStems(writer, rows);
  writeRows(writer, rows, paradigms, number);
  writeNodes(writer, flat, firstLetters(rows, number));
  writeContexts(
    writer,
    flat.contextIds.map((id) => renumbered.get(id) ?? 0),
  );
  writeSenses(writer, flat.senses, entries);
  const sizes = items.map((set) => set.length);
  writer.numbers(sizes);
  writer.numbers(stretches(sizes));
  writer.numbers(items.flat());
  const filters = buildFilters(rows);
  const { begin, open, short, tail, shortTail, part, numbers } = filters;
  for (const filter of [begin, open, short, tail, shortTail, part, numbers]) writer.add(filter, 4);
  return writer.finish();
}
