/**
 * What the reader should know before they write more: a database the browser emptied, rows that cannot be read, a
 * backup that is old. Nothing where all is well; the reminder can be put off for the day.
 */
import { useState } from 'react';
import type { Store } from '../../lib/store/store.ts';
import { useBackupState } from '../data/use-backup-state.ts';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

interface KeepingNoticesProps {
  store: Store;
  unreadable?: number;
  /** Leads to where a backup is made. */
  onBackup: () => void;
  /** Leads to where one is brought in. */
  onImport: () => void;
}

const PUT_OFF = 'fagbro-reminder-put-off';

/** The day until which the reminder is put off; per window, so that a forgotten click does not silence it for good. */
function putOffOn(): string {
  try {
    return sessionStorage.getItem(PUT_OFF) ?? '';
  } catch {
    return '';
  }
}

export function KeepingNotices({ store, unreadable = 0, onBackup, onImport }: KeepingNoticesProps) {
  const { today } = useReading();
  const texts = useKeepingTexts();
  const [backup] = useBackupState(store);
  const [putOff, setPutOff] = useState(putOffOn);
  const [acknowledged, setAcknowledged] = useState(false);
  const { emptied } = store;
  const later = () => {
    setPutOff(today);
    try {
      sessionStorage.setItem(PUT_OFF, today);
    } catch {
      // Without session storage it is put off until the window closes.
    }
  };
  const due = backup && backup.due !== 'no' && putOff !== today ? backup : null;
  return (
    <>
      {emptied && !acknowledged && (
        <Notice
          tone="bad"
          title={texts.notice.emptied(emptied.contacts, emptied.notes)}
          help={texts.notice.emptiedHelp(emptied.backupFile)}
        >
          <button type="button" className="button button-primary" onClick={onImport}>
            {texts.notice.bringIn}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAcknowledged(true);
              void store.safety.acknowledge();
            }}
          >
            {texts.notice.startAnew}
          </button>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice tone="bad" title={texts.notice.unreadable(unreadable)} help={texts.notice.unreadableHelp}>
          <button type="button" className="button" onClick={onImport}>
            {texts.notice.bringIn}
          </button>
        </Notice>
      )}
      {store.migratedFrom !== null && <Notice title={texts.notice.migrated(store.schema)} />}
      {due && !(emptied && !acknowledged) && (
        <Notice
          title={due.due === 'never' ? texts.notice.never : texts.notice.old(due.days ?? 0)}
          help={due.due === 'never' ? texts.notice.neverHelp : texts.notice.oldHelp(due.changes)}
        >
          <button type="button" className="button" onClick={onBackup}>
            {texts.notice.make}
          </button>
          <button type="button" className="button button-quiet" onClick={later}>
            {texts.notice.later}
          </button>
        </Notice>
      )}
    </>
  );
}
