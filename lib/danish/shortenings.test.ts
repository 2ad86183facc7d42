import { describe, expect, test } from 'vitest';
import { shortenings } from './shortenings.ts';

const forms = (form: string): string[] => shortenings(form).map(({ form: written }) => written);

describe('ord, der er skåret af med punktum', () => {
  test.each([
    ['virksomhedspraktik', ['virk.praktik', 'virks.praktik', 'virksomhedspr.']],
    ['sygedagpenge', ['sygedagp.']],
    ['sygedagpengeloven', ['sygedagp.loven', 'sygedagpengel.']],
    ['rehabiliteringsteam', ['reha.team', 'rehab.team', 'rehabil.team']],
    ['ressourceforløb', ['ress.forløb', 'ressourcef.']],
    ['claudicatio intermittens', ['claud. intermittens']],
    ['morbus Crohn', ['m. Crohn', 'mb. Crohn']],
    ['basisk fosfatase', ['basisk fosf.']],
    [
      'koordinerende sagsbehandler',
      ['koord. sagsb.', 'koord. sagsbeh.', 'koord. sagsbehandler', 'koordinerende sagsb.', 'koordinerende sagsbeh.'],
    ],
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
