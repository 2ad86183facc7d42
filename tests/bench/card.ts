/** Word to card: from the moment the chosen delay has passed until the card is visible. Uses the built extension. */
import type { Page } from 'puppeteer-core';

export interface CardTimes {
  first: number;
  warm: number;
}

/**
 * Moves the pointer onto words of `page` and waits for the card's element to become visible, in the page's own
 * frames. `delay` is the show delay of the settings, taken off the times.
 */
export async function measureCard(page: Page, words: { x: number; y: number }[], delay: number): Promise<CardTimes> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { __moved: number; __shown: number[] };
    scope.__shown = [];
    addEventListener('pointermove', () => (scope.__moved = performance.now()), true);
    let visible = false;
    const look = (): void => {
      const host = document.documentElement.lastElementChild;
      const now =
        host !== null &&
        host !== document.body &&
        getComputedStyle(host).opacity === '1' &&
        host.matches(':popover-open');
      if (now && !visible) scope.__shown.push(performance.now() - scope.__moved);
      visible = now;
      requestAnimationFrame(look);
    };
    look();
  });
  const times: number[] = [];
  for (const { x, y } of words) {
    await page.mouse.move(4, 4);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    const before = await page.evaluate(() => (globalThis as unknown as { __shown: number[] }).__shown.length);
    await page.mouse.move(x, y);
    const shown = await page
      .waitForFunction(
        (count: number) => (globalThis as unknown as { __shown: number[] }).__shown.length > count,
        { timeout: 5000 },
        before,
      )
      .then(
        () => true,
        () => false,
      );
    if (!shown) continue;
    const all = await page.evaluate(() => (globalThis as unknown as { __shown: number[] }).__shown);
    times.push((all.at(-1) ?? 0) - delay);
  }
  const [first = Number.NaN, ...later] = times;
  return { first, warm: later.toSorted((a, b) => a - b)[later.length >> 1] ?? Number.NaN };
}
