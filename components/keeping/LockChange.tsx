/** Another passphrase, or no lock any more; both ask for the present one. Folded until wanted. */
import { type FormEvent, useState } from 'react';
import { SHORTEST_PASSPHRASE } from '../../lib/store/lock.ts';
import type { Store } from '../../lib/store/store.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { Passphrase } from './Passphrase.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';
import { useWork, type Work } from './use-work.ts';

interface ChangeProps {
  store: Store;
  onDone: () => void;
}

/** What is wrong with the present passphrase stands at its field; all else below the form. */
const atField = (work: Work): string | undefined =>
  work.code === 'passphrase' && work.problem ? `${work.problem.message} ${work.problem.help}` : undefined;

function Below({ work }: { work: Work }) {
  if (!work.problem || work.code === 'passphrase') return null;
  return (
    <div role="alert">
      <Notice tone="bad" title={work.problem.message} help={work.problem.help} />
    </div>
  );
}

export function ChangeLock({ store, onDone }: ChangeProps) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const work = useWork();
  const [open, setOpen] = useState(false);
  const [old, setOld] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const short = [...passphrase.trim()].length < SHORTEST_PASSPHRASE;
  const differs = passphrase !== repeat;
  const change = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || differs) return;
    void work.run(async () => {
      await store.lock.change(old, passphrase);
      for (const clear of [setOld, setPassphrase, setRepeat]) clear('');
      setTried(false);
      setOpen(false);
      onDone();
    });
  };
  return (
    <details className="keep-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.lock.changeTitle}</summary>
      <form className="keep-form" onSubmit={change}>
        <Passphrase label={texts.lock.current} value={old} onChange={setOld} error={atField(work)} />
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
        <div className="keep-actions">
          <button type="submit" className="button" aria-disabled={work.busy}>
            {texts.lock.change}
          </button>
        </div>
        <Below work={work} />
      </form>
    </details>
  );
}

export function RemoveLock({ store, onDone }: ChangeProps) {
  const texts = useKeepingTexts();
  const work = useWork();
  const [old, setOld] = useState('');
  const remove = (event: FormEvent) => {
    event.preventDefault();
    void work.run(async () => {
      await store.lock.remove(old);
      onDone();
    });
  };
  return (
    <details className="keep-fold">
      <summary>{texts.lock.removeTitle}</summary>
      <form className="keep-form" onSubmit={remove}>
        <p>{texts.lock.removeHelp}</p>
        <Passphrase label={texts.lock.current} value={old} onChange={setOld} error={atField(work)} />
        <div className="keep-actions">
          <button type="submit" className="button" aria-disabled={work.busy}>
            {work.busy ? texts.lock.removing : texts.lock.remove}
          </button>
        </div>
        <Below work={work} />
      </form>
    </details>
  );
}
