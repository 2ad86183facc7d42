/** Context words are the same word however two authors write it. */
import { expect, test } from 'vitest';
import { compileLexicon, createScanner, openLexicon } from '../../lib/match/index.ts';
import { HEALTH, type LexTerm } from '../../lib/match/types.ts';

const term = (index: number, form: string, when: string): LexTerm => ({
  index,
  id: form,
  side: HEALTH,
  priority: 1,
  forms: [{ form, inflection: 'ubøj.', when: [when] }],
});

test.each([
  ['Romberg', 'romberg'],
  ['romberg', 'Romberg'],
  ['gang-', 'Gang-'],
])('»%s« og »%s«', (first, second) => {
  const scan = createScanner(openLexicon(compileLexicon([term(0, 'alfaord', first), term(1, 'betaord', second)])));
  const word = first.replace('-', 'er');
  expect(scan(`Der var alfaord og betaord ved ${word}.`)).toHaveLength(2);
  expect(scan('Der var alfaord og betaord.')).toHaveLength(0);
});
