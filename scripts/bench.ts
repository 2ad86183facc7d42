/**
 * `npm run bench`: what Fagbro costs a page, in real Chromium and Firefox, as ratios against the floor of the same
 * run (a bare walker that reads every text node) and against peers on the same page and words.
 * Prints a table, writes bench-output/bench.json. `-- --chromium` or `-- --firefox` measures one browser.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { createScanner, openLexicon } from '../lib/match/index.ts';
import { DEFAULTS } from '../lib/site/settings.ts';
import { answerOf } from '../tests/bench/answer.ts';
import { measureCard } from '../tests/bench/card.ts';
import { dictionaryWords } from '../tests/bench/dictionary-words.ts';
import { benchExtension } from '../tests/bench/extension.ts';
import { measureMemory } from '../tests/bench/memory.ts';
import { benchPage } from '../tests/bench/page.ts';
import { measurePeers, peerScripts } from '../tests/bench/peers.ts';
import { slowestSearch } from '../tests/bench/search.ts';
import { syntheticLexicon } from '../tests/bench/synthetic.ts';
import { type Passes, type Result, type Results, type Rewriting, type Scanning, table } from '../tests/bench/table.ts';
import { tracesOf, WATCHER } from '../tests/bench/untouched.ts';
import { launch } from '../tests/support/launch.ts';
import { buildKnowledge, GENERATED } from './build-knowledge.ts';
import { type BrowserName, ensureBrowsers } from './find-browsers.ts';
import { ROOT } from './read-content.ts';

/** Serves the measured pages, the synthetic lexica and the peers' own files on loopback. */
async function serve(
  files: Map<string, { type: string; body: Buffer | string }>,
): Promise<{ server: Server; origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    asked.push(pathname);
    const file = files.get(pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** How much slower than the machine is the throttled processor. */
const SLOWER = 4;

async function probe<Answer>(browser: Browser, address: string, slower = 1): Promise<Answer> {
  const page = await browser.newPage();
  if (slower > 1) await page.emulateCPUThrottling(slower);
  await page.goto(address);
  const raw = await answerOf(page, 'data-bench', 600_000);
  await page.close();
  const answer = JSON.parse(raw) as Answer & { error?: string };
  if (answer.error) throw new Error(answer.error);
  return answer;
}

/** Places of eight words of the usual page, found by the page's own text: the product paints, the bench points. */
const wordPlaces = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.w')].slice(0, 8).map((element) => {
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }),
  );

const USUAL_WORDS = [
  'sygedagpenge',
  'jobafklaringsforløb',
  'fleksjob',
  'ressourceforløb',
  'førtidspension',
  'ledighedsydelse',
  'kontanthjælp',
  'revalidering',
];

async function measure(
  name: BrowserName,
  executable: string,
  { origin, asked }: { origin: string; asked: string[] },
  surfaces: string[],
): Promise<Result> {
  const folder = await benchExtension();
  const bench = await launch(name, { executable, extension: folder });
  const scanning = await probe<Scanning>(bench.browser, `${origin}/big.html`);
  const onPage = (path: string): Promise<Passes> => probe<Passes>(bench.browser, `${origin}/${path}.html#passes`);
  const usual = await onPage('usual');
  const passes = await onPage('big');
  const sizes = [usual, passes, await onPage('giant')];
  const rewriting = await probe<Rewriting>(bench.browser, `${origin}/big.html#rewriting`);
  // Only DevTools can slow a page's processor down.
  const slow = name === 'chromium' ? await probe<Passes>(bench.browser, `${origin}/big.html#passes`, SLOWER) : null;
  await bench.browser.close();
  rmSync(folder, { recursive: true, force: true });

  const plain = await launch(name, { executable });
  const peerPage = await plain.browser.newPage();
  await peerPage.goto(`${origin}/peers.html`);
  const peers = await measurePeers(peerPage, surfaces, dictionaryWords());
  await plain.browser.close();

  const product = await launch(name, {
    executable,
    extension: join(ROOT, `.output/demo/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
  });
  const page = await product.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  asked.length = 0;
  await page.goto(`${origin}/usual.html`);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const card = await measureCard(page, await wordPlaces(page), DEFAULTS.showDelay);
  const requests = asked.filter((path) => path !== '/usual.html' && path !== '/favicon.ico').length;
  const traces = await tracesOf(page, requests);
  const memory = name === 'chromium' ? await measureMemory(page) : null;
  await product.browser.close();
  return { scanning, passes, rewriting, sizes, slow, peers, card, memory, traces };
}

async function main(): Promise<void> {
  const wanted = (['chromium', 'firefox'] as const).filter(
    (name) => !process.argv.slice(2).some((arg) => arg.startsWith('--')) || process.argv.includes(`--${name}`),
  );
  const executables = ensureBrowsers(wanted);
  buildKnowledge();
  const big = benchPage(1_000_000);
  const scan = createScanner(openLexicon(new Uint8Array(readFileSync(join(GENERATED, 'lexicon.bin')))));
  const plainText = big.html.replace(/<[^>]+>/g, '\n');
  const surfaces = [
    ...new Set(scan(plainText).map((span) => plainText.slice(span.start, span.end).toLowerCase())),
  ].filter((word) => !word.includes('\n'));
  const usual = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Brev (fiktiv)</title><body style="font:16px/2 sans-serif;max-width:50rem;margin:2rem auto">${USUAL_WORDS.map((word) => `<p>Her står ordet <span class="w">${word}</span> i en sætning.</p>`).join('')}${benchPage(50_000).html.replace(/^.*?<main>/s, '<main>')}${WATCHER}`;
  const scripts = await peerScripts();
  const html = 'text/html; charset=utf-8';
  const served = await serve(
    new Map<string, { type: string; body: Buffer | string }>([
      ['/big.html', { type: html, body: big.html }],
      ['/usual.html', { type: html, body: usual }],
      ['/giant.html', { type: html, body: benchPage(4_000_000).html }],
      [
        '/peers.html',
        {
          type: html,
          body: big.html.replace(
            '<main>',
            `${[...scripts.keys()].map((path) => `<script src="${path}"></script>`).join('')}<main>`,
          ),
        },
      ],
      ...[...scripts].map(([path, body]) => [path, { type: 'text/javascript; charset=utf-8', body }] as const),
      ['/forms-12000.bin', { type: 'application/octet-stream', body: Buffer.from(syntheticLexicon(12_000)) }],
      ['/forms-200000.bin', { type: 'application/octet-stream', body: Buffer.from(syntheticLexicon(200_000)) }],
    ]),
  );
  const results: Results = {};
  for (const name of wanted) {
    console.error(`måler i ${name} …`);
    results[name] = await measure(name, executables[name], served, surfaces);
  }
  served.server.close();
  const gz = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
  const common = {
    script: gz(join(ROOT, '.output/demo/chrome-mv3/portal.js')),
    lexicon: gz(join(GENERATED, 'lexicon.js')),
    search: slowestSearch(),
  };
  console.log(table(results, common, surfaces.length));
  mkdirSync(join(ROOT, 'bench-output'), { recursive: true });
  writeFileSync(
    join(ROOT, 'bench-output/bench.json'),
    `${JSON.stringify({ page: big.characters, surfaces: surfaces.length, common, results }, null, 2)}\n`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
