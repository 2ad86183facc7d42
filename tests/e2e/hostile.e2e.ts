/**
 * A hostile script of the page, in the page's own world from before Fagbro starts, tries to reach what the card
 * shows, the keys pressed in it, and the extension. Each thing tried is named; what it got must hold no secret.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { until } from '../support/wait.ts';
import { cardIsOpen, hover, markedWord, readCard } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

/** Runs before any other script of the page: wraps what it can and writes down everything that comes by. */
function spy(): void {
  const log: string[] = [];
  Object.assign(globalThis, { __spy: log });
  const note = (what: string, value: unknown): void => {
    try {
      log.push(`${what}: ${typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))}`);
    } catch {
      log.push(`${what}: ${String(value)}`);
    }
  };
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'paste',
    'copy',
    'message',
    'pointerdown',
    'click',
    'focusin',
    'selectionchange',
    'securitypolicyviolation',
  ])
    addEventListener(
      type,
      (event) => {
        const { key, data, detail, target, composedPath } = event as Event & {
          key?: string;
          data?: unknown;
          detail?: unknown;
        };
        note(`event ${type}`, {
          key,
          data,
          detail: typeof detail === 'number' ? detail : String(detail),
          target: (target as Element | null)?.nodeName,
          path: composedPath.call(event).length,
        });
      },
      true,
    );
  const wrap = (owner: object, name: string): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = descriptor?.value;
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      ...descriptor,
      value(this: unknown, ...args: unknown[]) {
        note(`call ${name}`, args.map(String).join(' '));
        const result: unknown = Reflect.apply(original, this, args);
        if (name === 'attachShadow') note('a shadow root', (result as ShadowRoot).innerHTML);
        return result;
      },
    });
  };
  wrap(Element.prototype, 'attachShadow');
  wrap(Element.prototype, 'append');
  wrap(Node.prototype, 'appendChild');
  wrap(MessagePort.prototype, 'postMessage');
  wrap(window, 'postMessage');
  wrap(document, 'createElement');
  wrap(window, 'fetch');
  wrap(HTMLElement.prototype, 'showPopover');
  wrap(EventTarget.prototype, 'addEventListener');
}

/** Everything a page can ask for after the fact. */
function probe(): string[] {
  const found: string[] = [];
  const say = (what: string, value: unknown): void => {
    found.push(`${what}: ${String(value)}`);
  };
  const host = document.querySelector<HTMLElement>('html > div[popover]');
  say('host html', host?.outerHTML);
  say('host shadow root', host?.shadowRoot);
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree, is what is tried here
  say('host inner text', host?.innerText);
  say('all frames', document.querySelectorAll('iframe').length);
  say('window.length', window.length);
  for (let i = 0; i < window.length; i++) {
    try {
      say(`frame ${i}`, window[i]?.location.href);
    } catch (error) {
      say(`frame ${i}`, (error as Error).name);
    }
  }
  const box = host?.getBoundingClientRect();
  if (box) {
    const x = box.left + box.width / 2;
    const y = box.top + 30;
    say(
      'elements at the card',
      document.elementsFromPoint(x, y).map((element) => element.nodeName),
    );
    const caret = (
      document as { caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node } | null }
    ).caretPositionFromPoint?.(x, y);
    say('caret at the card', caret?.offsetNode.textContent?.slice(0, 200));
  }
  say(
    'resources',
    performance
      .getEntries()
      .map((entry) => entry.name)
      .join(' '),
  );
  say('active element', document.activeElement?.nodeName);
  say('selection', getSelection());
  say('local storage', JSON.stringify({ ...localStorage }));
  say('session storage', JSON.stringify({ ...sessionStorage }));
  say('cookies', document.cookie);
  say(
    'globals',
    Object.keys(globalThis)
      .filter((key) => /fagbro|lexicon/i.test(key))
      .join(),
  );
  say(
    'chrome.runtime',
    typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
  );
  say('browser', typeof (globalThis as { browser?: unknown }).browser);
  say('style sheets', [...document.styleSheets].map((sheet) => sheet.href).join());
  say('adopted style sheets', document.adoptedStyleSheets.length);
  return found;
}

inEachBrowser('a hostile page', (session) => {
  let page: Page;
  afterEach(() => page.close());

  it('reaches no text, key or address of the card', async () => {
    page = await session().open('about:blank');
    await page.evaluateOnNewDocument(spy);
    await page.goto(`${session().portals}/plain.html`);
    await hover(page, await markedWord(page, /^sygedagpenge/i));
    await until('the card', () => cardIsOpen(page));
    const frame: Frame = await session().cardFrame(page);
    const { heading, sentence } = await readCard(frame);
    const secretText = sentence.slice(0, 40);
    expect(secretText.length).toBeGreaterThan(15);

    // Keys and clicks inside the card, as a reader would: the page must hear none of them.
    await session().command('toggle-card');
    await session().command('toggle-card');
    await until('the card by key', () => cardIsOpen(page));
    await until('focus in the card', () =>
      page.evaluate(() => document.activeElement?.matches('html > div[popover]') === true),
    );
    const keysBefore = await page.evaluate(
      () => (globalThis as unknown as { __spy: string[] }).__spy.filter((line) => line.startsWith('event key')).length,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('q');
    await page.keyboard.press('z');
    const log = await page.evaluate(() => (globalThis as unknown as { __spy: string[] }).__spy);
    expect(log.filter((line) => line.startsWith('event key'))).toHaveLength(keysBefore);

    const asked = await page.evaluate(probe);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).join());
    const everything = [...log, ...asked, `databases: ${databases}`];
    const host = new URL(session().extensionOrigin).host;
    for (const secret of [secretText, host, 'card.html', 'extension://'])
      expect(
        everything.filter((line) => line.includes(secret)),
        `what the page got holds »${secret}«`,
      ).toEqual([]);
    expect(asked).toContain('host shadow root: null');
    expect(asked).toContain('window.length: 0');
    expect(asked).toContain('globals: ');
    expect(heading).not.toBe('');
  });

  it('gets an empty card when it opens the card itself', async () => {
    page = await session().open('plain.html');
    const shown = await page.evaluate(async (address: string) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      frame.contentWindow?.postMessage({ type: 'card:hello', ticket: crypto.randomUUID() }, '*', [
        new MessageChannel().port2,
      ]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return frame.isConnected;
    }, `${session().extensionOrigin}/card.html`);
    expect(shown).toBe(true);
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.getElementById('card-title')?.textContent ?? '').catch(() => '')),
    );
    expect(texts.filter((text) => text !== '')).toEqual([]);
  });

  it('can wreck the highlights but not make Fagbro mark, change or throw anything', async () => {
    page = await session().open('plain.html');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await markedWord(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('fagbro-employment', new Highlight());
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.dispatchEvent(new PointerEvent('pointermove', { clientX: 300, clientY: 300, bubbles: true }));
      postMessage({ type: 'card:hello', ticket: 'x' }, '*');
      postMessage({ type: 'page:toggle-card' }, '*');
    });
    await page.evaluate(() =>
      document
        .querySelector('main, body')
        ?.append(Object.assign(document.createElement('p'), { textContent: 'sygedagpenge igen' })),
    );
    await until('marks again', async () => (await markedWord(page)).text !== '');
    expect(await cardIsOpen(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});
