/** What a measured page writes on itself when it is done. */
import type { Page } from 'puppeteer-core';

/**
 * Asks again and again: one question that waits for minutes is given up by the driver.
 *
 * @param patience milliseconds
 */
export async function answerOf(page: Page, attribute: string, patience: number): Promise<string> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const answer = await page.evaluate((name) => document.documentElement.getAttribute(name), attribute);
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`no ${attribute} after ${patience / 1000} s`);
}
