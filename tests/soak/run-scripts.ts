/** Runs edit scripts, many beside each other on one page, and holds the marks against what must be marked. */
import { Annotator } from '../../lib/annotate/annotator.ts';
import { LONGEST_CHANGE_DELAY } from '../../lib/annotate/limits.ts';
import { difference, EditScript, expected, marksOf, misplaced, numbers, scan } from './edit-scripts.ts';

/** Scripts that run beside each other: they share the waits for changes to be collected. */
const BESIDE = 50;
const ROUNDS = 10;
/**
 * Longest time for the marks to follow the last edit; a condition is waited for, never a fixed time. With the clock
 * hurried every look at changes is followed by the longest delay, and roots in roots take several looks.
 */
const PATIENCE = 10 * LONGEST_CHANGE_DELAY;

/** The seed of a run: FAGBRO_SEED where one is given, else another in every run. */
export const runSeed = (): number =>
  Number(import.meta.env.FAGBRO_SEED) || (Date.now() ^ (Math.random() * 2 ** 31)) >>> 0 || 1;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Makes the clock run so fast that every look at it ends a slice: small pages are then read in dozens of slices, with
 * edits between them. Returns the way back.
 */
export function hurry(): () => void {
  const own = performance.now;
  let ahead = 0;
  performance.now = () => {
    ahead += 10;
    return own.call(performance) + ahead;
  };
  return () => {
    performance.now = own;
  };
}

export async function settled(what: string, differences: () => string[]): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const left = differences();
    if (left.length === 0) return;
    if (Date.now() > end) throw new Error(`${what}:\n${left.slice(0, 6).join('\n')}`);
    await wait(20);
  }
}

async function runBatch(seed: number, count: number): Promise<void> {
  const random = numbers(seed);
  const scripts = Array.from({ length: count }, (_, index) => {
    const script = new EditScript(seed + index);
    script.container.dataset.script = String(seed + index);
    return script;
  });
  const options = { scan, density: 'every', shadowCss: null } as const;
  document.body.replaceChildren(...scripts.map(({ container }) => container));
  const calm = random(2) === 0 ? hurry() : () => {};
  const annotator = new Annotator(options);
  const fresh = new Annotator(options);
  try {
    annotator.start();
    for (let round = 0; round < ROUNDS; round++) {
      for (const script of scripts) script.step(1 + random(3));
      // Edits in one task, in tasks after each other, and with the marks following in between.
      const pause = [-1, 0, 0, 5, 5, 70, 130][random(7)] ?? 0;
      if (pause >= 0) await wait(pause);
    }
    const wanted = expected();
    await settled('after the edits', () => difference(marksOf(annotator), wanted));
    const wrong = misplaced(marksOf(annotator));
    if (wrong.length > 0) throw new Error(`letters elsewhere: ${wrong.slice(0, 6).join(', ')}`);
    fresh.start();
    await settled('in a fresh pass', () => difference(marksOf(fresh), wanted));
  } finally {
    calm();
    annotator.dispose();
    fresh.dispose();
    document.body.replaceChildren();
  }
}

/** Runs `count` scripts with seeds from `seed` on. An error tells the seed with which the batch can be run again. */
export async function runScripts(seed: number, count: number): Promise<void> {
  for (let done = 0; done < count; done += BESIDE) {
    const from = (seed + done) >>> 0;
    try {
      await runBatch(from, Math.min(BESIDE, count - done));
    } catch (error) {
      throw new Error(`FAGBRO_SEED=${from}: ${error instanceof Error ? error.message : error}`);
    }
  }
}
