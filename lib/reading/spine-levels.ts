/** Levels of the spine as they are written: `C5/C6`, `L4-5`, `Th12`, `L5-roden`, `L4–S1`. Pure. */

/** From the head down: C1–C7, Th1–Th12, L1–L5, S1–S5. */
export const LEVELS: readonly string[] = [
  ...Array.from({ length: 7 }, (_, n) => `C${n + 1}`),
  ...Array.from({ length: 12 }, (_, n) => `Th${n + 1}`),
  ...Array.from({ length: 5 }, (_, n) => `L${n + 1}`),
  ...Array.from({ length: 5 }, (_, n) => `S${n + 1}`),
];

export interface LevelSpan {
  /** Places in LEVELS, `from` <= `to`. */
  from: number;
  to: number;
}

const LEVEL = /(?<![\p{L}\p{N}])(C|Th|T|L|S)\s?(\d{1,2})(?:\s?[/–-]\s?(C|Th|T|L|S)?\s?(\d{1,2}))?(?![\p{L}\p{N}])/u;

const place = (region: string, number: string): number =>
  LEVELS.indexOf(`${region === 'T' ? 'Th' : region}${Number(number)}`);

/** The first level, or span of levels, in a few words; null when none is written or it does not exist. */
export function levelsIn(words: string): LevelSpan | null {
  const [, region, number, otherRegion, otherNumber] = LEVEL.exec(words.replaceAll('\u00AD', '')) ?? [];
  if (region === undefined || number === undefined) return null;
  const from = place(region, number);
  if (from < 0) return null;
  if (otherNumber === undefined) return { from, to: from };
  const to = place(otherRegion ?? region, otherNumber);
  // `L5/6` is written for a spine with six lumbar vertebrae: the figure has five, so only the first is shown.
  return to < 0 || to < from ? { from, to: from } : { from, to };
}
