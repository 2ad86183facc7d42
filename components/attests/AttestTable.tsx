/** All attests in one table, sorted by a press on a column's head; each row unfolds to when it is right and when not. */
import { Fragment, useId, useMemo, useState } from 'react';
import {
  type PublishedAttest,
  type PublishedAttestGuide,
  type SortKey,
  sortAttests,
} from '../../lib/knowledge/attest-guide.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { useHeading } from '../reading.tsx';
import { Lines, Section } from '../Section.tsx';
import { useAttestTexts } from './use-attest-texts.ts';

const COLUMNS: readonly SortKey[] = ['name', 'asker', 'attend', 'answer', 'deadline'];

interface AttestTableProps {
  guide: PublishedAttestGuide;
  onRead?: ((id: string) => void) | undefined;
}

export function AttestTable({ guide, onRead }: AttestTableProps) {
  const texts = useAttestTexts();
  const Title = useHeading();
  const [sort, setSort] = useState<{ key: SortKey; direction: 'ascending' | 'descending' }>({
    key: 'name',
    direction: 'ascending',
  });
  const [old, setOld] = useState(false);
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
    <section className="attest-part">
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section className="attest-scroll" tabIndex={0} aria-label={texts.table.title}>
        <table className="attest-table">
          <caption className="visually-hidden">{texts.table.caption}</caption>
          <thead>
            <tr>
              {COLUMNS.map((key) => (
                <th key={key} scope="col" aria-sort={sort.key === key ? sort.direction : 'none'}>
                  <button type="button" className="attest-sort" onClick={() => press(key)}>
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
              <Row key={attest.id} attest={attest} onRead={onRead} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Row({ attest, onRead }: { attest: PublishedAttest; onRead?: ((id: string) => void) | undefined }) {
  const texts = useAttestTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const known = attest.deadlines.filter((one) => !one.open);
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
        <Certain value={attest.attend.value} />
        <Certain value={attest.answer.value} />
        <td>
          {known.map(({ text }) => (
            <p key={text} lang="da">
              {text}
            </p>
          ))}
          {known.length === 0 && attest.deadlines.length > 0 && (
            <span className="attest-open">{texts.openDeadline}</span>
          )}
          {attest.deadlines.length === 0 && <span lang="da">{attest.deadlineNote ?? texts.noDeadline}</span>}
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
        <td colSpan={7}>{open && <Detail attest={attest} />}</td>
      </tr>
    </Fragment>
  );
}

function Certain({ value }: { value: 'yes' | 'no' | 'open' }) {
  const texts = useAttestTexts();
  return (
    <td>
      <span className={`attest-value attest-${value}`}>{texts.value[value]}</span>
    </td>
  );
}

function Detail({ attest }: { attest: PublishedAttest }) {
  const texts = useAttestTexts();
  const facts: [string, string | undefined][] = [
    [texts.table.asks, attest.asks],
    [texts.table.answers, attest.answers],
    [texts.table.request, attest.request],
    [texts.table.attend, attest.attend.text],
    [texts.table.answer, attest.answer.text],
    [texts.table.deadline, attest.deadlines.length > 0 ? attest.deadlineNote : undefined],
  ];
  return (
    <div className="attest-inner">
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div className="fact" key={name}>
                <dt>{name}</dt>
                <dd lang="da">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Part title={texts.table.right} lines={attest.right} />
      <Part title={texts.table.wrong} lines={attest.wrong} />
      <Part title={texts.table.mistakes} lines={attest.mistakes} />
      {attest.open && (
        <Section className="box box-open" title={texts.table.open}>
          <Lines lines={attest.open} />
        </Section>
      )}
      <ul className="source-list attest-sources" lang="da">
        {attest.sources.map((source) => (
          <li key={source.id}>
            {source.url ? <ExternalLink href={source.url}>{source.title}</ExternalLink> : source.title}
          </li>
        ))}
      </ul>
      {attest.confidence === 'medium' && <p className="help">{texts.confidence}</p>}
    </div>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <Lines lines={lines} />
    </Section>
  );
}
