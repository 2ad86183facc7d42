/** The attests as a list, for a narrow panel: the same data as the table, each unfolding in its place. */
import { useId } from 'react';
import type { PublishedAttest, SortKey } from '../../lib/knowledge/attest-guide.ts';
import { useGuidesTexts } from '../guides/use-guides-texts.ts';
import { HeadingLevel, useHeading } from '../reading.tsx';
import { AttestDetail } from './AttestDetail.tsx';
import { Certain, DeadlineCell } from './cells.tsx';
import { useAttestTexts } from './use-attest-texts.ts';

interface AttestListProps {
  rows: readonly PublishedAttest[];
  first: string | null;
  sort: SortKey;
  columns: readonly SortKey[];
  onSort: (key: SortKey) => void;
  onRead?: ((id: string) => void) | undefined;
}

export function AttestList({ rows, first, sort, columns, onSort, onRead }: AttestListProps) {
  const texts = useAttestTexts();
  const guides = useGuidesTexts();
  const id = useId();
  return (
    <>
      <p className="attest-sort-by">
        <label htmlFor={id}>{guides.list.sort}</label>
        <select
          id={id}
          value={sort}
          onChange={({ target }) => onSort(columns.find((key) => key === target.value) ?? 'name')}
        >
          {columns.map((key) => (
            <option key={key} value={key}>
              {texts.table[key]}
            </option>
          ))}
        </select>
      </p>
      <ul className="attest-list">
        {rows.map((attest) => (
          <Item key={attest.id} attest={attest} first={attest.id === first} onRead={onRead} />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  attest: PublishedAttest;
  first: boolean;
  onRead?: ((id: string) => void) | undefined;
}

function Item({ attest, first, onRead }: ItemProps) {
  const texts = useAttestTexts();
  const guides = useGuidesTexts();
  const Name = useHeading(1);
  return (
    <li className="attest-item" data-status={attest.status}>
      <Name className="attest-item-name" lang="da">
        {onRead ? (
          <button type="button" className="path-open" data-entry={attest.id} onClick={() => onRead(attest.id)}>
            {attest.name}
          </button>
        ) : (
          attest.name
        )}
        {attest.title !== attest.name && <span className="attest-title">{attest.title}</span>}
      </Name>
      {attest.status !== 'current' && <span className="chip chip-warn">{texts.status[attest.status]}</span>}
      <dl className="facts">
        <div className="fact">
          <dt>{texts.table.asker}</dt>
          <dd lang="da">{attest.asker}</dd>
        </div>
        <div className="fact">
          <dt>{texts.table.attend}</dt>
          <dd>
            <Certain value={attest.attend.value} />
          </dd>
        </div>
        <div className="fact">
          <dt>{texts.table.answer}</dt>
          <dd>
            <Certain value={attest.answer.value} />
          </dd>
        </div>
        <div className="fact">
          <dt>{texts.table.deadline}</dt>
          <dd>
            <DeadlineCell attest={attest} />
          </dd>
        </div>
        <div className="fact">
          <dt>{texts.table.payer}</dt>
          <dd lang="da">{attest.payer}</dd>
        </div>
      </dl>
      <details className="fold" open={first}>
        <summary>{guides.list.more}</summary>
        <HeadingLevel level={4}>
          <AttestDetail attest={attest} />
        </HeadingLevel>
      </details>
    </li>
  );
}
