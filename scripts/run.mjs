/**
 * `node scripts/run.mjs NAME …`: sets up what is missing, then runs scripts/NAME.ts with the rest of the arguments.
 * So every npm script works on a clean clone with any supported Node; standard output is the script's alone.
 */
import { fileURLToPath } from 'node:url';
import { setUp, stop } from './set-up.mjs';

if (setUp(fileURLToPath(import.meta.url))) {
  const name = process.argv[2] ?? '';
  if (!/^[a-z-]+$/.test(name)) stop('Brug: node scripts/run.mjs NAVN …', 'Usage: node scripts/run.mjs NAME …');
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  // The script sees the arguments as if it had been started itself.
  process.argv.splice(1, 2, script);
  await import(script);
}
