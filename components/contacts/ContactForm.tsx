/**
 * A contact to be written or corrected: every field of it, checked by rule. What is typed is kept as a draft. Enter or
 * Ctrl+S saves from anywhere in the form.
 */
import { type FormEvent, type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { findBirthDates } from '../../lib/contacts/birth-date.ts';
import { findRole } from '../../lib/contacts/roles.ts';
import type { Contact } from '../../lib/contacts/schema.ts';
import type { Saved } from '../../lib/store/records.ts';
import type { Store } from '../../lib/store/store.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import type { ContactDraft } from '../data/drafts.ts';
import { useRecords } from '../data/records.tsx';
import { usePlaces, useWords } from '../data/words.ts';
import { Notice } from '../Notice.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { ChipList, TagInput } from '../record-fields/Chips.tsx';
import { AddCombo, Combo, type Option } from '../record-fields/Combo.tsx';
import { BirthNotice, CprNotice } from '../record-fields/CprNotice.tsx';
import { FewChoices } from '../record-fields/Field.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { Channels, Emails, FormLine, LocationNumbers, Phones } from './FormRows.tsx';
import { FromPage } from './FromPage.tsx';
import { LikeThis } from './LikeThis.tsx';
import { type FormStart, useContactForm } from './use-contact-form.ts';

/** Most entries offered at once while one is typed. */
const MOST_OFFERED = 20;

interface ContactFormProps {
  store: Store;
  start: FormStart;
  onSaved: (saved: Saved<Contact>) => void;
  /** With what had been typed, so that it can be brought back. */
  onCancel: (discarded: ContactDraft | null) => void;
  /** The reader wants to merge with one they have. */
  onMerge: (id: string) => void;
  onShow: (id: string) => void;
}

export function ContactForm({ store, start, onSaved, onCancel, onMerge, onShow }: ContactFormProps) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const Title = useHeading();
  const words = useWords();
  const places = usePlaces();
  const { contacts } = useRecords();
  const form = useContactForm(store, start, contacts);
  const { values, set } = form;
  const box = useRef<HTMLFormElement>(null);
  const [failed, setFailed] = useState<ReactNode>(null);

  useEffect(() => {
    // Filled from a page: the eyes go over it, and Enter saves. Else the name is what is missing.
    box.current?.querySelector<HTMLElement>('input[name="name"]')?.focus();
  }, []);

  const save = async () => {
    setFailed(null);
    const result = await form.save();
    if (result.ok) {
      onSaved(result.saved);
      return;
    }
    if (result.reason === 'store') {
      const { message, help } = storeProblem(language, result.code);
      setFailed(<Notice tone="bad" title={message} help={help} />);
    }
    if (result.reason === 'fields' || result.reason === 'cpr')
      requestAnimationFrame(() => {
        const first = box.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
        const fold = first?.closest('details');
        if (fold) fold.open = true;
        first?.focus();
      });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
    const isEnter = (event.ctrlKey || event.metaKey) && event.key === 'Enter';
    if (!isSave && !isEnter) return;
    event.preventDefault();
    void save();
  };

  const searchTerms = useCallback(
    (typed: string): Option[] =>
      typed.trim() === ''
        ? []
        : (words?.search(typed) ?? [])
            .filter(({ id }) => !values.terms.includes(id))
            .slice(0, MOST_OFFERED)
            .map(({ id, kind }) => ({ id, name: words?.name(id) ?? id, about: kind })),
    [words, values.terms],
  );
  const has = (...filled: (string | readonly unknown[])[]): boolean => filled.some((one) => one.length > 0);
  const tagsCpr = (field: 'tags' | 'groups') => {
    const wrong = form.cpr.filter((place) => place.field.startsWith(`${field}.`));
    return wrong.length === 0 ? undefined : (
      <CprNotice
        places={wrong}
        onDeny={() => {
          for (const place of wrong) form.deny(field, values[field][Number(place.field.split('.')[1])] ?? '', [place]);
        }}
      />
    );
  };
  const year = Number(new Date().getFullYear());
  const born = findBirthDates(values.note, year).length > 0;
  const isNew = start.base === null;
  // Unfolded where something stands at the beginning; from then on the reader folds.
  const [unfolded] = useState(() => ({
    reach: has(values.channels, values.gln, values.ydernummer, values.cvr, values.sor),
    address: Object.values(values.address).some(Boolean) || values.url !== '',
    links: isNew || has(values.terms, values.groups, values.tags),
  }));

  return (
    <form className="record-form" ref={box} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <div className="record-head">
        <Title className="record-title">
          {isNew ? texts.form.new : texts.form.edit(start.base?.record.name ?? '')}
        </Title>
      </div>
      {start.resumed && (
        <Notice title={texts.form.resumed}>
          <button type="button" className="button" onClick={() => onCancel(form.discard())}>
            {isNew ? texts.form.discard : texts.form.discardEdit}
          </button>
        </Notice>
      )}
      <FromPage start={start} left={form.left} onTake={form.takeLeft} />
      <LikeThis
        duplicates={form.duplicates}
        contacts={contacts}
        onShow={onShow}
        onMerge={async (id) => {
          await form.park();
          onMerge(id);
        }}
        onIgnore={form.ignore}
      />

      <fieldset className="kind-choice">
        <legend className="visually-hidden">{texts.form.kind}</legend>
        {(['person', 'unit'] as const).map((kind) => (
          <label key={kind} className="segment">
            <input
              type="radio"
              name="kind"
              className="visually-hidden"
              checked={values.kind === kind}
              onChange={() => set('kind', kind)}
            />
            <span>{texts.kinds.contact[kind]}</span>
          </label>
        ))}
      </fieldset>
      <FormLine
        form={form}
        field="name"
        label={values.kind === 'unit' ? texts.form.nameUnit : texts.form.name}
        help={isNew ? texts.form.nameHelp : ''}
        value={values.name}
        required
        onChange={(value) => set('name', value)}
      />
      <Combo
        label={texts.form.role}
        hint={texts.form.choose}
        help={texts.form.roleHelp}
        options={words?.roles ?? []}
        value={values.role}
        onChange={(id) => set('role', id)}
        key={`role ${words === null}`}
      />
      <FormLine
        form={form}
        field="title"
        label={texts.form.title}
        value={values.title}
        onChange={(value) => set('title', value)}
        // A title that names a role leads to its words without being chosen once more; the reader sees it happen.
        onLeave={() => {
          const found = values.role === '' ? findRole(values.title)?.role : undefined;
          if (found) form.change((before) => ({ ...before, role: found.id, sector: before.sector || found.sector }));
        }}
      />
      <div className="form-pair">
        <FormLine
          form={form}
          field="organisation"
          label={texts.form.organisation}
          value={values.organisation}
          onChange={(value) => set('organisation', value)}
        />
        <FormLine
          form={form}
          field="unit"
          label={texts.form.unit}
          value={values.unit}
          onChange={(value) => set('unit', value)}
        />
      </div>
      <div className="form-pair">
        <Combo
          label={texts.form.municipality}
          hint={texts.form.choose}
          options={(places?.all ?? []).map(({ code, name }) => ({ id: code, name }))}
          value={values.municipality}
          onChange={(code) => set('municipality', code)}
          key={`place ${places === null}`}
        />
        <FewChoices
          label={texts.form.sector}
          value={values.sector}
          options={(['', 'employment', 'health', 'social'] as const).map((id) => ({
            id,
            name: texts.kinds.sector[id],
          }))}
          onChange={(sector) => set('sector', sector)}
        />
      </div>
      <Phones form={form} />
      <Emails form={form} />

      <details className="fold form-fold" open={unfolded.reach}>
        <summary>{texts.form.reach}</summary>
        <Channels form={form} />
        <LocationNumbers form={form} />
        <div className="form-pair">
          <FormLine
            form={form}
            field="ydernummer"
            label={texts.form.ydernummer}
            inputMode="numeric"
            value={values.ydernummer}
            onChange={(value) => set('ydernummer', value)}
          />
          <FormLine
            form={form}
            field="cvr"
            label={texts.form.cvr}
            inputMode="numeric"
            value={values.cvr}
            onChange={(value) => set('cvr', value)}
          />
        </div>
        <FormLine
          form={form}
          field="sor"
          label={texts.form.sor}
          inputMode="numeric"
          value={values.sor}
          onChange={(value) => set('sor', value)}
        />
      </details>

      <details className="fold form-fold" open={unfolded.address}>
        <summary>{texts.form.place}</summary>
        {(['street', 'extra'] as const).map((part) => (
          <FormLine
            key={part}
            form={form}
            field={`address.${part}`}
            label={texts.form[part]}
            value={values.address[part]}
            onChange={(value) => set('address', { ...values.address, [part]: value })}
          />
        ))}
        <div className="form-pair form-post">
          {(['postalCode', 'city'] as const).map((part) => (
            <FormLine
              key={part}
              form={form}
              field={`address.${part}`}
              label={texts.form[part]}
              {...(part === 'postalCode' ? { inputMode: 'numeric' as const } : {})}
              value={values.address[part]}
              onChange={(value) => set('address', { ...values.address, [part]: value })}
            />
          ))}
        </div>
        <FormLine
          form={form}
          field="address.country"
          label={texts.form.country}
          value={values.address.country}
          onChange={(value) => set('address', { ...values.address, country: value })}
        />
        <FormLine
          form={form}
          field="url"
          label={texts.form.url}
          type="url"
          value={values.url}
          onChange={(value) => set('url', value)}
        />
      </details>

      <details className="fold form-fold" open={unfolded.links}>
        <summary>{texts.form.links}</summary>
        <div>
          <AddCombo
            label={texts.form.terms}
            hint={texts.form.termsHint}
            help={texts.form.termsHelp}
            search={searchTerms}
            onAdd={({ id }) => set('terms', [...values.terms, id])}
          />
          <ChipList
            items={values.terms.map((id) => ({ id, name: words?.name(id) ?? id }))}
            onRemove={(id) =>
              set(
                'terms',
                values.terms.filter((one) => one !== id),
              )
            }
          />
        </div>
        <TagInput
          label={texts.form.groups}
          hint={texts.form.groupsHint}
          items={values.groups}
          onChange={(groups) => set('groups', groups)}
          citizen={tagsCpr('groups')}
        />
        <TagInput
          label={texts.form.tags}
          hint={texts.form.tagsHint}
          items={values.tags}
          onChange={(tags) => set('tags', tags)}
          citizen={tagsCpr('tags')}
        />
      </details>

      <FormLine
        form={form}
        field="note"
        label={texts.form.note}
        help={texts.form.noteHelp}
        area
        most={100_000}
        value={values.note}
        onChange={(value) => set('note', value)}
      />
      {born && <BirthNotice />}
      <Kept values={values} set={set} form={form} />

      <div className="form-foot">
        <div aria-live="polite" className="form-said">
          {form.errors.length > 0 && <p className="field-error-line">{texts.form.errors(form.errors.length)}</p>}
          {failed}
        </div>
        <p className="help form-keys">{texts.form.keys}</p>
        <div className="actions">
          <button type="button" className="button" onClick={() => onCancel(form.discard())}>
            {texts.cancel}
          </button>
          <button type="submit" className="button button-primary" aria-disabled={form.busy}>
            {form.busy ? texts.form.saving : texts.save}
          </button>
        </div>
      </div>
    </form>
  );
}

