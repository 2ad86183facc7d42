/** An update while pages are open: the old page script goes quiet, the new one takes over without a reload. */
import { expect, it } from 'vitest';
import { until } from '../support/wait.ts';
import { cardIsOpen, hover, markedWord, markedWords, readCard } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser('an update of the extension', (session) => {
  it('keeps open pages alive', async () => {
    const page = await session().open('plain.html');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await hover(page, await markedWord(page, /^sygedagpenge/i));
    await until('the card', () => cardIsOpen(page));
    await session().browser.installExtension(session().extension);
    await page.mouse.move(4, 4);
    await until(
      'a new script that answers',
      async () => {
        await page.mouse.move(4, 4);
        const word = (await markedWords(page)).find(({ text }) => /^sygedagpenge/i.test(text));
        if (!word) return false;
        await hover(page, word);
        await new Promise((resolve) => setTimeout(resolve, 600));
        return cardIsOpen(page);
      },
      { timeout: 20_000, every: 300 },
    );
    // The old script has taken its card's element away when it noticed.
    expect(await page.evaluate(() => document.querySelectorAll('html > div[popover]').length)).toBe(1);
    const frames = page.frames().filter((frame) => frame.url().includes('/card.html') && !frame.detached);
    expect(frames.length).toBeLessThanOrEqual(1);
    expect((await readCard(await session().cardFrame(page))).heading).toMatch(/^sygedagpenge/i);
    expect(errors).toEqual([]);
    await page.close();
  });
});
