/** What a page does for the reader's data when it opens, whatever it shows. A file of its own, so that it is read late. */
import { useAutoBackup } from './use-auto-backup.ts';

export default function KeepingStart() {
  useAutoBackup();
  return null;
}
