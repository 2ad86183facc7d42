/**
 * `npm run soak`: ten thousand generated scripts of page edits and the largest of pages, in real Chromium and Firefox.
 * About half an hour. `-- --browser firefox` for one browser, `-- edits` for one part; FAGBRO_SEED=… runs the edits
 * that an error names again.
 */
import { runNode } from './run-tool.ts';

const HOURS = 3_600_000;

const { code } = await runNode(['tests/support/dom/run.ts', '--soak', ...process.argv.slice(2)], {
  show: true,
  timeout: 3 * HOURS,
});
process.exitCode = code;
