/** What tests/support/store-page.ts puts into a page of the extension. Runs in the browser. */

import { writeBackup } from '../../lib/exchange/backup.ts';
import { type Area, flagsIn, keyRingIn } from '../../lib/store/browser-storage.ts';
import type { DatabaseDump } from '../../lib/store/fixture.ts';
import { fillFromDump } from '../../lib/store/fixture.ts';
import { RecordIndex } from '../../lib/store/search-index.ts';
import { DATABASE, Store } from '../../lib/store/store.ts';
import { aContact, aNote } from '../../lib/store/testing.ts';
import { webCrypto } from '../../lib/store/web-crypto.ts';

interface Api {
  storage: { local: Area; session: Area };
}

const api = (): Api => {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return browser ?? chrome;
};

/** The extension's own store, as components/data/store.tsx opens it. */
export const open = (): Promise<Store> =>
  Store.open({
    flags: flagsIn(api().storage.local),
    keyRing: keyRingIn(api().storage.session),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });

/** Makes the extension's database as a dump has it, with nothing of Fagbro open. */
export const fill = (dump: DatabaseDump): Promise<void> => fillFromDump(dump, DATABASE);

/** Deletes the database as a browser that clears up does: behind Fagbro's back. */
export const clear = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** Everything in every database of the extension as one text, read without Fagbro's code. */
export async function raw(): Promise<string> {
  const all: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
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

export { aContact, aNote, RecordIndex };

/** A backup of the store without a passphrase, as its file holds it. */
export const backupText = async (store: Store): Promise<string> =>
  writeBackup(await store.exportAll({}), { made: new Date().toISOString(), by: 'test', passphrase: null }, webCrypto);
