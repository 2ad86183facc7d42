/** Chromium (or Chrome, Edge) behind the Driver. */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { Driver, DriverOptions } from './driver.ts';
import { launchChromium } from './launch.ts';
import { until } from './wait.ts';

/** The dispatch of an extension event is Chromium's own, undocumented, and there in every version tried. */
interface ChromeApi {
  chrome: {
    commands: { onCommand: { dispatch(name: string, tab?: unknown): void } };
    contextMenus: { onClicked: { dispatch(info: object, tab?: unknown): void } };
    tabs: { query(of: object): Promise<unknown[]> };
  };
}

export async function openChromium(options: DriverOptions): Promise<Driver> {
  const { browser, extensionOrigin } = await launchChromium(options);

  /**
   * Runs a function in the service worker, started if need be. Through a session that ends with it: a worker that
   * stays attached to a debugger cannot be stopped as the browser stops it, and hangs when it is.
   */
  async function inWorker<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const expression = `(${run})(...${JSON.stringify(args)})`;
    // A worker caught while it starts or stops answers nobody, for ever; the next one does.
    for (let turn = 0; turn < 5; turn++) {
      const answer = await askWorker<Awaited<Result>>(expression);
      if (answer) return answer.value;
    }
    throw new Error('the service worker answers nothing');
  }

  /** Null when the worker said nothing in the time that any of these calls could take. */
  async function askWorker<Value>(expression: string): Promise<{ value: Value } | null> {
    const running = (): Target | undefined =>
      browser.targets().find((item) => item.type() === 'service_worker' && item.url().startsWith(extensionOrigin));
    const target = await until(
      'the service worker',
      async () => {
        if (!running()) await wakeWorker();
        return running();
      },
      // A call that comes while it is being stopped starts nothing: called again until it is there.
      { timeout: 30_000, every: 700 },
    );
    const session = await target.createCDPSession();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), 8000);
    });
    try {
      const asked = session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      asked.catch(() => undefined);
      const answer = await Promise.race([asked, silence]);
      if (!answer) return null;
      const { result, exceptionDetails } = answer;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return { value: result.value as Value };
    } finally {
      clearTimeout(timer);
      await session.detach().catch(() => undefined);
    }
  }

  /** A worker that has been quiet is stopped by the browser; any message starts it. */
  async function wakeWorker(): Promise<void> {
    const page = await ownPage();
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      // What it answers does not matter, and it may take its time to start.
      chrome.runtime.sendMessage({ type: 'background:ticket' }).catch(() => undefined);
    });
  }

  let own: Promise<Page> | undefined;

  /** One of the extension's own pages, for what only such a page may do. It stays open: closing it would change which tab is in front. */
  function ownPage(): Promise<Page> {
    own ??= browser.newPage({ background: true }).then(async (page) => {
      await page.goto(`${extensionOrigin}/card.html`, { waitUntil: 'load' });
      return page;
    });
    return own;
  }

  let devtools: Promise<CDPSession> | undefined;

  /** The domain that can stop workers answers only to a session on one of the extension's own pages. */
  async function workerDevtools(): Promise<CDPSession> {
    const page = await ownPage();
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    return session;
  }

  return {
    name: 'chromium',
    browser,
    extensionOrigin,
    extension: options.extension,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path.replace(/^\//, '')}`, { waitUntil: 'load' });
      return page;
    },
    cardFrame: (page) => until('the card', async () => page.frames().find((frame) => /\/card\.html/.test(frame.url()))),
    // In a page of the extension, not in its worker, which the browser may stop between any two lines.
    inExtension: async <Args extends unknown[], Result>(
      run: (...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> => {
      const page = await ownPage();
      return (await page.evaluate(run as (...all: unknown[]) => unknown, ...args)) as Awaited<Result>;
    },
    async command(name) {
      await inWorker(async (command) => {
        const { chrome } = globalThis as unknown as ChromeApi;
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async chooseMenuItem(page, id, selected) {
      await page.bringToFront();
      await inWorker(
        async (item, text, address) => {
          const { chrome } = globalThis as unknown as ChromeApi;
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const info = { menuItemId: item, selectionText: text, pageUrl: address, frameId: 0, editable: false };
          chrome.contextMenus.onClicked.dispatch(info, tab);
        },
        id,
        selected,
        page.url(),
      );
    },
    async stopBackground() {
      devtools ??= workerDevtools();
      await (await devtools).send('ServiceWorker.stopAllWorkers');
    },
    close: () => browser.close(),
  };
}
