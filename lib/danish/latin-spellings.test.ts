import { expect, test } from 'vitest';
import { withLatinEnd, withPlainE } from './latin-spellings.ts';

test.each([
  ['hæmatom', 'hematom'],
  ['anæmi', 'anemi'],
  ['paræstesi', 'parestesi'],
  ['anæstesi', 'anestesi'],
  ['ætiologi', 'etiologi'],
])('%s is also written %s', (word, other) => {
  expect(withPlainE(word)).toBe(other);
});

test.each(['bevægelse', 'lægeerklæring', 'knæartrose', 'fibromyalgi', 'bæst'])('%s is not', (word) => {
  expect(withPlainE(word)).toBeUndefined();
});

test.each([
  ['fibromyalgi', 'fibromyalgia'],
  ['sklerose', 'sklerosis'],
  ['metastase', 'metastasis'],
  ['parese', 'paresis'],
  ['dialyse', 'dialysis'],
  ['dyspnø', 'dyspnøa'],
  ['gonorré', 'gonorrøa'],
])('%s ends in Latin as %s does', (word, latin) => {
  expect(withLatinEnd(word)).toBe(latin);
});

test.each(['prolaps', 'artritis', 'ødem', 'ordinere', 'astma'])('%s has no other end in Latin', (word) => {
  expect(withLatinEnd(word)).toBeUndefined();
});
