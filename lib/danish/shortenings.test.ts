import { describe, expect, test } from 'vitest';
import { shortenings } from './shortenings.ts';

const forms = (form: string): string[] => shortenings(form).map(({ form: written }) => written);

describe('ord, der er skåret af med punktum', () => {
  test.each([
    ['virksomhedspraktik', ['virk.praktik', 'virks.praktik', 'virksomhedspr.']],
    ['sygedagpenge', ['sygedagp.']],
    ['sygedagpengeloven', ['sygedagp.loven']],
    ['rehabiliteringsteam', ['reha.team', 'rehab.team']],
    ['ressourceforløb', ['ress.forløb']],
    ['claudicatio intermittens', ['claud. intermittens']],
    ['morbus Crohn', ['m. Crohn', 'mb. Crohn']],
    ['basisk fosfatase', ['basisk fosf.']],
    ['Parkinson', []],
    ['fleksjob', []],
    ['EKG', []],
  ])('%s', (form, expected) => {
    expect(forms(form)).toEqual(expected);
  });

  test('det, der er skåret af, bøjes ikke', () => {
    expect(shortenings('virksomhedspraktik')[0]?.cut).toBe(false);
    expect(shortenings('sygedagpenge')[0]?.cut).toBe(true);
  });
});
