/** Firefox behind the Driver. */
import type { Page } from 'puppeteer-core';
import { chooseMenuItem, pressShortcut, stopBackground } from './browser-window.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { geckoId, launchFirefox, readManifest } from './launch.ts';
import { until } from './wait.ts';

export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const { extension } = options;
  const { browser, extensionOrigin } = await launchFirefox(options);
  const { commands = {} } = readManifest(extension);
  let helper: Promise<Page> | undefined;

  /** `goto` never settles for moz-extension: pages and `url()` stays about:blank, so the page itself is asked. */
  async function openExtensionPage(path: string, background = false): Promise<Page> {
    const page = await browser.newPage({ background });
    const address = `${extensionOrigin}/${path.replace(/^\//, '')}`;
    page.goto(address).catch(() => {});
    await until(address, () =>
      page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address),
    );
    return page;
  }

  return {
    name: 'firefox',
    browser,
    extensionOrigin,
    extension,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(path),
    cardFrame: (page) =>
      until('the card', async () => {
        for (const frame of page.frames()) {
          const address = await frame.evaluate(() => location.href).catch(() => '');
          if (/^moz-extension:.*\/card\.html/.test(address)) return frame;
        }
        return null;
      }),
    inExtension: async <Args extends unknown[], Result>(
      run: (...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> => {
      // The background page itself is out of reach; any page of the add-on has the same API. The card without its
      // greeting does nothing of its own.
      helper ??= openExtensionPage('card.html', true);
      return (await helper).evaluate(run as unknown as (...all: unknown[]) => Awaited<ReturnType<typeof run>>, ...args);
    },
    async command(name) {
      const keys = commands[name]?.suggested_key?.default;
      if (!keys) throw new Error(`the manifest gives no key for ${name}`);
      await pressShortcut(browser, keys);
    },
    async chooseMenuItem(page, id) {
      await page.bringToFront();
      const box = await page.evaluate(() => {
        const rect = getSelection()?.getRangeAt(0).getClientRects()[0];
        return rect ? { x: rect.left + Math.min(rect.width / 2, 20), y: rect.top + rect.height / 2 } : null;
      });
      if (!box) throw new Error('nothing is selected in the page');
      await page.mouse.click(box.x, box.y, { button: 'right' });
      await chooseMenuItem(browser, geckoId(extension), id);
    },
    stopBackground: () => stopBackground(browser, geckoId(extension)),
    close: () => browser.close(),
  };
}
