import { describe, expect, it } from 'vitest';
import { jobafklaring, prolaps, ressource } from '../tests/gallery/fixtures.ts';
import { counted, plansReached, readingOf, reviewsByMonth } from './content-summary.ts';

const plain = { ...prolaps, id: 'let', term: 'x', sources: [], short: 'Et ord. Det er let at se.' };
const hard = {
  ...prolaps,
  id: 'svaer',
  term: 'x',
  sources: [],
  short:
    'Beskæftigelsesindsatsens lovgivningsmæssige forudsætninger vedrører kommunernes sagsbehandlingsforpligtelser.',
};

describe('the summary of the knowledge', () => {
  it('counts, most first', () => {
    expect(counted(['a', 'b', 'b', 'c'])).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ]);
  });

  it('knows the hardest text and those nobody should have to read', () => {
    const { mean, worst, over } = readingOf([plain, hard]);
    expect(worst?.id).toBe('svaer');
    expect(over.map(({ id }) => id)).toEqual(['svaer']);
    expect(mean).toBeGreaterThan(readingOf([plain]).mean);
  });

  it('tells when what has to be looked at again', () => {
    expect(reviewsByMonth([{ review: '2027-11-23' }, { review: '2026-12-31' }, { review: '2026-12-01' }])).toEqual([
      ['2026-12', 2],
      ['2027-11', 1],
    ]);
  });

  it('finds plans whose day has come, and no law', () => {
    expect(plansReached(jobafklaring.holds, '2026-12-31')).toEqual([]);
    expect(plansReached(jobafklaring.holds, '2027-01-02')).toMatchObject([
      { from: '2027-01-01', state: 'planned-end' },
    ]);
    expect(plansReached(ressource.holds, '2030-01-01')).toEqual([]);
    expect(plansReached(undefined, '2030-01-01')).toEqual([]);
  });
});
