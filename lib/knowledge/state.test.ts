import { describe, expect, it } from 'vitest';
import type { Period } from './schema.ts';
import { reviewPassed, stateOn } from './state.ts';

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

describe('reviewPassed', () => {
  it('is passed the day after', () => {
    expect(reviewPassed('2026-12-31', '2026-12-31')).toBe(false);
    expect(reviewPassed('2026-12-31', '2027-01-01')).toBe(true);
  });
});
