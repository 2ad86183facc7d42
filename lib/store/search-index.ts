/**
 * Full-text search over the reader's contacts and notes, kept in memory and brought up to date by `Store.follow`.
 * Danish as in the dictionary's search: endings, spelling variants and slips are forgiven. Bounds: 30 ms for one
 * search among 10,000 contacts and 50,000 notes (tests/bench/search.ts).
 */
import MiniSearch from 'minisearch';
import { roleById } from '../contacts/roles.ts';
import { type Contact, type Note, noteTitle } from '../contacts/schema.ts';
import { foldDanish, stemDanish } from '../knowledge/search.ts';
import type { Changes } from './follow.ts';
import type { Kind } from './rows.ts';

export interface RecordHit {
  kind: Kind;
  id: string;
  score: number;
}

export interface SearchOptions {
  kind?: Kind;
  /** Most hits that are given; more are never drawn. */
  limit?: number;
}

interface Doc {
  key: string;
  name: string;
  about: string;
  numbers: string;
  text: string;
}

/** The index is built for this long at a time (ms), so that a window stays alive meanwhile. */
const SLICE_MS = 12;
const LIMIT = 100;
/** What begins with fewer letters than this matches too much to be ranked: only whole words and names are found. */
const SHORTEST_PREFIX = 3;
/** From this many letters on a slip is forgiven. */
const SHORTEST_FUZZY = 5;

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}\u00AD]+/u).filter(Boolean);

/** Stemming the same words over and over is most of the work of building. */
const stems = new Map<string, string>();
const MOST_STEMS = 200_000;
function processTerm(word: string): string {
  const before = stems.get(word);
  if (before !== undefined) return before;
  // Twice, so that `behandleren` and `behandler` meet: each takes one ending off.
  const stem = stemDanish(stemDanish(foldDanish(word)));
  if (stems.size < MOST_STEMS) stems.set(word, stem);
  return stem;
}

const contactDoc = (contact: Contact, place: string): Doc => ({
  key: `c${contact.id}`,
  name: contact.name,
  about: [
    contact.title,
    roleById(contact.role)?.name ?? '',
    contact.organisation,
    contact.unit,
    place,
    contact.address.city,
    ...contact.tags,
    ...contact.groups,
    ...contact.terms.map((term) => term.replaceAll('-', ' ')),
  ].join(' '),
  numbers: [
    ...contact.phones.map(({ number }) => number.replace(/^\+45/, '')),
    ...contact.gln.map(({ number }) => number),
    contact.cvr,
    contact.ydernummer,
    contact.ydernummer.replace(/^0+/, ''),
    contact.sor,
    ...contact.emails.map(({ address }) => address),
  ].join(' '),
  text: contact.note,
});

const noteDoc = (note: Note): Doc => ({
  key: `n${note.id}`,
  name: noteTitle(note),
  about: [...note.tags, ...note.about.map(({ id }) => id.replaceAll('-', ' '))].join(' '),
  numbers: '',
  text: note.text,
});

export interface IndexOptions {
  /** Name of a municipality by its code, for searches by place. */
  municipality?: (code: string) => string;
}

/**
 * Some thousand records with an index of their own. A word that stands in half of all notes costs MiniSearch time for
 * each of them, though no list shows more than a hundred: shards are searched newest first until there are enough.
 */
class Shard {
  readonly kind: Kind;
  /** Every stem that was ever added: a shard without one of the words is passed over. */
  readonly vocabulary = new Set<string>();
  /** Folded names, each word after a blank; parallel to `keys`. Empty for what was taken out. */
  readonly names: string[] = [];
  readonly keys: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #mini: MiniSearch<Doc>;
  #adding = false;

