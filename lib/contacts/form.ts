/**
 * What stands in a contact form: the same shape as a contact, but as typed. `checkForm` turns it into what is kept and
 * says what is wrong, field by field. An error keeps the contact from being saved, a warning does not.
 */
import { z } from 'zod';
import type { Checked } from './identifiers.ts';
import { checkCvr, checkEmail, checkGln, checkPostalCode, checkSor, checkUrl, checkYdernummer } from './identifiers.ts';
import { checkPhone, showPhone } from './phone.ts';
import {
  CHANNEL_KINDS,
  type ContactDraft,
  GLN_USES,
  PHONE_KINDS,
  phoneEntry,
  SOURCE_KINDS,
  toLine,
  toProse,
} from './schema.ts';
import type { IdentifierProblem } from './text-da.ts';

const text = z.string().max(100_000);
const texts = z.array(text).max(200);

/** Form values as they are kept while a form is not yet saved. */
export const FormValues = z.object({
  kind: z.enum(['person', 'unit']),
  name: text,
  role: text,
  title: text,
  organisation: text,
  unit: text,
  sector: z.enum(['', 'employment', 'health', 'social']),
  municipality: text,
  phones: z.array(z.object({ number: text, kind: z.enum(PHONE_KINDS), hours: text, note: text })).max(200),
  emails: z.array(z.object({ address: text, note: text })).max(200),
  channels: z.array(z.object({ kind: z.enum(CHANNEL_KINDS), value: text, note: text })).max(200),
  gln: z.array(z.object({ number: text, use: z.enum(GLN_USES) })).max(200),
  address: z.object({ street: text, extra: text, postalCode: text, city: text, country: text }),
  url: text,
  ydernummer: text,
  cvr: text,
  sor: text,
  terms: texts,
  groups: texts,
  tags: texts,
  note: text,
  pinned: z.boolean(),
  confirmedOn: text.nullable(),
  source: z.object({ kind: z.enum(SOURCE_KINDS), title: text, url: text }),
});
export type FormValues = z.infer<typeof FormValues>;

/** What is wrong with a field beyond the rules of numbers. */
export type FormProblem = IdentifierProblem | 'name-missing' | 'number-missing' | 'address-missing' | 'value-missing';

export interface FieldProblem {
  /** `name`, `phones.0.number`, `address.postalCode` … by the form's own rows. */
  field: string;
  level: 'error' | 'warn';
  code: FormProblem;
}

/** A contact as a form shows it: phones the Danish way, where they can be read back. */
export function toForm(draft: ContactDraft): FormValues {
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    ...rest
  } = draft as ContactDraft & {
    id?: string;
    createdAt?: string;
    updatedAt?: string;
  };
  const values = JSON.parse(JSON.stringify(rest)) as FormValues;
  values.phones = values.phones.map((phone) => {
    const shown = showPhone(phone.number);
    const read = checkPhone(shown);
    return { ...phone, number: read.ok && read.value === phone.number ? shown : phone.number };
  });
  values.ydernummer = values.ydernummer.replace(/^0+(?=\d)/, '');
  return values;
}

const list = (items: readonly string[]): string[] => [...new Set(items.map(toLine).filter(Boolean))];

/** Field after field in the order of the form. */
export function checkForm(values: FormValues): { draft: ContactDraft; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const say = (field: string, code: FormProblem, level: FieldProblem['level'] = 'error'): void => {
    problems.push({ field, level, code });
  };
  /** The stored form; what fails the check is given back as typed, so that nothing is lost. */
  const checked = (field: string, typed: string, check: (text: string) => Checked, level?: 'warn'): string => {
    if (typed.trim() === '') return '';
    const result = check(typed);
    if (result.ok) return result.value;
    say(field, result.code, level);
    return toLine(typed);
  };

  const name = toLine(values.name);
  if (name === '') say('name', 'name-missing');
  const phones = values.phones.flatMap((phone, at) => {
    const { number, kind, hours, note } = phone;
    if (number.trim() === '') {
      if (hours.trim() !== '' || note.trim() !== '') say(`phones.${at}.number`, 'number-missing');
      return [];
    }
    // An internal extension is a number too, though nobody outside can dial it.
    if (!checkPhone(number).ok) say(`phones.${at}.number`, 'phone-form', 'warn');
    return [phoneEntry(number, kind, hours, note)];
  });
  const emails = values.emails.flatMap(({ address, note }, at) => {
    if (address.trim() === '') {
      if (note.trim() !== '') say(`emails.${at}.address`, 'address-missing');
      return [];
    }
    return [{ address: checked(`emails.${at}.address`, address, checkEmail), note: toLine(note) }];
  });
  const channels = values.channels.flatMap(({ kind, value, note }, at) => {
    if (value.trim() !== '' || note.trim() !== '') return [{ kind, value: toLine(value), note: toLine(note) }];
    if (kind === 'other') say(`channels.${at}.value`, 'value-missing');
    return kind === 'other' ? [] : [{ kind, value: '', note: '' }];
  });
  const gln = values.gln.flatMap(({ number, use }, at) =>
    number.trim() === '' ? [] : [{ number: checked(`gln.${at}.number`, number, checkGln), use }],
  );
  const address = {
    street: toLine(values.address.street),
    extra: toLine(values.address.extra),
    postalCode: toLine(values.address.postalCode),
    city: toLine(values.address.city),
    country: toLine(values.address.country),
  };
  if (address.postalCode !== '' && /^(?:|dk|danmark|denmark)$/i.test(address.country))
    address.postalCode = checked('address.postalCode', address.postalCode, checkPostalCode, 'warn');
  const sor = checked('sor', values.sor, (typed) => checkSor(typed, { strict: false }));
  if (values.sor.trim() !== '' && checkSor(values.sor, { strict: false }).ok && !checkSor(values.sor).ok)
    say('sor', 'sor-check', 'warn');

  const draft: ContactDraft = {
    kind: values.kind,
    name,
    role: values.role,
    title: toLine(values.title),
    organisation: toLine(values.organisation),
    unit: toLine(values.unit),
    sector: values.sector,
    municipality: values.municipality,
    phones,
    emails,
    channels,
    gln,
    address,
    url: checked('url', values.url, checkUrl),
    ydernummer: checked('ydernummer', values.ydernummer, checkYdernummer),
    cvr: checked('cvr', values.cvr, checkCvr),
    sor,
    terms: list(values.terms),
    groups: list(values.groups),
    tags: list(values.tags),
    note: toProse(values.note),
    pinned: values.pinned,
    confirmedOn: values.confirmedOn === '' ? null : values.confirmedOn,
    source: {
      kind: values.source.kind,
      title: toLine(values.source.title),
      url: toLine(values.source.url),
    },
  };
  return { draft, problems };
}
