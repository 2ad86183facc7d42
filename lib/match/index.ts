/**
 * The matcher: `compileLexicon` where things are built, `openLexicon` and `createScanner` where text is read.
 * The page script imports `lexicon.ts` and `scan.ts` by themselves, so that nothing of the building comes along.
 */
export { checkForm, compileLexicon } from './compile.ts';
export { type Lexicon, LexiconError, openLexicon } from './lexicon.ts';
export { createScanner, type Scan } from './scan.ts';
export * from './types.ts';
export { warmUp } from './warm-up.ts';
