/** The parts of the contact form that repeat: phones, e-mails, safe channels, location numbers. */
import { type ReactNode, useRef } from 'react';
import type { FormValues } from '../../lib/contacts/form.ts';
import { CHANNEL_KINDS, GLN_USES, PHONE_KINDS } from '../../lib/contacts/schema.ts';
import { Icon } from '../icons.tsx';
import { CprNotice } from '../record-fields/CprNotice.tsx';
import { FewChoices, Field } from '../record-fields/Field.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { saysOf } from './form-says.ts';
import type { ContactFormState } from './use-contact-form.ts';

interface LineProps {
  form: ContactFormState;
  /** `name`, `phones.0.number` … */
  field: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  help?: string;
  area?: boolean;
  most?: number;
  required?: boolean;
  type?: 'text' | 'tel' | 'email' | 'url';
  inputMode?: 'numeric' | 'tel';
  className?: string;
  lang?: string;
  /** Beyond what leaving a field does anyway. */
  onLeave?: () => void;
}

/** A field of the form with what the check says about it. */
export function FormLine({ form, field, value, onChange, onLeave, ...rest }: LineProps) {
  const texts = useRecordTexts();
  const problem = form.problemOf(field);
  const places = form.cprOf(field);
  return (
    <Field
      {...rest}
      name={field}
      value={value}
      onChange={onChange}
      onBlur={() => {
        form.leave(field);
        onLeave?.();
      }}
      says={problem && saysOf(problem, texts)}
      citizen={
        places.length > 0 ? <CprNotice places={places} onDeny={() => form.deny(field, value, places)} /> : undefined
      }
    />
  );
}

interface RowsProps<T> {
  title: string;
  items: readonly T[];
  add: string;
  onAdd: () => void;
  onRemove: (at: number) => void;
  name: (n: number) => string;
  draw: (item: T, at: number) => ReactNode;
}

