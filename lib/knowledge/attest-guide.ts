/**
 * The attest guide: what each attest asks, whether the patient must come, what the doctor must, and by when; and the
 * questions that lead to the right one. Pure; works on what `publishedAttestGuide` made of `content/attest-guide.yaml`.
 */
import type { AttestGuideFile, AttestRow, Question, Result } from './attest-guide-schema.ts';
import type { Entry, Source } from './schema.ts';

export type PublishedAttest = Omit<AttestRow, 'sources' | 'deadlines'> & {
  name: string;
  deadlines: (Omit<AttestRow['deadlines'][number], 'source'> & { source: Source | null })[];
  sources: Source[];
};

/** `knowledge/attest-guide.json`. */
export interface PublishedAttestGuide {
  checked: string;
  review: string;
  attests: PublishedAttest[];
  start: string;
  questions: Question[];
  results: (Omit<Result, 'attests'> & { attests: { id: string; name: string }[] })[];
}

/** What a card shows of an attest's row. */
export type AttestFacts = Pick<
  PublishedAttest,
  'asker' | 'answers' | 'request' | 'attend' | 'answer' | 'deadlines' | 'deadlineNote' | 'payer' | 'status'
>;

export const attestFacts = ({
  asker,
  answers,
  request,
  attend,
  answer,
  deadlines,
  deadlineNote,
  payer,
  status,
}: PublishedAttest): AttestFacts => ({
  asker,
  answers,
  ...(request === undefined ? {} : { request }),
  attend,
  answer,
  deadlines,
  ...(deadlineNote === undefined ? {} : { deadlineNote }),
  payer,
  status,
});

export interface GuideContent {
  entries: readonly { entry: Pick<Entry, 'id' | 'term' | 'kind' | 'holds'> }[];
  sources: ReadonlyMap<string, Source>;
}

const capital = (term: string): string =>
  /^\p{Ll}{3}/u.test(term) ? term.charAt(0).toLocaleUpperCase('da') + term.slice(1) : term;

export function publishedAttestGuide(file: AttestGuideFile, { entries, sources }: GuideContent): PublishedAttestGuide {
  const names = new Map(entries.map(({ entry }) => [entry.id, capital(entry.term)]));
  return {
    checked: file.checked,
    review: file.review,
    attests: file.attests.map((row) => ({
      ...row,
      name: names.get(row.id) ?? row.id,
      deadlines: row.deadlines.map(({ source, ...rest }) => ({ ...rest, source: sources.get(source) ?? null })),
      sources: row.sources.flatMap((id) => sources.get(id) ?? []),
    })),
    start: file.chooser.start,
    questions: file.chooser.questions,
    results: file.chooser.results.map((result) => ({
      ...result,
      attests: result.attests.map((id) => ({ id, name: names.get(id) ?? id })),
    })),
  };
}

export const MAX_QUESTIONS = 4;

export interface Walk {
  /** Questions in order with the answer given. */
  asked: { question: string; answer: string }[];
  result: string;
}

/** Every way through the questions. A ring or a missing question ends a walk with result ''. */
export function walks({ start, questions }: Pick<PublishedAttestGuide, 'start' | 'questions'>): Walk[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const from = (id: string, asked: Walk['asked']): Walk[] => {
    const question = byId.get(id);
    if (!question || asked.some((one) => one.question === id)) return [{ asked, result: '' }];
    return question.answers.flatMap((answer) => {
      const along = [...asked, { question: id, answer: answer.say }];
      return answer.next !== undefined ? from(answer.next, along) : [{ asked: along, result: answer.result ?? '' }];
    });
  };
  return from(start, []);
}

export type SortKey = 'name' | 'asker' | 'attend' | 'answer' | 'deadline';
const CERTAINTY = { yes: 0, no: 1, open: 2 } as const;

/** What a doctor has to keep first: known days ascending, then those without, then those nobody has settled. */
export function deadlineRank(attest: Pick<PublishedAttest, 'deadlines'>): number {
  const known = attest.deadlines.filter(({ open, days }) => !open && days !== undefined);
  if (known.length > 0) return Math.min(...known.map(({ days = 0 }) => days));
  return attest.deadlines.some(({ open }) => open) ? 2000 : 1000;
}

