/**
 * The lock for shared machines. Setting it seals every body in one transaction; the key lives only in the key ring
 * (memory of the browser) until the reader locks, the machine idles or the browser closes. There is no way back
 * without the passphrase, which is said before (`understood`).
 */

import { liveQuery } from 'dexie';
import { type BackupKey, KDF } from '../exchange/backup-format.ts';
import { fromBase64, toBase64 } from '../exchange/bytes.ts';
import { type Core, Outdated } from './core.ts';
import { StoreError, typed } from './errors.ts';
import { bringUp, latest } from './migrations.ts';
import { isSealed, type Kind, keysOf, type Row, type VersionRow } from './rows.ts';
import { backupKeyOf, type LockRow, plainVault, sealedVault, unwrapKey, type Vault, wrapKey } from './vault.ts';
import { random } from './web-crypto.ts';

export const SHORTEST_PASSPHRASE = 10;
export const DEFAULT_IDLE_MINUTES = 15;
/** The time of last use is written at most this often (ms). */
const TOUCH_EVERY = 30_000;

export type LockState = 'none' | 'locked' | 'open';

export class Lock {
  readonly #core: Core;
  readonly #iterations: number;

  /** `iterations` is for tests. */
  constructor(core: Core, iterations: number = KDF.iterations) {
    this.#core = core;
    this.#iterations = iterations;
  }

  state(): Promise<LockState> {
    return typed(async () => {
      const lock = await this.#core.lockRow();
      if (lock === null) return 'none';
      const held = await this.#core.around.keyRing.get();
      return held?.epoch === lock.epoch ? 'open' : 'locked';
    });
  }

  /** Calls back when a lock is set, changed or taken off in any window; locking and unlocking show in the key ring. */
  watch(listener: () => void): () => void {
    const { db } = this.#core;
    const subscription = liveQuery(() => db.meta.get('lock')).subscribe({ next: listener, error: listener });
    return () => subscription.unsubscribe();
  }

  /** For a backup file that opens with the lock's passphrase; null without a lock. Throws `StoreError` (locked). */
  backupKey(): Promise<BackupKey | null> {
    return typed(async () => {
      const lock = await this.#core.lockRow();
      if (lock === null) return null;
      const held = await this.#core.around.keyRing.get();
      if (held?.epoch !== lock.epoch) throw new StoreError('locked');
      return backupKeyOf(lock, fromBase64(held.key) ?? new Uint8Array());
    });
  }

