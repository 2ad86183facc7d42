/**
 * Contacts or notes: read, saved with history, pinned, put in the bin, brought back. Both windows of a reader may
 * change the same record: the second to save is merged with what the first has saved, and nothing written is lost.
 */
import { type CprInField, cprInRecord, type Denials } from '../contacts/cpr-guard.ts';
import { Contact, Note } from '../contacts/schema.ts';
import { type Core, Outdated } from './core.ts';
import { CprError, StoreError, typed } from './errors.ts';
import { mergeContact, mergeNote } from './merge-three.ts';
import { bringUp, latest } from './migrations.ts';
import { type Kind, keysOf, type Records, type Row, type VersionRow } from './rows.ts';
import type { Vault } from './vault.ts';

/** A record as the store has it. Pass it back as `base` when saving what was made from it. */
export interface Stored<T> {
  record: T;
  rev: number;
  /** `Instant` when it was put in the bin, else empty. */
  deletedAt: string;
}

export interface Saved<T> extends Stored<T> {
  /** Another window had changed it meanwhile, and both changes are in `record` now. */
  merged: boolean;
  /** Both had changed the same spot: worth a word to the reader. */
  overlap: boolean;
}

/** An earlier version, newest first in lists. */
export interface Version<T> {
  seq: number;
  at: string;
  why: VersionRow['why'];
  record: T;
}

export interface Listed<T> {
  items: Stored<T>[];
  /** Rows that could not be opened: damaged on disk. They are kept. */
  unreadable: number;
}

/** Versions kept of each record. */
export const MOST_VERSIONS = 30;
/** Saving as one types makes one version for this long (ms), not one for each pause. */
export const VERSION_EVERY = 120_000;
/** Days in the bin before only a tombstone stays. */
export const DAYS_IN_BIN = 30;

/** Rows of an import written between two looks at whether the reader wants to stop. */
const PUT_AT_ONCE = 1000;

const SCHEMAS = { contact: Contact, note: Note } as const;

export interface SaveOptions<T> {
  /** What the change was made from; null for a new record. */
  base: Stored<T> | null;
  /** What the reader has said is no CPR number, this time. */
  denied?: Denials;
}

export class Repository<K extends Kind> {
  readonly #core: Core;
  readonly #kind: K;

  constructor(core: Core, kind: K) {
    this.#core = core;
    this.#kind = kind;
  }

