/**
 * Pictures of the gallery in every theme, and axe on each: `node tests/gallery/shoot.ts test-results/gallery test-results/shots`.
 * Panels and popups are pages of their own, so axe looks at each alone. Exits 1 when anything is found.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serve } from './serve.ts';

const [, , built = 'test-results/gallery', shots = 'test-results/shots'] = process.argv;
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface View {
  name: string;
  query: string;
  dark?: boolean;
  forced?: boolean;
  width?: number;
  scale?: number;
}

const VIEWS: View[] = [
  { name: 'light', query: '' },
  { name: 'dark', query: '', dark: true },
  { name: 'dark-by-page', query: 'theme=dark&side=employment' },
  { name: 'english', query: 'lang=en&side=none' },
  { name: 'forced', query: '', forced: true },
  { name: 'forced-dark', query: '', forced: true, dark: true },
  { name: 'zoom-200', query: 'side=employment', width: 700, scale: 2 },
  { name: 'narrow-280', query: '', width: 280 },
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

async function open(browser: Browser, address: string, view: View): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1440, height: 900 },
    deviceScaleFactor: view.scale ?? 1,
    colorScheme: view.dark ? 'dark' : 'light',
    forcedColors: view.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(`${view.name}: ${error}`));
  page.on('console', (message) => complain(`${view.name}: the page says »${message.text()}«`));
  await page.goto(address);
  await page.waitForSelector('.gallery');
  await page.waitForTimeout(60);
  return page;
}

async function check(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const all = [document.documentElement, ...document.querySelectorAll('.frame, .panel-entry, .tab-panel')];
    return all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className || one.tagName);
  });
  if (wide.length > 0) complain(`${name}: wider than its frame: ${wide.join(', ')}`);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, input, [role=tab]')]
      .filter((one) => !one.closest('[aria-hidden="true"]'))
      .map((one) => ({ box: (one.closest('label, .row') ?? one).getBoundingClientRect(), name: one.textContent }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ name: text, box }) => `${text} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`),
  );
  if (small.length > 0) complain(`${name}: smaller than 24 px: ${small.join('; ')}`);
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
  for (const one of found) complain(`${name}: ${one}`);
}

const server = await serve(built);
mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const view of VIEWS) {
  const before = failed;
  for (const part of ['cards', 'panels', 'popups']) {
    const page = await open(browser, `${server.address}/index.html?part=${part}&${view.query}`, view);
    await page.screenshot({ path: join(shots, `${part}-${view.name}.png`), fullPage: true });
    if (part === 'cards') await check(page, `${view.name} cards`);
    else {
      const names = await page.evaluate(() => document.documentElement.dataset.names ?? '{}');
      const all: unknown = (JSON.parse(names) as Record<string, unknown>)[part];
      for (const only of Array.isArray(all) ? all : []) {
        await page.goto(`${server.address}/index.html?part=${part}&only=${only}&${view.query}`);
        await page.waitForSelector('.frame');
        await page.waitForTimeout(30);
        await check(page, `${view.name} ${part} ${only}`);
      }
    }
    await page.context().close();
  }
  console.log(`${view.name}: ${failed - before} found`);
}
await browser.close();
server.close();
process.exit(failed > 0 ? 1 : 0);
