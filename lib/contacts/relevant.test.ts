import { describe, expect, it } from 'vitest';
import { bestFirst, keysForTopic } from './relevant.ts';
import { type Contact, emptyContact, isConfirmed, noteTitle, phoneEntry, toLine } from './schema.ts';

const at = '2026-11-23T08:00:00.000Z';
const contact = (name: string, fields: Partial<Contact>): Contact => ({
  ...emptyContact(),
  id: crypto.randomUUID(),
  createdAt: at,
  updatedAt: at,
  name,
  ...fields,
});
const topic = {
  id: 'sygedagpenge',
  attests: ['lae-285'],
  roles: ['sygedagpengesagsbehandler'],
  terms: ['jobafklaring'],
};

describe('contacts of a word', () => {
  it('are looked up by the word, its attests, neighbours and roles', () => {
    expect(keysForTopic(topic)).toEqual([
      'term:sygedagpenge',
      'term:lae-285',
      'term:jobafklaring',
      'role:sygedagpenge',
      'role:sygedagpengesagsbehandler',
    ]);
  });
  it('come best first', () => {
    const all = [
      contact('D nabo', { terms: ['jobafklaring'] }),
      contact('C rolle', { role: 'sygedagpengesagsbehandler' }),
      contact('B attest', { terms: ['lae-285'] }),
      contact('A ord', { terms: ['sygedagpenge'] }),
      contact('Ø egen kommune', {
        role: 'sygedagpengesagsbehandler',
        municipality: '0751',
        confirmedOn: '2026-10-01',
        phones: [phoneEntry('99999901', 'direct')],
      }),
      contact('Å fastgjort', { terms: ['jobafklaring'], pinned: true, municipality: '0751' }),
    ];
    const order = bestFirst(all, topic, { today: '2026-11-23', municipality: '0751' });
    expect(order.map(({ contact: { name } }) => name)).toEqual([
      'Å fastgjort',
      'Ø egen kommune',
      'A ord',
      'B attest',
      'C rolle',
      'D nabo',
    ]);
    expect(order.map(({ because }) => because)).toEqual(['near', 'role', 'term', 'attest', 'role', 'near']);
  });
});

describe('small things', () => {
  it('confirmed within twelve months', () => {
    expect(isConfirmed({ confirmedOn: '2025-11-23' }, '2026-11-23')).toBe(true);
    expect(isConfirmed({ confirmedOn: '2025-11-22' }, '2026-11-23')).toBe(false);
    expect(isConfirmed({ confirmedOn: null }, '2026-11-23')).toBe(false);
  });
  it('the title of a note', () => {
    expect(noteTitle({ text: '\n---\n## **Ring** til [NN](https://a.dk)\nmere' })).toBe('Ring til NN');
    expect(noteTitle({ text: '' })).toBe('');
  });
  it('one line of anything', () => expect(toLine('  a\n\tb\u0000\uD800 c ')).toBe('a b \uFFFD c'));
});
