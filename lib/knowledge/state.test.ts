import { describe, expect, it } from 'vitest';
import type { Period } from './schema.ts';
import { formerOn, ordered, reviewPassed, stateOn } from './state.ts';

const ressourceforloeb: Period[] = [
  { from: '2013-01-01', state: 'in-force' },
  { from: '2026-02-01', state: 'no-new-grants' },
];
const jobafklaring: Period[] = [
  { from: '2014-07-01', state: 'in-force' },
  { from: '2027-01-01', state: 'planned-end', note: 'Er foreslået.' },
];

describe('stateOn', () => {
  it.each([
    [ressourceforloeb, '2026-01-31', 'in-force', '2013-01-01'],
    [ressourceforloeb, '2026-02-01', 'no-new-grants', '2026-02-01'],
    [jobafklaring, '2026-11-23', 'in-force', '2014-07-01'],
  ] as const)('reads the state off the date %#', (periods, date, state, since) => {
    expect(stateOn(periods as Period[], date)).toMatchObject({ state, since });
  });

  it('tells what is planned next without stating it as law', () => {
    expect(stateOn(jobafklaring, '2026-11-23')?.next).toMatchObject({ from: '2027-01-01', state: 'planned-end' });
  });

  it('does not let a plan become law by the calendar alone', () => {
    expect(stateOn(jobafklaring, '2027-01-01')?.state).toBe('unknown');
  });

  it('knows what did not exist yet, and what is only planned', () => {
    expect(stateOn(ressourceforloeb, '2012-12-31')?.state).toBe('unknown');
    expect(stateOn([{ from: '2027-01-01', state: 'planned' }], '2026-11-23')?.state).toBe('planned');
  });

  it('does not mind the order of the periods', () => {
    expect(stateOn([...ressourceforloeb].reverse(), '2026-03-01')?.state).toBe('no-new-grants');
  });

  it('keeps the earlier periods readable', () => {
    expect(stateOn(ressourceforloeb, '2026-03-01')?.earlier).toEqual([ressourceforloeb[0]]);
  });

  it('says nothing of words without periods', () => {
    expect(stateOn(undefined, '2026-11-23')).toBeNull();
  });
});

describe('read by another day than today', () => {
  const today = '2026-11-23';

  it('a plan ahead stays a plan, and is not law', () => {
    expect(stateOn(jobafklaring, '2027-01-02', today)).toMatchObject({ state: 'planned-end', since: '2027-01-01' });
    expect(stateOn([{ from: '2027-01-01', state: 'planned' }], '2027-01-02', today)).toMatchObject({
      state: 'planned',
      since: '2027-01-01',
    });
  });

  it('a plan whose day has passed is to be checked, whatever day is read by', () => {
    expect(stateOn(jobafklaring, '2027-03-01', '2027-02-01')?.state).toBe('unknown');
  });

  it('a day before anything is written down is not known, and says so', () => {
    expect(stateOn(ressourceforloeb, '2012-12-31', today)).toMatchObject({ state: 'unknown', tooEarly: true });
    expect(stateOn(ressourceforloeb, '2013-01-01', today)?.tooEarly).toBeUndefined();
  });

  it('a rule that ran then was in force then', () => {
    expect(stateOn(ressourceforloeb, '2024-03-12', today)).toMatchObject({
      state: 'in-force',
      next: { from: '2026-02-01', state: 'no-new-grants' },
    });
  });
});

describe('how it was', () => {
  const former = [
    { until: '2026-06-30', text: 'længe' },
    { from: '2024-01-01', until: '2024-12-31', text: 'et år' },
  ];
  it.each([
    ['2026-06-30', 'længe'],
    ['2026-07-01', undefined],
    ['2024-06-01', 'et år'],
    ['2023-06-01', 'længe'],
  ])('on %s', (date, text) => {
    expect(formerOn(former, date)?.text).toBe(text);
  });
  it('is nothing where nobody has written it', () => {
    expect(formerOn(undefined, '2024-01-01')).toBeUndefined();
  });
});

describe('ordered', () => {
  it('puts what has no beginning first and leaves the given list alone', () => {
    const given: Period[] = [...jobafklaring].reverse().concat({ from: null, state: 'unknown' });
    expect(ordered(given).map(({ from }) => from)).toEqual([null, '2014-07-01', '2027-01-01']);
    expect(given[0]?.from).toBe('2027-01-01');
  });
});

describe('reviewPassed', () => {
  it('is passed the day after', () => {
    expect(reviewPassed('2026-12-31', '2026-12-31')).toBe(false);
    expect(reviewPassed('2026-12-31', '2027-01-01')).toBe(true);
  });
});
