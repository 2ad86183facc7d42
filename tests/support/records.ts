/** Contacts and notes as a reader handles them in the panel (opened in a tab), and what of them lies in the database. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/session.ts';
import { withoutSidebar } from './browser-window.ts';
import { until } from './wait.ts';

/** The panel at an address of its own; as narrow as a panel is. */
export async function openPanelAt(session: Session, hash: string): Promise<Page> {
  const page = await session.openExtensionPage(`sidepanel.html${hash}`);
  await page.setViewport({ width: 420, height: 900 });
  return page;
}

/** Goes to an address in an open panel. */
export const goTo = (panel: Page, hash: string): Promise<void> =>
  panel.evaluate((next) => {
    location.hash = next;
  }, hash);

/** Text of the panel's tab, line by line as it is drawn. */
export const panelText = (panel: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree
  panel.evaluate(() => document.querySelector<HTMLElement>('[role="tabpanel"]')?.innerText ?? '');

export const shows = (panel: Page, what: RegExp): Promise<string> =>
  until(`${what} in the panel`, async () => {
    const text = await panelText(panel);
    return what.test(text) ? text : null;
  });

/** Presses the first button or link with this name (its text, or what it is called for those who listen). */
export const press = (panel: Page, name: RegExp): Promise<boolean> =>
  until(`a button ${name}`, () =>
    panel.evaluate(
      ({ source, flags }) => {
        const wanted = new RegExp(source, flags);
        const found = [
          ...document.querySelectorAll<HTMLElement>('button, a[href], summary, label.segment, label.check'),
        ].find(
          (one) =>
            one.checkVisibility() &&
            (wanted.test((one.getAttribute('aria-label') ?? '').trim()) || wanted.test((one.textContent ?? '').trim())),
        );
        found?.click();
        return found !== undefined;
      },
      { source: name.source, flags: name.flags },
    ),
  );

/** Types into the field with this name, instead of what stands in it. Real keys. */
export async function fill(panel: Page, selector: string, text: string): Promise<void> {
  await until(selector, () => panel.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
  await panel.bringToFront();
  await panel.focus(selector);
  await panel.evaluate(
    (wanted) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)?.select(),
    selector,
  );
  await panel.keyboard.press('Backspace');
  await panel.keyboard.type(text);
}

export const typedIn = (panel: Page, selector: string): Promise<string | null> =>
  panel.evaluate(
    (wanted) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)?.value ?? null,
    selector,
  );

/** Selects what an element of the page holds. */
export const select = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element instanceof HTMLTextAreaElement) {
      element.focus();
      element.select();
      return element.value;
    }
    const range = document.createRange();
    if (element) range.selectNodeContents(element);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return selection?.toString() ?? '';
  }, selector);

/** Everything in the database and in both storages of the extension, as text: to look for what must not be there. */
export const everythingKept = (session: Session): Promise<string> =>
  session.inExtension(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<object> }> };
    };
    const rows: unknown[] = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of db.objectStoreNames)
        rows.push(
          await new Promise((resolve, reject) => {
            const asked = db.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          }),
        );
      db.close();
    }
    return JSON.stringify(rows);
  });

/** Saves a contact through the form. Returns its id. */
export async function addContact(panel: Page, fields: Record<string, string>): Promise<string> {
  await goTo(panel, '#/kontakter/ny');
  for (const [name, text] of Object.entries(fields)) {
    const selector = `[name="${name}"]`;
    if (name.startsWith('phones.') && (await typedIn(panel, selector)) === null) await press(panel, /^Tilføj telefon$/);
    if (name.startsWith('emails.') && (await typedIn(panel, selector)) === null) await press(panel, /^Tilføj e-mail$/);
    await fill(panel, selector, text);
  }
  await press(panel, /^Gem$/);
  return until('the contact saved', () =>
    panel.evaluate(() => /^#\/kontakter\/([0-9a-f-]{36})$/.exec(location.hash)?.[1] ?? null),
  );
}

/** In Firefox the sidebar would open beside the panel's page in a tab and take what is meant for it. */
export async function panelInTabAlone(session: Session): Promise<void> {
  if (session.name === 'firefox') await withoutSidebar(session.browser);
}
