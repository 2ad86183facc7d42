import { expect, test } from 'vitest';
import { causeBefore } from './causes.ts';

test.each([
  ['en steroidinduceret diabetes', 'diabetes', 'steroidinduceret'],
  ['Støjbetingede høretab', 'høretab', 'Støjbetingede'],
  ['to NSAID-inducerede ulcera', 'ulcera', 'NSAID-inducerede'],
  ['anstrengelsesudløst astma', 'astma', 'anstrengelsesudløst'],
])('%s: what brought %s about is named', (text, term, cause) => {
  const start = text.indexOf(term);
  expect(text.slice(causeBefore(text, start), start - 1)).toBe(cause);
});

test.each([
  ['en betinget reaktion', 'reaktion'],
  ['inducerede astma', 'astma'],
  ['fra kortet astma', 'astma'],
  ['steroidinduceret, diabetes', 'diabetes'],
  ['diabetes', 'diabetes'],
])('%s: nothing is', (text, term) => {
  expect(causeBefore(text, text.indexOf(term))).toBe(-1);
});
