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

/** Whether something asked for in one browser window concerns the panel of this one. Without a window: every panel. */
export async function isForHere(value: unknown): Promise<boolean> {
  if (typeof value !== 'object' || value === null || !('windowId' in value)) return true;
  const { windowId } = value;
  if (typeof windowId !== 'number') return true;
  const here = await extension()
    .windows.getCurrent()
    .catch(() => null);
  return here === null || here.id === windowId;
}

/** Calls `listener` with the address to go to, now if one is waiting and whenever one comes. */
export function onPanelRequest(listener: (hash: string) => void): () => void {
  const { session, onChanged } = extension().storage;
  let last: unknown;
  let stopped = false;
  const take = async (value: unknown) => {
    const hash = hashOf(value, Date.now());
    if (hash === null || !(await isForHere(value)) || stopped) return;
    const stamp = JSON.stringify(value);
    if (stamp === last) return;
    last = stamp;
    listener(hash);
    // Done: a panel opened a moment later begins where it would.
    await session.remove(PANEL_REQUEST).catch(() => undefined);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[PANEL_REQUEST]) void take(changes[PANEL_REQUEST].newValue);
  };
  onChanged.addListener(changed);
  session.get(PANEL_REQUEST).then(
    (stored) => take(stored[PANEL_REQUEST]),
    () => undefined,
  );
  return () => {
    stopped = true;
    onChanged.removeListener(changed);
  };
}