/** What the contact knows of itself: confirmed when, from where, on top or not. */
function Kept({
  values,
  set,
  form,
}: Pick<ReturnType<typeof useContactForm>, 'values' | 'set'> & { form: ReturnType<typeof useContactForm> }) {
  const texts = useRecordTexts();
  const { today } = useReading();
  return (
    <div className="form-kept">
      <label className="check">
        <input
          type="checkbox"
          checked={values.confirmedOn === today}
          onChange={({ target }) => set('confirmedOn', target.checked ? today : null)}
        />
        {texts.form.confirmToday}
      </label>
      <label className="check">
        <input type="checkbox" checked={values.pinned} onChange={({ target }) => set('pinned', target.checked)} />
        {texts.form.pinned}
      </label>
      <details className="fold form-fold">
        <summary>{texts.form.more}</summary>
        <label className="field">
          <span className="field-label">{texts.form.confirmedOn}</span>
          <input
            type="date"
            className="field-input"
            max={today}
            value={values.confirmedOn ?? ''}
            onChange={({ target }) => set('confirmedOn', target.value === '' ? null : target.value)}
          />
        </label>
        <FormLine
          form={form}
          field="source.title"
          label={`${texts.form.source} (${texts.kinds.source[values.source.kind]})`}
          value={values.source.title}
          onChange={(title) => set('source', { ...values.source, title })}
        />
        <FormLine
          form={form}
          field="source.url"
          label={texts.form.sourceUrl}
          value={values.source.url}
          onChange={(url) => set('source', { ...values.source, url })}
        />
      </details>
    </div>
  );
}
