import { describe, expect, it } from 'vitest';
import { checkDates, checkEntry, cprIn } from './checks.ts';
import { Entry } from './schema.ts';

const TODAY = '2026-11-23';

const health = (more: Record<string, unknown> = {}): Entry =>
  Entry.parse({
    id: 'diskusprolaps',
    term: 'diskusprolaps',
    inflection: 'sb. -en',
    side: 'health',
    kind: 'diagnose',
    priority: 1,
    short: 'En bruskskive i ryggen buler ud. Den kan trykke på en nerve og give ondt i benet.',
    for: { caseworker: ['Kan gøre det svært at sidde længe.'] },
    caution: ['Ordet siger ikke, hvor meget en person kan arbejde.'],
    ask: ['Hvor længe kan borgeren sidde?'],
    sources: ['H1'],
    checked: '2026-11-23',
    review: '2028-11-23',
    confidence: 'high',
    ...more,
  });

const said = (entry: Entry, today = TODAY) =>
  checkEntry(entry, today).map(({ level, path, message }) => `${level} ${path.join('.')}: ${message}`);

describe('checkEntry', () => {
  it('finds nothing in a whole entry', () => {
    expect(said(health())).toEqual([]);
  });

  it.each(['caution', 'ask', 'for'])('asks for %s in a first-priority health entry', (field) => {
    const entry = { ...health(), [field]: undefined };
    expect(said(entry)).toEqual([expect.stringMatching(new RegExp(`^error ${field}: mangler`))]);
    expect(said({ ...entry, priority: 2 })).toEqual([]);
  });

  it('asks for the line to the GP in an employment entry, harder in the first priority', () => {
    const entry = { ...health(), side: 'employment' as const };
    expect(said(entry)[0]).toMatch(/^error for: mangler for\.gp/);
    expect(said({ ...entry, priority: 3 })[0]).toMatch(/^warning for: mangler for\.gp/);
  });

  it('holds what is said to the citizen short and easy', () => {
    const citizen = (text: string) => said(health({ for: { caseworker: ['Kan gøre ondt.'], citizen: text } }));
    expect(citizen('Du kan få penge. Spørg din læge, hvis du er i tvivl.')).toEqual([]);
    expect(citizen(`${'Du kan få det. '.repeat(21)}`)).toEqual([
      expect.stringMatching(/^error for\.citizen: er på 84 ord/),
    ]);
    expect(citizen('Forudsætningerne vedrører beskæftigelsesindsatsens lovgivningsmæssige rammer.')).toEqual([
      expect.stringMatching(/^error for\.citizen: LIX/),
    ]);
  });

  it('takes how it was only where it is over', () => {
    const former = (until: string, from?: string) =>
      said(health({ former: [{ ...(from ? { from } : {}), until, text: 'Sådan.', source: 'H1' }] }));
    expect(former('2026-06-30', '2020-01-01')).toEqual([]);
    expect(former('2027-06-30')).toEqual([expect.stringMatching(/^error former\.0\.until/)]);
    expect(former('2019-06-30', '2020-01-01')).toEqual([expect.stringMatching(/^error former\.0\.from/)]);
  });

  it('counts the words of short and of each sentence', () => {
    const long = `${'ord '.repeat(18)}. ${'Ord '.repeat(18)}.`;
    expect(said(health({ short: long }))).toEqual([expect.stringContaining('er på 36 ord')]);
    expect(said(health({ short: `${'ord '.repeat(19)}.` }))).toEqual([
      expect.stringContaining('en sætning er på 19 ord'),
    ]);
  });

  it.each([
    ['Smerterne skyldes psyken.', 'error'],
    ['Det går heldigvis over.', 'error'],
    ['Borgeren har ondt.', 'warning'],
    ['Patienten lider af uro.', 'warning'],
  ])('refuses or doubts %j', (caution, level) => {
    expect(said(health({ caution: [caution] }))).toEqual([expect.stringMatching(new RegExp(`^${level} caution\\.0`))]);
  });

  it('lets a misunderstanding be quoted, and words that only look alike stand', () => {
    expect(
      said(health({ misunderstandings: ['»Det skyldes psyken.«'], caution: ['Blottede nerver. Barely.'] })),
    ).toEqual([]);
  });

  it('knows the places of the figure', () => {
    expect(said(health({ body: 'ryg-laend' }))).toEqual([]);
    expect(said(health({ body: 'rygraden' }))[0]).toMatch(/^error body: »rygraden« er ikke et sted/);
  });

  it('reads the inflection of every form', () => {
    const also = [
      { form: 'rygprolaps', inflection: 'sb. -en, -er' },
      { form: 'prolaps i ryggen', inflection: 'adj. + sb.' },
    ];
    expect(said(health({ also })).map((line) => line.split(':')[0])).toEqual(['error also.1']);
    expect(said(health({ inflection: 'substantiv' })).map((line) => line.split(':')[0])).toEqual(['error inflection']);
  });

  it('looks at the bands of a scale', () => {
    const scale = { measures: 'Trivsel', min: 0, max: 100, good: 'high', warning: 'Et signal, ikke en diagnose' };
    const bands = (...rows: [number, number][]) => ({
      ...scale,
      bands: rows.map(([from, to]) => ({ from, to, label: 'x' })),
    });
    expect(said(health({ scale: bands([0, 35], [36, 50], [50, 100]) }))).toEqual([]);
    expect(said(health({ scale: bands([0, 40], [36, 50]) }))[0]).toMatch(/scale\.bands\.1: overlapper/);
    expect(said(health({ scale: bands([0, 120]) }))[0]).toMatch(/scale\.bands\.0: ligger uden for 0-100/);
  });
});

