import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../match/types.ts';
import { Tally } from './found.ts';
import { MOST_FORMS } from './limits.ts';
import { pieces } from './pieces.ts';
import { lawMentions } from './sections-of-law.ts';
import { valueAfter } from './value-after.ts';

const span = (text: string, word: string, entries: number[], from = 0): Span => {
  const start = text.indexOf(word, from);
  return { start, end: start + word.length, entries, side: 2 };
};

describe('valueAfter', () => {
  it.each([
    [': 17', ': 17'],
    [' 26/30', ' 26/30'],
    ['-score 45.', '-score 45'],
    [' på 45, og', ' på 45'],
    [' 6–7, trækkende', ' 6–7'],
    [' 45.\nKonklusion', ' 45'],
    [' = 12,5', ' = 12,5'],
  ])('»%s« begins with »%s«', (rest, value) => {
    expect(valueAfter(rest)).toBe(value);
  });

  it.each([' 02.03.2026', ' 2026', ' 000000-0000', ' er nedsat', '', ' 010190 0000', ', 45', ' 12-05-26'])(
    '»%s« begins with no value',
    (rest) => {
      expect(valueAfter(rest)).toBe('');
    },
  );
});

describe('Tally', () => {
  it('counts a word over pieces, with its ways of writing and values', () => {
    const tally = new Tally();
    const first = 'GAF 45 og gaf-score 50.';
    tally.add(first, [span(first, 'GAF', [7]), span(first, 'gaf', [7])]);
    const second = 'GAF 45 igen; i.a.';
    tally.add(second, [span(second, 'GAF', [7]), span(second, 'i.a.', [3, 4])], 100);
    expect(tally.list()).toEqual([
      {
        entries: [7],
        built: false,
        count: 3,
        at: 0,
        forms: [
          { text: 'GAF', value: ' 45' },
          { text: 'gaf', value: '-score 50' },
        ],
      },
      { entries: [3, 4], built: false, count: 1, at: 113, forms: [{ text: 'i.a.', value: '' }] },
    ]);
  });

  it('keeps a bounded number of ways of writing', () => {
    const tally = new Tally();
    for (let n = 0; n < 40; n++) tally.add(`VAS ${n}`, [{ start: 0, end: 3, entries: [1], side: 2 }]);
    expect(tally.list()[0]).toMatchObject({ count: 40 });
    expect(tally.list()[0]?.forms).toHaveLength(MOST_FORMS);
  });

  it('keeps nothing of a number of a person that stands after a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ :=]{0,2}\d{6}[- ]?\d{4}[ .]?$/), (rest) => {
        const tally = new Tally();
        tally.add(`VAS${rest}`, [{ start: 0, end: 3, entries: [1], side: 2 }]);
        expect(JSON.stringify(tally.list())).not.toMatch(/\d{2}/);
      }),
    );
  });
});

describe('pieces', () => {
  it('are together the text, none much longer than asked, none cut in a word where there is a space', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 8, max: 60 }), (text, size) => {
        const all = pieces(text, size);
        expect(all.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of all) expect(piece.text.length).toBeLessThanOrEqual(size);
        for (const piece of all) expect(text.startsWith(piece.text, piece.start)).toBe(true);
      }),
    );
    const words = 'fem ord i denne tekst og mange flere endnu';
    for (const piece of pieces(words, 14).slice(0, -1)) expect(piece.text).toMatch(/ $/);
  });
});

describe('lawMentions', () => {
  it('takes named sections from the dictionary and finds those that stand alone', () => {
    const text = 'Efter sygedagpengelovens § 27, stk. 1 og § 7, stk. 2. Se § 27.';
    const found = lawMentions(text, [span(text, 'sygedagpengelovens § 27, stk. 1', [5, 6]), span(text, '§ 27.', [5])]);
    expect(found.map(({ text: written, entries }) => [written, entries])).toEqual([
      ['sygedagpengelovens § 27, stk. 1', [5, 6]],
      ['§ 7, stk. 2', []],
      ['§ 27.', [5]],
    ]);
  });

  it('finds none where there is none', () => {
    expect(lawMentions('Ingen paragraffer, 27 stk. i alt', [])).toEqual([]);
  });
});
