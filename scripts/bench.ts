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
import { measureCard } from '../tests/bench/card.ts';
import { benchExtension } from '../tests/bench/extension.ts';
import { benchPage } from '../tests/bench/page.ts';
import { measurePeers, type PeerRow } from '../tests/bench/peers.ts';
import { syntheticLexicon } from '../tests/bench/synthetic.ts';
import { launch } from '../tests/support/launch.ts';
import { buildKnowledge, GENERATED } from './build-knowledge.ts';
import { type BrowserName, ensureBrowsers } from './find-browsers.ts';
import { ROOT } from './read-content.ts';

interface Measured {
  characters: number;
  floor: number;
  runWalk: number;
  scan: number;
  scan12000: number;
  scan200000: number;
  open: number;
  firstOpen: number;
  own: number;
  longest: number;
  tasks: number;
  firstPaint: number;
  marks: number;
  registered: number;
  idle: number;
  rewriting: { share: number; longest: number; rewritten: number };
  error?: string;
}

/** Serves the measured pages, the synthetic lexica and the peers' own files on loopback. */
async function serve(
  files: Map<string, { type: string; body: Buffer | string }>,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://x').pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function probe(browser: Browser, address: string): Promise<Measured> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-bench'), { timeout: 240_000 });
  const raw = await page.evaluate(() => document.documentElement.getAttribute('data-bench') ?? '{}');
  await page.close();
  const measured = JSON.parse(raw) as Measured;
  if (measured.error) throw new Error(measured.error);
  return measured;
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

async function measure(name: BrowserName, executable: string, origin: string, surfaces: string[]) {
  const folder = await benchExtension();
  const bench = await launch(name, { executable, extension: folder });
  const measured = await probe(bench.browser, `${origin}/big.html`);
  await bench.browser.close();
  rmSync(folder, { recursive: true, force: true });

  const plain = await launch(name, { executable });
  const peerPage = await plain.browser.newPage();
  await peerPage.goto(`${origin}/peers.html`);
  const peers = await measurePeers(peerPage, surfaces);
  await plain.browser.close();

  const product = await launch(name, {
    executable,
    extension: join(ROOT, `.output/demo/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
  });
  const page = await product.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${origin}/usual.html`);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const card = await measureCard(page, await wordPlaces(page), DEFAULTS.showDelay);
  await product.browser.close();
  return { measured, peers, card };
}

const number = (value: number, digits = 1): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

function table(
  results: Partial<Record<BrowserName, Awaited<ReturnType<typeof measure>>>>,
  sizes: { script: number; lexicon: number },
): string {
  const names = Object.keys(results) as BrowserName[];
  const rows: [string, string, (result: Awaited<ReturnType<typeof measure>>) => string][] = [
    ['floor: bare walk of the 1 MB page', '', ({ measured: m }) => `${number(m.floor)} ms`],
    [
      'walk with joining into runs',
      '',
      ({ measured: m }) => `${number(m.runWalk)} ms = ${number(m.runWalk / m.floor)} ×`,
    ],
    ['scan, whole dictionary', '1.2 ×', ({ measured: m }) => `${number(m.scan)} ms = ${number(m.scan / m.floor)} ×`],
    ['own work, all of it', '3 ×', ({ measured: m }) => `${number(m.own)} ms = ${number(m.own / m.floor)} ×`],
    [
      'scan, 200,000 against 12,000 forms',
      '1.3 ×',
      ({ measured: m }) =>
        `${number(m.scan12000)} → ${number(m.scan200000)} ms = ${number(m.scan200000 / m.scan12000, 2)} ×`,
    ],
    ['longest own task', '8 ms', ({ measured: m }) => `${number(m.longest)} ms (${m.tasks} tasks)`],
    ['words found / ranges registered', '≤ 1,000', ({ measured: m }) => `${m.marks} / ${m.registered}`],
    ['first visible words painted after start', 'next frame', ({ measured: m }) => `${number(m.firstPaint)} ms`],
    [
      'lexicon usable after (cold / again)',
      '5 ms',
      ({ measured: m }) => `${number(m.firstOpen)} / ${number(m.open)} ms`,
    ],
    [
      '1,000 text nodes rewritten a second',
      '3 %',
      ({ measured: m }) => `${number(m.rewriting.share * 100)} % (longest ${number(m.rewriting.longest)} ms)`,
    ],
    ['own tasks on the idle page, 2 s', '0', ({ measured: m }) => `${m.idle}`],
    [
      'word → card after the delay, first / warm',
      '60 / 16 ms',
      ({ card }) => `${number(card.first)} / ${number(card.warm)} ms`,
    ],
    ...([0, 1, 2, 3] as const).map((i): [string, string, (result: Awaited<ReturnType<typeof measure>>) => string] => [
      `peer: ${Object.values(results)[0]?.peers[i]?.name ?? ''} (${Object.values(results)[0]?.peers[i]?.note ?? ''})`,
      i < 2 ? '20 × ours' : '',
      ({ peers, measured: m }) => {
        const row: PeerRow | undefined = peers[i];
        return row ? `${number(row.ms)} ms = ${number(row.ms / m.own)} × our own work, ${row.hits} hits` : '';
      },
    ]),
  ];
  const lines = [
    `| what | bound | ${names.join(' | ')} |`,
    `| --- | --- | ${names.map(() => '---').join(' | ')} |`,
    ...rows.map(
      ([what, bound, value]) =>
        `| ${what} | ${bound} | ${names.map((name) => (results[name] ? value(results[name]) : '')).join(' | ')} |`,
    ),
    `| page script, gzipped | 15 kB | ${names.map(() => `${number(sizes.script / 1000)} kB`).join(' | ')} |`,
    `| lexicon, gzipped | 100 kB | ${names.map(() => `${number(sizes.lexicon / 1000)} kB`).join(' | ')} |`,
  ];
  return lines.join('\n');
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
  const usual = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Brev (fiktiv)</title><body style="font:16px/2 sans-serif;max-width:50rem;margin:2rem auto">${USUAL_WORDS.map((word) => `<p>Her står ordet <span class="w">${word}</span> i en sætning.</p>`).join('')}${benchPage(50_000).html.replace(/^.*?<main>/s, '<main>')}`;
  const peerFile = (path: string) => readFileSync(join(ROOT, 'node_modules', path), 'utf8');
  const html = 'text/html; charset=utf-8';
  const { server, origin } = await serve(
    new Map<string, { type: string; body: Buffer | string }>([
      ['/big.html', { type: html, body: big.html }],
      ['/usual.html', { type: html, body: usual }],
      [
        '/peers.html',
        {
          type: html,
          body: big.html.replace(
            '<main>',
            '<script src="/mark.js"></script><script src="/findandreplace.js"></script><main>',
          ),
        },
      ],
      ['/mark.js', { type: 'text/javascript', body: peerFile('mark.js/dist/mark.min.js') }],
      [
        '/findandreplace.js',
        { type: 'text/javascript', body: peerFile('findandreplacedomtext/src/findAndReplaceDOMText.js') },
      ],
      ['/forms-12000.bin', { type: 'application/octet-stream', body: Buffer.from(syntheticLexicon(12_000)) }],
      ['/forms-200000.bin', { type: 'application/octet-stream', body: Buffer.from(syntheticLexicon(200_000)) }],
    ]),
  );
  const results: Partial<Record<BrowserName, Awaited<ReturnType<typeof measure>>>> = {};
  for (const name of wanted) {
    console.error(`måler i ${name} …`);
    results[name] = await measure(name, executables[name], origin, surfaces);
  }
  server.close();
  const gz = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
  const sizes = {
    script: gz(join(ROOT, '.output/demo/chrome-mv3/portal.js')),
    lexicon: gz(join(GENERATED, 'lexicon.bin')),
  };
  console.log(table(results, sizes));
  mkdirSync(join(ROOT, 'bench-output'), { recursive: true });
  writeFileSync(
    join(ROOT, 'bench-output/bench.json'),
    `${JSON.stringify({ page: big.characters, surfaces: surfaces.length, sizes, results }, null, 2)}\n`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
