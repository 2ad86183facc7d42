/** What holds on a date: computed from an entry's periods, never typed in. Pure; the caller brings the dates. */
import type { HoldState, Period } from './schema.ts';

export interface StateOnDate {
  state: HoldState;
  /** Since when this state holds; null where it is not known. For a plan reached by the date: the planned day. */
  since: string | null;
  note?: string;
  source?: string;
  /** The next known or planned change after the date. */
  next?: Period;
  /** Periods that ended before the date, oldest first. */
  earlier: Period[];
  /** The date lies before the first period anybody has written down; nothing is known of it. */
  tooEarly?: true;
}

export const isPlan = (period: Pick<Period, 'state'>): boolean =>
  period.state === 'planned' || period.state === 'planned-end';

/** Periods in the order of time; one without a beginning comes first. */
export const ordered = (periods: readonly Period[]): Period[] =>
  periods.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));

/**
 * The state on `date` (`YYYY-MM-DD`), as known on `today`. Periods may be in any order. A planned change never becomes
 * law by the calendar alone: read for a day ahead of today it is still a plan; once today has passed its date without
 * the entry being revised, the state is `unknown`, so that the card says that the rule must be checked instead of
 * stating yesterday's plan as today's law. Returns null for entries that have no periods (most medical words).
 */
export function stateOn(periods: readonly Period[] | undefined, date: string, today = date): StateOnDate | null {
  if (!periods || periods.length === 0) return null;
  const all = ordered(periods);
  const begun = all.filter((period) => (period.from ?? '') <= date);
  const next = all.find((period) => (period.from ?? '') > date);
  const current = begun.at(-1);
  const rest = { ...(next ? { next } : {}), earlier: begun.slice(0, -1) };
  if (!current) {
    // Before the first period: a rule that is only planned is planned; of any other nothing is known.
    if (next && isPlan(next)) return { state: 'planned', since: null, ...rest };
    return { state: 'unknown', since: null, ...rest, tooEarly: true };
  }
  const ahead = (current.from ?? '') > today;
  return {
    state: isPlan(current) && !ahead ? 'unknown' : current.state,
    since: current.from,
    ...(current.note ? { note: current.note } : {}),
    ...(current.source ? { source: current.source } : {}),
    ...rest,
  };
}

/** True when the entry should have been looked at again by `date`. */
export const reviewPassed = (review: string, date: string): boolean => review < date;

/** A text about how it was, as far as `formerOn` is concerned. */
export interface Timed {
  from?: string | undefined;
  until: string;
}

/** What was told of a rule on `date`, where somebody has written how it was then. The narrowest stretch wins. */
export function formerOn<T extends Timed>(former: readonly T[] | undefined, date: string): T | undefined {
  return former
    ?.filter(({ from, until }) => (from ?? '') <= date && date <= until)
    .toSorted((a, b) => a.until.localeCompare(b.until))[0];
}
