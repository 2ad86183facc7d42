/** All contacts in one wide table: searched, sorted by a press on a column's head, chosen, opened. A page at a time. */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import {
  Cell,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  Column as TableColumn,
  TableHeader,
} from 'react-aria-components/Table';
import { roleById } from '../../lib/contacts/roles.ts';
import { showDate } from '../../lib/text/dates.ts';
import type { Book } from '../data/records.tsx';
import { usePlaces, useWords } from '../data/words.ts';
import { Icon } from '../icons.tsx';
import { useKeepingTexts } from '../keeping/use-keeping-texts.ts';
import { useReading } from '../reading.tsx';
import { COLUMNS, type Column, type ContactRow, rowMaker, sortRows } from './contact-rows.ts';
import { Find } from './Find.tsx';

/** Rows on one page: more take longer to draw than to turn over. */
const PAGE = 50;
/** What is left of the columns where there is little room. */
const NARROW: readonly Column[] = ['name', 'organisation', 'phone'];
/** Most contacts a search shows. */
const HITS = 2000;

interface ContactTableProps {
  book: Book;
  /** Ids of the chosen ones. */
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
  /** One contact stands beside it: only what tells the rows apart. */
  narrow: boolean;
  /** Buttons beside the search. */
  children: ReactNode;
}

export function ContactTable({ book, chosen, onChosen, onOpen, narrow, children }: ContactTableProps) {
  const { today } = useReading();
  const texts = useKeepingTexts();
  const places = usePlaces();
  const words = useWords();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<{ by: Column; direction: 'ascending' | 'descending' }>({
    by: 'name',
    direction: 'ascending',
  });
  const [page, setPage] = useState(0);
  const typed = useDeferredValue(query.trim());
  const names = useMemo(
    () => ({
      role: (id: string) => roleById(id)?.name ?? words?.name(id) ?? id,
      municipality: (code: string) => places?.name(code) ?? code,
      today,
    }),
    [places, words, today],
  );
  const { contacts, index, version } = book;
  const rowsOf = useMemo(() => rowMaker(names), [names]);
  // The index changes behind its object; `version` says so. Without a search it does not matter.
  const asked = typed === '' ? null : version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const found = useMemo(() => {
    if (typed === '') return rowsOf(contacts.values());
    const hits = index.search(typed, { kind: 'contact', limit: HITS });
    return rowsOf(hits.flatMap(({ id }) => contacts.get(id) ?? []));
  }, [contacts, index, asked, typed, rowsOf]);
  const rows = useMemo(() => sortRows(found, sort.by, sort.direction), [found, sort]);
  // A search or another order begins at the first page again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what begins anew
  useEffect(() => setPage(0), [typed, sort]);
  const from = Math.min(page * PAGE, Math.max(0, Math.floor((rows.length - 1) / PAGE) * PAGE));
  const shown = rows.slice(from, from + PAGE);
  const columns = narrow ? NARROW : COLUMNS;
  return (
    <div className="records-list">
      <div className="records-tools">
        <Find label={texts.table.search} value={query} onChange={setQuery} />
        {children}
        <Pages from={from} total={rows.length} onPage={setPage} />
      </div>
      <div className="records-scroll">
        <Table
          className="records-table"
          aria-label={texts.table.label}
          selectionMode="multiple"
          selectedKeys={chosen as Set<string>}
          onSelectionChange={(keys) =>
            onChosen(keys === 'all' ? new Set([...chosen, ...rows.map(({ id }) => id)]) : new Set(keys as Set<string>))
          }
          onRowAction={(key) => onOpen(String(key))}
          sortDescriptor={{ column: sort.by, direction: sort.direction } satisfies SortDescriptor}
          onSortChange={({ column, direction }) =>
            setSort({ by: COLUMNS.find((one) => one === column) ?? 'name', direction: direction ?? 'ascending' })
          }
        >
          <TableHeader>
            <TableColumn className="records-pick">
              <Pick />
            </TableColumn>
            {columns.map((column) => (
              <TableColumn
                key={column}
                id={column}
                allowsSorting
                isRowHeader={column === 'name'}
                className={`records-${column}`}
              >
                {({ sortDirection }) => (
                  <span className="records-head">
                    {texts.table[column]}
                    <svg className="attest-arrow" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
                      <path d="M5 1 8.5 5.5H1.5z" data-on={sortDirection === 'ascending'} />
                      <path d="M5 13 1.5 8.5H8.5z" data-on={sortDirection === 'descending'} />
                    </svg>
                  </span>
                )}
              </TableColumn>
            ))}
          </TableHeader>
          <TableBody
            items={shown}
            dependencies={[columns]}
            renderEmptyState={() => (
              <div className="records-empty">
                <p>{typed === '' ? texts.table.empty : texts.table.noHit}</p>
                {typed === '' && <p className="help">{texts.table.emptyHelp}</p>}
              </div>
            )}
          >
            {(row) => <ContactLine row={row} columns={columns} />}
          </TableBody>
        </Table>
      </div>
    </div>
  );
}

function Pick() {
  const texts = useKeepingTexts();
  return (
    <Checkbox slot="selection" className="records-box" aria-label={texts.table.pick}>
      <span aria-hidden="true">
        <Icon name="check" />
      </span>
    </Checkbox>
  );
}

function ContactLine({ row, columns }: { row: ContactRow; columns: readonly Column[] }) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const draw: Record<Column, () => ReactNode> = {
    name: () => <span lang="da">{row.name}</span>,
    role: () => <span lang="da">{row.role}</span>,
    organisation: () => <span lang="da">{row.organisation}</span>,
    municipality: () => row.municipality,
    phone: () => (
      <>
        <span className="records-number">{row.phone}</span>
        {row.morePhones > 0 && <span className="help"> {texts.table.phonesMore(row.morePhones)}</span>}
        {row.hours && (
          <span className="help records-hours" lang="da">
            {row.hours}
          </span>
        )}
      </>
    ),
    email: () => row.email,
    confirmed: () => (
      <span data-old={!row.fresh || undefined}>
        {row.confirmed ? showDate(row.confirmed, language) : texts.table.never}
      </span>
    ),
  };
  return (
    <Row id={row.id} textValue={row.name} className="records-row">
      <Cell className="records-pick">
        <Pick />
      </Cell>
      {columns.map((column) => (
        <Cell key={column} className={`records-${column}`}>
          {draw[column]()}
        </Cell>
      ))}
    </Row>
  );
}

function Pages({ from, total, onPage }: { from: number; total: number; onPage: (page: number) => void }) {
  const texts = useKeepingTexts();
  const page = from / PAGE;
  return (
    <nav className="records-pages" aria-label={texts.table.label}>
      <span role="status">{texts.table.page(from + 1, Math.min(total, from + PAGE), total)}</span>
      {total > PAGE && (
        <>
          <Button className="button" isDisabled={from === 0} onPress={() => onPage(page - 1)}>
            {texts.table.previous}
          </Button>
          <Button className="button" isDisabled={from + PAGE >= total} onPress={() => onPage(page + 1)}>
            {texts.table.next}
          </Button>
        </>
      )}
    </nav>
  );
}
