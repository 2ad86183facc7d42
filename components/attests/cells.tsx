/** What stands in a row of the table and in a line of the list alike. */
import type { PublishedAttest } from '../../lib/knowledge/attest-guide.ts';
import { useAttestTexts } from './use-attest-texts.ts';

export function Certain({ value }: { value: 'yes' | 'no' | 'open' }) {
  const texts = useAttestTexts();
  return <span className={`attest-value attest-${value}`}>{texts.value[value]}</span>;
}

export function DeadlineCell({ attest }: { attest: PublishedAttest }) {
  const texts = useAttestTexts();
  const known = attest.deadlines.filter((one) => !one.open);
  return (
    <>
      {known.map(({ text }) => (
        <p key={text} lang="da">
          {text}
        </p>
      ))}
      {known.length === 0 && attest.deadlines.length > 0 && <span className="attest-open">{texts.openDeadline}</span>}
      {attest.deadlines.length === 0 && <span lang="da">{attest.deadlineNote ?? texts.noDeadline}</span>}
    </>
  );
}
