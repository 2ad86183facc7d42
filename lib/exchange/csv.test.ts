import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContact } from '../../tests/fixtures/arbitrary.ts';
import { findCpr } from '../contacts/cpr.ts';
import { headingOf } from './csv-fields.ts';
import { allFields, fieldFor } from './csv-headings.ts';
import { fromCsv, guessMapping, readCsv } from './csv-in.ts';
import { toCsv } from './csv-out.ts';
import type { Making } from './incoming.ts';

let next = 0;
const making: Making = {
  now: '2026-11-23T08:00:00.000Z',
  newId: () => `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}`,
};
const read = (text: string) => {
  const table = readCsv(text);
  return fromCsv(table, guessMapping(table.headings), making);
};

describe('out and in', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { minLength: 1, maxLength: 3 }), (contacts) => {
        const text = toCsv(contacts);
        // Digits put together by chance can look like a CPR number; such a record is refused, and that is tested apart.
        fc.pre(findCpr(text).length === 0);
        expect(read(text).map((one) => (one.state === 'read' ? one.item : one))).toEqual(contacts);
      }),
      { numRuns: 200 },
    );
  });
  it('holds no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        for (const row of readCsvRaw(toCsv([contact])))
          for (const cell of row) expect(cell).not.toMatch(/^[=@\t\r]|^[+-](?!\d[\d ]*$)/);
      }),
      { numRuns: 100 },
    );
  });
  it('names every field once', () => {
    const fields = allFields();
    expect(new Set(fields.map(({ heading }) => heading)).size).toBe(fields.length);
    for (const { key } of fields) expect(fieldFor(headingOf(key))).toBe(key);
  });
});

/** Cells with their guards, to look at what a spreadsheet sees. */
function readCsvRaw(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .map((line) =>
      (line.match(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g) ?? []).map((cell) =>
        cell.replace(/;$/, '').replace(/^"|"$/g, '').replace(/""/g, '"'),
      ),
    );
}

describe('tables of other programs', () => {
  it.each([
    [
      'Danish, semicolons',
      'Navn;Stilling;Tlf.;Telefontid;E-mail;Postnr;By\nNN;Sagsbehandler;99 99 99 01;8.30-10;nn@kommune.example.dk;7100;Vejle\n',
    ],
    [
      'Outlook, commas',
      'Name,Job Title,Business Phone,Telefontid,E-mail Address,Business Postal Code,Business City\r\n"NN","Sagsbehandler","99999901","8.30-10","nn@kommune.example.dk","7100","Vejle"\r\n',
    ],
    [
      'tabs and a byte mark',
      '\uFEFFNavn\tTitel\tTelefon\tTelefontid\tMail\tPostnr.\tBy\nNN\tSagsbehandler\t+4599999901\t8.30-10\tnn@kommune.example.dk\t7100\tVejle',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject([
      {
        state: 'read',
        known: false,
        left: [],
        item: {
          name: 'NN',
          title: 'Sagsbehandler',
          phones: [{ number: '+4599999901', hours: '8.30-10' }],
          emails: [{ address: 'nn@kommune.example.dk' }],
          address: { postalCode: '7100', city: 'Vejle' },
          source: { kind: 'csv' },
        },
      },
    ]);
  });

  it('names columns and cells that were not taken', () => {
    expect(read('Navn;Hårfarve;CVR\nNN;brun;12345678\n')).toMatchObject([{ state: 'read', left: ['Hårfarve', 'CVR'] }]);
  });
  it('refuses single rows with the reason and takes the rest', () => {
    const cpr = ['12', '05', '61'].join('');
    expect(
      read(`Navn;Note\nNN;a\nNN;b;c\n;\nNN;${cpr}-9007\n`).map((one) =>
        one.state === 'read' ? 'read' : [one.at, one.code],
      ),
    ).toEqual(['read', [2, 'csv-uneven'], [3, 'row-nameless'], [4, 'cpr']]);
  });
  it('sees a CPR number split over two columns', () => {
    const cpr = ['12', '05', '61'].join('');
    expect(read(`Navn;Titel;Enhed\nNN;${cpr};9007\n`)).toMatchObject([{ state: 'unreadable', code: 'cpr' }]);
  });
});

describe('files that are something else', () => {
  it.each([
    ['', 'empty'],
    ['\uFEFF \n', 'empty'],
    ['{"fagbro":"backup"}', 'not-csv'],
    ['BEGIN:VCARD\nEND:VCARD', 'not-csv'],
    ['a\u0000b;c', 'not-csv'],
    ['Navn;Note\n"NN;a', 'csv-broken'],
    ['Navn;Note\nN"N;a', 'csv-broken'],
    ['NN;99 99 99 01\nNN;99 99 99 02', 'csv-headless'],
  ])('%j is refused', (text, code) => {
    expect(() => readCsv(text)).toThrow(expect.objectContaining({ name: 'ExchangeError', code }));
  });
  it('a mapping that gives two columns to one field is refused', () => {
    const table = readCsv('a;b\n1;2\n');
    expect(() => fromCsv(table, ['name', 'name'], making)).toThrow(expect.objectContaining({ code: 'mapping-twice' }));
  });
});
