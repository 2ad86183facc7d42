import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { until } from '../support/wait.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser("Fagbro's own pages", (session) => {
  describe.each(['popup.html', 'sidepanel.html'])('%s', (path) => {
    it('opens, shows something and axe finds nothing wrong', async () => {
      const page = await session().openExtensionPage(path);
      await until(`something in ${path}`, () => page.evaluate(() => document.querySelector('h1, h2, button') !== null));
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.close();
    });
  });
});