export function sortAttests(
  attests: readonly PublishedAttest[],
  key: SortKey,
  direction: 'ascending' | 'descending',
): PublishedAttest[] {
  const value = (one: PublishedAttest): string | number => {
    if (key === 'attend') return CERTAINTY[one.attend.value];
    if (key === 'answer') return CERTAINTY[one.answer.value];
    if (key === 'deadline') return deadlineRank(one);
    return key === 'name' ? one.name : one.asker;
  };
  const sign = direction === 'ascending' ? 1 : -1;
  return attests.toSorted((a, b) => {
    const x = value(a);
    const y = value(b);
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : String(x).localeCompare(String(y), 'da', { numeric: true });
    return order === 0 ? a.name.localeCompare(b.name, 'da', { numeric: true }) : sign * order;
  });
}

export interface GuideFinding {
  level: 'error' | 'warning';
  path: readonly (string | number)[];
  message: string;
}

/** What the schema cannot say: ids that exist, questions that end, no current attest out of reach. */
export function checkAttestGuide(
  file: AttestGuideFile,
  { entries, sources }: GuideContent,
  today: string,
): GuideFinding[] {
  const found: GuideFinding[] = [];
  const add = (level: GuideFinding['level'], path: GuideFinding['path'], message: string) =>
    found.push({ level, path, message });
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const source = (id: string, path: GuideFinding['path']) => {
    if (!sources.has(id)) add('error', path, `kilden ${id} findes ikke i content/sources/`);
  };
  file.attests.forEach((row, index) => {
    const at = (...rest: (string | number)[]) => ['attests', index, ...rest];
    const entry = byId.get(row.id);
    if (!entry) add('error', at('id'), `opslaget »${row.id}« findes ikke`);
    else if (entry.kind !== 'attest') add('error', at('id'), `»${row.id}« er af slagsen ${entry.kind}, ikke attest`);
    if (file.attests.findIndex(({ id }) => id === row.id) !== index)
      add('error', at('id'), `»${row.id}« står to gange`);
    row.sources.forEach((id, place) => {
      source(id, at('sources', place));
    });
    row.deadlines.forEach((deadline, place) => {
      source(deadline.source, at('deadlines', place, 'source'));
      if (!deadline.open && deadline.days === undefined)
        add('error', at('deadlines', place, 'days'), 'en frist, der regnes, skal have days; ellers open: true');
      if (!deadline.open && deadline.from === 'unspecified')
        add('error', at('deadlines', place, 'from'), 'uden et kendt begyndelsestidspunkt er fristen open: true');
    });
    const unclear =
      row.attend.value === 'open' || row.answer.value === 'open' || row.deadlines.some(({ open }) => open);
    if (unclear && !row.open?.length) add('error', at('open'), 'noget er open; skriv spørgsmålet i open');
  });
  const { start, questions, results } = file.chooser;
  const known = new Set(results.map(({ id }) => id));
  results.forEach((result, index) => {
    result.attests.forEach((id, place) => {
      if (!file.attests.some((row) => row.id === id))
        add('error', ['chooser', 'results', index, 'attests', place], `attesten »${id}« står ikke i guiden`);
    });
  });
  const all = walks({ start, questions });
  for (const { asked, result } of all) {
    const way = asked.map(({ answer }) => answer).join(' → ');
    if (!known.has(result)) add('error', ['chooser', 'questions'], `vejen »${way}« ender ikke`);
    if (asked.length > MAX_QUESTIONS)
      add('error', ['chooser', 'questions'], `vejen »${way}« har over ${MAX_QUESTIONS} spørgsmål`);
  }
  const reached = new Set(all.map(({ result }) => result));
  const recommended = new Set(results.filter(({ id }) => reached.has(id)).flatMap(({ attests }) => attests));
  file.attests.forEach((row, index) => {
    if (row.status === 'current' && !recommended.has(row.id))
      add('error', ['attests', index, 'id'], `ingen vej i valget fører til »${row.id}«`);
  });
  results.forEach((result, index) => {
    if (!reached.has(result.id)) add('warning', ['chooser', 'results', index], `intet svar fører til »${result.id}«`);
  });
  if (file.checked > today) add('error', ['checked'], `${file.checked} ligger efter i dag (${today})`);
  if (file.review < today) add('warning', ['review'], `${file.review} er passeret; se guiden efter`);
  return found;
}
