/**
 * The last day of a deadline, in calendar days or Danish working days. Pure; days are `YYYY-MM-DD`.
 *
 * A small rule set instead of `date-holidays`: that package brings the holidays of every country (1.5 MB
 * in a page, licence partly CC-BY-3.0), and here ten days a year are needed whose names stand in one ministerial
 * answer. Compared once with date-holidays 3.37.0 for 2015 to 2045: the same days in every year.
 *
 * Only deadlines whose beginning and length a source settles are calculated; what the sources leave open is shown by
 * the caller as open.
 */

export interface DeadlineSource {
  title: string;
  url: string;
  seen: string;
}

/** Where the rules stand. They speak of complaints; that attests are counted likewise is an inference, said on the page. */
export const DEADLINE_SOURCES: readonly DeadlineSource[] = [
  {
    title: 'Justitsministeriets vejledning 9533 af 26. juni 2018 om beregning af klagefrister',
    url: 'http://www.socialjura.dk/content-storage/regler/2018/vejl-9533-af-266-2018/menu/sagsbehandling/new/',
    seen: '2026-11-23',
  },
  {
    title: 'Hjulmand Kaptain: omtale af vejledning 9533/2018 (modtagelsesdagen tælles ikke med)',
    url: 'https://www.hjulmandkaptain.dk/viden/nyheder/hvad-er-fristen-i-en-klagesag/',
    seen: '2026-11-23',
  },
  {
    title: 'Folketinget, KIU 2022-23 (2. samling), svar 19: helligdagene efter store bededag',
    url: 'https://ft.dk/samling/20222/almdel/kiu/spm/19/svar/1931096/2662590/index.htm',
    seen: '2026-11-23',
  },
];

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => iso(at(date) + days * DAY);
/** 0 Sunday … 6 Saturday. */
export const weekday = (date: string): number => new Date(at(date)).getUTCDay();

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Store bededag was a holiday to the end of 2023. */
const LAST_STORE_BEDEDAG = 2023;

/** The Danish holidays of a year: day → name. */
export function holidays(year: number): Map<string, string> {
  const sunday = easter(year);
  return new Map([
    [`${year}-01-01`, 'nytårsdag'],
    [addDays(sunday, -3), 'skærtorsdag'],
    [addDays(sunday, -2), 'langfredag'],
    [sunday, 'påskedag'],
    [addDays(sunday, 1), '2. påskedag'],
    ...(year <= LAST_STORE_BEDEDAG ? ([[addDays(sunday, 26), 'store bededag']] as const) : []),
    [addDays(sunday, 39), 'Kristi himmelfartsdag'],
    [addDays(sunday, 49), 'pinsedag'],
    [addDays(sunday, 50), '2. pinsedag'],
    [`${year}-12-25`, 'juledag'],
    [`${year}-12-26`, '2. juledag'],
  ]);
}

/** Days on which many offices are shut although they are no holiday; told, never counted. */
export function halfHolidays(year: number): Map<string, string> {
  return new Map([
    [addDays(easter(year), 40), 'dagen efter Kristi himmelfartsdag'],
    [`${year}-06-05`, 'grundlovsdag'],
    [`${year}-12-24`, 'juleaftensdag'],
    [`${year}-12-31`, 'nytårsaftensdag'],
  ]);
}

export type Closed = { kind: 'saturday' | 'sunday' } | { kind: 'holiday' | 'half'; name: string };

/** Why a day is no ordinary working day; null when it is one. */
export function closed(date: string): Closed | null {
  const year = Number(date.slice(0, 4));
  const holiday = holidays(year).get(date);
  if (holiday !== undefined) return { kind: 'holiday', name: holiday };
  const day = weekday(date);
  if (day === 6) return { kind: 'saturday' };
  if (day === 0) return { kind: 'sunday' };
  const half = halfHolidays(year).get(date);
  return half === undefined ? null : { kind: 'half', name: half };
}

export function isWorkingDay(date: string): boolean {
  const why = closed(date);
  return why === null || why.kind === 'half';
}

export interface DeadlineRule {
  days: number;
  kind: 'calendar' | 'working';
}

export interface DeadlineResult {
  /** Day 1: the day after the beginning, which itself is not counted. */
  first: string;
  last: string;
  /** Why the last day is no ordinary working day. */
  closed: Closed | null;
  /** The last ordinary working day up to then: in time whether or not a deadline moves off a weekend or a holiday. */
  safe: string;
}

/** A length no deadline of an attest comes near; guards the loop over days. */
const MOST_DAYS = 366;

/** Null where the date or the number of days makes no sense. */
export function deadline({ days, kind }: DeadlineRule, start: string): DeadlineResult | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(start) || Number.isNaN(at(start)) || iso(at(start)) !== start) return null;
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) return null;
  let last = addDays(start, days);
  if (kind === 'working') {
    last = start;
    for (let counted = 0; counted < days; ) {
      last = addDays(last, 1);
      if (isWorkingDay(last)) counted++;
    }
  }
  const why = closed(last);
  let safe = last;
  while (closed(safe) !== null && safe > start) safe = addDays(safe, -1);
  return { first: addDays(start, 1), last, closed: why, safe };
}
