/** One of many by typing: role, municipality, or one more entry for a list. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { foldDanish } from '../../lib/knowledge/search.ts';
import { useRecordTexts } from './use-record-texts.ts';

export interface Option {
  id: string;
  name: string;
  /** Said beside the name: kind of word, region. */
  about?: string;
}

function Options({ items }: { items?: readonly Option[] }) {
  const texts = useRecordTexts();
  return (
    <Popover className="combo-popover">
      <ListBox
        className="combo-list"
        lang="da"
        {...(items ? { items } : {})}
        renderEmptyState={() => <p className="combo-none">{texts.form.noMatch}</p>}
      >
        {(option: Option) => (
          <ListBoxItem className="combo-option" id={option.id} textValue={option.name}>
            <span>{option.name}</span>
            {option.about && <small>{option.about}</small>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

const Chevron = () => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d="M5 8l5 5 5-5" />
  </svg>
);

interface ComboProps {
  label: string;
  options: readonly Option[];
  /** Id, or empty for none. */
  value: string;
  onChange: (id: string) => void;
  help?: string | undefined;
  hint?: string | undefined;
}

/** `Søren` is found by `soren`, `Århus` by `aarhus`. */
const danishFilter = (text: string, typed: string): boolean => foldDanish(text).includes(foldDanish(typed));

export function Combo({ label, options, value, onChange, help, hint }: ComboProps) {
  const texts = useRecordTexts();
  // A value no list knows (an older version's role) is kept and shown as it is.
  const all = useMemo(
    () => (value === '' || options.some(({ id }) => id === value) ? options : [...options, { id: value, name: value }]),
    [options, value],
  );
  return (
    <ComboBox
      className="field combo"
      defaultItems={all}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      defaultFilter={danishFilter}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <div className="combo-box">
        <Input className="field-input" {...(hint ? { placeholder: hint } : {})} autoComplete="off" spellCheck={false} />
        <Button className="button button-icon combo-open" aria-label={texts.form.show(label)}>
          <Chevron />
        </Button>
      </div>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <Options />
    </ComboBox>
  );
}

interface AddComboProps {
  label: string;
  hint: string;
  help?: string | undefined;
  /** Best first for what was typed; a dozen is enough. */
  search: (typed: string) => readonly Option[];
  onAdd: (option: Option) => void;
}

/** Adds one after the other: the field is empty again once something was chosen. */
export function AddCombo({ label, hint, help, search, onAdd }: AddComboProps) {
  const [typed, setTyped] = useState('');
  const items = useMemo(() => search(typed), [search, typed]);
  return (
    <ComboBox
      className="field combo"
      items={items}
      value={null}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={(key) => {
        const option = items.find(({ id }) => id === key);
        if (!option) return;
        onAdd(option);
        setTyped('');
      }}
      // What is in `items` has been found already, by a search that knows more than letters.
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <div className="combo-box">
        <Input className="field-input" placeholder={hint} autoComplete="off" spellCheck={false} />
      </div>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <Options items={items} />
    </ComboBox>
  );
}
