/** Hands for the pages about keeping: pressing by name, filling by label, handing over a file, catching a download. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from '../e2e/session.ts';
import { type Patience, until } from './wait.ts';

/** Preferences and a folder for what a browser downloads. */
export function downloadFolder(): { folder: string; firefoxPrefs: Record<string, string | number | boolean> } {
  const folder = mkdtempSync(join(tmpdir(), 'fagbro-downloads-'));
  return {
    folder,
    firefoxPrefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    },
  };
}

/** Chromium takes the folder while it runs; Firefox has it from its preferences. */
export async function allowDownloads(session: Session, folder: string): Promise<void> {
  if (session.name !== 'chromium') return;
  const devtools = await session.browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** A test's files must not be taken for the next one's. */
export function forgetDownloads(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
}

/** The text of the next file whose name fits, once it is whole. */
export const downloaded = (
  folder: string,
  name: RegExp,
  patience: Patience = {},
): Promise<{ name: string; text: string }> =>
  until(
    `a file like ${name}`,
    async () => {
      const found = readdirSync(folder).find((one) => name.test(one));
      if (!found || readdirSync(folder).some((one) => /\.(?:part|crdownload)$/.test(one))) return false;
      const text = readFileSync(join(folder, found), 'utf8');
      return text !== '' && { name: found, text };
    },
    patience,
  );

/** What a reader sees as text on the page. */
export const seen = (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: text as it is drawn, what is hidden does not count
  page.evaluate(() => document.body.innerText);

export const sees = (page: Page, text: string | RegExp): Promise<true> =>
  until(
    `»${text}« on the page`,
    async () => {
      const all = await seen(page);
      return typeof text === 'string' ? all.includes(text) : text.test(all);
    },
    { timeout: 15_000 },
  ) as Promise<true>;

/** A shown button, tab, label or summary with exactly this name. */
async function named(page: Page, name: string): Promise<ElementHandle<Element>> {
  return until(`»${name}« to press`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const all = document.querySelectorAll<HTMLElement>('button, [role="tab"], [role="button"], label, summary');
      return (
        [...all].find(
          (one) =>
            ((one.getAttribute('aria-label') ?? '') === wanted || (one.textContent ?? '').trim() === wanted) &&
            one.checkVisibility() &&
            one.closest('[inert]') === null,
        ) ?? null
      );
    }, name);
    const element = handle.asElement() as ElementHandle<Element> | null;
    return element;
  });
}

export async function press(page: Page, name: string): Promise<void> {
  const element = await named(page, name);
  await element.scrollIntoView();
  await element.click();
}

/** Types into the field with this label. */
export async function fill(page: Page, label: string, value: string): Promise<void> {
  const field = await until(`the field »${label}«`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const found = [...document.querySelectorAll('label')].find(
        (one) => (one.textContent ?? '').trim() === wanted && one.checkVisibility(),
      );
      return found ? document.getElementById(found.htmlFor) : null;
    }, label);
    return handle.asElement() as ElementHandle<HTMLInputElement> | null;
  });
  await field.evaluate((input) => input.select());
  await field.press('Backspace');
  await field.type(value);
}

/** Hands a file to the import, as choosing it would. */
export async function hand(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fagbro-hand-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = await until('the file field', () => page.$('input[type="file"]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}
