/** Short facts and the law behind them, as one list of terms. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useReading } from './reading.tsx';
import { Section } from './Section.tsx';

const ORDER = ['what', 'who', 'duration', 'decides', 'pay', 'payer', 'deadline', 'before', 'after', 'reach'] as const;

export function Facts({ entry }: { entry: PublishedEntry }) {
  const { texts } = useReading();
  const facts = ORDER.flatMap((key) => {
    const value = entry.facts?.[key];
    return value === undefined ? [] : [{ key, value }];
  });
  const law = entry.law ?? [];
  if (facts.length === 0 && law.length === 0) return null;
  return (
    <Section title={texts.entry.facts}>
      <dl className="facts">
        {facts.map(({ key, value }) => (
          <div className="fact" key={key}>
            <dt>{texts.entry.fact[key]}</dt>
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
