/**
 * Ways from one benefit to another: what is open on a date, what leads to a benefit and what may follow, and why
 * somebody was moved. Pure; works on what `publishedPathways` made of `content/pathways.yaml`.
 */
import type { Lane, PathwaysFile, Place, Transition } from './pathways-schema.ts';
import type { Entry, Period, Source } from './schema.ts';
import { stateOn } from './state.ts';

export type PathPlace = Omit<Place, 'name' | 'through' | 'holds'> & {
  name: string;
  /** False for places that are no entry of the dictionary: they cannot be opened. */
  entry: boolean;
  through: boolean;
  holds?: Period[];
};

export type PathTransition = Omit<Transition, 'sources' | 'attests'> & {
  sources: Source[];
  attests: { id: string; name: string }[];
};

/** `knowledge/pathways.json`. */
export interface PublishedPathways {
  checked: string;
  review: string;
  lanes: Lane[];
  places: PathPlace[];
  transitions: PathTransition[];
}

/**
 * `done`: a law moved everybody on one past day. `not-yet`: the way did not exist on the date. A plan stays a plan
 * when the date asked for lies ahead of today; once today has passed it, the state is `unknown`.
 */
export type WayState =
  | 'in-force'
  | 'planned-end'
  | 'planned'
  | 'unknown'
  | 'no-new-grants'
  | 'abolished'
  | 'done'
  | 'not-yet';

/** The order in which ways are told: open ones first, plans after, what is closed last. */
const RANK: Record<WayState, number> = {
  'in-force': 0,
  'planned-end': 1,
  unknown: 2,
  done: 3,
  'no-new-grants': 4,
  planned: 5,
  abolished: 6,
  'not-yet': 7,
};

export interface Way {
  transition: PathTransition;
  from: string;
  to: string;
  state: WayState;
  /** Since when the state holds; for `done` the day, for plans the planned day. */
  since: string | null;
  note?: string;
}

export interface Step extends Way {
  /** The box it is drawn from: `enhver-ydelse` where the way is open from any benefit. */
  drawnFrom: string;
}

type Timed = Pick<PathTransition, 'holds' | 'once'>;

export function wayState(timed: Timed, date: string, today: string): Pick<Way, 'state' | 'since' | 'note'> {
  if (timed.once !== undefined) return { state: timed.once <= date ? 'done' : 'not-yet', since: timed.once };
  const on = stateOn(timed.holds, date);
  if (!on) return { state: 'unknown', since: null };
  const note = on.note === undefined ? {} : { note: on.note };
  if (on.state === 'unknown') {
    const reached = (timed.holds ?? []).findLast(({ from }) => from !== null && from <= date);
    // A day ahead of today that a plan reaches: still a plan, and not yet a rule nobody has checked.
    if (reached?.from && reached.from > today && (reached.state === 'planned' || reached.state === 'planned-end'))
      return { state: reached.state, since: reached.from, ...note };
    return reached ? { state: 'unknown', since: on.since, ...note } : { state: 'not-yet', since: null };
  }
  if (on.state === 'planned') return { state: 'planned', since: on.next?.from ?? null };
  return { state: on.state, since: on.since, ...note };
}

export function stateOfPlace(
  place: Pick<PathPlace, 'holds'>,
  date: string,
  today: string,
): Pick<Way, 'state' | 'since' | 'note'> {
  return place.holds ? wayState({ holds: place.holds }, date, today) : { state: 'in-force', since: null };
}

/** Every way on a date, one for each `from`, as they are drawn. */
export function pathwaysOn(data: PublishedPathways, date: string, today = date): Way[] {
  return data.transitions.flatMap((transition) => {
    const state = wayState(transition, date, today);
    return transition.from.map((from) => ({ transition, from, to: transition.to, ...state }));
  });
}

/** The same ways with »enhver ydelse« spelled out, so that each benefit has its own. */
function steps(data: PublishedPathways, date: string, today: string): Step[] {
  const stands = new Map(data.places.flatMap(({ id, stands }) => (stands ? [[id, stands] as const] : [])));
  return pathwaysOn(data, date, today).flatMap((way) =>
    (stands.get(way.from) ?? [way.from])
      .filter((from) => from !== way.to || way.from === way.to)
      .map((from) => ({ ...way, from, drawnFrom: way.from })),
  );
}

/** Open ways first; among those the main ones; last what is open from any benefit and so says little of this one. */
const told = (a: Step, b: Step): number => {
  const weight = ({ transition, from, drawnFrom }: Step) => (transition.main ? 0 : from === drawnFrom ? 1 : 2);
  return RANK[a.state] - RANK[b.state] || weight(a) - weight(b);
};

export interface Neighbourhood {
  before: Step[];
  after: Step[];
}

