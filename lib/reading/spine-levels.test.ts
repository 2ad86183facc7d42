import { describe, expect, it } from 'vitest';
import { LEVELS, levelsIn } from './spine-levels.ts';

const named = (words: string): string | null => {
  const span = levelsIn(words);
  return span && [...new Set([LEVELS[span.from], LEVELS[span.to]])].join('–');
};

describe('levelsIn', () => {
  it.each([
    ['L4/L5', 'L4–L5'],
    ['L4-5', 'L4–L5'],
    ['prolaps L5/S1', 'L5–S1'],
    ['C5–C6', 'C5–C6'],
    ['C7/Th1', 'C7–Th1'],
    ['Th12', 'Th12'],
    ['T12/L1', 'Th12–L1'],
    ['L5-roden', 'L5'],
    ['L4\u00AD/L5', 'L4–L5'],
    ['L5/6', 'L5'],
  ])('%s is %s', (words, levels) => {
    expect(named(words)).toBe(levels);
  });

  it.each(['C9', 'lumbago', 'MTHFR', 'L', 'DL4', 'VITAMIN D3x', 'S9', ''])('»%s« is none', (words) => {
    expect(named(words)).toBeNull();
  });
});
