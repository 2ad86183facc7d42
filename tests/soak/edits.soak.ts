/** Ten thousand generated edit scripts: the marks are always those of a fresh pass. */
import { describe, it } from 'vitest';
import { runScripts, runSeed } from './run-scripts.ts';

const SCRIPTS = 10_000;
const EACH = 1000;
const seed = runSeed();

describe('generated edits of the page', () => {
  for (let from = 0; from < SCRIPTS; from += EACH)
    it(`${from + 1} to ${from + EACH} (FAGBRO_SEED=${seed + from})`, () => runScripts(seed + from, EACH), 900_000);
});
