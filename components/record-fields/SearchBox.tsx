/** A search field inside a tab. Arrow down goes on into the results, Escape empties it. */
import { useId } from 'react';
import { Icon } from '../icons.tsx';
import { useReading } from '../reading.tsx';

interface SearchBoxProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  onDown?: () => void;
}

export function SearchBox({ label, hint, value, onChange, onDown }: SearchBoxProps) {
  const { texts } = useReading();
  const id = useId();
  return (
    <search className="search">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onChange('');
          } else if (event.key === 'ArrowDown' && onDown) {
            event.preventDefault();
            onDown();
          }
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
