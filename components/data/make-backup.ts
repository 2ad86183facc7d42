/** A backup of everything in the store and of the settings, as text and with the name its file gets. */
import { backupFileName, writeBackup } from '../../lib/exchange/backup.ts';
import type { BackupKey } from '../../lib/exchange/backup-format.ts';
import { SETTINGS_KEY } from '../../lib/site/settings.ts';
import type { Store } from '../../lib/store/store.ts';
import { webCrypto } from '../../lib/store/web-crypto.ts';
import { extension } from './extension.ts';

export interface BackupFile {
  name: string;
  text: string;
  /** `Instant`. */
  made: string;
}

/** Throws `StoreError`. */
export async function makeBackup(store: Store, passphrase: string | BackupKey | null): Promise<BackupFile> {
  const { storage, runtime } = extension();
  const settings = (await storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const content = await store.exportAll(
    typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {},
  );
  const made = new Date().toISOString();
  const text = await writeBackup(content, { made, by: runtime.getManifest().version, passphrase }, webCrypto);
  return { name: backupFileName(made, passphrase !== null), text, made };
}
