/** All notes; and one search over notes, contacts and words together. Also used by the full page. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Note } from '../../lib/contacts/schema.ts';
import { ContactHit } from '../contacts/ContactHit.tsx';
import { useRecords } from '../data/records.tsx';
import { useWords } from '../data/words.ts';
import { Icon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import { useHeading } from '../reading.tsx';
import { FewChoices } from '../record-fields/Field.tsx';
import { SearchBox } from '../record-fields/SearchBox.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { aboutName } from './about.ts';
import { NoteItem } from './NoteItem.tsx';

const STEP = 50;
const MOST_OTHERS = 8;

type Kind = '' | 'term' | 'contact' | 'attest' | 'free';

interface NoteListProps {
  onOpen: (id: string) => void;
  onContact: (id: string) => void;
  onRead: (ids: readonly string[]) => void;
  onAdd: () => void;
  onBin: () => void;
}

const pinnedThenNewest = (a: Note, b: Note): number =>
  Number(b.pinned) - Number(a.pinned) || (a.updatedAt < b.updatedAt ? 1 : -1);

export function NoteList({ onOpen, onContact, onRead, onAdd, onBin }: NoteListProps) {
  const texts = useRecordTexts();
  const Heading = useHeading();
  const book = useRecords();
  const words = useWords();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<Kind>('');
  const [tag, setTag] = useState('');
  const [limit, setLimit] = useState(STEP);
  const results = useRef<HTMLDivElement>(null);
  const typed = useDeferredValue(query.trim());

  const all = useMemo(() => [...book.notes.values()].map(({ record }) => record), [book.notes]);
  const tags = useMemo(
    () => [...new Set(all.flatMap((note) => note.tags))].sort(new Intl.Collator('da').compare),
    [all],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place; `version` says when
  const hits = useMemo(
    () => (typed === '' ? null : book.index.search(typed, { limit: 300 })),
    [typed, book.index, book.version],
  );
  const shown = useMemo(() => {
    const from = hits
      ? hits.flatMap((hit) => (hit.kind === 'note' ? (book.notes.get(hit.id)?.record ?? []) : []))
      : all.toSorted(pinnedThenNewest);
    return from.filter(
      (note) =>
        (tag === '' || note.tags.includes(tag)) &&
        (kind === '' || (kind === 'free' ? note.about.length === 0 : note.about.some((one) => one.kind === kind))),
    );
  }, [hits, all, kind, tag, book.notes]);
  const people =
    hits?.flatMap((hit) => (hit.kind === 'contact' ? (book.contacts.get(hit.id)?.record ?? []) : [])) ?? [];
  const found = useMemo(() => (typed === '' ? [] : (words?.search(typed) ?? []).slice(0, MOST_OTHERS)), [typed, words]);
  const nothing = typed !== '' && shown.length + people.length + found.length === 0;

  return (
    <div className="record-list">
      <div className="record-list-top">
        <SearchBox
          label={texts.notes.search}
          hint={texts.notes.searchHint}
          value={query}
          onChange={(next) => {
            setQuery(next);
            setLimit(STEP);
          }}
          onDown={() => results.current?.querySelector<HTMLElement>('.row-button')?.focus()}
        />
        <button type="button" className="button button-primary record-list-add" onClick={onAdd}>
          <Icon name="plus" />
          {texts.notes.add}
        </button>
      </div>
      {all.length > 0 && (
        <div className="filter-grid note-filters">
          <FewChoices<Kind>
            label={texts.notes.about}
            value={kind}
            options={[
              { id: '', name: texts.notes.all },
              ...(['term', 'contact', 'attest', 'free'] as const).map((id) => ({
                id,
                name: texts.notes.aboutKind[id],
              })),
            ]}
            onChange={setKind}
          />
          {tags.length > 0 && (
            <FewChoices
              label={texts.notes.tag}
              value={tags.includes(tag) ? tag : ''}
              options={[{ id: '', name: texts.notes.all }, ...tags.map((id) => ({ id, name: id }))]}
              onChange={setTag}
            />
          )}
        </div>
      )}
      <p className="panel-count" role="status">
        {book.kind === 'loading'
          ? texts.loading
          : nothing
            ? texts.notes.noneFound
            : typed === '' && kind === '' && tag === ''
              ? texts.notes.count(all.length)
              : texts.notes.countOf(shown.length, all.length)}
      </p>
      {book.kind === 'ready' && all.length === 0 && typed === '' && (
        <Notice title={texts.notes.none} help={texts.notes.noneHelp} />
      )}
      <div ref={results}>
        {typed !== '' && shown.length > 0 && <Heading className="hit-title">{texts.notes.hits.notes}</Heading>}
        <ul className="rows">
          {shown.slice(0, limit).map((note) => (
            <li key={note.id}>
              <NoteItem
                note={note}
                about={note.about.map((one) => aboutName(one, words, book.contacts))}
                onOpen={() => onOpen(note.id)}
              />
            </li>
          ))}
        </ul>
        {shown.length > limit && (
          <p className="panel-more">
            <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
              {texts.more(Math.min(STEP, shown.length - limit))}
            </button>
          </p>
        )}
        {people.length > 0 && (
          <>
            <Heading className="hit-title">{texts.notes.hits.contacts}</Heading>
            <ul className="rows">
              {people.slice(0, MOST_OTHERS).map((contact) => (
                <ContactHit key={contact.id} contact={contact} onOpen={() => onContact(contact.id)} />
              ))}
            </ul>
          </>
        )}
        {found.length > 0 && (
          <>
            <Heading className="hit-title">{texts.notes.hits.words}</Heading>
            <ul className="rows">
              {found.map((row) => (
                <li key={row.id} className="row" data-side={row.side}>
                  <span className="row-term" lang="da">
                    <button type="button" className="row-button" data-entry={row.id} onClick={() => onRead([row.id])}>
                      {words?.name(row.id)}
                    </button>
                  </span>
                  <p className="row-count" lang="da">
                    {row.kind}
                  </p>
                  <p className="row-text" lang="da">
                    {row.short}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {book.binned.notes.length > 0 && (
        <p className="record-list-foot">
          <button type="button" className="button button-quiet" onClick={onBin}>
            {texts.list.bin(book.binned.notes.length)}
          </button>
        </p>
      )}
    </div>
  );
}
