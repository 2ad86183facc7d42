/** The words of a text with their entries: how much each matters, what is short for what, and what to ask. Pure. */
import type { PublishedEntry } from '../knowledge/published.ts';
import type { Kind, Side } from '../knowledge/schema.ts';
import type { FoundWord, WrittenForm } from './found.ts';
import { namesSection } from './sections-of-law.ts';
import { SYSTEMS, type System, systemOf } from './systems.ts';

export interface ReadWord extends Omit<FoundWord, 'entries'> {
  key: string;
  /** Never empty. Several: the meanings of a doubtful word, the parts of a built one, or two names of one section. */
  entries: readonly [PublishedEntry, ...PublishedEntry[]];
  /** The text does not settle which of the entries is meant. */
  doubtful: boolean;
}

/** The words whose entries are known, in the order they were found. */
export function withEntries(found: readonly FoundWord[], entries: ReadonlyMap<number, PublishedEntry>): ReadWord[] {
  return found.flatMap((word) => {
    const [first, ...others] = word.entries.flatMap((index) => entries.get(index) ?? []);
    if (!first) return [];
    const surface = word.forms[0]?.text ?? first.term;
    return [
      {
        ...word,
        key: word.built ? `built:${surface.toLowerCase()}` : word.entries.join('+'),
        entries: [first, ...others] as const,
        // A section of law is one place, also where the act and the section have an entry each.
        doubtful: others.length > 0 && !word.built && !word.forms.some(({ text }) => namesSection(text)),
      },
    ];
  });
}

export const isOf = (side: Side, word: ReadWord): boolean => word.entries.some((entry) => entry.side === side);

/** 0: certain, 1: several meanings, 2: only built of known parts. */
const doubt = (word: ReadWord): number => (word.built ? 2 : word.doubtful ? 1 : 0);

const priority = (word: ReadWord): number => Math.min(...word.entries.map((entry) => entry.priority));

/** What matters most first: priority, how often, where first; what is doubtful after what is certain. */
export const byWeight = (a: ReadWord, b: ReadWord): number =>
  doubt(a) - doubt(b) || priority(a) - priority(b) || b.count - a.count || a.at - b.at;

const KIND_ORDER: readonly Kind[] = [
  'diagnose',
  'symptom',
  'fund',
  'undersøgelse',
  'blodprøve',
  'behandling',
  'medicin',
];
const kindRank = (word: ReadWord): number => {
  const place = KIND_ORDER.indexOf(word.entries[0].kind);
  return place < 0 ? KIND_ORDER.length : place;
};

export interface SystemGroup {
  system: System | 'tvivl' | 'bygget';
  words: ReadWord[];
}

/** Words by part of medicine; within one by what they are, then by weight. Doubtful words are in groups of their own. */
export function bySystem(words: readonly ReadWord[]): SystemGroup[] {
  const groups = Map.groupBy(words, (word): SystemGroup['system'] =>
    word.built ? 'bygget' : word.doubtful ? 'tvivl' : systemOf(word.entries[0]),
  );
  return [...SYSTEMS, 'tvivl' as const, 'bygget' as const].flatMap((system) => {
    const group = groups.get(system);
    return group ? [{ system, words: group.toSorted((a, b) => kindRank(a) - kindRank(b) || byWeight(a, b)) }] : [];
  });
}

// ── abbreviations ───────────────────────────────────────────────────────────────────────────────────────────────────

export interface ShortForm {
  /** As written in the text. */
  form: string;
  word: ReadWord;
  /** One for each meaning. `long`: a name of the entry that the letters plainly stand for; null where it has none. */
  meanings: readonly { entry: PublishedEntry; long: string | null }[];
}

/** Names of papers, codes and elements of words look short and are short for nothing. */
const NEVER_SHORT: ReadonlySet<Kind> = new Set(['attest', 'kode', 'ordled']);
/** Levels of the spine likewise. */
const LEVEL = /^(?:C|Th|L|S)\d/u;

