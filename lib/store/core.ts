/**
 * What all parts of the store share: the database, the vault that holds now, and the one way to write. Bodies are
 * sealed before a transaction and opened after one, since IndexedDB ends a transaction that waits for anything else;
 * so every write looks again, inside its transaction, whether what it was made from still holds.
 */
import type { Table } from 'dexie';
import { fromBase64 } from '../exchange/bytes.ts';
import { StoreError, typed } from './errors.ts';
import type { Migration } from './migrations.ts';
import type { Database } from './open.ts';
import { type LockRow, plainVault, sealedVault, type Vault } from './vault.ts';

/** Thrown inside a transaction when somebody else was faster: nothing is written, and the work begins again. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

/** How often one piece of work is begun again before the reader is told. */
const TRIES = 200;

/** Where the opened key lives while the browser runs: `storage.session`, shared by all extension pages, never on disk. */
export interface KeyRing {
  /** The data key in base64 with the epoch it belongs to and the time of the last use (ms); null when locked. */
  get(): Promise<{ key: string; epoch: number; usedAt: number } | null>;
  set(value: { key: string; epoch: number; usedAt: number }): Promise<void>;
  clear(): Promise<void>;
}

/** A place outside the database that survives its loss: `storage.local`. */
export interface Flags {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Surroundings {
  flags: Flags;
  keyRing: KeyRing;
  now(): Date;
  newId(): string;
}

export class Core {
  readonly db: Database;
  readonly migrations: readonly Migration[];
  readonly around: Surroundings;
  #vault: Vault = plainVault;

  constructor(db: Database, migrations: readonly Migration[], around: Surroundings) {
    this.db = db;
    this.migrations = migrations;
    this.around = around;
  }

  now(): string {
    return this.around.now().toISOString();
  }

  async lockRow(): Promise<LockRow | null> {
    return ((await this.db.meta.get('lock'))?.value as LockRow | undefined) ?? null;
  }

  /** The vault for reading and writing now. Throws `StoreError` (locked). */
  async vault(): Promise<Vault> {
    const lock = await this.lockRow();
    if (lock === null) {
      this.#vault = plainVault;
      return plainVault;
    }
    const held = await this.around.keyRing.get();
    if (held === null || held.epoch !== lock.epoch) {
      this.#vault = plainVault;
      throw new StoreError('locked');
    }
    if (this.#vault.epoch !== lock.epoch) {
      this.#vault = await sealedVault(fromBase64(held.key) ?? new Uint8Array(), lock.epoch);
    }
    return this.#vault;
  }

  /**
   * One write: `prepare` reads and seals, what it returns runs inside the transaction and may throw `Outdated`.
   * Every write gets the next number of the store's count of changes.
   */
  write<T>(
    tables: (db: Database) => Table[],
    prepare: (vault: Vault) => Promise<(stamp: number) => Promise<T>>,
  ): Promise<T> {
    return typed(async () => {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const vault = await this.vault();
        const commit = await prepare(vault);
        try {
          return await this.db.transaction('rw', [...tables(this.db), this.db.meta], async () => {
            const lock = (await this.db.meta.get('lock'))?.value as LockRow | undefined;
            if ((lock?.epoch ?? 0) !== vault.epoch) throw new Outdated();
            const stamp = (((await this.db.meta.get('stamp'))?.value as number | undefined) ?? 0) + 1;
            await this.db.meta.put({ key: 'stamp', value: stamp });
            return commit(stamp);
          });
        } catch (error) {
          if (!(error instanceof Outdated)) throw error;
        }
      }
      throw new StoreError('changed');
    });
  }
}
