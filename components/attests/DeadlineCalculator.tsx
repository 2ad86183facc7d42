/** Attest and date → the last day, with what it rests on. What the sources leave open is shown and not calculated. */
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { PublishedAttest, PublishedAttestGuide } from '../../lib/knowledge/attest-guide.ts';
import { type Closed, DEADLINE_SOURCES, type DeadlineResult, deadline } from '../../lib/knowledge/deadlines.ts';
import { showDate } from '../../lib/text/dates.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { bringInSight } from '../in-sight.ts';
import { Choice } from '../map/Choice.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { useAttestTexts } from './use-attest-texts.ts';

const DayField = lazy(() => import('../DayField.tsx'));

const STARTS = ['received', 'sent', 'consultation', 'reminder'] as const;
type Start = (typeof STARTS)[number];
type AttestDeadline = PublishedAttest['deadlines'][number];

interface Counted {
  rule: AttestDeadline;
  result: DeadlineResult;
}

function count(attest: PublishedAttest, days: Partial<Record<Start, string>>): Counted[] {
  return attest.deadlines.flatMap((rule) => {
    const start = rule.from === 'unspecified' ? undefined : days[rule.from];
    if (rule.open || rule.days === undefined || start === undefined) return [];
    const result = deadline({ days: rule.days, kind: rule.kind }, start);
    return result ? [{ rule, result }] : [];
  });
}

interface DeadlineCalculatorProps {
  guide: PublishedAttestGuide;
  /** The attest one came for. */
  first?: string | null;
}

export function DeadlineCalculator({ guide, first = null }: DeadlineCalculatorProps) {
  const texts = useAttestTexts();
  const { today, language } = useReading();
  const Title = useHeading();
  const usable = useMemo(() => guide.attests.filter(({ status }) => status !== 'withdrawn'), [guide]);
  const [chosen, setChosen] = useState<string | null>(first);
  const [days, setDays] = useState<Partial<Record<Start, string>>>({ received: today, sent: today });
  const frame = useRef<HTMLElement>(null);
  // Who comes from an attest's card comes for its deadline.
  useEffect(() => {
    if (first !== null) bringInSight(frame.current);
  }, [first]);
  const attest = usable.find((one) => one.id === chosen);
  const starts = STARTS.filter((start) => attest?.deadlines.some(({ from, open }) => from === start && !open));
  const counted = attest ? count(attest, days) : [];
  const limits = counted.filter(({ rule }) => rule.role === 'limit');
  const both = limits.length > 1 && limits.every(({ rule }) => rule.from !== 'reminder');
  const earliest = limits.map(({ result }) => result.last).toSorted()[0];
  return (
    <section className="deadline" ref={frame}>
      <Title className="attests-title">{texts.deadline.title}</Title>
      <p className="help">{texts.deadline.lead}</p>
      <div className="deadline-form">
        <Choice
          label={texts.deadline.attest}
          placeholder={texts.deadline.choose}
          groups={[
            {
              id: 'all',
              name: texts.title,
              options: usable.map((one) => ({
                id: one.id,
                name: /\d/.test(one.name) ? `${one.name} ${one.title}` : one.name,
              })),
            },
          ]}
          value={chosen}
          onChange={setChosen}
        />
        {starts.map((start) => (
          <Suspense key={start} fallback={<p className="day-wait">{texts.deadline.start[start]}</p>}>
            <DayField
              label={texts.deadline.start[start]}
              value={days[start] ?? null}
              onChange={(day) => setDays({ ...days, [start]: day })}
            />
          </Suspense>
        ))}
      </div>
      <div role="status" className="deadline-said">
        {counted.map((one) => (
          <Last key={`${one.rule.from}${one.rule.role}`} {...one} />
        ))}
        {both && earliest && <p>{texts.deadline.both(showDate(earliest, language))}</p>}
        {attest && starts.length === 0 && <p className="help">{texts.deadline.none}</p>}
      </div>
      {attest?.deadlineNote && <p lang="da">{attest.deadlineNote}</p>}
      {attest?.deadlines
        .filter(({ open }) => open)
        .map(({ text, source }) => (
          <p key={text} className="box box-open">
            <b>{texts.deadline.open}:</b> <span lang="da">{text}</span>
            {source && <SourceName title={source.title} url={source.url} />}
          </p>
        ))}
      <details className="why-sources">
        <summary>{texts.deadline.rules}</summary>
        <ul className="lines">
          {texts.deadline.rulesText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <ul className="source-list">
          {DEADLINE_SOURCES.map(({ title, url }) => (
            <li key={url} lang="da">
              <ExternalLink href={url}>{title}</ExternalLink>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function SourceName({ title, url }: { title: string; url: string | undefined }) {
  return (
    <small className="deadline-source" lang="da">
      {url ? <ExternalLink href={url}>{title}</ExternalLink> : title}
    </small>
  );
}

const weekdays = new Map<string, Intl.DateTimeFormat>();
/** `mandag` with the date, since that is what a diary is looked up by. */
function withWeekday(date: string, language: 'da' | 'en'): string {
  let format = weekdays.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
    weekdays.set(language, format);
  }
  return `${format.format(new Date(`${date}T00:00:00Z`))} ${showDate(date, language)}`;
}

function Last({ rule, result }: Counted) {
  const texts = useAttestTexts();
  const { language } = useReading();
  const why = (closed: Closed): string => ('name' in closed ? closed.name : texts.deadline.weekday[closed.kind]);
  return (
    <div className="deadline-last">
      <p className="deadline-day">
        <span>{texts.deadline.last[rule.role]}</span> <strong>{withWeekday(result.last, language)}</strong>
      </p>
      <p className="help">
        <span lang="da">{rule.text}</span> {texts.deadline.day1(showDate(result.first, language))}
        {rule.source && <SourceName title={rule.source.title} url={rule.source.url} />}
      </p>
      {rule.role === 'limit' && result.closed && (
        <p>
          {texts.deadline.closed(why(result.closed))} {texts.deadline.safe(withWeekday(result.safe, language))}
        </p>
      )}
    </div>
  );
}
