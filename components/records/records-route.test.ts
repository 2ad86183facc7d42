import { describe, expect, it } from 'vitest';
import { readRecordRoute, writeRecordRoute } from './records-route.ts';

describe('addresses of the full page', () => {
  it.each([
    ['', { tab: 'contacts' }],
    ['#noget', { tab: 'contacts' }],
    [
      '#kontakter/5e7a1c1e-6a0e-4b0e-9d3d-0c2b3f4a5b6c',
      { tab: 'contacts', path: '5e7a1c1e-6a0e-4b0e-9d3d-0c2b3f4a5b6c' },
    ],
    ['#noter/ny', { tab: 'notes', path: 'ny' }],
    ['#kopi', { tab: 'keep' }],
    ['#laas/<script>', { tab: 'lock' }],
    ['#telefonliste', { tab: 'print' }],
  ] as const)('%s', (hash, route) => {
    expect(readRecordRoute(hash)).toEqual(route);
    expect(readRecordRoute(writeRecordRoute(route))).toEqual(route);
  });
});
