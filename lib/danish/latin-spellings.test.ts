import { expect, test } from 'vitest';
import { withPlainE } from './latin-spellings.ts';

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
