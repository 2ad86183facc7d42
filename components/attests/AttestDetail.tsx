/** What is unfolded of an attest: what it asks, when it is right and when not, what is open, the sources. */
import type { PublishedAttest } from '../../lib/knowledge/attest-guide.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { Lines, Section } from '../Section.tsx';
import { useAttestTexts } from './use-attest-texts.ts';

/** Everything of one attest that has no room in a row. */
export function AttestDetail({ attest }: { attest: PublishedAttest }) {
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