  get #table() {
    return this.#core.db.of(this.#kind);
  }

  async #open(vault: Vault, row: Pick<Row, 'body' | 'v'>): Promise<Records[K]> {
    const body = bringUp(this.#core.migrations, this.#kind, await vault.open(row.body), row.v);
    if (typeof body !== 'object' || body === null || !('id' in body)) throw new StoreError('damaged');
    return body as Records[K];
  }

  async opened(vault: Vault, rows: readonly Row[]): Promise<Listed<Records[K]>> {
    const items: Stored<Records[K]>[] = [];
    let unreadable = 0;
    for (const row of rows)
      try {
        items.push({ record: await this.#open(vault, row), rev: row.rev, deletedAt: row.deletedAt });
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
        unreadable++;
      }
    return { items, unreadable };
  }

  get(id: string): Promise<Stored<Records[K]> | null> {
    return typed(async () => {
      const vault = await this.#core.vault();
      const row = await this.#table.get(id);
      return row ? { record: await this.#open(vault, row), rev: row.rev, deletedAt: row.deletedAt } : null;
    });
  }

  /** All records that are not in the bin. */
  all(): Promise<Listed<Records[K]>> {
    return typed(async () =>
      this.opened(await this.#core.vault(), await this.#table.where('deletedAt').equals('').toArray()),
    );
  }

  /** What lies in the bin. */
  bin(): Promise<Listed<Records[K]>> {
    return typed(async () =>
      this.opened(await this.#core.vault(), await this.#table.where('deletedAt').above('').toArray()),
    );
  }

  /** Records with any of the keys (`term:jobafklaring`, `tag:…`, `municipality:0101`, `contact:<id>`, `pin`). */
  having(keys: readonly string[]): Promise<Listed<Records[K]>> {
    return typed(async () => {
      const vault = await this.#core.vault();
      return this.opened(vault, await this.rowsHaving(await vault.blind(keys)));
    });
  }

  /** Rows for keys that are already blinded: what live queries watch. */
  async rowsHaving(blinded: readonly string[]): Promise<Row[]> {
    const rows = await this.#table
      .where('keys')
      .anyOf([...blinded])
      .distinct()
      .toArray();
    return rows.filter(({ deletedAt }) => deletedAt === '');
  }

  /** What of a record would keep it from being saved; empty when nothing does. */
  cprIn(record: unknown, denied?: Denials): CprInField[] {
    return cprInRecord(record, denied);
  }

  /**
   * Throws `StoreError` (shape) or `CprError`. `again`: a record the reader has already saved once (pinned, merged,
   * restored, imported); what was denied then is not asked about again, what is certain is refused all the same.
   */
  #checked(record: Records[K], denied?: Denials, again = false): Records[K] {
    const result = SCHEMAS[this.#kind].safeParse(record);
    if (!result.success) throw new StoreError('shape', { field: result.error.issues[0]?.path.join('.') ?? '' });
    const places = cprInRecord(result.data, denied).filter(({ certainty }) => !again || certainty === 'certain');
    if (places.length > 0) throw new CprError(places);
    return result.data as Records[K];
  }

  #merge(base: Records[K], ours: Records[K], theirs: Records[K]): { record: Records[K]; overlap: boolean } {
    return this.#kind === 'note'
      ? (mergeNote(base as Note, ours as Note, theirs as Note) as { record: Records[K]; overlap: boolean })
      : (mergeContact(base as Contact, ours as Contact, theirs as Contact) as { record: Records[K]; overlap: boolean });
  }

  /** Inside a transaction: keeps what the row was, and lets the oldest go. */
  async #keepVersion(row: Row, why: VersionRow['why'], at: string): Promise<void> {
    const { versions } = this.#core.db;
    const keys = await versions.where('of').equals(row.id).primaryKeys();
    const newest = why === 'edit' ? await versions.get(keys.at(-1) ?? -1) : undefined;
    if (newest?.why === 'edit' && Date.parse(at) - Date.parse(newest.at) < VERSION_EVERY) return;
    await versions.add({ of: row.id, kind: this.#kind, at, v: row.v, why, body: row.body });
    const tooMany = keys.length + 1 - MOST_VERSIONS;
    if (tooMany > 0) await versions.bulkDelete(keys.slice(0, tooMany));
  }

  async #rowOf(vault: Vault, record: Records[K], rev: number, deletedAt = ''): Promise<Omit<Row, 'stamp'>> {
    return {
      id: record.id,
      rev,
      v: latest(this.#core.migrations),
      deletedAt,
      keys: await vault.blind(keysOf(this.#kind, record)),
      body: await vault.close(record),
    };
  }

  /**
   * Saves a new record or a change. Throws `CprError`, or `StoreError` (shape, gone, locked, quota, …); then nothing
   * is saved. `updatedAt` is set here.
   */
  save(record: Records[K], { base, denied }: SaveOptions<Records[K]>): Promise<Saved<Records[K]>> {
    return this.#core.write(
      (db) => [this.#table, db.versions],
      async (vault) => {
        const ours = this.#checked({ ...record, updatedAt: this.#core.now() }, denied);
        const row = await this.#table.get(ours.id);
        if (row && row.deletedAt !== '') throw new StoreError('gone');
        if (!row && base !== null) throw new StoreError('gone');
        const theirs = row ? await this.#open(vault, row) : null;
        const apart = row !== undefined && row.rev !== base?.rev;
        const merge =
          apart && theirs ? this.#merge(base?.record ?? theirs, ours, theirs) : { record: ours, overlap: false };
        // Merged texts could make a number of two halves.
        const next = apart ? this.#checked(merge.record, denied, true) : merge.record;
        const rev = (row?.rev ?? 0) + 1;
        const made = await this.#rowOf(vault, next, rev);
        return async (stamp) => {
          if ((await this.#table.get(ours.id))?.rev !== row?.rev) throw new Outdated();
          if (row) await this.#keepVersion(row, apart ? 'merge' : 'edit', next.updatedAt);
          await this.#table.put({ ...made, stamp });
          return { record: next, rev, deletedAt: '', merged: apart, overlap: merge.overlap };
        };
      },
    );
  }

  /** A small change by a function of the record, whatever other windows do meanwhile. Null when it is gone. */
  change(id: string, work: (record: Records[K]) => Records[K]): Promise<Stored<Records[K]> | null> {
    return this.#core.write(
      (db) => [this.#table, db.versions],
      async (vault) => {
        const row = await this.#table.get(id);
        if (row?.deletedAt !== '') return async () => null;
        const record = this.#checked(
          { ...work(await this.#open(vault, row)), id, updatedAt: this.#core.now() },
          undefined,
          true,
        );
        const made = await this.#rowOf(vault, record, row.rev + 1);
        return async (stamp) => {
          if ((await this.#table.get(id))?.rev !== row.rev) throw new Outdated();
          await this.#keepVersion(row, 'edit', record.updatedAt);
          await this.#table.put({ ...made, stamp });
          return { record, rev: made.rev, deletedAt: '' };
        };
      },
    );
  }

  pin(id: string, pinned: boolean): Promise<Stored<Records[K]> | null> {
    return this.change(id, (record) => ({ ...record, pinned }));
  }

  /** Puts it in the bin; `undelete` brings it back within 30 days. */
  remove(id: string): Promise<void> {
    return this.#binned([id], this.#core.now());
  }

  undelete(id: string): Promise<void> {
    return this.#binned([id], '');
  }

  /** As `remove` for many, in one transaction. */
  removeAll(ids: readonly string[]): Promise<void> {
    return this.#binned(ids, this.#core.now());
  }

  undeleteAll(ids: readonly string[]): Promise<void> {
    return this.#binned(ids, '');
  }

  #binned(ids: readonly string[], deletedAt: string): Promise<void> {
    return this.#core.write(
      () => [this.#table],
      async () => async (stamp) => {
        const rows = (await this.#table.bulkGet([...ids])).filter((row) => row !== undefined);
        await this.#table.bulkPut(rows.map((row) => ({ ...row, rev: row.rev + 1, deletedAt, stamp })));
      },
    );
  }

  /** Really gone, its versions too; a tombstone stays so that a later sync can carry the deletion. */
  erase(ids: readonly string[]): Promise<void> {
    return this.#core.write(
      (db) => [this.#table, db.versions, db.tombstones],
      async () => async (stamp) => {
        const { versions, tombstones } = this.#core.db;
        const deletedAt = this.#core.now();
        await this.#table.bulkDelete([...ids]);
        await versions
          .where('of')
          .anyOf([...ids])
          .delete();
        await tombstones.bulkPut(ids.map((id) => ({ id, kind: this.#kind, deletedAt, stamp })));
      },
    );
  }

  /** Empties the bin of what has lain there for 30 days. Gives how many. */
  async sweep(): Promise<number> {
    const before = new Date(this.#core.around.now().getTime() - DAYS_IN_BIN * 86_400_000).toISOString();
    const ids = await typed(() => this.#table.where('deletedAt').between('0', before).primaryKeys());
    if (ids.length > 0) await this.erase(ids);
    return ids.length;
  }

  /** Earlier versions of a record, newest first. */
  versions(id: string): Promise<Version<Records[K]>[]> {
    return typed(async () => {
      const vault = await this.#core.vault();
      const rows = await this.#core.db.versions.where('of').equals(id).toArray();
      const opened: Version<Records[K]>[] = [];
      for (const row of rows.toReversed())
        opened.push({ seq: row.seq ?? 0, at: row.at, why: row.why, record: await this.#open(vault, row) });
      return opened;
    });
  }

  /** Makes an earlier version the current one; what was current becomes a version, so that this can be undone too. */
  restore(id: string, seq: number): Promise<Stored<Records[K]>> {
    return this.#core.write(
      (db) => [this.#table, db.versions],
      async (vault) => {
        const [row, version] = [await this.#table.get(id), await this.#core.db.versions.get(seq)];
        if (!row || version?.of !== id) throw new StoreError('gone');
        const record = { ...(await this.#open(vault, version)), updatedAt: this.#core.now() };
        const made = await this.#rowOf(vault, record, row.rev + 1);
        return async (stamp) => {
          if ((await this.#table.get(id))?.rev !== row.rev) throw new Outdated();
          await this.#keepVersion(row, 'restore', record.updatedAt);
          await this.#table.put({ ...made, stamp });
          return { record, rev: made.rev, deletedAt: '' };
        };
      },
    );
  }

  /** Back to the version before. Null when there is none. */
  async undo(id: string): Promise<Stored<Records[K]> | null> {
    const [newest] = await this.versions(id);
    return newest ? this.restore(id, newest.seq) : null;
  }

  /**
   * Rows ready to be written by an import, and what they replace. Used inside one transaction for all. Only rows that
   * are there are read: asking for 60,000 that are not costs as much as writing them.
   */
  async prepareImport(
    vault: Vault,
    records: readonly Records[K][],
    { step, put }: { step: () => Promise<void> | undefined; put: (written: number) => void },
  ): Promise<(stamp: number) => Promise<void>> {
    const { tombstones } = this.#core.db;
    const ids = records.map(({ id }) => id);
    const present = async (): Promise<Row[]> => {
      const there = new Set(await this.#table.toCollection().primaryKeys());
      return (await this.#table.bulkGet(ids.filter((id) => there.has(id)))).filter((row) => row !== undefined);
    };
    const before = new Map((await present()).map((row) => [row.id, row]));
    const made: Omit<Row, 'stamp'>[] = [];
    for (const record of records) {
      made.push(
        await this.#rowOf(vault, this.#checked(record, undefined, true), (before.get(record.id)?.rev ?? 0) + 1),
      );
      const wait = step();
      if (wait) await wait;
    }
    const at = this.#core.now();
    return async (stamp) => {
      const now = await present();
      if (now.length !== before.size || now.some(({ id, rev }) => before.get(id)?.rev !== rev)) throw new Outdated();
      for (const row of before.values()) await this.#keepVersion(row, 'import', at);
      for (let from = 0; from < made.length; from += PUT_AT_ONCE) {
        const rows = made.slice(from, from + PUT_AT_ONCE).map((row) => ({ ...row, stamp }));
        await this.#table.bulkPut(rows);
        put(rows.length);
      }
      const written = new Set(ids);
      await tombstones.bulkDelete((await tombstones.toCollection().primaryKeys()).filter((id) => written.has(id)));
    };
  }
}
