/**
 * Runs inside the measured page as a content script, the world Fagbro really runs in. Times its own work by
 * wrapping the few callbacks that work comes in through; the product has no hooks for measuring.
 */
import { Annotator } from '../../lib/annotate/annotator.ts';
import { RunWalker } from '../../lib/annotate/runs.ts';
import { createScanner, type Lexicon, openLexicon, warmUp } from '../../lib/match/index.ts';
import { bytesOf, type LexiconLiteral, lexiconLiteral } from '../../lib/portal/lexicon-literal.ts';
import { takeTasks, taskCount, timed, wrapCallbacks } from './own-tasks.ts';

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
  });
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function medianOf(times: number, work: () => void): Promise<number> {
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    await frame();
    const start = performance.now();
    work();
    spent.push(performance.now() - start);
  }
  return median(spent);
}

/** The floor: a bare walker that reads every text node. */
function floor(): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    length += node.data.length;
  return length;
}

function readRuns(): string[] {
  const walker = new RunWalker(document.body);
  const texts: string[] = [];
  while (!walker.ended) {
    const run = walker.step();
    if (run) texts.push(run.text);
  }
  return texts;
}

function annotatorFor(lexicon: Lexicon): Annotator {
  const scan = createScanner(lexicon);
  return new Annotator({ scan, density: 'every', warmUp: () => warmUp(scan), shadowCss: null });
}

async function annotateOnce(lexicon: Lexicon): Promise<Record<string, number>> {
  takeTasks();
  const annotator = annotatorFor(lexicon);
  await frame();
  const start = performance.now();
  timed(() => annotator.start())();
  // Not by frames: a frame that shows the words would only be seen to have gone by in the one after it.
  while (annotator.highlights.registered === 0) await wait(0);
  await frame();
  const firstPaint = performance.now() - start;
  let before = -1;
  while (before !== taskCount() || annotator.highlights.registered === 0) {
    before = taskCount();
    await wait(150);
  }
  const done = takeTasks();
  const marks = [...annotator.store.units.values()].reduce((sum, unit) => sum + unit.words, 0);
  const registered = annotator.highlights.registered;
  await wait(2000);
  const idle = takeTasks().count;
  annotator.dispose();
  await frame();
  return { own: done.total, longest: done.longest, tasks: done.count, firstPaint, marks, registered, idle };
}

/** Our share of the time while the page rewrites 1,000 text nodes a second. */
async function rewriting(lexicon: Lexicon, seconds: number): Promise<Record<string, number>> {
  const annotator = annotatorFor(lexicon);
  annotator.start();
  await wait(1500);
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (
    let node = walker.nextNode() as Text | null;
    node && nodes.length < 5000;
    node = walker.nextNode() as Text | null
  )
    if (node.data.trim() !== '') nodes.push(node);
  takeTasks();
  const start = performance.now();
  let at = 0;
  while (performance.now() - start < seconds * 1000) {
    const due = Math.floor(performance.now() - start);
    for (; at < due; at++) {
      const node = nodes[at % nodes.length];
      const other = nodes[(at * 7) % nodes.length];
      if (node && other) node.data = other.data;
    }
    await wait(16);
  }
  await wait(300);
  const { total, longest } = takeTasks();
  const share = total / (performance.now() - start);
  annotator.dispose();
  return { share, longest, rewritten: at };
}

async function forms(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
}

/** The median of three whole passes, the first by itself, and the longest task of all three. */
async function annotate(lexicon: Lexicon): Promise<Record<string, number>> {
  const rounds: Record<string, number>[] = [];
  for (let i = 0; i < 3; i++) rounds.push(await annotateOnce(lexicon));
  const result: Record<string, number> = {};
  for (const key of Object.keys(rounds[0] ?? {})) result[key] = median(rounds.map((round) => round[key] ?? 0));
  return {
    ...result,
    ownFirst: rounds[0]?.own ?? 0,
    longest: Math.max(...rounds.map((round) => round.longest ?? 0)),
  };
}

/** What the page is asked for, told by the address: each on a page of its own, as a page has one lexicon and one pass. */
async function run(): Promise<unknown> {
  wrapCallbacks();
  const literal = lexiconLiteral();
  if (!literal) throw new Error('no lexicon');
  if (location.hash === '#passes') {
    const own = await annotate(openLexicon(bytesOf(literal)));
    return { characters: floor(), floor: await medianOf(9, () => void floor()), ...own };
  }
  if (location.hash === '#rewriting') return rewriting(openLexicon(bytesOf(literal)), 6);
  return scanning(literal);
}

async function scanning(literal: LexiconLiteral): Promise<unknown> {
  const opening: number[] = [];
  let start = performance.now();
  let lexicon = openLexicon(bytesOf(literal));
  const firstOpen = performance.now() - start;
  for (let i = 0; i < 7; i++) {
    start = performance.now();
    lexicon = openLexicon(bytesOf(literal));
    opening.push(performance.now() - start);
  }
  const scan = createScanner(lexicon);
  const texts = readRuns();
  scan(texts.slice(0, 200).join(' '));
  const result: Record<string, unknown> = {
    characters: floor(),
    firstOpen,
    open: median(opening),
    floor: await medianOf(15, () => void floor()),
    runWalk: await medianOf(7, () => void readRuns()),
    scan: await medianOf(9, () => {
      for (const text of texts) scan(text);
    }),
  };
  for (const size of ['12000', '200000']) {
    const big = createScanner(openLexicon(await forms(`forms-${size}.bin`)));
    result[`scan${size}`] = await medianOf(7, () => {
      for (const text of texts) big(text);
    });
  }
  return result;
}

// Long loading scripts of the page would be measured too: begin when it is quiet.
setTimeout(() => {
  run().then(
    (result) => document.documentElement.setAttribute('data-bench', JSON.stringify(result)),
    (error: unknown) =>
      document.documentElement.setAttribute(
        'data-bench',
        JSON.stringify({ error: String(error instanceof Error ? error.stack : error) }),
      ),
  );
}, 500);
