import { describe, expect, test } from 'vitest';
import { addDays, closed, deadline, easter, halfHolidays, holidays, isWorkingDay, weekday } from './deadlines.ts';

describe('the calendar', () => {
  test('Easter as published', () => {
    const published: Record<number, string> = {
      2020: '2020-04-12',
      2021: '2021-04-04',
      2022: '2022-04-17',
      2023: '2023-04-09',
      2024: '2024-03-31',
      2025: '2025-04-20',
      2026: '2026-04-05',
      2027: '2027-03-28',
      2028: '2028-04-16',
      2029: '2029-04-01',
      2030: '2030-04-21',
      2035: '2035-03-25',
      2038: '2038-04-25',
    };
    for (const [year, sunday] of Object.entries(published)) {
      expect(easter(Number(year))).toBe(sunday);
      expect(weekday(sunday)).toBe(0);
    }
  });
  test('the Danish holidays of 2026', () => {
    expect([...holidays(2026)]).toEqual([
      ['2026-01-01', 'nytårsdag'],
      ['2026-04-02', 'skærtorsdag'],
      ['2026-04-03', 'langfredag'],
      ['2026-04-05', 'påskedag'],
      ['2026-04-06', '2. påskedag'],
      ['2026-05-14', 'Kristi himmelfartsdag'],
      ['2026-05-24', 'pinsedag'],
      ['2026-05-25', '2. pinsedag'],
      ['2026-12-25', 'juledag'],
      ['2026-12-26', '2. juledag'],
    ]);
  });
  test('store bededag: a holiday in 2023, an ordinary Friday since 2024', () => {
    expect(holidays(2023).get('2023-05-05')).toBe('store bededag');
    expect([...holidays(2024).values()]).not.toContain('store bededag');
    expect(isWorkingDay('2024-04-26')).toBe(true);
    expect(isWorkingDay('2026-05-01')).toBe(true);
  });
  test('days that are told but counted as working days', () => {
    expect([...halfHolidays(2026).keys()]).toEqual(['2026-05-15', '2026-06-05', '2026-12-24', '2026-12-31']);
    expect(isWorkingDay('2026-12-24')).toBe(true);
    expect(closed('2026-12-24')).toEqual({ kind: 'half', name: 'juleaftensdag' });
  });
  test('over new year, leap days and summer time', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });
});

describe('the last day', () => {
  test('LÆ 125: 14 days from receipt, the day of receipt not counted', () => {
    expect(deadline({ days: 14, kind: 'calendar' }, '2026-11-23')).toEqual({
      first: '2026-11-24',
      last: '2026-12-07',
      closed: null,
      safe: '2026-12-07',
    });
  });
  test('on a Saturday: said so, with a day that is safe either way', () => {
    expect(deadline({ days: 14, kind: 'calendar' }, '2026-11-21')).toMatchObject({
      last: '2026-12-05',
      closed: { kind: 'saturday' },
      safe: '2026-12-04',
    });
  });
  test('on Christmas Day: the safe day lies before the 24th', () => {
    expect(deadline({ days: 14, kind: 'calendar' }, '2026-12-11')).toMatchObject({
      last: '2026-12-25',
      closed: { kind: 'holiday', name: 'juledag' },
      safe: '2026-12-23',
    });
  });
  test('working days go around Easter', () => {
    expect(deadline({ days: 3, kind: 'working' }, '2026-04-01')).toMatchObject({ last: '2026-04-09', closed: null });
    expect(deadline({ days: 1, kind: 'working' }, '2026-11-27')).toMatchObject({ last: '2026-11-30' });
  });
  test('nothing for what is no date or no length', () => {
    expect(deadline({ days: 14, kind: 'calendar' }, '2026-02-30')).toBeNull();
    expect(deadline({ days: 14, kind: 'calendar' }, '')).toBeNull();
    expect(deadline({ days: 0, kind: 'calendar' }, '2026-02-20')).toBeNull();
    expect(deadline({ days: 1e9, kind: 'working' }, '2026-02-20')).toBeNull();
  });
});
