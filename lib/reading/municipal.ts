/** What a doctor looks for in a letter from the municipality: benefits and ways, attests, limits, roles. Pure. */
import { type Near, wayState } from '../knowledge/pathways.ts';
import type { PublishedEntry } from '../knowledge/published.ts';
import type { Kind } from '../knowledge/schema.ts';
import { byWeight, type ReadWord } from './words.ts';

export type Part = 'ydelser' | 'attester' | 'sager' | 'hvem' | 'lov' | 'ord';

/** In the order in which a letter is read by the one who has to answer it. */
export const PARTS: readonly Part[] = ['attester', 'ydelser', 'sager', 'hvem', 'lov', 'ord'];

const PART_OF: Partial<Record<Kind, Part>> = {
  ydelse: 'ydelser',
  forløb: 'ydelser',
  indsats: 'ydelser',
  attest: 'attester',
  proces: 'sager',
  rettighed: 'sager',
  pligt: 'sager',
  regel: 'sager',
  dokument: 'sager',
  rolle: 'hvem',
  myndighed: 'hvem',
  samarbejde: 'hvem',
  lov: 'lov',
};

export const partOf = (word: ReadWord): Part => PART_OF[word.entries[0].kind] ?? 'ord';

/** Certain words of a part, most important first. */
export const wordsOf = (words: readonly ReadWord[], part: Part): ReadWord[] =>
  words.filter((word) => !word.doubtful && !word.built && partOf(word) === part).toSorted(byWeight);

export interface OpenWay {
  id: string;
  name: string;
  entry: boolean;
  /** Not law yet, or law that is planned to end. */
  plan: boolean;
}

/** More ways than this are for the card and the map. */
export const MOST_WAYS = 4;

/** Ways that can be gone on `date` as known `today`, in their own order; what is only proposed last and marked, closed ways left out. */
export function openWays(near: readonly Near[], date: string, today: string): OpenWay[] {
  const open = near.flatMap(({ id, name, entry, ...timed }) => {
    const { state } = wayState(timed, date, today);
    if (state !== 'in-force' && state !== 'planned-end' && state !== 'planned') return [];
    return [{ id, name, entry, plan: state === 'planned' }];
  });
  return open.toSorted((a, b) => Number(a.plan) - Number(b.plan)).slice(0, MOST_WAYS);
}

export interface RuleWithDeadline {
  entry: PublishedEntry;
  deadline: string;
}

/** Deadlines the dictionary states for words of the text, each entry once; attests have theirs with the attest. */
export function deadlinesKnown(words: readonly ReadWord[]): RuleWithDeadline[] {
  const found = new Map<string, RuleWithDeadline>();
  for (const word of words.toSorted(byWeight)) {
    const [entry] = word.entries;
    const deadline = entry.facts?.deadline;
    if (word.doubtful || word.built || entry.side !== 'employment' || entry.kind === 'attest') continue;
    if (deadline !== undefined && !found.has(entry.id)) found.set(entry.id, { entry, deadline });
  }
  return [...found.values()];
}
