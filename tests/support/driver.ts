/**
 * One browser with Fagbro in it, the same whichever browser it is: for the end-to-end tests and for `npm start`
 * without a display. Pages and frames are puppeteer's own; what differs between the browsers (extension pages,
 * commands, the background) is behind this interface.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browsers.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch.ts';

export interface Driver {
  name: BrowserName;
  browser: Browser;
  extensionOrigin: string;
  /** Folder of the built extension. */
  extension: string;
  /** A new tab in front, loaded. */
  open(address: string): Promise<Page>;
  /** One of Fagbro's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The card's frame in a page, once it is there. It lives in a closed shadow root, out of the page's own reach. */
  cardFrame(page: Page): Promise<Frame>;
  /** Runs where the extension API is: the service worker in Chromium, an extension page in Firefox. */
  inExtension<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** A command as its keys would give it, in the tab that is in front. */
  command(name: string): Promise<void>;
  /**
   * An item of the context menu chosen on what is selected in the page in front. Chromium's own menu is out of a
   * machine's reach, so its event is given as the browser would; in Firefox the very item of the menu is pressed.
   */
  chooseMenuItem(page: Page, id: string, selected: string): Promise<void>;
  /** Stops the background as the browser does when it has been quiet. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export type DriverOptions = LaunchOptions & { extension: string };

export const openDriver = (name: BrowserName, options: DriverOptions): Promise<Driver> =>
  name === 'chromium' ? openChromium(options) : openFirefox(options);

interface Storing {
  chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };
}

/** Sets the reader's choices as the settings page would; the whole object, see lib/site/settings.ts. */
export const choose = (driver: Driver, settings: Record<string, unknown>): Promise<void> =>
  driver.inExtension(async (chosen) => {
    await (globalThis as unknown as Storing).chrome.storage.local.set({ settings: chosen });
  }, settings);
