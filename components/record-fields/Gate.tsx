/** Draws what needs the store once it is there; until then what stands in the way, with the way out. */
import type { ReactNode } from 'react';
import type { Store } from '../../lib/store/store.ts';
import { useStore } from '../data/store.tsx';
import { StoreGate } from '../keeping/StoreGate.tsx';
import { SaidProvider } from './Said.tsx';

export function Gate({ children }: { children: (store: Store) => ReactNode }) {
  const state = useStore();
  if (state.kind !== 'ready') return <StoreGate state={state} />;
  return (
    <SaidProvider>
      <div className="record-tab">{children(state.store)}</div>
    </SaidProvider>
  );
}
