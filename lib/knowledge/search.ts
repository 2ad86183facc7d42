/**
 * Search in the dictionary as readers type: Danish endings, spelling variants and slips forgiven, the headword that was
 * typed first. Pure; built once from the index rows (a few tens of milliseconds for some thousand entries).
 */
import MiniSearch from 'minisearch';
import type { IndexRow } from './published.ts';
import type { Side } from './schema.ts';

export interface SearchHit {
  /** The entry's place in the index, as everywhere else. */
  index: number;
  row: IndexRow;
}

export interface Dictionary {
  /** All words in alphabetical order for an empty query, else the best first. */
  search(query: string, side?: Side): SearchHit[];
}

/** Letters written in several ways become one. Longer patterns first: `ch` before `c`, `qu` before anything. */
const FOLDS: readonly [RegExp, string][] = [
  [/å/g, 'aa'],
  [/[æä]/g, 'ae'],
  [/[øö]/g, 'oe'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/ch/g, 'k'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/y/g, 'i'],
];

/** `Encéphalo-` and `encefalo` meet; so do `arthrosis` and `artrosis`, `kølle` and `koele`. */
export function foldDanish(text: string): string {
  let folded = text.normalize('NFC').toLocaleLowerCase('da').replaceAll('\u00AD', '');
  for (const [from, to] of FOLDS.slice(0, 3)) folded = folded.replace(from, to);
  folded = folded.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [from, to] of FOLDS.slice(3)) folded = folded.replace(from, to);
  // Double consonants are the commonest slip and also come and go with the endings (ven, vennen).
  return folded.replace(/([bdfgklmnprstv])\1/g, '$1');
}

/** Endings of nouns and adjectives, longest first; what is left must still be a word. */
const ENDINGS = ['ernes', 'erne', 'enes', 'eres', 'ens', 'ets', 'ene', 'ers', 'en', 'et', 'er', 'es', 'ne', 'e', 's'];
const SHORTEST_STEM = 4;

/** The word without its inflection, roughly: good enough that all forms of a word meet. Takes folded words. */
export function stemDanish(folded: string): string {
  if (/\d/.test(folded)) return folded;
  for (const ending of ENDINGS)
    if (folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_STEM)
      return neuter(folded.slice(0, -ending.length));
  return neuter(folded);
}

/** `kronisk`/`suicidalt`: the neuter -t of adjectives, only after the endings that make adjectives. */
const neuter = (word: string): string =>
  word.length > SHORTEST_STEM && /(?:al|el|il|iv|ig|aer|oes|sk)t$/.test(word) ? word.slice(0, -1) : word;

/** Everything but letters and digits away: `LÆ 285`, `lae285` and `LÆ-285` are the same word, `u.a.` is `ua`. */
const glue = (text: string): string => foldDanish(text.replace(/[^\p{L}\p{N}]+/gu, ''));

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}\u00AD]+/u).filter(Boolean);

/** Folding is a dozen passes over a word, and the same words come again and again: each is folded once. */
function termProcessor(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let term = known.get(word);
    if (term === undefined) {
      term = stemDanish(foldDanish(word));
      known.set(word, term);
    }
    return term;
  };
}

interface Doc {
  id: number;
  term: string;
  also: string;
  glued: string;
  short: string;
}

/** How well the query names the entry, best first; within a rank the search's own score decides. */
const RANK = { headword: 0, form: 1, inflected: 2, beginsHeadword: 3, beginsForm: 4, mentioned: 5 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

interface Names {
  term: string;
  also: readonly string[];
  stems: ReadonlySet<string>;
}

function namesOf(row: IndexRow): Names {
  const also = row.also.map(glue);
  return { term: glue(row.term), also, stems: new Set([row.term, ...row.also].map((form) => stemDanish(glue(form)))) };
}

function rankOf(names: Names, query: string): Rank {
  if (names.term === query) return RANK.headword;
  if (names.also.includes(query)) return RANK.form;
  if (names.stems.has(stemDanish(query))) return RANK.inflected;
  if (names.term.startsWith(query)) return RANK.beginsHeadword;
  return names.also.some((form) => form.startsWith(query)) ? RANK.beginsForm : RANK.mentioned;
}

/** `-itis` stands under i; `§ 27` and `26-ugers-reglen` after the letters. */
const bare = (term: string): string => term.replace(/^[^\p{L}\p{N}]+/u, '');
const unlettered = (term: string): boolean => !/^-?\p{L}/u.test(term);

export function buildDictionary(rows: readonly IndexRow[]): Dictionary {
  const collator = new Intl.Collator('da', { sensitivity: 'base', numeric: true });
  const alphabetical = rows
    .map((row, index): SearchHit => ({ index, row }))
    .sort(
      (a, b) =>
        Number(unlettered(a.row.term)) - Number(unlettered(b.row.term)) ||
        collator.compare(bare(a.row.term), bare(b.row.term)),
    );
  const names = rows.map(namesOf);

  const mini = new MiniSearch<Doc>({
    fields: ['term', 'also', 'glued', 'short'],
    tokenize: words,
    processTerm: termProcessor(),
    searchOptions: {
      boost: { term: 6, also: 4, glued: 4, short: 1 },
      prefix: true,
      // A slip for each five letters, none in short words: `MTX` must not find `MRX`.
      fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.7 },
    },
  });
  mini.addAll(
    rows.map((row, id) => ({
      id,
      term: row.term,
      also: row.also.join(' '),
      // Forms of several words once more as one word, for those who type them so.
      glued: [row.term, ...row.also]
        .filter((form) => /[^\p{L}\p{N}]/u.test(form))
        .map((form) => form.replace(/[^\p{L}\p{N}]+/gu, ''))
        .join(' '),
      short: row.short,
    })),
  );

  function search(query: string, side?: Side): SearchHit[] {
    const wanted = (hit: SearchHit): boolean => side === undefined || hit.row.side === side;
    const glued = glue(query);
    if (glued === '') return alphabetical.filter(wanted);
    // All the words if any entry has them all, else any of them: a pasted phrase should still lead somewhere.
    const together = mini.search(query, { combineWith: 'AND' });
    const found = together.length > 0 ? together : mini.search(query, { combineWith: 'OR' });
    const scores = new Map(found.map(({ id, score }) => [Number(id), score]));
    // Forms made of signs and single letters (`u.a.`) fall apart into words; their glued form still names them.
    names.forEach((one, id) => {
      if (!scores.has(id) && rankOf(one, glued) < RANK.mentioned) scores.set(id, 0);
    });
    return [...scores]
      .flatMap(([index, score]) => {
        const row = rows[index];
        const name = names[index];
        return row && name ? [{ index, row, score, rank: rankOf(name, glued) }] : [];
      })
      .filter(wanted)
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          // While a word is being typed the shortest that begins so is the likeliest.
          (a.rank === RANK.beginsHeadword ? a.row.term.length - b.row.term.length : 0) ||
          b.score - a.score ||
          a.row.priority - b.row.priority ||
          collator.compare(a.row.term, b.row.term),
      )
      .map(({ index, row }) => ({ index, row }));
  }

  return { search };
}
