/** A field for a passphrase that can be shown while it is typed. Nothing of it is kept by the browser's form filling. */
import { useId, useState } from 'react';
import { useKeepingTexts } from './use-keeping-texts.ts';

interface PassphraseProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string | undefined;
  error?: string | undefined;
  /** `new` keeps password managers from filling in another. */
  kind?: 'new' | 'current';
  autoFocus?: boolean;
}

export function Passphrase({ label, value, onChange, help, error, kind = 'current', autoFocus }: PassphraseProps) {
  const texts = useKeepingTexts();
  const [shown, setShown] = useState(false);
  const id = useId();
  const described = [error ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return (
    <div className="keep-field">
      <label htmlFor={id}>{label}</label>
      <div className="keep-row">
        <input
          id={id}
          className="keep-input"
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          // biome-ignore lint/a11y/noAutofocus: the one thing to do where everything else is locked
          autoFocus={autoFocus}
        />
        <button type="button" className="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? texts.gate.hide : texts.gate.show}
        </button>
      </div>
      {error && (
        <p className="keep-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
