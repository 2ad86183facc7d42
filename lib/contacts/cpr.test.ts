/**
 * The table of what is caught and what is left alone. No real number stands in this file: each is put together at
 * run time from a date and four digits, so that no search of the repository finds one.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCpr, maskCpr } from './cpr.ts';
import { cprAcross, cprInRecord } from './cpr-guard.ts';

const D = ['12', '05', '61'].join('');
const [dd, mm, yy] = [D.slice(0, 2), D.slice(2, 4), D.slice(4)];
const L = ['90', '07'].join('');
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const CAUGHT: readonly (readonly [string, string])[] = [
  ['bindestreg', `${D}-${L}`],
  ['ud i ét', D + L],
  ['mellemrum', `${D} ${L}`],
  ['to mellemrum', `${D}  ${L}`],
  ['fast mellemrum', `${D}\u00A0${L}`],
  ['smalt mellemrum', `${D}\u202F${L}`],
  ['tabulator (tabelceller)', `${D}\t${L}`],
  ['bindestreg med mellemrum', `${D} - ${L}`],
  ['tankestreg', `${D}–${L}`],
  ['fast bindestreg', `${D}\u2011${L}`],
  ['minustegn', `${D}\u2212${L}`],
  ['punktum', `${D}.${L}`],
  ['skråstreg', `${D}/${L}`],
  ['kolon', `${D}:${L}`],
  ['understreg (filnavn)', `${D}_${L}`],
  ['linjeskift', `${D}\n${L}`],
  ['bindestreg ved linjeskift', `${D}-\n${L}`],
  ['linjeskift med CR', `${D}-\r\n  ${L}`],
  ['prikker i datoen', `${dd}.${mm}.${yy}-${L}`],
  ['mellemrum i datoen', `${dd} ${mm} ${yy} ${L}`],
  ['bindestreger i datoen', `${dd}-${mm}-${yy}-${L}`],
  ['skråstreger i datoen', `${dd}/${mm}/${yy}-${L}`],
  ['dag og måned med ét ciffer', `${Number(dd) - 10}.${Number(mm)}.${yy}-${L}`],
  ['firecifret årstal', `${dd}${mm}19${yy}-${L}`],
  ['firecifret årstal med prikker', `${dd}.${mm}.19${yy}-${L}`],
  ['firecifret årstal ud i ét', `${dd}${mm}19${yy}${L}`],
  ['ciffer for ciffer', `${[...D].join(' ')} - ${[...L].join(' ')}`],
  ['bløde bindestreger', `${dd}\u00AD${mm}\u00AD${yy}-\u00AD${L}`],
  ['usynlige tegn', `${D}\u200B-\u200B${L}`],
  ['brede cifre', wide(`${D}-${L}`)],
  ['i en webadresse', `https://portal.example/borger?id=${D}${L}&x=1`],
  ['kodet mellemrum', `${D}%20${L}`],
  ['kodet bindestreg', `${D}%2D${L}`],
  ['HTML-mellemrum', `${D}&nbsp;${L}`],
  ['i et filnavn', `epikrise_${D}${L}.pdf`],
  ['bogstaver lige foran', `CPR${D}${L}`],
  ['bogstaver lige efter', `${D}${L}brev`],
  ['i parentes', `(${D}-${L})`],
  ['med mærkat', `CPR-nr.: ${D}-${L}`],
  ['skuddag i et år uden', `2902${yy}-${L}`],
  ['dag + 60, bindestreg', `${Number(dd) + 60}${mm}${yy}-${L}`],
  ['dag + 60, ud i ét', `${Number(dd) + 60}${mm}${yy}${L}`],
  ['X-eCPR', `${D}-1AB2`],
  ['X-eCPR med 7, små bogstaver', `${D}-7xy3`],
  ['X-eCPR ud i ét', `${D}1AB2`],
  ['D-eCPR med 0', `${D}-0AB2`],
  ['D-eCPR med 5', `${D} 5KL4`],
  ['D-eCPR med 6', `${D}-6MN8`],
  ['P-nummer, der består datoprøven', `P-nr. 1${dd[1]}${mm}${yy}${L}`],
];

const LEFT_ALONE: readonly (readonly [string, string])[] = [
  ['umulige nuller', '000000-0000'],
  ['31. februar', `3102${yy}-${L}`],
  ['måned 13', `${dd}13${yy}-${L}`],
  ['dag 32', `32${mm}${yy}-${L}`],
  ['dag 00', `00${mm}${yy}-${L}`],
  ['dag 92 (60 + 32)', `92${mm}${yy}-${L}`],
  ['kun dato, seks cifre', D],
  ['kun dato med prikker', `${dd}.${mm}.19${yy}`],
  ['kun dato, ISO', `19${yy}-${mm}-${dd}`],
  ['dato med navn på måned', `${dd}. maj 19${yy}`],
  ['dato og klokkeslæt', `${dd}.${mm}.2026 14.30`],
  ['dato og klokkeslæt uden prik', `${dd}.${mm}.2026 1430`],
  ['periode', `${dd}.${mm}.26-${dd}.${mm}.27`],
  ['periode, seks cifre', `${D}-${D}`],
  ['telefon', '12 34 56 78'],
  ['telefon ud i ét', '12345678'],
  ['telefon med landekode', '+45 12 34 56 78'],
  ['telefon med landekode ud i ét', '4512345678'],
  ['telefon med 0045', '0045 12345678'],
  ['to telefoner', '12 05 61 90 / 12 05 61 91'],
  ['GLN', '5790001376147'],
  ['GLN i grupper', '5790 0013 7614 7'],
  ['GLN i grupper, offentlig betaler', '5798 009 683 052'],
  ['SOR', '633271000016006'],
  ['CVR', '64942212'],
  ['CVR med mellemrum', '64 94 22 12'],
  ['ydernummer', '077410'],
  ['sagsnummer med år', '2026-0012345'],
  ['sagsnummer, år og løbenummer', '26/1205611'],
  ['sagsnummer med dato forrest', `2026${mm}${dd}-${L}`],
  ['journalnummer med punktummer', '15.20.04-G01-123-26'],
  ['KLE-nummer', '32.30.12'],
  ['LÆ-kode', '01.01.11.03'],
  ['lov og paragraf', 'LBK nr. 1221 af 3. november 2025 § 21 a'],
  ['beløb', '1.205.619 kr.'],
  ['konto', 'reg. 1205 konto 6190071234'],
  ['13 cifre uden gyldig kontrol', `${D}${L}123`],
  ['11 cifre', `${D}${L}1`],
  ['9 cifre', D + L.slice(1)],
  ['sluttede bogstaver i forkert række', `${D}-2AB2`],
  ['postnummer efter telefon', '20 10 60 50, 8000 Byby'],
  ['årstal på række', '1990 1991 1992 1993'],
  ['version', '12.5.61'],
];

describe('caught', () => {
  it.each(CAUGHT)('%s', (_, written) => {
    const text = `Tekst foran ${written} og bagved.`;
    const [place, ...rest] = findCpr(text);
    expect(rest).toEqual([]);
    expect(place).toBeDefined();
    if (!place) return;
    // The offsets cover the digits, and what is shown gives no more than the first two away.
    expect(written).toContain(text.slice(place.start, place.end));
    expect(place.masked.replace(/^\S{1,2}/, '')).not.toMatch(/\d/);
    expect(place.why).toMatch(/\.$/);
  });

  it('at the very ends of a text, and several', () => {
    expect(findCpr(`${D}-${L}`)).toHaveLength(1);
    expect(findCpr(`${D}-${L}, ${D}${L}\n${D} ${L}`)).toHaveLength(3);
  });

  it('in texts made to be slow', () => {
    for (const bad of [
      '\u200B'.repeat(50_000),
      ' '.repeat(50_000),
      '1'.repeat(50_000),
      '12 '.repeat(30_000),
      '120561'.repeat(20_000),
      '120561-\u00AD'.repeat(10_000),
    ])
      expect(findCpr(`${D}${bad} ${D}-${L}`).length).toBeGreaterThan(0);
  }, 2000);

  it('in a long text without being slow in the number of digits', () => {
    expect(findCpr(`${'12 34 56 78 '.repeat(20_000)}${D}-${L}`)).toHaveLength(1);
  });
});

describe('left alone', () => {
  it.each(LEFT_ALONE)('%s', (_, written) => {
    expect(findCpr(`Tekst foran ${written} og bagved.`)).toEqual([]);
    expect(findCpr(written)).toEqual([]);
  });
});

describe('certainty', () => {
  const valid = () => {
    for (let last = 1000; last < 10_000; last++) {
      const digits = `${D}${last}`;
      const sum = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1].reduce(
        (all, weight, place) => all + weight * Number(digits[place]),
        0,
      );
      if (sum % 11 === 0) return String(last);
    }
    return '';
  };
  it('is raised, never lowered, by the check digit', () => {
    expect(findCpr(`${D}-${valid()}`)[0]?.certainty).toBe('certain');
    expect(findCpr(`${D}${valid()}`)[0]?.certainty).toBe('likely');
    expect(findCpr(`${D}-${Number(valid()) + 1}`)[0]?.certainty).toBe('likely');
    expect(findCpr(`${D}${Number(valid()) + 1}`)[0]?.certainty).toBe('possible');
  });
  it('is certain behind the word itself', () => {
    expect(findCpr(`cpr ${D}${Number(valid()) + 1}`)[0]?.certainty).toBe('certain');
  });
  it('is only possible behind another number’s name', () => {
    expect(findCpr(`P-nummer: ${D}${valid()}`)[0]?.certainty).toBe('possible');
    expect(findCpr(`sagsnr. ${D}${valid()}`)[0]?.certainty).toBe('possible');
  });
});

describe('any real date and four digits, in any of the usual ways', () => {
  it('is found', () => {
    const date = fc.date({
      min: new Date('1900-01-01T00:00Z'),
      max: new Date('2026-01-01T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom('', '-', ' ', '–', ' - ', '\u00A0'),
        (day, four, sep) => {
          const iso = day.toISOString();
          const number = `${iso.slice(8, 10)}${iso.slice(5, 7)}${iso.slice(2, 4)}${sep}${String(four).padStart(4, '0')}`;
          expect(findCpr(`x ${number} y`)).toHaveLength(1);
        },
      ),
    );
  });
  it('never throws and keeps its offsets in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let at = 0;
        for (const { start, end } of findCpr(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(findCpr(maskCpr(text)).length).toBeLessThanOrEqual(findCpr(text).length);
      }),
    );
  });
});

describe('in records', () => {
  const text = `Kort note ${D}${L}`;
  it('names the field, never ids or times', () => {
    const found = cprInRecord({ id: D + L, updatedAt: D + L, text, phones: [{ hours: `${D}-${L}` }] });
    expect(found.map(({ field }) => field)).toEqual(['text', 'phones.0.hours']);
  });
  it('can be denied for one field and that very text, unless certain', () => {
    expect(cprInRecord({ text }, new Map([['text', new Set([D + L])]]))).toEqual([]);
    expect(cprInRecord({ text, unit: text }, new Map([['text', new Set([D + L])]]))).toHaveLength(1);
    const labelled = `cpr ${D}${L}`;
    expect(cprInRecord({ text: labelled }, new Map([['text', new Set([D + L])]]))).toHaveLength(1);
  });
  it('is seen across two cells', () => {
    expect(cprAcross(['NN', D, L])).toBe(true);
    expect(cprAcross(['NN', D, 'x', L])).toBe(false);
  });
  it('is masked in a quotation', () => {
    expect(maskCpr(text)).toBe('Kort note 12••••-••••');
  });
});
