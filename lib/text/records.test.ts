import { describe, expect, it } from 'vitest';
import { recordTexts } from './records.ts';

function leaves(value: unknown, path = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];
}

describe('texts of contacts and notes', () => {
  const [da, en] = [leaves(recordTexts('da')), leaves(recordTexts('en'))];
  it('are the same in both languages', () => expect(en.map(([path]) => path)).toEqual(da.map(([path]) => path)));
  it('have no empty text and no stray space', () => {
    for (const [path, text] of [...da, ...en])
      if (typeof text === 'string') expect(text, path).toMatch(/^\S(?:[\s\S]*\S)?$/);
  });
  it('count in words', () => {
    expect(recordTexts('da').list.count(1)).toBe('1 kontakt');
    expect(recordTexts('da').notes.count(0)).toBe('Ingen noter');
    expect(recordTexts('en').directory.yours(2)).toBe('2 contacts');
    expect(recordTexts('en').citizen.found(1)).toBe('1 place in the text looks like a CPR number.');
  });
});
