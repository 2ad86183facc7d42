/** The stages of `npm test`, in their order, each with the tool's own count of what passed and failed. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildOne, TARGETS } from './build.ts';
import { ROOT } from './read-content.ts';
import { runNode, runTool, type ToolRun } from './run-tool.ts';

export interface StageResult {
  passed: number;
  failed: number;
  /** One line for a good day. */
  summary?: string;
  /** Everything the tools said, shown when something failed. */
  output: string;
}

export interface Stage {
  name: string;
  title: string;
  /** Stages whose failure makes this one pointless. */
  needs?: readonly string[];
  run(options: { repeat: number }): Promise<StageResult>;
}

const RESULTS = join(ROOT, 'test-results');

/** A stage without test cases of its own counts as one. Its tool's last line says how it went, unless that is noise. */
const asOne = (runs: readonly ToolRun[], summary?: string): StageResult => {
  const failed = runs.some(({ code }) => code !== 0);
  const output = runs.map((one) => one.output.trim()).join('\n');
  const last = summary ?? output.split('\n').findLast((line) => line.trim() !== '');
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, output, ...(last ? { summary: last } : {}) };
};

/** Runs until one fails: what comes after would only say the same again. */
async function inTurn(...steps: (() => Promise<ToolRun>)[]): Promise<ToolRun[]> {
  const runs: ToolRun[] = [];
  for (const step of steps) {
    runs.push(await step());
    if (runs.at(-1)?.code !== 0) break;
  }
  return runs;
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

async function vitest(project: string, env: Record<string, string> = {}): Promise<StageResult> {
  mkdirSync(RESULTS, { recursive: true });
  const report = join(RESULTS, `${project}.json`);
  const { code, output } = await runTool(
    'vitest',
    ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { env, timeout: 1_800_000 },
  );
  const parsed = existsSync(report) ? VitestReport.safeParse(JSON.parse(readFileSync(report, 'utf8'))) : null;
  if (!parsed?.success) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  // A file that cannot be loaded, or whose browser does not start, has no failed case and must not pass for that.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    summary: `${numPassedTests} prøver i ${testResults.length} filer`,
    output,
  };
}

const DomReport = z.array(z.object({ error: z.string() }));

async function dom(): Promise<StageResult> {
  mkdirSync(RESULTS, { recursive: true });
  const report = join(RESULTS, 'dom.json');
  const { code, output } = await runNode(['tests/support/dom/run.ts', '--json', report], { timeout: 900_000 });
  const parsed = existsSync(report) ? DomReport.safeParse(JSON.parse(readFileSync(report, 'utf8'))) : null;
  if (!parsed?.success) return { passed: 0, failed: 1, output };
  const failed = parsed.data.filter(({ error }) => error !== '').length;
  const summary = output.trim().split('\n').at(-1) ?? '';
  return { passed: parsed.data.length - failed, failed: failed === 0 && code !== 0 ? 1 : failed, output, summary };
}

async function builds(): Promise<StageResult> {
  let passed = 0;
  const outputs: string[] = [];
  // One after the other: all write .generated/.
  for (const demo of [true, false])
    for (const target of TARGETS) {
      const { code, output } = await buildOne(target, { demo });
      if (code === 0) passed++;
      else outputs.push(`${demo ? 'demo' : 'store'} ${target}:\n${output.trim()}`);
    }
  return { passed, failed: outputs.length, summary: `${passed} af 4 pakker bygget`, output: outputs.join('\n') };
}

export const STAGES: readonly Stage[] = [
  {
    name: 'types',
    title: 'Typer (wxt prepare, tsc)',
    run: async () =>
      asOne(
        await inTurn(
          () => runTool('wxt', ['prepare']),
          () => runTool('tsc', ['--noEmit'], { pkg: 'typescript' }),
        ),
        'ingen fejl',
      ),
  },
  {
    name: 'lint',
    title: 'Lint (biome)',
    run: async () =>
      asOne([
        await runTool('biome', ['check', '--error-on-warnings', '--max-diagnostics=40'], { pkg: '@biomejs/biome' }),
      ]),
  },
  { name: 'imports', title: 'Importretninger', run: async () => asOne([await runNode(['scripts/imports.ts'])]) },
  { name: 'content', title: 'Indhold', run: async () => asOne([await runNode(['scripts/content.ts', '--quiet'])]) },
  { name: 'unit', title: 'Enhedsprøver (vitest i Node)', run: () => vitest('unit') },
  { name: 'build', title: 'Pakker (demo og butik, begge browsere)', run: builds },
  {
    name: 'sizes',
    title: 'Størrelser',
    needs: ['build'],
    run: async () => asOne([await runNode(['scripts/sizes.ts'])]),
  },
  { name: 'dom', title: 'DOM-prøver (Chromium og Firefox)', run: dom },
  {
    name: 'e2e',
    title: 'Hele vejen (udvidelsen i Chromium og Firefox)',
    needs: ['build'],
    run: ({ repeat }) => vitest('e2e', { FAGBRO_REPEAT: String(repeat) }),
  },
  {
    name: 'store',
    title: 'Butikkernes regler (web-ext lint)',
    needs: ['build'],
    run: async () => asOne([await runNode(['scripts/lint-store.ts'])]),
  },
];
