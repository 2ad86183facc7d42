/**
 * Filters over a word's first or last letters: bit sets that tell in a few nanoseconds that a word cannot be anything.
 * A set bit promises nothing; an unset one does. They are filled when a lexicon is compiled, in build-filters.ts.
 */
import type { Column } from './format.ts';

const GOLDEN = 0x9e3779b1;

/** Place of letters packed in five bits each (six in `beginFilter`, four in `openFilter`, five in `tailFilter`). */
export function filterSlot(filter: Column, packed: number): number {
  return Math.imul(packed, GOLDEN) >>> (Math.clz32(filter.length) - 4);
}

/** Whether a bit of a filter of 32-bit words is set. */
export function hasBit(filter: Column, slot: number): boolean {
  return (((filter[slot >> 5] as number) >>> (slot & 31)) & 1) === 1;
}
