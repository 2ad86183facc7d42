/** What has to be known of an attest at a glance: attend, answer, by when and from when, who pays. From the guide's data. */
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import { showDate } from '../../lib/text/dates.ts';
import { useKnowledge, useReading } from '../reading.tsx';
import { Section } from '../Section.tsx';
import { useCardTexts } from '../use-card-texts.ts';

export function AttestFacts({ entry }: { entry: PublishedEntry }) {
  const { attest: texts } = useCardTexts();
  const knowledge = useKnowledge();
  const { today, date, language } = useReading();
  const { attest } = entry;
  if (!attest) return null;
  const yesNo = ({ value, text }: { value: 'yes' | 'no' | 'open'; text?: string | undefined }) => (
    <>
      <b className={`attest-value attest-${value}`}>{texts.value[value]}</b>
      {text && <span lang="da">. {text}</span>}
    </>
  );
  const counted = attest.deadlines.some(({ open }) => !open);
  return (
    <Section className="attest-facts" title={texts.title}>
      {date !== today && <p className="help">{texts.asToday(showDate(date, language))}</p>}
      <dl className="facts">
        <div className="fact">
          <dt>{texts.asker}</dt>
          <dd lang="da">
            {attest.asker}
            {attest.request && ` (${attest.request})`}
          </dd>
        </div>
        <div className="fact">
          <dt>{texts.answers}</dt>
          <dd lang="da">{attest.answers}</dd>
        </div>
        <div className="fact">
          <dt>{texts.attend}</dt>
          <dd>{yesNo(attest.attend)}</dd>
        </div>
        <div className="fact">
          <dt>{texts.answer}</dt>
          <dd>{yesNo(attest.answer)}</dd>
        </div>
        <div className="fact">
          <dt>{texts.deadline}</dt>
          <dd>
            {attest.deadlines.map(({ text, open }) => (
              <p key={text}>
                {open && <b className="attest-value attest-open">{texts.open}</b>} <span lang="da">{text}</span>
              </p>
            ))}
            {attest.deadlines.length === 0 && !attest.deadlineNote && texts.none}
            {attest.deadlineNote && <p lang="da">{attest.deadlineNote}</p>}
          </dd>
        </div>
        <div className="fact">
          <dt>{texts.payer}</dt>
          <dd lang="da">{attest.payer}</dd>
        </div>
      </dl>
      {knowledge.guide && (
        <button
          type="button"
          className="button button-quiet to-guide"
          onClick={() => knowledge.guide?.('attests', entry.id)}
        >
          {counted ? texts.guide : texts.toGuide}
        </button>
      )}
    </Section>
  );
}
