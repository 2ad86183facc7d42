/**
 * 10,000 contacts and 50,000 notes in the built extension, in both browsers: brought in, loaded, searched, taken out.
 * Figures, no test: the machine and what else runs on it count. Writes bench-output/records.json.
 * Run by hand after `npm run build -- --demo`: node tests/bench/records.ts [chromium|firefox]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeBackup } from '../../lib/exchange/backup.ts';
import { toCsv } from '../../lib/exchange/csv-out.ts';
import { toVCard } from '../../lib/exchange/vcard-out.ts';
import { webCrypto } from '../../lib/store/web-crypto.ts';
import { ROOT } from '../../scripts/read-content.ts';
import { openSession } from '../e2e/session.ts';
import { allowDownloads, downloaded, downloadFolder, press, sees } from '../support/keeping.ts';
import type * as InPage from '../support/store-in-page.ts';
import { putStoreInto } from '../support/store-page.ts';
import { until } from '../support/wait.ts';
import { CONTACTS, contacts, NOTES, notes, QUERIES } from './many-records.ts';

interface Scope {
  fagbroTest: typeof InPage;
  gap: number;
}

const backup = await writeBackup(
  { schema: 1, contacts, notes, tombstones: [], settings: {} },
  { made: '2026-11-23T08:00:00.000Z', by: '0.1.0', passphrase: null },
  webCrypto,
);
const files = { backup: 'alt.json', vcard: 'alt.vcf', csv: 'alt.csv' };
const paths = Object.fromEntries(
  Object.entries({ backup, vcard: toVCard(contacts), csv: toCsv(contacts) }).map(([kind, text]) => {
    const path = join(tmpdir(), `fagbro-bench-${files[kind as keyof typeof files]}`);
    writeFileSync(path, text);
    return [kind, path];
  }),
) as Record<keyof typeof files, string>;

/** How long the page answered nobody, at most, since it was last asked (ms). */
const startGap = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    scope.gap = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      scope.gap = Math.max(scope.gap, now - last);
      last = now;
    }, 4);
  });
const gap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    const { gap: found } = scope;
    scope.gap = 0;
    return Math.round(found);
  });

/**
 * The same work over and over: how much slower it usually is than at its quickest says how much of the machine others
 * had, and so how the figures are to be read.
 */
const slowed = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const runs: number[] = [];
    for (let run = 0; run < 40; run++) {
      const from = performance.now();
      let sum = 0;
      for (let at = 0; at < 8_000_000; at++) sum = (sum + at * at) % 1_000_003;
      runs.push(performance.now() - from + (sum < 0 ? 1 : 0));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    runs.sort((a, b) => a - b);
    return Number(((runs[20] ?? 0) / (runs[0] || 1)).toFixed(1));
  });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return Math.round(performance.now() - from);
}

const patient = (page: Page, text: string): Promise<unknown> =>
  until(text, () => page.evaluate((wanted) => document.body.textContent?.includes(wanted), text), {
    timeout: 300_000,
    every: 20,
  });

