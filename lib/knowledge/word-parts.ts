/**
 * The parts of a headword, read out of the word itself with the building blocks of the dictionary, for entries whose
 * author wrote none: a word is easier to keep when one knows what it is made of. Pure.
 */
import { compileLexicon } from '../match/compile.ts';
import { openLexicon } from '../match/lexicon.ts';
import { createScanner } from '../match/scan.ts';
import type { LexTerm } from '../match/types.ts';
import type { Entry, Kind } from './schema.ts';

export type Parts = NonNullable<Entry['parts']>;

/** Kinds whose words say what they mean; names of medicines only sound as if they did. */
const KINDS: ReadonlySet<Kind> = new Set([
  'diagnose',
  'symptom',
  'fund',
  'undersøgelse',
  'behandling',
  'anatomi',
  'begreb',
]);

/** Words that can be cut in another way than they were made. */
const CUT_WRONGLY: ReadonlySet<string> = new Set(['ekkokardiografi', 'cholelithiasis', 'parodontitis']);

/** An element's meaning, out of the sentence its entry is given: `Et ordled, der betyder: led. Det er …`. */
const meaningOf = (short: string): string | undefined => /betyder: (.+?)\. Det er/.exec(short)?.[1];

/**
 * By id: the parts of every headword that is built of known elements from its first letter to its last.
 *
 * @param terms as compiled, in the order of `entries`; only those with elements are used
 */
export function wordParts(entries: readonly Entry[], terms: readonly LexTerm[]): Map<string, Parts> {
  const scan = createScanner(openLexicon(compileLexicon(terms.filter(({ elements }) => elements !== undefined))));
  const found = new Map<string, Parts>();
  for (const { id, term, side, kind, parts } of entries) {
    if (side !== 'health' || parts || !KINDS.has(kind) || CUT_WRONGLY.has(term)) continue;
    const [span, more] = scan(term);
    if (!span?.built || more || span.start !== 0 || span.end !== term.length) continue;
    const pieces = span.entries.flatMap((index) => {
      const element = entries[index];
      const meaning = element && meaningOf(element.short);
      return element && meaning ? [{ part: element.term, meaning }] : [];
    });
    if (pieces.length === span.entries.length && pieces.length > 1) found.set(id, pieces);
  }
  return found;
}
