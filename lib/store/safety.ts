/**
 * Not losing what the reader wrote: the marker outside the database that notices an emptied one, the state of
 * backups, and the browser's promise to keep the data.
 */
import type { Core } from './core.ts';
import { typed } from './errors.ts';

export const MARKER_KEY = 'fagbro:store-marker';
/** Days after which a backup is old, when something has changed since. */
export const BACKUP_OLD_DAYS = 30;
/** Without any backup the reader is reminded from this many records on. */
export const BACKUP_FROM_RECORDS = 5;

interface Marker {
  storeId: string;
  contacts: number;
  notes: number;
  /** Name of the last backup file, and when it was made. */
  backupFile: string | null;
  backupAt: string | null;
}

export interface Emptied {
  contacts: number;
  notes: number;
  backupFile: string | null;
  backupAt: string | null;
}

export interface BackupState {
  /** `Instant` of the last backup, or null. */
  lastAt: string | null;
  file: string | null;
  /** Writes since then. */
  changes: number;
  /** Whole days since then; null without one. */
  days: number | null;
  due: 'no' | 'never' | 'old';
}

function readMarker(raw: unknown): Marker | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { storeId, contacts, notes, backupFile, backupAt } = raw as Record<string, unknown>;
  return typeof storeId === 'string' && typeof contacts === 'number' && typeof notes === 'number'
    ? {
        storeId,
        contacts,
        notes,
        backupFile: typeof backupFile === 'string' ? backupFile : null,
        backupAt: typeof backupAt === 'string' ? backupAt : null,
      }
    : null;
}

export class Safety {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  async #storeId(): Promise<string | null> {
    return ((await this.#core.db.meta.get('storeId'))?.value as string | undefined) ?? null;
  }

  async #marker(): Promise<Marker | null> {
    return readMarker(await this.#core.around.flags.get(MARKER_KEY));
  }

  /**
   * At opening: has the database been emptied behind our back? Says so until `acknowledge` is called, at every opening
   * anew; else writes what is there now into the marker.
   */
  check(): Promise<Emptied | null> {
    return typed(async () => {
      const { db, around } = this.#core;
      const marker = await this.#marker();
      let id = await this.#storeId();
      if (id === null) {
        id = around.newId();
        await db.meta.put({ key: 'storeId', value: id });
      }
      if (marker && marker.storeId !== id && marker.contacts + marker.notes > 0) return { ...marker };
      await this.remember();
      return null;
    });
  }

  /** The reader has seen that the database was emptied (and perhaps brought a backup in): from now on this one counts. */
  async acknowledge(): Promise<void> {
    await this.remember(true);
  }

  /** Writes the counts of now into the marker; not while an emptied database is unacknowledged. */
  remember(force = false): Promise<void> {
    return typed(async () => {
      const { db, around } = this.#core;
      const [id, marker] = [await this.#storeId(), await this.#marker()];
      if (id === null || (!force && marker && marker.storeId !== id && marker.contacts + marker.notes > 0)) return;
      const next: Marker = {
        storeId: id,
        contacts: await db.contacts.where('deletedAt').equals('').count(),
        notes: await db.notes.where('deletedAt').equals('').count(),
        backupFile: marker?.backupFile ?? null,
        backupAt: marker?.backupAt ?? null,
      };
      await around.flags.set(MARKER_KEY, next);
    });
  }

  /** To be called when a backup file was really written (`downloads` said complete, or the reader saved it). */
  backupDone(at: string, file: string): Promise<void> {
    return typed(async () => {
      const stamp = ((await this.#core.db.meta.get('stamp'))?.value as number | undefined) ?? 0;
      await this.#core.db.meta.put({ key: 'backup', value: { at, file, stamp } });
      await this.remember();
      const marker = await this.#marker();
      if (marker) await this.#core.around.flags.set(MARKER_KEY, { ...marker, backupFile: file, backupAt: at });
    });
  }

  backup(): Promise<BackupState> {
    return typed(async () => {
      const { db, around } = this.#core;
      const stamp = ((await db.meta.get('stamp'))?.value as number | undefined) ?? 0;
      const last = (await db.meta.get('backup'))?.value as { at: string; file: string; stamp: number } | undefined;
      const records = (await db.contacts.count()) + (await db.notes.count());
      const days = last ? Math.max(0, Math.floor((around.now().getTime() - Date.parse(last.at)) / 86_400_000)) : null;
      const changes = stamp - (last?.stamp ?? 0);
      const due =
        days === null
          ? records >= BACKUP_FROM_RECORDS
            ? 'never'
            : 'no'
          : days >= BACKUP_OLD_DAYS && changes > 0
            ? 'old'
            : 'no';
      return { lastAt: last?.at ?? null, file: last?.file ?? null, changes, days, due };
    });
  }
}

/** The part of `navigator.storage` that is used. */
export interface StorageManagerLike {
  persisted?(): Promise<boolean>;
  persist?(): Promise<boolean>;
  estimate?(): Promise<{ usage?: number; quota?: number }>;
}

export interface Keeping {
  /** The browser promises not to clear the data when the disk is full. */
  persisted: boolean;
  /** Bytes in use and allowed; null where the browser does not say. */
  usage: number | null;
  quota: number | null;
}

const answered = <T>(work: () => Promise<T>, instead: T): Promise<T> => work().catch(() => instead);

/** How the data are kept now, without asking anybody. Never throws. */
export async function keepingNow(manager: StorageManagerLike): Promise<Keeping> {
  const persisted = await answered(async () => (await manager.persisted?.()) ?? false, false);
  const estimate = await answered<{ usage?: number; quota?: number }>(
    async () => (await manager.estimate?.()) ?? {},
    {},
  );
  return { persisted, usage: estimate.usage ?? null, quota: estimate.quota ?? null };
}

/**
 * Asks the browser to keep the data. Firefox may ask the reader in turn and answers only when they do, so call it on a
 * click or key, and let nothing wait for it. Never throws: no promise is an answer too.
 */
export async function askToKeep(manager: StorageManagerLike): Promise<Keeping> {
  const now = await keepingNow(manager);
  return now.persisted
    ? now
    : { ...now, persisted: await answered(async () => (await manager.persist?.()) ?? false, false) };
}