async function hand(page: Page, path: string): Promise<void> {
  const input = (await until('the file field', () => page.$('input[type="file"]'))) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function measure(name: 'chromium' | 'firefox') {
  const { folder, firefoxPrefs } = downloadFolder();
  const session = await openSession(name, { firefoxPrefs });
  await allowDownloads(session, folder);
  const row: Record<string, number> = {};
  const page = await session.openExtensionPage('records.html#kopi');
  await sees(page, 'Hent ind');
  row['machine: slowed by others, times'] = await slowed(page);
  await startGap(page);

  await hand(page, paths.backup);
  row['backup: file to preview'] = await timed(() => patient(page, 'Hent 60.000 poster ind'));
  row['backup: longest standstill'] = await gap(page);
  await press(page, 'Hent 60.000 poster ind');
  row['backup: written in one transaction'] = await timed(() => patient(page, 'Gemt: 10.000 kontakter'));
  row['backup: longest standstill while writing'] = await gap(page);
  await press(page, 'Vælg en anden fil');
  await hand(page, paths.vcard);
  row['vCard, 10,000: file to preview'] = await timed(() => patient(page, 'Det sker der'));
  row['vCard: longest standstill'] = await gap(page);
  await press(page, 'Luk');
  await hand(page, paths.csv);
  row['CSV, 10,000: file to columns'] = await timed(() => patient(page, 'Hvad er i kolonnerne?'));
  await press(page, 'Videre');
  row['CSV: columns to preview'] = await timed(() => patient(page, 'Det sker der'));
  row['CSV: longest standstill'] = await gap(page);
  for (const [button, file] of [
    ['Gem som vCard 3.0', /\.vcf$/],
    ['Gem som CSV', /\.csv$/],
    ['Gem sikkerhedskopi', /\.json$/],
  ] as const) {
    await gap(page);
    row[`out: ${button}`] = await timed(async () => {
      await press(page, button);
      await downloaded(folder, file, { timeout: 120_000, every: 10 });
    });
    row[`out: ${button}, longest standstill`] = await gap(page);
  }
  await page.close();

  const again = await session.browser.newPage();
  await again.close();
  row['page: opened to first rows'] = await timed(async () => {
    const table = await session.openExtensionPage('records.html#kontakter');
    await startGap(table);
    await patient(table, 'af 10.000');
    pages.push(table);
  });
  const table = pages.pop();
  if (!table) throw new Error('no table');
  const last = contacts.at(-1)?.name ?? '';
  /** From a keystroke to the table that shows what it finds. */
  const search = (query: string): Promise<number> =>
    table.evaluate(async (text) => {
      const input = document.querySelector<HTMLInputElement>('.records-find input');
      const status = document.querySelector('.records-pages [role="status"]');
      if (!input || !status) throw new Error('no search');
      const before = status.textContent;
      const from = performance.now();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (status.textContent === before && performance.now() - from < 3000)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - from;
    }, query);
  row['page: index ready'] = await timed(() =>
    until(
      'the index',
      async () => {
        await search(last);
        const found = await table.evaluate(() => document.querySelectorAll('.records-row').length);
        await search('');
        return found > 0 && found < 20;
      },
      { timeout: 300_000, every: 200 },
    ),
  );
  row['page: longest standstill meanwhile'] = await gap(table);
  const shown: number[] = [];
  for (const query of ['syge', 'kommune', last.slice(0, 4), last]) {
    shown.push(await search(query));
    await search('');
  }
  row['page: keystroke to table, slowest of four'] = Math.round(Math.max(...shown));

  await putStoreInto(table);
  const times = await table.evaluate(
    async (queries) => {
      const { fagbroTest } = globalThis as unknown as Scope;
      const store = await fagbroTest.open();
      const index = new fagbroTest.RecordIndex();
      const loadedFrom = performance.now();
      const [people, texts] = [await store.contacts.all(), await store.notes.all()];
      const loaded = performance.now() - loadedFrom;
      const builtFrom = performance.now();
      for (const { record } of people.items) index.putContact(record);
      for (const { record } of texts.items) index.putNote(record);
      const built = performance.now() - builtFrom;
      const medians = queries.map((query) => {
        const runs = Array.from({ length: 15 }, () => {
          const from = performance.now();
          index.search(query);
          return performance.now() - from;
        }).sort((a, b) => a - b);
        return runs[7] ?? 0;
      });
      return { loaded, built, medians, records: people.items.length + texts.items.length };
    },
    [...QUERIES],
  );
  row['store: 60,000 records read'] = Math.round(times.loaded);
  row['search: index built'] = Math.round(times.built);
  row['search: median of all queries'] = Number(
    (times.medians.toSorted((a, b) => a - b)[QUERIES.length >> 1] ?? 0).toFixed(1),
  );
  row['search: slowest query'] = Number(Math.max(...times.medians).toFixed(1));
  if (times.records !== CONTACTS + NOTES) throw new Error(`only ${times.records} records`);
  row['machine: slowed by others at the end, times'] = await slowed(table);
  await session.close();
  return row;
}

const pages: Page[] = [];
const wanted = process.argv[2];
const results: Record<string, Record<string, number>> = {};
for (const name of ['chromium', 'firefox'] as const)
  if (wanted === undefined || wanted === name) results[name] = await measure(name);
const rows = Object.keys(Object.values(results)[0] ?? {});
for (const row of rows)
  console.log(
    `${row.padEnd(48)}${Object.entries(results)
      .map(([name, all]) => `${name} ${String(all[row] ?? '–').padStart(7)} ${row.startsWith('machine') ? '× ' : 'ms'}`)
      .join('   ')}`,
  );
mkdirSync(join(ROOT, 'bench-output'), { recursive: true });
writeFileSync(join(ROOT, 'bench-output/records.json'), `${JSON.stringify(results, null, 1)}\n`);
