/**
 * The versions of the database, numbered and described, oldest first. A released version is never changed, only
 * followed by a new one; `tests/fixtures/db/vN.json` holds a database of each and is opened by today's code.
 *
 * `stores` are Dexie's index descriptions. `record` brings one record's body from the version before to this one; it
 * is pure, so that the same function serves databases, sealed records (when they are opened) and old backup files.
 */
import type { Kind } from './rows.ts';

export interface Migration {
  version: number;
  /** What changed and why, for people. */
  says: string;
  stores: Record<string, string | null>;
  record?: (kind: Kind, body: unknown) => unknown;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    says: 'First version: contacts, notes, earlier versions of both, tombstones of what was deleted, and what the store knows of itself.',
    stores: {
      contacts: 'id, deletedAt, stamp, *keys',
      notes: 'id, deletedAt, stamp, *keys',
      versions: '++seq, of',
      tombstones: 'id, stamp',
      meta: 'key',
    },
  },
];

export const latest = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/** A record's body brought from version `from` up to the last one. Throws what a migration throws. */
export const bringUp = (migrations: readonly Migration[], kind: Kind, body: unknown, from: number): unknown =>
  migrations
    .filter(({ version }) => version > from)
    .reduce((current, { record }) => (record ? record(kind, current) : current), body);
