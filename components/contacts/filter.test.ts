import { describe, expect, it } from 'vitest';
import { type Contact, emptyContact } from '../../lib/contacts/schema.ts';
import { filterCount, filtered, NO_FILTERS, optionsIn } from './filter.ts';

const at = '2026-11-23T08:00:00.000Z';
const contact = (name: string, fields: Partial<Contact> = {}): Contact => ({
  ...emptyContact(),
  id: name,
  createdAt: at,
  updatedAt: at,
  name,
  ...fields,
});
const all = [
  contact('A', { role: 'sagsbehandler', municipality: '0101', terms: ['sygedagpenge', 'lae-285'] }),
  contact('B', { role: 'sagsbehandler', municipality: '0751', confirmedOn: '2026-11-01' }),
  contact('C', { pinned: true, terms: ['lae-285'] }),
];
const map = new Map(all.map((record) => [record.id, { record }]));
const around = { found: null, today: '2026-11-23', home: '0101' };
const names = (filters: Partial<typeof NO_FILTERS>, more: Partial<typeof around> | { found: string[] } = {}): string =>
  filtered(map, { ...NO_FILTERS, ...filters }, { ...around, ...more })
    .map(({ name }) => name)
    .join('');

describe('the list of contacts', () => {
  it('comes best first: pinned, own municipality, confirmed', () => expect(names({})).toBe('CAB'));
  it('filters by each thing and by several', () => {
    expect(names({ role: 'sagsbehandler' })).toBe('AB');
    expect(names({ municipality: '0751' })).toBe('B');
    expect(names({ term: 'sygedagpenge' })).toBe('A');
    expect(names({ attest: 'lae-285' })).toBe('CA');
    expect(names({ unconfirmed: true })).toBe('CA');
    expect(names({ pinned: true })).toBe('C');
    expect(names({ role: 'sagsbehandler', unconfirmed: true })).toBe('A');
  });
  it('keeps the order of a search', () => expect(names({}, { found: ['B', 'gone', 'A'] })).toBe('BA'));
  it('offers only what some contact has, with attests apart', () => {
    const options = optionsIn(all, (id) => id.startsWith('lae-'));
    expect(options.role).toEqual([{ id: 'sagsbehandler', count: 2 }]);
    expect(options.term).toEqual([{ id: 'sygedagpenge', count: 1 }]);
    expect(options.attest).toEqual([{ id: 'lae-285', count: 2 }]);
  });
  it('counts what is set', () => expect(filterCount({ ...NO_FILTERS, role: 'x', pinned: true })).toBe(2));
});
