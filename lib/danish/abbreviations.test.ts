import { describe, expect, test } from 'vitest';
import { abbreviationShapes } from './abbreviations.ts';
import { atomize, GLUED, HYPHENATED, SLASH, SPACE } from './atoms.ts';

const texts = (form: string): string[] =>
  abbreviationShapes(form).map(({ atoms }) => atoms.map(({ text }) => text).join(' '));

describe('former af en forkortelse', () => {
  test.each([
    ['u.a.', ['u a', 'ua']],
    ['st.p.', ['st p', 'stp']],
    ['t.i.d.', ['t i d']],
    ['EKG', ['EKG', 'ekg']],
    ['KOL', ['KOL']],
    ['EVT', ['EVT']],
    ['PTSD', ['PTSD', 'ptsd']],
    ['LÆ 285', ['LÆ 285', 'Læ 285', 'læ 285']],
    ['HbA1c', ['HbA 1 c', 'hba 1 c']],
    ['PHQ-9', ['PHQ 9', 'phq 9']],
  ])('%s', (form, expected) => {
    expect(texts(form)).toEqual(expected);
  });

  test('prikken er nødvendig, når ordet ellers er almindeligt', () => {
    expect(abbreviationShapes('ve.')[0]).toMatchObject({ dotted: true, dotNeeded: true, small: true });
    expect(abbreviationShapes('bilat.')[0]).toMatchObject({ dotted: true, dotNeeded: false });
    expect(abbreviationShapes('MR')[0]).toMatchObject({ dotted: false, small: false });
    expect(abbreviationShapes('Obj.')[0]).toMatchObject({ small: true });
  });
});

describe('atomer', () => {
  test('mellemrum og bindestreg ved tal kan udelades', () => {
    expect(atomize('LÆ 285').atoms[1]?.gap).toBe(SPACE | HYPHENATED | GLUED);
    expect(atomize('rotator cuff').atoms[1]?.gap).toBe(SPACE | HYPHENATED);
    expect(atomize('sacubitril/valsartan').atoms[1]?.gap).toBe(SLASH);
    expect(atomize('§ 56').atoms.map(({ text }) => text)).toEqual(['§', '56']);
  });
});
