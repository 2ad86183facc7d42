/** What a page and its server can see of Fagbro: changes, shifts of the layout, requests. All of it should be nothing. */
import type { Page } from 'puppeteer-core';

export interface Traces {
  /** Mutation records, those of the card's own element beside the page's left out. */
  changes: number;
  /** Null where the browser does not tell. */
  shifts: number | null;
  requests: number;
}

interface Scope {
  __traces: { changes: number; shifts: number | null };
}

/** For the end of the page's body: the page watches itself from the moment it is read to its end. */
export const WATCHER = `<script>(${(
  () => {
    const traces: Scope['__traces'] = { changes: 0, shifts: null };
    (globalThis as unknown as Scope).__traces = traces;
    const isCard = (node: Node): boolean =>
      node instanceof HTMLElement && node.popover === 'manual' && node.matches('div');
    new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records) {
        const own = target === document.documentElement && [...addedNodes, ...removedNodes].every(isCard);
        if (!own && !isCard(target)) traces.changes++;
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    traces.shifts = 0;
    new PerformanceObserver((list) => {
      traces.shifts = (traces.shifts ?? 0) + list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  }
).toString()})()</script>`;

/** @param requests how many the server has been asked for since the page, the page itself left out */
export async function tracesOf(page: Page, requests: number): Promise<Traces> {
  const seen = await page.evaluate(() => (globalThis as unknown as Scope).__traces);
  return { ...seen, requests };
}