/** `i.a.`, `c/u`, `ve.`, `GAF-F`, `MR`; not a word in capitals longer than that, as headings are. */
export function isShort(form: string): boolean {
  const letters = form.replace(/[^\p{L}]/gu, '');
  if (letters.length === 0 || letters.length > 8 || /\s\p{L}{3}/u.test(form) || form.length > 12) return false;
  if (/\p{L}\.(?!\p{L}{4})/u.test(form) || /^\p{L}\/\p{L}/u.test(form)) return true;
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 && (letters.length <= 6 || capitals < letters.length);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether the letters of `short` stand in `long` in their order, the first at its beginning. */
function standsFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const name = bare(long);
  if (letters === '' || !name.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * What `form` is short for: of the entry's names the first that its letters stand for. An entry has names of more
 * than one thing at times (a blood test and its neighbours), so a name is never taken on trust.
 */
export function longFor(form: string, entry: PublishedEntry): string | null {
  const key = bare(form);
  const names = [entry.term, ...(entry.also ?? []).map((one) => (typeof one === 'string' ? one : one.form))];
  // »NSAID-præparat« says nothing of NSAID; »subjektivt« says what »Subj.« is.
  const says = (name: string): boolean => form.endsWith('.') || !bare(name).startsWith(key);
  return (
    names.find((name) => !isShort(name) && bare(name).length > key.length + 1 && standsFor(form, name) && says(name)) ??
    null
  );
}

/** Whether a form of a word is worth resolving: not where it is the word itself in capitals, or with an ending. */
function needsResolving(form: string, { term, kind }: PublishedEntry): boolean {
  if (NEVER_SHORT.has(kind) || LEVEL.test(form)) return false;
  const [key, name] = [bare(form), bare(term)];
  const cut = /\.$/.test(form) && !form.slice(0, -1).includes('.');
  return (
    isShort(term) ||
    cut ||
    !(key.length >= 4 && name.length >= 4 && key.startsWith(name.slice(0, Math.max(4, key.length - 2))))
  );
}

/** The short forms of a text, certain ones in their order, doubtful ones after them with all their meanings. */
export function shortForms(words: readonly ReadWord[]): ShortForm[] {
  const found: ShortForm[] = [];
  for (const word of words.toSorted((a, b) => doubt(a) - doubt(b) || a.at - b.at)) {
    if (word.built) continue;
    const seen = new Set<string>();
    for (const { text: form } of word.forms) {
      if (!isShort(form) || namesSection(form) || seen.has(bare(form))) continue;
      seen.add(bare(form));
      const entries = word.doubtful ? word.entries : [word.entries[0]];
      if (!entries.some((entry) => needsResolving(form, entry))) continue;
      found.push({ form, word, meanings: entries.map((entry) => ({ entry, long: longFor(form, entry) })) });
    }
  }
  return found;
}

// ── scales and questions ────────────────────────────────────────────────────────────────────────────────────────────

export interface ScaleFound {
  entry: PublishedEntry;
  word: ReadWord;
  /** The ways the scale stands in the text, those with a value first. */
  forms: readonly WrittenForm[];
}

export const scalesOf = (words: readonly ReadWord[]): ScaleFound[] =>
  words
    .filter((word) => !word.doubtful && !word.built && word.entries[0].scale !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .map((word) => ({
      entry: word.entries[0],
      word,
      forms: word.forms.toSorted((a, b) => Number(b.value !== '') - Number(a.value !== '')),
    }));

export interface Question {
  text: string;
  entry: PublishedEntry;
}

/** An attest's questions go both ways, each with its address: those to the other one belong in no list of ours. */
const OTHER_ONE: Record<Side, RegExp> = { health: /^Til kommunen:/, employment: /^Til lægen:/ };

/**
 * The authored questions of the words of one side, most important word first, each once. Nothing is asked about a
 * word whose meaning is doubtful: the question would be about a guess.
 */
export function questionsOf(words: readonly ReadWord[], side: Side): Question[] {
  const found = new Map<string, Question>();
  for (const word of words.toSorted(byWeight)) {
    if (word.doubtful || word.built) continue;
    for (const entry of word.entries)
      if (entry.side === side)
        for (const text of entry.ask ?? [])
          if (!found.has(text) && !OTHER_ONE[side].test(text)) found.set(text, { text, entry });
  }
  return [...found.values()];
}
