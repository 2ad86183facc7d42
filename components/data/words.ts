/**
 * What contacts and notes need of the knowledge: names of entries by id, search among them, the 98 municipalities and
 * the roles. Read once for each document, when something first asks.
 */
import { useSyncExternalStore } from 'react';
import {
  type Municipality,
  type MunicipalityFile,
  type MunicipalityFinder,
  municipalityFinder,
  type Region,
} from '../../lib/contacts/municipalities.ts';
import { ROLES } from '../../lib/contacts/roles.ts';
import type { IndexRow } from '../../lib/knowledge/published.ts';
import { buildDictionary, type Dictionary } from '../../lib/knowledge/search.ts';
import { displayTerm } from '../term.ts';
import { knowledgeFiles } from './knowledge.ts';

/** A value that is read when the first component looks at it. */
class Once<T> {
  readonly #read: () => Promise<T>;
  readonly #listeners = new Set<() => void>();
  #value: T | null = null;
  #begun = false;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  readonly get = (): T | null => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#begun) {
      this.#begun = true;
      this.#read().then(
        (value) => {
          this.#value = value;
          for (const one of this.#listeners) one();
        },
        () => {
          // The next component that asks tries again.
          this.#begun = false;
        },
      );
    }
    return () => this.#listeners.delete(listener);
  };
}

export interface Words {
  row(id: string): IndexRow | null;
  /** The headword as it is written on a card; the id itself for an entry this version does not know. */
  name(id: string): string;
  roles: readonly RoleOption[];
  /** Best first; built when first asked for, which takes a tenth of a second. */
  search(query: string): IndexRow[];
}

function wordsOf(rows: readonly IndexRow[]): Words {
  const byId = new Map(rows.map((row) => [row.id, row]));
  let dictionary: Dictionary | null = null;
  return {
    roles: roleOptions(rows),
    row: (id) => byId.get(id) ?? null,
    name: (id) => {
      const row = byId.get(id);
      return row ? displayTerm(row.term, row.kind) : id.replaceAll('-', ' ');
    },
    search: (query) => {
      dictionary ??= buildDictionary(rows);
      return dictionary.search(query).map(({ row }) => row);
    },
  };
}

export interface Places {
  checked: string;
  all: readonly Municipality[];
  regions: readonly Region[];
  finder: MunicipalityFinder;
  /** Empty for a code that is none of the 98. */
  name(code: string): string;
}

const files = knowledgeFiles();
const words = new Once(async () => wordsOf((await files.index()).entries));
const places = new Once(async (): Promise<Places> => {
  const answer = await fetch('/knowledge/municipalities.json');
  if (!answer.ok) throw new Error(`municipalities: ${answer.status}`);
  // A file of the extension itself, checked when it was built.
  const file = (await answer.json()) as Pick<MunicipalityFile, 'checked' | 'regions' | 'municipalities'>;
  const finder = municipalityFinder(file.municipalities);
  return {
    checked: file.checked,
    all: file.municipalities,
    regions: file.regions,
    finder,
    name: (code) => finder.byCode(code)?.name ?? '',
  };
});

/** Null until read. */
export const useWords = (): Words | null => useSyncExternalStore(words.subscribe, words.get);
/** Null until read. */
export const usePlaces = (): Places | null => useSyncExternalStore(places.subscribe, places.get);

export interface RoleOption {
  id: string;
  name: string;
}

/** Roles that can be chosen: those people sign with, and every role card of the dictionary besides. */
export function roleOptions(rows: Iterable<IndexRow>): RoleOption[] {
  const named = new Map(ROLES.map(({ id, name }) => [id, name]));
  for (const row of rows)
    if (row.kind === 'rolle' && !named.has(row.id)) named.set(row.id, displayTerm(row.term, row.kind));
  const collator = new Intl.Collator('da');
  return [...named].map(([id, name]) => ({ id, name })).sort((a, b) => collator.compare(a.name, b.name));
}
