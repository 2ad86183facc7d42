import { describe, expect, it } from 'vitest';
import { cprOf } from '../../tests/support/cpr.ts';
import { HEAD_LINES, letterDate } from './letter-date.ts';

const TODAY = '2026-11-23';
const at = (...lines: string[]) => letterDate(lines, TODAY);

describe('a date that is plainly the letter’s', () => {
  it.each([
    ['12.3.2024', '2024-03-12'],
    ['12.03.2024', '2024-03-12'],
    ['12. marts 2024', '2024-03-12'],
    ['12. mar. 2024', '2024-03-12'],
    ['den 12. marts 2024', '2024-03-12'],
    ['den 12/3-24', '2024-03-12'],
    ['d. 12/3 2024', '2024-03-12'],
    ['12-03-2024', '2024-03-12'],
    ['12/3/2024', '2024-03-12'],
    ['d.12.03.24', '2024-03-12'],
    ['2024-03-12', '2024-03-12'],
    ['Egeby, den 12. marts 2024', '2024-03-12'],
    ['Ny Egeby, d. 12.3.2024', '2024-03-12'],
    ['tirsdag den 12. marts 2024', '2024-03-12'],
    ['Dato: 2024-03-12', '2024-03-12'],
    ['Dato 12. marts 2024', '2024-03-12'],
    ['DATO: 12.03.2024', '2024-03-12'],
    ['Brevdato: 12.3.2024', '2024-03-12'],
    ['Dokumentdato: 12.3.24', '2024-03-12'],
    ['Dateret den 12. marts 2024', '2024-03-12'],
    ['Sendt: 12.3.2024 kl. 10.32', '2024-03-12'],
    ['Dato: 12.3.2024   Sagsnr. 24-0417', '2024-03-12'],
    ['Dato: 12.3.2024, svarfrist: 26.3.2024', '2024-03-12'],
    ['Dato:\u00A012.\u00A0marts\u00A02024', '2024-03-12'],
    ['Dato: 2024-03-12T09:15:00', '2024-03-12'],
  ])('»%s« → %s', (line, date) => {
    expect(at('Egeby Kommune (fiktiv)', line, 'Kære læge')).toBe(date);
  });

  it('stands on the line after its label', () => {
    expect(at('Dato', '12. marts 2024', 'Fra', 'Egeby Kommune')).toBe('2024-03-12');
    expect(at('Dato:', '12.3.2024')).toBe('2024-03-12');
  });

  it('counts once when it is said twice', () => {
    expect(at('12. marts 2024', 'Dato: 12.3.2024')).toBe('2024-03-12');
  });

  it('is what its label says, whatever bare dates stand beside it', () => {
    expect(at('Dato: 12.3.2024', '1.2.2024', '5.2.2024')).toBe('2024-03-12');
  });

  it('may be the day itself', () => {
    expect(at('Dato: 23.11.2026')).toBe(TODAY);
  });
});

/** A number that begins with a day, put together so that none stands here. */

describe('what is no date of a letter', () => {
  it.each([
    ['a birth', ['Født: 12.3.1984']],
    ['a birth in words', ['Født den 12. marts 1984']],
    ['a date of birth on two lines', ['Fødselsdato', '12.3.2020']],
    ['a bare birth beside the number it begins', ['NN (fiktiv)', '12.3.2020', `CPR ${cprOf('120320')}`]],
    ['a birth of long ago', ['NN (fiktiv)', '12.3.1954']],
    ['a year of two digits that lies ahead', ['12.3.54']],
    ['a CPR number', [cprOf('120324')]],
    ['a name and a birth', ['Anna Eksempel (fiktiv), 12.3.2019']],
    ['a bare name and a birth', ['Anna Eksempel, 12.3.2019']],
    ['a deadline', ['Svarfrist: 26.3.2024']],
    ['a deadline on two lines', ['Svarfrist', '26. marts 2024']],
    ['a deadline in words', ['Senest den 26. marts 2024']],
    ['a meeting', ['Møde den 26. marts 2024']],
    ['a meeting on two lines', ['Næste møde', '26.3.2024']],
    ['a beginning that looks like a place', ['Sygemeldt, den 12. marts 2024']],
    ['a period', ['12.3.2024 - 26.3.2024']],
    ['a period with a label', ['Periode', '12.3.2024 til 26.3.2024']],
    ['running text', ['Jeg skriver den 12. marts 2024 til dig om NN.']],
    ['a sentence that ends with a date', ['Borgeren blev sygemeldt den 12. marts 2024']],
    ['a law', ['Lovbekendtgørelse nr. 1221 af 9. oktober 2025']],
    ['a decision that is spoken of', ['Klage over afgørelse af 12. marts 2024']],
    ['a print', ['Udskriftsdato: 12.3.2024']],
    ['a page', ['Opdateret: 12.3.2024']],
    ['a receipt', ['Modtaget: 12.3.2024']],
    ['the future', ['Dato: 12.3.2027']],
    ['a day that does not exist', ['Dato: 31.2.2024']],
    ['a month that does not exist', ['12.13.2024']],
    ['a version', ['Version 1.2.2026']],
    ['a time alone', ['12.30']],
    ['a telephone number', ['12 03 20 24']],
    ['a score', ['10/10-24 point']],
    ['two bare dates', ['12.3.2024', '14.3.2024']],
    ['two dates with the same label', ['Dato: 12.3.2024', 'Dato: 14.3.2024']],
    ['nothing', []],
  ])('%s', (_what, lines) => {
    expect(letterDate(lines, TODAY)).toBeNull();
  });

  it('a date below the head', () => {
    expect(at(...Array.from({ length: HEAD_LINES }, (_, n) => `linje ${n}`), '12. marts 2024')).toBeNull();
  });

  it('a line too long to be of a head', () => {
    expect(at(`Dato: 12.3.2024 ${'x'.repeat(200)}`)).toBeNull();
  });
});
