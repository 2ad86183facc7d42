import { expect, it } from 'vitest';
import { readHome } from './home.ts';

it('reads a municipality out of anything', () => {
  expect(readHome({ municipality: '0751', side: 'health' })).toBe('0751');
  for (const raw of [undefined, null, 'x', {}, { municipality: '751' }, { municipality: 101 }])
    expect(readHome(raw)).toBe('');
});
