/** The reader's own municipality, kept in the settings under a name the page script does not read. */
import { useCallback, useEffect, useState } from 'react';
import { readHome } from '../../lib/contacts/home.ts';
import { SETTINGS_KEY } from '../../lib/site/settings.ts';
import { extension } from './extension.ts';

/** Kommunekode, or empty; and how to set it. */
export function useHome(): [string, (code: string) => Promise<void>] {
  const [home, setHome] = useState('');
  useEffect(() => {
    let current = true;
    const { local, onChanged } = extension().storage;
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[SETTINGS_KEY];
      if (area === 'local' && change) setHome(readHome(change.newValue));
    };
    onChanged.addListener(changed);
    local.get(SETTINGS_KEY).then(
      (stored) => current && setHome(readHome(stored[SETTINGS_KEY])),
      () => undefined,
    );
    return () => {
      current = false;
      onChanged.removeListener(changed);
    };
  }, []);
  const change = useCallback(async (code: string) => {
    const { local } = extension().storage;
    const raw = (await local.get(SETTINGS_KEY))[SETTINGS_KEY];
    const { municipality: _before, ...kept } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<
      string,
      unknown
    >;
    await local.set({ [SETTINGS_KEY]: code === '' ? kept : { ...kept, municipality: code } });
    setHome(code);
  }, []);
  return [home, change];
}
