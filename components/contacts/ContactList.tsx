/** All contacts: searched, filtered, best first. Also used by the full page. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Contact } from '../../lib/contacts/schema.ts';
import { showDate } from '../../lib/text/dates.ts';
import { type ContactDraft, useDrafts } from '../data/drafts.ts';
import { useHome } from '../data/home.ts';
import { type Book, useRecords } from '../data/records.tsx';
import { usePlaces, useWords } from '../data/words.ts';
import { Icon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { FewChoices } from '../record-fields/Field.tsx';
import { SearchBox } from '../record-fields/SearchBox.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { ContactRow } from './ContactRow.tsx';
import { type FilterOption, type Filters, filterCount, filtered, NO_FILTERS, optionsIn, roleName } from './filter.ts';

/** Rows drawn at first and with each press of "more". */
const STEP = 50;
/** The keys that save from a page, as the manifest suggests them. */
const SAVE_KEYS = 'Alt+Shift+K';

interface ContactListProps {
  onOpen: (id: string) => void;
  onAdd: () => void;
  onDraft: (draft: ContactDraft) => void;
  onDiscard: (draft: ContactDraft) => void;
  onDirectory: () => void;
  onBin: () => void;
  onConfirm: (contact: Contact) => void;
}

export function ContactList(props: ContactListProps) {
  const texts = useRecordTexts();
  const { today } = useReading();
  const book = useRecords();
  const words = useWords();
  const places = usePlaces();
  const [home] = useHome();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [limit, setLimit] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const typed = useDeferredValue(query.trim());

  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place; `version` says when
  const found = useMemo(
    () => (typed === '' ? null : book.index.search(typed, { kind: 'contact', limit: 500 }).map(({ id }) => id)),
    [typed, book.index, book.version],
  );
  const shown = useMemo(
    () => filtered(book.contacts, filters, { found, today, home }),
    [book.contacts, filters, found, today, home],
  );
  const change = (next: Partial<Filters>) => {
    setFilters((before) => ({ ...before, ...next }));
    setLimit(STEP);
  };
  const set = filterCount(filters);
  const all = book.contacts.size;

  return (
    <div className="record-list">
      <div className="record-list-top">
        <SearchBox
          label={texts.list.search}
          hint={texts.list.searchHint}
          value={query}
          onChange={(next) => {
            setQuery(next);
            setLimit(STEP);
          }}
          onDown={() => list.current?.querySelector<HTMLElement>('.row-button')?.focus()}
        />
        <button type="button" className="button button-primary record-list-add" onClick={props.onAdd}>
          <Icon name="plus" />
          {texts.list.add}
        </button>
      </div>
      <Drafts book={book} onDraft={props.onDraft} onDiscard={props.onDiscard} />
      {all > 0 && (
        <FilterBox
          filters={filters}
          onChange={change}
          onClear={() => setFilters(NO_FILTERS)}
          book={book}
          words={words}
          places={places}
        />
      )}
      {book.unreadable > 0 && <Notice tone="bad" title={texts.list.unreadable(book.unreadable)} />}
      <p className="panel-count" role="status">
        {book.kind === 'loading'
          ? texts.loading
          : typed === '' && set === 0
            ? texts.list.count(all)
            : texts.list.countOf(shown.length, all)}
      </p>
      {book.kind === 'ready' && all === 0 && <Notice title={texts.list.none} help={texts.list.noneHelp(SAVE_KEYS)} />}
      {all > 0 && shown.length === 0 && <p className="panel-wait">{texts.list.noneFound}</p>}
      <ul className="rows" ref={list}>
        {shown.slice(0, limit).map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            place={places?.name(contact.municipality) ?? ''}
            onOpen={() => props.onOpen(contact.id)}
            onConfirm={() => props.onConfirm(contact)}
          />
        ))}
      </ul>
      {shown.length > limit && (
        <p className="panel-more">
          <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
            {texts.more(Math.min(STEP, shown.length - limit))}
          </button>
        </p>
      )}
      <p className="record-list-foot">
        <button type="button" className="button button-quiet" onClick={props.onDirectory}>
          {texts.list.directory}
        </button>
        {book.binned.contacts.length > 0 && (
          <button type="button" className="button button-quiet" onClick={props.onBin}>
            {texts.list.bin(book.binned.contacts.length)}
          </button>
        )}
      </p>
    </div>
  );
}

