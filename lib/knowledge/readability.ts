/**
 * How hard a short Danish text is to read: words, sentences and LIX. Pure.
 *
 * LIX = words per sentence + share (in per cent) of words of seven letters or more. It is a hint for texts this
 * short, so single texts only give warnings; the pooled figure of a whole file is what should stay in its band.
 */

const WORD = /[\p{L}\p{N}]+(?:[-'’/.][\p{L}\p{N}]+)*/gu;
/** A full stop ends a sentence only before a capital, a digit or a quotation mark: `kap. 18 a` and `fx om` do not. */
const SENTENCE_END = /[.!?:]+["»”)]*\s+(?=["«»„(]*\p{Lu})/u;
const LONG_WORD = 7;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

export const sentencesOf = (text: string): string[] =>
  text
    .trim()
    .split(SENTENCE_END)
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * The words that count against a text: those of the headword are left out, inflected or compounded, since a text
 * about `sygedagpenge` cannot avoid the word it explains.
 */
function countedWords(text: string, headword: string): string[] {
  const stems = wordsOf(headword.toLocaleLowerCase('da')).filter((word) => word.length > 3);
  return wordsOf(text).filter((word) => {
    const lower = word.toLocaleLowerCase('da');
    return !stems.some((stem) => lower.startsWith(stem));
  });
}

export interface Readability {
  words: number;
  sentences: number;
  longWords: number;
}

/** Counts for one text; add several up with `pool` before asking for the LIX of all of them. */
export function readability(text: string, headword = ''): Readability {
  const words = countedWords(text, headword);
  return {
    words: words.length,
    sentences: sentencesOf(text).length,
    longWords: words.filter((word) => word.replace(/[^\p{L}]/gu, '').length >= LONG_WORD).length,
  };
}

export const pool = (all: readonly Readability[]): Readability =>
  all.reduce(
    (sum, one) => ({
      words: sum.words + one.words,
      sentences: sum.sentences + one.sentences,
      longWords: sum.longWords + one.longWords,
    }),
    { words: 0, sentences: 0, longWords: 0 },
  );

/** LIX of what was counted; 0 for nothing. */
export const lix = ({ words, sentences, longWords }: Readability): number =>
  words === 0 ? 0 : words / Math.max(1, sentences) + (100 * longWords) / words;
