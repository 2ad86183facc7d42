/** Reading by the day of a letter: offered where the page plainly shows one, taken only when asked, seen everywhere. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { picture } from '../support/picture.ts';
import { until } from '../support/wait.ts';
import { cardIsOpen, markedWord, markedWords, readCard } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

/** In the list of letters: one of 2024 about a course that has since closed. */
const LETTER = 'laege/#/breve/10';

const text = (frame: Frame | Page, selector: string): Promise<string> =>
  frame.evaluate((one) => document.querySelector(one)?.textContent?.trim() ?? '', selector);

const press = (frame: Frame | Page, label: RegExp): Promise<boolean> =>
  frame.evaluate((pattern) => {
    const wanted = new RegExp(pattern, 'i');
    const level = document.querySelector('.level:not([hidden])') ?? document;
    const button = [...level.querySelectorAll('button')].find((one) =>
      wanted.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
    );
    button?.click();
    return button !== undefined;
  }, label.source);

inEachBrowser('the date of the letter', (session) => {
  const pages: Page[] = [];
  const open = async (path: string): Promise<Page> => {
    const page = await session().open(path);
    pages.push(page);
    return page;
  };
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });

  /** Opens the card of the first such word of the letter in the frame. */
  async function cardInLetter(page: Page, word: RegExp): Promise<Frame> {
    const element = await until('the letter', () => page.$('iframe#brev-ramme'));
    const letter = await until('its document', () => element.contentFrame());
    const box = await element.evaluate((frame) => {
      const { left, top } = frame.getBoundingClientRect();
      return { x: left + frame.clientLeft, y: top + frame.clientTop };
    });
    const found = await until(`${word} in the letter`, async () =>
      (await markedWords(letter)).find((one) => word.test(one.text) && one.y + box.y < 760),
    );
    await page.mouse.move(1, 1);
    await page.mouse.move(found.x + box.x, found.y + box.y, { steps: 8 });
    await until('the card', () => cardIsOpen(page));
    const frame = await session().cardFrame(page);
    await readCard(frame);
    return frame;
  }

  it('is offered, shows the rules of that day when taken, and goes back to today', async () => {
    const page = await open(LETTER);
    const card = await cardInLetter(page, /^ressourceforløb/i);
    expect(await text(card, '.chip')).toMatch(/^Ingen nye siden 1\. feb\. 2026$/);
    expect(await until('the offer', async () => (await text(card, '.read-by-said')) || false)).toBe(
      'Brevet er fra 19. feb. 2024',
    );
    await picture(page, `${session().name}-letter-offered`);
    expect(await press(card, /Vis reglerne dengang/)).toBe(true);
    await until('the rules of that day', async () => (await text(card, '.chip')) === 'Gjaldt 19. feb. 2024');
    expect(await text(card, '.read-by-said')).toBe('Reglerne pr. 19. feb. 2024');
    await picture(page, `${session().name}-letter-then`);
    expect(await accessibilityProblems(card)).toEqual([]);
    expect(await press(card, /Til i dag/)).toBe(true);
    await until('today', async () => (await text(card, '.chip')) === 'Ingen nye siden 1. feb. 2026');
  });

  it('holds for the next word of the letter, and says so', async () => {
    const page = await open(LETTER);
    const card = await cardInLetter(page, /^ressourceforløb/i);
    await until('the offer', async () => (await text(card, '.read-by-said')) !== '');
    await press(card, /Vis reglerne dengang/);
    await page.mouse.move(1, 1);
    await until('the card closed', async () => !(await cardIsOpen(page)));
    const next = await cardInLetter(page, /^jobafklaring/i);
    await until(
      'the day of the letter',
      async () => (await text(next, '.read-by-said')) === 'Reglerne pr. 19. feb. 2024',
    );
    expect(await text(next, '.chip')).toBe('Gjaldt 19. feb. 2024');
  });

  it('is not offered where the page shows none, and can be typed all the same', async () => {
    const page = await open('plain.html');
    const word = await markedWord(page, /^sygedagpenge/i);
    await page.mouse.move(1, 1);
    await page.mouse.move(word.x, word.y, { steps: 8 });
    await until('the card', () => cardIsOpen(page));
    const card = await session().cardFrame(page);
    await readCard(card);
    expect(await text(card, '.read-by-said')).toBe('');
    expect(await press(card, /anden dag/)).toBe(true);
    await until('the field', () => card.$('.day-part[data-type="year"]'));
    expect(await accessibilityProblems(card)).toEqual([]);
    expect(await press(card, /31\. jan\. 2026/)).toBe(true);
    await until('that day', async () => (await text(card, '.chip')) === 'Gjaldt 31. jan. 2026');
    const year = await until('the year', () => card.$('.day-part[data-type="year"]'));
    await year.focus();
    await page.keyboard.type('2024', { delay: 30 });
    await until('the typed year', async () => (await text(card, '.chip')) === 'Gjaldt 31. jan. 2024');
    await picture(page, `${session().name}-day-typed`);
  });

  it('costs the page nothing it can see: no request, no element, no error', async () => {
    const page = await open(LETTER);
    const before = session().requests.length;
    const card = await cardInLetter(page, /^ressourceforløb/i);
    await until('the offer', async () => (await text(card, '.read-by-said')) !== '');
    expect(
      session()
        .requests.slice(before)
        .filter((one) => !one.includes('127.0.0.1')),
    ).toEqual([]);
    const portal = await page.evaluate(() => {
      const { __portal } = globalThis as unknown as { __portal: { errors: unknown[]; violations: unknown[] } };
      return { errors: __portal.errors, violations: __portal.violations };
    });
    expect(portal).toEqual({ errors: [], violations: [] });
  });

  describe('in the side panel', () => {
    it('is offered for the entry read there, and marks the lists', async () => {
      const page = await open(LETTER);
      await until('the letter', () => page.$('iframe#brev-ramme'));
      const panel = await session().openExtensionPage('sidepanel.html#/side');
      pages.push(panel);
      await page.bringToFront();
      await until('words in the panel', () => panel.evaluate(() => document.querySelector('.row-read') !== null));
      await panel.evaluate(() => {
        const row = [...document.querySelectorAll('.row')].find((one) =>
          /^ressourceforløb/i.test(one.textContent ?? ''),
        );
        row?.querySelector<HTMLElement>('.row-read')?.click();
      });
      await until('the offer', async () => (await text(panel, '.read-by-said')) === 'Brevet er fra 19. feb. 2024');
      expect(await press(panel, /Vis reglerne dengang/)).toBe(true);
      await until('that day', async () => (await text(panel, '.entry .chip')) === 'Gjaldt 19. feb. 2024');
      expect(await press(panel, /Tilbage til listen/)).toBe(true);
      await until('the bar above the list', async () =>
        /Reglerne pr\. 19\. feb\. 2024/.test(await text(panel, '.read-by-bar')),
      );
    });
  });
});
