/** What the knowledge holds, in numbers: counts, readability, certainty, and what has to be looked at when. Pure. */
import { LIX_HARD } from '../lib/knowledge/checks.ts';
import { lix, pool, readability } from '../lib/knowledge/readability.ts';
import type { Entry, Period } from '../lib/knowledge/schema.ts';

/** What the mean of all shorts is to stay under, headwords left out. */
export const LIX_MEAN = 35;

export interface Reading {
  /** LIX of all shorts read as one, and the mean of the single ones. */
  pooled: number;
  mean: number;
  worst: { id: string; lix: number } | null;
  /** Over what no short should be, hardest first. */
  over: { id: string; lix: number }[];
}

export function readingOf(entries: readonly Entry[]): Reading {
  const measured = entries
    .map((entry) => ({ id: entry.id, counts: readability(entry.short, entry.term) }))
    .map(({ id, counts }) => ({ id, counts, lix: lix(counts) }))
    .toSorted((a, b) => b.lix - a.lix);
  const [worst] = measured;
  return {
    pooled: lix(pool(measured.map(({ counts }) => counts))),
    mean: measured.reduce((sum, one) => sum + one.lix, 0) / Math.max(1, measured.length),
    worst: worst ? { id: worst.id, lix: worst.lix } : null,
    over: measured.filter((one) => one.lix > LIX_HARD).map(({ id, lix: hard }) => ({ id, lix: hard })),
  };
}

/** How many of each, most first. */
export const counted = (values: readonly string[]): [string, number][] =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, all]): [string, number] => [value, all.length])
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'da'));

/** How many are to be looked at again in each month: `2026-12` → 210. */
export const reviewsByMonth = (entries: readonly Pick<Entry, 'review'>[]): [string, number][] =>
  counted(entries.map(({ review }) => review.slice(0, 7))).toSorted((a, b) => a[0].localeCompare(b[0]));

/** Periods that were plans and whose day has come by `day`. */
export const plansReached = (
  holds: readonly Period[] | undefined,
  day: string,
): { from: string; state: string; index: number }[] =>
  (holds ?? []).flatMap(({ from, state }, index) =>
    state.startsWith('planned') && from !== null && from <= day ? [{ from, state, index }] : [],
  );

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;

/** The lines `npm run content` ends with. */
export function summaryLines(entries: readonly Entry[]): string[] {
  const lines: string[] = [];
  const kinds = counted(entries.map(({ kind }) => kind));
  lines.push(`slags: ${kinds.map(([kind, n]) => `${kind} ${n}`).join(', ')}`);
  for (const side of ['employment', 'health'] as const) {
    const own = entries.filter((entry) => entry.side === side);
    if (own.length === 0) continue;
    const { mean, worst, over } = readingOf(own);
    lines.push(
      `${side}: ${own.length} opslag, LIX i snit ${mean.toFixed(1)} (mål under ${LIX_MEAN}${mean < LIX_MEAN ? '' : ', IKKE NÅET'}), værst ${worst ? `${worst.lix.toFixed(0)} (${worst.id})` : '-'}, ${over.length} over ${LIX_HARD}`,
    );
  }
  const sure = counted(entries.map(({ confidence }) => confidence));
  lines.push(`sikkerhed: ${sure.map(([name, n]) => `${name} ${n} (${percent(n, entries.length)})`).join(', ')}`);
  const citizen = entries.filter((entry) => entry.for?.citizen).length;
  const open = entries.filter((entry) => entry.open?.length).length;
  const former = entries.filter((entry) => entry.former).length;
  lines.push(`til borgeren: ${citizen}, med åbne spørgsmål: ${open}, med »sådan var det«: ${former}`);
  lines.push(
    `næste gennemsyn: ${reviewsByMonth(entries)
      .slice(0, 6)
      .map(([month, n]) => `${month} ${n}`)
      .join(', ')}`,
  );
  return lines;
}
