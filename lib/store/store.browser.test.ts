/** The store on the IndexedDB and WebCrypto of real browsers. */
import { afterEach, describe, expect, it } from 'vitest';
import dump from '../../tests/fixtures/db/v1.json' with { type: 'json' };
import { readBackup, writeBackup } from '../exchange/backup.ts';
import { planImport, resolve } from '../exchange/plan.ts';
import { StoreError } from './errors.ts';
import { type DatabaseDump, fillFromDump } from './fixture.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { keepingNow } from './safety.ts';
import { Store } from './store.ts';
import { aContact, aNote, surroundings } from './testing.ts';
import { webCrypto } from './web-crypto.ts';

let made = 0;
const fresh = (): string => `test-${++made}`;
const opened: Store[] = [];
async function open(
  name: string,
  around = surroundings(),
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Store> {
  const store = await Store.open({ ...around, name, migrations, kdfIterations: 1000 });
  opened.push(store);
  return store;
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof StoreError ? error.code : String(error)),
  );
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
};

describe('the store', () => {
  it('opens the database of version 1', async () => {
    const name = fresh();
    await fillFromDump(dump as DatabaseDump, name);
    const store = await open(name);
    expect((await store.contacts.all()).items).toHaveLength(2);
    expect((await store.contacts.having(['term:sygedagpenge'])).items).toHaveLength(1);
    expect((await store.notes.all()).unreadable).toBe(0);
  });

  it('puts the old version back when a migration fails, and migrates when it is mended', async () => {
    const name = fresh();
    await fillFromDump(dump as DatabaseDump, name);
    const failing: Migration = {
      version: 2,
      says: 'For tests.',
      stores: { notes: 'id, deletedAt, stamp, *keys, v' },
      record: () => {
        throw new Error('cannot');
      },
    };
    expect(await codeOf(open(name, surroundings(), [...MIGRATIONS, failing]))).toBe('migration');
    const store = await open(name);
    expect((await store.contacts.all()).items).toHaveLength(2);
    store.close();
    const { record: _, ...mended } = failing;
    expect((await open(name, surroundings(), [...MIGRATIONS, mended])).migratedFrom).toBe(1);
    expect(await codeOf(open(fresh()).then(() => open(name)))).toBe('newer');
  });

  it('is live between two windows, and merges what both wrote', async () => {
    const [name, around] = [fresh(), surroundings()];
    const [one, two] = [await open(name, around), await open(name, around)];
    const seen: string[] = [];
    const stop = two.watchNotes(
      ['term:fleksjob'],
      ({ items }) => seen.push(items[0]?.record.text ?? ''),
      (error) => seen.push(error.code),
    );
    const first = await one.notes.save(aNote({ text: 'a\nb\nc', about: [{ kind: 'term', id: 'fleksjob' }] }), {
      base: null,
    });
    await until(() => seen.at(-1) === 'a\nb\nc');
    await one.notes.save({ ...first.record, text: 'A\nb\nc' }, { base: first });
    const merged = await two.notes.save({ ...first.record, text: 'a\nb\nC' }, { base: first });
    expect(merged.record.text).toBe('A\nb\nC');
    await until(() => seen.at(-1) === 'A\nb\nC');
    stop();
  });

  it('locks and unlocks, a copy of the key only in the ring', async () => {
    const [name, around] = [fresh(), surroundings()];
    const store = await open(name, around);
    await store.notes.save(aNote({ text: 'Hemmelig', tags: ['x'] }), { base: null });
    await store.lock.set('fire tilfældige ord her', { understood: true });
    expect(await store.lock.allSealed()).toBe(true);
    await store.lock.lockNow();
    expect(await codeOf(store.notes.all())).toBe('locked');
    expect(await codeOf(store.lock.unlock('noget helt andet'))).toBe('passphrase');
    await store.lock.unlock('fire tilfældige ord her');
    expect((await store.notes.having(['tag:x'])).items[0]?.record.text).toBe('Hemmelig');
  });

  it('survives a backup with a passphrase, "Slet alt", and bringing it back', async () => {
    const store = await open(fresh());
    await store.contacts.save(aContact({ name: 'Fornavn Efternavn' }), { base: null });
    await store.notes.save(aNote({ text: 'note' }), { base: null });
    const before = await store.exportAll({ side: 'health' });
    const file = await writeBackup(
      before,
      { made: new Date().toISOString(), by: 'test', passphrase: 'fire tilfældige ord' },
      webCrypto,
    );
    await store.eraseAll();
    expect(await store.ours()).toEqual({ contacts: [], notes: [], tombstones: [] });
    const read = await readBackup(file, 'fire tilfældige ord', webCrypto, {
      schema: store.schema,
      migrate: (_, record) => record,
    });
    const making = { now: new Date().toISOString(), newId: () => crypto.randomUUID() };
    await store.importAll(resolve(planImport(read, await store.ours()), new Map(), making));
    expect(await store.exportAll({ side: 'health' })).toEqual(before);
  }, 30_000);

  it('knows how the data are kept', async () => {
    const keeping = await keepingNow(navigator.storage);
    expect(typeof keeping.persisted).toBe('boolean');
    expect(keeping.quota ?? 0).toBeGreaterThan(0);
  });

  it('loads 10,000 contacts and 50,000 notes, and takes one change without reading them all again', async () => {
    const store = await open(fresh());
    const contacts = Array.from({ length: 10_000 }, (_, at) => aContact({ name: `Navn ${at}`, terms: ['jaf'] }));
    const notes = Array.from({ length: 50_000 }, (_, at) => aNote({ text: `Note ${at} om sygedagpenge` }));
    const start = performance.now();
    await store.importAll({ contacts, notes });
    const written = performance.now();
    let loaded = 0;
    let last = 0;
    const following = store.follow(
      (changes) => {
        loaded += changes.contacts.length + changes.notes.length;
        last = changes.contacts.length + changes.notes.length;
      },
      () => {},
    );
    await until(() => loaded >= 60_000);
    const read = performance.now();
    await store.notes.save(aNote({ text: 'én til' }), { base: null });
    await until(() => loaded === 60_001);
    console.log(
      `import ${Math.round(written - start)} ms, load ${Math.round(read - written)} ms, change seen ${Math.round(performance.now() - read)} ms`,
    );
    expect(last).toBe(1);
    following.stop();
    expect((await store.exportAll({})).notes).toHaveLength(50_001);
  }, 90_000);
});
