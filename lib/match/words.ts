/**
 * Building: words with their forms become rows of stem and endings. A word is one atom of a term with all its forms;
 * words with the same forms are one. Used when a lexicon is compiled, never when text is scanned.
 */
import { DEEP_KEY, EXACT } from '../danish/fold.ts';

/** One key of one form: letter codes as a string, and the kind of fold they went through. */
export interface Key {
  kind: number;
  key: string;
}

export interface Word {
  id: number;
  keys: readonly Key[];
  /** Row flags all rows of the word get. */
  flags: number;
  /** Deep keys of all forms, for words that are a part of compounds. */
  parts: Set<string>;
  /** Deep keys that begin compounds. */
  firsts: Set<string>;
}

export interface Row {
  kind: number;
  stem: string;
  endings: readonly string[];
  word: number;
  flags: number;
}

/** Interns words by their set of keys. */
export class WordTable {
  readonly words: Word[] = [];
  private readonly bySignature = new Map<string, Word>();

  /** @param extra tells words apart that have the same forms but not the same behaviour (a context prefix) */
  intern(keys: readonly Key[], extra = ''): Word {
    const signature = `${extra}|${[...new Set(keys.map(({ kind, key }) => kind + key))].sort().join('|')}`;
    let word = this.bySignature.get(signature);
    if (word === undefined) {
      word = { id: this.words.length, keys, flags: 0, parts: new Set(), firsts: new Set() };
      this.words.push(word);
      this.bySignature.set(signature, word);
    }
    return word;
  }
}

function commonPrefix(keys: readonly string[]): string {
  let prefix = keys[0] ?? '';
  for (const key of keys) while (!key.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

const signature = (endings: readonly string[]): string => [...endings].sort().join('|');

/** The keys as one stem with endings, the stem being what all share. */
function together(keys: readonly string[]): { stem: string; endings: string[] } {
  const stem = commonPrefix(keys);
  return { stem, endings: [...new Set(keys.map((key) => key.slice(stem.length)))].sort() };
}

/** The keys as several stems, each the shortest form left: for words whose endings no other word has. */
function apart(keys: readonly string[]): { stem: string; endings: string[] }[] {
  let left = [...new Set(keys)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const groups: { stem: string; endings: string[] }[] = [];
  while (left.length > 0) {
    const stem = left[0] as string; // length was just checked
    const mine = left.filter((key) => key.startsWith(stem));
    groups.push({ stem, endings: mine.map((key) => key.slice(stem.length)).sort() });
    left = left.filter((key) => !key.startsWith(stem));
  }
  return groups;
}

/** How many words must share a set of endings for it to be worth its place. */
const SHARED_BY = 3;

/** All rows of all words, sorted by stem, so that what one word has in several kinds stands together. */
export function rowsOf(words: readonly Word[]): Row[] {
  const groups = words.flatMap((word) => {
    const byKind = new Map<number, Set<string>>();
    for (const { kind, key } of word.keys) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(key));
    if (word.parts.size > 0) byKind.set(DEEP_KEY, new Set([...(byKind.get(DEEP_KEY) ?? []), ...word.parts]));
    return [...byKind].map(([kind, keys]) => ({ word, kind, keys: [...keys] }));
  });
  const uses = new Map<string, number>();
  for (const { keys } of groups) {
    const endings = signature(together(keys).endings);
    uses.set(endings, (uses.get(endings) ?? 0) + 1);
  }
  const rows: Row[] = [];
  for (const { word, kind, keys } of groups) {
    const one = together(keys);
    const shared = (uses.get(signature(one.endings)) ?? 0) >= SHARED_BY && one.stem.length > 1;
    const firsts = new Set(kind === DEEP_KEY ? word.firsts : []);
    for (const { stem, endings } of shared ? [one] : apart(keys)) {
      const first = firsts.delete(stem) && endings.includes('');
      rows.push({
        kind,
        stem,
        endings,
        word: word.id,
        flags: first || kind > EXACT ? word.flags : word.flags & ~(2 | 32),
      });
    }
    for (const stem of firsts) rows.push({ kind, stem, endings: [''], word: word.id, flags: word.flags });
  }
  const order = (a: Row, b: Row): number =>
    a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : a.kind - b.kind || a.word - b.word;
  return rows.sort(order);
}
