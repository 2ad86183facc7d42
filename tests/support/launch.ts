/**
 * Starts an installed browser with Fagbro loaded, for the tests and for `npm start`. One driver (puppeteer-core) for
 * both: DevTools protocol in Chromium, WebDriver BiDi in Firefox. It also starts Chromium with third-party storage
 * partitioning on, as readers have it; Playwright switches that off.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browsers.ts';

export interface LaunchOptions {
  executable: string;
  /** Folder of an unpacked extension; left out for plain pages. */
  extension?: string;
  headless?: boolean;
  /** `host:port` of a proxy that every request goes through, those to loopback included. */
  proxy?: string;
  width?: number;
  height?: number;
  /** Firefox preferences or Chromium flags of one test's own. */
  firefoxPrefs?: Record<string, string | number | boolean>;
  chromiumArgs?: string[];
  /** A folder for the browser's data that outlives it, for tests that start it twice; else a new one each time. */
  profile?: string;
  /** Firefox: the add-on's own part of its addresses. Needed twice the same to find its data again. */
  uuid?: string;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`; empty without an extension. */
  extensionOrigin: string;
}

interface Manifest {
  commands?: Record<string, { suggested_key?: { default?: string } }>;
  browser_specific_settings?: { gecko?: { id?: string } };
}

export const readManifest = (extension: string): Manifest =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;

export const geckoId = (extension: string): string =>
  readManifest(extension).browser_specific_settings?.gecko?.id ?? 'fagbro@fagbro.dk';

/** Node's URL gives `null` as origin of a scheme it does not know. */
const originOf = (url: string): string => /^[a-z-]+:\/\/[^/]+/.exec(url)?.[0] ?? '';

export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { extension, proxy, width = 1280, height = 800 } = options;
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless ?? true,
    // Extensions.loadUnpacked works only over a pipe, but there in branded Chrome and Edge too, unlike --load-extension.
    pipe: true,
    enableExtensions: extension ? [extension] : true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: options.headless === false ? null : { width, height },
    args: [
      `--window-size=${width},${height}`,
      '--lang=da',
      '--no-default-browser-check',
      // A sandbox needs a user of its own; containers run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.chromiumArgs ?? []),
    ],
  });
  if (!extension) return { name: 'chromium', browser, extensionOrigin: '' };
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 15_000 },
  );
  return { name: 'chromium', browser, extensionOrigin: originOf(worker.url()) };
}

export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const { extension, proxy, width = 1280, height = 800 } = options;
  // A uuid known beforehand is the only way to the add-on's pages from outside.
  const uuid = options.uuid ?? randomUUID();
  const [host, port] = (proxy ?? ':').split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: options.headless === false ? null : { width, height },
    // Without it moz-extension:// pages and the browser's own window are out of reach.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'intl.accept_languages': 'da, en',
      ...(extension ? { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: uuid }) } : {}),
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host ?? '',
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host ?? '',
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
      ...options.firefoxPrefs,
    },
  });
  if (extension) await browser.installExtension(extension);
  return { name: 'firefox', browser, extensionOrigin: extension ? `moz-extension://${uuid}` : '' };
}

export const launch = (name: BrowserName, options: LaunchOptions): Promise<Launched> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);
