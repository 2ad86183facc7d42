/** A form that can mean several things: the meanings side by side, in no order of preference. */
import { type ReactNode, type Ref, useId } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { EntryBar } from './EntryBar.tsx';
import { useHeading, useReading } from './reading.tsx';
import { StateChip } from './StateChip.tsx';
import { displayTerm } from './term.ts';

interface SensesProps {
  entries: readonly PublishedEntry[];
  surface: string;
  onOpen: (entry: PublishedEntry) => void;
  after?: ReactNode;
  before?: ReactNode;
  titleRef?: Ref<HTMLHeadingElement>;
  titleId?: string | undefined;
}

export function Senses({ entries, surface, onOpen, before, after, titleRef, titleId }: SensesProps) {
  const { texts } = useReading();
  const Title = useHeading();
  const Sense = useHeading(1);
  const ownId = useId();
  const id = titleId ?? ownId;
  const sectors = [...new Set(entries.map((entry) => texts.sector[entry.side]))];
  const only = sectors.length === 1 ? entries[0]?.side : undefined;
  return (
    <article className="entry" data-side={only} aria-labelledby={id}>
      <EntryBar sector={sectors.join(' · ')} before={before} after={after} />
      <div className="entry-head">
        <Title className="title" id={id} ref={titleRef} tabIndex={-1}>
          {texts.senses.title(surface)}
        </Title>
      </div>
      <div className="entry-body">
        <p>{entries.length === 2 ? texts.senses.lead : texts.senses.leadMany}</p>
        <ul className="senses">
          {entries.map((entry) => {
            const term = displayTerm(entry.term, entry.kind);
            return (
              <li key={entry.id} className="sense" data-side={entry.side}>
                <p className="eyebrow">
                  {texts.sector[entry.side]}
                  <span className="eyebrow-kind" lang="da">
                    {' · '}
                    {entry.kind}
                  </span>
                </p>
                <Sense className="sense-term" lang="da">
                  {term}
                </Sense>
                <span>
                  <StateChip holds={entry.holds} quiet />
                </span>
                <p className="sense-text" lang="da">
                  {entry.short}
                </p>
                <button
                  type="button"
                  className="button"
                  data-entry={entry.id}
                  aria-label={texts.senses.openOf(term)}
                  onClick={() => onOpen(entry)}
                >
                  {texts.senses.open}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </article>
  );
}
