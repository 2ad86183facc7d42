import { describe, expect, it } from 'vitest';
import { phoneEntry } from '../contacts/schema.ts';
import { oneSlip, RecordIndex } from './search-index.ts';
import { aContact, aNote } from './testing.ts';

const index = new RecordIndex({ municipality: (code) => (code === '0751' ? 'Aarhus' : '') });
const person = aContact({
  name: 'Fornavn Sørensen',
  title: 'Sygedagpengesagsbehandler',
  organisation: 'Eksempel Kommune',
  municipality: '0751',
  phones: [phoneEntry('99 88 77 66')],
  tags: ['hurtig'],
});
const clinic = aContact({
  kind: 'unit',
  name: 'Lægehuset Ådalen',
  ydernummer: '077410',
  gln: [{ number: '5790001376147', use: 'message' }],
  emails: [{ address: 'post@aadalen.example.dk', note: '' }],
});
const note = aNote({
  text: '# Ved jobafklaringsforløb\n\nRing til kommunen om skånehensyn.',
  tags: ['frist'],
  about: [{ kind: 'term', id: 'fleksjob' }],
});
index.putContact(person);
index.putContact(clinic);
index.putNote(note);
const find = (query: string, kind?: 'contact' | 'note') =>
  index.search(query, kind ? { kind } : {}).map(({ id }) => id);

describe('finds', () => {
  it.each([
    ['Sørensen', person.id],
    ['soerensen', person.id],
    ['sø', person.id],
    ['fornavn sør', person.id],
    ['sygedagpengesagsbehandleren', person.id],
    ['sygedagpengesagsbehandlr', person.id],
    ['aarhus', person.id],
    ['århus', person.id],
    ['9988', person.id],
    ['99 88 77 66', person.id],
    ['+45 99887766', person.id],
    ['ådalen', clinic.id],
    ['aadalen', clinic.id],
    ['77410', clinic.id],
    ['5790001376147', clinic.id],
    ['jobafklaringsforløbet', note.id],
    ['skaanehensyn', note.id],
    ['skånehensynet kommune', note.id],
    ['fleksjob', note.id],
    ['frist', note.id],
  ])('%s', (query, id) => expect(find(query)[0]).toBe(id));

  it('nothing for nothing, or for a word nobody wrote', () => {
    expect(find('')).toEqual([]);
    expect(find(' .,')).toEqual([]);
    expect(find('xyzzyx')).toEqual([]);
    expect(find('sørensen skånehensyn')).toEqual([]);
  });
  it('one kind alone when asked', () => {
    expect(find('kommune', 'note')).toEqual([note.id]);
    expect(find('kommune', 'contact')).toEqual([person.id]);
  });
});

describe('follows changes', () => {
  it('what was changed, binned and erased', async () => {
    const own = new RecordIndex();
    const one = aNote({ text: 'første' });
    const change = (part: object) =>
      own.apply({ reset: false, contacts: [], notes: [], gone: [], locked: false, unreadable: 0, ...part });
    await change({ notes: [{ record: one, rev: 1, deletedAt: '' }] });
    await change({ notes: [{ record: { ...one, text: 'anden' }, rev: 2, deletedAt: '' }] });
    expect(own.search('første')).toEqual([]);
    expect(own.search('anden')).toHaveLength(1);
    await change({ notes: [{ record: one, rev: 3, deletedAt: '2026-11-23T08:00:00.000Z' }] });
    expect(own.size).toBe(0);
    await change({ notes: [{ record: one, rev: 4, deletedAt: '' }] });
    await change({ gone: [one.id] });
    expect(own.search('første')).toEqual([]);
    await change({ notes: [{ record: one, rev: 4, deletedAt: '' }] });
    await change({ reset: true });
    expect(own.size).toBe(0);
  });
  it('reaches old records behind many new ones', async () => {
    const own = new RecordIndex();
    const old = aNote({ text: 'sjælden almindelig', updatedAt: '2020-01-01T00:00:00.000Z' });
    const many = Array.from({ length: 5000 }, (_, at) => aNote({ text: `almindelig note ${at}` }));
    let pauses = 0;
    // A clock on which each record takes a millisecond.
    let clock = 0;
    await own.apply(
      {
        reset: true,
        contacts: [],
        notes: [...many, old].map((record) => ({ record, rev: 1, deletedAt: '' })),
        gone: [],
        locked: false,
        unreadable: 0,
      },
      async () => void pauses++,
      () => ++clock,
    );
    expect(pauses).toBe(Math.floor(5001 / 12));
    expect(own.search('sjælden')[0]?.id).toBe(old.id);
    expect(own.search('almindelig sjælden')).toHaveLength(1);
    expect(own.search('almindelig')).toHaveLength(100);
  });
});

it('one slip', () => {
  for (const [a, b] of [
    ['abc', 'abd'],
    ['abc', 'ab'],
    ['ab', 'abc'],
    ['abc', 'acb'],
    ['abc', 'xabc'],
  ] as const)
    expect(oneSlip(a, b)).toBe(true);
  for (const [a, b] of [
    ['abc', 'xyz'],
    ['abcd', 'ab'],
    ['abcd', 'badc'],
  ] as const)
    expect(oneSlip(a, b)).toBe(false);
});