  constructor(kind: Kind) {
    this.kind = kind;
    this.#mini = new MiniSearch<Doc>({
      idField: 'key',
      fields: ['name', 'about', 'numbers', 'text'],
      tokenize: words,
      processTerm: (word) => {
        const stem = processTerm(word);
        if (this.#adding) this.vocabulary.add(stem);
        return stem;
      },
      searchOptions: { boost: { name: 6, about: 3, numbers: 3, text: 1 }, weights: { fuzzy: 0.3, prefix: 0.7 } },
      autoVacuum: { minDirtCount: 200, minDirtFactor: 0.2, batchSize: 200, batchWait: 50 },
    });
  }

  get full(): boolean {
    return this.keys.length >= SHARD;
  }

  put(doc: Doc): void {
    if (this.#mini.has(doc.key)) this.#mini.discard(doc.key);
    this.#adding = true;
    this.#mini.add(doc);
    this.#adding = false;
    const place = this.#places.get(doc.key) ?? this.keys.length;
    this.#places.set(doc.key, place);
    this.keys[place] = doc.key;
    this.names[place] = ` ${words(doc.name).map(foldDanish).join(' ')}`;
  }

  remove(key: string): void {
    if (this.#mini.has(key)) this.#mini.discard(key);
    const place = this.#places.get(key);
    if (place !== undefined) this.names[place] = '';
  }

  search(
    query: string,
    prefix: (term: string, at: number, all: string[]) => boolean,
  ): { id: unknown; score: number }[] {
    return this.#mini.search(query, { combineWith: 'AND', prefix, fuzzy: false });
  }
}

/** Records in one shard. */
const SHARD = 2000;
/** Names before all else: a word of the name begins with what was typed; the name itself does. */
const NAMED = 40;
const NAMED_FIRST = 60;

export class RecordIndex {
  /** Oldest first. */
  #shards: Shard[] = [];
  #where = new Map<string, Shard>();
  readonly #municipality: (code: string) => string;

  constructor({ municipality = () => '' }: IndexOptions = {}) {
    this.#municipality = municipality;
  }

  get size(): number {
    return this.#where.size;
  }

  clear(): void {
    this.#shards = [];
    this.#where = new Map();
  }

  #put(doc: Doc, kind: Kind): void {
    let shard = this.#where.get(doc.key) ?? this.#shards.findLast((one) => one.kind === kind);
    if (!shard || (shard.full && !this.#where.has(doc.key))) {
      shard = new Shard(kind);
      this.#shards.push(shard);
    }
    shard.put(doc);
    this.#where.set(doc.key, shard);
  }

  putContact(contact: Contact): void {
    this.#put(contactDoc(contact, contact.municipality ? this.#municipality(contact.municipality) : ''), 'contact');
  }

  putNote(note: Note): void {
    this.#put(noteDoc(note), 'note');
  }

  remove(id: string): void {
    for (const key of [`c${id}`, `n${id}`]) {
      this.#where.get(key)?.remove(key);
      this.#where.delete(key);
    }
  }

  /** Takes in what `Store.follow` tells. `pause` lets the window breathe between slices of a big load. */
  async apply(
    changes: Changes,
    pause: () => Promise<void> = async () => {},
    now: () => number = () => performance.now(),
  ): Promise<void> {
    if (changes.reset) this.clear();
    let from = now();
    const step = (): Promise<void> | undefined => {
      if (now() - from < SLICE_MS) return undefined;
      return pause().then(() => {
        from = now();
      });
    };
    for (const { record, deletedAt } of changes.contacts) {
      if (deletedAt === '') this.putContact(record);
      else this.remove(record.id);
      const wait = step();
      if (wait) await wait;
    }
    // Oldest first, so that the newest lie in the shards that are searched first.
    for (const { record, deletedAt } of changes.notes.toSorted((a, b) =>
      a.record.updatedAt < b.record.updatedAt ? -1 : 1,
    )) {
      if (deletedAt === '') this.putNote(record);
      else this.remove(record.id);
      const wait = step();
      if (wait) await wait;
    }
    for (const id of changes.gone) this.remove(id);
  }

  /**
   * Best first. All the words must be there; slips are forgiven only where that finds nothing. Where a word stands in
   * more records than `limit`, names count first and then the newest: not every record is weighed.
   */
  search(query: string, { kind, limit = LIMIT }: SearchOptions = {}): RecordHit[] {
    const folded = words(query).map(foldDanish).join(' ');
    if (folded === '') return [];
    const shards = this.#shards.filter((shard) => kind === undefined || shard.kind === kind).toReversed();
    const scores = this.#named(shards, folded, limit);
    for (const wording of this.#wordings(query)) {
      this.#collect(shards, wording, scores, limit);
      if (scores.size > 0) break;
    }
    return [...scores]
      .map(([key, score]): RecordHit => ({ kind: key.startsWith('c') ? 'contact' : 'note', id: key.slice(1), score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  /** The query as typed; a number without its gaps; the words as they may have been meant. */
  *#wordings(query: string): Generator<string> {
    yield query;
    const digits = query.replace(/^\s*(?:\+45|0045)/, '').replace(/[\s.-]/g, '');
    if (/^\d{4,}$/.test(digits) && digits !== query) yield digits;
    const meant = words(query).map((word) => this.#meant(word));
    if (meant.every((word) => word !== null)) yield meant.join(' ');
  }

  #collect(shards: readonly Shard[], query: string, scores: Map<string, number>, limit: number): void {
    const all = words(query).map(processTerm);
    const unfinished = (term: string, at: number): boolean =>
      (term.length >= SHORTEST_PREFIX && at === all.length - 1) || /^\d{3,}$/.test(term);
    const whole = all.filter((term, at) => !unfinished(term, at));
    const left = { contact: limit, note: limit };
    for (const shard of shards) {
      if (left[shard.kind] <= 0 || whole.some((term) => !shard.vocabulary.has(term))) continue;
      for (const { id, score } of shard.search(query, unfinished)) {
        const key = String(id);
        scores.set(key, (scores.get(key) ?? 0) + score);
        left[shard.kind]--;
      }
    }
  }

  /** Names in which a word begins with what was typed. Also finds the one or two letters no index is asked for. */
  #named(shards: readonly Shard[], folded: string, limit: number): Map<string, number> {
    const scores = new Map<string, number>();
    const begin = ` ${folded}`;
    const left = { contact: limit, note: limit };
    for (const { kind, names, keys } of shards) {
      if (left[kind] <= 0) continue;
      for (let at = 0; at < names.length; at++) {
        const place = names[at]?.indexOf(begin) ?? -1;
        if (place < 0) continue;
        const bonus = place === 0 ? NAMED_FIRST : NAMED;
        scores.set(keys[at] ?? '', kind === 'contact' ? bonus : bonus / 2);
        left[kind]--;
      }
    }
    return scores;
  }

  /** The word itself when it is known, else the commonest known word one slip away; null when there is none. */
  #meant(word: string): string | null {
    const stem = processTerm(word);
    if (this.#shards.some(({ vocabulary }) => vocabulary.has(stem))) return word;
    if (stem.length < SHORTEST_FUZZY || /\d/.test(stem)) return null;
    const found = new Map<string, number>();
    for (const { vocabulary } of this.#shards)
      for (const known of vocabulary)
        if (Math.abs(known.length - stem.length) <= 1 && oneSlip(known, stem))
          found.set(known, (found.get(known) ?? 0) + 1);
    return [...found].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }
}

/** Are two words one letter apart: one wrong, missing, too many, or two neighbours exchanged? */
export function oneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  if (long.length !== short.length) return long.slice(from + 1) === short.slice(from);
  return (
    long.slice(from + 1) === short.slice(from + 1) ||
    (long[from] === short[from + 1] && long[from + 1] === short[from] && long.slice(from + 2) === short.slice(from + 2))
  );
}
