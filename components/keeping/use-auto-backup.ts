/** Makes the automatic backup, when it is on and due, once a page of Fagbro has opened or was unlocked. */
import { useEffect } from 'react';
import { autoBackupIfDue, readAutoBackup } from '../data/auto-backup.ts';
import { useStoreSession } from '../data/store.tsx';

/** Not in the very moment of opening: what the reader came for goes first (ms). */
const AFTER = 3000;

export function useAutoBackup(): void {
  const session = useStoreSession();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let done = false;
    const look = (): void => {
      const state = session.get();
      if (done || state.kind !== 'ready') return;
      done = true;
      void autoBackupIfDue(state.store);
    };
    const timer = setTimeout(() => {
      readAutoBackup().then(
        ({ every }) => {
          // Nothing is opened for it while it is off.
          if (done || every === 'off') return;
          stop = session.subscribe(look);
          look();
        },
        () => undefined,
      );
    }, AFTER);
    return () => {
      done = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [session]);
}
