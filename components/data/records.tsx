/**
 * All contacts and notes of the reader, live in every window, and the search over them. Read once for each document
 * and shared by whatever is shown; `useHaving` is the small question for one card ("what do I have on this word?").
 */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Contact, Note } from '../../lib/contacts/schema.ts';
import type { StoreError } from '../../lib/store/errors.ts';
import type { Changes } from '../../lib/store/follow.ts';
import type { Stored } from '../../lib/store/records.ts';
import type { Kind, Records } from '../../lib/store/rows.ts';
import { RecordIndex } from '../../lib/store/search-index.ts';
import type { Store } from '../../lib/store/store.ts';
import { type StoreState, useStore, useStoreSession } from './store.tsx';
import type { StoreSession } from './store-session.ts';

export interface Book {
  /** `loading` until everything has been read once; `locked` and `failed` as the store. */
  kind: 'loading' | 'ready' | 'locked' | 'failed';
  /** Not in the bin, in no order. */
  contacts: ReadonlyMap<string, Stored<Contact>>;
  notes: ReadonlyMap<string, Stored<Note>>;
  /** In the bin. */
  binned: { contacts: readonly Stored<Contact>[]; notes: readonly Stored<Note>[] };
  /** Rows on disk that could not be read; they are kept. */
  unreadable: number;
  /** Full-text search; may lag a moment behind the lists while much is read. */
  index: RecordIndex;
  /** Grows with every change, also of the index. */
  version: number;
  error: StoreError | null;
}

const empty = (): Book => ({
  kind: 'loading',
  contacts: new Map(),
  notes: new Map(),
  binned: { contacts: [], notes: [] },
  unreadable: 0,
  index: new RecordIndex(),
  version: 0,
  error: null,
});

/** What is there, and what lies in the bin. */
function split<T>(all: ReadonlyMap<string, Stored<T>>): { here: Map<string, Stored<T>>; binned: Stored<T>[] } {
  const here = new Map<string, Stored<T>>();
  const binned: Stored<T>[] = [];
  for (const [id, stored] of all)
    if (stored.deletedAt === '') here.set(id, stored);
    else binned.push(stored);
  return { here, binned };
}

/** Lets the window draw and take keys between slices of a big load. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

class RecordBook {
  readonly #session: StoreSession;
  readonly #listeners = new Set<() => void>();
  #book = empty();
  #contacts = new Map<string, Stored<Contact>>();
  #notes = new Map<string, Stored<Note>>();
  #store: Store | null = null;
  #following: { stop(): void; again(): void } | null = null;
  #indexing = Promise.resolve();
  #stopSession: (() => void) | null = null;
  #index: RecordIndex;
  #municipality: (code: string) => string = () => '';

  constructor(session: StoreSession) {
    this.#session = session;
    this.#index = this.#newIndex();
  }

  readonly get = (): Book => this.#book;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#stopSession ??= this.#session.subscribe(() => this.#sync(this.#session.get()));
    this.#sync(this.#session.get());
    return () => this.#listeners.delete(listener);
  };

  /** Names of municipalities for the search by place; contacts that were taken in before are taken in again. */
  nameMunicipalities(name: (code: string) => string): void {
    if (name === this.#municipality) return;
    this.#municipality = name;
    const contacts = [...this.#contacts.values()].filter(({ record }) => record.municipality !== '');
    if (contacts.length > 0)
      this.#takeIn({ reset: false, contacts, notes: [], gone: [], locked: false, unreadable: 0 });
  }

  #takeIn(changes: Changes): void {
    const index = this.#index;
    this.#indexing = this.#indexing
      .then(() => index.apply({ ...changes, reset: false }, breathe))
      .then(() => {
        if (index === this.#index) this.#tell({});
      });
  }

  #newIndex(): RecordIndex {
    return new RecordIndex({ municipality: (code) => this.#municipality(code) });
  }

  #tell(change: Partial<Book>): void {
    this.#book = { ...this.#book, ...change, version: this.#book.version + 1 };
    for (const listener of this.#listeners) listener();
  }

  #forget(): void {
    this.#contacts = new Map();
    this.#notes = new Map();
    this.#index = this.#newIndex();
  }

  #sync(state: StoreState): void {
    if (state.kind === 'opening') return;
    if (state.kind === 'failed') {
      this.#following?.stop();
      this.#following = null;
      this.#store = null;
      this.#forget();
      if (this.#book.error !== state.error) this.#tell({ ...empty(), kind: 'failed', error: state.error });
      return;
    }
    if (state.store !== this.#store) {
      this.#following?.stop();
      this.#store = state.store;
      this.#following = state.store.follow(
        (changes) => this.#take(changes),
        (error) => this.#tell({ kind: 'failed', error }),
      );
      return;
    }
    if (state.kind === 'locked' && this.#book.kind !== 'locked') {
      this.#forget();
      this.#tell({ ...empty(), kind: 'locked' });
    } else if (state.kind === 'ready' && this.#book.kind === 'locked') this.#following?.again();
  }

  #take(changes: Changes): void {
    if (changes.reset) this.#forget();
    if (changes.locked) {
      this.#tell({ ...empty(), kind: 'locked' });
      return;
    }
    for (const stored of changes.contacts) this.#contacts.set(stored.record.id, stored);
    for (const stored of changes.notes) this.#notes.set(stored.record.id, stored);
    for (const id of changes.gone) {
      this.#contacts.delete(id);
      this.#notes.delete(id);
    }
    const index = this.#index;
    const gone = changes.reset || changes.gone.length > 0;
    const [people, texts] = [gone || changes.contacts.length > 0, gone || changes.notes.length > 0];
    // What did not change stays the very same, so that nothing is drawn or counted again for it.
    const contacts = people ? split(this.#contacts) : null;
    const notes = texts ? split(this.#notes) : null;
    const { binned } = this.#book;
    this.#tell({
      kind: 'ready',
      ...(contacts ? { contacts: contacts.here } : {}),
      ...(notes ? { notes: notes.here } : {}),
      binned: { contacts: contacts?.binned ?? binned.contacts, notes: notes?.binned ?? binned.notes },
      unreadable: changes.reset ? changes.unreadable : this.#book.unreadable + changes.unreadable,
      index,
      error: null,
    });
    this.#takeIn(changes);
  }
}

