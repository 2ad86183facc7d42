/**
 * The reader's own data: opened by extension pages and the background only, never by a page script. Everything the
 * user interface needs goes through `Store`; every method rejects with `StoreError` (lib/store/errors.ts) alone.
 */
import { type DexieOptions, liveQuery } from 'dexie';
import { isConfirmed } from '../contacts/schema.ts';
import type { BackupContent, MigrateRecord } from '../exchange/backup.ts';
import type { Tombstone } from '../exchange/backup-format.ts';
import type { Pace } from '../exchange/pace.ts';
import type { Ours, Writes } from '../exchange/plan.ts';
import { dropCopy } from './copy.ts';
import { Core, type Surroundings } from './core.ts';
import { StoreError, typed } from './errors.ts';
import { type Changes, follow, type Stop, watch } from './follow.ts';
import { Lock } from './lock.ts';
import { bringUp, latest, MIGRATIONS, type Migration } from './migrations.ts';
import { openDatabase } from './open.ts';
import { type Listed, Repository } from './records.ts';
import type { Kind, Records } from './rows.ts';
import { type Emptied, MARKER_KEY, Safety } from './safety.ts';

export const DATABASE = 'fagbro';

export interface OpenOptions extends Surroundings {
  /** For tests. */
  name?: string;
  migrations?: readonly Migration[];
  dexie?: DexieOptions;
  kdfIterations?: number;
}

export class Store {
  readonly contacts: Repository<'contact'>;
  readonly notes: Repository<'note'>;
  readonly lock: Lock;
  readonly safety: Safety;
  /** The database was found emptied; say so and offer the last backup, then `safety.acknowledge()`. */
  readonly emptied: Emptied | null;
  /** Version the database was brought up from just now. */
  readonly migratedFrom: number | null;
  readonly #core: Core;
  readonly #dexie: DexieOptions;
  readonly #closed = new Set<() => void>();

  private constructor(
    core: Core,
    dexie: DexieOptions,
    lock: Lock,
    safety: Safety,
    emptied: Emptied | null,
    migratedFrom: number | null,
  ) {
    this.#core = core;
    this.#dexie = dexie;
    this.contacts = new Repository(core, 'contact');
    this.notes = new Repository(core, 'note');
    this.lock = lock;
    this.safety = safety;
    this.emptied = emptied;
    this.migratedFrom = migratedFrom;
  }

