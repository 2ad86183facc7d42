import { expect, test } from 'vitest';
import { derivations } from './derivations.ts';

test.each([
  ['tendinopati', 'tendinopatisk'],
  ['koloskopi', 'koloskopisk', 'koloskopere'],
  ['meniskektomi', 'meniskektomere'],
  ['osteotomi', 'osteotomere'],
  ['hemiplegi', 'hemiplegisk'],
  ['hemiparese', 'hemiparetisk'],
  ['artrose', 'artrotisk'],
  ['bursitis', 'bursitisk'],
  ['takykardi', 'takykard'],
  ['hypertension', 'hypertensiv'],
  ['hjerteinsufficiens', 'hjerteinsufficient'],
  ['konsolidering', 'konsolidere'],
])('%s gives %s', (noun, ...derived) => {
  expect(derivations(noun, 'sb. -en', true).map(({ form }) => form)).toEqual(derived);
});

test.each(['anatomi', 'diagnose', 'laktose', 'glukose', 'hypnose', 'medicin', 'koloni', 'MR-scanning', 'knæ'])(
  '%s gives nothing',
  (noun) => {
    expect(derivations(noun, 'sb. -en', true)).toEqual([]);
  },
);

test('only nouns derive, and outside medicine only the verb of -ering', () => {
  expect(derivations('tendinopati', 'ubøj.', true)).toEqual([]);
  expect(derivations('tendinopati', 'sb. -en', false)).toEqual([]);
  expect(derivations('rehabilitering', 'sb. -en', false)).toEqual([
    { form: 'rehabilitere', inflection: 'vb. -r, -de, -t' },
  ]);
});
