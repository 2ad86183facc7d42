import { expect, test } from 'vitest';
import { usualSlips } from './usual-slips.ts';

test('a usual slip takes the place of its word, alone and in a phrase', () => {
  expect(usualSlips('artrose')).toEqual(['atrose', 'artose']);
  expect(usualSlips('commotio cerebri')).toContain('comotio cerebri');
  expect(usualSlips('reumatoid artrit')).toEqual(['reumatiod artrit']);
});

test.each(['artroser', 'Crohn', 'constructor'])('%s has none', (form) => {
  expect(usualSlips(form)).toEqual([]);
});
