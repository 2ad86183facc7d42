import { describe, expect, it } from 'vitest';
import { conflicts, DuplicateIndex, mergeContacts, SURE } from './duplicates.ts';
import { type Contact, emptyContact, phoneEntry } from './schema.ts';

const NOW = '2026-11-23T08:00:00.000Z';
let count = 0;
const contact = (fields: Partial<Contact>): Contact => ({
  ...emptyContact(),
  id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  createdAt: NOW,
  updatedAt: NOW,
  name: 'Fornavn Efternavn',
  ...fields,
});

const first = contact({
  organisation: 'Eksempel Kommune',
  emails: [{ address: 'NN@kommune.example.dk', note: '' }],
  phones: [phoneEntry('99 99 99 01', 'direct', 'bedst 8–9'), phoneEntry('70 00 00 00', 'main')],
  note: 'Svarer hurtigt.',
});

describe('duplicates', () => {
  const index = new DuplicateIndex([first]);
  it.each([
    [
      'same e-mail in other letters',
      {
        name: 'F. Efternavn',
        emails: [{ address: 'nn@kommune.example.dk', note: '' }],
        phones: [phoneEntry('99999901')],
      },
      true,
    ],
    ['same name and place', { organisation: 'eksempel  kommune' }, true],
    ['same name elsewhere', { organisation: 'En anden kommune' }, false],
    ['a colleague at the same switchboard', { name: 'En Anden', phones: [phoneEntry('70 00 00 00', 'main')] }, false],
  ] as const)('%s', (_, fields, sure) => {
    const [found] = index.like(
      contact({
        ...fields,
        phones: [...('phones' in fields ? fields.phones : [])],
        emails: [...('emails' in fields ? fields.emails : [])],
      }),
    );
    expect((found?.score ?? 0) >= SURE).toBe(sure);
  });
  it('does not find itself', () => expect(index.like(first)).toEqual([]));
  it('does not take a number of many for a sign', () => {
    const many = new DuplicateIndex(
      Array.from({ length: 25 }, (_, at) =>
        contact({ name: `Navn${at} X`, phones: [phoneEntry('70 00 00 00', 'main')] }),
      ),
    );
    expect(many.like(contact({ name: 'Ny Person', phones: [phoneEntry('70 00 00 00')] }))).toEqual([]);
  });
});

describe('merging', () => {
  const second = contact({
    name: 'Fornavn M. Efternavn',
    title: 'Sagsbehandler',
    organisation: 'Eksempel Kommune',
    phones: [phoneEntry('99999901', 'other', 'tors 12–13'), phoneEntry('22222202', 'mobile')],
    emails: [{ address: 'nn@kommune.example.dk', note: '' }],
    tags: ['sygedagpenge'],
    confirmedOn: '2026-01-01',
    note: 'Svarer hurtigt.',
  });
  it('joins lists, fills what is empty and loses no word', () => {
    const merged = mergeContacts(first, second);
    expect(merged).toMatchObject({
      id: first.id,
      name: 'Fornavn Efternavn',
      title: 'Sagsbehandler',
      tags: ['sygedagpenge'],
      confirmedOn: '2026-01-01',
    });
    expect(merged.phones).toHaveLength(3);
    expect(merged.emails).toHaveLength(1);
    expect(merged.note).toBe('Svarer hurtigt.\n\nFornavn M. Efternavn\n+4599999901: tors 12–13');
  });
  it('lets the reader choose', () => {
    expect(mergeContacts(first, second, { name: 'other' }).name).toBe('Fornavn M. Efternavn');
    expect(conflicts(first, second)).toEqual(['name']);
  });
  it('changes neither of the two', () => {
    const before = JSON.stringify([first, second]);
    mergeContacts(first, second);
    expect(JSON.stringify([first, second])).toBe(before);
  });
  it('of one with itself is itself', () => expect(mergeContacts(first, first)).toEqual(first));
});
