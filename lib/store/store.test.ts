// Live queries of Dexie ask for a global IndexedDB, whichever one a database uses; before Dexie is loaded.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../exchange/backup.ts';
import { CprError, StoreError } from './errors.ts';
import type { Changes } from './follow.ts';
import { DAYS_IN_BIN, VERSION_EVERY } from './records.ts';
import { askToKeep, MARKER_KEY } from './safety.ts';
import { Store } from './store.ts';
import { aContact, aNote, surroundings, type TestSurroundings } from './testing.ts';
import { webCrypto } from './web-crypto.ts';

const DAY = 86_400_000;
let dexie: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let around: TestSurroundings;
let store: Store;
const open = (): Promise<Store> => Store.open({ ...around, dexie, kdfIterations: 1000 });

beforeEach(async () => {
  dexie = { indexedDB: new IDBFactory(), IDBKeyRange };
  around = surroundings();
  store = await open();
});

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
};

describe('saving', () => {
  it('keeps a contact and a note, found by what they are on', async () => {
    const contact = aContact({
      terms: ['sygedagpenge'],
      municipality: '0101',
      role: 'sagsbehandler',
      tags: ['Hurtig'],
    });
    const saved = await store.contacts.save(contact, { base: null });
    await store.notes.save(aNote({ text: 'Husk', about: [{ kind: 'contact', id: contact.id }] }), { base: null });
    for (const key of ['term:sygedagpenge', 'municipality:0101', 'role:sagsbehandler', 'tag:hurtig'])
      expect((await store.contacts.having([key])).items).toHaveLength(1);
    expect((await store.notes.having([`contact:${contact.id}`])).items[0]?.record.text).toBe('Husk');
    expect(saved).toMatchObject({ rev: 1, merged: false });
    store.close();
    store = await open();
    expect((await store.contacts.all()).items[0]?.record.id).toBe(contact.id);
  });

  it('refuses what is no record, naming the field', async () => {
    await expect(store.contacts.save(aContact({ name: '' }), { base: null })).rejects.toMatchObject({
      code: 'shape',
      field: 'name',
    });
    await expect(store.contacts.save(aContact({ cvr: '12345678' }), { base: null })).rejects.toMatchObject({
      code: 'shape',
      field: 'cvr',
    });
    expect((await store.contacts.all()).items).toEqual([]);
  });

  it('refuses a CPR number, says where, and never holds it', async () => {
    const cpr = ['12', '05', '61', '9007'].join('');
    const note = aNote({ text: `Kort ${cpr} note` });
    const error = await store.notes.save(note, { base: null }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CprError);
    expect(error).toMatchObject({ code: 'cpr', field: 'text', places: [{ start: 5, end: 15 }] });
    expect(JSON.stringify(error) + String(error)).not.toContain(cpr);
    const denied = new Map([['text', new Set([cpr])]]);
    const saved = await store.notes.save(note, { base: null, denied });
    // What was denied does not come back to haunt pinning.
    expect((await store.notes.pin(saved.record.id, true))?.record.pinned).toBe(true);
    await expect(store.notes.save({ ...note, text: `cpr ${cpr}` }, { base: saved, denied })).rejects.toBeInstanceOf(
      CprError,
    );
  });

  it('says when a record is in the bin or was never there', async () => {
    const saved = await store.notes.save(aNote({ text: 'a' }), { base: null });
    await store.notes.remove(saved.record.id);
    await expect(store.notes.save(saved.record, { base: saved })).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('two windows', () => {
  it('lose nothing of a note changed in both', async () => {
    const other = await open();
    const first = await store.notes.save(aNote({ text: 'linje 1\nlinje 2\nlinje 3' }), { base: null });
    const theirs = await other.notes.get(first.record.id);
    await other.notes.save(
      { ...first.record, text: 'linje 1 (deres)\nlinje 2\nlinje 3', tags: ['a'] },
      { base: theirs },
    );
    const merged = await store.notes.save(
      { ...first.record, text: 'linje 1\nlinje 2\nlinje 3 (mine)', tags: ['b'] },
      { base: first },
    );
    expect(merged).toMatchObject({ merged: true, overlap: false });
    expect(merged.record.text).toBe('linje 1 (deres)\nlinje 2\nlinje 3 (mine)');
    expect(merged.record.tags.toSorted()).toEqual(['a', 'b']);
    const same = await other.notes.save(
      { ...first.record, text: 'linje 1 (tredje)\nlinje 2\nlinje 3' },
      { base: first },
    );
    expect(same.overlap).toBe(true);
    expect(same.record.text.split('\n')).toEqual(
      expect.arrayContaining(['linje 1 (deres)', 'linje 1 (tredje)', 'linje 3 (mine)']),
    );
    other.close();
  });

  it('lose nothing of a contact changed in both', async () => {
    const other = await open();
    const first = await store.contacts.save(
      aContact({ phones: [{ number: '+4599999901', kind: 'direct', hours: '', note: '' }] }),
      { base: null },
    );
    await other.contacts.save(
      {
        ...first.record,
        title: 'Sagsbehandler',
        phones: [...first.record.phones, { number: '112', kind: 'acute', hours: '', note: '' }],
      },
      { base: first },
    );
    const merged = await store.contacts.save(
      { ...first.record, unit: 'Jobcenter', phones: first.record.phones.map((phone) => ({ ...phone, hours: '8–9' })) },
      { base: first },
    );
    expect(merged.record).toMatchObject({
      title: 'Sagsbehandler',
      unit: 'Jobcenter',
      phones: [{ number: '+4599999901', hours: '8–9' }, { number: '112' }],
    });
    const overlap = await other.contacts.save({ ...first.record, unit: 'Ydelser' }, { base: first });
    expect(overlap).toMatchObject({ overlap: true, record: { unit: 'Ydelser' } });
    // What gave way is in the history.
    expect((await store.contacts.versions(first.record.id)).map(({ record }) => record.unit)).toContain('Jobcenter');
    other.close();
  });

  it('save at the same moment, many times, and every line is there', async () => {
    const other = await open();
    const first = await store.notes.save(aNote({ text: 'start' }), { base: null });
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        (at % 2 ? store : other).notes.change(first.record.id, (note) => ({ ...note, text: `${note.text}\n${at}` })),
      ),
    );
    const text = (await store.notes.get(first.record.id))?.record.text.split('\n') ?? [];
    expect(text.toSorted()).toEqual(['start', ...Array.from({ length: 12 }, (_, at) => String(at))].toSorted());
    other.close();
  });

  it('see each other’s changes live', async () => {
    const other = await open();
    const seen: string[][] = [];
    const stop = other.watchNotes(
      ['term:fleksjob'],
      ({ items }) => seen.push(items.map(({ record }) => record.text)),
      (error) => {
        throw error;
      },
    );
    await until(() => seen.length > 0);
    await store.notes.save(aNote({ text: 'ny', about: [{ kind: 'term', id: 'fleksjob' }] }), { base: null });
    await until(() => seen.at(-1)?.[0] === 'ny');
    stop();
    const changes: Changes[] = [];
    const following = other.follow(
      (one) => changes.push(one),
      (error) => {
        throw error;
      },
    );
    await until(() => changes.length === 1);
    expect(changes[0]).toMatchObject({ reset: true, notes: [{ record: { text: 'ny' } }] });
    const contact = await store.contacts.save(aContact(), { base: null });
    await until(() => changes.length === 2);
    expect(changes[1]).toMatchObject({ reset: false, contacts: [{ record: { id: contact.record.id } }], notes: [] });
    await store.contacts.erase([contact.record.id]);
    await until(() => changes.length === 3);
    expect(changes[2]?.gone).toEqual([contact.record.id]);
    await store.eraseAll();
    await until(() => changes.at(-1)?.reset === true && changes.length > 3);
    following.stop();
    other.close();
  });
});

describe('history', () => {
  it('keeps a version for a while of typing, not for each pause, and undoes', async () => {
    let saved = await store.notes.save(aNote({ text: 'en' }), { base: null });
    for (const text of ['to', 'tre', 'fire']) {
      around.wait(1000);
      saved = await store.notes.save({ ...saved.record, text }, { base: saved });
    }
    expect((await store.notes.versions(saved.record.id)).map(({ record }) => record.text)).toEqual(['en']);
    around.wait(VERSION_EVERY);
    saved = await store.notes.save({ ...saved.record, text: 'fem' }, { base: saved });
    expect((await store.notes.versions(saved.record.id)).map(({ record }) => record.text)).toEqual(['fire', 'en']);
    expect((await store.notes.undo(saved.record.id))?.record.text).toBe('fire');
    expect((await store.notes.undo(saved.record.id))?.record.text).toBe('fem');
  });

  it('keeps the last 30', async () => {
    let saved = await store.notes.save(aNote({ text: '0' }), { base: null });
    for (let at = 1; at <= 35; at++) {
      around.wait(VERSION_EVERY);
      saved = await store.notes.save({ ...saved.record, text: String(at) }, { base: saved });
    }
    const versions = await store.notes.versions(saved.record.id);
    expect(versions).toHaveLength(30);
    expect(versions[0]?.record.text).toBe('34');
  });
});

describe('deleting', () => {
  it('can be undone for 30 days, then leaves a tombstone', async () => {
    const { record } = await store.notes.save(aNote({ text: 'væk', about: [{ kind: 'term', id: 'jaf' }] }), {
      base: null,
    });
    await store.notes.remove(record.id);
    expect((await store.notes.all()).items).toEqual([]);
    expect((await store.notes.having(['term:jaf'])).items).toEqual([]);
    expect((await store.notes.bin()).items).toHaveLength(1);
    await store.notes.undelete(record.id);
    expect((await store.notes.all()).items).toHaveLength(1);
    await store.notes.remove(record.id);
    around.wait((DAYS_IN_BIN + 1) * DAY);
    store.close();
    store = await open();
    expect((await store.notes.bin()).items).toEqual([]);
    expect(await store.notes.get(record.id)).toBeNull();
    expect((await store.ours()).tombstones).toMatchObject([{ id: record.id, kind: 'note' }]);
  });

  it('"Slet alt" leaves nothing at all', async () => {
    const { record } = await store.contacts.save(aContact({ name: 'Væk Herfra' }), { base: null });
    await store.contacts.remove(record.id);
    await store.notes.save(aNote({ text: 'væk' }), { base: null });
    await store.lock.set('fire tilfældige ord her', { understood: true });
    await store.lock.lockNow();
    await store.eraseAll();
    expect(await store.lock.state()).toBe('none');
    expect(await store.ours()).toEqual({ contacts: [], notes: [], tombstones: [] });
    expect(await rawRows(dexie.indexedDB)).not.toMatch(/Væk|væk/);
    expect(around.flags.held.get(MARKER_KEY)).toMatchObject({ contacts: 0, notes: 0 });
    store.close();
    expect((await open()).emptied).toBeNull();
  });
});

/** Everything in every database as text, read without Dexie. */
async function rawRows(factory: IDBFactory): Promise<string> {
  const all: unknown[] = [];
  for (const { name = '' } of await factory.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(name);
      request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
      request.onerror = () => reject(request.error);
    });
    for (const table of db.objectStoreNames)
      all.push(
        await new Promise((resolve) => {
          const request = db.transaction(table).objectStore(table).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
      );
    db.close();
  }
  return JSON.stringify(all, (_, value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value));
}

describe('the lock', () => {
  const passphrase = 'fire tilfældige ord her';
  it('is explained and long enough before it is set', async () => {
    await expect(store.lock.set(passphrase, { understood: false })).rejects.toMatchObject({ code: 'not-understood' });
    await expect(store.lock.set('kort', { understood: true })).rejects.toMatchObject({ code: 'passphrase-short' });
    expect(await store.lock.state()).toBe('none');
  });

  it('seals every word on disk, topics and earlier versions too', async () => {
    let saved = await store.notes.save(
      aNote({ text: 'Hemmelig ét', tags: ['mærkat'], about: [{ kind: 'term', id: 'jobafklaring' }] }),
      { base: null },
    );
    around.wait(VERSION_EVERY);
    saved = await store.notes.save({ ...saved.record, text: 'Hemmelig to' }, { base: saved });
    await store.contacts.save(aContact({ name: 'Hemmelig Person', tags: ['mærkat'] }), { base: null });
    await store.lock.set(passphrase, { understood: true });
    expect(await store.lock.allSealed()).toBe(true);
    expect(await rawRows(dexie.indexedDB)).not.toMatch(/Hemmelig|mærkat|jobafklaring/);
    // Open, all works as before, and what is new is sealed too.
    expect((await store.notes.having(['term:jobafklaring'])).items[0]?.record.text).toBe('Hemmelig to');
    expect((await store.notes.versions(saved.record.id)).map(({ record }) => record.text)).toEqual(['Hemmelig ét']);
    await store.notes.save(aNote({ text: 'Hemmelig tre' }), { base: null });
    expect(await rawRows(dexie.indexedDB)).not.toMatch(/Hemmelig/);
  });

  it('opens with the passphrase alone, in every window, and closes in every window', async () => {
    await store.notes.save(aNote({ text: 'x' }), { base: null });
    await store.lock.set(passphrase, { understood: true });
    const other = await open();
    expect((await other.notes.all()).items).toHaveLength(1);
    await store.lock.lockNow();
    expect(await other.lock.state()).toBe('locked');
    await expect(other.notes.all()).rejects.toMatchObject({ code: 'locked' });
    await expect(other.notes.save(aNote({ text: 'y' }), { base: null })).rejects.toMatchObject({ code: 'locked' });
    await expect(other.lock.unlock('noget helt andet')).rejects.toMatchObject({ code: 'passphrase' });
    await other.lock.unlock(passphrase);
    expect((await store.notes.all()).items).toHaveLength(1);
    other.close();
  });

  it('closes after idle time, not while the reader is here', async () => {
    await store.lock.set(passphrase, { understood: true, idleMinutes: 5 });
    around.wait(4 * 60_000);
    await store.lock.touch();
    around.wait(4 * 60_000);
    expect(await store.lock.lockIfIdle()).toBe(false);
    around.wait(2 * 60_000);
    expect(await store.lock.lockIfIdle()).toBe(true);
    expect(await store.lock.state()).toBe('locked');
  });

  it('changes its passphrase without rewriting, and can be taken off', async () => {
    await store.notes.save(aNote({ text: 'Hemmelig' }), { base: null });
    await store.lock.set(passphrase, { understood: true });
    await expect(store.lock.change('forkert sætning', 'en ny lang sætning')).rejects.toMatchObject({
      code: 'passphrase',
    });
    await store.lock.change(passphrase, 'en ny lang sætning');
    await store.lock.lockNow();
    await expect(store.lock.unlock(passphrase)).rejects.toMatchObject({ code: 'passphrase' });
    await store.lock.remove('en ny lang sætning');
    expect(await store.lock.state()).toBe('none');
    expect((await store.notes.having([])).items).toEqual([]);
    expect((await store.notes.all()).items[0]?.record.text).toBe('Hemmelig');
    expect(await rawRows(dexie.indexedDB)).toMatch(/Hemmelig/);
  });

  it('set in one window while another writes loses nothing and seals all', async () => {
    const other = await open();
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, at) => other.notes.save(aNote({ text: `Hemmelig ${at}` }), { base: null })),
    );
    await store.lock.set(passphrase, { understood: true });
    await writing;
    expect((await store.notes.all()).items).toHaveLength(20);
    expect(await store.lock.allSealed()).toBe(true);
    other.close();
  });
});

