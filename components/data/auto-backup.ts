/**
 * The automatic backup: when a page of Fagbro opens, something has changed and the last copy is old enough, a file goes
 * to the folder Fagbro among the browser's downloads. Off until the reader chooses it, since it wants a permission. In a
 * page and not in the background: there the lock's key may be missing and a file of this size cannot be made.
 */
import { z } from 'zod';
import type { Store } from '../../lib/store/store.ts';
import { FILE_TYPES } from './download.ts';
import { extension } from './extension.ts';
import { makeBackup } from './make-backup.ts';

const KEY = 'autoBackup';
const PERMISSION = { permissions: ['downloads' as const] };

const Stored = z.object({
  every: z.enum(['off', 'daily', 'weekly']),
  /** `Instant` of the last attempt that failed; null after one that succeeded. */
  failedAt: z.string().nullable(),
});
export type AutoBackup = z.infer<typeof Stored>;
const OFF: AutoBackup = { every: 'off', failedAt: null };
const DAYS = { daily: 1, weekly: 7 } as const;

export async function readAutoBackup(): Promise<AutoBackup> {
  const stored = Stored.safeParse((await extension().storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : OFF;
}

const write = (value: AutoBackup): Promise<void> => extension().storage.local.set({ [KEY]: value });

/**
 * Turns it on or off; the permission is asked for (call from a click) and given back. Says whether it is as wanted.
 */
export async function setAutoBackup(every: AutoBackup['every']): Promise<boolean> {
  const { permissions } = extension();
  // First of all and without waiting: after an await the browser no longer counts it as the reader's own act.
  const granted = every === 'off' ? true : await permissions.request(PERMISSION);
  if (!granted) return false;
  await write({ every, failedAt: null });
  if (every === 'off') await permissions.remove(PERMISSION).catch(() => false);
  return true;
}

/** Resolves when the browser has written the file, rejects when it could not. */
async function download(name: string, text: string): Promise<void> {
  const { downloads } = extension();
  const url = URL.createObjectURL(new Blob([text], { type: FILE_TYPES.json }));
  try {
    const id = await downloads.download({
      url,
      filename: `Fagbro/${name}`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    await new Promise<void>((resolve, reject) => {
      const settle = (state: string | undefined): void => {
        if (state === 'complete') resolve();
        else if (state === 'interrupted') reject(new Error('interrupted'));
        else return;
        downloads.onChanged.removeListener(changed);
      };
      const changed = (delta: { id: number; state?: { current?: string } }): void => {
        if (delta.id === id) settle(delta.state?.current);
      };
      downloads.onChanged.addListener(changed);
      // It may have been done before anybody listened.
      downloads.search({ id }).then(([item]) => settle(item?.state), reject);
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

export type AutoBackupOutcome = 'off' | 'not-due' | 'no-permission' | 'elsewhere' | 'locked' | 'done' | 'failed';

/** Makes the copy if it is due. Never throws; a failure is remembered and shown where it is set. */
export async function autoBackupIfDue(store: Store, now = new Date()): Promise<AutoBackupOutcome> {
  const { every } = await readAutoBackup().catch(() => OFF);
  if (every === 'off') return 'off';
  if (!(await extension().permissions.contains(PERMISSION))) return 'no-permission';
  // Two windows that open at once make one copy.
  return navigator.locks.request('fagbro-auto-backup', { ifAvailable: true }, async (mine) => {
    if (!mine) return 'elsewhere';
    try {
      const { lastAt, changes } = await store.safety.backup();
      const age = lastAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(lastAt)) / 86_400_000;
      if (changes === 0 || age < DAYS[every]) return 'not-due';
      const file = await makeBackup(store, await store.lock.backupKey());
      await download(file.name, file.text);
      await store.safety.backupDone(file.made, file.name);
      await write({ every, failedAt: null });
      return 'done';
    } catch (error) {
      // Locked in this very moment: the next page that is unlocked makes it.
      if (error instanceof Error && 'code' in error && error.code === 'locked') return 'locked';
      await write({ every, failedAt: now.toISOString() }).catch(() => undefined);
      return 'failed';
    }
  });
}
