/** Setting the lock. What forgetting means stands first and must be ticked. */
import { type FormEvent, useState } from 'react';
import { DEFAULT_IDLE_MINUTES, SHORTEST_PASSPHRASE } from '../../lib/store/lock.ts';
import type { Store } from '../../lib/store/store.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { IdleChoice } from './IdleChoice.tsx';
import { Passphrase } from './Passphrase.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';
import { useWork } from './use-work.ts';

interface SetLockProps {
  store: Store;
  onBackup: () => void;
  onDone: () => void;
}

export function SetLock({ store, onBackup, onDone }: SetLockProps) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const work = useWork();
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [idleMinutes, setIdleMinutes] = useState(DEFAULT_IDLE_MINUTES);
  const [tried, setTried] = useState(false);
  const short = [...passphrase.trim()].length < SHORTEST_PASSPHRASE;
  const differs = passphrase !== repeat;
  const set = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || differs || !understood) return;
    void work.run(async () => {
      await store.lock.set(passphrase, { understood, idleMinutes });
      onDone();
    });
  };
  const refused = storeProblem(language, 'not-understood');
  return (
    <form className="keep-form" onSubmit={set}>
      <Notice tone="warn" title={texts.lock.nowhere} help={texts.lock.before}>
        <button type="button" className="button" onClick={onBackup}>
          {texts.lock.backupFirst}
        </button>
      </Notice>
      <Passphrase
        kind="new"
        label={texts.lock.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        help={texts.backup.short(SHORTEST_PASSPHRASE)}
        error={tried && short ? storeProblem(language, 'passphrase-short').message : undefined}
      />
      <Passphrase
        kind="new"
        label={texts.lock.repeat}
        value={repeat}
        onChange={setRepeat}
        error={tried && differs ? texts.backup.mismatch : undefined}
      />
      <IdleChoice value={idleMinutes} onChange={setIdleMinutes} />
      <label className="keep-check">
        <input
          type="checkbox"
          checked={understood}
          onChange={({ target }) => setUnderstood(target.checked)}
          aria-invalid={tried && !understood ? true : undefined}
        />
        {texts.lock.understood}
      </label>
      {tried && !understood && (
        <p className="keep-error" role="alert">
          {refused.message} {refused.help}
        </p>
      )}
      <div className="keep-actions">
        <button type="submit" className="button button-primary" aria-disabled={work.busy}>
          {work.busy ? texts.lock.setting : texts.lock.set}
        </button>
      </div>
      {work.problem && (
        <div role="alert">
          <Notice tone="bad" title={work.problem.message} help={work.problem.help} />
        </div>
      )}
    </form>
  );
}
