/** Latin words in which æ is often written e: `hematom`, `anestesi`, `anemi`. Elsewhere the two are different letters. */
const WRITTEN_E = /hæm|æmi|æst(?=e|h)|pædi|ætiol/;

/** The word with e for the æ of Latin words, or undefined. */
export function withPlainE(word: string): string | undefined {
  return WRITTEN_E.test(word) ? word.replace(/æ/g, 'e') : undefined;
}

/** Ends of Danish words of Greek or Latin, and the Latin ones records write as well. */
const ENDS: readonly [danish: RegExp, latin: string][] = [
  [/(?<=[^aeiouyæøå])i$/, 'ia'],
  [/(?<=[aeoøy])se$/, 'sis'],
  [/nø$/, 'nøa'],
  [/ré$/, 'røa'],
];

/**
 * The word with the end it has in Latin (`skoliosis` for skoliose), or undefined when it has none. Spelled with the
 * letters of the Danish word: the matcher takes c, ph and th for k, f and t by itself.
 */
export function withLatinEnd(word: string): string | undefined {
  const end = ENDS.find(([danish]) => danish.test(word));
  return end && word.replace(end[0], end[1]);
}
