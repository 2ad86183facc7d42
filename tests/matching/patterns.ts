/** The tests' small dictionary with the codes and elements of content/, for what is found by pattern. */
import { lexTerms } from '../../lib/knowledge/lex-terms.ts';
import { compileLexicon, createScanner, openLexicon } from '../../lib/match/index.ts';
import { ROOT } from '../../scripts/read-content.ts';
import { readPatterns } from '../../scripts/read-patterns.ts';
import { TERMS } from './terms.ts';

const made = readPatterns(ROOT);
const terms = lexTerms(
  made.entries.map(({ entry }) => entry),
  made.patterns,
);

export const PROBLEMS = made.problems;
export const IDS = [...TERMS.map(({ id }) => id), ...terms.map(({ id }) => id)];
export const PATTERN_BYTES = compileLexicon([
  ...TERMS,
  ...terms.map((term) => ({ ...term, index: term.index + TERMS.length })),
]);
export const PATTERN_LEXICON = openLexicon(PATTERN_BYTES);

const scan = createScanner(PATTERN_LEXICON);

/** As `marks` in terms.ts; a built word has its parts with `+` between them. */
export function patternMarks(text: string): string[] {
  return scan(text).map(
    ({ start, end, entries, built }) =>
      `${text.slice(start, end)}=${entries
        .map((index) => IDS[index]?.replace(/^(?:ordled-(?:endelse-)?|icd10-|icpc2-)/, built ? '' : '$&'))
        .join(built ? '+' : '|')}`,
  );
}
