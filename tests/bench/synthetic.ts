/** Made-up terms for the growth rows: Danish-looking words that hardly occur, in the numbers asked for. */
import { compileLexicon } from '../../lib/match/index.ts';
import type { LexTerm } from '../../lib/match/types.ts';

const ONSETS = 'b br d dr f fl g gr h k kl kr l m n p pr r s sk sl st sv t tr v'.split(' ');
const VOWELS = 'a e i o u y æ ø å'.split(' ');
const CODAS = 'b d f g k l m n nd ng p r rd rk s st t'.split(' ');

/** A noun expands to about eight forms; `forms` is the number of expanded forms wanted. */
export function syntheticLexicon(forms: number): Uint8Array {
  const count = Math.round(forms / 8);
  const terms: LexTerm[] = [];
  for (let index = 0; index < count; index++) {
    let n = index * 2654435761;
    const pick = (from: readonly string[]): string => {
      n = (Math.imul(n | 0, 1664525) + 1013904223) >>> 0;
      return from[n % from.length] ?? '';
    };
    const word = Array.from({ length: 2 + (index % 3) }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
    const long = index % 7 === 0;
    terms.push({
      index,
      id: `w${index}`,
      side: 1 + (index % 2),
      priority: 1,
      forms: [
        {
          form: long ? `${word}else` : word,
          inflection: long
            ? 'sb. -n, -r, -rne'
            : word.endsWith('it')
              ? 'sb. -ten, -ter, -terne'
              : 'sb. -en, -er, -erne',
          ...(index % 3 === 0 ? { compounds: 'free' as const } : {}),
        },
      ],
    });
  }
  return compileLexicon(terms);
}
