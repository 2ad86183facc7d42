/** One labelled field of a form, with what is wrong with it and what to do, and the rule behind a check. */
import { type HTMLAttributes, type ReactNode, useId } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { Icon } from '../icons.tsx';
import { useRecordTexts } from './use-record-texts.ts';

/** What is said under a field. */
export interface FieldSays {
  level: 'error' | 'warn';
  message: string;
  help: string;
  rule?: string | undefined;
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  hint?: string | undefined;
  help?: string | undefined;
  says?: FieldSays | undefined;
  /** A CPR number was noticed: the notice, which is the field's error. */
  citizen?: ReactNode;
  required?: boolean;
  area?: boolean;
  most?: number;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  type?: 'text' | 'tel' | 'email' | 'url' | 'search';
  className?: string;
  lang?: string | undefined;
}

export function Field({
  label,
  value,
  onChange,
  onBlur,
  name,
  hint,
  help,
  says,
  citizen,
  required = false,
  area = false,
  most = 300,
  inputMode,
  type = 'text',
  className = '',
  lang,
}: FieldProps) {
  const wrong = says?.level === 'error' || Boolean(citizen);
  return (
    <TextField
      className={`field ${className}`}
      value={value}
      onChange={onChange}
      {...(onBlur ? { onBlur } : {})}
      {...(name ? { name } : {})}
      isInvalid={wrong}
      isRequired={required}
      validationBehavior="aria"
      maxLength={most}
      // Names and numbers of colleagues: what the browser remembers of the reader's own forms has no place here.
      autoComplete="off"
      {...(inputMode ? { inputMode } : {})}
      type={type}
      {...(lang ? { lang } : {})}
    >
      <Label className="field-label">{label}</Label>
      {area ? (
        <TextArea className="field-input field-area" {...(hint ? { placeholder: hint } : {})} />
      ) : (
        <Input className="field-input" {...(hint ? { placeholder: hint } : {})} spellCheck={false} />
      )}
      {help && !says && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {says?.level === 'warn' && (
        <Text slot="description" className="field-warn">
          <Icon name="warn" />
          <span>
            {says.message} {says.help}
          </span>
        </Text>
      )}
      <FieldError className="field-error">
        {says?.level === 'error' && (
          <span className="field-error-line">
            <Icon name="warn" />
            <span>
              {says.message} {says.help}
            </span>
          </span>
        )}
        {citizen}
      </FieldError>
      {says?.rule && <Rule text={says.rule} />}
    </TextField>
  );
}

function Rule({ text }: { text: string }) {
  const texts = useRecordTexts();
  return (
    <details className="field-rule">
      <summary>{texts.form.rule}</summary>
      <p>{text}</p>
    </details>
  );
}

/** A native choice of a few; native lists are the quickest by key and the same everywhere. */
export function FewChoices<T extends string>({
  label,
  value,
  options,
  onChange,
  quiet = false,
}: {
  label: string;
  value: T;
  options: readonly { id: T; name: string }[];
  onChange: (value: T) => void;
  /** The label is for those who listen; the eye has it from the field beside it. */
  quiet?: boolean;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <select
        id={id}
        className="field-input field-select"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.id === target.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
