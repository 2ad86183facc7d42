/** What the reader chooses and does: side, density, stepping by key with focus there and back, the side panel. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { setSettings } from '../support/settings.ts';
import { settled, until } from '../support/wait.ts';
import { cardIsOpen, markedWords, readCard } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

/** Words only built of known parts are health words painted apart; they are not what is asked here. */
const sidesOf = async (page: Page): Promise<string[]> =>
  [...new Set((await markedWords(page)).map(({ side }) => side))].filter((side) => side !== 'built').sort();

inEachBrowser('the reader', (session) => {
  const pages: Page[] = [];
  const open = async (path: string): Promise<Page> => {
    const page = await session().open(path);
    pages.push(page);
    return page;
  };
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    await setSettings(session(), {});
  });

  it('sees the words of both sides until a side is chosen, then those of the other sector', async () => {
    const page = await open('kommune/#/sager/3/helbred');
    await until('both sides', async () => (await sidesOf(page)).join() === 'employment,health');
    await setSettings(session(), { side: 'health' });
    await until('employment words alone', async () => (await sidesOf(page)).join() === 'employment');
    await setSettings(session(), { side: 'employment' });
    await until('health words alone', async () => (await sidesOf(page)).join() === 'health');
  });

  it('may have the first of each word in a section, or none', async () => {
    const page = await open('plain.html');
    // The words far down come a moment after those on screen.
    const every = await settled('all marks', async () => (await markedWords(page)).length || null, { every: 400 });
    await setSettings(session(), { density: 'first' });
    const first = await until('fewer marks', async () => {
      const count = (await markedWords(page)).length;
      return count > 0 && count < every ? count : false;
    });
    expect(first).toBeGreaterThan(0);
    await setSettings(session(), { density: 'off' });
    await until('no marks', async () => (await markedWords(page)).length === 0);
  });

  it('steps from word to word by key; focus goes into the card and back to where it was', async () => {
    const page = await open('plain.html');
    await until('marks', async () => (await markedWords(page)).length > 3);
    await page.focus('a[href]');
    const current = (): Promise<string> =>
      page.evaluate(() => {
        let text = '';
        CSS.highlights.get('fagbro-current')?.forEach((abstract) => {
          const range = document.createRange();
          range.setStart(abstract.startContainer, abstract.startOffset);
          range.setEnd(abstract.endContainer, abstract.endOffset);
          const box = range.getBoundingClientRect();
          text = `${range.toString()} ${Math.round(box.top + scrollY)}/${Math.round(box.left)}`;
        });
        return text;
      });
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await session().command('next-word');
      seen.push(
        await until('another word', async () => {
          const word = await current();
          return word !== '' && !seen.includes(word) ? word : false;
        }),
      );
      await until('the card', () => cardIsOpen(page));
    }
    await session().command('previous-word');
    await until('the word before', async () => (await current()) === seen[1]);
    await until('focus in the card', () =>
      page.evaluate(() => document.activeElement?.matches('html > div[popover]') === true),
    );
    await page.keyboard.press('Escape');
    await until('the card closed', async () => !(await cardIsOpen(page)));
    expect(await page.evaluate(() => document.activeElement?.matches('a[href]'))).toBe(true);
  });

  describe('with the side panel', () => {
    it('finds the words of the page in order and goes to one', async () => {
      const page = await open('plain.html');
      await until('marks', async () => (await markedWords(page)).length > 3);
      const panel = await session().openExtensionPage('sidepanel.html');
      pages.push(panel);
      await page.bringToFront();
      const names = await until('words in the panel', async () => {
        const found = await panel.evaluate(() =>
          [...document.querySelectorAll('[role="tabpanel"] li, .word-row')].map((row) => row.textContent ?? ''),
        );
        return found.length > 3 ? found : false;
      });
      expect(names[0]).toMatch(/^sygedagpenge/i);
      await panel.evaluate(() =>
        document.querySelector<HTMLElement>('[role="tabpanel"] li button, .word-row button, button.word-row')?.click(),
      );
      await until('the card', () => cardIsOpen(page));
      expect((await readCard(await session().cardFrame(page))).heading).toMatch(/^sygedagpenge/i);
    });

    it('looks up what was selected', async () => {
      const panel = await session().openExtensionPage('sidepanel.html');
      pages.push(panel);
      await session().inExtension(async () => {
        const scope = globalThis as unknown as {
          chrome: { storage: { session: { set(items: object): Promise<void> } } };
        };
        await scope.chrome.storage.session.set({ panelRequest: { hash: '#/ordbog?q=lumbagoen', at: Date.now() } });
      });
      await until('the word found', () =>
        panel.evaluate(() => /lumbago/i.test(document.querySelector('[role="tabpanel"]')?.textContent ?? '')),
      );
    });
  });
});
