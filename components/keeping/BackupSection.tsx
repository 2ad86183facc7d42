/** Save a backup now: one file, with a passphrase if the reader wants. */
import { type FormEvent, useState } from 'react';
import { StoreError } from '../../lib/store/errors.ts';
import { SHORTEST_PASSPHRASE } from '../../lib/store/lock.ts';
import type { Store } from '../../lib/store/store.ts';
import { showDate } from '../../lib/text/dates.ts';
import { type Said, storeProblem } from '../../lib/text/problems.ts';
import { offerFile } from '../data/download.ts';
import { makeBackup } from '../data/make-backup.ts';
import { useBackupState } from '../data/use-backup-state.ts';
import { Notice } from '../Notice.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { Passphrase } from './Passphrase.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

export function BackupSection({ store, records }: { store: Store; records: number }) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const Title = useHeading();
  const [state, again] = useBackupState(store);
  const [protect, setProtect] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Said>();

  const short = protect && [...passphrase.trim()].length < SHORTEST_PASSPHRASE;
  const differs = protect && passphrase !== repeat;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || short || differs) return;
    setBusy(true);
    setDone(undefined);
    setProblem(undefined);
    try {
      const file = await makeBackup(store, protect ? passphrase : null);
      offerFile(file.name, file.text);
      await store.safety.backupDone(file.made, file.name);
      setDone(file.name);
      setPassphrase('');
      setRepeat('');
      setTried(false);
      again();
    } catch (error) {
      setProblem(storeProblem(language, error instanceof StoreError ? error.code : 'unknown'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="keep-part" id="keep-backup">
      <Title className="keep-title">{texts.backup.title}</Title>
      <p>{texts.backup.lead}</p>
      {state && (
        <p className="keep-fact">
          {state.lastAt === null
            ? texts.backup.none
            : `${texts.backup.last(showDate(state.lastAt.slice(0, 10), language), state.file ?? '')} ${texts.backup.changes(state.changes)}`}
        </p>
      )}
      <form onSubmit={save} className="keep-form">
        <label className="keep-check">
          <input type="checkbox" checked={protect} onChange={({ target }) => setProtect(target.checked)} />
          {texts.backup.protect}
        </label>
        <p className="help">{protect ? texts.backup.protectHelp : texts.backup.open}</p>
        {protect && (
          <>
            <Passphrase
              kind="new"
              label={texts.backup.passphrase}
              value={passphrase}
              onChange={setPassphrase}
              help={texts.backup.short(SHORTEST_PASSPHRASE)}
              error={tried && short ? storeProblem(language, 'passphrase-short').message : undefined}
            />
            <Passphrase
              kind="new"
              label={texts.backup.repeat}
              value={repeat}
              onChange={setRepeat}
              error={tried && differs ? texts.backup.mismatch : undefined}
            />
          </>
        )}
        <div className="keep-actions">
          <button type="submit" className="button button-primary" aria-disabled={busy} disabled={records === 0}>
            {busy ? texts.backup.making : texts.backup.make}
          </button>
        </div>
        {records === 0 && <p className="help">{texts.backup.empty}</p>}
        <p role="status" className="keep-said">
          {done && texts.backup.done(done)}
        </p>
        {problem && (
          <div role="alert">
            <Notice tone="bad" title={problem.message} help={problem.help} />
          </div>
        )}
      </form>
    </section>
  );
}
