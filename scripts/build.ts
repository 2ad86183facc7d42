/**
 * `npm run build [-- --demo] [-- chrome|firefox …]` and `npm run zip`: the extension for both browsers. The store build
 * knows no loopback address; the demo build is active on the demo portals as well.
 */
import { parseArgs } from 'node:util';
import { withLoopback } from './check-package.ts';
import { runTool, type ToolRun } from './run-tool.ts';

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const isTarget = (name: string): name is Target => (TARGETS as readonly string[]).includes(name);

/** Firefox gets MV2 from wxt unless MV3 is asked for. */
export const buildOne = (target: Target, { demo = false, zip = false } = {}): Promise<ToolRun> =>
  runTool('wxt', [zip ? 'zip' : 'build', '-b', target, '--mv3'], {
    env: { FAGBRO_DEMO: demo ? '1' : '0' },
    timeout: 180_000,
  });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { demo: { type: 'boolean' }, zip: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !isTarget(name));
  if (unknown.length > 0) {
    console.error(`Ukendt browser »${unknown.join(', ')}«; skriv ${TARGETS.join(' eller ')}. (unknown browser)`);
    process.exitCode = 2;
    return;
  }
  // One after the other: both write .generated/.
  for (const target of positionals.length > 0 ? positionals.filter(isTarget) : TARGETS) {
    const { code, output } = await buildOne(target, { demo: values.demo ?? false, zip: values.zip ?? false });
    console.log(output.trim());
    if (code !== 0) process.exitCode = 1;
    else if (values.zip && withLoopback([target]).length > 0) {
      console.error(
        `${target}: manifestet nævner en loopback-adresse; pakken må ikke sendes ind. (loopback host in a store package)`,
      );
      process.exitCode = 1;
    }
  }
}

if (import.meta.main || process.argv[1] === import.meta.filename)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
