/** What holds on a date: computed from an entry's periods, never typed in. Pure; the caller brings the date. */
import type { HoldState, Period } from './schema.ts';

export interface StateOnDate {
  state: HoldState;
  /** Since when this state holds; null where it is not known. */
  since: string | null;
  note?: string;
  source?: string;
  /** The next known or planned change after the date. */
  next?: Period;
  /** Periods that ended before the date, oldest first. */
  earlier: Period[];
}

const isPlan = (period: Period): boolean => period.state === 'planned' || period.state === 'planned-end';

/**
 * The state on `date` (`YYYY-MM-DD`). Periods may be in any order. A planned change never becomes law by the
 * calendar alone: once its date has passed without the entry being revised, the state is `unknown`, so that the
 * card says that the rule must be checked instead of stating yesterday's plan as today's law.
 * Returns null for entries that have no periods (most medical words).
 */
export function stateOn(periods: readonly Period[] | undefined, date: string): StateOnDate | null {
  if (!periods || periods.length === 0) return null;
  const ordered = [...periods].sort((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0,
  );
  const begun = ordered.filter((period) => (period.from ?? '') <= date);
  const next = ordered.find((period) => (period.from ?? '') > date);
  const current = begun.at(-1);
  const rest = { ...(next ? { next } : {}), earlier: begun.slice(0, -1) };
  if (!current) {
    // Before the first period: a rule that is only planned is planned; any other did not exist yet.
    if (next && isPlan(next)) return { state: 'planned', since: null, ...rest };
    return { state: 'unknown', since: null, ...rest };
  }
  if (isPlan(current))
    return {
      state: 'unknown',
      since: current.from,
      ...(current.note ? { note: current.note } : {}),
      ...(current.source ? { source: current.source } : {}),
      ...rest,
    };
  return {
    state: current.state,
    since: current.from,
    ...(current.note ? { note: current.note } : {}),
    ...(current.source ? { source: current.source } : {}),
    ...rest,
  };
}

/** True when the entry should have been looked at again by `date`. */
export const reviewPassed = (review: string, date: string): boolean => review < date;
