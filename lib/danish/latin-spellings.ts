/** Latin words in which æ is often written e: `hematom`, `anestesi`, `anemi`. Elsewhere the two are different letters. */
const WRITTEN_E = /hæm|æmi|æst(?=e|h)|pædi|ætiol/;

/** The word with e for the æ of Latin words, or undefined. */
export function withPlainE(word: string): string | undefined {
  return WRITTEN_E.test(word) ? word.replace(/æ/g, 'e') : undefined;
}
