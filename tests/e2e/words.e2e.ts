import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { until } from '../support/wait.ts';
import { cardIsOpen, hover, markedWord, readCard } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

/** Pages and, on each, a word whose card is known. */
const PAGES = [
  { name: 'a plain page', path: 'plain.html', word: /^sygedagpenge/i, heading: /^sygedagpenge/i },
  { name: "the doctor's portal", path: 'laege/', word: /./, heading: /./ },
  { name: "the municipality's portal", path: 'kommune/', word: /./, heading: /./ },
] as const;

inEachBrowser('words on a page', (session) => {
  let page: Page | undefined;
  const open = async (path: string): Promise<Page> => {
    page = await session().open(path);
    return page;
  };
  /** Points at the first word and reads its card. */
  const showCard = async (at: Page): Promise<string> => {
    await hover(at, await markedWord(at));
    await until('the card shown', () => cardIsOpen(at));
    return (await readCard(await session().cardFrame(at))).heading;
  };
  afterEach(async () => {
    if (!page?.isClosed()) await page?.close();
    page = undefined;
  });

  describe.each(PAGES)('on $name', ({ path, word, heading }) => {
    it('the card of a word opens under the pointer, and Escape closes it', async () => {
      const at = await open(path);
      await hover(at, await markedWord(at, word));
      await until('the card shown', () => cardIsOpen(at));
      expect((await readCard(await session().cardFrame(at))).heading).toMatch(heading);
      await at.keyboard.press('Escape');
      await until('the card closed', async () => !(await cardIsOpen(at)));
    });

    it('the next-word command opens a card', async () => {
      const at = await open(path);
      await markedWord(at, word);
      await session().command('next-word');
      await until('the card shown', () => cardIsOpen(at));
      expect((await readCard(await session().cardFrame(at))).heading).not.toBe('');
    });
  });

  it('axe finds nothing wrong in the card', async () => {
    const at = await open('plain.html');
    await hover(at, await markedWord(at));
    const card = await session().cardFrame(at);
    await readCard(card);
    expect(await accessibilityProblems(card)).toEqual([]);
  });

  it('cards open after the browser has stopped the background, on a page from before and on a new one', async () => {
    const before = await open('plain.html');
    await showCard(before);
    await before.keyboard.press('Escape');
    await until('the card closed', async () => !(await cardIsOpen(before)));
    await session().stopBackground();
    await showCard(before);
    await session().stopBackground();
    await before.close();
    await showCard(await open('plain.html'));
  });

  it('nothing left the browser but what the pages asked of their own server', async () => {
    // The browser's own calls home are its maker's; ours would come from neither.
    expect(session().requests.filter((address) => address.startsWith(session().portals)).length).toBeGreaterThan(5);
    const foreign = session().requests.filter((address) => !address.startsWith(session().portals));
    expect(foreign.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
  });
});

/** What an idle Chromium or Firefox asks for by itself with no extension in it. */
const BROWSERS_OWN =
  /^(CONNECT |https?:\/\/)([a-z0-9.-]+\.)?(google\.com|googleapis\.com|gstatic\.com|googleusercontent\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)([:/]|$)/;
