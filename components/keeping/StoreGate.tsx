/** What stands where contacts and notes would be while they are not there: being opened, locked, or out of reach. */
import { type FormEvent, useState } from 'react';
import { StoreError } from '../../lib/store/errors.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import { openRecords } from '../data/open-records.ts';
import type { StoreState } from '../data/store-session.ts';
import { Icon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { Passphrase } from './Passphrase.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

interface StoreGateProps {
  state: Exclude<StoreState, { kind: 'ready' }>;
  /** Way out for those who forgot the passphrase; by default it leads to the full page. */
  onForgotten?: (() => void) | undefined;
}

export function StoreGate({ state, onForgotten = () => openRecords({ tab: 'lock' }) }: StoreGateProps) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  if (state.kind === 'opening')
    return (
      <p className="keep-wait" role="status">
        {texts.gate.opening}
      </p>
    );
  if (state.kind === 'locked') return <Unlock state={state} onForgotten={onForgotten} />;
  const { message, help } = storeProblem(language, state.error.code);
  return (
    <div className="keep-gate" role="alert">
      <Notice tone="bad" title={message} help={help}>
        <button type="button" className="button" onClick={state.retry}>
          {texts.gate.retry}
        </button>
      </Notice>
    </div>
  );
}

function Unlock({ state, onForgotten }: { state: Extract<StoreState, { kind: 'locked' }>; onForgotten: () => void }) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const Title = useHeading();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await state.store.lock.unlock(passphrase);
      setPassphrase('');
    } catch (caught) {
      const { message, help } = storeProblem(language, caught instanceof StoreError ? caught.code : 'unknown');
      setError(`${message} ${help}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="keep-gate keep-unlock" onSubmit={unlock}>
      <Title className="keep-title">
        <Icon name="lock" /> {texts.gate.locked}
      </Title>
      <p>{texts.gate.lockedHelp}</p>
      <Passphrase label={texts.gate.passphrase} value={passphrase} onChange={setPassphrase} error={error} />
      <button type="submit" className="button button-primary" disabled={passphrase === ''} aria-disabled={busy}>
        {busy ? texts.gate.unlocking : texts.gate.unlock}
      </button>
      <details className="keep-forgotten">
        <summary>{texts.gate.forgotten}</summary>
        <p>{texts.gate.forgottenHelp}</p>
        <button type="button" className="button" onClick={onForgotten}>
          {texts.erase.start}
        </button>
      </details>
    </form>
  );
}
