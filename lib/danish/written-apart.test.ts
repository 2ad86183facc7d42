import { describe, expect, test } from 'vitest';
import { writtenApart } from './written-apart.ts';

describe('sammensatte ord skrevet i to', () => {
  test.each([
    ['ressourceforløb', 'sb. -et, -, -ene', 'ressource forløb'],
    ['fleksjob', 'sb. -bet, -, -bene', 'fleks job'],
    ['sygedagpenge', 'sb. pl., best. -ne', 'syge dagpenge'],
    ['virksomhedspraktik', 'sb. -ken, -ker, -kerne', 'virksomheds praktik'],
  ])('%s', (form, inflection, apart) => {
    expect(writtenApart(form, inflection)).toEqual({ form: apart, inflection: `ubøj. + ${inflection}` });
  });

  test.each([
    ['kontanthjælp', 'sb. -en'],
    ['job', 'sb. -bet'],
    ['partshøring', 'sb. -en'],
    ['fleksjobvisiteret', 'adj. -, -de'],
    ['LÆ-attest', 'sb. -en'],
  ])('%s aldrig', (form, inflection) => {
    expect(writtenApart(form, inflection)).toBeNull();
  });
});