describe('safety', () => {
  it('notices a database emptied behind its back, and offers the last backup', async () => {
    await store.contacts.save(aContact(), { base: null });
    await store.safety.backupDone('2026-11-01T08:00:00.000Z', 'fagbro-2026-11-01.json');
    store.close();
    dexie = { indexedDB: new IDBFactory(), IDBKeyRange };
    for (const _ of [1, 2]) {
      store = await open();
      expect(store.emptied).toMatchObject({ contacts: 1, notes: 0, backupFile: 'fagbro-2026-11-01.json' });
      store.close();
    }
    store = await open();
    await store.safety.acknowledge();
    store.close();
    expect((await open()).emptied).toBeNull();
  });

  it('reminds of backups: none yet, old with changes, not otherwise', async () => {
    expect((await store.safety.backup()).due).toBe('no');
    for (let at = 0; at < 5; at++) await store.notes.save(aNote({ text: String(at) }), { base: null });
    expect((await store.safety.backup()).due).toBe('never');
    await store.safety.backupDone(around.now().toISOString(), 'fil.json');
    around.wait(40 * DAY);
    expect(await store.safety.backup()).toMatchObject({ due: 'no', days: 40, changes: 0 });
    await store.notes.save(aNote({ text: 'ny' }), { base: null });
    expect(await store.safety.backup()).toMatchObject({ due: 'old', changes: 1 });
  });

  it('takes no promise for an answer', async () => {
    expect(await askToKeep({})).toEqual({ persisted: false, usage: null, quota: null });
    expect(
      await askToKeep({
        persist: () => Promise.reject(new Error('nej')),
        estimate: async () => ({ usage: 1, quota: 2 }),
      }),
    ).toEqual({ persisted: false, usage: 1, quota: 2 });
    expect((await askToKeep({ persisted: async () => true })).persisted).toBe(true);
  });
});

