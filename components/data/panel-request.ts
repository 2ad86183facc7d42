/** What the background asks the panel to show (context menu, key), left in `storage.session` for it to find. */
import { PANEL_REQUEST } from '../../lib/site/storage-keys.ts';
import { extension } from './extension.ts';

/** A request older than this was for a panel that never opened. */
const FRESH_MS = 10_000;

function hashOf(value: unknown, now: number): string | null {
  if (typeof value !== 'object' || value === null || !('hash' in value) || !('at' in value)) return null;
  const { hash, at } = value;
  if (typeof hash !== 'string' || !hash.startsWith('#/') || typeof at !== 'number') return null;
  return now - at > FRESH_MS ? null : hash;
}

/** Calls `listener` with the address to go to, now if one is waiting and whenever one comes. */
export function onPanelRequest(listener: (hash: string) => void): () => void {
  const { session, onChanged } = extension().storage;
  let last: unknown;
  const take = (value: unknown) => {
    const hash = hashOf(value, Date.now());
    if (hash === null) return;
    const stamp = JSON.stringify(value);
    if (stamp === last) return;
    last = stamp;
    listener(hash);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[PANEL_REQUEST]) take(changes[PANEL_REQUEST].newValue);
  };
  onChanged.addListener(changed);
  session.get(PANEL_REQUEST).then(
    (stored) => take(stored[PANEL_REQUEST]),
    () => undefined,
  );
  return () => onChanged.removeListener(changed);
}
