/**
 * Memory over a simulated hour of use, of the built extension: a portal that changes its route again and again, rewrites
 * parts of itself, and is pointed at and scrolled. The pauses between are left out, for they cost nothing.
 */
import type { Page } from 'puppeteer-core';

/** Megabytes of the page's whole heap, every script world in it, after garbage was collected. */
export interface MemoryUse {
  start: number;
  middle: number;
  end: number;
}

/** One route every thirty seconds. */
const ROUTES = 120;
/** The heap settles first: code is compiled, caches fill. */
const WARM_UP = 15;

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

/** Another route of the portal: all of the content is new, some of it is then rewritten. */
async function visit(page: Page, route: number): Promise<void> {
  await page.evaluate(async (number: number) => {
    const scope = globalThis as unknown as { __parts?: string[] };
    const main = document.querySelector('main');
    if (!main) throw new Error('no main');
    scope.__parts ??= [...main.children].map((child) => child.outerHTML);
    const parts = scope.__parts;
    const from = (number * 37) % parts.length;
    main.innerHTML = [...parts.slice(from), ...parts.slice(0, from)].slice(0, 120).join('');
    const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    for (let edit = 0; edit < 10; edit++) {
      const child = main.children[(edit * 11) % main.children.length];
      if (edit % 3 === 0) child?.remove();
      else if (child) child.textContent = `Rettet: sygedagpenge, lumbago og ${edit}`;
      await wait(15);
    }
    scrollTo(0, (number * 173) % document.documentElement.scrollHeight);
    await wait(150);
  }, route);
  await page.mouse.move(200 + (route % 40) * 10, 100 + (route % 50) * 10, { steps: 3 });
}

/** Only where the browser lets its garbage be collected from outside: Chromium. */
export async function measureMemory(page: Page): Promise<MemoryUse> {
  for (let route = 0; route < WARM_UP; route++) await visit(page, route);
  const start = await heap(page);
  for (let route = 0; route < ROUTES / 2; route++) await visit(page, route);
  const middle = await heap(page);
  for (let route = ROUTES / 2; route < ROUTES; route++) await visit(page, route);
  return { start, middle, end: await heap(page) };
}