describe('import', () => {
  it('is one transaction: a record that is wrong leaves everything as it was', async () => {
    const kept = await store.notes.save(aNote({ text: 'før' }), { base: null });
    const bad = aNote({ text: 'x'.repeat(100_001) });
    await expect(
      store.importAll({ contacts: [aContact()], notes: [{ ...kept.record, text: 'efter' }, bad] }),
    ).rejects.toBeInstanceOf(StoreError);
    expect((await store.contacts.all()).items).toEqual([]);
    expect((await store.notes.all()).items[0]?.record.text).toBe('før');
    await store.importAll({ contacts: [aContact()], notes: [{ ...kept.record, text: 'efter' }] });
    expect((await store.notes.get(kept.record.id))?.record.text).toBe('efter');
    expect((await store.notes.undo(kept.record.id))?.record.text).toBe('før');
  });

  it('brings back all that was exported', async () => {
    const contact = aContact({ name: 'Fornavn Efternavn' });
    await store.contacts.save(contact, { base: null });
    await store.notes.save(aNote({ text: 'note' }), { base: null });
    const content = await store.exportAll({ side: 'health' });
    await store.eraseAll();
    await store.importAll({ contacts: [...content.contacts], notes: [...content.notes] });
    expect(await store.exportAll({ side: 'health' })).toEqual(content);
  });
});

