/** How old the last backup is, asked anew when something was saved or a backup made. */
import { useCallback, useEffect, useState } from 'react';
import type { BackupState } from '../../lib/store/safety.ts';
import type { Store } from '../../lib/store/store.ts';

/** Null until it is known. `again` after a backup was made here. */
export function useBackupState(store: Store | null): [BackupState | null, () => void] {
  const [state, setState] = useState<BackupState | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what asks again
  useEffect(() => {
    if (!store) return;
    let current = true;
    const ask = (): void => {
      store.safety.backup().then(
        (now) => current && setState(now),
        () => undefined,
      );
    };
    ask();
    const stop = store.onChange(ask);
    return () => {
      current = false;
      stop();
    };
  }, [store, asked]);
  return [state, useCallback(() => setAsked((before) => before + 1), [])];
}
