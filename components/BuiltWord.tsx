/** A word with no entry of its own, put together from known parts. It says at once that this is not a definition. */
import { type ReactNode, type Ref, useId } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { EntryBar } from './EntryBar.tsx';
import { Notice } from './Notice.tsx';
import { useHeading, useReading } from './reading.tsx';

interface BuiltWordProps {
  entries: readonly PublishedEntry[];
  surface: string;
  onOpen: (entry: PublishedEntry) => void;
  before?: ReactNode;
  after?: ReactNode;
  titleRef?: Ref<HTMLHeadingElement>;
  titleId?: string | undefined;
}

export function BuiltWord({ entries, surface, onOpen, before, after, titleRef, titleId }: BuiltWordProps) {
  const { texts } = useReading();
  const Title = useHeading();
  const Heading = useHeading(1);
  const Part = useHeading(2);
  const ownId = useId();
  const id = titleId ?? ownId;
  return (
    <article className="entry built" aria-labelledby={id}>
      <EntryBar sector={texts.built.eyebrow} before={before} after={after} />
      <div className="entry-head">
        <Title className="title" id={id} ref={titleRef} tabIndex={-1} lang="da">
          {surface}
        </Title>
      </div>
      <div className="entry-body">
        <Notice tone="warn" title={texts.built.warning} />
        <p>{texts.built.lead}</p>
        <section>
          <Heading className="section-title">{texts.built.parts}</Heading>
          <ul className="built-parts">
            {entries.map((entry) => (
              <li key={entry.id} data-side={entry.side}>
                <div className="part-row">
                  <Part lang="da">{entry.term}</Part>
                  <button
                    type="button"
                    className="button button-copy"
                    data-entry={entry.id}
                    aria-label={texts.built.openOf(entry.term)}
                    onClick={() => onOpen(entry)}
                  >
                    {texts.panel.explainShort}
                  </button>
                </div>
                <p lang="da">{entry.short}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}
