/** Around contacts and notes in the side panel: what the reader should know above, the ways to the full page below. */
import type { ReactNode } from 'react';
import { openRecords } from '../data/open-records.ts';
import { useStore } from '../data/store.tsx';
import { KeepingNotices } from './KeepingNotices.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

interface KeepingFrameProps {
  tab: 'contacts' | 'notes';
  children: ReactNode;
}

export default function KeepingFrame({ tab, children }: KeepingFrameProps) {
  const texts = useKeepingTexts();
  const state = useStore();
  return (
    <div className="keep-frame">
      {state.kind === 'ready' && (
        <div className="keep-notices">
          <KeepingNotices
            store={state.store}
            onBackup={() => openRecords({ tab: 'keep', path: 'backup' })}
            onImport={() => openRecords({ tab: 'keep', path: 'import' })}
          />
        </div>
      )}
      <div className="keep-inside">{children}</div>
      <footer className="keep-foot">
        <button type="button" className="link-button" onClick={() => openRecords({ tab })}>
          {texts.page.whole}
        </button>
        <button type="button" className="link-button" onClick={() => openRecords({ tab: 'keep' })}>
          {texts.page.backup}
        </button>
      </footer>
    </div>
  );
}
