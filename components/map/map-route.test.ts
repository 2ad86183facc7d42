import { describe, expect, test } from 'vitest';
import { readRoute, writeRoute } from './map-route.ts';

describe('the address', () => {
  test('is read as it is written', () => {
    for (const route of [
      { tab: 'map', from: 'sygedagpenge', to: 'jobafklaringsforloeb' },
      { tab: 'map', from: null, to: 'fleksjob' },
      { tab: 'map', from: null, to: null },
      { tab: 'attests', from: null, to: null },
    ] as const)
      expect(readRoute(writeRoute(route))).toEqual(route);
  });
  test('of something else is the map with nothing chosen', () => {
    expect(readRoute('')).toEqual({ tab: 'map', from: null, to: null });
    expect(readRoute('#kort?fra=<script>&til=A B')).toEqual({ tab: 'map', from: null, to: null });
  });
});
