/** The panel's tab that reads a whole text: the page's words and a pasted text, with scores, questions, and no trace. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ENTRIES_PER_SHARD } from '../../lib/knowledge/published.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { cprOf } from '../support/cpr.ts';
import { setSettings } from '../support/settings.ts';
import { until } from '../support/wait.ts';
import { hover, markedWord, markedWords, readCard } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

const corpus = (name: string): string =>
  (JSON.parse(readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), 'utf8')) as { text: string }).text;

/** A psychiatric statement with four scored scales, and a decision about benefits. */
const STATEMENT = corpus('dev-06');
const DECISION = corpus('dev-11');

const textOf = (panel: Page, selector: string): Promise<string> =>
  panel.evaluate((chosen) => document.querySelector(chosen)?.textContent ?? '', selector);

const click = (panel: Page, selector: string): Promise<void> =>
  panel.evaluate((chosen) => {
    const found = document.querySelector<HTMLElement>(chosen);
    if (!found) throw new Error(`no ${chosen}`);
    found.click();
  }, selector);

const clickText = (panel: Page, selector: string, text: string): Promise<void> =>
  panel.evaluate(
    (chosen, wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>(chosen)];
      const found = all.find((one) => one.textContent?.includes(wanted));
      if (!found) throw new Error(`no »${wanted}« among ${all.map((one) => one.textContent).join(' | ')}`);
      found.click();
    },
    selector,
    text,
  );

/** Puts a text into the field as a paste does: all at once, and told of by one event. */
async function paste(panel: Page, text: string): Promise<void> {
  await until('the field', () => panel.evaluate(() => document.querySelector('.paste-text') !== null));
  await panel.evaluate((value) => {
    const field = document.querySelector<HTMLTextAreaElement>('.paste-text');
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(field, value);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await until('the text read in', async () => (await textOf(panel, '.paste-text')) !== '' || text === '');
}

/** Everything any storage of the extension holds, as one text. */
const stored = (panel: Page): Promise<string> =>
  panel.evaluate(async () => {
    const scope = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> };
    };
    const held: unknown[] = [
      await scope.chrome.storage.local.get(null),
      await scope.chrome.storage.session.get(null),
      { ...localStorage },
      { ...sessionStorage },
      location.href,
      await caches.keys(),
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of database.objectStoreNames)
        held.push(
          await new Promise((resolve, reject) => {
            const asked = database.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          }),
        );
      database.close();
    }
    return JSON.stringify(held);
  });

