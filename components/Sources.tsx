/** The foot of an entry: how many sources, when they were checked, when they must be again; unfolded, which. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { showDate } from '../lib/text/dates.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { ReportError } from './ReportError.tsx';
import { useReading } from './reading.tsx';

export function Sources({ entry, keys = false }: { entry: PublishedEntry; keys?: boolean }) {
  const { texts, language } = useReading();
  const count = entry.sources.length;
  const facts = [
    // On the face of the card: who unfolds no sources should still know how sure they are.
    count === 0
      ? texts.sources.none
      : `${texts.sources.count(count)}${entry.confidence === 'high' ? '' : ` (${texts.sources.secondary})`}`,
    texts.sources.checked(showDate(entry.checked, language)),
    texts.sources.review(showDate(entry.review, language)),
  ].join(' · ');
  return (
    <footer className="entry-foot">
      {count === 0 ? (
        <p>{facts}</p>
      ) : (
        <details>
          <summary>{facts}</summary>
          <ul className="source-list">
            {entry.sources.map((source) => (
              <li key={source.id}>
                <span lang="da">
                  {source.url ? <ExternalLink href={source.url}>{source.title}</ExternalLink> : source.title}
                </span>
                <small>
                  {source.dated ? texts.sources.dated(showDate(source.dated, language)) : texts.sources.undated}
                  {' · '}
                  {texts.sources.seen(showDate(source.seen, language))}
                </small>
              </li>
            ))}
          </ul>
          {entry.confidence !== 'high' && <p>{texts.sources.medium}</p>}
        </details>
      )}
      <div className="foot-line">
        <ReportError entry={entry} />
        {keys && <p className="keys">{texts.card.keys}</p>}
      </div>
    </footer>
  );
}
