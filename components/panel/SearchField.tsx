/** The search field in the panel's head. Arrow down goes on into the results. */
import { type Ref, useId } from 'react';
import { Icon } from '../icons.tsx';
import { useReading } from '../reading.tsx';

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
  onDown?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({ value, onChange, onDown, inputRef }: SearchFieldProps) {
  const { texts } = useReading();
  const id = useId();
  return (
    <search className="search">
      <label className="visually-hidden" htmlFor={id}>
        {texts.panel.search}
      </label>
      <Icon name="search" />
      <input
        ref={inputRef}
        id={id}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={texts.panel.searchHint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onChange('');
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown?.();
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
