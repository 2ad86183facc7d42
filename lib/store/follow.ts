/**
 * Live views. `watch` re-runs a small query whenever its rows change in any window; `follow` keeps a full copy up to
 * date (lists, search) by what came after the last change it saw, so that one keystroke does not read 60,000 rows.
 */
import { liveQuery, type Subscription } from 'dexie';
import type { Contact, Note } from '../contacts/schema.ts';
import type { Core } from './core.ts';
import { StoreError, toStoreError } from './errors.ts';
import type { Listed, Repository, Stored } from './records.ts';
import type { Kind, Records, Row, TombstoneRow } from './rows.ts';

export type Stop = () => void;

/** Rows opened one batch after the other; a batch that comes while another is being opened waits its turn. */
function inTurn<T>(
  onValue: (value: T) => Promise<void>,
  onError: (error: StoreError) => void,
): { push(value: T): void; stop: Stop } {
  let turn = Promise.resolve();
  let stopped = false;
  return {
    push(value) {
      turn = turn
        .then(() => (stopped ? undefined : onValue(value)))
        .catch((error: unknown) => {
          if (!stopped) onError(toStoreError(error));
        });
    },
    stop() {
      stopped = true;
    },
  };
}

/** Records having any of the keys, now and after every change. Stops by itself never; call what it returns. */
export function watch<K extends Kind>(
  core: Core,
  repository: Repository<K>,
  keys: readonly string[],
  onValue: (value: Listed<Records[K]>) => void,
  onError: (error: StoreError) => void,
): Stop {
  let subscription: Subscription | null = null;
  let stopped = false;
  const turns = inTurn<Row[]>(async (rows) => {
    const listed = await repository.opened(await core.vault(), rows);
    if (!stopped) onValue(listed);
  }, onError);
  core
    .vault()
    .then((vault) => vault.blind(keys))
    .then((blinded) => {
      if (stopped) return;
      subscription = liveQuery(() => repository.rowsHaving(blinded)).subscribe({
        next: (rows) => turns.push(rows),
        error: (error: unknown) => onError(toStoreError(error)),
      });
    })
    .catch((error: unknown) => onError(toStoreError(error)));
  return () => {
    stopped = true;
    turns.stop();
    subscription?.unsubscribe();
  };
}

export interface Changes {
  /** Everything from before is void: forget it first. */
  reset: boolean;
  /** New or changed, also what was put in the bin (`deletedAt` filled). */
  contacts: Stored<Contact>[];
  notes: Stored<Note>[];
  /** Ids that are gone for good. */
  gone: string[];
  /** The lock was closed: nothing may be shown. `reset` is set as well. */
  locked: boolean;
  unreadable: number;
}

interface Batch {
  stamp: number;
  epoch: number;
  erased: number;
  contacts: Row[];
  notes: Row[];
  tombstones: TombstoneRow[];
}

/** All records at first, then what changes, in every window of the extension. */
export function follow(
  core: Core,
  contacts: Repository<'contact'>,
  notes: Repository<'note'>,
  onChanges: (changes: Changes) => void,
  onError: (error: StoreError) => void,
): { stop: Stop; again(): void } {
  const { db } = core;
  let seen = -1;
  let era = '';
  let stopped = false;
  const turns = inTurn<Batch>(async (batch) => {
    const now = `${batch.epoch} ${batch.erased}`;
    const reset = era !== now || seen < 0;
    try {
      const vault = await core.vault();
      const fresh = <T extends { stamp: number }>(rows: T[]): T[] =>
        reset ? rows : rows.filter(({ stamp }) => stamp > seen);
      const [people, texts] = [fresh(batch.contacts), fresh(batch.notes)];
      const openedContacts = await contacts.opened(vault, people);
      const openedNotes = await notes.opened(vault, texts);
      const gone = reset ? [] : fresh(batch.tombstones).map(({ id }) => id);
      if (stopped) return;
      // A reset must see everything, and the rows of this batch are only those after `seen`.
      if (reset && seen >= 0) {
        seen = -1;
        era = now;
        restart();
        onChanges({ reset: true, contacts: [], notes: [], gone: [], locked: false, unreadable: 0 });
        return;
      }
      seen = batch.stamp;
      era = now;
      if (reset || openedContacts.items.length + openedNotes.items.length + gone.length > 0)
        onChanges({
          reset,
          contacts: openedContacts.items,
          notes: openedNotes.items,
          gone,
          locked: false,
          unreadable: openedContacts.unreadable + openedNotes.unreadable,
        });
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'locked') throw error;
      seen = -1;
      if (!stopped) onChanges({ reset: true, contacts: [], notes: [], gone: [], locked: true, unreadable: 0 });
    }
  }, onError);

  let subscription: Subscription | null = null;
  function restart(): void {
    subscription?.unsubscribe();
    if (stopped) return;
    subscription = liveQuery(async (): Promise<Batch> => {
      const meta = await db.meta.bulkGet(['stamp', 'lock', 'erased']);
      const value = (place: number): unknown => meta[place]?.value;
      const from = seen;
      return {
        stamp: (value(0) as number | undefined) ?? 0,
        epoch: (value(1) as { epoch: number } | undefined)?.epoch ?? 0,
        erased: (value(2) as number | undefined) ?? 0,
        contacts: await db.contacts.where('stamp').above(from).toArray(),
        notes: await db.notes.where('stamp').above(from).toArray(),
        tombstones: await db.tombstones.where('stamp').above(from).toArray(),
      };
    }).subscribe({ next: (batch) => turns.push(batch), error: (error: unknown) => onError(toStoreError(error)) });
  }
  restart();
  return {
    stop: () => {
      stopped = true;
      turns.stop();
      subscription?.unsubscribe();
    },
    /** After unlocking in this or another window: the key ring is no database, so nobody tells. */
    again: () => {
      seen = -1;
      restart();
    },
  };
}
