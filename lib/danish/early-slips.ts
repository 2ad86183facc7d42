/**
 * Slips of the pen in the first letters of a long word (`sygdagpenge`, `rehabliteringsteam`). Later ones are found when
 * a text is read (lib/match/slips.ts); these are written into the lexicon, because a word is looked up by its
 * beginning.
 */
import { deepKey } from './fold.ts';

/** Shortest word that is given slips. */
const SHORTEST = 12;
/** Letters a slip may fall in, double ones counted once; the first is always right. */
const EARLY = 6;

/** The word with one of its early letters left out, or two neighbours of them exchanged; none for short words. */
export function earlySlips(word: string): string[] {
  if (word.length < SHORTEST || !/^\p{Ll}+$/u.test(word)) return [];
  const slips = new Set<string>();
  for (let at = 1; deepKey(word.slice(0, at)).length < EARLY; at++) {
    slips.add(word.slice(0, at) + word.slice(at + 1));
    slips.add(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
  }
  slips.delete(word);
  return [...slips];
}