/** What leads to a benefit and what may follow it; open ways first, within that as authored. */
export function neighbourhood(data: PublishedPathways, id: string, date: string, today = date): Neighbourhood {
  const place = data.places.find((one) => one.id === id);
  const all = place?.stands
    ? pathwaysOn(data, date, today).map((way) => ({ ...way, drawnFrom: way.from }))
    : steps(data, date, today);
  const seen = all.filter(({ state }) => state !== 'not-yet');
  return {
    before: seen.filter(({ from, to }) => to === id && from !== id).toSorted(told),
    after: seen.filter(({ from }) => from === id).toSorted(told),
  };
}

export const MAX_STEPS = 3;
const MAX_EXPLANATIONS = 6;

/**
 * Why somebody was moved from one benefit to another: every direct way, else the shortest ways over others (at most
 * three steps), else nothing. Closed ways count too: the move may have been made while they were open.
 */
export function explain(data: PublishedPathways, from: string, to: string, date: string, today = date): Step[][] {
  const open = steps(data, date, today).filter(({ state }) => state !== 'not-yet');
  const passable = new Set(data.places.filter(({ through }) => through).map(({ id }) => id));
  const byFrom = Map.groupBy(open, (step) => step.from);
  // A detour is told only over ways that can be gone in one and the same time: no plans, nothing closed by law.
  const sound = ({ state }: Step) => state === 'in-force' || state === 'planned-end' || state === 'unknown';
  let ways: Step[][] = [[]];
  for (let length = 1; length <= MAX_STEPS; length++) {
    ways = ways.flatMap((way) => {
      const last = way.at(-1);
      if (last && (!passable.has(last.to) || !way.every(sound))) return [];
      const been = new Set([from, ...way.map((step) => step.to)]);
      return (byFrom.get(last?.to ?? from) ?? [])
        .filter((step) => (step.to === to ? length === 1 || from !== to : !been.has(step.to)))
        .map((step) => [...way, step]);
    });
    const found = ways.filter((way) => way.at(-1)?.to === to && (way.length === 1 || way.every(sound)));
    if (found.length > 0) {
      const worst = (way: Step[]) => Math.max(...way.map(({ state }) => RANK[state]));
      return found.toSorted((a, b) => worst(a) - worst(b)).slice(0, MAX_EXPLANATIONS);
    }
    ways = ways.filter((way) => way.at(-1)?.to !== to);
  }
  return [];
}

/** What the small drawing in a card needs of one way: a few words and the periods, so that the card works out the state. */
export interface Near extends Timed {
  id: string;
  name: string;
  label: string;
  entry: boolean;
}

export interface NearEntry {
  before: Near[];
  after: Near[];
}

/** The neighbourhoods of all entries, for the cards: id → what leads there and what may follow. */
export function publishedNeighbourhoods(data: PublishedPathways): Record<string, NearEntry> {
  const byId = new Map(data.places.map((place) => [place.id, place]));
  const all = steps(data, data.checked, data.checked);
  const near = (other: string, { transition }: Step): Near[] => {
    const place = byId.get(other);
    return place
      ? [
          {
            id: place.id,
            name: place.name,
            label: transition.label,
            entry: place.entry,
            ...(transition.holds ? { holds: transition.holds } : {}),
            ...(transition.once ? { once: transition.once } : {}),
          },
        ]
      : [];
  };
  const once = (list: Near[]) => list.filter((one, at) => list.findIndex(({ id }) => id === one.id) === at);
  // Where a way is open from any benefit, the target's card says so in one line and not in fourteen.
  const before = (id: string) =>
    [
      ...new Map(
        all.filter((step) => step.to === id && step.from !== id).map((s) => [`${s.drawnFrom} ${s.transition.id}`, s]),
      ).values(),
    ]
      .toSorted(told)
      .flatMap((step) => near(step.drawnFrom, step));
  const after = (id: string) =>
    all
      .filter((step) => step.from === id)
      .toSorted(told)
      .flatMap((step) => near(step.to, step));
  return Object.fromEntries(
    data.places
      .filter(({ entry }) => entry)
      .map(({ id }) => [id, { before: once(before(id)), after: once(after(id)) }] as const)
      .filter(([, one]) => one.before.length + one.after.length > 0),
  );
}

/** What the build knows of entries and sources. */
export interface PathwaysContent {
  entries: readonly { entry: Pick<Entry, 'id' | 'term' | 'kind' | 'holds'> }[];
  sources: ReadonlyMap<string, Source>;
}

const capital = (term: string): string =>
  /^\p{Ll}{3}/u.test(term) ? term.charAt(0).toLocaleUpperCase('da') + term.slice(1) : term;

/** `content/pathways.yaml` with names of entries, their periods and whole sources in it. */
export function publishedPathways(file: PathwaysFile, { entries, sources }: PathwaysContent): PublishedPathways {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  return {
    checked: file.checked,
    review: file.review,
    lanes: file.lanes,
    places: file.places.map(({ name, through = true, holds, ...place }) => {
      const entry = byId.get(place.id);
      const periods = entry?.holds ?? holds;
      return {
        ...place,
        name: name ?? capital(entry?.term ?? place.id),
        entry: entry !== undefined,
        through,
        ...(periods ? { holds: periods } : {}),
      };
    }),
    transitions: file.transitions.map(({ attests = [], ...transition }) => ({
      ...transition,
      attests: attests.map((id) => ({ id, name: capital(byId.get(id)?.term ?? id) })),
      sources: transition.sources.flatMap((id) => sources.get(id) ?? []),
    })),
  };
}

