/** The reader's settings: read, followed and changed. Only what the reader set is stored (lib/site/settings.ts). */
import { useCallback, useEffect, useState } from 'react';
import { readSettings, SETTINGS_KEY, type Settings } from '../../lib/site/settings.ts';
import { extension } from './extension.ts';

export async function loadSettings(): Promise<Settings> {
  const stored = await extension().storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) listener(readSettings(change.newValue));
  };
  extension().storage.onChanged.addListener(changed);
  return () => extension().storage.onChanged.removeListener(changed);
}

/** `change` returns the keys to set; everything else that is stored stays, defaults stay unwritten. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const stored = await extension().storage.local.get(SETTINGS_KEY);
  const raw = stored[SETTINGS_KEY];
  const kept = typeof raw === 'object' && raw !== null ? raw : {};
  const next = { ...kept, ...change(readSettings(raw)) };
  await extension().storage.local.set({ [SETTINGS_KEY]: next });
  return readSettings(next);
}

/** Settings for a page that is shown after they are read; null until then. */
export function useSettings(): [Settings | null, (change: (now: Settings) => Partial<Settings>) => Promise<boolean>] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let current = true;
    loadSettings()
      .catch(() => readSettings(undefined))
      .then((loaded) => {
        if (current) setSettings((before) => before ?? loaded);
      });
    const stop = onSettings((changed) => current && setSettings(changed));
    return () => {
      current = false;
      stop();
    };
  }, []);
  const save = useCallback(async (change: (now: Settings) => Partial<Settings>) => {
    try {
      setSettings(await changeSettings(change));
      return true;
    } catch {
      return false;
    }
  }, []);
  return [settings, save];
}
