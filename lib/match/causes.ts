/**
 * What brought a condition about is part of its name: `steroidinduceret diabetes`, `opioidinduceret obstipation`,
 * `NSAID-induceret ulcus`. Such words are made freely, so they are told by their ends.
 */
import { unitAt } from '../danish/fold.ts';

/** The shortest that says what did it is `støj`; `inducerede` by itself says nothing. */
const CAUSE = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{4,30}(?:inducere(?:t|de)|udløste?|betinge(?:t|de))$/u;
const LONGEST = 42;
const SPACE = 32;

/**
 * Where the word begins that stands before `start` and says what brought about what is named there; -1 when none does.
 *
 * @param start UTF-16 offset at which a word begins
 */
export function causeBefore(text: string, start: number): number {
  if (unitAt(text, start - 1) !== SPACE) return -1;
  const cause = CAUSE.exec(text.slice(Math.max(0, start - LONGEST), start - 1));
  return cause ? start - 1 - cause[0].length : -1;
}
