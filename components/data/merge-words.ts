/** The words of a page's frames as one list, in the order in which they stand on the page. Pure. */
import type { FrameWords, WordOnPage } from '../../lib/messages.ts';

/** Where some of a word's occurrences are: `index` is its place in that frame's own list. */
export interface Place {
  frameId: number;
  index: number;
  count: number;
}

export interface PageWord extends Pick<WordOnPage, 'entries' | 'surface' | 'built' | 'forms'> {
  key: string;
  count: number;
  places: readonly Place[];
}

export type Frames = ReadonlyMap<number, FrameWords>;

/** Words only built of known parts have no entry that tells them apart: there the letters do. As lib/portal/words.ts. */
const keyOf = (word: WordOnPage): string =>
  word.built ? `built:${word.surface.toLowerCase()}` : word.entries.join('+');

/** Outermost first, then in the order of the frames in their page: `[]`, `[0]`, `[0, 1]`, `[1]`. */
function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -2) - (b[i] ?? -2);
    if (difference !== 0) return difference;
  }
  return 0;
}

const mergeForms = (known: WordOnPage['forms'], more: WordOnPage['forms']): WordOnPage['forms'] => [
  ...known,
  ...more.filter((form) => !known.some((one) => one.text === form.text && one.value === form.value)),
];

export function mergeWords(frames: Frames): PageWord[] {
  const merged = new Map<string, PageWord>();
  const ordered = [...frames].sort(([, a], [, b]) => comparePaths(a.path, b.path));
  for (const [frameId, frame] of ordered)
    frame.words.forEach((word, index) => {
      const key = keyOf(word);
      const known = merged.get(key);
      const place: Place = { frameId, index, count: word.count };
      merged.set(
        key,
        known
          ? {
              ...known,
              count: known.count + word.count,
              places: [...known.places, place],
              forms: mergeForms(known.forms, word.forms),
            }
          : {
              key,
              entries: word.entries,
              surface: word.surface,
              forms: word.forms,
              count: word.count,
              places: [place],
              ...(word.built ? { built: true } : {}),
            },
      );
    });
  return [...merged.values()];
}

/** The frame and occurrence of a word's n-th place on the page (0-based, around again after the last). */
export function placeOf(word: PageWord, n: number): { frameId: number; index: number; occurrence: number } | undefined {
  let rest = word.count > 0 ? n % word.count : 0;
  for (const { frameId, index, count } of word.places) {
    if (rest < count) return { frameId, index, occurrence: rest };
    rest -= count;
  }
  return undefined;
}