  static async open({
    name = DATABASE,
    migrations = MIGRATIONS,
    dexie = {},
    kdfIterations,
    ...around
  }: OpenOptions): Promise<Store> {
    // A change that was said to be saved must outlive a crash of the machine, not only of the browser.
    const options: DexieOptions = { chromeTransactionDurability: 'strict', ...dexie };
    const { db, migratedFrom } = await openDatabase(name, migrations, options);
    // Another window wants to upgrade or delete the database: let it.
    const core = new Core(db, migrations, around);
    const safety = new Safety(core);
    try {
      const emptied = await safety.check();
      const store = new Store(core, options, new Lock(core, kdfIterations), safety, emptied, migratedFrom);
      // Another window wants to upgrade or delete the database: let it. Or the browser closes it by itself.
      db.on('versionchange', () => db.close());
      db.on('close', () => {
        for (const listener of [...store.#closed]) listener();
      });
      if (migratedFrom === null) await store.#sweep();
      return store;
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /** The bin is emptied of what is too old; a locked store waits until it is open. */
  async #sweep(): Promise<void> {
    if ((await this.lock.state()) === 'locked') return;
    await this.contacts.sweep();
    await this.notes.sweep();
  }

  get schema(): number {
    return latest(this.#core.migrations);
  }

  /** Brings a record of an older version, from a backup file, up to today's shape. Throws what a migration throws. */
  readonly migrate: MigrateRecord = (kind, record, from) => bringUp(this.#core.migrations, kind, record, from);

  /** Calls back when the database is closed by anybody but `close()`. Returns how to stop. */
  onClosed(listener: () => void): Stop {
    this.#closed.add(listener);
    return () => this.#closed.delete(listener);
  }

  /** Calls back after every write of any window, and at first. */
  onChange(listener: () => void): Stop {
    const { db } = this.#core;
    const subscription = liveQuery(() => db.meta.bulkGet(['stamp', 'backup', 'erased'])).subscribe({
      next: listener,
      // A database that is closed has nothing more to tell; `onClosed` says so.
      error: () => undefined,
    });
    return () => subscription.unsubscribe();
  }

  /** No listener of `onClosed` hears of it. */
  close(): void {
    this.#closed.clear();
    this.#core.db.close();
  }

  /** The reader has just known it to be right: one key confirms. `day` as `YYYY-MM-DD`. */
  confirm(id: string, day: string) {
    return this.contacts.change(id, (contact) =>
      isConfirmed(contact, day) && contact.confirmedOn === day ? contact : { ...contact, confirmedOn: day },
    );
  }

  watchContacts(
    keys: readonly string[],
    onValue: (value: Listed<Records['contact']>) => void,
    onError: (error: StoreError) => void,
  ): Stop {
    return watch(this.#core, this.contacts, keys, onValue, onError);
  }

  watchNotes(
    keys: readonly string[],
    onValue: (value: Listed<Records['note']>) => void,
    onError: (error: StoreError) => void,
  ): Stop {
    return watch(this.#core, this.notes, keys, onValue, onError);
  }

  /** All records, then every change of any window: for lists and the search index. */
  follow(onChanges: (changes: Changes) => void, onError: (error: StoreError) => void): { stop: Stop; again(): void } {
    return follow(this.#core, this.contacts, this.notes, onChanges, onError);
  }

  /** What an import is compared with. What lies in the bin counts as deleted. */
  ours(): Promise<Ours> {
    return typed(async () => {
      const binned = (kind: Kind): PromiseLike<Tombstone[]> =>
        this.#core.db
          .of(kind)
          .where('deletedAt')
          .above('')
          .toArray((rows) => rows.map(({ id, deletedAt }) => ({ id, kind, deletedAt })));
      return {
        contacts: (await this.contacts.all()).items.map(({ record }) => record),
        notes: (await this.notes.all()).items.map(({ record }) => record),
        tombstones: [...(await this.#tombstones()), ...(await binned('contact')), ...(await binned('note'))],
      };
    });
  }

  #tombstones(): PromiseLike<Tombstone[]> {
    return this.#core.db.tombstones.toArray((rows) => rows.map(({ id, kind, deletedAt }) => ({ id, kind, deletedAt })));
  }

  /** Everything for a backup file. Throws `StoreError` (damaged) rather than leave a record out in silence. */
  async exportAll(settings: Record<string, unknown>): Promise<BackupContent> {
    return typed(async () => {
      const [contacts, notes] = [await this.contacts.all(), await this.notes.all()];
      if (contacts.unreadable + notes.unreadable > 0) throw new StoreError('damaged');
      return {
        schema: this.schema,
        contacts: contacts.items.map(({ record }) => record),
        notes: notes.items.map(({ record }) => record),
        tombstones: await this.#tombstones(),
        settings,
      };
    });
  }

  /**
   * Writes what a plan came to: all or nothing. `pace` is called for each record that is made ready and may wait;
   * `put` as they are written. An error thrown by either ends it, and nothing is written.
   */
  async importAll(
    { contacts, notes }: Writes,
    {
      pace = () => undefined,
      put = () => undefined,
    }: { pace?: Pace; put?: (written: number, total: number) => void } = {},
  ): Promise<void> {
    const { db } = this.#core;
    const total = contacts.length + notes.length;
    await this.#core.write(
      () => [db.contacts, db.notes, db.versions, db.tombstones],
      async (vault) => {
        let [made, written] = [0, 0];
        const doing = {
          step: () => pace(++made, total),
          put: (count: number) => {
            written += count;
            put(written, total);
          },
        };
        const first = await this.contacts.prepareImport(vault, contacts, doing);
        const second = await this.notes.prepareImport(vault, notes, doing);
        return async (stamp) => {
          await first(stamp);
          await second(stamp);
        };
      },
    );
    await this.safety.remember();
  }

  /**
   * "Slet alt": contacts, notes, bin, versions, tombstones, the lock and the marker. Works without the passphrase:
   * it is the way out for those who have forgotten it. Other windows see an empty store at once.
   */
  eraseAll(): Promise<void> {
    return typed(async () => {
      const { db, around } = this.#core;
      await db.transaction('rw', db.tables, async () => {
        const erased = ((await db.meta.get('erased'))?.value as number | undefined) ?? 0;
        const epoch = (await db.meta.get('epoch'))?.value;
        for (const table of db.tables) await table.clear();
        await db.meta.bulkPut([
          { key: 'erased', value: erased + 1 },
          { key: 'stamp', value: 1 },
          // Never used again, so that a key still held somewhere opens nothing.
          ...(epoch === undefined ? [] : [{ key: 'epoch', value: epoch }]),
        ]);
      });
      await dropCopy(db.name, this.#dexie);
      await around.keyRing.clear();
      await around.flags.remove(MARKER_KEY);
      await this.safety.check();
    });
  }
}

export type { Kind };
