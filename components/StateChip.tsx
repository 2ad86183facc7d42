/** What holds today, worked out from the entry's periods and the date; nothing for words without periods. */
import type { Period } from '../lib/knowledge/schema.ts';
import { type StateOnDate, stateOn } from '../lib/knowledge/state.ts';
import { showDate } from '../lib/text/dates.ts';
import type { Reading } from './reading.tsx';
import { useReading } from './reading.tsx';

export function chipOf(on: StateOnDate, { texts, language }: Reading): { text: string; tone: string } {
  const since = on.since === null ? null : showDate(on.since, language);
  switch (on.state) {
    case 'in-force':
      return { text: texts.state.inForce, tone: 'ok' };
    case 'no-new-grants':
      return { text: texts.state.noNewGrants(since), tone: 'warn' };
    case 'abolished':
      return { text: texts.state.abolished(since), tone: 'gone' };
    case 'planned':
    case 'planned-end': {
      const from = on.next?.from;
      return { text: texts.state.planned(from ? showDate(from, language) : null), tone: 'plan' };
    }
    case 'unknown':
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
  const on = stateOn(holds, reading.today);
  if (!on || (quiet && on.state === 'in-force')) return null;
  const { text, tone } = chipOf(on, reading);
  return <span className={`chip chip-${tone}`}>{text}</span>;
}
