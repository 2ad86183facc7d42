/**
 * What the schema cannot say about one entry: dates that fit together, plain words, what a first-priority entry
 * must hold. Every finding names the field and what to write instead. Pure: the caller brings the date.
 */
import { checkForm } from '../match/compile.ts';
import { BODY_PLACES, isBodyPlace } from './body.ts';
import { lexTerms } from './lex-terms.ts';
import { lix, readability, sentencesOf, wordsOf } from './readability.ts';
import type { Entry } from './schema.ts';

export type FieldPath = readonly (string | number)[];

export interface Finding {
  level: 'error' | 'warning';
  path: FieldPath;
  message: string;
}

export const SHORT_WORDS = 35;
export const SENTENCE_WORDS = 18;
/** What is said to the citizen: as easy as a text about rules can be. */
export const CITIZEN_WORDS = 80;
export const CITIZEN_LIX = 30;
/** Over this a short text deserves a second look; over the next (»meget svær«) it is no explanation any more. */
export const LIX_HARD = 42;
export const LIX_WORST = 55;

const error = (path: FieldPath, message: string): Finding => ({ level: 'error', path, message });
const warning = (path: FieldPath, message: string): Finding => ({ level: 'warning', path, message });

/** Every text of a value with its path; numbers and booleans are left out. */
export function textsOf(value: unknown, path: FieldPath = []): { path: FieldPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
  return [];
}

/** Ten digits that begin with a real day and month. Fagbro's files hold no person, invented ones included. */
const CPR = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/u;

export const cprIn = (value: unknown): Finding[] =>
  textsOf(value)
    .filter(({ path, text }) => path.at(-1) !== 'url' && CPR.test(text))
    .map(({ path }) => error(path, 'ligner et CPR-nummer; fjern det'));

interface Banned {
  pattern: RegExp;
  level: Finding['level'];
  instead: string;
}

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Words that judge, comfort or belittle. */
const BANNED: readonly Banned[] = [
  { pattern: whole('skyldes psyken'), level: 'error', instead: 'skriv, hvad man ved og ikke ved om årsagen' },
  { pattern: whole('indbildt\\p{L}*'), level: 'error', instead: 'symptomer er virkelige; skriv, hvad borgeren mærker' },
  { pattern: whole('heldigvis|desværre'), level: 'error', instead: 'skriv sætningen uden at trøste eller beklage' },
  {
    pattern: whole('lider af'),
    level: 'warning',
    instead: 'skriv »har«; hvordan det føles, ved kun den, der har det',
  },
  { pattern: whole('blot|simpelthen|selvfølgelig|naturligvis|som bekendt'), level: 'warning', instead: 'stryg ordet' },
  { pattern: whole('(?:det er|er|tager) bare|bare (?:en|et)'), level: 'warning', instead: 'stryg »bare«' },
  {
    pattern: whole('borgeren (?:har|vil|kan ikke)'),
    level: 'warning',
    instead: 'ordet siger intet om den enkelte; skriv »kan betyde« eller »nogle«',
  },
];

/** Fields that hold words as others write or believe them, not our own. */
const QUOTED = new Set<string | number>(['term', 'also', 'when', 'unless', 'compounds', 'misunderstandings', 'ask']);
const EMPLOYMENT_FREE = new Set([BANNED.at(-1)]);

function plainWords(entry: Entry): Finding[] {
  return textsOf(entry)
    .filter(({ path }) => !QUOTED.has(path[0] ?? ''))
    .flatMap(({ path, text }) =>
      BANNED.filter(
        (banned) => !(entry.side === 'employment' && EMPLOYMENT_FREE.has(banned)) && banned.pattern.test(text),
      ).map(({ pattern, level, instead }) => ({
        level,
        path,
        message: `»${pattern.exec(text)?.[0] ?? ''}« skal ikke stå her: ${instead}`,
      })),
    );
}

function length(entry: Entry): Finding[] {
  const found: Finding[] = [];
  const words = wordsOf(entry.short).length;
  if (words > SHORT_WORDS)
    found.push(error(['short'], `er på ${words} ord; højst ${SHORT_WORDS}. Flyt resten til for, facts eller caution`));
  for (const sentence of sentencesOf(entry.short)) {
    const long = wordsOf(sentence).length;
    if (long > SENTENCE_WORDS)
      found.push(
        warning(
          ['short'],
          `en sætning er på ${long} ord (højst ${SENTENCE_WORDS}); del den: »${sentence.slice(0, 50)} …«`,
        ),
      );
  }
  const hard = lix(readability(entry.short, entry.term));
  if (hard > LIX_HARD)
    found.push({
      level: hard > LIX_WORST ? 'error' : 'warning',
      path: ['short'],
      message: `LIX ${hard.toFixed(0)} uden opslagsordet (mål 22-38, aldrig over ${LIX_WORST}); kortere sætninger og ord`,
    });
  return found;
}

function forCitizen(entry: Entry): Finding[] {
  const text = entry.for?.citizen;
  if (text === undefined) return [];
  const path = ['for', 'citizen'];
  const found: Finding[] = [];
  const words = wordsOf(text).length;
  if (words > CITIZEN_WORDS) found.push(error(path, `er på ${words} ord; højst ${CITIZEN_WORDS}`));
  const hard = lix(readability(text, entry.term));
  if (hard >= CITIZEN_LIX)
    found.push(
      error(path, `LIX ${hard.toFixed(0)} uden opslagsordet (under ${CITIZEN_LIX}); kortere ord og sætninger`),
    );
  return found;
}

