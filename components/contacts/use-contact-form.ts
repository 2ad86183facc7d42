/**
 * The state of one contact form: what was typed, kept as a draft at every key; what is wrong with it; contacts that may
 * be the same; and saving it, merged with whatever another window has saved meanwhile.
 */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type CprInField, cprInRecord, type Denials } from '../../lib/contacts/cpr-guard.ts';
import { type Duplicate, DuplicateIndex, SURE } from '../../lib/contacts/duplicates.ts';
import { checkForm, type FieldProblem, type FormValues } from '../../lib/contacts/form.ts';
import type { Contact } from '../../lib/contacts/schema.ts';
import { CprError, toStoreError } from '../../lib/store/errors.ts';
import type { Saved, Stored } from '../../lib/store/records.ts';
import type { Store } from '../../lib/store/store.ts';
import { type ContactDraft, dropDraft, flushDrafts, keepDraft } from '../data/drafts.ts';

export interface FormStart {
  /** Id of the draft; a new contact gets it for its own. */
  id: string;
  values: FormValues;
  base: Stored<Contact> | null;
  fromPage: boolean;
  left: readonly string[];
  cprDropped: number;
  /** It was begun before and not saved. */
  resumed: boolean;
}

const indices = new WeakMap<ReadonlyMap<string, Stored<Contact>>, DuplicateIndex>();
/** Over all contacts; made once for each state of the book. */
export function duplicatesOf(contacts: ReadonlyMap<string, Stored<Contact>>): DuplicateIndex {
  let index = indices.get(contacts);
  if (!index) {
    index = new DuplicateIndex([...contacts.values()].map(({ record }) => record));
    indices.set(contacts, index);
  }
  return index;
}

/** `phones.0.hours` and `phones.1.hours` are the same kind of field: a row may have moved since it was denied. */
const kindOf = (field: string): string => field.replace(/\.\d+(?=\.|$)/g, '.*');

export type SaveResult =
  | { ok: true; saved: Saved<Contact> }
  | { ok: false; reason: 'fields' | 'cpr' | 'busy'; code?: undefined }
  | { ok: false; reason: 'store'; code: ReturnType<typeof toStoreError>['code'] };

export function useContactForm(store: Store, start: FormStart, contacts: ReadonlyMap<string, Stored<Contact>>) {
  const [values, setValues] = useState(start.values);
  const [left, setLeft] = useState(start.left);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [denied, setDenied] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const dirty = useRef(start.resumed || start.fromPage);
  const finished = useRef(false);

  const draftOf = (): ContactDraft => ({
    kind: 'contact',
    id: start.id,
    at: Date.now(),
    values,
    base: start.base,
    fromPage: start.fromPage,
    left: [...left],
    cprDropped: start.cprDropped,
  });
  // Kept from the first key on; a form only looked at leaves nothing behind.
  // biome-ignore lint/correctness/useExhaustiveDependencies: written when something in it has changed
  useEffect(() => {
    if (finished.current || !dirty.current) return;
    keepDraft(draftOf());
  }, [values, left, start]);
  useEffect(() => () => void flushDrafts().catch(() => undefined), []);

  const change = useCallback((work: (before: FormValues) => FormValues) => {
    dirty.current = true;
    setValues(work);
  }, []);
  const set = useCallback(
    <K extends keyof FormValues>(field: K, value: FormValues[K]) => change((before) => ({ ...before, [field]: value })),
    [change],
  );

  const { draft, problems } = useMemo(() => checkForm(values), [values]);
  /** Denials as the store wants them, by the record's own rows. */
  const denials = useMemo((): Denials => {
    const map = new Map<string, ReadonlySet<string>>();
    for (const { field } of cprInRecord(draft)) {
      const texts = denied.get(kindOf(field));
      if (texts) map.set(field, texts);
    }
    return map;
  }, [draft, denied]);
  const cpr = useMemo(() => cprInRecord(draft, denials), [draft, denials]);

  const settled = useDeferredValue(draft);
  const duplicates = useMemo((): Duplicate[] => {
    if (start.base !== null) return [];
    return duplicatesOf(contacts)
      .like({ ...settled, id: start.id })
      .filter(({ id, score }) => score >= SURE && !ignored.has(id) && contacts.has(id));
  }, [contacts, settled, ignored, start]);

  return {
    values,
    change,
    set,
    left,
    takeLeft: () => {
      const lines = left.join('\n');
      change((before) => ({ ...before, note: before.note === '' ? lines : `${before.note}\n${lines}` }));
      setLeft([]);
    },
    /** Problems are said once a field was left, all of them after an attempt to save; warnings at once. */
    problemOf: (field: string): FieldProblem | undefined =>
      problems.find((one) => one.field === field && (all || seen.has(field) || start.fromPage)),
    errors: all ? problems.filter(({ level }) => level === 'error') : [],
    leave: (field: string) => setSeen((before) => (before.has(field) ? before : new Set([...before, field]))),
    cpr,
    cprOf: (field: string): CprInField[] =>
      cpr.filter((place) => kindOf(place.field) === kindOf(field) && inText(values, field, place)),
    deny: (field: string, text: string, places: readonly CprInField[]) => {
      const stretches = places.map(({ start: from, end }) => text.slice(from, end));
      setDenied((before) => {
        const key = kindOf(field);
        return new Map(before).set(key, new Set([...(before.get(key) ?? []), ...stretches]));
      });
    },
    duplicates,
    ignore: (id: string) => setIgnored((before) => new Set([...before, id])),
    busy,
    dirty: () => dirty.current,
    /** Gives what was thrown away, so that it can be brought back; null when nothing had been typed. */
    discard(): ContactDraft | null {
      finished.current = true;
      void dropDraft(start.id).catch(() => undefined);
      return dirty.current ? draftOf() : null;
    },
    /** Writes what waits, so that the merge view finds the newest words. */
    async park(): Promise<void> {
      keepDraft(draftOf());
      await flushDrafts();
    },
    async save(): Promise<SaveResult> {
      if (busy) return { ok: false, reason: 'busy' };
      setAll(true);
      if (problems.some(({ level }) => level === 'error')) return { ok: false, reason: 'fields' };
      if (cpr.length > 0) return { ok: false, reason: 'cpr' };
      setBusy(true);
      try {
        const now = new Date().toISOString();
        const record: Contact = start.base
          ? { ...start.base.record, ...draft }
          : { ...draft, id: start.id, createdAt: now, updatedAt: now };
        const saved = await store.contacts.save(record, { base: start.base, denied: denials });
        finished.current = true;
        await dropDraft(start.id).catch(() => undefined);
        return { ok: true, saved };
      } catch (error) {
        if (error instanceof CprError) return { ok: false, reason: 'cpr' };
        return { ok: false, reason: 'store', code: toStoreError(error).code };
      } finally {
        setBusy(false);
      }
    },
  };
}

export type ContactFormState = ReturnType<typeof useContactForm>;

/** Is the place one of this very field? Rows of the record and rows of the form may differ by empty ones. */
function inText(values: FormValues, field: string, place: CprInField): boolean {
  if (kindOf(field) === field) return place.field === field;
  const [list = '', row = '0', key = ''] = field.split('.');
  const rows = values[list as 'phones'] as unknown as (Record<string, string> | string)[];
  const before = rows
    .slice(0, Number(row))
    .filter((one) =>
      typeof one === 'string'
        ? one.trim() !== ''
        : (one[list === 'emails' ? 'address' : list === 'channels' ? 'value' : 'number'] ?? '').trim() !== '',
    ).length;
  return place.field === [list, before, key].filter((part) => part !== '').join('.');
}
