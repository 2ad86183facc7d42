/** The guides in the side panel and on their own page; what a reader copies and prints from a card. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { picture } from '../support/picture.ts';
import { until } from '../support/wait.ts';
import { inEachBrowser } from './session.ts';

// innerText on purpose, here and below: what a reader sees, without what is folded away or hidden.
const seen = (page: Page, selector: string): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: only what is seen
  page.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText.trim() ?? '', selector);

const all = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen
    (one) => [...document.querySelectorAll<HTMLElement>(one)].map((each) => each.innerText.trim()),
    selector,
  );

const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.tab-panel, .guide-page')].some(
      (one) => one.scrollWidth > one.clientWidth + 1,
    ),
  );

inEachBrowser('the guides', (session) => {
  const pages: Page[] = [];
  const open = async (path: string, width = 360): Promise<Page> => {
    const page = await session().openExtensionPage(path);
    pages.push(page);
    await page.setViewport({ width, height: 820 });
    return page;
  };
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });

  it.each([360, 320])('show the map in a panel of %i px, and why one benefit followed another', async (width) => {
    const page = await open('sidepanel.html#/guider', width);
    await until('the map', () => page.$('[data-box="sygedagpenge"]'));
    expect(await tooWide(page)).toBe(false);
    await page.evaluate(() => document.querySelector<SVGGElement>('[data-box="sygedagpenge"]')?.focus());
    await page.keyboard.press('Enter');
    await until('where it leads', async () => (await seen(page, '.why-near')).includes('Hvad kan følge'));
    await page.evaluate(() => {
      location.hash = '#/guider/kort/sygedagpenge/jobafklaringsforloeb';
    });
    await until('the reasons', async () => (await all(page, '.why-reasons li')).length >= 2);
    await picture(page, `${session().name}-panel-map-${width}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('.path-list').length)).toBe(1);
  });

  it('show the attests as a list where it is narrow, with the one that was asked for chosen', async () => {
    const page = await open('sidepanel.html#/guider/attester/lae-125');
    await until('the list', () => page.$('.attest-item'));
    expect(await page.$('.attest-table')).toBeNull();
    expect(await tooWide(page)).toBe(false);
    expect(await until('the last day', async () => (await seen(page, '.deadline-day')) || false)).toMatch(/Sidste dag/);
    await picture(page, `${session().name}-panel-attests`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.chooser-answers button')?.click());
    await until('the next question', async () => (await all(page, '.chooser-given li')).length === 1);
  });

  it('tell who does what, by search and by sector', async () => {
    const page = await open('sidepanel.html#/guider/roller');
    await until('the roles', async () => (await all(page, '.role-card')).length > 30);
    expect(await tooWide(page)).toBe(false);
    await page.type('.role-find input[type="search"]', 'sundhedskoord');
    await until('the one role, unfolded', async () => {
      const cards = await all(page, '.role-card');
      return cards[0]?.startsWith('Sundhedskoordinator') && /Kan ikke/.test(cards[0]);
    });
    await picture(page, `${session().name}-panel-roles`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.role-card button[data-entry]')?.click());
    await until('its entry', async () => /Sundhedskoordinator/.test(await seen(page, '.panel-entry .title')));
    await page.evaluate(() => document.querySelector<HTMLElement>('.panel-entry .to-guide')?.click());
    await until('the guide again, at the role', async () =>
      page.evaluate(
        () => document.querySelector('.role-card details[open] .role-name')?.textContent === 'Sundhedskoordinator',
      ),
    );
  });

  it('are found by the search, and an attest’s facts lead to the guide', async () => {
    const page = await open('sidepanel.html#/side');
    await page.evaluate(() => {
      location.hash = '#/ordbog?q=attest';
    });
    await until('the guide among the hits', async () =>
      (await all(page, '.guide-hit')).some((one) => /Attestguide/.test(one)),
    );
    await page.evaluate(() => {
      location.hash = '#/ord/lae-285';
    });
    await until('the facts', async () => /Skal patienten møde op\?\s*Ja/.test(await seen(page, '.attest-facts')));
    await picture(page, `${session().name}-panel-attest-card`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.attest-facts .to-guide')?.click());
    await until('the guide', () => page.$('.guide-page .chooser'));
  });

  it.each(['#kort', '#attester?id=lae-285', '#roller?id=f-act'])('stand on a page of their own: %s', async (hash) => {
    const page = await open(`map.html${hash}`, 1280);
    await until('the guide', () => page.$('[data-box], .attest-table, .role-card'));
    if (hash.startsWith('#attester'))
      await until('the day to reckon from', async () => (await page.$$('.deadline .day-input .day-part')).length >= 3);
    await picture(page, `${session().name}-page-${hash.slice(1, 5)}`);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

inEachBrowser('what leaves a card by the reader’s own hand', (session) => {
  let page: Page;
  const open = async (id: string): Promise<void> => {
    page = await session().openExtensionPage(`sidepanel.html#/ord/${id}`);
    await page.setViewport({ width: 400, height: 820 });
    await until('the entry', () => page.$('.entry .title'));
  };
  afterEach(() => page.close());

  it('is a report that names the entry and the versions, and nothing else', async () => {
    await open('jobafklaringsforloeb');
    await page.evaluate(() => document.querySelector<HTMLElement>('.report summary')?.click());
    const report = await until('the text', async () => (await seen(page, '.report-text')) || false);
    const version = await session().inExtension(() => {
      const scope = globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } };
      return scope.chrome.runtime.getManifest().version;
    });
    expect(report).toContain('Opslag: jobafklaringsforloeb (jobafklaringsforløb)');
    expect(report).toContain(`udvidelse ${version}, viden `);
    expect(report).toMatch(/viden [0-9a-f]{12} \(\d{4}-\d{2}-\d{2}\)/);
    expect(report).toMatch(/Læst pr\.: \d{4}-\d{2}-\d{2}/);
    expect(report).toContain('Hvad er galt: …');
    const requests = session().requests.length;
    await page.evaluate(() => document.querySelector<HTMLElement>('.report button')?.click());
    await until('word that it is copied', async () => /Kopieret|Kunne ikke/.test(await seen(page, '.report')));
    expect(session().requests.length).toBe(requests);
    await picture(page, `${session().name}-report`);
  });

  it('is the citizen’s text, on paper alone', async () => {
    await open('fleksjob');
    await page.evaluate(() => document.querySelector<HTMLElement>('.citizen summary')?.click());
    const text = await until('the text', async () => (await seen(page, '.citizen-text')) || false);
    await picture(page, `${session().name}-citizen`);
    expect(await accessibilityProblems(page)).toEqual([]);
    const printed = await page.evaluate(() => {
      let sheet = '';
      window.print = () => {
        sheet = document.querySelector('body > .print-sheet')?.textContent ?? '';
      };
      const button = [...document.querySelectorAll<HTMLElement>('.citizen button')].at(-1);
      button?.click();
      return sheet;
    });
    expect(printed).toContain('Fleksjob');
    expect(printed).toContain(text);
    expect(printed).toContain('ikke en afgørelse i din sag');
    // On the screen nothing of it is seen, and the page is itself again afterwards.
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.print-sheet') as Element).display)).toBe(
      'none',
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await until('the sheet gone', () => page.evaluate(() => document.querySelector('.print-sheet') === null));
  });
});
