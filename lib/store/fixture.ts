/** Databases as JSON, for the fixtures in tests/fixtures/db: one file for each released version. */
import Dexie, { type DexieOptions } from 'dexie';

export interface DatabaseDump {
  version: number;
  stores: Record<string, { schema: string; rows: unknown[] }>;
}

export async function dumpDatabase(db: Dexie): Promise<DatabaseDump> {
  const dump: DatabaseDump = { version: db.verno, stores: {} };
  for (const { name, schema } of db.tables)
    dump.stores[name] = {
      schema: [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
      rows: await db.table(name).toArray(),
    };
  return dump;
}

/** Makes the database as it was, replacing one of that name. */
export async function fillFromDump(dump: DatabaseDump, name: string, options: DexieOptions = {}): Promise<void> {
  const db = new Dexie(name, options);
  await db.delete({ disableAutoOpen: false });
  db.close();
  const made = new Dexie(name, options);
  made
    .version(dump.version)
    .stores(Object.fromEntries(Object.entries(dump.stores).map(([table, { schema }]) => [table, schema])));
  await made.open();
  for (const [table, { rows }] of Object.entries(dump.stores)) await made.table(table).bulkPut(rows);
  made.close();
}
