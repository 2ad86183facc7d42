/**
 * What brought a condition about is part of its name: `steroidinduceret diabetes`, `opioidinduceret obstipation`,
 * `NSAID-induceret ulcus`. Such words are made freely, so they are told by their ends.
 */
import { isLetterOrDigit, unitAt } from '../danish/fold.ts';

const ENDS = ['induceret', 'inducerede', 'udløst', 'udløste', 'betinget', 'betingede'];
/** Fewest letters that say what did it (`støj`); `inducerede` by itself says nothing. */
const FEWEST = 4;
const LONGEST = 40;
const T = 116;
const E = 101;
const SPACE = 32;
const HYPHEN = 45;

/**
 * Where the word begins that stands before `start` and says what brought about what is named there; -1 when none does.
 *
 * @param start UTF-16 offset at which a word begins
 */
export function causeBefore(text: string, start: number): number {
  const last = start > 2 ? unitAt(text, start - 2) : 0;
  if ((last !== T && last !== E) || unitAt(text, start - 1) !== SPACE) return -1;
  let from = start - 1;
  for (; from > 0 && start - from < LONGEST; from--) {
    const before = unitAt(text, from - 1);
    if (!isLetterOrDigit(before) && before !== HYPHEN) break;
  }
  const word = text.slice(from, start - 1);
  return ENDS.some((end) => word.length >= end.length + FEWEST && word.endsWith(end)) ? from : -1;
}
