/** Automatic backup to the downloads folder: explained, off until chosen. */
import { useEffect, useId, useState } from 'react';
import type { Store } from '../../lib/store/store.ts';
import { type AutoBackup, autoBackupIfDue, readAutoBackup, setAutoBackup } from '../data/auto-backup.ts';
import { Notice } from '../Notice.tsx';
import { useHeading } from '../reading.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

const CHOICES = ['off', 'daily', 'weekly'] as const;

export function AutoBackupSection({ store, lock }: { store: Store; lock: 'none' | 'open' }) {
  const texts = useKeepingTexts();
  const Title = useHeading();
  const name = useId();
  const [auto, setAuto] = useState<AutoBackup>({ every: 'off', failedAt: null });
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    readAutoBackup().then(setAuto, () => undefined);
  }, []);
  const choose = async (every: AutoBackup['every']) => {
    const ok = await setAutoBackup(every).catch(() => false);
    setDenied(!ok);
    if (!ok) return;
    setAuto({ every, failedAt: null });
    if (every === 'off') return;
    await autoBackupIfDue(store);
    setAuto(await readAutoBackup());
  };
  return (
    <section className="keep-part">
      <Title className="keep-title">{texts.auto.title}</Title>
      <p>{texts.auto.lead}</p>
      <fieldset className="keep-choices">
        <legend>{texts.auto.label}</legend>
        {CHOICES.map((every) => (
          <label key={every} className="keep-check">
            <input
              type="radio"
              name={name}
              value={every}
              checked={auto.every === every}
              onChange={() => void choose(every)}
            />
            {texts.auto[every]}
          </label>
        ))}
      </fieldset>
      <p className="help">{auto.every === 'off' ? texts.auto.permission : texts.auto.folder}</p>
      <p className="help">{lock === 'open' ? texts.auto.locked : texts.auto.plain}</p>
      <div role="status">{denied && <Notice tone="warn" title={texts.auto.denied} />}</div>
      {auto.failedAt !== null && <Notice tone="warn" title={texts.auto.failed} />}
    </section>
  );
}
