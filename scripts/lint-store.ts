/**
 * What the stores would object to, before they do: Mozilla's linter against a list of known exceptions with their
 * reasons, and no loopback host in a package that strangers install.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { withLoopback } from './check-package.ts';
import { runTool } from './run-tool.ts';

const Finding = z.object({
  _type: z.string(),
  code: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.number().nullable().optional(),
});
const Report = z.object({ errors: z.array(Finding), warnings: z.array(Finding), notices: z.array(Finding) });
const Allowed = z.array(z.strictObject({ code: z.string(), file: z.string().optional(), reason: z.string().min(10) }));

async function main(): Promise<void> {
  const allowed = Allowed.parse(JSON.parse(readFileSync(new URL('store-lint-allow.json', import.meta.url), 'utf8')));
  const problems: string[] = [];
  for (const browser of withLoopback(['chrome', 'firefox']))
    problems.push(`${browser}: manifestet nævner en loopback-adresse; butikspakken skal bygges uden FAGBRO_DEMO`);

  const { stdout, output } = await runTool('web-ext', ['lint', '-s', '.output/store/firefox-mv3', '-o', 'json'], {
    timeout: 120_000,
  });
  const json = stdout.slice(stdout.indexOf('{'));
  const parsed = Report.safeParse(json.startsWith('{') ? JSON.parse(json) : null);
  if (!parsed.success) throw new Error(`web-ext lint gav intet brugbart svar (no usable answer):\n${output}`);
  const { errors, warnings, notices } = parsed.data;
  const used = new Set<number>();
  for (const { _type, code, message, file, line } of [...errors, ...warnings, ...notices]) {
    const known = allowed.findIndex(
      (one) => one.code === code && (one.file === undefined || new RegExp(one.file).test(file ?? '')),
    );
    if (known >= 0) used.add(known);
    else problems.push(`${_type} ${code} ${file ?? ''}${line ? `:${line}` : ''}: ${message}`);
  }
  allowed.forEach(({ code }, place) => {
    if (!used.has(place))
      problems.push(`undtagelsen ${code} bruges ikke længere; fjern den fra scripts/store-lint-allow.json`);
  });
  for (const problem of problems) console.log(problem);
  console.log(`${used.size} kendte undtagelser, ${problems.length} fejl`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
