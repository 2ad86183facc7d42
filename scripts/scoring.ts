/** How marks are scored against annotated documents, as tests/corpus/README.md says. Offsets are UTF-16 code units. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersFrom } from '../lib/match/numbers-from.ts';

export interface Gold {
  start: number;
  end: number;
  surface: string;
  headword: string;
  sector: 'employment' | 'health';
  importance: 1 | 2 | 3;
}

export interface Document {
  id: string;
  genre: string;
  sector_of_author: 'health' | 'employment' | 'none';
  text: string;
  spans: Gold[];
}

export interface Prediction {
  start: number;
  end: number;
  surface: string;
  id: string;
  sector: 'employment' | 'health';
}

/** What one document adds to each sum. */
export interface Counts {
  gold: number;
  predicted: number;
  exact: number;
  rightPredictions: number;
  foundGold: number;
  weight: number;
  exactWeight: number;
  foundWeight: number;
  first: number;
  exactFirst: number;
  foundFirst: number;
}

export const SECTORS = ['employment', 'health'] as const;
const WEIGHT = { 1: 3, 2: 2, 3: 1 };

export function zero(): Counts {
  return {
    gold: 0,
    predicted: 0,
    exact: 0,
    rightPredictions: 0,
    foundGold: 0,
    weight: 0,
    exactWeight: 0,
    foundWeight: 0,
    first: 0,
    exactFirst: 0,
    foundFirst: 0,
  };
}

export const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

export function count(gold: readonly Gold[], predicted: readonly Prediction[]): Counts {
  const counts = zero();
  counts.gold = gold.length;
  counts.predicted = predicted.length;
  counts.rightPredictions = predicted.filter((span) => gold.some((other) => meets(span, other))).length;
  for (const span of gold) {
    const exact = predicted.some((other) => other.start === span.start && other.end === span.end);
    const found = predicted.some((other) => meets(span, other));
    const weight = WEIGHT[span.importance];
    counts.exact += exact ? 1 : 0;
    counts.foundGold += found ? 1 : 0;
    counts.weight += weight;
    counts.exactWeight += exact ? weight : 0;
    counts.foundWeight += found ? weight : 0;
    if (span.importance !== 1) continue;
    counts.first++;
    counts.exactFirst += exact ? 1 : 0;
    counts.foundFirst += found ? 1 : 0;
  }
  return counts;
}

export function sum(all: readonly Counts[]): Counts {
  const total = zero();
  for (const counts of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  return total;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function figures(counts: Counts) {
  const p = ratio(counts.exact, counts.predicted);
  const r = ratio(counts.exact, counts.gold);
  const op = ratio(counts.rightPredictions, counts.predicted);
  const or = ratio(counts.foundGold, counts.gold);
  return {
    exact: { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) },
    overlap: { p: op, r: or, f: op + or === 0 ? 0 : (2 * op * or) / (op + or) },
    weighted: [ratio(counts.exactWeight, counts.weight), ratio(counts.foundWeight, counts.weight)] as const,
    first: [ratio(counts.exactFirst, counts.first), ratio(counts.foundFirst, counts.first)] as const,
  };
}

export const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** 95 % interval of exact F1 over documents drawn with replacement; a fixed seed, so that runs can be compared. */
export function interval(all: readonly Counts[]): [number, number] {
  const random = numbersFrom(20261123);
  const values = Array.from({ length: 1000 }, () => {
    const drawn = all.map(() => all[random(all.length)] ?? zero());
    return figures(sum(drawn)).exact.f;
  }).sort((a, b) => a - b);
  return [values[25] ?? 0, values[974] ?? 0];
}

/** The annotated documents of a folder (`tests/corpus`), sorted by name. */
export function readDocuments(folder: string): Document[] {
  return readdirSync(folder)
    .filter((name) => /-\d+\.json$/.test(name))
    .sort()
    .map((name): Document => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
