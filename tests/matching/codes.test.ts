/** Codes by pattern: what is one, what only looks like one, and which list it is of. */
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../lib/knowledge/cross-checks.ts';
import { prefixesOf } from '../../lib/match/codes.ts';
import { createScanner } from '../../lib/match/index.ts';
import { readContent } from '../../scripts/read-content.ts';
import { PATTERN_LEXICON, PROBLEMS, patternMarks } from './patterns.ts';

type Case = readonly [text: string, ...expected: string[]];

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(patternMarks(text)).toEqual(expected);
    });
  });
}

table('en linje, der begynder med en kode og siger hvad den er', [
  ['L84 – ny episode', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Notat\nL84: opfølgning', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Plads F32 – vinduesplads'],
  ['F32 er optaget'],
]);

table('en kontakt i en journal har sin kode ved siden af ordene', [
  ['Kontakt 03.06: L84, ny tid', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Telefonkonsultation, L84: bedring', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Tlf.kons. 3/4: L84 uændret', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Stærke smerter (L84), tid om to uger', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Igen (L84). Pt. henvises', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Kontakt: L84 på parkeringspladsen'],
  ['Lejligheden (L84) får nye vinduer'],
  ['En diagnose af bilen gav fejlkode F431'],
]);

table('notationen siger, at det er en kode', [
  ['DF431', 'DF431=icd10-f431'],
  ['DF43.1', 'DF43.1=icd10-f431'],
  ['F43.1', 'F43.1=icd10-f431'],
  ['D F431', 'D F431=icd10-f431'],
  ['DF321, DF32.1, F32.1 og D F321', ...['DF321', 'DF32.1', 'F32.1', 'D F321'].map((code) => `${code}=icd10-f321`)],
  ['(DM54.5)', 'DM54.5=icd10-m545'],
  ['DM545A', 'DM545A=icd10-m545'],
  ['DM545.', 'DM545=icd10-m545'],
  ['DR688A9B2', 'DR688A9B2=icd10-r688a9b2'],
  ['DR688A9', 'DR688A9=icd10-r688a9'],
  ['DF988C', 'DF988C=icd10-f988c'],
  ['DG359 og DI109', 'DG359=icd10-g35', 'DI109=icd10-i10'],
  ['Z03.9', 'Z03.9=icd10-z039'],
  ['DB948A', 'DB948A=icd10-b948a'],
  ['U09.9', 'U09.9=icd10-b948a'],
  ['DF321-diagnosen', 'DF321-diagnosen=icd10-f321'],
  ['DF321/DF411', 'DF321=icd10-f321', 'DF411=icd10-f411'],
  ['DF320-DF322', 'DF320=icd10-f320', 'DF322=icd10-f322'],
  ['DF431: belastning', 'DF431=icd10-f431'],
]);

table('en kode uden eget opslag får sit kapitel', [
  ['Diagnose: DF999', 'DF999=icd10-kapitel-5'],
  ['diagnosen H90.3', 'H90.3=icd10-kapitel-8'],
  ['diagnosen H40.1', 'H40.1=icd10-kapitel-7'],
  ['aktionsdiagnose DD509', 'DD509=icd10-kapitel-3'],
  ['aktionsdiagnose DD120', 'DD120=icd10-kapitel-2'],
  ['bidiagnose DT982', 'DT982=icd10-kapitel-19'],
  ['ICPC A29', 'A29=icpc2-a'],
  ['SKS DK999'],
  ['diagnosen T99.1'],
]);

table('bogstavet betyder noget forskelligt på de to lister', [
  ['Diagnoser: L84', 'L84=icpc2-l84|icd10-kapitel-12'],
  ['Diagnoser: P76', 'P76=icpc2-p76|icd10-kapitel-16'],
  ['Diagnoser: K86', 'K86=icpc2-k86|icd10-kapitel-11'],
  ['Diagnoser: R05', 'R05=icpc2-r|icd10-kapitel-18'],
  ['Diagnoser: G20', 'G20=icd10-g20'],
  ['ICPC-2: L84', 'L84=icpc2-l84'],
  ['ICPC L84', 'L84=icpc2-l84'],
  ['Kontaktårsag: L84, set i dag', 'L84=icpc2-l84'],
  ['Henvendelsesårsag L84', 'L84=icpc2-l84'],
  ['L84 (ICPC)', 'L84=icpc2-l84'],
  ['ICD-10: L84', 'L84=icd10-kapitel-12'],
  ['SKS: R51', 'R51=icd10-r51'],
  ['diagnose L84.1', 'L84.1=icd10-kapitel-12'],
]);

table('bare bogstav og tal skal have støtte', [
  ['L84'],
  ['Mødet er i F32'],
  ['G20-topmødet om klima'],
  ['F431'],
  ['Diagnose F431', 'F431=icd10-f431'],
  ['F431 og fibromyalgi', 'F431=icd10-f431', 'fibromyalgi=fibromyalgi'],
  ['fibromyalgi P76', 'fibromyalgi=fibromyalgi'],
  ['fibromyalgi og artrose, P76', 'fibromyalgi=fibromyalgi', 'artrose=artrose', 'P76=icpc2-p76|icd10-kapitel-16'],
  [
    'P76, L84 og A04',
    'P76=icpc2-p76|icd10-kapitel-16',
    'L84=icpc2-l84|icd10-kapitel-12',
    'A04=icpc2-a04|icd10-kapitel-1',
  ],
]);

const HEALTH = 'Diagnose, fibromyalgi, artrose: ';
table('ligner kun en kode', [
  ...[
    'D3',
    'T3',
    'A1',
    'C6',
    'L5',
    'Hb 8,2',
    'F 50,0 %',
    'F50,0',
    'F50 %',
    'T10',
    'T12',
    'Q10',
    'HLA-B27',
    'HLA B27',
    'DM',
    'DM2',
    'DK',
    'd54',
    'df431',
    'Df431',
    'F43.1.2',
    'F43.123',
    'F4',
    'F431234',
    'DM54 512',
    'AB 12 345',
    'DM54512',
    'BF431',
    'XDF431',
    '2F43',
    '2026-F43',
    'F43-2026',
    'F43/2026',
    'F43_1',
    'A43@b.dk',
    'P00',
    'stue B14',
    'lokale F43',
    'Lokale: A12',
    'bilag F10',
    'model L84',
    'rute E45',
    'side S13',
    'SF-36',
    'EQ-5D',
    'Th12',
    'L4/L5',
    'F43+',
    '#F43',
    'CD20',
    'AES-256',
    'MR12',
  ].map((text): Case => [text]),
  ['vitamin D3 og B12', 'B12=b12'],
  ['B12', 'B12=b12'],
]);

describe('heller ikke blandt sygdomme', () => {
  test.each([
    'Hb 8,2',
    'C6',
    'L5',
    'T12',
    'T10',
    'HLA-B27',
    'F 50,0 %',
    'F50 %',
    'stue B14',
    'lokale F43',
    'A1',
    'D3',
    'DM',
    '2026-F43',
    'F43/2026',
    'bilag F10',
    'AB 12 345',
    'BF431',
    'Q10',
    'S-100',
  ])('%s', (text) => {
    expect(patternMarks(HEALTH + text)).toEqual(['fibromyalgi=fibromyalgi', 'artrose=artrose']);
  });
});

test('koder er sundhedsord', () => {
  expect(createScanner(PATTERN_LEXICON, { sides: 1 })('DF431')).toEqual([]);
  expect(createScanner(PATTERN_LEXICON, { sides: 2 })('DF431')).toMatchObject([{ start: 0, end: 5, side: 2 }]);
});

test('et kapitels koder er de korteste begyndelser, der dækker det', () => {
  expect(prefixesOf({ system: 'icd10', from: 'H60', to: 'H95' })).toEqual(
    'H6 H7 H8 H90 H91 H92 H93 H94 H95'.split(' '),
  );
  expect(prefixesOf({ system: 'icpc2', from: 'A01', to: 'A99' })).toEqual(['A']);
  expect(prefixesOf({ system: 'icd10', from: 'A00', to: 'B99' })).toEqual(['A', 'B']);
  expect(prefixesOf({ system: 'icd10', from: 'F43.1' })).toEqual(['F431']);
});

describe('content/codes.yaml', () => {
  const { entries, patterns, sources } = readContent();
  const made = entries.filter(({ entry }) => patterns.has(entry.id)).map(({ entry }) => entry);
  test('kan læses, og henvisninger og kilder findes', () => {
    expect(PROBLEMS).toEqual([]);
    const ids = new Set(made.map(({ id }) => id));
    const all = entries.map(({ entry }) => entry);
    const found = checkLinks(all, sources).filter(({ entry }) => ids.has(all[entry]?.id ?? ''));
    expect(found).toEqual([]);
  });
  test('ingen kode påstås at være en bekræftet sygdom', () => {
    const codes = made.filter(({ kind }) => kind === 'kode');
    expect(codes.length).toBeGreaterThan(150);
    for (const { id, short, caution } of codes) {
      expect(short, id).toMatch(/^En kode på listen/);
      expect(caution?.[0], id).toContain('ikke en bekræftet sygdom');
    }
  });
});
