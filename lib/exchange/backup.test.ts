import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContact, anyNote } from '../../tests/fixtures/arbitrary.ts';
import { webCrypto } from '../store/web-crypto.ts';
import { backupFileName, readBackup, writeBackup } from './backup.ts';
import { KDF } from './backup-format.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { ExchangeError } from './errors.ts';

const MADE = '2026-11-23T08:00:00.000Z';
const today = { schema: 1, migrate: (_: string, record: unknown) => record };
const write = (content: Partial<Parameters<typeof writeBackup>[0]> = {}, passphrase: string | null = null) =>
  writeBackup(
    { schema: 1, contacts: [], notes: [], tombstones: [], settings: {}, ...content },
    { made: MADE, by: '0.1.0', passphrase },
    webCrypto,
  );
const items = <T>(list: readonly { state: string; item?: T }[]) => list.map((one) => one.item ?? one);

describe('a backup', () => {
  it('brings everything back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyContact, { maxLength: 3 }),
        fc.array(anyNote, { maxLength: 3 }),
        fc.json(),
        async (contacts, notes, json) => {
          const settings = { side: 'health', other: JSON.parse(json) as unknown };
          const tombstones = [{ id: crypto.randomUUID(), kind: 'note' as const, deletedAt: MADE }];
          const read = await readBackup(await write({ contacts, notes, settings, tombstones }), null, webCrypto, today);
          expect(items(read.contacts)).toEqual(contacts);
          expect(items(read.notes)).toEqual(notes);
          expect(items(read.tombstones)).toEqual(tombstones);
          // JSON knows no -0.
          expect(read.settings).toEqual(JSON.parse(JSON.stringify(settings)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with a passphrase says nothing without it', async () => {
    const [contact] = fc.sample(anyContact, 1);
    if (!contact) return;
    const text = await write({ contacts: [{ ...contact, name: 'Hemmeligt Navn' }] }, 'fire tilfældige ord');
    expect(text).not.toContain('Hemmeligt');
    const fails = async (passphrase: string | null, code: string, file = text) =>
      expect(readBackup(file, passphrase, webCrypto, today)).rejects.toMatchObject({ name: 'ExchangeError', code });
    await fails(null, 'backup-locked');
    await fails('fire tilfældige Ord', 'backup-passphrase');
    // The envelope is bound to what is inside.
    await fails('fire tilfældige ord', 'backup-passphrase', text.replace('"by": "0.1.0"', '"by": "0.1.1"'));
    const read = await readBackup(text, 'fire tilfældige ord', webCrypto, today);
    expect(read).toMatchObject({ encrypted: true, made: MADE });
    expect(items(read.contacts)).toMatchObject([{ name: 'Hemmeligt Navn' }]);
    // Letters composed in another way are the same passphrase.
    await readBackup(text, 'fire tilfældige ord'.normalize('NFD'), webCrypto, today);
  }, 30_000);

  it('refuses what is damaged, foreign or newer, and says which', async () => {
    const text = await write();
    const cases: [string, string][] = [
      ['', 'empty'],
      ['ikke json', 'not-backup'],
      ['{}', 'not-backup'],
      ['null', 'not-backup'],
      ['[1,2]', 'not-backup'],
      ['{"fagbro":"noget andet"}', 'not-backup'],
      [text.slice(0, -30), 'not-backup'],
      [text.replace('"format": 1', '"format": 2'), 'backup-newer'],
      [text.replace('"format": 1', '"format": 0'), 'backup-shape'],
      [text.replace('"by"', '"af"'), 'backup-shape'],
      [text.replace(/("payload": ".*)notes/, '$1nodes'), 'backup-cut'],
      [text.replace(/"checksum": "./, '"checksum": "x'), 'backup-shape'],
    ];
    for (const [file, code] of cases)
      await expect(readBackup(file, null, webCrypto, today), file.slice(0, 60)).rejects.toMatchObject({ code });
    await expect(readBackup(await write({ schema: 2 }), null, webCrypto, today)).rejects.toMatchObject({
      code: 'backup-newer',
    });
  });

  it('refuses a lock too weak to be one, or heavy enough to hang the page', async () => {
    const text = await write({}, 'fire tilfældige ord');
    for (const iterations of [1, KDF.least - 1, KDF.most + 1, 1e15])
      await expect(
        readBackup(text.replace(`${KDF.iterations}`, `${iterations}`), 'x', webCrypto, today),
      ).rejects.toMatchObject({ code: 'backup-kdf' });
  });

  it('names single records that cannot be read and takes the rest', async () => {
    const [contact] = fc.sample(anyContact, 1);
    const text = await write({
      contacts: [contact, { ...contact, name: '' }, { ...contact, ekstra: 1 }, 7, null] as never[],
    });
    const read = await readBackup(text, null, webCrypto, today);
    expect(read.contacts.map((one) => (one.state === 'read' ? 'read' : [one.code, one.field]))).toEqual([
      'read',
      ['item', 'name'],
      ['item', ''],
      ['item', ''],
      ['item', ''],
    ]);
  });

  it('brings records of an older version up, one failing alone', async () => {
    const [note] = fc.sample(anyNote, 1);
    const text = await write({
      schema: 1,
      notes: [
        { ...note, text: 'gammel' },
        { ...note, text: 'fejl' },
      ] as never[],
    });
    const read = await readBackup(text, null, webCrypto, {
      schema: 2,
      migrate: (_, record) => {
        const old = record as { text: string };
        if (old.text === 'fejl') throw new Error('x');
        return { ...old, text: `${old.text}, bragt op` };
      },
    });
    expect(read.notes).toMatchObject([{ state: 'read', item: { text: 'gammel, bragt op' } }, { state: 'unreadable' }]);
  });

  it('has a name that sorts by day and tells of its lock', () => {
    expect(backupFileName(MADE, false)).toBe('fagbro-2026-11-23.json');
    expect(backupFileName(MADE, true)).toBe('fagbro-2026-11-23-laast.json');
  });
});

describe('base64', () => {
  it('is that of everyone else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(btoa(String.fromCharCode(...bytes)));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    const long = new Uint8Array(100_000).map((_, at) => at % 251);
    expect(fromBase64(toBase64(long))).toEqual(long);
    for (const text of ['a', 'a===', '=aaa', 'aa?a']) expect(fromBase64(text)).toBeNull();
  });
});

it('an error holds nothing of the file', () => {
  expect(new ExchangeError('backup-cut').message).toContain('kontrolsummen');
});