function Rows<T>({ title, items, add, onAdd, onRemove, name, draw }: RowsProps<T>) {
  const texts = useRecordTexts();
  const box = useRef<HTMLFieldSetElement>(null);
  const focusLast = () =>
    requestAnimationFrame(() => {
      const rows = box.current?.querySelectorAll('.form-row') ?? [];
      rows[rows.length - 1]?.querySelector<HTMLElement>('input, select')?.focus();
    });
  return (
    <fieldset className="form-rows" ref={box}>
      <legend className="field-label">{title}</legend>
      {items.map((item, at) => (
        // Rows have nothing of their own that would tell them apart while they are typed.
        // biome-ignore lint/suspicious/noArrayIndexKey: fields are controlled, so a row is what it holds
        <fieldset key={at} className="form-row">
          <legend className="visually-hidden">{name(at + 1)}</legend>
          <div className="form-row-fields">{draw(item, at)}</div>
          <button
            type="button"
            className="button button-icon form-row-remove"
            aria-label={`${texts.remove}: ${name(at + 1)}`}
            onClick={() => {
              onRemove(at);
              box.current?.querySelector<HTMLElement>('.form-add')?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="button button-quiet form-add"
        onClick={() => {
          onAdd();
          focusLast();
        }}
      >
        <Icon name="plus" />
        {add}
      </button>
    </fieldset>
  );
}

const replaced = <T,>(items: readonly T[], at: number, change: Partial<T>): T[] =>
  items.map((item, index) => (index === at ? { ...item, ...change } : item));
const without = <T,>(items: readonly T[], at: number): T[] => items.filter((_, index) => index !== at);

export function Phones({ form }: { form: ContactFormState }) {
  const texts = useRecordTexts();
  const { phones } = form.values;
  const put = (next: FormValues['phones']) => form.set('phones', next);
  return (
    <Rows
      title={texts.form.phones}
      items={phones}
      add={texts.form.addPhone}
      name={texts.form.phone}
      onAdd={() =>
        put([...phones, { number: '', kind: phones.length === 0 ? 'direct' : 'other', hours: '', note: '' }])
      }
      onRemove={(at) => put(without(phones, at))}
      draw={(phone, at) => (
        <>
          <FormLine
            form={form}
            field={`phones.${at}.number`}
            label={texts.form.number}
            type="tel"
            inputMode="tel"
            value={phone.number}
            onChange={(number) => put(replaced(phones, at, { number }))}
          />
          <FewChoices
            label={texts.form.kindOf}
            value={phone.kind}
            options={PHONE_KINDS.map((id) => ({ id, name: texts.kinds.phone[id] }))}
            onChange={(kind) => put(replaced(phones, at, { kind }))}
          />
          <FormLine
            form={form}
            field={`phones.${at}.hours`}
            label={texts.form.hours}
            hint={texts.form.hoursHint}
            value={phone.hours}
            onChange={(hours) => put(replaced(phones, at, { hours }))}
          />
          <FormLine
            form={form}
            field={`phones.${at}.note`}
            label={texts.form.remark}
            value={phone.note}
            onChange={(note) => put(replaced(phones, at, { note }))}
          />
        </>
      )}
    />
  );
}

export function Emails({ form }: { form: ContactFormState }) {
  const texts = useRecordTexts();
  const { emails } = form.values;
  const put = (next: FormValues['emails']) => form.set('emails', next);
  return (
    <Rows
      title={texts.form.emails}
      items={emails}
      add={texts.form.addEmail}
      name={texts.form.email}
      onAdd={() => put([...emails, { address: '', note: '' }])}
      onRemove={(at) => put(without(emails, at))}
      draw={(email, at) => (
        <>
          <FormLine
            form={form}
            field={`emails.${at}.address`}
            label={texts.form.emailAddress}
            type="email"
            value={email.address}
            onChange={(address) => put(replaced(emails, at, { address }))}
          />
          <FormLine
            form={form}
            field={`emails.${at}.note`}
            label={texts.form.remark}
            value={email.note}
            onChange={(note) => put(replaced(emails, at, { note }))}
          />
        </>
      )}
    />
  );
}

export function Channels({ form }: { form: ContactFormState }) {
  const texts = useRecordTexts();
  const { channels } = form.values;
  const put = (next: FormValues['channels']) => form.set('channels', next);
  return (
    <Rows
      title={texts.form.channels}
      items={channels}
      add={texts.form.addChannel}
      name={texts.form.channel}
      onAdd={() => put([...channels, { kind: 'digital-post', value: '', note: '' }])}
      onRemove={(at) => put(without(channels, at))}
      draw={(channel, at) => (
        <>
          <FewChoices
            label={texts.form.kindOf}
            value={channel.kind}
            options={CHANNEL_KINDS.map((id) => ({ id, name: texts.kinds.channel[id] }))}
            onChange={(kind) => put(replaced(channels, at, { kind }))}
          />
          <FormLine
            form={form}
            field={`channels.${at}.value`}
            label={texts.form.channelValue}
            value={channel.value}
            onChange={(value) => put(replaced(channels, at, { value }))}
          />
          <FormLine
            form={form}
            field={`channels.${at}.note`}
            label={texts.form.remark}
            value={channel.note}
            onChange={(note) => put(replaced(channels, at, { note }))}
          />
        </>
      )}
    />
  );
}

export function LocationNumbers({ form }: { form: ContactFormState }) {
  const texts = useRecordTexts();
  const { gln } = form.values;
  const put = (next: FormValues['gln']) => form.set('gln', next);
  return (
    <Rows
      title={texts.form.glns}
      items={gln}
      add={texts.form.addGln}
      name={texts.form.gln}
      onAdd={() => put([...gln, { number: '', use: 'message' }])}
      onRemove={(at) => put(without(gln, at))}
      draw={(one, at) => (
        <>
          <FormLine
            form={form}
            field={`gln.${at}.number`}
            label={texts.form.number}
            inputMode="numeric"
            value={one.number}
            onChange={(number) => put(replaced(gln, at, { number }))}
          />
          <FewChoices
            label={texts.form.glnUse}
            value={one.use}
            options={GLN_USES.map((id) => ({ id, name: texts.kinds.gln[id] }))}
            onChange={(use) => put(replaced(gln, at, { use }))}
          />
        </>
      )}
    />
  );
}
