/** Bringing in a backup, contact cards or a table: choose, look, decide, save. */
import { type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import type { Store } from '../../lib/store/store.ts';
import { Notice } from '../Notice.tsx';
import { useHeading } from '../reading.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { Passphrase } from './Passphrase.tsx';
import { type Import, type ImportState, useImport } from './use-import.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

export function ImportSection({ store }: { store: Store }) {
  const texts = useKeepingTexts();
  const Title = useHeading();
  const work = useImport(store);
  const { state } = work;
  const title = useRef<HTMLHeadingElement>(null);
  // Each step takes the place of the one before, with whatever had the focus in it.
  const before = useRef(state.step);
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (before.current !== state.step && state.step !== 'busy' && lost) title.current?.focus();
    before.current = state.step;
  }, [state.step]);
  return (
    <section className="keep-part" id="keep-import">
      <Title ref={title} tabIndex={-1} className="keep-title">
        {texts.import.title}
      </Title>
      <Step state={state} work={work} />
    </section>
  );
}

function Step({ state, work }: { state: ImportState; work: Import }) {
  const texts = useKeepingTexts();
  switch (state.step) {
    case 'choose':
      return <ChooseFile work={work} said={state.said} />;
    case 'passphrase':
      return <FilePassphrase work={work} file={state.file} problem={state.problem} />;
    case 'columns':
      return <ColumnMapping state={state} onDone={work.map} onLeave={work.leave} />;
    case 'busy':
      return <Busy state={state} onCancel={work.cancel} />;
    case 'preview':
      return <ImportPreview preview={state} problem={state.problem} onSave={work.save} onLeave={work.leave} />;
    case 'done':
      return (
        <>
          <p role="status" className="keep-fact">
            {texts.import.done(state.contacts, state.notes)} {state.settings && texts.import.doneSettings}
          </p>
          <div className="keep-actions">
            <button type="button" className="button" onClick={work.leave}>
              {texts.import.another}
            </button>
          </div>
        </>
      );
  }
}

function ChooseFile({ work, said }: { work: Import; said: { message: string; help: string } | undefined }) {
  const texts = useKeepingTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) work.choose(file);
  };
  return (
    <>
      <p>{texts.import.lead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button */}
      <div
        className="keep-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          accept=".json,.vcf,.vcard,.csv,.tsv,.txt"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again after it was corrected.
            target.value = '';
            if (file) work.choose(file);
          }}
        />
        <button type="button" className="button button-primary" onClick={() => input.current?.click()}>
          {texts.import.choose}
        </button>
        <span className="help">{texts.import.drop}</span>
      </div>
      <div role="alert">{said && <Notice tone="warn" title={said.message} help={said.help} />}</div>
    </>
  );
}

function FilePassphrase({
  work,
  file,
  problem,
}: {
  work: Import;
  file: string;
  problem: { message: string; help: string } | undefined;
}) {
  const texts = useKeepingTexts();
  const [passphrase, setPassphrase] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') work.unlock(passphrase);
  };
  return (
    <form className="keep-form" onSubmit={open}>
      <p>{texts.import.locked(file)}</p>
      <Passphrase
        label={texts.gate.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        error={problem && `${problem.message} ${problem.help}`}
        autoFocus
      />
      <div className="keep-actions">
        <button type="submit" className="button button-primary" disabled={passphrase === ''}>
          {texts.import.unlock}
        </button>
        <button type="button" className="button" onClick={work.leave}>
          {texts.import.leave}
        </button>
      </div>
    </form>
  );
}

function Busy({ state, onCancel }: { state: Extract<ImportState, { step: 'busy' }>; onCancel: () => void }) {
  const texts = useKeepingTexts();
  const { what, progress } = state;
  return (
    <div className="keep-form">
      <p role="status">{texts.import[what]}</p>
      <progress
        className="keep-progress"
        aria-label={texts.import[what]}
        {...(progress ? { value: progress.done, max: progress.total } : {})}
      />
      <p className="help">{progress && texts.import.progress(progress.done, progress.total)}</p>
      <div className="keep-actions">
        {/* biome-ignore lint/a11y/noAutofocus: the one thing to do meanwhile; the button before it is gone */}
        <button type="button" className="button" onClick={onCancel} autoFocus>
          {texts.import.cancel}
        </button>
      </div>
    </div>
  );
}
