import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareItems } from './shared-sets.ts';

const REFER = 200;

function whole(shared: readonly (readonly number[])[], set: number): number[] {
  return (shared[set] ?? []).flatMap((item) => (item > REFER ? whole(shared, item - REFER) : [item]));
}

test('each set is what it was', () => {
  const set = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(set, { maxLength: 60 }), (sets) => {
      const shared = shareItems([[], ...sets], REFER);
      sets.forEach((items, at) => {
        expect(whole(shared, at + 1).toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      });
    }),
    { numRuns: 100 },
  );
});

test('what many have in common is stored once', () => {
  const common = Array.from({ length: 20 }, (_, at) => at + 1);
  const sets = Array.from({ length: 30 }, (_, at) => [...common, 100 + at]);
  const shared = shareItems([[], ...sets], REFER);
  expect(shared.flat().length).toBe(20 + 30 * 2);
});