describe('dates', () => {
  const dates = (more: Record<string, unknown>, today = TODAY) =>
    checkDates(health(more), today).map(({ level, path }) => `${level} ${path.join('.')}`);

  it('refuses a check in the future and a review before it', () => {
    expect(dates({ checked: '2026-11-24', review: '2027-01-01' })).toEqual(['error checked']);
    expect(dates({ review: '2026-11-23' })).toEqual(['error review']);
  });

  it('only warns when time has passed: a clean clone must not fail by the calendar', () => {
    const holds = [
      { from: '2014-07-01', state: 'in-force' },
      { from: '2027-01-01', state: 'planned-end' },
    ];
    expect(dates({ holds })).toEqual([]);
    expect(dates({ holds }, '2027-01-01')).toEqual(['warning holds.1']);
    expect(dates({ holds }, '2030-01-01')).toEqual(['warning review', 'warning holds.1']);
  });

  it('wants periods oldest first, and the future written as a plan', () => {
    const from = (...days: (string | null)[]) => ({ holds: days.map((day) => ({ from: day, state: 'in-force' })) });
    expect(dates(from(null, '2014-07-01'))).toEqual([]);
    expect(dates(from('2014-07-01', '2014-07-01'))).toEqual(['error holds.1.from']);
    expect(dates(from('2014-07-01', null))).toEqual(['error holds.1.from']);
    expect(dates(from('2027-01-01'))).toEqual(['error holds.0.state']);
  });
});

describe('cprIn', () => {
  // Put together here, so that no file of ours holds such a number.
  const number = (day: string, rest: string) => `${day}${rest}`;

  it.each([
    [number('010190', '-0000'), 1],
    [number('311299', '1234'), 1],
    [number('999999', '-9999'), 0],
    ['tlf. 12 34 56 78', 0],
    ['0101901234567', 0],
  ])('%s', (text, count) => {
    expect(cprIn({ short: `Se ${text}.` })).toHaveLength(count);
  });

  it('leaves addresses alone', () => {
    expect(cprIn({ url: `https://example.dk/${number('010190', '1234')}` })).toEqual([]);
  });
});
