import { describe, expect, it } from 'vitest';
import { exchangeTexts, storeTexts } from '../contacts/text-da.ts';
import { keepingDa } from './keeping.da.ts';
import { keepingEn } from './keeping.en.ts';
import { exchangeEn, storeEn } from './problems.en.ts';

function keys(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keys(inner, `${path}${key}.`) : [`${path}${key}:${typeof inner}`],
  );
}

describe('texts about keeping, in both languages', () => {
  it.each([
    ['pages', keepingDa, keepingEn],
    ['files', exchangeTexts, exchangeEn],
    ['the store', storeTexts, storeEn],
  ])('%s: the same keys, nothing empty, no stray blank, and really two languages', (_, da, en) => {
    expect(keys(en).toSorted()).toEqual(keys(da).toSorted());
    for (const language of [da, en])
      for (const text of JSON.stringify(language).match(/"(?:[^"\\]|\\.)*"(?!:)/g) ?? [])
        expect(text).toMatch(/^"\S(?:.*\S)?"$/);
    const english = JSON.stringify(en);
    expect(english).not.toMatch(/[æøåÆØÅ]|\bikke\b|\bfil(?:en)?\b/);
  });

  it('count in words', () => {
    expect(keepingDa.count.contacts(1)).toBe('1 kontakt');
    expect(keepingDa.import.done(1200, 1)).toBe('Gemt: 1.200 kontakter og 1 note.');
    expect(keepingEn.import.done(1, 2)).toBe('Saved: 1 contact and 2 notes.');
    expect(keepingDa.import.save(0)).toBe('Luk');
  });
});
