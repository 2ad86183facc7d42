import { describe, expect, it } from 'vitest';
import { attestsDa } from './attests.da.ts';
import { attestsEn } from './attests.en.ts';
import { cardDa } from './card.da.ts';
import { cardEn } from './card.en.ts';
import { da } from './da.ts';
import { dayOf, showDate } from './dates.ts';
import { en } from './en.ts';
import { guidesDa } from './guides.da.ts';
import { guidesEn } from './guides.en.ts';
import { languageOf, texts } from './index.ts';
import { mapDa } from './map.da.ts';
import { mapEn } from './map.en.ts';
import { reportText } from './report.ts';

function keys(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keys(inner, `${path}${key}.`) : [`${path}${key}:${typeof inner}`],
  );
}

/** Without lists: how many words lead to a guide may differ. */
const shape = (value: object): string[] => keys(value).map((key) => key.replace(/\.\d+:/, '.n:'));

describe('the two languages', () => {
  it.each([
    ['all pages', da, en],
    ['cards', cardDa, cardEn],
    ['guides', guidesDa, guidesEn],
    ['map', mapDa, mapEn],
    ['attests', attestsDa, attestsEn],
  ] as [string, object, object][])('have the same texts for %s', (_what, danish, english) => {
    expect([...new Set(shape(english))]).toEqual([...new Set(shape(danish))]);
  });

  it('have no empty text and no stray space', () => {
    for (const language of [da, en, cardDa, cardEn, guidesDa, guidesEn, mapDa, mapEn, attestsDa]) {
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

describe('the report of a mistake', () => {
  const report = {
    id: 'fleksjob',
    term: 'fleksjob',
    extension: '0.1.0',
    knowledge: 'abc123',
    built: '2026-11-23',
    date: '2024-02-19',
    today: '2026-11-23',
  };
  it('names entry, versions and days, and leaves the rest to the reader', () => {
    expect(reportText(report, cardDa.report)).toBe(
      [
        'Fejl i Fagbro',
        'Opslag: fleksjob (fleksjob)',
        'Version: udvidelse 0.1.0, viden abc123 (2026-11-23)',
        'Læst pr.: 2024-02-19',
        'Skrevet: 2026-11-23',
        'Hvad er galt: …',
        'Hvor står det rigtige (kilde): …',
        '',
      ].join('\n'),
    );
  });
  it('does without versions nobody knows', () => {
    expect(reportText({ ...report, extension: '', knowledge: '', built: '' }, cardEn.report)).not.toContain('Version');
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
