/** Text somebody writes is theirs: never marked, never touched, and the page's scripts keep working around us. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { until } from '../support/wait.ts';
import { cardIsOpen, hover, markedWord, markedWords } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

const TYPED = 'Sygedagpengene stopper; LÆ 285 og lumbago.';

interface PortalState {
  errors: unknown[];
  renders: number;
  saved: Record<string, { html: string; lines: string[] }>;
}
const portal = (page: Page): Promise<PortalState> =>
  page.evaluate(() => {
    const state = (globalThis as unknown as { __portal: PortalState }).__portal;
    return { errors: state.errors, renders: state.renders, saved: JSON.parse(JSON.stringify(state.saved)) };
  });

inEachBrowser('editors and re-renders', (session) => {
  let page: Page;
  afterEach(() => page.close());

  it('typed text arrives as typed, in a text area and in a rich editor, and is not marked', async () => {
    page = await session().open('laege/#/notat');
    await page.waitForSelector('#notat-tekst');
    await page.click('#notat-tekst');
    await page.keyboard.type(TYPED);
    expect(await page.$eval('#notat-tekst', (element) => (element as HTMLTextAreaElement).value)).toContain(TYPED);

    await page.$eval('#notat-editor', (element) => element.replaceChildren());
    await page.click('#notat-editor');
    await page.keyboard.type(TYPED);
    await until('the editor saved', async () =>
      (await portal(page)).saved['notat-editor']?.lines.join(' ').includes(TYPED),
    );
    const { saved, errors } = await portal(page);
    expect(saved['notat-editor']?.html).not.toMatch(/fagbro|<mark|<span/i);
    expect(errors).toEqual([]);
    const inEditor = await page.evaluate(() => {
      let count = 0;
      CSS.highlights.forEach((highlight, name) => {
        if (!name.startsWith('fagbro-')) return;
        highlight.forEach((range) => {
          const parent = range.startContainer.parentElement;
          if (parent?.closest('#notat-editor, textarea, input')) count++;
        });
      });
      return count;
    });
    expect(inEditor).toBe(0);
  });

  it('a live region that is replaced again and again stays marked, without an error', async () => {
    page = await session().open('kommune/#/live');
    await page.waitForSelector('#live-en-gang');
    const { renders } = await portal(page);
    for (let i = 0; i < 5; i++) {
      await page.click('#live-en-gang');
      await until('words marked after the re-render', async () => (await markedWords(page)).length > 0);
    }
    const after = await portal(page);
    expect(after.renders).toBeGreaterThan(renders);
    expect(after.errors).toEqual([]);
  });

  it('rows of a virtual list are marked anew as it scrolls', async () => {
    page = await session().open('laege/#/journal');
    await markedWord(page);
    await page.$eval('#journal-liste', (element) => element.scrollTo(0, 40_000));
    await until('words in the new rows', async () => {
      const words = await markedWords(page);
      return words.length > 0;
    });
    const wrong = await page.evaluate(() => {
      const lost: string[] = [];
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('fagbro-'))
          highlight.forEach((range) => {
            if (!range.startContainer.isConnected) lost.push(String(range));
          });
      });
      return lost;
    });
    expect(wrong).toEqual([]);
    expect((await portal(page)).errors).toEqual([]);
  });

  it('the card closes when its word goes', async () => {
    page = await session().open('kommune/#/live');
    await page.waitForSelector('#live-en-gang');
    await page.click('#live-en-gang');
    const region = await page.$eval('#live-region', (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
    const word = await until('a word in the live region', async () =>
      (await markedWords(page)).find(({ y }) => y > region.top && y < region.bottom),
    );
    await hover(page, word);
    await until('the card', () => cardIsOpen(page));
    await page.$eval('#live-region', (element) => element.replaceChildren('ingen ord her'));
    await until('the card gone', async () => !(await cardIsOpen(page)));
  });

  it('works inside an open modal dialog, and Escape closes the card before the dialog', async () => {
    page = await session().open('laege/#/afgoerelser');
    await page.waitForSelector('#vis-afgoerelse-1');
    await page.click('#vis-afgoerelse-1');
    const inDialog = (await until('a word in the dialog', async () => {
      const box = await page.$eval('#afgoerelse-dialog', (element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      });
      return (await markedWords(page)).find(
        ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
      );
    })) as { text: string; side: string; x: number; y: number };
    await hover(page, inDialog);
    await until('the card', () => cardIsOpen(page));
    await page.keyboard.press('Escape');
    await until('the card gone', async () => !(await cardIsOpen(page)));
    expect(await page.$eval('#afgoerelse-dialog', (element) => (element as HTMLDialogElement).open)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the dialog gone', () =>
      page.$eval('#afgoerelse-dialog', (element) => !(element as HTMLDialogElement).open),
    );
  });
});
