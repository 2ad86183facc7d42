/**
 * Building: what many sets of context words have in common is stored once. The words of a certificate, of a decision
 * or of a measurement stand in hundreds of conditions, each with some words of its own.
 */
import { numbersFrom } from './numbers-from.ts';

/** Sets with fewer items share nothing worth a set of its own. */
const FEWEST = 4;
/** Pairs of sets compared for each set made, and how many of what they have in common are weighed. */
const PAIRS = 4000;
const WEIGHED = 100;
/** Sets made at most, items that each must save, and what an item that stands for a set costs, in items. */
const MOST_MADE = 200;
const GAIN = 8;
const REFERENCE = 2;

/** What pairs of sets have in common, that which promises most first. */
function promising(sets: readonly ReadonlySet<number>[], random: (below: number) => number): number[][] {
  const met = new Map<string, { items: number[]; times: number }>();
  for (let pair = 0; pair < PAIRS; pair++) {
    const [a, b] = [sets[random(sets.length)], sets[random(sets.length)]];
    if (a === undefined || b === undefined || a === b) continue;
    const items = [...a].filter((item) => b.has(item));
    if (items.length < FEWEST) continue;
    const key = items.sort((x, y) => x - y).join();
    const one = met.get(key) ?? { items, times: 0 };
    one.times++;
    met.set(key, one);
  }
  return [...met.values()]
    .sort((a, b) => b.items.length * b.times - a.items.length * a.times)
    .slice(0, WEIGHED)
    .map(({ items }) => items);
}

/**
 * The sets with what they share taken out, in their places; the sets that were made for it stand after them. A set whose
 * items another has too is an item of that: `refer` more than its place.
 *
 * @param sets items of each, from 1 to `refer`; the first set is the empty one
 */
export function shareItems(sets: readonly (readonly number[])[], refer: number): number[][] {
  const shared = sets.map((items) => new Set(items));
  const random = numbersFrom(1);
  for (let made = 0; made < MOST_MADE; made++) {
    const open = shared.filter(({ size }) => size >= FEWEST);
    let best: { items: number[]; users: Set<number>[]; gain: number } | undefined;
    for (const items of promising(open, random)) {
      const users = open.filter((set) => items.every((item) => set.has(item)));
      const gain = (users.length - 1) * items.length - REFERENCE * users.length;
      if (gain > (best?.gain ?? GAIN)) best = { items, users, gain };
    }
    if (best === undefined) break;
    for (const set of best.users) {
      for (const item of best.items) set.delete(item);
      set.add(refer + shared.length);
    }
    shared.push(new Set(best.items));
  }
  return shared.map((set) => [...set].sort((a, b) => a - b));
}
