/** axe-core in a page of either browser. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';

const SOURCE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface AxeResults {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/**
 * What axe finds, one line for each place. The source goes in as an evaluated expression: extension pages allow no
 * inline script, but what a debugger evaluates is not held to that.
 */
export async function accessibilityProblems(page: Page | Frame, within = 'html'): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: { run(within: string): Promise<AxeResults> } };
    const { violations } = await axe.run(selector);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} at ${JSON.stringify(target)}`),
    );
  }, within);
}
