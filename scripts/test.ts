/**
 * `npm test [-- --only unit,dom] [-- --repeat N]`: every check, one line for each, and at the end one line alone:
 * `N passed, N failed`. A stage that fails does not stop the ones that can still tell something.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './find-browsers.ts';
import { stopTools } from './run-tool.ts';
import { STAGES, type Stage, type StageResult } from './test-stages.ts';

const NAMES = STAGES.map(({ name }) => name).join(', ');
const HELP = `npm test [-- valg]

  --only a,b     kun disse dele (only these): ${NAMES}
  --repeat N     hver prøve i »e2e« N gange (each end-to-end test N times)`;
/** Stages that open browsers. */
const IN_BROWSERS = ['dom', 'e2e'];

function wrongUse(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function options(): { wanted: readonly Stage[]; repeat: number } {
  let values: { only?: string; repeat?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      options: { only: { type: 'string' }, repeat: { type: 'string' }, help: { type: 'boolean' } },
    }));
  } catch (error) {
    return wrongUse(error instanceof Error ? error.message.replace(/\. .*/s, '') : String(error));
  }
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const only = values.only?.split(',').map((name) => name.trim());
  const unknown = only?.filter((name) => !STAGES.some((stage) => stage.name === name)) ?? [];
  if (unknown.length > 0) wrongUse(`Ukendt del »${unknown.join(', ')}«. (unknown stage)`);
  const repeat = Number(values.repeat ?? 1);
  if (!Number.isInteger(repeat) || repeat < 1)
    wrongUse(`--repeat ${values.repeat}: skriv et helt tal fra 1. (a whole number)`);
  return { wanted: only ? STAGES.filter(({ name }) => only.includes(name)) : STAGES, repeat };
}

/** Enough to see what is wrong; the stage run alone says it all. */
const MOST_LINES = 120;

function excerpt(text: string): string {
  const lines = text.trim().split('\n');
  const half = MOST_LINES / 2;
  const shown =
    lines.length <= MOST_LINES
      ? lines
      : [
          ...lines.slice(0, half),
          `… ${lines.length - MOST_LINES} linjer udeladt (lines left out) …`,
          ...lines.slice(-half),
        ];
  return shown.map((line) => `    ${line}`).join('\n');
}

async function attempt(stage: Stage, repeat: number): Promise<StageResult> {
  try {
    if (IN_BROWSERS.includes(stage.name)) ensureBrowsers(['chromium', 'firefox']);
    return await stage.run({ repeat });
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

async function main(): Promise<void> {
  const { wanted, repeat } = options();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopTools();
      process.exit(130);
    });
  const failedStages = new Set<string>();
  let passed = 0;
  let failed = 0;
  for (const stage of wanted) {
    const missing = stage.needs?.find((name) => failedStages.has(name));
    if (missing) {
      failedStages.add(stage.name);
      failed++;
      console.log(`✗ ${stage.name.padEnd(8)} ${stage.title}: kan ikke køre, fordi »${missing}« fejlede (not run)`);
      continue;
    }
    const start = performance.now();
    const result = await attempt(stage, repeat);
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
    passed += result.passed;
    failed += result.failed;
    const good = result.failed === 0;
    console.log(
      `${good ? '✓' : '✗'} ${stage.name.padEnd(8)}${seconds}  ${stage.title}: ${good ? (result.summary ?? 'i orden') : `${result.failed} fejl`}`,
    );
    if (!good) {
      failedStages.add(stage.name);
      console.log(excerpt(result.output));
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