export interface PathFinding {
  level: 'error' | 'warning';
  path: readonly (string | number)[];
  message: string;
}

/** What the schema cannot say: ids that exist, lanes, dates, plans worded as plans. */
export function checkPathways(file: PathwaysFile, { entries, sources }: PathwaysContent, today: string): PathFinding[] {
  const found: PathFinding[] = [];
  const add = (level: PathFinding['level'], path: PathFinding['path'], message: string) =>
    found.push({ level, path, message });
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const lanes = new Set(file.lanes.map(({ id }) => id));
  const places = new Set(file.places.map(({ id }) => id));
  const twice = (list: readonly { id: string }[], field: string) =>
    list.forEach(({ id }, index) => {
      if (list.findIndex((other) => other.id === id) !== index)
        add('error', [field, index, 'id'], `id »${id}« findes to gange; vælg et andet`);
    });
  twice(file.lanes, 'lanes');
  twice(file.places, 'places');
  twice(file.transitions, 'transitions');

  file.places.forEach((place, index) => {
    if (!lanes.has(place.lane)) add('error', ['places', index, 'lane'], `banen »${place.lane}« findes ikke i lanes`);
    if (place.name === undefined && !byId.has(place.id))
      add('error', ['places', index, 'id'], `opslaget »${place.id}« findes ikke; ret id'et eller giv stedet et name`);
    if (place.holds && byId.has(place.id))
      add('error', ['places', index, 'holds'], 'opslaget har sine egne perioder; stryg holds her');
    place.holds?.forEach((period, at) => {
      if (period.source !== undefined && !sources.has(period.source))
        add(
          'error',
          ['places', index, 'holds', at, 'source'],
          `kilden ${period.source} findes ikke i content/sources/`,
        );
    });
    place.stands?.forEach((id, at) => {
      if (!places.has(id)) add('error', ['places', index, 'stands', at], `stedet »${id}« findes ikke i places`);
    });
    const used = file.transitions.some(({ from, to }) => to === place.id || from.includes(place.id));
    if (!used) add('warning', ['places', index], 'ingen overgang bruger stedet; stryg det eller skriv overgangen');
  });

  file.transitions.forEach((transition, index) => {
    const at = (...rest: (string | number)[]) => ['transitions', index, ...rest];
    transition.from.forEach((id, place) => {
      if (!places.has(id)) add('error', at('from', place), `stedet »${id}« findes ikke i places`);
    });
    if (!places.has(transition.to)) add('error', at('to'), `stedet »${transition.to}« findes ikke i places`);
    transition.attests?.forEach((id, place) => {
      const entry = byId.get(id);
      if (!entry) add('error', at('attests', place), `opslaget »${id}« findes ikke; ret id'et eller stryg det`);
      else if (entry.kind !== 'attest')
        add('error', at('attests', place), `»${id}« er af slagsen ${entry.kind}, ikke attest`);
    });
    transition.sources.forEach((id, place) => {
      if (!sources.has(id)) add('error', at('sources', place), `kilden ${id} findes ikke i content/sources/`);
    });
    if ((transition.holds === undefined) === (transition.once === undefined))
      add('error', at('holds'), 'skriv enten holds (perioder) eller once (den dag en lov flyttede alle)');
    transition.holds?.forEach((period, place) => {
      if (period.source !== undefined && !sources.has(period.source))
        add('error', at('holds', place, 'source'), `kilden ${period.source} findes ikke i content/sources/`);
      const before = transition.holds?.[place - 1];
      if (before && (period.from === null || (before.from !== null && period.from <= before.from)))
        add('error', at('holds', place, 'from'), 'perioder står ældst først');
      const plan = period.state === 'planned' || period.state === 'planned-end';
      if (!plan && period.from !== null && period.from > file.checked)
        add(
          'error',
          at('holds', place, 'state'),
          `${period.from} ligger efter checked; fremtiden skrives planned eller planned-end`,
        );
      if (plan && period.from !== null && period.from <= today)
        add('warning', at('holds', place), `planen fra ${period.from} er nået; skriv, hvad der blev lov`);
    });
    if (
      transition.holds?.some(({ state }) => state === 'planned') &&
      !/foreslået/.test(`${transition.label} ${transition.trigger}`)
    )
      add('error', at('trigger'), 'en planlagt overgang skrives med »er foreslået«');
    if (transition.confidence === 'low' && !transition.open?.length)
      add('error', at('open'), 'confidence: low kræver, at det usikre står i open');
  });
  if (file.checked > today) add('error', ['checked'], `${file.checked} ligger efter i dag (${today})`);
  if (file.review <= file.checked) add('error', ['review'], 'skal ligge efter checked');
  if (file.review < today) add('warning', ['review'], `${file.review} er passeret; se vejene efter`);
  return found;
}
