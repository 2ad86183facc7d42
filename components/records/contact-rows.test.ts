import { describe, expect, it } from 'vitest';
import { aContact } from '../../lib/store/testing.ts';
import { rowOf, sortRows } from './contact-rows.ts';

const names = {
  role: (id: string) => `Rolle ${id}`,
  municipality: (code: string) => `By ${code}`,
  today: '2026-11-23',
};
const row = (fields: Parameters<typeof aContact>[0]) => rowOf(aContact(fields), names);

describe('rowOf', () => {
  it('shows what there is, once', () => {
    expect(
      row({
        name: 'Eksempel Kommune',
        organisation: 'Eksempel Kommune',
        unit: 'Jobcenter',
        role: 'sagsbehandler',
        municipality: '0101',
        phones: [
          { number: '+4599999901', kind: 'direct', hours: '8–9', note: '' },
          { number: '+4599999902', kind: 'main', hours: '', note: '' },
        ],
        confirmedOn: '2025-11-22',
      }),
    ).toMatchObject({
      organisation: 'Jobcenter',
      role: 'Rolle sagsbehandler',
      municipality: 'By 0101',
      phone: '99 99 99 01',
      morePhones: 1,
      hours: '8–9',
      confirmed: '2025-11-22',
      fresh: false,
    });
  });
});

describe('sortRows', () => {
  const rows = [
    row({ name: 'Øst' }),
    row({ name: 'aaberg' }),
    row({ name: 'Bo', title: 'b' }),
    row({ name: 'Anna', title: 'a' }),
  ];
  const order = (...how: [Parameters<typeof sortRows>[1], 'ascending' | 'descending']) =>
    sortRows(rows, ...how).map(({ name }) => name);
  it('as a Danish list is sorted', () => {
    expect(order('name', 'ascending')).toEqual(['Anna', 'Bo', 'Øst', 'aaberg']);
    expect(order('name', 'descending')).toEqual(['aaberg', 'Øst', 'Bo', 'Anna']);
  });
  it('with what is empty last both ways', () => {
    expect(order('role', 'ascending')).toEqual(['Anna', 'Bo', 'Øst', 'aaberg']);
    expect(order('role', 'descending')).toEqual(['Bo', 'Anna', 'Øst', 'aaberg']);
  });
});
