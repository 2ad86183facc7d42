/**
 * A copy of the whole database, made before a migration and put back when it fails. It lies in a database of its own
 * in plain rows, so that it can be read whatever happens to the first.
 */
import Dexie, { type DexieOptions } from 'dexie';

/** Rows read and written at a time: a chunk is one record of the copy. */
const CHUNK = 2000;

export interface CopyInfo {
  version: number;
  /** Table → its description as Dexie writes it. */
  stores: Record<string, string>;
  counts: Record<string, number>;
  /** The copy is whole; a half copy is worth nothing. */
  whole: boolean;
  /** The database is being made again from it and may be half: begin again from the copy. */
  restoring: boolean;
}

/** The database as it lies there, opened without a description; null when there is none. The caller closes it. */
export async function openIfThere(name: string, options: DexieOptions): Promise<Dexie | null> {
  const db = new Dexie(name, options);
  try {
    return await db.open();
  } catch (error) {
    db.close();
    if (error instanceof Dexie.NoSuchDatabaseError) return null;
    throw error;
  }
}

// Not Dexie.delete: that knows only the global IndexedDB.
const deleteDatabase = (name: string, options: DexieOptions): PromiseLike<void> => new Dexie(name, options).delete();

interface Chunk {
  n?: number;
  table: string;
  rows: unknown[];
}

export const copyName = (name: string): string => `${name}-kopi`;

function copyDatabase(name: string, options: DexieOptions): Dexie {
  const copy = new Dexie(copyName(name), options);
  copy.version(1).stores({ info: '', chunks: '++n' });
  return copy;
}

const describe = (db: Dexie): Record<string, string> =>
  Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(','),
    ]),
  );

/** Copies every row of the open database, replacing an earlier copy. */
export async function keepCopy(db: Dexie, options: DexieOptions): Promise<CopyInfo> {
  await deleteDatabase(copyName(db.name), options);
  const copy = copyDatabase(db.name, options);
  const info: CopyInfo = { version: db.verno, stores: describe(db), counts: {}, whole: false, restoring: false };
  try {
    await copy.open();
    for (const table of db.tables) {
      info.counts[table.name] = await table.count();
      // By primary key, not by offset: an offset is counted from the first row each time.
      let rows: unknown[] = await table.orderBy(':id').limit(CHUNK).toArray();
      while (rows.length > 0) {
        await copy.table<Chunk>('chunks').add({ table: table.name, rows });
        const last = (rows.at(-1) as Record<string, string | number>)[table.schema.primKey.name];
        rows =
          rows.length < CHUNK || last === undefined ? [] : await table.where(':id').above(last).limit(CHUNK).toArray();
      }
    }
    info.whole = true;
    await copy.table('info').put(info, 'info');
    return info;
  } finally {
    copy.close();
  }
}

/** What the copy holds, or null when there is none or only a half one. */
export async function copyInfo(name: string, options: DexieOptions): Promise<CopyInfo | null> {
  const copy = await openIfThere(copyName(name), options);
  if (!copy) return null;
  try {
    if (!copy.tables.some((table) => table.name === 'info')) return null;
    const info = (await copy.table('info').get('info')) as CopyInfo | undefined;
    return info?.whole ? info : null;
  } finally {
    copy.close();
  }
}

/** Deletes the database and makes it again from the copy, as it was; then drops the copy. May be killed and repeated. */
export async function putBack(name: string, options: DexieOptions): Promise<void> {
  const info = await copyInfo(name, options);
  if (!info) throw new Error('no whole copy');
  const copy = copyDatabase(name, options);
  const db = new Dexie(name, options);
  db.version(info.version).stores(info.stores);
  try {
    await copy.open();
    await copy.table('info').put({ ...info, restoring: true }, 'info');
    await deleteDatabase(name, options);
    await db.open();
    const keys = await copy.table<Chunk, number>('chunks').toCollection().primaryKeys();
    for (const key of keys) {
      const chunk = await copy.table<Chunk, number>('chunks').get(key);
      if (chunk) await db.table(chunk.table).bulkPut(chunk.rows);
    }
    for (const [table, count] of Object.entries(info.counts))
      if ((await db.table(table).count()) !== count) throw new Error(`${table}: not all rows came back`);
  } finally {
    db.close();
    copy.close();
  }
  await deleteDatabase(copyName(name), options);
}

export const dropCopy = (name: string, options: DexieOptions): PromiseLike<void> =>
  deleteDatabase(copyName(name), options);
