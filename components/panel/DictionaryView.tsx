/** "Ordbog": everything Fagbro knows, by search and sector. The search field itself stands in the panel's head. */
import { useId, useState } from 'react';
import type { Side } from '../../lib/knowledge/schema.ts';
import type { SearchHit } from '../../lib/knowledge/search.ts';
import { useHeading, useReading } from '../reading.tsx';
import { StateChip } from '../StateChip.tsx';
import { displayTerm } from '../term.ts';

/** Rows drawn at first and with each press of "more": a screen or three, drawn in a few milliseconds. */
const STEP = 50;

export type Sector = Side | 'all';
const SECTORS: readonly Sector[] = ['all', 'employment', 'health'];

interface DictionaryViewProps {
  query: string;
  sector: Sector;
  onSector: (sector: Sector) => void;
  /** Null while the index loads. */
  hits: readonly SearchHit[] | null;
  onOpen: (hit: SearchHit) => void;
}

export function DictionaryView({ query, sector, onSector, hits, onOpen }: DictionaryViewProps) {
  const { texts } = useReading();
  const typed = query.trim();
  const name = useId();
  return (
    <>
      <fieldset className="segments">
        <legend className="visually-hidden">{texts.panel.filter}</legend>
        {SECTORS.map((one) => (
          <label key={one} className="segment" data-side={one === 'all' ? undefined : one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === sector}
              onChange={() => onSector(one)}
              className="visually-hidden"
            />
            <span>{one === 'all' ? texts.panel.all : texts.sector[one]}</span>
          </label>
        ))}
      </fieldset>
      <p className="panel-count" role="status">
        {hits && (typed === '' ? texts.panel.results(hits.length) : texts.panel.resultsFor(hits.length, typed))}
      </p>
      {hits === null && <p className="panel-wait">{texts.panel.loading}</p>}
      {hits?.length === 0 && <p className="panel-wait">{texts.panel.noResultsHelp}</p>}
      {hits && hits.length > 0 && <Hits key={`${typed}/${sector}`} hits={hits} onOpen={onOpen} />}
    </>
  );
}

function Hits({ hits, onOpen }: { hits: readonly SearchHit[]; onOpen: (hit: SearchHit) => void }) {
  const { texts } = useReading();
  const Heading = useHeading();
  const [limit, setLimit] = useState(STEP);
  const left = hits.length - limit;
  return (
    <>
      <ul className="rows">
        {hits.slice(0, limit).map((hit) => (
          <li key={hit.row.id} className="row" data-side={hit.row.side}>
            <Heading className="row-term" lang="da">
              <button type="button" className="row-button" data-entry={hit.row.id} onClick={() => onOpen(hit)}>
                {displayTerm(hit.row.term, hit.row.kind)}
              </button>
            </Heading>
            <p className="row-count" lang="da">
              {hit.row.kind}
            </p>
            <p className="row-text" lang="da">
              {hit.row.short}
            </p>
            <p className="row-foot">
              <StateChip holds={hit.row.holds} quiet />
            </p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="panel-more">
          <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
            {texts.panel.more(Math.min(left, STEP))}
          </button>
        </p>
      )}
    </>
  );
}
