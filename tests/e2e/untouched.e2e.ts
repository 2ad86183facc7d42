/** The page is never changed: the same bytes before, during and after, and nothing its own observers could see. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OFF, setSettings } from '../support/settings.ts';
import { settled, until } from '../support/wait.ts';
import { cardIsOpen, hover, markedWord, markedWords } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

const PAGES = ['plain.html', 'laege/#/journal/12', 'laege/#/patient', 'kommune/#/sager/3/helbred', 'kommune/#/sager'];

/** All of the document and its open shadow roots as text, the card's one host element left out. */
const serialised = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = (root: Document | ShadowRoot | Element): string => {
      const html = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
      const inner = [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [copy(element.shadowRoot)] : [],
      );
      return [html, ...inner].join('\n--shadow--\n');
    };
    const host = document.querySelector('html > div[popover]');
    return copy(document).replace(host?.outerHTML ?? '\0', '');
  });

/** Watches with the page's own observer; what it saw is read at the end, the card's host apart. */
async function observe(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { __seen: string[] };
    scope.__seen = [];
    const name = (node: Node): string => `${node.nodeName}${node instanceof Element && node.id ? `#${node.id}` : ''}`;
    const observer = new MutationObserver((records) => {
      for (const record of records) {
        const nodes = [...record.addedNodes, ...record.removedNodes];
        const cards = nodes.every(
          (node) => node instanceof HTMLElement && node.popover === 'manual' && node.matches('div'),
        );
        if (record.type === 'childList' && record.target === document.documentElement && cards) continue;
        if (record.target instanceof HTMLElement && record.target.popover === 'manual') continue;
        scope.__seen.push(
          `${record.type} ${name(record.target)} ${record.attributeName ?? ''} ${nodes.map(name).join(',')}`,
        );
      }
    });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(document, all);
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot) observer.observe(element.shadowRoot, all);
  });
  return () => page.evaluate(() => (globalThis as unknown as { __seen: string[] }).__seen);
}

inEachBrowser('the page is never changed', (session) => {
  let page: Page;
  beforeEach(() => setSettings(session(), OFF));
  afterEach(async () => {
    await page.close();
    await setSettings(session(), {});
  });

  describe.each(PAGES)('%s', (path) => {
    it('is the same to the byte before, while marked, with the card open, and after', async () => {
      page = await session().open(path);
      // The portal draws itself first; only what stands still can be compared.
      const before = await settled('a page that stands still', () => serialised(page), { every: 300 });
      expect(await markedWords(page)).toEqual([]);
      const seen = await observe(page);

      await setSettings(session(), {});
      const word = await markedWord(page);
      expect(await serialised(page)).toBe(before);

      await hover(page, word);
      await until('the card', () => cardIsOpen(page));
      expect(await serialised(page)).toBe(before);

      await page.keyboard.press('Escape');
      await setSettings(session(), OFF);
      await until('no marks left', async () => (await markedWords(page)).length === 0);
      expect(await serialised(page)).toBe(before);
      await until('the host gone', () => page.evaluate(() => document.querySelector('html > div[popover]') === null));
      expect(await seen()).toEqual([]);
      expect(
        await page.evaluate(() => (globalThis as { __portal?: { errors: unknown[] } }).__portal?.errors ?? []),
      ).toEqual([]);
    });
  });
});
