import { describe, expect, it } from 'vitest';
import { da } from './da.ts';
import { dayOf, showDate } from './dates.ts';
import { en } from './en.ts';
import { languageOf, texts } from './index.ts';

function keys(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keys(inner, `${path}${key}.`) : [`${path}${key}:${typeof inner}`],
  );
}

describe('the two languages', () => {
  it('have the same texts', () => {
    expect(keys(en)).toEqual(keys(da));
  });

  it('have no empty text and no stray space', () => {
    for (const language of [da, en]) {
      const strings = JSON.stringify(language).match(/"(?:[^"\\]|\\.)*"(?!:)/g) ?? [];
      for (const text of strings) expect(text).toMatch(/^"\S(?:.*\S)?"$/);
    }
  });

  it('count in words', () => {
    expect(da.panel.places(1)).toBe('1 sted');
    expect(da.panel.places(3)).toBe('3 steder');
    expect(en.sources.count(1)).toBe('1 source');
  });
});

describe('languageOf', () => {
  it.each([
    ['auto', 'da-DK', 'da'],
    ['auto', 'nb', 'da'],
    ['auto', 'sv-SE', 'da'],
    ['auto', 'kl', 'da'],
    ['auto', 'en-US', 'en'],
    ['auto', 'de', 'en'],
    ['auto', '', 'da'],
    ['auto', undefined, 'da'],
    ['en', 'da', 'en'],
    ['da', 'en', 'da'],
  ] as const)('%s in a %s browser is %s', (setting, browser, language) => {
    expect(languageOf(setting, browser)).toBe(language);
    expect(texts(setting, browser)).toBe(language === 'da' ? da : en);
  });
});

describe('dates', () => {
  it('reads as a Dane writes it', () => {
    expect(showDate('2026-11-12', 'da')).toBe('12. nov. 2026');
    expect(showDate('2026-02-01', 'da')).toBe('1. feb. 2026');
    expect(showDate('2026-11-12', 'en')).toBe('12 Nov 2026');
  });

  it('leaves other wording alone', () => {
    expect(showDate('2026 (efter vedtagelsen)', 'da')).toBe('2026 (efter vedtagelsen)');
    expect(showDate('2026-13-45', 'da')).toBe('2026-13-45');
  });

  it('is the day of the reader’s clock', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
