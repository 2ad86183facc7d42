/**
 * `npm run -s content [-- options] [file …]`: checks everything under content/ and says file, line, field and what to
 * write instead. Ends with 1 when something is wrong.
 */
import { parseArgs } from 'node:util';
import { LIX_HARD } from '../lib/knowledge/checks.ts';
import { lix, pool, readability } from '../lib/knowledge/readability.ts';
import { IsoDate } from '../lib/knowledge/schema.ts';
import { checkContent } from './content-check.ts';
import { printProblems } from './content-report.ts';
import { staleSchemas, writeSchemas } from './content-schema.ts';
import { type Content, type LocatedEntry, type Problem, readContent } from './read-content.ts';

const HELP = `npm run -s content [-- valg] [fil …]

  uden valg          kontrollerer alt; en fil (eller en del af dens navn) viser kun dens fejl
  --as-of DATO       hvilke opslag skal være set efter på den dag (ÅÅÅÅ-MM-DD)
  --counts           antal opslag efter slags, side, vigtighed, emne og sikkerhed
  --schema           skriver schema/*.schema.json, som editoren bruger
  --quiet            kun fejl, ingen advarsler og intet sammendrag`;

/** The band the texts of a side should stay in when read as one. */
const LIX_BAND = { low: 22, high: 38 };
/** Below this many words LIX says more about chance than about the text. */
const ENOUGH_WORDS = 60;

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

/** Entries to look at on a day: review passed, planned dates reached. Listed by file, oldest review first. */
function printDue(content: Content, day: string): void {
  const rows = content.entries.flatMap(({ entry, file, lineOf }) => [
    ...(entry.review < day ? [{ on: entry.review, file, line: lineOf(['review']), id: entry.id, why: 'review' }] : []),
    ...(entry.holds ?? []).flatMap((period, index) =>
      period.state.startsWith('planned') && period.from !== null && period.from <= day
        ? [
            {
              on: period.from,
              file,
              line: lineOf(['holds', index]),
              id: entry.id,
              why: `${period.state}, afgør hvad der blev lov`,
            },
          ]
        : [],
    ),
  ]);
  rows.sort((a, b) => a.on.localeCompare(b.on) || a.file.localeCompare(b.file) || a.line - b.line);
  for (const { on, file, line, id, why } of rows) console.log(`${on}  ${file}:${line}  [${id}] ${why}`);
  console.log(`${new Set(rows.map(({ id }) => id)).size} opslag skal ses efter ${day}`);
}

/** Pooled and worst LIX of the shorts; a problem when a side as a whole is too hard, or so easy that it talks down. */
function readingProblems(content: Content, summary: string[]): Problem[] {
  const problems: Problem[] = [];
  const measured = content.entries.map((located) => ({
    located,
    counts: readability(located.entry.short, located.entry.term),
  }));
  for (const side of ['employment', 'health'] as const) {
    const own = measured.filter(({ located }) => located.entry.side === side);
    const all = pool(own.map(({ counts }) => counts));
    const worst = own.toSorted((a, b) => lix(b.counts) - lix(a.counts))[0];
    if (!worst || all.words < ENOUGH_WORDS) continue;
    const mean = lix(all);
    summary.push(
      `LIX ${side}: samlet ${mean.toFixed(1)} (mål ${LIX_BAND.low}-${LIX_BAND.high}), værst ${lix(worst.counts).toFixed(0)} (${worst.located.entry.id}), ${own.filter(({ counts }) => lix(counts) > LIX_HARD).length} over ${LIX_HARD}`,
    );
    const { file, lineOf, entry } = worst.located;
    if (mean < LIX_BAND.low || mean > LIX_BAND.high)
      problems.push({
        level: 'error',
        file,
        line: lineOf(['short']),
        id: entry.id,
        field: 'short',
        message: `alle short på siden ${side} har samlet LIX ${mean.toFixed(1)}; begynd med dette, det sværeste`,
      });
  }
  return problems;
}

/** The check itself: prints everything wrong in the wanted files and answers whether any of it is an error. */
function check(content: Content, wanted: readonly string[], quiet: boolean): boolean {
  const summary: string[] = [];
  const today = new Date().toISOString().slice(0, 10);
  const problems = [...checkContent(content, today), ...readingProblems(content, summary)];
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
  if (!quiet) for (const line of summary) console.log(line);
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
