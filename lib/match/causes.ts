/**
 * What brought a condition about is part of its name: `steroidinduceret diabetes`, `opioidinduceret obstipation`,
 * `NSAID-induceret ulcus`. Such words are made freely, so they are told by their ends.
 */

/** The shortest that says what did it is `støj`; `inducerede` by itself says nothing. */
const CAUSE = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{4,30}(?:inducere(?:t|de)|udløste?|betinge(?:t|de)) $/u;
const LONGEST = 42;

/**
 * Where the word begins that stands before `start` and says what brought about what is named there; -1 when none does.
 *
 * @param start UTF-16 offset at which a word begins
 */
export function causeBefore(text: string, start: number): number {
  const cause = CAUSE.exec(text.slice(Math.max(0, start - LONGEST), start));
  return cause ? start - cause[0].length : -1;
}
