/**
 * Opens the database, bringing an older one up to today: copy, migrate, look that nothing is missing, drop the copy;
 * or put the copy back and say so. Safe against being killed at any point: the next opening goes on from there.
 */
import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import { copyInfo, dropCopy, keepCopy, openIfThere, putBack } from './copy.ts';
import { StoreError, typed } from './errors.ts';
import { bringUp, latest, type Migration } from './migrations.ts';
import { isSealed, type Kind, type MetaRow, type Row, type TombstoneRow, type VersionRow } from './rows.ts';

export class Database extends Dexie {
  declare readonly contacts: EntityTable<Row, 'id'>;
  declare readonly notes: EntityTable<Row, 'id'>;
  declare readonly versions: Table<VersionRow, number>;
  declare readonly tombstones: EntityTable<TombstoneRow, 'id'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  of(kind: Kind): EntityTable<Row, 'id'> {
    return kind === 'contact' ? this.contacts : this.notes;
  }
}

const KIND_OF: Record<string, Kind> = { contacts: 'contact', notes: 'note' };

function describeVersions(db: Dexie, migrations: readonly Migration[]): void {
  for (const { version, stores } of migrations) {
    db.version(version)
      .stores(stores)
      .upgrade(async (transaction) => {
        // One Dexie upgrade runs for each version in between; every body is brought up by its own `v`, step by step.
        for (const name of ['contacts', 'notes', 'versions'])
          if (transaction.storeNames.includes(name))
            await transaction
              .table(name)
              .toCollection()
              .modify((row: Row | VersionRow, context) => {
                // Sealed bodies cannot be read without the passphrase: they are brought up when they are opened.
                if (isSealed(row.body)) return;
                const kind = KIND_OF[name] ?? (row as VersionRow).kind;
                context.value = {
                  ...row,
                  body: bringUp(
                    migrations.filter((one) => one.version <= version),
                    kind,
                    row.body,
                    row.v,
                  ),
                  v: version,
                };
              });
      });
  }
}

/** The version on disk without changing anything; 0 when there is no database. */
async function versionOnDisk(name: string, options: DexieOptions): Promise<number> {
  const db = await openIfThere(name, options);
  try {
    return db?.verno ?? 0;
  } finally {
    db?.close();
  }
}

async function copyOfOld(name: string, options: DexieOptions): Promise<void> {
  const old = await openIfThere(name, options);
  try {
    if (old) await keepCopy(old, options);
  } finally {
    old?.close();
  }
}

/** Throws when fewer rows are there than before. */
async function verify(db: Database, name: string, options: DexieOptions): Promise<void> {
  const before = await copyInfo(name, options);
  for (const table of ['contacts', 'notes', 'versions', 'tombstones'])
    if (before?.counts[table] !== undefined && (await db.table(table).count()) < before.counts[table])
      throw new Error(`${table}: rows are missing after the migration`);
}

export interface Opened {
  db: Database;
  /** There was no database before. */
  created: boolean;
  /** The version it came from, when it was migrated just now. */
  migratedFrom: number | null;
}

/** Throws `StoreError` and nothing else. `options` is for tests (another IndexedDB). */
export const openDatabase = (
  name: string,
  migrations: readonly Migration[],
  options: DexieOptions = {},
): Promise<Opened> =>
  typed(async () => {
    const goal = latest(migrations);
    let found = await versionOnDisk(name, options);
    if (found > goal) throw new StoreError('newer');
    // Killed while a copy was being put back: the database is missing or half, the copy is whole.
    const left = await copyInfo(name, options);
    if (left && (left.restoring || found === 0)) {
      await putBack(name, options);
      found = left.version;
    }
    const migrating = found > 0 && found < goal;
    // Always a fresh one: an earlier copy is older than what was written since.
    if (migrating) await copyOfOld(name, options);
    const db = new Database(name, options);
    describeVersions(db, migrations);
    try {
      await db.open();
      if (migrating) await verify(db, name, options);
      if (migrating || left) await dropCopy(name, options);
    } catch (error) {
      db.close();
      if (!migrating) throw error;
      try {
        await putBack(name, options);
      } catch (cause) {
        throw new StoreError('migration-lost', { cause });
      }
      throw new StoreError('migration', { cause: error });
    }
    return { db, created: found === 0, migratedFrom: migrating ? found : null };
  });
