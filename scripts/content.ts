/**
 * `npm run -s content [-- options] [file …]`: checks everything under content/ and says file, line, field and what to
 * write instead. Ends with 1 when something is wrong.
 */
import { parseArgs } from 'node:util';
import { IsoDate } from '../lib/knowledge/schema.ts';
import { checkContent } from './content-check.ts';
import { printProblems } from './content-report.ts';
import { staleSchemas, writeSchemas } from './content-schema.ts';
import { LIX_MEAN, plansReached, readingOf, summaryLines } from './content-summary.ts';
import { type Content, type LocatedEntry, type Problem, readContent } from './read-content.ts';
import { readGuides } from './read-guides.ts';

const HELP = `npm run -s content [-- valg] [fil …]

  uden valg          kontrollerer alt; en fil (eller en del af dens navn) viser kun dens fejl
  --as-of DATO       hvilke opslag skal være set efter på den dag (ÅÅÅÅ-MM-DD)
  --counts           antal opslag efter slags, side, vigtighed, emne og sikkerhed
  --schema           skriver schema/*.schema.json, som editoren bruger
  --quiet            kun fejl, ingen advarsler og intet sammendrag`;

/** The band the texts of a side should stay in when read as one. */
const LIX_BAND = { low: 22, high: 38 };
/** With fewer entries LIX says more about chance than about the texts. */
const ENOUGH = 5;

function fail(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        counts: { type: 'boolean' },
        schema: { type: 'boolean' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message.replace(/\. .*/s, '') : String(error));
  }
}

function printCounts(content: Content): void {
  const keys: [string, (located: LocatedEntry) => string][] = [
    ['side', ({ entry }) => entry.side],
    ['vigtighed', ({ entry }) => String(entry.priority)],
    ['sikkerhed', ({ entry }) => entry.confidence],
    ['slags', ({ entry }) => entry.kind],
    ['emne', ({ topic }) => topic],
  ];
  console.log(`${content.entries.length} opslag, ${content.sources.size} kilder`);
  for (const [title, key] of keys) {
    console.log(`\n${title}`);
    const groups = [...Map.groupBy(content.entries, key)].sort((a, b) => b[1].length - a[1].length);
    for (const [name, rows] of groups) console.log(`  ${String(rows.length).padStart(5)}  ${name}`);
  }
}

/**
 * What to look at on a day: reviews that have passed and plans whose day has come, in entries and in the guides.
 * Listed by date, then file.
 */
function printDue(content: Content, day: string): void {
  const rows = content.entries.flatMap(({ entry, file, lineOf }) => [
    ...(entry.review < day
      ? [{ on: entry.review, file, line: lineOf(['review']), id: entry.id, why: 'review er passeret' }]
      : []),
    ...plansReached(entry.holds, day).map(({ from, state, index }) => ({
      on: from,
      file,
      line: lineOf(['holds', index]),
      id: entry.id,
      why: `${state} er nået; skriv, hvad der blev lov`,
    })),
  ]);
  const { pathways, attestGuide, roleGuide } = readGuides(content, day);
  const guide = (name: string, review: string | undefined) => {
    if (review !== undefined && review < day)
      rows.push({ on: review, file: `content/${name}.yaml`, line: 1, id: name, why: 'review er passeret' });
  };
  guide('pathways', pathways?.review);
  guide('attest-guide', attestGuide?.review);
  guide('role-guide', roleGuide?.review);
  for (const { id, holds } of pathways?.transitions ?? [])
    for (const { from, state } of plansReached(holds, day))
      rows.push({
        on: from,
        file: 'content/pathways.yaml',
        line: 1,
        id,
        why: `${state} er nået; skriv, hvad der blev lov`,
      });
  rows.sort((a, b) => a.on.localeCompare(b.on) || a.file.localeCompare(b.file) || a.line - b.line);
  for (const { on, file, line, id, why } of rows) console.log(`${on}  ${file}:${line}  [${id}] ${why}`);
  const ids = new Set(rows.map(({ id }) => id)).size;
  console.log(`${ids} opslag og veje skal ses efter ${day} (${rows.length} grunde)`);
}

/** A problem when the shorts of a side are too hard as a whole, or so easy that they talk down. */
function readingProblems(content: Content): Problem[] {
  return (['employment', 'health'] as const).flatMap((side): Problem[] => {
    const own = content.entries.filter(({ entry }) => entry.side === side);
    const { mean, pooled, worst } = readingOf(own.map(({ entry }) => entry));
    const located = own.find(({ entry }) => entry.id === worst?.id);
    if (!located || own.length < ENOUGH) return [];
    if (mean < LIX_MEAN && pooled >= LIX_BAND.low && pooled <= LIX_BAND.high) return [];
    return [
      {
        level: 'error',
        file: located.file,
        line: located.lineOf(['short']),
        id: located.entry.id,
        field: 'short',
        message: `alle short på siden ${side} har LIX ${mean.toFixed(1)} i snit og ${pooled.toFixed(1)} samlet (mål under ${LIX_MEAN} og ${LIX_BAND.low}-${LIX_BAND.high}); begynd med dette, det sværeste`,
      },
    ];
  });
}

/** The check itself: prints everything wrong in the wanted files and answers whether any of it is an error. */
function check(content: Content, wanted: readonly string[], quiet: boolean): boolean {
  const today = new Date().toISOString().slice(0, 10);
  const problems = [...checkContent(content, today), ...readingProblems(content)];
  for (const file of staleSchemas())
    problems.push({
      level: 'error',
      file,
      line: 1,
      field: 'filen',
      message: 'er forældet; kør »npm run content -- --schema«',
    });

  const known = [...content.entries.map(({ file }) => file), ...problems.map(({ file }) => file)];
  for (const name of wanted)
    if (!known.some((file) => file.includes(name))) fail(`Ingen fil under content/ hedder noget med »${name}«`);
  const mine = problems.filter(({ file }) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
  const errors = mine.filter(({ level }) => level === 'error');
  printProblems(quiet ? errors : mine, (line) => console.log(line));
  if (!quiet) for (const line of summaryLines(content.entries.map(({ entry }) => entry))) console.log(line);
  console.log(
    `${content.entries.length} opslag, ${content.sources.size} kilder: ${errors.length} fejl, ${mine.length - errors.length} advarsler`,
  );
  return errors.length === 0;
}

function main(): void {
  const { values, positionals } = options();
  const asOf = values['as-of'];
  if (asOf !== undefined && !IsoDate.safeParse(asOf).success) fail(`--as-of ${asOf}: skriv datoen som ÅÅÅÅ-MM-DD`);
  if (values.help) console.log(HELP);
  else if (values.schema) console.log(`Skrevet: ${writeSchemas().join(', ')}`);
  else if (values.counts) printCounts(readContent());
  else if (asOf !== undefined) printDue(readContent(), asOf);
  else if (!check(readContent(), positionals, values.quiet ?? false)) process.exitCode = 1;
}

main();
