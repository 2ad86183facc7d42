/** Short facts and the law behind them, as one list of terms. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { formerOn } from '../lib/knowledge/state.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useReading } from './reading.tsx';
import { Section } from './Section.tsx';
import { useCardTexts } from './use-card-texts.ts';

const ORDER = ['what', 'who', 'duration', 'decides', 'pay', 'payer', 'deadline', 'before', 'after', 'reach'] as const;

export function Facts({ entry }: { entry: PublishedEntry }) {
  const { texts, date } = useReading();
  const { former } = useCardTexts();
  const past = formerOn(entry.former, date)?.facts;
  const facts = ORDER.flatMap((key) => {
    // An attest's deadline and payer stand in its own list, from the same data as the guide.
    if (entry.attest && (key === 'deadline' || key === 'payer')) return [];
    const value = past?.[key] ?? entry.facts?.[key];
    return value === undefined ? [] : [{ key, value, old: past?.[key] !== undefined }];
  });
  const law = entry.law ?? [];
  if (facts.length === 0 && law.length === 0) return null;
  return (
    <Section title={texts.entry.facts}>
      <dl className="facts">
        {facts.map(({ key, value, old }) => (
          <div className="fact" key={key} data-then={old || undefined}>
            <dt>
              {texts.entry.fact[key]}
              {old && <small> ({former.fact})</small>}
            </dt>
            <dd lang="da">{value}</dd>
          </div>
        ))}
        {law.length > 0 && (
          <div className="fact">
            <dt>{texts.entry.law}</dt>
            <dd lang="da">
              {law.map(({ act, section, url }) => {
                const name = section ? `${act}, ${section}` : act;
                return (
                  <p className="law" key={name}>
                    {url ? <ExternalLink href={url}>{name}</ExternalLink> : name}
                  </p>
                );
              })}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