  /** The minutes without use after which it locks by itself; null without a lock. */
  idleMinutes(): Promise<number | null> {
    return typed(async () => (await this.#core.lockRow())?.idleMinutes ?? null);
  }

  /** Sets a lock where there was none. Throws `StoreError` (passphrase-short, not-understood). */
  async set(
    passphrase: string,
    { understood, idleMinutes = DEFAULT_IDLE_MINUTES }: { understood: boolean; idleMinutes?: number },
  ): Promise<void> {
    if (!understood) throw new StoreError('not-understood');
    refuseShort(passphrase);
    const dataKey = random(32);
    const before = await typed(() => this.#core.lockRow());
    const epoch = (before?.epoch ?? (await this.#lastEpoch())) + 1;
    const vault = await sealedVault(dataKey, epoch);
    const row = await wrapKey(dataKey, passphrase, { epoch, iterations: this.#iterations, idleMinutes });
    await this.#rewrite(vault, row);
    await this.#core.around.keyRing.set({ key: toBase64(dataKey), epoch, usedAt: this.#core.around.now().getTime() });
  }

  /** Throws `StoreError` (passphrase). */
  unlock(passphrase: string): Promise<void> {
    return typed(async () => {
      const lock = await this.#core.lockRow();
      if (lock === null) return;
      const key = await unwrapKey(lock, passphrase);
      await this.#core.around.keyRing.set({
        key: toBase64(key),
        epoch: lock.epoch,
        usedAt: this.#core.around.now().getTime(),
      });
    });
  }

  /** Locks every window at once. */
  lockNow(): Promise<void> {
    return typed(() => this.#core.around.keyRing.clear());
  }

  /** The reader is here: call at keys and clicks. */
  touch(): Promise<void> {
    return typed(async () => {
      const held = await this.#core.around.keyRing.get();
      const now = this.#core.around.now().getTime();
      if (held && now - held.usedAt >= TOUCH_EVERY) await this.#core.around.keyRing.set({ ...held, usedAt: now });
    });
  }

  /** Locks when nobody was here for the set time; the background calls it by an alarm. Says whether it locked. */
  lockIfIdle(): Promise<boolean> {
    return typed(async () => {
      const [lock, held] = [await this.#core.lockRow(), await this.#core.around.keyRing.get()];
      if (!lock || !held || this.#core.around.now().getTime() - held.usedAt < lock.idleMinutes * 60_000) return false;
      await this.#core.around.keyRing.clear();
      return true;
    });
  }

  /** Another idle time; nothing else changes. */
  setIdleMinutes(minutes: number): Promise<void> {
    return typed(() =>
      this.#core.db.transaction('rw', this.#core.db.meta, async () => {
        const lock = (await this.#core.db.meta.get('lock'))?.value as LockRow | undefined;
        if (lock) await this.#core.db.meta.put({ key: 'lock', value: { ...lock, idleMinutes: minutes } });
      }),
    );
  }

  /** A new passphrase for the same data. Throws `StoreError` (passphrase, passphrase-short). */
  change(old: string, passphrase: string): Promise<void> {
    return typed(async () => {
      refuseShort(passphrase);
      const lock = await this.#core.lockRow();
      if (lock === null) return;
      const dataKey = await unwrapKey(lock, old);
      const row = await wrapKey(dataKey, passphrase, { ...lock, iterations: this.#iterations });
      await this.#core.db.transaction('rw', this.#core.db.meta, async () => {
        if (((await this.#core.db.meta.get('lock'))?.value as { salt?: string } | undefined)?.salt !== lock.salt)
          throw new StoreError('changed');
        await this.#core.db.meta.put({ key: 'lock', value: row });
      });
    });
  }

  /** Takes the lock off: everything is plain again. Throws `StoreError` (passphrase). */
  async remove(passphrase: string): Promise<void> {
    await this.unlock(passphrase);
    await this.#rewrite(plainVault, null);
    await this.lockNow();
  }

  async #lastEpoch(): Promise<number> {
    return ((await this.#core.db.meta.get('epoch'))?.value as number | undefined) ?? 0;
  }

  /** Every body from the vault of now into another, in one transaction; begun again when anything was written meanwhile. */
  #rewrite(into: Vault, lock: Awaited<ReturnType<typeof wrapKey>> | null): Promise<void> {
    const { db, migrations } = this.#core;
    return this.#core.write(
      () => [db.contacts, db.notes, db.versions],
      async (from) => {
        const stampBefore = (await db.meta.get('stamp'))?.value as number | undefined;
        const v = latest(migrations);
        const body = async (kind: Kind, row: Row | VersionRow): Promise<unknown> =>
          bringUp(migrations, kind, await from.open(row.body), row.v);
        const rows: Record<Kind, Row[]> = { contact: [], note: [] };
        for (const kind of ['contact', 'note'] as const)
          for (const row of await db.of(kind).toArray()) {
            const record = await body(kind, row);
            rows[kind].push({
              ...row,
              v,
              keys: await into.blind(keysOf(kind, record as never)),
              body: await into.close(record),
            });
          }
        const versions: VersionRow[] = [];
        for (const row of await db.versions.toArray())
          versions.push({ ...row, v, body: await into.close(await body(row.kind, row)) });
        return async (stamp) => {
          if (stampBefore !== undefined && stamp !== stampBefore + 1) throw new Outdated();
          await db.contacts.bulkPut(rows.contact.map((row) => ({ ...row, stamp })));
          await db.notes.bulkPut(rows.note.map((row) => ({ ...row, stamp })));
          await db.versions.bulkPut(versions);
          if (lock) {
            await db.meta.put({ key: 'lock', value: lock });
            await db.meta.put({ key: 'epoch', value: lock.epoch });
          } else await db.meta.delete('lock');
        };
      },
    );
  }

  /** For tests and the about page: is any body still plain? */
  async allSealed(): Promise<boolean> {
    const { contacts, notes, versions } = this.#core.db;
    const rows = [...(await contacts.toArray()), ...(await notes.toArray()), ...(await versions.toArray())];
    return rows.every(({ body }) => isSealed(body));
  }
}

function refuseShort(passphrase: string): void {
  if ([...passphrase.trim()].length < SHORTEST_PASSPHRASE) throw new StoreError('passphrase-short');
}

/** A key ring in memory: for tests, and for pages without `storage.session`. */
export function memoryKeyRing(): import('./core.ts').KeyRing {
  let held: { key: string; epoch: number; usedAt: number } | null = null;
  return {
    get: async () => (held && fromBase64(held.key) ? held : null),
    set: async (value) => {
      held = value;
    },
    clear: async () => {
      held = null;
    },
  };
}
