// Live queries of Dexie ask for a global IndexedDB, whichever one a database uses; before Dexie is loaded.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../lib/exchange/backup.ts';
import { Store } from '../../lib/store/store.ts';
import { aNote, surroundings, type TestSurroundings } from '../../lib/store/testing.ts';
import { webCrypto } from '../../lib/store/web-crypto.ts';

const DAY = 86_400_000;
interface File {
  filename: string;
  text: string;
}

/** As much of the extension API as the automatic backup uses. */
function fakeBrowser() {
  const kept = new Map<string, unknown>();
  const files: File[] = [];
  const state = { granted: false, answer: true, fails: false, files, kept };
  const api = {
    runtime: { id: 'x', getManifest: () => ({ version: '0.1.0' }) },
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
        },
      },
    },
    permissions: {
      request: async () => {
        state.granted = state.answer;
        return state.answer;
      },
      contains: async () => state.granted,
      remove: async () => {
        state.granted = false;
        return true;
      },
    },
    downloads: {
      download: async ({ url, filename }: { url: string; filename: string }) => {
        if (state.fails) throw new Error('no folder');
        files.push({ filename, text: await (await fetch(url)).text() });
        return files.length;
      },
      search: async () => [{ state: 'complete' }],
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  };
  return { api, state };
}

let around: TestSurroundings;
let store: Store;
let fake: ReturnType<typeof fakeBrowser>;
let auto: typeof import('./auto-backup.ts');
const now = (): Date => around.now();

beforeEach(async () => {
  fake = fakeBrowser();
  vi.stubGlobal('chrome', fake.api);
  vi.resetModules();
  auto = await import('./auto-backup.ts');
  around = surroundings(new Date().toISOString());
  store = await Store.open({ ...around, dexie: { indexedDB: new IDBFactory(), IDBKeyRange } });
});
afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});
const write = (text: string) => store.notes.save(aNote({ text }), { base: null });
const textsIn = async (file: File | undefined, passphrase: string | null): Promise<unknown[]> =>
  (
    await readBackup(file?.text ?? '', passphrase, webCrypto, { schema: store.schema, migrate: (_, record) => record })
  ).notes.map((note) => (note.state === 'read' ? note.item.text : note.code));

describe('the automatic backup', () => {
  it('is off until chosen, and stays off when the permission is refused', async () => {
    await write('en');
    expect(await auto.autoBackupIfDue(store, now())).toBe('off');
    fake.state.answer = false;
    expect(await auto.setAutoBackup('daily')).toBe(false);
    expect(await auto.autoBackupIfDue(store, now())).toBe('off');
    expect(fake.state.files).toEqual([]);
  });

  it('writes when something has changed and the last is old enough', async () => {
    await write('en');
    expect(await auto.setAutoBackup('daily')).toBe(true);
    expect(await auto.autoBackupIfDue(store, now())).toBe('done');
    expect(fake.state.files[0]?.filename).toMatch(/^Fagbro\/fagbro-\d{4}-\d\d-\d\d\.json$/);
    expect(await textsIn(fake.state.files[0], null)).toEqual(['en']);
    expect(await store.safety.backup()).toMatchObject({ changes: 0 });
    around.wait(2 * DAY);
    expect(await auto.autoBackupIfDue(store, now())).toBe('not-due');
    await write('to');
    expect(await auto.autoBackupIfDue(store, new Date(now().getTime() - 2 * DAY + 1000))).toBe('not-due');
    expect(await auto.autoBackupIfDue(store, now())).toBe('done');
    expect(fake.state.files).toHaveLength(2);
  });

  it('remembers a failure and tries again the next time', async () => {
    await write('en');
    await auto.setAutoBackup('weekly');
    fake.state.fails = true;
    expect(await auto.autoBackupIfDue(store, now())).toBe('failed');
    expect((await auto.readAutoBackup()).failedAt).not.toBeNull();
    expect((await store.safety.backup()).lastAt).toBeNull();
    fake.state.fails = false;
    expect(await auto.autoBackupIfDue(store, now())).toBe('done');
    expect((await auto.readAutoBackup()).failedAt).toBeNull();
  });

  it('gives the permission back when it is turned off, and notices one that was taken away', async () => {
    await write('en');
    await auto.setAutoBackup('daily');
    fake.state.granted = false;
    expect(await auto.autoBackupIfDue(store, now())).toBe('no-permission');
    fake.state.granted = true;
    await auto.setAutoBackup('off');
    expect(fake.state.granted).toBe(false);
  });

  it('is locked with the lock’s passphrase, and waits while it is closed', async () => {
    await write('hemmeligt');
    await auto.setAutoBackup('daily');
    await store.lock.set('fire tilfældige ord her', { understood: true });
    expect(await auto.autoBackupIfDue(store, now())).toBe('done');
    expect(fake.state.files[0]?.filename).toMatch(/-laast\.json$/);
    expect(fake.state.files[0]?.text).not.toContain('hemmeligt');
    expect(await textsIn(fake.state.files[0], 'fire tilfældige ord her')).toEqual(['hemmeligt']);
    await write('mere');
    around.wait(2 * DAY);
    await store.lock.lockNow();
    expect(await auto.autoBackupIfDue(store, now())).toBe('locked');
    expect((await auto.readAutoBackup()).failedAt).toBeNull();
    expect(fake.state.files).toHaveLength(1);
  }, 30_000);
});
