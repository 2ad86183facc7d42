/** What holds today, worked out from the entry's periods and the date; nothing for words without periods. */
import type { Period } from '../lib/knowledge/schema.ts';
import { type StateOnDate, stateOn } from '../lib/knowledge/state.ts';
import { showDate } from '../lib/text/dates.ts';
import type { Reading } from './reading.tsx';
import { useReading } from './reading.tsx';

/** Read by another day than today, the chip names the day. */
export function chipOf(
  on: StateOnDate,
  { texts, language, date, today }: Pick<Reading, 'texts' | 'language' | 'date' | 'today'>,
): { text: string; tone: string } {
  const since = on.since === null ? null : showDate(on.since, language);
  switch (on.state) {
    case 'in-force':
      if (date === today) return { text: texts.state.inForce, tone: 'ok' };
      return date < today
        ? { text: texts.state.wasInForce(showDate(date, language)), tone: 'ok' }
        : { text: texts.state.noKnownChange, tone: 'ok' };
    case 'no-new-grants':
      return { text: texts.state.noNewGrants(since), tone: 'warn' };
    case 'abolished':
      return { text: texts.state.abolished(since), tone: 'gone' };
    case 'planned': {
      const from = on.since ?? on.next?.from;
      return { text: texts.state.planned(from ? showDate(from, language) : null), tone: 'plan' };
    }
    case 'planned-end':
      return { text: texts.state.plannedEnd(since), tone: 'plan' };
    case 'unknown':
      if (on.tooEarly && on.next?.from)
        return { text: texts.state.tooEarly(showDate(on.next.from, language)), tone: 'gone' };
      return { text: texts.state.check, tone: 'warn' };
  }
}

interface StateChipProps {
  holds: readonly Period[] | undefined;
  /** Lists say only what is out of the ordinary. */
  quiet?: boolean;
}

export function StateChip({ holds, quiet = false }: StateChipProps) {
  const reading = useReading();
  const on = stateOn(holds, reading.date, reading.today);
  if (!on || (quiet && on.state === 'in-force')) return null;
  const { text, tone } = chipOf(on, reading);
  return <span className={`chip chip-${tone}`}>{text}</span>;
}
