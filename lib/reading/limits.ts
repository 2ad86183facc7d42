/** The bounds of reading a text, each with its reason. Also used in the page script: nothing but numbers here. */

/** Longest text that is read, in UTF-16 code units: some 300 printed pages. What is longer is read this far. */
export const MOST_TEXT = 1_000_000;

/** About one piece: a few milliseconds of scanning. */
export const PIECE = 20_000;

/** Different ways of writing kept for one word. A text with more is a list, and nobody reads thirteen. */
export const MOST_FORMS = 12;
