import { describe, expect, it } from 'vitest';
import { findBirthDates } from './birth-date.ts';

const WARNED = [
  'NN født 12.05.1961',
  'Borger NN, f. 12/5-61',
  'Fornavn Efternavn, 12.05.1961',
  'Fornavn Efternavn (120561)',
  'Fornavn Efternavn, fødselsdato: 12-05-1961',
  'Fødselsdato 12.05.1961, Fornavn Efternavn',
  'Fornavn M. Efternavn født den 12. maj 1961',
  'Fornavn\nf. 120561 NN',
  '120561-xxxx',
  '120561-****',
];
const SILENT = [
  'Møde 12.05.2026 med Fornavn Efternavn',
  'Aarhus Kommune, 12.05.1961',
  'LÆ 285 version 12.05.2009',
  'Fornavn Efternavn, ring 12 34 56 78',
  'Loven er fra 12.05.1961',
  'Træffes man–fre 8.30–10',
  'Bekendtgørelse Nr. 12.05.1999',
  'født 12.05.1961',
  'Fornavn Efternavn, senest talt med 23.11.2026',
  '000000-0000',
];

describe('a name and a birth date', () => {
  it.each(WARNED)('warns: %s', (text) => {
    const [place] = findBirthDates(text, 2026);
    expect(place).toBeDefined();
    expect(text.slice(place?.start, place?.end)).toMatch(/61/);
  });
  it.each(SILENT)('is silent: %s', (text) => {
    expect(findBirthDates(text, 2026)).toEqual([]);
  });
});
