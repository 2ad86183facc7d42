/** A search field over a list. Escape empties it. */
import { useId } from 'react';
import { Icon } from '../icons.tsx';
import { useReading } from '../reading.tsx';

interface FindProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function Find({ label, value, onChange }: FindProps) {
  const { texts } = useReading();
  const id = useId();
  return (
    <search className="search records-find">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      {value !== '' && (
        <button
          type="button"
          className="button button-icon"
          aria-label={texts.panel.clear}
          title={texts.panel.clear}
          onClick={() => onChange('')}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