/** Dates that cannot be true, and those that have been overtaken by `today`. */
export function checkDates(entry: Entry, today: string): Finding[] {
  const found: Finding[] = [];
  if (entry.checked > today)
    found.push(error(['checked'], `${entry.checked} ligger efter i dag (${today}); skriv dagen, kilden blev set`));
  if (entry.review <= entry.checked)
    found.push(error(['review'], `${entry.review} skal ligge efter checked (${entry.checked})`));
  if (entry.review < today) found.push(warning(['review'], `${entry.review} er passeret; se opslaget efter`));
  entry.former?.forEach((one, index) => {
    if (one.from !== undefined && one.from > one.until)
      found.push(error(['former', index, 'from'], `${one.from} ligger efter until (${one.until})`));
    if (one.until > entry.checked)
      found.push(error(['former', index, 'until'], `${one.until} ligger efter checked; det er ikke forbi endnu`));
  });
  const holds = entry.holds ?? [];
  holds.forEach((period, index) => {
    const before = holds[index - 1];
    if (index > 0 && period.from === null)
      found.push(error(['holds', index, 'from'], 'kun den første periode må have from: null; skriv datoen'));
    else if (before?.from && period.from && period.from <= before.from)
      found.push(
        error(['holds', index, 'from'], `perioder står ældst først; ${period.from} er ikke efter ${before.from}`),
      );
    const plan = period.state === 'planned' || period.state === 'planned-end';
    if (plan && period.from === null)
      found.push(error(['holds', index, 'from'], 'en planlagt ændring skal have en dato'));
    if (plan && period.from !== null && period.from <= today)
      found.push(
        warning(
          ['holds', index],
          `planen fra ${period.from} er nået; skriv, hvad der blev lov (in-force, abolished …)`,
        ),
      );
    if (!plan && period.from !== null && period.from > entry.checked)
      found.push(
        error(
          ['holds', index, 'state'],
          `${period.from} ligger efter checked; fremtiden skrives planned eller planned-end`,
        ),
      );
  });
  return found;
}

function forReaders(entry: Entry): Finding[] {
  const found: Finding[] = [];
  const first = entry.priority === 1;
  if (entry.side === 'employment' && !entry.for?.gp)
    found.push({
      level: first ? 'error' : 'warning',
      path: ['for'],
      message: 'mangler for.gp: hvad betyder ordet for lægen, og hvad skal lægen ikke slutte af det?',
    });
  if (entry.side !== 'health' || !first) return found;
  if (!entry.for?.caseworker)
    found.push(error(['for'], 'mangler for.caseworker: hvad ordet kan betyde for arbejdsevne og sag (skriv »kan«)'));
  else if (!entry.for.caseworker.some((line) => whole('kan|nogle|ofte|mange').test(line)))
    found.push(
      warning(['for', 'caseworker'], 'skriv med »kan«, »nogle« eller »ofte«; ordet siger intet om den enkelte'),
    );
  if (!entry.caution?.length) found.push(error(['caution'], 'mangler: hvad må man ikke læse ud af ordet?'));
  if (!entry.ask?.length) found.push(error(['ask'], 'mangler: ét præcist spørgsmål til lægen om funktion'));
  return found;
}

function checkScale(entry: Entry): Finding[] {
  const scale = entry.scale;
  if (!scale)
    return entry.kind === 'skala'
      ? [warning(['kind'], 'en skala bør have scale: (measures, min, max, good, bands)')]
      : [];
  const found: Finding[] = [];
  const { min, max, bands = [] } = scale;
  if (min !== undefined && max !== undefined && min >= max)
    found.push(error(['scale', 'min'], `min (${min}) skal være under max (${max})`));
  bands.forEach((band, index) => {
    const before = bands[index - 1];
    if (band.from > band.to)
      found.push(error(['scale', 'bands', index], `from (${band.from}) er over to (${band.to})`));
    if (before && band.from < before.to)
      found.push(
        error(['scale', 'bands', index], `overlapper båndet før (${before.from}-${before.to}); stigende orden`),
      );
    if ((min !== undefined && band.from < min) || (max !== undefined && band.to > max))
      found.push(error(['scale', 'bands', index], `ligger uden for ${min ?? '…'}-${max ?? '…'}`));
  });
  return found;
}

/** Inflections that cannot be read, in the order of the forms: the term first, then `also`. */
function inflections(entry: Entry): Finding[] {
  const forms = lexTerms([entry])[0]?.forms ?? [];
  return forms.flatMap((form, place) => {
    const wrong = checkForm(form);
    const own = place === 0 ? ['inflection'] : ['also', place - 1];
    return wrong === undefined ? [] : [error(own, wrong)];
  });
}

/** Everything about one entry that can be seen without the others. */
export function checkEntry(entry: Entry, today: string): Finding[] {
  const found = [
    ...inflections(entry),
    ...checkDates(entry, today),
    ...length(entry),
    ...forCitizen(entry),
    ...plainWords(entry),
    ...cprIn(entry),
    ...forReaders(entry),
    ...checkScale(entry),
  ];
  if (entry.body !== undefined && !isBodyPlace(entry.body))
    found.push(error(['body'], `»${entry.body}« er ikke et sted på figuren; skriv et af: ${BODY_PLACES.join(', ')}`));
  return found;
}