inEachBrowser('the reader tab', (session) => {
  const pages: Page[] = [];
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    await setSettings(session(), {});
  });

  const openTab = async (source: 'page' | 'paste'): Promise<Page> => {
    const panel = await session().openExtensionPage('sidepanel.html#/laes');
    pages.push(panel);
    await until('the tab', () => panel.evaluate(() => document.querySelector('.reader') !== null));
    await click(panel, `.reader .segment input[value="${source}"]`);
    return panel;
  };
  const readPasted = async (text: string): Promise<Page> => {
    const panel = await openTab('paste');
    await paste(panel, text);
    await click(panel, '.paste .button-primary');
    await until('the result', () => panel.evaluate(() => document.querySelector('.reader-section') !== null));
    return panel;
  };

  describe('a pasted medical text, for a caseworker', () => {
    it('has its words, its scores drawn, its abbreviations, and only authored questions', async () => {
      await setSettings(session(), { side: 'employment' });
      const panel = await readPasted(STATEMENT);
      const words = await textOf(panel, '.reader-rows');
      expect(words).toContain('Depressiv episode');
      expect(words).not.toContain('Fleksjob');
      // Four scales; the two GAF numbers and 25/30 stand where they belong on their lines.
      const scales = await panel.evaluate(() =>
        [...document.querySelectorAll('.reader-scale')].map((scale) => ({
          name: scale.querySelector('.reader-scale-title')?.textContent,
          labels: [...scale.querySelectorAll('svg[role="img"]')].map((line) => line.getAttribute('aria-label')),
          marks: scale.querySelectorAll('.scale-mark').length,
          warning: scale.querySelector('.scale-warning')?.textContent?.trim(),
        })),
      );
      expect(scales.map(({ name, marks }) => [name, marks])).toEqual([
        ['MoCA', 1],
        ['HAM-D', 1],
        ['YMRS', 1],
        ['GAF', 2],
      ]);
      expect(scales[3]?.labels.join()).toMatch(/50[\s\S]*45/);
      for (const { warning } of scales) expect(warning).not.toBe('');
      expect(await textOf(panel, '.short-forms')).toMatch(/MoCA\s*Montreal Cognitive Assessment/);
      const asked = await panel.evaluate(() =>
        [...document.querySelectorAll('.question span')].map((one) => one.textContent ?? ''),
      );
      expect(asked.length).toBeGreaterThan(8);
      const authored = await panel.evaluate(async (perShard) => {
        const ids = (await (await fetch('/knowledge/ids.json')).json()) as string[];
        const all: string[] = [];
        for (let shard = 0; shard * perShard < ids.length; shard++) {
          const answer = await fetch(`/knowledge/shard-${shard}.json`);
          const { entries } = (await answer.json()) as { entries: { ask?: string[] }[] };
          all.push(...entries.flatMap(({ ask = [] }) => ask));
        }
        return all;
      }, ENTRIES_PER_SHARD);
      expect(asked.filter((one) => !authored.includes(one))).toEqual([]);
    });

    it('opens a word and comes back; questions left out are not copied', async () => {
      await setSettings(session(), { side: 'employment' });
      const panel = await readPasted(STATEMENT);
      await clickText(panel, '.reader-row .row-button', 'Bipolar lidelse');
      await until('the entry', async () => /bipolar lidelse/i.test(await textOf(panel, '.panel-entry .title')));
      await click(panel, '.panel-entry .back button');
      await until('the list again', () => panel.evaluate(() => document.querySelector('.panel-entry') === null));
      expect(await textOf(panel, '.reader-rows')).toContain('Bipolar lidelse');
      const count = await panel.evaluate(() => document.querySelectorAll('.question').length);
      await click(panel, '.question input');
      await until('one question fewer', async () =>
        (await textOf(panel, '.reader-section .button-primary')).includes(String(count - 1)),
      );
    });

    it('leaves no trace: nothing of the text in any storage, gone when the field is cleared', async () => {
      await setSettings(session(), { side: 'employment' });
      const marker = 'Xylofonsen';
      // Put together: none should stand here.
      const cpr = cprOf('010190', '1234');
      const panel = await readPasted(`Pt. ${marker}, cpr ${cpr}. ${STATEMENT}`);
      expect(await textOf(panel, '.paste-text')).toContain(marker);
      expect(await panel.evaluate(() => document.body.textContent)).not.toContain(cpr);
      expect(await textOf(panel, '.paste [role="status"]')).toContain('CPR');
      // Words are shown, the person is not.
      expect(
        await panel.evaluate(() =>
          [...document.querySelectorAll('.reader-section')].map((one) => one.textContent).join(),
        ),
      ).not.toContain(marker);
      expect(await stored(panel)).not.toMatch(/Xylofonsen|1234|Disposition|stemning/i);
      await clickText(panel, '.paste button', 'Ryd');
      await until('nothing left', () => panel.evaluate(() => document.querySelector('.reader-section') === null));
      expect(await textOf(panel, '.paste-text')).toBe('');
      await panel.evaluate(() => {
        (globalThis as { before?: true }).before = true;
        setTimeout(() => location.reload());
      });
      await until('the tab anew', () =>
        panel.evaluate(() => !('before' in globalThis) && document.querySelector('.reader') !== null),
      );
      await click(panel, '.reader .segment input[value="paste"]');
      expect(await textOf(panel, '.paste-text')).toBe('');
    });

    it('is printed from a window of its own, whole', async () => {
      await setSettings(session(), { side: 'employment' });
      const panel = await readPasted(STATEMENT);
      await panel.evaluate(() => {
        const scope = globalThis as unknown as { printed?: string; open: typeof window.open };
        const open = window.open.bind(window);
        scope.open = (...args) => {
          const paper = open(...args);
          if (paper)
            paper.print = () => {
              scope.printed = paper.document.body.textContent ?? '';
              paper.close();
            };
          return paper;
        };
      });
      await clickText(panel, '.reader-count-line button', 'Udskriv');
      const printed = await until('the print-out', () =>
        panel.evaluate(() => (globalThis as unknown as { printed?: string }).printed ?? null),
      );
      expect(printed).toContain('Spørg lægen om');
      expect(printed).toContain('ikke et resumé af personen');
      expect(printed).toContain('Recidiv');
      expect(printed).not.toContain('Vis ');
    });

    it('stops when asked, and says when a text is longer than it reads', async () => {
      await setSettings(session(), { side: 'employment' });
      const panel = await openTab('paste');
      const long = `${STATEMENT}\n\n`.repeat(Math.ceil(1_050_000 / (STATEMENT.length + 2)));
      await paste(panel, long);
      // Reading and stopping in one turn: the first piece has not been read yet.
      await panel.evaluate(() => {
        document.querySelector<HTMLElement>('.paste .button-primary')?.click();
      });
      await until('progress', () => panel.evaluate(() => document.querySelector('.reader-progress button') !== null), {
        every: 5,
      });
      await click(panel, '.reader-progress button');
      await until('stopped', async () =>
        (await panel.evaluate(() => document.body.textContent ?? '')).includes('stoppet'),
      );
      expect(await panel.evaluate(() => document.querySelector('.reader-section'))).toBeNull();
      await click(panel, '.paste .button-primary');
      await until('the result', () => panel.evaluate(() => document.querySelector('.reader-section') !== null));
      expect(await textOf(panel, '.reader-head .notice')).toMatch(/1\.000\.000/);
    });

    it('axe finds nothing wrong, light and dark', async () => {
      await setSettings(session(), { side: 'employment' });
      const panel = await readPasted(STATEMENT);
      for (const theme of ['light', 'dark']) {
        await panel.evaluate((one) => {
          document.documentElement.dataset.theme = one;
        }, theme);
        expect(await accessibilityProblems(panel)).toEqual([]);
      }
    });
  });

  describe('a pasted municipal text, for a doctor', () => {
    it('has benefits with what holds today, ways, attests, deadlines, roles, sections and questions', async () => {
      await setSettings(session(), { side: 'health' });
      const panel = await readPasted(DECISION);
      const result = await panel.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('.reader-section')].map((section) => [
            section.querySelector('.reader-title')?.id.replace('reader-', '') ?? '',
            section.textContent ?? '',
          ]),
        ),
      );
      expect(result.attests).toMatch(/LÆ 125[\s\S]*Skal besvares[\s\S]*Frist/);
      expect(result.benefits).toMatch(/Jobafklaringsforløb[\s\S]*(Gælder i dag|Ingen nye|Ophævet|Skal tjekkes)/);
      expect(result.benefits).toContain('Bagefter');
      expect(result.limits).toContain('inden 4 uger');
      expect(result.roles).toContain('Ankestyrelsen');
      expect(result.law).toMatch(/sygedagpengelovens § 27, stk\. 1/);
      expect(result.questions).toMatch(/^Spørg kommunen om/);
      expect(await accessibilityProblems(panel)).toEqual([]);
    });

    it('is read the other way when the reader wants that', async () => {
      await setSettings(session(), { side: 'health' });
      const panel = await readPasted(DECISION);
      await click(panel, '.reader-head .segment input[value="health"]');
      await until('medical words', async () => (await textOf(panel, '.reader-rows')).includes('Spinalstenose'));
      expect(await textOf(panel, '.reader')).toContain('Spørg lægen om');
    });
  });

  describe('the page', () => {
    it('gives its marked words, with their scores, and its text only when the reader presses', async () => {
      await setSettings(session(), { side: 'employment' });
      const page = await session().open('kommune/#/sager/3/helbred');
      pages.push(page);
      await until('marks', async () => (await markedWords(page)).length > 3);
      const panel = await openTab('page');
      await page.bringToFront();
      await until('words', () => panel.evaluate(() => document.querySelectorAll('.reader-row').length > 3));
      expect(await textOf(panel, '.reader')).toContain('Spørg lægen om');
      // »NPRS 3/10« and »EDSS 3,0« stand in the table: the value comes with the word, the sentence does not.
      const drawn = await panel.evaluate(() =>
        [...document.querySelectorAll('.reader-scale .scale-score')].map((one) => one.textContent),
      );
      expect(drawn.join()).toMatch(/NPRS 3\/10/);
      expect(drawn.join()).toMatch(/EDSS 3,0/);
      // Only this side is marked on the page: the other way of reading says so.
      await click(panel, '.reader-head .segment input[value="employment"]');
      await until('nothing of the other side yet', async () =>
        (await textOf(panel, '.reader')).includes('kun mærket med ord'),
      );
      await clickText(panel, '.reader-source button', 'Læs hele siden');
      await until('the whole page', async () => (await textOf(panel, '.reader-source')).includes('Hele sidens tekst'));
      await until('municipal words', () => panel.evaluate(() => document.querySelector('.reader-section') !== null));
      const body = await page.evaluate(() => document.body.textContent ?? '');
      const sentence = body.match(/[A-ZÆØÅ][^.<>{}]{60,120}\./)?.[0] ?? '';
      expect(sentence).not.toBe('');
      expect(await stored(panel)).not.toContain(sentence);
      expect(await accessibilityProblems(panel)).toEqual([]);
    });
  });

  describe('a figure of the body', () => {
    it('shows the place, named for those who listen, and the level that stands in the text', async () => {
      const panel = await session().openExtensionPage('sidepanel.html#/ord/l4-l5');
      pages.push(panel);
      const figure = await until('the figure', () =>
        panel.evaluate(() => {
          const drawn = document.querySelector('svg.figure');
          return (
            drawn && {
              role: drawn.getAttribute('role'),
              title: drawn.querySelector('title')?.textContent,
              desc: drawn.querySelector('desc')?.textContent,
              here: drawn.querySelectorAll('.figure-here').length,
              height: drawn.getBoundingClientRect().height,
            }
          );
        }),
      );
      expect(figure).toMatchObject({ role: 'img', title: 'L4/L5', height: 150 });
      expect(figure.desc).toMatch(/rygsøjlen fra siden.*L4\/L5/);
      expect(figure.here).toBeGreaterThan(0);
      expect(await accessibilityProblems(panel, '.panel-entry')).toEqual([]);
    });

    it('comes into the card on a page', async () => {
      const page = await session().open('kommune/#/sager/3/helbred');
      pages.push(page);
      await hover(page, await markedWord(page, /^Diskusprolaps/));
      const card = await session().cardFrame(page);
      await readCard(card);
      await until('the figure', () => card.evaluate(() => document.querySelector('svg.figure[role="img"]') !== null));
    });
  });
});
