// Before Dexie is loaded.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Contact, Note } from '../contacts/schema.ts';
import { copyInfo, keepCopy, openIfThere } from './copy.ts';
import { StoreError, toStoreError } from './errors.ts';
import { type DatabaseDump, fillFromDump } from './fixture.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { openDatabase } from './open.ts';
import { Store } from './store.ts';
import { aContact, surroundings } from './testing.ts';

const NAME = 'fagbro';
let dexie: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
beforeEach(() => {
  dexie = { indexedDB: new IDBFactory(), IDBKeyRange };
});

const fixture = (version: number): DatabaseDump =>
  JSON.parse(
    readFileSync(new URL(`../../tests/fixtures/db/v${version}.json`, import.meta.url), 'utf8'),
  ) as DatabaseDump;

/** A version that does not exist yet: titles of contacts are shouted. */
const next: Migration = {
  version: 2,
  says: 'For tests.',
  stores: { contacts: 'id, deletedAt, stamp, *keys, v' },
  record: (kind, body) =>
    kind === 'contact' ? { ...(body as Contact), title: (body as Contact).title.toUpperCase() } : body,
};
const failing: Migration = {
  ...next,
  record: () => {
    throw new Error('cannot');
  },
};
const titles = async (migrations: readonly Migration[]): Promise<string[]> => {
  const store = await Store.open({ ...surroundings(), dexie, migrations });
  const found = (await store.contacts.all()).items.map(({ record }) => record.title);
  store.close();
  return found.sort();
};

describe('every released version', () => {
  it.each(MIGRATIONS.map(({ version }) => version))(
    'v%d is opened by today’s code, nothing missing',
    async (version) => {
      const dump = fixture(version);
      await fillFromDump(dump, NAME, dexie);
      const store = await Store.open({ ...surroundings(), dexie });
      const [contacts, notes] = [await store.contacts.all(), await store.notes.all()];
      expect(contacts.unreadable + notes.unreadable).toBe(0);
      const rows = dump.stores.contacts?.rows as { deletedAt: string }[];
      expect(contacts.items).toHaveLength(rows.filter(({ deletedAt }) => deletedAt === '').length);
      for (const { record } of contacts.items) expect(Contact.safeParse(record).error).toBeUndefined();
      for (const { record } of notes.items) expect(Note.safeParse(record).error).toBeUndefined();
      const first = notes.items[0]?.record.id ?? '';
      expect((await store.notes.versions(first)).length).toBeGreaterThan(0);
      expect((await store.exportAll({})).tombstones).toHaveLength(1);
      // For an import the one in the bin counts as deleted too.
      expect((await store.ours()).tombstones).toHaveLength(2);
      store.close();
    },
  );

  it('is described and numbered without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    for (const { says } of MIGRATIONS) expect(says.length).toBeGreaterThan(20);
  });
});