const books = new WeakMap<StoreSession, RecordBook>();
function bookOf(session: StoreSession): RecordBook {
  const known = books.get(session) ?? new RecordBook(session);
  books.set(session, known);
  return known;
}

/** Everything, live. Read on first use and kept for the document's life. */
export function useRecords(): Book {
  const book = bookOf(useStoreSession());
  return useSyncExternalStore(book.subscribe, book.get);
}

/** Gives the search the names of municipalities by code. */
export const useMunicipalityNames = (name: ((code: string) => string) | null): void => {
  const book = bookOf(useStoreSession());
  useEffect(() => {
    if (name) book.nameMunicipalities(name);
  }, [book, name]);
};

export interface Having<K extends Kind> {
  kind: 'loading' | 'ready' | 'locked' | 'failed';
  items: readonly Stored<Records[K]>[];
  error: StoreError | null;
}

/**
 * Contacts or notes with any of the keys (`term:jobafklaring`, `contact:<id>`, `municipality:0101`, `role:…`, `tag:…`,
 * `pin`; lib/store/rows.ts), live. Reads only those rows: right for the card.
 */
export function useHaving<K extends Kind>(kind: K, keys: readonly string[]): Having<K> {
  const state = useStore();
  const [having, setHaving] = useState<Having<K>>({ kind: 'loading', items: [], error: null });
  const wanted = keys.join('\n');
  const store = state.kind === 'ready' ? state.store : null;
  const shown = useRef(wanted);
  useEffect(() => {
    if (!store) return;
    if (shown.current !== wanted) setHaving({ kind: 'loading', items: [], error: null });
    shown.current = wanted;
    const list = wanted === '' ? [] : wanted.split('\n');
    const onValue = ({ items }: { items: Stored<Records[K]>[] }) => setHaving({ kind: 'ready', items, error: null });
    const onError = (error: StoreError) =>
      setHaving({ kind: error.code === 'locked' ? 'locked' : 'failed', items: [], error });
    return kind === 'contact'
      ? store.watchContacts(list, onValue as never, onError)
      : store.watchNotes(list, onValue as never, onError);
  }, [store, kind, wanted]);
  if (state.kind === 'locked') return { kind: 'locked', items: [], error: null };
  if (state.kind === 'failed') return { kind: 'failed', items: [], error: state.error };
  return having;
}
