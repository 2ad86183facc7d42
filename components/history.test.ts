import { expect, it } from 'vitest';
import { jobafklaring, prolaps } from '../tests/gallery/fixtures.ts';
import { back, open, START, shown } from './history.ts';

it('goes one step back at a time and never further than the start', () => {
  const twice = open(open(START, jobafklaring), prolaps);
  expect(shown(twice)?.id).toBe('prolaps');
  expect(shown(back(twice))?.id).toBe(jobafklaring.id);
  expect(shown(back(back(twice)))).toBeUndefined();
  expect(back(back(back(twice)))).toEqual(START);
});

it('does not open the same word on top of itself', () => {
  const once = open(START, prolaps);
  expect(open(once, prolaps)).toBe(once);
});
