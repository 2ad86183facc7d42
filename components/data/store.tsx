/**
 * The reader's contacts and notes for components. One `StoreProvider` near the root of a page; below it `useStore()`
 * says how the store stands. The database is opened when the first component asks, not before.
 *
 *   const state = useStore();
 *   if (state.kind !== 'ready') return <StoreGate state={state} />;   // components/keeping/StoreGate.tsx
 *   state.store.notes.save(…)
 *
 * Lists and search over everything: components/data/records.tsx.
 */
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { flagsIn, KEY_RING_KEY, keyRingIn } from '../../lib/store/browser-storage.ts';
import { Store } from '../../lib/store/store.ts';
import { extension } from './extension.ts';
import { StoreSession, type StoreState } from './store-session.ts';

export type { StoreState } from './store-session.ts';

/** The store of the extension itself: IndexedDB of its origin, marker in `storage.local`, key in `storage.session`. */
export const openExtensionStore = (): Promise<Store> => {
  const { local, session } = extension().storage;
  return Store.open({
    flags: flagsIn(local),
    keyRing: keyRingIn(session),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
};

function onKey(listener: () => void): () => void {
  const { onChanged } = extension().storage;
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY_RING_KEY in changes) listener();
  };
  onChanged.addListener(changed);
  return () => onChanged.removeListener(changed);
}

/** The document's own; made when the module is first read, opened when first asked for. */
const ofDocument = new StoreSession({ open: openExtensionStore, onKey });

const SessionContext = createContext<StoreSession>(ofDocument);

/** `session` is for the gallery and for tests. */
export function StoreProvider({ session = ofDocument, children }: { session?: StoreSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export const useStoreSession = (): StoreSession => useContext(SessionContext);

/** How the store stands: `opening`, `locked`, `ready` or `failed`. The component is drawn again when that changes. */
export function useStore(): StoreState {
  const session = useStoreSession();
  return useSyncExternalStore(session.subscribe, session.get);
}
