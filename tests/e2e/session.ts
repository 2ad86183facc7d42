/**
 * One browser with Fagbro in it, the same to a test whichever browser it is. Pages and frames are puppeteer's own;
 * what differs between the browsers (extension pages, commands, the background) is behind this interface.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, ensureBrowsers } from '../../scripts/find-browsers.ts';
import { startPortals } from '../portals/server.ts';
import { startRecordingProxy } from '../support/proxy.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** Origin of the demo portals and test pages. */
  portals: string;
  extensionOrigin: string;
  /** Folder of the built extension. */
  extension: string;
  /** A new tab in front, loaded; `path` is under the portals' origin or a whole address. */
  open(path: string): Promise<Page>;
  /** One of Fagbro's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The card's frame in a page, once it is there. It lives in a closed shadow root, out of the page's own reach. */
  cardFrame(page: Page): Promise<Frame>;
  /** Runs where the extension API is: the service worker in Chromium, an extension page in Firefox. */
  inExtension<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** A command as its keys would give it, in the tab that is in front. */
  command(name: string): Promise<void>;
  /** Stops the background as the browser does when it has been quiet. */
  stopBackground(): Promise<void>;
  /** Every request that left for anywhere since the start, the browser's own included. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** What a browser's own file gives; the rest is the same for both. */
export type Driver = Omit<Session, 'portals' | 'requests' | 'extension'>;

export interface DriverOptions {
  executable: string;
  extension: string;
  proxy: string;
  portals: string;
}

const output = (browser: BrowserName) =>
  fileURLToPath(new URL(`../../.output/demo/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

export async function openSession(name: BrowserName): Promise<Session> {
  const extension = output(name);
  if (!existsSync(extension))
    throw new Error(`${extension} findes ikke; byg først med »npm run build -- --demo« (build first)`);
  const executable = ensureBrowsers([name])[name];
  const [portals, proxy] = await Promise.all([startPortals(), startRecordingProxy()]);
  const options = { executable, extension, proxy: proxy.address, portals: portals.origin };
  const driver = await (name === 'chromium' ? openChromium(options) : openFirefox(options));
  return {
    ...driver,
    extension,
    portals: portals.origin,
    requests: proxy.requests,
    close: async () => {
      await driver.close();
      await Promise.all([portals.close(), proxy.close()]);
    },
  };
}

const wanted = (process.env.FAGBRO_BROWSERS ?? 'chromium,firefox').split(',');

/** Runs the same tests in both browsers, one start each. FAGBRO_BROWSERS=chromium picks one. */
export function inEachBrowser(title: string, tests: (session: () => Session) => void): void {
  for (const name of ['chromium', 'firefox'] as const)
    describe.skipIf(!wanted.includes(name))(`${title} (${name})`, () => {
      let session: Session | undefined;
      beforeAll(async () => {
        session = await openSession(name);
      }, 60_000);
      afterAll(async () => {
        await session?.close();
      }, 30_000);
      tests(() => {
        if (!session) throw new Error(`${name} did not start`);
        return session;
      });
    });
}
