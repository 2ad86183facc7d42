/** Lists of short things: linked words, tags, groups. Each can be taken away; tags are typed and ended with Enter. */
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../icons.tsx';
import { useRecordTexts } from './use-record-texts.ts';

interface ChipListProps {
  items: readonly { id: string; name: string; about?: string | undefined }[];
  onRemove?: (id: string) => void;
  /** A press on the name. */
  onOpen?: (id: string) => void;
  removeLabel?: (name: string) => string;
  lang?: string | undefined;
}

export function ChipList({ items, onRemove, onOpen, removeLabel, lang = 'da' }: ChipListProps) {
  const texts = useRecordTexts();
  if (items.length === 0) return null;
  return (
    <ul className="chips">
      {items.map(({ id, name, about }) => (
        <li key={id} className="chip-item">
          {onOpen ? (
            <button
              type="button"
              className="chip-name chip-open"
              data-entry={id}
              lang={lang}
              onClick={() => onOpen(id)}
            >
              {name}
            </button>
          ) : (
            <span className="chip-name" lang={lang}>
              {name}
            </span>
          )}
          {about && <small>{about}</small>}
          {onRemove && (
            <button
              type="button"
              className="chip-remove"
              aria-label={removeLabel ? removeLabel(name) : `${texts.remove} ${name}`}
              onClick={() => onRemove(id)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface TagInputProps {
  label: string;
  hint: string;
  items: readonly string[];
  onChange: (items: string[]) => void;
  citizen?: ReactNode;
}

export function TagInput({ label, hint, items, onChange, citizen }: TagInputProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const errorId = useId();
  const add = () => {
    const one = typed.replace(/\s+/g, ' ').trim().replace(/^#|,$/g, '');
    if (one === '') return;
    if (!items.some((item) => item.toLocaleLowerCase('da') === one.toLocaleLowerCase('da'))) onChange([...items, one]);
    setTyped('');
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <ChipList
        items={items.map((item) => ({ id: item, name: item }))}
        onRemove={(gone) => onChange(items.filter((item) => item !== gone))}
      />
      <input
        id={id}
        className="field-input"
        value={typed}
        placeholder={hint}
        autoComplete="off"
        maxLength={100}
        aria-describedby={citizen ? errorId : undefined}
        aria-invalid={citizen ? true : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            add();
          } else if (event.key === 'Backspace' && typed === '' && items.length > 0) onChange(items.slice(0, -1));
        }}
      />
      {citizen && (
        <div id={errorId} className="field-error">
          {citizen}
        </div>
      )}
    </div>
  );
}
