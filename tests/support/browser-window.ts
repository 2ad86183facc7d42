/**
 * Firefox's own window, reached over WebDriver BiDi with `--remote-allow-system-access`. Synthesised keys never reach
 * an add-on's shortcuts in headless Firefox; running the shortcut's own `<key>` element does, and takes the same way
 * through Firefox as a real key press from there on.
 */
import type { Browser } from 'puppeteer-core';
import { z } from 'zod';
import { until } from './wait.ts';

const Tree = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) }) });
const Evaluated = z.object({
  result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('success'), result: z.object({ type: z.string(), value: z.unknown().optional() }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

interface Connection {
  send(method: string, params: Record<string, unknown>): Promise<unknown>;
}

/** puppeteer keeps the connection to itself; there is no public way to a command it does not know. */
function connectionOf(browser: Browser): Connection {
  const { connection } = browser as unknown as { connection?: Connection };
  if (!connection) throw new Error('puppeteer-core no longer has `connection` on its BiDi browser');
  return connection;
}

/** Evaluates JavaScript in Firefox's browser window and answers its (plain) value. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = Tree.parse(await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = tree.result.contexts[0]?.context;
  const { result } = Evaluated.parse(
    await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true }),
  );
  if (result.type === 'exception') throw new Error(`in Firefox's window: ${result.exceptionDetails.text}`);
  return result.result.value;
}

/** Presses an add-on's shortcut, e.g. `Alt+Shift+N`, in the tab that is in front. */
export async function pressShortcut(browser: Browser, shortcut: string): Promise<void> {
  const parts = shortcut.toUpperCase().split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).sort().join();
  // A letter stands in `key`, a named key (Comma, Down) as VK_… in `keycode`.
  const pressed = await inBrowserWindow(
    browser,
    `(() => {
      const key = [...document.querySelectorAll('keyset[id^=ext-keyset] key')].find((item) =>
        [item.getAttribute('key'), item.getAttribute('keycode')?.replace(/^VK_/, '')]
          .some((name) => name?.toUpperCase() === ${JSON.stringify(key)}) &&
        (item.getAttribute('modifiers') ?? '').toUpperCase().split(/[ ,]+/).sort().join() === ${JSON.stringify(modifiers)});
      key?.doCommand();
      return Boolean(key);
    })()`,
  );
  if (pressed !== true) throw new Error(`Firefox knows no add-on shortcut ${shortcut}`);
}

/**
 * Presses an item an add-on has put into the context menu that is open now. Items are known by the id the add-on gave
 * them, which Firefox keeps at the end of the element's own.
 */
export async function chooseMenuItem(browser: Browser, addon: string, id: string): Promise<void> {
  await until('the context menu', async () =>
    inBrowserWindow(
      browser,
      `(() => {
        const menu = document.getElementById('contentAreaContextMenu');
        if (menu.state !== 'open') return false;
        const item = [...menu.querySelectorAll('menuitem')].find((one) =>
          one.id.startsWith(${JSON.stringify(addon.replace(/[^a-z0-9_-]/gi, '_'))}) && one.id.endsWith(${JSON.stringify(id)}));
        if (!item) return false;
        item.doCommand();
        menu.hidePopup();
        return true;
      })()`,
    ),
  );
}

/** Keeps an add-on's sidebar closed: what the test looks at is the same page in a tab, and only one of the two is served. */
export const withoutSidebar = (browser: Browser): Promise<unknown> =>
  inBrowserWindow(
    browser,
    `(() => { SidebarController.hide(); SidebarController.show = async () => true; return true; })()`,
  );

/** Stops an add-on's background page, as Firefox does after half a minute of quiet. */
export async function stopBackground(browser: Browser, id: string): Promise<void> {
  await inBrowserWindow(browser, `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`);
}
