import { describe, expect, it } from 'vitest';
import { lix, pool, readability, sentencesOf, wordsOf } from './readability.ts';

describe('words and sentences', () => {
  it('counts a hyphenated or slashed word once', () => {
    expect(wordsOf('LÆ 285 og CT-scanning og/eller § 56-aftale')).toEqual([
      'LÆ',
      '285',
      'og',
      'CT-scanning',
      'og/eller',
      '56-aftale',
    ]);
  });

  it.each([
    ['Se kap. 18 a i loven. Den gælder.', 2],
    ['Fra 1. juli gælder noget andet.', 1],
    ['Kommunen spørger: Kan du arbejde?', 2],
    ['Smerter, fx i ryggen', 1],
    ['', 0],
  ])('%j has %i sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('lix', () => {
  it('is words per sentence and the share of long words', () => {
    // 8 words, 2 sentences, 2 of them of seven letters or more.
    expect(lix(readability('Lægen skriver et brev. Kommunen får det i dag.'))).toBeCloseTo(9 / 2 + (2 * 100) / 9);
  });

  it('leaves the headword out, inflected and compounded', () => {
    const counts = readability('Sygedagpengene stopper. Sygedagpengeloven er svær.', 'sygedagpenge');
    expect(counts).toEqual({ words: 3, sentences: 2, longWords: 1 });
  });

  it('keeps short words of a headword of several: `i` and `og` say nothing', () => {
    expect(readability('Ondt i ryggen', 'prolaps i ryggen').words).toBe(2);
  });

  it('pools counts, not figures', () => {
    expect(pool([readability('En to tre.'), readability('Fire.')])).toEqual({ words: 4, sentences: 2, longWords: 0 });
    expect(lix(pool([]))).toBe(0);
  });
});
