/** Notes: saved as typed, in two windows and in cards at once, found again, never with a CPR number, unseen by pages. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { cprOf } from '../support/cpr.ts';
import {
  addContact,
  everythingKept,
  fill,
  goTo,
  openPanelAt,
  panelInTabAlone,
  panelText,
  press,
  shows,
  typedIn,
} from '../support/records.ts';
import { until } from '../support/wait.ts';
import { cardIsOpen, hover, markedWord } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

const AREA = '.note-area';

inEachBrowser('notes', (session) => {
  const pages: Page[] = [];
  const keep = (page: Page): Page => {
    pages.push(page);
    return page;
  };
  const open = async (path: string) => keep(await session().open(path));
  const panelAt = async (hash: string) => keep(await openPanelAt(session(), hash));
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close().catch(() => undefined)));
  });
  beforeAll(() => panelInTabAlone(session()));

  const saved = (panel: Page): Promise<boolean> =>
    until('the note saved', () =>
      panel.evaluate(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved'),
    );
  const typeInto = async (page: Page, text: string): Promise<void> => {
    await page.bringToFront();
    await page.focus(AREA);
    await page.keyboard.type(text);
  };
  /** Paste as the browser gives it: one change of the whole text. */
  const paste = (page: Page, text: string): Promise<void> =>
    page.evaluate(
      ({ area, pasted }) => {
        const box = document.querySelector<HTMLTextAreaElement>(area);
        box?.focus();
        document.execCommand('insertText', false, pasted);
      },
      { area: AREA, pasted: text },
    );
  /** The address of the first note that begins so. */
  const openNote = async (panel: Page, title: RegExp): Promise<void> => {
    await goTo(panel, '#/noter');
    await press(panel, title);
    await until('the editor', () => panel.evaluate((area) => document.querySelector(area) !== null, AREA));
  };

  it('are saved as typed and found together with contacts and words', async () => {
    const panel = await panelAt('#/noter/ny/ord/sygedagpenge');
    await until('the editor', () => panel.evaluate((area) => document.querySelector(area) !== null, AREA));
    await typeInto(panel, '# Ring først\nKommunen vil gerne have **timetal** om revurderingen.');
    await saved(panel);
    expect(await accessibilityProblems(panel)).toEqual([]);
    await press(panel, /^Vis$/);
    await until('the note drawn', () =>
      panel.evaluate(() => document.querySelector('.note-text strong')?.textContent === 'timetal'),
    );
    await addContact(panel, {
      name: 'Revurdering Rask',
      title: 'sygedagpengesagsbehandler',
      'phones.0.number': '99999977',
    });
    await goTo(panel, '#/noter');
    await fill(panel, '.record-list-top input', 'revurdering');
    const found = await shows(
      panel,
      /Noter[\s\S]*Ring først[\s\S]*Kontakter[\s\S]*Revurdering Rask[\s\S]*Ord[\s\S]*revurdering/i,
    );
    expect(found).toMatch(/Sygedagpenge/);
    expect(await accessibilityProblems(panel)).toEqual([]);
    await goTo(panel, '#/ordbog?q=timetal');
    await until('the note above the words', () =>
      panel.evaluate(() => /Ring først/.test(document.querySelector('.record-hits')?.textContent ?? '')),
    );
  });

  it('go back to what they were, and come back from the bin', async () => {
    const panel = await panelAt('#/noter/ny');
    await until('the editor', () => panel.evaluate((area) => document.querySelector(area) !== null, AREA));
    await typeInto(panel, 'første udgave');
    await saved(panel);
    await openNote(panel, /^første udgave/);
    await fill(panel, AREA, 'anden udgave');
    await saved(panel);
    await press(panel, /^Fortryd seneste ændring$/);
    await until('the first text', async () => (await typedIn(panel, AREA)) === 'første udgave');
    await press(panel, /^Versioner$/);
    await shows(panel, /anden udgave/);
    await press(panel, /^Tilbage til noten/);
    await press(panel, /^Slet$/);
    await shows(panel, /Noten ligger i papirkurven/);
    await press(panel, /^Fortryd$/);
    await shows(panel, /første udgave/);
  });

  it('written in two windows at once lose nothing', async () => {
    const first = await panelAt('#/noter/ny');
    await until('the editor', () => first.evaluate((area) => document.querySelector(area) !== null, AREA));
    await typeInto(first, 'øverst\nmidt\nnederst');
    await saved(first);
    await openNote(first, /^øverst/);
    const id = await first.evaluate(() => location.hash.split('/').at(-1) ?? '');
    const second = await panelAt(`#/noter/${id}`);
    await until('the same note', async () => (await typedIn(second, AREA)) === 'øverst\nmidt\nnederst');
    // Both write before either has heard of the other.
    const put = (page: Page, text: string): Promise<void> =>
      page.evaluate(
        ({ area, next }) => {
          const box = document.querySelector<HTMLTextAreaElement>(area);
          box?.focus();
          box?.select();
          document.execCommand('insertText', false, next);
        },
        { area: AREA, next: text },
      );
    await Promise.all([put(first, 'øverst fra en\nmidt\nnederst'), put(second, 'øverst\nmidt\nnederst fra to')]);
    const both = /øverst fra en\nmidt\nnederst fra to/;
    await until('both in the first window', async () => both.test((await typedIn(first, AREA)) ?? ''));
    await until('both in the second window', async () => both.test((await typedIn(second, AREA)) ?? ''));
    // On the same line neither wins: both are kept.
    await Promise.all([put(first, 'kun en'), put(second, 'kun to')]);
    const kept = async (page: Page): Promise<boolean> => {
      const text = (await typedIn(page, AREA)) ?? '';
      return text.includes('kun en') && text.includes('kun to');
    };
    await until('both words in both windows', async () => (await kept(first)) && (await kept(second)));
  });

  it('never keep a CPR number, typed or pasted; the rest outlives a closed panel', async () => {
    const panel = await panelAt('#/noter/ny');
    await until('the editor', () => panel.evaluate((area) => document.querySelector(area) !== null, AREA));
    await typeInto(panel, 'Aftalt med lægen: ');
    await saved(panel);
    await paste(panel, `cpr ${cprOf('010100')} kommer mandag`);
    await shows(panel, /Det ligner et CPR-nummer[\s\S]*Teksten er ikke gemt/);
    expect(await accessibilityProblems(panel)).toEqual([]);
    expect(await panelText(panel)).toMatch(/01••••-••••/);
    // The panel is closed on it.
    await panel.close();
    expect(await everythingKept(session())).not.toMatch(/010100/);
    const again = await panelAt('#/noter');
    await press(again, /^Aftalt med lægen/);
    await until('the rest of the words', async () =>
      /Aftalt med lægen: cpr •••• kommer mandag/.test((await typedIn(again, AREA)) ?? ''),
    );
    await saved(again);
    // Removed by one press.
    await paste(again, ` ${cprOf('010100')}`);
    await shows(again, /Det ligner et CPR-nummer/);
    await press(again, /^Fjern$/);
    await saved(again);
    expect(await everythingKept(session())).not.toMatch(/010100/);
  });

  it('say that a name and a birth date together can point at a citizen', async () => {
    const panel = await panelAt('#/noter/ny');
    await until('the editor', () => panel.evaluate((area) => document.querySelector(area) !== null, AREA));
    await typeInto(panel, 'Fornavn Efternavn, født 01.02.1980');
    await shows(panel, /Navn og fødselsdato sammen kan pege på en borger/);
  });

  describe('in a card', () => {
    const showCard = async (): Promise<{ page: Page; card: Frame }> => {
      const page = await open('kontakter.html');
      await hover(page, await markedWord(page, /^LÆ/));
      await until('the card', () => cardIsOpen(page));
      const card = await session().cardFrame(page);
      await until('the sections', () => card.evaluate(() => document.querySelector('.own') !== null));
      return { page, card };
    };
    const writeInCard = async (page: Page, card: Frame, text: string): Promise<void> => {
      await card.evaluate(() => document.querySelector<HTMLElement>('.own-add button')?.click());
      await until('a place to write', () =>
        card.evaluate(() => document.activeElement?.matches('.own-writing textarea') === true),
      );
      await page.keyboard.type(text);
    };
    const own = (card: Frame): Promise<string> =>
      // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree
      card.evaluate(() => document.querySelector<HTMLElement>('.own')?.innerText ?? '');

    it('are written in place, seen in the panel, and changed there seen in the card', async () => {
      const { page, card } = await showCard();
      await writeInCard(page, card, 'spørg efter timetal');
      await until('it saved', () =>
        card.evaluate(() => document.querySelector('.own-note-foot small')?.getAttribute('data-state') === 'saved'),
      );
      expect(await accessibilityProblems(card)).toEqual([]);
      await card.evaluate(() => document.querySelector<HTMLElement>('.own-note-foot button')?.click());
      await until('it drawn', async () => /spørg efter timetal/.test(await own(card)));
      const panel = await panelAt('#/noter');
      await press(panel, /^spørg efter timetal/);
      await fill(panel, AREA, 'spørg efter timetal og skånehensyn');
      await until('the change in the open card', async () => /skånehensyn/.test(await own(card)));
      // Neither a stopped background nor a new word loses the thread.
      await session().stopBackground();
      await fill(panel, AREA, 'spørg hver gang');
      await until('the next change in the card', async () => /spørg hver gang/.test(await own(card)));
    });

    it('are nothing a hostile page can find', async () => {
      const { page, card } = await showCard();
      const secrets = ['hemmeligt ord', 'spørg hver gang', 'Revurdering Rask', '99999977', '99 99 99 77'];
      await until('the contact in the card', async () => /Revurdering Rask/.test(await own(card)));
      await page.evaluate(() => {
        const log: string[] = [];
        Object.assign(globalThis, { __heard: log });
        for (const type of [
          'keydown',
          'beforeinput',
          'input',
          'message',
          'focusin',
          'selectionchange',
          'copy',
          'securitypolicyviolation',
        ])
          addEventListener(
            type,
            (event) => {
              const { key, data } = event as Event & { key?: string; data?: unknown };
              log.push(
                `${type} ${key ?? ''} ${typeof data === 'string' ? data : (JSON.stringify(data) ?? '')} ${getSelection()}`,
              );
            },
            true,
          );
      });
      await writeInCard(page, card, 'hemmeligt ord');
      await until('it saved', () =>
        card.evaluate(() => document.querySelector('.own-note-foot small')?.getAttribute('data-state') === 'saved'),
      );
      // Calling and copying from the card.
      await card.evaluate(() => {
        document.querySelector<HTMLElement>('.own-phone a')?.click();
        document.querySelector<HTMLElement>('.own-contact .button-copy')?.click();
      });
      const got = await page.evaluate(async (address) => {
        const found: string[] = [...(globalThis as unknown as { __heard: string[] }).__heard];
        const host = document.querySelector<HTMLElement>('html > div[popover]');
        found.push(
          document.documentElement.outerHTML,
          // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree
          host?.innerText ?? '',
          String(host?.shadowRoot),
          // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree
          document.body.innerText,
        );
        found.push(
          JSON.stringify({ ...localStorage }),
          JSON.stringify({ ...sessionStorage }),
          document.cookie,
          String(getSelection()),
        );
        found.push(JSON.stringify(await indexedDB.databases()), JSON.stringify(await caches.keys()));
        found.push(
          performance
            .getEntries()
            .map(({ name }) => name)
            .join(' '),
        );
        const scope = globalThis as { chrome?: { runtime?: unknown; storage?: unknown }; browser?: unknown };
        found.push(`api ${typeof scope.chrome?.runtime} ${typeof scope.chrome?.storage} ${typeof scope.browser}`);
        for (let i = 0; i < window.length; i++)
          try {
            // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree
            found.push(String(window[i]?.document.body.innerText));
          } catch (error) {
            found.push((error as Error).name);
          }
        // The store, the panel and the card asked for as a page can ask.
        for (const path of ['sidepanel.html', 'records.html', 'card.html', 'knowledge/index.json'])
          found.push(
            await fetch(`${address}/${path}`).then(
              (answer) => answer.text(),
              (error: Error) => error.name,
            ),
          );
        const channel = new BroadcastChannel('dexie-txcommitted');
        found.push(
          await new Promise<string>((resolve) => {
            channel.onmessage = (event) => resolve(JSON.stringify(event.data));
            setTimeout(() => resolve('silence'), 400);
          }),
        );
        return found;
      }, session().extensionOrigin);
      for (const secret of secrets)
        expect(
          got.filter((line) => line.toLowerCase().includes(secret.toLowerCase())),
          `what the page got holds »${secret}«`,
        ).toEqual([]);
      // Letter by letter neither.
      expect(got.filter((line) => /^(?:keydown|beforeinput|input) \S/.test(line))).toEqual([]);
      // A frame of the card that the page makes itself shows nothing.
      await page.evaluate((address) => {
        const frame = document.createElement('iframe');
        frame.src = `${address}/card.html`;
        document.body.append(frame);
      }, session().extensionOrigin);
      const texts = await Promise.all(
        page
          .frames()
          .map((frame) => frame.evaluate(() => (document.querySelector('.own') ? 'own' : '')).catch(() => '')),
      );
      expect(texts.filter((text) => text === 'own').length).toBeLessThanOrEqual(1);
    });
  });
});
