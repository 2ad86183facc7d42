import { describe, expect, it } from 'vitest';
import type { FramePath, FrameWords, WordOnPage } from '../../lib/messages.ts';
import { mergeWords, type PageWord, placeOf } from './merge-words.ts';

const frame = (path: FramePath, words: WordOnPage[]): FrameWords => ({
  type: 'words',
  lexicon: 'x',
  path,
  on: true,
  words,
});
const forms = (text: string, value = '') => [{ text, value }];
const word = (entry: number, count = 1): WordOnPage => ({
  entries: [entry],
  count,
  surface: `ord${entry}`,
  forms: forms(`ord${entry}`),
});
const order = (words: PageWord[]) => words.map(({ key, count }) => [key, count]);

describe('mergeWords', () => {
  it('lists the top window first, then its frames in order, whatever order they answered in', () => {
    const frames = new Map([
      [7, frame([1], [word(4)])],
      [3, frame([0, 1], [word(3)])],
      [2, frame([0], [word(2)])],
      [0, frame([], [word(1)])],
    ]);
    expect(mergeWords(frames).map(({ key }) => key)).toEqual(['1', '2', '3', '4']);
  });

  it('counts a word once for all frames', () => {
    const frames = new Map([
      [0, frame([], [word(1, 2), word(2)])],
      [5, frame([0], [word(2, 3), word(1)])],
    ]);
    expect(order(mergeWords(frames))).toEqual([
      ['1', 3],
      ['2', 4],
    ]);
  });

  it('keeps each way of writing a word once, with its value', () => {
    const gaf = (value: string): WordOnPage => ({ ...word(1), surface: 'GAF', forms: forms('GAF', value) });
    const merged = mergeWords(
      new Map([
        [0, frame([], [gaf(' 45')])],
        [4, frame([0], [gaf(' 50')])],
        [5, frame([1], [gaf(' 45')])],
      ]),
    );
    expect(merged[0]?.forms.map(({ value }) => value)).toEqual([' 45', ' 50']);
  });

  it('tells built words of the same parts apart by their letters', () => {
    const built = (surface: string): WordOnPage => ({
      entries: [8, 9],
      count: 1,
      surface,
      forms: forms(surface),
      built: true,
    });
    const merged = mergeWords(
      new Map([[0, frame([], [built('kardiomegali'), built('Kardiomegali'), built('hepatomegali')])]]),
    );
    expect(order(merged)).toEqual([
      ['built:kardiomegali', 2],
      ['built:hepatomegali', 1],
    ]);
  });
});

describe('placeOf', () => {
  const [first] = mergeWords(
    new Map([
      [0, frame([], [word(1, 2)])],
      [5, frame([0], [word(9), word(1)])],
    ]),
  );

  it('goes through the frames and around', () => {
    if (!first) throw new Error('no word');
    expect([0, 1, 2, 3].map((n) => placeOf(first, n))).toEqual([
      { frameId: 0, index: 0, occurrence: 0 },
      { frameId: 0, index: 0, occurrence: 1 },
      { frameId: 5, index: 1, occurrence: 0 },
      { frameId: 0, index: 0, occurrence: 0 },
    ]);
  });
});
