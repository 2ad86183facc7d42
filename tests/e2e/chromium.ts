/** Chromium (or Chrome, Edge) behind the tests' Session. */
import type { WebWorker } from 'puppeteer-core';
import { launchChromium } from '../support/launch.ts';
import type { Driver, DriverOptions } from './session.ts';
import { until } from '../support/wait.ts';

/** The dispatch of an extension event is Chromium's own, undocumented, and there in every version tried. */
interface ChromeApi {
  chrome: { commands: { onCommand: { dispatch(name: string, tab?: unknown): void } }; tabs: { query(of: object): Promise<unknown[]> } };
}

export async function openChromium({ executable, extension, proxy, portals }: DriverOptions): Promise<Driver> {
  const { browser, extensionOrigin } = await launchChromium({ executable, extension, proxy });

  /** The service worker; started again when it had been stopped. */
  async function worker(): Promise<WebWorker> {
    return until('the service worker', async () => {
      const target = browser
        .targets()
        .find((item) => item.type() === 'service_worker' && item.url().startsWith(extensionOrigin));
      return (await target?.worker()) ?? null;
    });
  }

  return {
    name: 'chromium',
    browser,
    extensionOrigin,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(new URL(path, portals).href, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path.replace(/^\//, '')}`, { waitUntil: 'load' });
      return page;
    },
    cardFrame: (page) =>
      until('the card', async () => page.frames().find((frame) => /\/card\.html/.test(frame.url()))),
    inExtension: async (run, ...args) => {
      const inside = await worker();
      return (await inside.evaluate(run as never, ...(args as never[]))) as never;
    },
    async command(name) {
      const inside = await worker();
      await inside.evaluate(async (command) => {
        const { chrome } = globalThis as unknown as ChromeApi;
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async stopBackground() {
      const inside = await worker();
      await inside.close();
    },
    close: () => browser.close(),
  };
}
