import { describe, expect, it } from 'vitest';
import { aContact, aNote } from '../../lib/store/testing.ts';
import { differences } from './differences.ts';

describe('differences', () => {
  it('names the fields that differ, as people read them', () => {
    const ours = aContact({
      role: 'sagsbehandler',
      phones: [{ number: '+4599999901', kind: 'direct', hours: '8–9', note: '' }],
      title: 'A',
    });
    const theirs = { ...ours, phones: [{ ...ours.phones[0], number: '+4599999902' }], title: '' } as typeof ours;
    expect(differences(ours, theirs, true)).toEqual([
      { field: 'title', here: 'A', inFile: '' },
      { field: 'phones', here: '99 99 99 01 · 8–9', inFile: '99 99 99 02 · 8–9' },
    ]);
    expect(differences(ours, theirs, false).map(({ field }) => field)).toEqual(['phones']);
  });

  it('shows long texts from where they part', () => {
    const same = 'linje\n'.repeat(200);
    const [found] = differences(aNote({ text: `${same}min` }), aNote({ text: `${same}deres` }), true);
    expect(found?.here).toMatch(/^… .*min$/s);
    expect(found?.inFile).toMatch(/deres$/);
    expect((found?.here.length ?? 999) < 450).toBe(true);
  });

  it('is empty for the same', () => {
    const note = aNote({ text: 'a', tags: ['b'] });
    expect(differences(note, { ...note, updatedAt: '2027-01-01T00:00:00.000Z' }, true)).toEqual([]);
  });
});
