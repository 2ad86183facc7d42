/** The words behind the chip: what the state means, the author's note, and the next change, worded as planned. */
import type { Period } from '../lib/knowledge/schema.ts';
import { ordered, stateOn } from '../lib/knowledge/state.ts';
import { showDate } from '../lib/text/dates.ts';
import { Notice } from './Notice.tsx';
import { useReading } from './reading.tsx';
import { Fold } from './Section.tsx';

export function StateNote({ holds }: { holds: readonly Period[] | undefined }) {
  const { texts, language, today, date } = useReading();
  const on = stateOn(holds, date, today);
  if (!on) return null;
  const help: string[] = [];
  if (on.state === 'no-new-grants') help.push(texts.state.noNewGrantsHelp);
  if (on.state === 'planned') help.push(texts.state.plannedHelp);
  if (on.state === 'planned-end') help.push(texts.state.plannedEndHelp);
  if (on.state === 'unknown') help.push(on.tooEarly ? texts.state.tooEarlyHelp : texts.state.checkHelp);
  const next = on.state === 'planned' ? undefined : on.next;
  const note = on.note ?? (on.state === 'planned' ? on.next?.note : undefined);
  if (help.length === 0 && !note && !next) return null;
  return (
    <div className={`notice ${on.state === 'in-force' || on.state === 'abolished' ? '' : 'notice-warn'} state-note`}>
      <div>
        {help.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {note && <p lang="da">{note}</p>}
        {next?.from && (
          <p>
            {texts.state.next[next.state](showDate(next.from, language))}
            {next.note && <span lang="da"> {next.note}</span>}
          </p>
        )}
      </div>
    </div>
  );
}

/** Shown when the rule has changed before: what it was, what it is, what is planned. */
export function StateHistory({ holds }: { holds: readonly Period[] | undefined }) {
  const { texts, language, today, date } = useReading();
  const on = stateOn(holds, date, today);
  // Read by an earlier day, what came after is as much a part of it as what came before.
  if (!on || !holds || (on.earlier.length === 0 && !(date < today && holds.length > 1))) return null;
  return (
    <Fold title={texts.entry.time}>
      <ol className="time">
        {ordered(holds).map((period) => {
          const now = period.from === on.since && !on.tooEarly && !on.earlier.includes(period);
          return (
            <li key={`${period.from}${period.state}`} aria-current={now ? 'date' : undefined}>
              <b>{period.from ? texts.state.from(showDate(period.from, language)) : texts.state.always}</b>
              {': '}
              {texts.state.period[period.state]}
              {now && ` (${date === today ? texts.state.now : texts.state.onTheDay})`}
              {period.note && <p lang="da">{period.note}</p>}
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}

/** The date by which somebody should have looked at the text again has passed: said by the card itself. */
export function ReviewPassed({ review }: { review: string }) {
  const { texts, language, today } = useReading();
  if (!(review < today)) return null;
  return (
    <Notice
      tone="warn"
      title={texts.sources.reviewPassed(showDate(review, language))}
      help={texts.sources.reviewPassedHelp}
    />
  );
}
