/** Pictures of the map, the list, the attest guide and the card's drawing, and axe on each: `node … built shots`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './serve.ts';

const [, , built = 'test-results/map-gallery', shots = 'test-results/map-shots', only] = process.argv;
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface View {
  name: string;
  query: string;
  width?: number;
  height?: number;
  dark?: boolean;
  forced?: boolean;
  scale?: number;
  whole?: boolean;
}

const PAIR = 'from=sygedagpenge&to=jobafklaringsforloeb';
const VIEWS: View[] = [
  { name: 'map-pair', query: PAIR },
  { name: 'map-plain', query: '' },
  { name: 'map-one', query: 'from=jobafklaringsforloeb' },
  { name: 'map-wide', query: PAIR, width: 1920, height: 1080 },
  { name: 'map-dark', query: PAIR, dark: true },
  { name: 'map-forced', query: PAIR, forced: true },
  { name: 'map-forced-dark', query: PAIR, forced: true, dark: true },
  { name: 'map-english', query: 'from=dagpenge&to=jobafklaringsforloeb&lang=en&side=employment' },
  { name: 'map-zoom-200', query: PAIR, width: 670, height: 360, scale: 2, whole: true },
  { name: 'map-320', query: PAIR, width: 320, height: 640, whole: true },
  { name: 'map-320-map', query: `${PAIR}&view=map`, width: 320, height: 640, whole: true },
  { name: 'list', query: `${PAIR}&view=list` },
  { name: 'list-dark', query: 'view=list', dark: true },
  { name: 'none', query: 'from=tidlig-pension&to=sygedagpenge' },
  { name: 'attests', query: 'part=attests', width: 1200, whole: true },
  { name: 'attests-dark', query: 'part=attests', width: 1200, whole: true, dark: true },
  { name: 'attests-forced', query: 'part=attests', width: 1200, whole: true, forced: true },
  { name: 'attests-320', query: 'part=attests&lang=en', width: 320, whole: true },
  { name: 'map-then', query: 'date=2024-03-12' },
  { name: 'map-ahead', query: `${PAIR}&date=2027-01-02` },
  { name: 'roles', query: 'part=roles&id=sundhedskoordinator', width: 1200, whole: true },
  { name: 'roles-dark', query: 'part=roles&id=f-act', width: 1200, whole: true, dark: true },
  { name: 'roles-forced', query: 'part=roles&id=f-act', width: 1200, whole: true, forced: true },
  { name: 'roles-320', query: 'part=roles&lang=en&side=employment&id=praktiserende-laege', width: 320, whole: true },
  { name: 'near', query: 'part=near', width: 1400, whole: true },
  { name: 'near-dark', query: 'part=near', width: 1400, whole: true, dark: true },
  { name: 'near-forced', query: 'part=near', width: 1400, whole: true, forced: true },
  { name: 'near-320', query: 'part=near', width: 320, whole: true },
];

interface Tool {
  axe: {
    run(): Promise<{
      violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[];
    }>;
  };
}

let failed = 0;
const complain = (text: string): void => {
  failed++;
  console.error(text);
};
const server = await serve(built);
mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const view of VIEWS.filter(({ name }) => only === undefined || name.startsWith(only))) {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1340, height: view.height ?? 720 },
    deviceScaleFactor: view.scale ?? 1,
    colorScheme: view.dark ? 'dark' : 'light',
    forcedColors: view.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(`${view.name}: ${error}`));
  page.on('console', (message) => message.type() !== 'info' && complain(`${view.name}: »${message.text()}«`));
  await page.goto(`${server.address}/map.html?${view.query}`);
  await page.waitForSelector('main');
  await page.waitForTimeout(80);
  if (view.name.startsWith('attests')) {
    await page.locator('.choice-button').click();
    await page.getByRole('option', { name: /LÆ 135/ }).click();
    // A table where it is wide, a list where it is narrow.
    await page.locator('.attest-more, .attest-item summary').nth(2).click();
  }
  if (view.name === 'near') await page.locator('.near-more').first().click();
  await page.screenshot({ path: join(shots, `${view.name}.png`), fullPage: view.whole ?? false });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  if (wide) complain(`${view.name}: wider than its window`);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, input, [role=option]')]
      .filter((one) => !one.closest('[aria-hidden="true"]'))
      .map((one) => ({ box: (one.closest('label') ?? one).getBoundingClientRect(), name: one.textContent }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ name: text, box }) => `${text} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`),
  );
  if (small.length > 0) complain(`${view.name}: smaller than 24 px: ${small.join('; ')}`);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Tool).axe.run();
    return violations.map(
      (one) =>
        `${one.id}: ${one.help}\n${one.nodes.map((node) => `     ${node.target.join(' ')} ${node.failureSummary}`).join('\n')}`,
    );
  });
  for (const one of found) complain(`${view.name}: ${one}`);
  await context.close();
}
await browser.close();
server.close();
console.log(`${failed} found`);
process.exit(failed > 0 ? 1 : 0);
