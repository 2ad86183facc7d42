/** Above a form that was filled from a page: where it was read, what was left out, and what was not understood. */
import { Icon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import type { FormStart } from './use-contact-form.ts';

interface FromPageProps {
  start: FormStart;
  left: readonly string[];
  onTake: () => void;
}

export function FromPage({ start, left, onTake }: FromPageProps) {
  const texts = useRecordTexts();
  if (!start.fromPage) return null;
  const host = start.values.source.title;
  return (
    <>
      <p className="from-page">
        <Icon name="page" />
        <span>
          <b>{texts.form.fromPage}</b>
          {host && ` · ${host}`}. {texts.form.fromPageHelp}
        </span>
      </p>
      {start.cprDropped > 0 && (
        <Notice tone="warn" title={texts.form.cprDropped(start.cprDropped)} help={texts.citizen.why} />
      )}
      {left.length > 0 && (
        <details className="fold form-fold">
          <summary>
            {texts.form.left} ({left.length})
          </summary>
          <ul className="lines">
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="help">{texts.form.leftHelp}</p>
          <button type="button" className="button" onClick={onTake}>
            {texts.form.leftTake}
          </button>
        </details>
      )}
    </>
  );
}
