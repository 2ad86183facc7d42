import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { MAX_RUN } from '../../lib/annotate/limits.ts';
import { da } from '../../lib/text/da.ts';
import { until } from '../support/wait.ts';
import { markedWord } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser('a page past a bound', (session) => {
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  it.each(['popup.html', 'sidepanel.html'])('loses its marks, and %s says so', async (path) => {
    const own = await session().openExtensionPage(path);
    const page = await session().open('plain.html');
    pages.push(own, page);
    await markedWord(page);
    await page.evaluate((length) => {
      const giant = document.createElement('div');
      giant.style.display = 'none';
      giant.textContent = 'tekst '.repeat(length / 6 + 1);
      document.body.append(giant);
    }, MAX_RUN);
    await until('the marks gone', () => page.evaluate(() => !CSS.highlights.has('fagbro-employment')));
    await page.bringToFront();
    const { stopped, stoppedHelp } = da.panel;
    await until(`${path} saying so`, () => own.evaluate((text) => document.body.textContent.includes(text), stopped));
    expect(await own.evaluate(() => document.body.textContent)).toContain(stoppedHelp);
  });
});
