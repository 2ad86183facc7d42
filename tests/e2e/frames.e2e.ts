/** Words in frames: the top window draws their card, beside the word. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../support/wait.ts';
import { cardIsOpen, markedWords, readCard } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the frames on the way down stand in the top window. */
async function offsetOf(
  page: Page,
  selectors: readonly string[],
): Promise<{ frame: Page | Frame; x: number; y: number }> {
  let frame: Page | Frame = page;
  let x = 0;
  let y = 0;
  for (const selector of selectors) {
    const element = await until(`the frame ${selector}`, () => frame.$(selector));
    const box = await element.evaluate((iframe) => {
      const { left, top } = iframe.getBoundingClientRect();
      return { left: left + iframe.clientLeft, top: top + iframe.clientTop };
    });
    x += box.left;
    y += box.top;
    frame = (await until(`the document in ${selector}`, () => element.contentFrame())) as Frame;
  }
  return { frame, x, y };
}

const cardBox = (page: Page): Promise<Box | null> =>
  page.evaluate(() => {
    const host = document.querySelector('html > div[popover]:popover-open');
    if (!host) return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });

inEachBrowser('words in frames', (session) => {
  let page: Page;
  afterEach(() => page.close());

  describe.each([
    { path: 'laege/#/breve/1', frames: ['iframe#brev-ramme'] },
    { path: 'kommune/#/dokumenter/1', frames: ['iframe#dokument-ramme'] },
    { path: 'frames.html', frames: ['iframe#ydre-ramme', 'iframe#indre-ramme'] },
  ])('$path $frames', ({ path, frames }) => {
    it('get their card in the top window, right above or below the word', async () => {
      page = await session().open(path);
      const { frame, x, y } = await offsetOf(page, frames);
      const word = await until('a marked word in the frame', async () =>
        (await markedWords(frame)).find((one) => one.y + y < 780 && one.x + x < 1270),
      );
      await page.mouse.move(1, 1);
      await page.mouse.move(word.x + x, word.y + y, { steps: 8 });
      await until('the card', () => cardIsOpen(page));
      expect((await readCard(await session().cardFrame(page))).heading).not.toBe('');
      const card = await cardBox(page);
      expect(card).not.toBeNull();
      if (!card) return;
      const at = word.y + y;
      expect(at < card.top || at > card.bottom).toBe(true);
      expect(Math.min(Math.abs(card.top - at), Math.abs(card.bottom - at))).toBeLessThan(40);
      // The frame has no card of its own.
      expect(await frame.evaluate(() => document.querySelector('html > div[popover]:popover-open') === null)).toBe(
        true,
      );
    });
  });
});
