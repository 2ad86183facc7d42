/** The lock for shared machines: explained and set, or closed, changed and taken off. */
import { useEffect, useState } from 'react';
import type { Store } from '../../lib/store/store.ts';
import { Icon } from '../icons.tsx';
import { useHeading } from '../reading.tsx';
import { IdleChoice } from './IdleChoice.tsx';
import { ChangeLock, RemoveLock } from './LockChange.tsx';
import { SetLock } from './SetLock.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

interface LockSectionProps {
  store: Store;
  lock: 'none' | 'open';
  onBackup: () => void;
}

export function LockSection({ store, lock, onBackup }: LockSectionProps) {
  const texts = useKeepingTexts();
  const Title = useHeading();
  const [said, setSaid] = useState('');
  return (
    <section className="keep-part">
      <Title className="keep-title">
        <Icon name="lock" /> {texts.lock.title}
      </Title>
      <p>{texts.lock.lead}</p>
      <p>{texts.lock.when}</p>
      <p className="keep-fact">{lock === 'none' ? texts.lock.off : texts.lock.on}</p>
      <p role="status" className="keep-said">
        {said}
      </p>
      {lock === 'none' ? (
        <SetLock store={store} onBackup={onBackup} onDone={() => setSaid(texts.lock.wasSet)} />
      ) : (
        <>
          <div className="keep-actions">
            <button type="button" className="button button-primary" onClick={() => void store.lock.lockNow()}>
              {texts.lock.now}
            </button>
          </div>
          <IdleTime store={store} />
          <ChangeLock store={store} onDone={() => setSaid(texts.lock.wasChanged)} />
          <RemoveLock store={store} onDone={() => setSaid(texts.lock.wasRemoved)} />
        </>
      )}
    </section>
  );
}

function IdleTime({ store }: { store: Store }) {
  const [minutes, setMinutes] = useState<number | null>(null);
  useEffect(() => {
    store.lock.idleMinutes().then(setMinutes, () => undefined);
  }, [store]);
  if (minutes === null) return null;
  return (
    <IdleChoice
      value={minutes}
      onChange={(next) => {
        setMinutes(next);
        void store.lock.setIdleMinutes(next);
      }}
    />
  );
}