describe('a migration', () => {
  it('brings every record up and leaves no copy behind', async () => {
    await fillFromDump(fixture(1), NAME, dexie);
    const before = await titles(MIGRATIONS);
    await fillFromDump(fixture(1), NAME, dexie);
    const store = await Store.open({ ...surroundings(), dexie, migrations: [...MIGRATIONS, next] });
    expect(store.migratedFrom).toBe(1);
    store.close();
    expect(await titles([...MIGRATIONS, next])).toEqual(before.map((title) => title.toUpperCase()).sort());
    expect(await copyInfo(NAME, dexie)).toBeNull();
  });

  it('that fails changes nothing, says so, and the old version still works', async () => {
    await fillFromDump(fixture(1), NAME, dexie);
    const before = await titles(MIGRATIONS);
    await expect(Store.open({ ...surroundings(), dexie, migrations: [...MIGRATIONS, failing] })).rejects.toMatchObject({
      code: 'migration',
    });
    expect(await titles(MIGRATIONS)).toEqual(before);
    // And a mended migration goes through afterwards.
    expect(await titles([...MIGRATIONS, next])).toEqual(before.map((title) => title.toUpperCase()).sort());
  });

  it('that loses rows is noticed and undone', async () => {
    await fillFromDump(fixture(1), NAME, dexie);
    const before = await titles(MIGRATIONS);
    const losing: Migration = { version: 2, says: 'Loses a table.', stores: { notes: null } };
    await expect(
      openDatabase(
        NAME,
        [
          ...MIGRATIONS,
          losing,
          { version: 3, says: 'Makes it anew, empty.', stores: { notes: 'id, deletedAt, stamp, *keys' } },
        ],
        dexie,
      ),
    ).rejects.toMatchObject({ code: 'migration' });
    expect(await titles(MIGRATIONS)).toEqual(before);
    const store = await Store.open({ ...surroundings(), dexie });
    expect((await store.notes.all()).items.length).toBeGreaterThan(0);
    store.close();
  });

  it('killed after the copy, or while the copy was put back, goes on at the next opening', async () => {
    await fillFromDump(fixture(1), NAME, dexie);
    const before = await titles(MIGRATIONS);
    const db = await openIfThere(NAME, dexie);
    if (!db) throw new Error('no database');
    await keepCopy(db, dexie);
    db.close();
    expect(await titles([...MIGRATIONS, next])).toEqual(before.map((title) => title.toUpperCase()).sort());
    // A copy and no database: killed between deleting and making it again.
    await fillFromDump(fixture(1), NAME, dexie);
    const again = await openIfThere(NAME, dexie);
    if (!again) throw new Error('no database');
    await keepCopy(again, dexie);
    await again.delete();
    expect(await titles(MIGRATIONS)).toEqual(before);
  });

  it('tried again after a failure keeps what was written in between', async () => {
    await fillFromDump(fixture(1), NAME, dexie);
    await expect(Store.open({ ...surroundings(), dexie, migrations: [...MIGRATIONS, failing] })).rejects.toBeInstanceOf(
      StoreError,
    );
    const store = await Store.open({ ...surroundings(), dexie });
    await store.contacts.save(aContact({ title: 'imellem' }), { base: null });
    store.close();
    await expect(Store.open({ ...surroundings(), dexie, migrations: [...MIGRATIONS, failing] })).rejects.toBeInstanceOf(
      StoreError,
    );
    expect(await titles(MIGRATIONS)).toContain('imellem');
  });

  it('leaves sealed records sealed and brings them up when they are opened', async () => {
    const around = surroundings();
    const passphrase = 'fire tilfældige ord her';
    await fillFromDump(fixture(1), NAME, dexie);
    const first = await Store.open({ ...around, dexie, kdfIterations: 1000 });
    await first.lock.set(passphrase, { understood: true });
    const before = (await first.contacts.all()).items.map(({ record }) => record.title.toUpperCase()).sort();
    first.close();
    await around.keyRing.clear();
    const store = await Store.open({ ...around, dexie, migrations: [...MIGRATIONS, next] });
    expect(await store.lock.allSealed()).toBe(true);
    await store.lock.unlock(passphrase);
    expect((await store.contacts.all()).items.map(({ record }) => record.title).sort()).toEqual(before);
    store.close();
  });
});

describe('what can go wrong at opening', () => {
  it('a database of a newer Fagbro is left alone', async () => {
    await fillFromDump(fixture(1), NAME, dexie);
    await titles([...MIGRATIONS, next]);
    await expect(Store.open({ ...surroundings(), dexie })).rejects.toMatchObject({ code: 'newer' });
    expect((await titles([...MIGRATIONS, next])).length).toBeGreaterThan(0);
  });

  it.each([
    [new Dexie.MissingAPIError('x'), 'missing'],
    [Object.assign(new Error('x'), { name: 'QuotaExceededError' }), 'quota'],
    [
      Object.assign(new Error('AbortError'), {
        name: 'AbortError',
        inner: { name: 'QuotaExceededError', message: '' },
      }),
      'quota',
    ],
    [Object.assign(new Error('The operation failed: disk full'), { name: 'UnknownError' }), 'quota'],
    [
      Object.assign(new Error('A mutation operation was attempted on a database that did not allow mutations.'), {
        name: 'InvalidStateError',
      }),
      'private',
    ],
    [
      Object.assign(new Error('x'), { name: 'OpenFailedError', inner: { name: 'SecurityError', message: '' } }),
      'private',
    ],
    [Object.assign(new Error('x'), { name: 'VersionError' }), 'newer'],
    [Object.assign(new Error('x'), { name: 'DatabaseClosedError' }), 'closed'],
    [Object.assign(new Error('x'), { name: 'NotReadableError' }), 'damaged'],
    [
      Object.assign(new Error('x'), { name: 'BulkError', failures: [{ name: 'QuotaExceededError', message: '' }] }),
      'quota',
    ],
    [new Error('x'), 'unknown'],
    ['x', 'unknown'],
    [undefined, 'unknown'],
    [new StoreError('locked'), 'locked'],
  ] as const)('%s is %s', (error, code) => {
    const told = toStoreError(error);
    expect(told.code).toBe(code);
    expect(told.message).toMatch(/\p{L}/u);
    expect(told.help).toMatch(/\.$/);
  });
});