function Drafts({ book, onDraft, onDiscard }: { book: Book } & Pick<ContactListProps, 'onDraft' | 'onDiscard'>) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const drafts = useDrafts();
  const begun = (drafts ?? []).filter(
    (draft): draft is ContactDraft =>
      draft.kind === 'contact' && (draft.base === null || book.contacts.has(draft.base.record.id)),
  );
  if (begun.length === 0) return null;
  return (
    <section className="drafts" aria-label={texts.list.drafts}>
      <p className="section-title">{texts.list.drafts}</p>
      <ul>
        {begun.map((draft) => (
          <li key={draft.id}>
            <span>
              {texts.list.draftOf(draft.values.name)}{' '}
              <small>{showDate(new Date(draft.at).toISOString().slice(0, 10), language)}</small>
            </span>
            <button type="button" className="button button-copy" onClick={() => onDraft(draft)}>
              {texts.list.resume}
              <span className="visually-hidden"> {texts.list.draftOf(draft.values.name)}</span>
            </button>
            <button
              type="button"
              className="button button-icon"
              aria-label={`${texts.form.discard}: ${texts.list.draftOf(draft.values.name)}`}
              onClick={() => onDiscard(draft)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FilterBoxProps {
  filters: Filters;
  onChange: (next: Partial<Filters>) => void;
  onClear: () => void;
  book: Book;
  words: ReturnType<typeof useWords>;
  places: ReturnType<typeof usePlaces>;
}

function FilterBox({ filters, onChange, onClear, book, words, places }: FilterBoxProps) {
  const texts = useRecordTexts();
  const options = useMemo(
    () =>
      optionsIn(
        [...book.contacts.values()].map(({ record }) => record),
        (id) => words?.row(id)?.kind === 'attest' || /^(?:lae|fp)-\d/.test(id),
      ),
    [book.contacts, words],
  );
  const set = filterCount(filters);
  const nameOf: Record<'role' | 'municipality' | 'term' | 'attest', (id: string) => string> = {
    role: (id) => roleName(id, (one) => words?.name(one) ?? one),
    municipality: (code) => places?.name(code) ?? code,
    term: (id) => words?.name(id) ?? id,
    attest: (id) => words?.name(id) ?? id,
  };
  const choice = (field: 'role' | 'municipality' | 'term' | 'attest', label: string, all: readonly FilterOption[]) =>
    all.length > 0 && (
      <FewChoices
        label={label}
        value={filters[field]}
        options={[
          { id: '', name: texts.list.any },
          ...all.map(({ id, count }) => ({ id, name: `${nameOf[field](id)} (${count})` })),
        ]}
        onChange={(id) => onChange({ [field]: id })}
      />
    );
  return (
    <details className="fold filters">
      <summary>{set > 0 ? texts.list.filtersOn(set) : texts.list.filters}</summary>
      <div className="filter-grid">
        {choice('role', texts.list.role, options.role)}
        {choice('municipality', texts.list.municipality, options.municipality)}
        {choice('term', texts.list.benefit, options.term)}
        {choice('attest', texts.list.attest, options.attest)}
      </div>
      <fieldset className="filter-only">
        <legend className="visually-hidden">{texts.list.only}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={filters.unconfirmed}
            onChange={({ target }) => onChange({ unconfirmed: target.checked })}
          />
          {texts.list.unconfirmed}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={filters.pinned}
            onChange={({ target }) => onChange({ pinned: target.checked })}
          />
          {texts.list.pinned}
        </label>
        {set > 0 && (
          <button type="button" className="button button-quiet" onClick={onClear}>
            {texts.list.clear}
          </button>
        )}
      </fieldset>
    </details>
  );
}