describe('a backup under the lock', () => {
  it('opens with the lock’s passphrase, of that day, and with nothing else', async () => {
    const [first, second] = ['fire tilfældige ord her', 'fire helt andre ord'];
    await store.notes.save(aNote({ text: 'Skjult' }), { base: null });
    expect(await store.lock.backupKey()).toBeNull();
    // The rounds of a real lock: a file with fewer is refused.
    const real = await Store.open({ ...around, dexie });
    await real.lock.set(first, { understood: true });
    const write = async (): Promise<string> =>
      writeBackup(
        await real.exportAll({}),
        { made: around.now().toISOString(), by: 'test', passphrase: await real.lock.backupKey() },
        webCrypto,
      );
    const file = await write();
    expect(file).not.toContain('Skjult');
    const reading = { schema: real.schema, migrate: (_: string, record: unknown) => record };
    const texts = async (text: string, passphrase: string): Promise<unknown> =>
      (await readBackup(text, passphrase, webCrypto, reading)).notes.map((one) =>
        one.state === 'read' ? one.item.text : null,
      );
    expect(await texts(file, first)).toEqual(['Skjult']);
    await expect(texts(file, second)).rejects.toMatchObject({ code: 'backup-passphrase' });
    await expect(
      texts(
        file.replace(/"wrapped": \{\s*"iv": "./, (all) => `${all.slice(0, -1)}${all.endsWith('A') ? 'B' : 'A'}`),
        first,
      ),
    ).rejects.toMatchObject({
      code: 'backup-passphrase',
    });
    await real.lock.change(first, second);
    const later = await write();
    expect(await texts(later, second)).toEqual(['Skjult']);
    await expect(texts(later, first)).rejects.toMatchObject({ code: 'backup-passphrase' });
    await real.lock.lockNow();
    await expect(real.lock.backupKey()).rejects.toMatchObject({ code: 'locked' });
    real.close();
  }, 30_000);
});
