/**
 * A thousand damaged files of each kind: nothing but the documented error, nothing taken in part without a word, and
 * nothing taken that a contact may not be. Damage: cut, bytes changed, lines doubled, dropped and exchanged, signs
 * put in, two files mixed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContact, anyNote } from '../../tests/fixtures/arbitrary.ts';
import { Contact, Note } from '../contacts/schema.ts';
import { webCrypto } from '../store/web-crypto.ts';
import { readBackup, writeBackup } from './backup.ts';
import { fromCsv, guessMapping, readCsv } from './csv-in.ts';
import { toCsv } from './csv-out.ts';
import { ExchangeError } from './errors.ts';
import type { Incoming, Making } from './incoming.ts';
import { fromVCard } from './vcard-in.ts';
import { toVCard } from './vcard-out.ts';

const RUNS = 1000;
const making: Making = { now: '2026-11-23T08:00:00.000Z', newId: () => crypto.randomUUID() };

type Damage = (text: string) => string;
const spot = fc.double({ min: 0, max: 1, noNaN: true });
const sign = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  fc.constantFrom(
    '"',
    ';',
    ':',
    '\\',
    '\r\n',
    '\n ',
    '=',
    '\u0000',
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    '{',
    '}',
    ',',
    '\uD800',
  ),
);
const at = (text: string, where: number): number => Math.floor(text.length * where);
const one: fc.Arbitrary<Damage> = fc.oneof(
  spot.map(
    (where): Damage =>
      (text) =>
        text.slice(0, at(text, where)),
  ),
  spot.map(
    (where): Damage =>
      (text) =>
        text.slice(at(text, where)),
  ),
  fc.tuple(spot, sign).map(
    ([where, put]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) + put + text.slice(at(text, where)),
  ),
  fc.tuple(spot, sign).map(
    ([where, put]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) + put + text.slice(at(text, where) + put.length),
  ),
  fc.tuple(spot, fc.nat({ max: 40 })).map(
    ([where, length]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
  ),
  spot.map(
    (where): Damage =>
      (text) => {
        const lines = text.split('\r\n');
        const line = lines[Math.floor(lines.length * where)] ?? '';
        return [
          ...lines.slice(0, Math.floor(lines.length * where)),
          line,
          ...lines.slice(Math.floor(lines.length * where)),
        ].join('\r\n');
      },
  ),
  spot.map(
    (where): Damage =>
      (text) =>
        text
          .split('\r\n')
          .filter((_, place, all) => place !== Math.floor(all.length * where))
          .join('\r\n'),
  ),
  fc.constant<Damage>((text) => text.split('\r\n').toReversed().join('\r\n')),
  fc.constant<Damage>((text) => text + text.slice(0, text.length / 2)),
);
const damage = fc.array(one, { minLength: 1, maxLength: 3 }).map(
  (all): Damage =>
    (text) =>
      all.reduce((now, each) => each(now), text),
);

/** Each record is whole by the schema or named as unreadable with a reason. */
function sound<T>(records: readonly Incoming<T>[], schema: { safeParse(value: unknown): { success: boolean } }): void {
  for (const record of records)
    if (record.state === 'read') expect(schema.safeParse(record.item).success).toBe(true);
    else expect(record.message.length * record.help.length).toBeGreaterThan(0);
}

function documented(work: () => void): 'read' | 'refused' {
  try {
    work();
    return 'read';
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return 'refused';
  }
}

describe(`${RUNS} damaged files of each kind`, () => {
  it('vCards', () => {
    const outcomes = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.array(anyContact, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('4.0' as const, '3.0' as const),
        damage,
        (contacts, version, hurt) => {
          const text = hurt(toVCard(contacts, version));
          outcomes[
            documented(() => {
              const records = fromVCard(text, making);
              sound(records, Contact);
              // As many answers as there are cards begun: none is left out in silence.
              expect(records.length).toBeGreaterThanOrEqual(
                (text.match(/^BEGIN:VCARD[ \t]*\r?$/gim) ?? []).length > 0 ? 1 : 0,
              );
            })
          ]++;
        },
      ),
      { numRuns: RUNS },
    );
    expect(outcomes.read + outcomes.refused).toBeGreaterThanOrEqual(RUNS);
  }, 120_000);

  it('CSV', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { minLength: 1, maxLength: 3 }), damage, (contacts, hurt) => {
        const text = hurt(toCsv(contacts));
        documented(() => {
          const table = readCsv(text);
          const records = fromCsv(table, guessMapping(table.headings), making);
          expect(records).toHaveLength(table.rows.length);
          sound(records, Contact);
        });
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('backups: refused whole, or whole', async () => {
    const outcomes = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyContact, { maxLength: 2 }),
        fc.array(anyNote, { minLength: 1, maxLength: 2 }),
        damage,
        async (contacts, notes, hurt) => {
          const whole = await writeBackup(
            { schema: 1, contacts, notes, tombstones: [], settings: {} },
            { made: making.now, by: '0.1.0', passphrase: null },
            webCrypto,
          );
          const text = hurt(whole);
          try {
            const read = await readBackup(text, null, webCrypto, { schema: 1, migrate: (_, record) => record });
            outcomes.read++;
            sound(read.contacts, Contact);
            sound(read.notes, Note);
            // What passes the checksum is what was written, record by record.
            expect(read.contacts.map((record) => (record.state === 'read' ? record.item : null))).toEqual(contacts);
            expect(read.notes.map((record) => (record.state === 'read' ? record.item : null))).toEqual(notes);
          } catch (error) {
            if (!(error instanceof ExchangeError)) throw error;
            outcomes.refused++;
          }
        },
      ),
      { numRuns: RUNS },
    );
    expect(outcomes.refused).toBeGreaterThan(RUNS / 2);
  }, 120_000);

  it('and a thousand texts that never were one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
          fc.json(),
        ),
        (text) => {
          documented(() => sound(fromVCard(text, making), Contact));
          documented(() => sound(fromVCard(`BEGIN:VCARD\r\nVERSION:3.0\r\n${text}\r\nEND:VCARD`, making), Contact));
          documented(() =>
            sound(
              fromVCard(`BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:${text}\r\nEND:VCARD`, making),
              Contact,
            ),
          );
          documented(() => {
            const table = readCsv(text);
            sound(fromCsv(table, guessMapping(table.headings), making), Contact);
          });
          documented(() => {
            const table = readCsv(`Navn;Telefon;Note\r\n${text}`);
            sound(fromCsv(table, guessMapping(table.headings), making), Contact);
          });
        },
      ),
      { numRuns: RUNS },
    );
  }, 120_000);
});
