import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContact, anyNote } from '../../tests/fixtures/arbitrary.ts';
import type { Contact, Note } from '../contacts/schema.ts';
import { emptyContact, phoneEntry } from '../contacts/schema.ts';
import { type Incoming, type Making, unreadable } from './incoming.ts';
import { type Choice, planImport, resolve } from './plan.ts';

const NOW = '2026-11-23T08:00:00.000Z';
const making: Making = { now: NOW, newId: () => crypto.randomUUID() };
const read = <T>(items: readonly T[]): Incoming<T>[] =>
  items.map((item, at) => ({ state: 'read', at: at + 1, item, known: true, left: [] }));
const nothing = { contacts: [], notes: [], tombstones: [] };
const contact = (fields: Partial<Contact>): Contact => ({
  ...emptyContact(),
  id: crypto.randomUUID(),
  name: 'Fornavn Efternavn',
  createdAt: NOW,
  updatedAt: NOW,
  ...fields,
});
const note = (fields: Partial<Note>): Note => ({
  id: crypto.randomUUID(),
  about: [],
  text: '',
  tags: [],
  pinned: false,
  createdAt: NOW,
  updatedAt: NOW,
  ...fields,
});

describe('a plan', () => {
  it('of a backup into an empty store is all new, and gives back every record', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyContact, { maxLength: 4, selector: ({ id }) => id }),
        fc.uniqueArray(anyNote, { maxLength: 4, selector: ({ id }) => id }),
        (contacts, notes) => {
          const plan = planImport({ contacts: read(contacts), notes: read(notes) }, nothing);
          expect(plan.counts).toEqual({ new: contacts.length + notes.length, same: 0, conflicting: 0, unreadable: 0 });
          expect(resolve(plan, new Map(), making)).toEqual({ contacts, notes });
          // The same file once more changes nothing.
          const again = planImport(
            { contacts: read(contacts), notes: read(notes) },
            { contacts, notes, tombstones: [] },
          );
          expect(again.counts.same).toBe(contacts.length + notes.length);
          expect(resolve(again, new Map(), making)).toEqual({ contacts: [], notes: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  const ours = contact({
    organisation: 'Eksempel Kommune',
    phones: [phoneEntry('99999901', 'direct')],
    emails: [{ address: 'nn@kommune.example.dk', note: '' }],
    updatedAt: '2026-11-01T08:00:00.000Z',
  });

  it('tells new, same, conflicting and unreadable apart', () => {
    const plan = planImport(
      {
        contacts: [
          ...read([
            contact({ name: 'En Ny' }),
            // The card of another program: no id of ours, less than we have.
            contact({ organisation: 'Eksempel Kommune', emails: [{ address: 'NN@kommune.example.dk', note: '' }] }),
            contact({ organisation: 'Eksempel Kommune', title: 'Teamleder' }),
            { ...ours, name: 'Fornavn M. Efternavn', updatedAt: NOW },
          ]),
          unreadable(5, 'vcard-cut'),
        ],
        notes: [],
      },
      { ...nothing, contacts: [ours] },
    );
    expect(plan.contacts.map(({ state }) => state)).toEqual(['new', 'same', 'conflicting', 'conflicting']);
    expect(plan.contacts[2]).toMatchObject({ reasons: ['name-place', 'name'], fields: [], suggested: 'merge' });
    expect(plan.contacts[3]).toMatchObject({ reasons: ['id'], fields: ['name'], suggested: 'merge' });
    expect(plan.counts).toEqual({ new: 1, same: 1, conflicting: 2, unreadable: 1 });
  });

  it.each([
    ['skip', (writes: { contacts: Contact[] }) => expect(writes.contacts).toEqual([])],
    [
      'take',
      (writes: { contacts: Contact[] }) =>
        expect(writes.contacts).toMatchObject([{ id: ours.id, name: 'Andet Navn', phones: [], updatedAt: NOW }]),
    ],
    [
      'merge',
      (writes: { contacts: Contact[] }) =>
        expect(writes.contacts).toMatchObject([
          { id: ours.id, name: 'Fornavn Efternavn', phones: [{ number: '+4599999901' }], note: 'Andet Navn' },
        ]),
    ],
    [
      'both',
      (writes: { contacts: Contact[] }) => {
        expect(writes.contacts).toMatchObject([{ name: 'Andet Navn' }]);
        expect(writes.contacts[0]?.id).not.toBe(ours.id);
      },
    ],
  ] as const)('%s', (choice: Choice, check) => {
    const plan = planImport(
      { contacts: read([{ ...ours, name: 'Andet Navn', phones: [] }]), notes: [] },
      { ...nothing, contacts: [ours] },
    );
    check(resolve(plan, new Map([[plan.contacts[0]?.key ?? '', choice]]), making));
  });

  it('lets notes follow a contact that was merged into ours', () => {
    const theirs = contact({ organisation: 'Eksempel Kommune', emails: ours.emails });
    const plan = planImport(
      { contacts: read([theirs]), notes: read([note({ text: 'om NN', about: [{ kind: 'contact', id: theirs.id }] })]) },
      { ...nothing, contacts: [ours] },
    );
    expect(resolve(plan, new Map(), making).notes[0]?.about).toEqual([{ kind: 'contact', id: ours.id }]);
  });

  it('keeps both texts of a note changed on two machines', () => {
    const mine = note({ text: 'mit', tags: ['a'] });
    const plan = planImport(
      { contacts: [], notes: read([{ ...mine, text: 'deres', tags: ['b'], updatedAt: '2026-11-24T08:00:00.000Z' }]) },
      { ...nothing, notes: [mine] },
    );
    expect(plan.notes[0]).toMatchObject({ state: 'conflicting', fields: ['text'], suggested: 'merge' });
    expect(resolve(plan, new Map(), making).notes).toMatchObject([{ text: 'mit\n\n---\n\nderes', tags: ['a', 'b'] }]);
  });

  it('does not bring back by itself what was deleted after the file was made', () => {
    const gone = note({ text: 'væk' });
    const plan = planImport(
      { contacts: [], notes: read([gone]) },
      { ...nothing, tombstones: [{ id: gone.id, kind: 'note', deletedAt: '2026-11-24T08:00:00.000Z' }] },
    );
    expect(plan.notes[0]).toMatchObject({ state: 'new', deletedHere: true, suggested: 'skip' });
    expect(resolve(plan, new Map([[plan.notes[0]?.key ?? '', 'take']]), making).notes).toHaveLength(1);
  });

  it('names a record that stands twice with different content', () => {
    const first = note({ text: 'en' });
    const plan = planImport({ contacts: [], notes: read([first, first, { ...first, text: 'to' }]) }, nothing);
    expect(plan.counts).toEqual({ new: 1, same: 0, conflicting: 0, unreadable: 1 });
    expect(plan.unreadable[0]?.code).toBe('item-twice');
  });
});
