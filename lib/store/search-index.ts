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

/** Records taken into the index at a time, so that a window stays alive while it is built. */
export const SLICE = 500;
const LIMIT = 100;
/** Words beginning with fewer letters than this match too much to be ranked in time: whole words and names only. */
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
  const stem = stemDanish(foldDanish(word));
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

export class RecordIndex {
  #mini = RecordIndex.#empty();
  /** Folded names of contacts, for the first letters of a name: too short for the index, and typed all the time. */
  readonly #names = new Map<string, { folded: string; kind: Kind }>();
  readonly #municipality: (code: string) => string;

  constructor({ municipality = () => '' }: IndexOptions = {}) {
    this.#municipality = municipality;
  }

  static #empty(): MiniSearch<Doc> {
    return new MiniSearch<Doc>({
      idField: 'key',
      fields: ['name', 'about', 'numbers', 'text'],
      tokenize: words,
      processTerm,
      searchOptions: { boost: { name: 6, about: 3, numbers: 3, text: 1 }, weights: { fuzzy: 0.3, prefix: 0.7 } },
      // Emptying removed records out of the index costs a pause of its own; small steps, seldom.
      autoVacuum: { minDirtCount: 500, minDirtFactor: 0.2, batchSize: 200, batchWait: 50 },
    });
  }

  get size(): number {
    return this.#names.size;
  }

  clear(): void {
    this.#mini = RecordIndex.#empty();
    this.#names.clear();
  }

  #put(doc: Doc, kind: Kind): void {
    if (this.#mini.has(doc.key)) this.#mini.discard(doc.key);
    this.#mini.add(doc);
    this.#names.set(doc.key, { folded: ` ${words(doc.name).map(foldDanish).join(' ')}`, kind });
  }

  putContact(contact: Contact): void {
    this.#put(contactDoc(contact, contact.municipality ? this.#municipality(contact.municipality) : ''), 'contact');
  }

  putNote(note: Note): void {
    this.#put(noteDoc(note), 'note');
  }

  remove(id: string): void {
    for (const key of [`c${id}`, `n${id}`])
      if (this.#names.delete(key) && this.#mini.has(key)) this.#mini.discard(key);
  }

  /** Takes in what `Store.follow` tells. `pause` lets the window breathe between slices of a big load. */
  async apply(changes: Changes, pause: () => Promise<void> = async () => {}): Promise<void> {
    if (changes.reset) this.clear();
    let count = 0;
    const step = async (): Promise<void> => {
      if (++count % SLICE === 0) await pause();
    };
    for (const { record, deletedAt } of changes.contacts) {
      if (deletedAt === '') this.putContact(record);
      else this.remove(record.id);
      await step();
    }
    for (const { record, deletedAt } of changes.notes) {
      if (deletedAt === '') this.putNote(record);
      else this.remove(record.id);
      await step();
    }
    for (const id of changes.gone) this.remove(id);
  }

  /** Best first. All the words must be there; slips are forgiven only where that finds nothing. */
  search(query: string, { kind, limit = LIMIT }: SearchOptions = {}): RecordHit[] {
    const folded = words(query).map(foldDanish);
    if (folded.length === 0) return [];
    const scores = new Map<string, number>();
    for (const { id, score } of this.#found(query)) scores.set(String(id), score);
    this.#named(folded.join(' '), scores, limit);
    const wanted = kind === undefined ? '' : kind === 'contact' ? 'c' : 'n';
    const hits: RecordHit[] = [];
    for (const [key, score] of scores)
      if (key.startsWith(wanted)) hits.push({ kind: key.startsWith('c') ? 'contact' : 'note', id: key.slice(1), score });
    return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  #found(query: string): { id: unknown; score: number }[] {
    const prefix = (term: string, at: number, all: string[]): boolean =>
      // Only the last word is unfinished; numbers may always be.
      (term.length >= SHORTEST_PREFIX && at === all.length - 1) || /^\d{3,}$/.test(term);
    const exact = this.#mini.search(query, { combineWith: 'AND', prefix, fuzzy: false });
    if (exact.length > 0) return exact;
    const glued = this.#glued(query);
    const whole = glued === null ? [] : this.#mini.search(glued, { combineWith: 'AND', prefix: true, fuzzy: false });
    if (whole.length > 0) return whole;
    return this.#mini.search(query, {
      combineWith: 'AND',
      prefix,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !/\d/.test(term) ? 1 : false),
    });
  }

  /** A number typed in groups is one number. */
  #glued(query: string): string | null {
    const digits = query.replace(/^\s*(?:\+45|0045)/, '').replace(/[\s.-]/g, '');
    return /^\d{4,}$/.test(digits) && digits !== query ? digits : null;
  }

  /** Names in which a word begins with what was typed stand before all else. */
  #named(folded: string, scores: Map<string, number>, limit: number): void {
    let found = 0;
    for (const [key, name] of this.#names) {
      if (!name.folded.includes(` ${folded}`)) continue;
      const bonus = name.folded.startsWith(` ${folded}`) ? 60 : 40;
      scores.set(key, (scores.get(key) ?? 0) + (name.kind === 'contact' ? bonus : bonus / 2));
      // Enough to fill any list; the rest would only be sorted away.
      if (++found >= limit * 5) break;
    }
  }
}
