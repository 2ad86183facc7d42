/**
 * All attests in one table, sorted by a press on a column's head; each row unfolds to when it is right and when not.
 * Where a table would be a keyhole, the same as a list.
 */
import { Fragment, useId, useMemo, useState } from 'react';
import {
  type PublishedAttest,
  type PublishedAttestGuide,
  type SortKey,
  sortAttests,
} from '../../lib/knowledge/attest-guide.ts';
import { useHeading } from '../reading.tsx';
import { useNarrow } from '../use-narrow.ts';
import { AttestDetail } from './AttestDetail.tsx';
import { AttestList } from './AttestList.tsx';
import { Certain, DeadlineCell } from './cells.tsx';
import { useAttestTexts } from './use-attest-texts.ts';

const COLUMNS: readonly SortKey[] = ['name', 'asker', 'attend', 'answer', 'deadline'];

interface AttestTableProps {
  guide: PublishedAttestGuide;
  /** The attest one came for: unfolded. */
  first?: string | null;
  onRead?: ((id: string) => void) | undefined;
}

/** Under this a table of seven columns has to be pushed about. */
const NARROW_PX = 720;

export function AttestTable({ guide, first = null, onRead }: AttestTableProps) {
  const texts = useAttestTexts();
  const Title = useHeading();
  const [sort, setSort] = useState<{ key: SortKey; direction: 'ascending' | 'descending' }>({
    key: 'name',
    direction: 'ascending',
  });
  const [old, setOld] = useState(() => guide.attests.some(({ id, status }) => id === first && status !== 'current'));
  const [frame, narrow] = useNarrow<HTMLElement>(NARROW_PX);
  const rows = useMemo(
    () =>
      sortAttests(
        guide.attests.filter(({ status }) => old || status === 'current'),
        sort.key,
        sort.direction,
      ),
    [guide, sort, old],
  );
  const press = (key: SortKey) =>
    setSort({ key, direction: sort.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <section className="attest-part" ref={frame}>
      <div className="attest-head">
        <Title className="attests-title">{texts.table.title}</Title>
        <label className="attest-old">
          <input type="checkbox" checked={old} onChange={({ target }) => setOld(target.checked)} />
          {texts.table.old}
        </label>
      </div>
      <p className="visually-hidden" role="status">
        {texts.table.sorted(
          texts.table[sort.key],
          sort.direction === 'ascending' ? texts.table.ascending : texts.table.descending,
        )}
      </p>
      {narrow ? (
        <AttestList
          rows={rows}
          first={first}
          sort={sort.key}
          columns={COLUMNS}
          onSort={(key) => setSort({ key, direction: 'ascending' })}
          onRead={onRead}
        />
      ) : (
        <Table rows={rows} sort={sort} first={first} onSort={press} onRead={onRead} />
      )}
    </section>
  );
}

interface TableProps {
  rows: readonly PublishedAttest[];
  sort: { key: SortKey; direction: 'ascending' | 'descending' };
  first: string | null;
  onSort: (key: SortKey) => void;
  onRead?: ((id: string) => void) | undefined;
}

function Table({ rows, sort, first, onSort, onRead }: TableProps) {
  const texts = useAttestTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys
    <section className="attest-scroll" tabIndex={0} aria-label={texts.table.title}>
      <table className="attest-table">
        <caption className="visually-hidden">{texts.table.caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" aria-sort={sort.key === key ? sort.direction : 'none'}>
                <button type="button" className="attest-sort" onClick={() => onSort(key)}>
                  {texts.table[key]}
                  <svg className="attest-arrow" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
                    <path d="M5 1 8.5 5.5H1.5z" data-on={sort.key === key && sort.direction === 'ascending'} />
                    <path d="M5 13 1.5 8.5H8.5z" data-on={sort.key === key && sort.direction === 'descending'} />
                  </svg>
                </button>
              </th>
            ))}
            <th scope="col">{texts.table.payer}</th>
            <th scope="col">
              <span className="visually-hidden">{texts.table.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((attest) => (
            <Row key={attest.id} attest={attest} first={attest.id === first} onRead={onRead} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  attest: PublishedAttest;
  first: boolean;
  onRead?: ((id: string) => void) | undefined;
}

function Row({ attest, first, onRead }: RowProps) {
  const texts = useAttestTexts();
  const [open, setOpen] = useState(first);
  const id = useId();
  return (
    <Fragment>
      <tr data-status={attest.status}>
        <th scope="row">
          <span lang="da">
            {onRead ? (
              <button type="button" className="path-open" onClick={() => onRead(attest.id)}>
                {attest.name}
              </button>
            ) : (
              <b>{attest.name}</b>
            )}
            {attest.title !== attest.name && <span className="attest-title">{attest.title}</span>}
          </span>
          {attest.status !== 'current' && <span className="chip chip-warn">{texts.status[attest.status]}</span>}
        </th>
        <td lang="da">{attest.asker}</td>
        <td>
          <Certain value={attest.attend.value} />
        </td>
        <td>
          <Certain value={attest.answer.value} />
        </td>
        <td>
          <DeadlineCell attest={attest} />
        </td>
        <td lang="da">{attest.payer}</td>
        <td>
          <button
            type="button"
            className="button attest-more"
            aria-expanded={open}
            aria-controls={id}
            aria-label={texts.table.moreOf(attest.name)}
            onClick={() => setOpen(!open)}
          >
            {texts.table.more}
          </button>
        </td>
      </tr>
      <tr id={id} hidden={!open} className="attest-detail">
        <td colSpan={7}>{open && <AttestDetail attest={attest} />}</td>
      </tr>
    </Fragment>
  );
}
