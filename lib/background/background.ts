/**
 * The background: passes words between frames, answers commands and the context menu, keeps the page script where
 * the reader has allowed it. Listeners are registered at once and hold no state, so it may be stopped at any time.
 */
import './no-eval.ts';
import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
import { z } from 'zod';
import { LEXICON_DAMAGE } from '../site/storage-keys.ts';
import { letterDateOf } from './letter-date.ts';
import { openPanel } from './panel.ts';
import { answerRecords, connectRecords } from './records.ts';
import { relay, step, toggle } from './relay.ts';
import { saveFromKey, saveFromMenu } from './save-contact.ts';
import { inject, injectEverywhere, syncGrantedSites } from './sites.ts';
import { issueTicket, redeemTicket } from './tickets.ts';

const MENU = 'look-up';
const SAVE_MENU = 'save-contact';
/** A selection longer than this is no word or phrase to look up. */
const MAX_SELECTION = 80;

const Rect = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
const Path = z.array(z.number().int()).max(32);
const Request = z.object({
  lexicon: z.string().max(64),
  entries: z.array(z.number().int().nonnegative()).max(16),
  surface: z.string().max(400),
  built: z.boolean().optional(),
  rect: Rect,
  focus: z.boolean(),
});
const Message = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('background:card-up'),
    to: Path,
    path: Path,
    word: z.number(),
    event: z.enum(['over', 'key', 'move', 'gone']),
    request: Request,
  }),
  z.object({ type: z.literal('background:card-leave'), hide: z.enum(['soon', 'now']) }),
  z.object({
    type: z.literal('background:card-shown'),
    open: z.boolean(),
    path: Path,
    word: z.number(),
    refocus: z.boolean(),
  }),
  z.object({ type: z.literal('background:ticket') }),
  z.object({ type: z.literal('background:redeem'), ticket: z.uuid() }),
  z.object({ type: z.literal('background:step'), direction: z.enum(['next', 'previous']) }),
  z.object({ type: z.literal('background:lexicon-damaged'), reason: z.string().max(500) }),
  z.object({ type: z.literal('background:site-granted'), origin: z.string().max(300), tabId: z.number().optional() }),
  z.object({ type: z.literal('background:explain-once'), tabId: z.number() }),
  z.object({ type: z.literal('background:letter-date'), tabId: z.number().optional() }),
]);
type Message = z.infer<typeof Message>;

/** Requests that change what Fagbro may do are taken from extension pages alone, never from a page script. */
const fromExtensionPage = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

async function answer(message: Message, sender: Runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'background:card-up': {
      const { built, ...request } = message.request;
      return relay({ ...message, request: { ...request, ...(built ? { built } : {}) } }, sender);
    }
    case 'background:card-leave':
    case 'background:card-shown':
      return relay(message, sender);
    case 'background:ticket':
      return sender.tab ? issueTicket(Date.now()) : null;
    case 'background:redeem':
      return { ok: await redeemTicket(message.ticket, Date.now()) };
    case 'background:step':
      if (sender.tab?.id !== undefined) await step(sender.tab.id, message.direction);
      return true;
    case 'background:lexicon-damaged':
      await browser.storage.local.set({
        [LEXICON_DAMAGE]: { reason: message.reason, version: browser.runtime.getManifest().version },
      });
      return true;
    case 'background:site-granted':
      if (!fromExtensionPage(sender)) return { ok: false };
      await syncGrantedSites();
      if (message.tabId !== undefined) await inject(message.tabId);
      return { ok: true };
    case 'background:letter-date': {
      // The card asks for the tab it stands in; the side panel, which is in none, names the one beside it.
      const tab = message.tabId ?? sender.tab?.id;
      return fromExtensionPage(sender) && tab !== undefined ? letterDateOf(tab) : null;
    }
    case 'background:explain-once':
      if (!fromExtensionPage(sender)) return { ok: false };
      return inject(message.tabId).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
  }
}

function createMenu(): void {
  const menus = browser.contextMenus;
  // An item that exists already is no error worth waking anybody for.
  const seen = (): void => void browser.runtime.lastError;
  void menus.removeAll().then(() => {
    menus.create({ id: MENU, title: browser.i18n.getMessage('menuLookUp'), contexts: ['selection', 'editable'] }, seen);
    menus.create({ id: SAVE_MENU, title: browser.i18n.getMessage('menuSaveContact'), contexts: ['selection'] }, seen);
  });
}

function onMenu(info: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (info.menuItemId === SAVE_MENU && tab) {
    void saveFromMenu(info, tab);
    return;
  }
  if (info.menuItemId !== MENU || tab?.id === undefined) return;
  const words = (info.selectionText ?? '')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_SELECTION);
  void openPanel(tab.id, `#/ordbog?q=${encodeURIComponent(words)}`);
}

function onCommand(command: string, tab?: Tabs.Tab): void {
  // The panel must be opened in the very moment of the key: asking for the tab first would lose it.
  if (command === 'open-panel') {
    void openPanel(tab?.id, '#/side');
    return;
  }
  if (command === 'save-contact') {
    void saveFromKey(tab);
    return;
  }
  void (async () => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return;
    if (command === 'next-word') await step(id, 'next');
    else if (command === 'previous-word') await step(id, 'previous');
    else if (command === 'toggle-card') await toggle(id);
  })();
}

/** Registers every listener, synchronously. */
export function registerBackground(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const asked = fromExtensionPage(sender) ? answerRecords(raw, sender) : undefined;
    if (asked) return asked;
    const message = Message.safeParse(raw);
    if (!message.success) return undefined;
    return answer(message.data, sender);
  });
  browser.runtime.onConnect.addListener((port) => connectRecords(port, fromExtensionPage));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenu();
    void browser.storage.local.remove(LEXICON_DAMAGE);
    void syncGrantedSites();
    if (reason === 'install' || reason === 'update') void injectEverywhere();
  });
  browser.runtime.onStartup.addListener(() => void syncGrantedSites());
  browser.permissions.onAdded?.addListener(() => void syncGrantedSites());
  browser.permissions.onRemoved?.addListener(() => void syncGrantedSites());
  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(onMenu);
}
