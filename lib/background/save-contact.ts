/**
 * "Gem som kontakt": reads what is selected, cleans it of CPR numbers and leaves it for the panel's form in
 * `storage.session` (memory of the browser). The page script has no part in it: the function below is run once, on the
 * reader's own act, in the tab where that act was.
 */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { cleanSelection, MOST_SELECTED, type PendingSelection, RawSelection } from '../contacts/selection.ts';
import { PENDING_CONTACT } from '../site/storage-keys.ts';
import { openPanel } from './panel.ts';

/** Where the panel waits for the selection to arrive. */
const FORM = '#/kontakter/ny/fra-side';

/** Runs in the page, in the extension's own world; it must stand alone. Reads, changes nothing. */
function readSelected(most: number): unknown {
  const selection = getSelection();
  const ranges = selection ? Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at)) : [];
  let text = selection?.toString() ?? '';
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // What is selected in a field is in no range. A password is nobody's contact.
  if (focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && focused.type !== 'password')) {
    const { selectionStart, selectionEnd, value } = focused;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart)
      text = value.slice(selectionStart, selectionEnd);
  }
  // A selection inside a shadow tree is seen by the tree alone (Chromium).
  const root = focused?.getRootNode();
  const inside = (root as { getSelection?: () => Selection | null } | undefined)?.getSelection;
  if (text.trim() === '' && root !== document && typeof inside === 'function')
    text = inside.call(root)?.toString() ?? '';
  const touched = (element: Element): boolean =>
    ranges.some((range) => !range.collapsed && range.intersectsNode(element));
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 400);
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i],a[href^="mailto:" i]'))
    .filter(touched)
    .slice(0, 40)
    .map((link) => ({
      href: (link.getAttribute('href') ?? '').slice(0, 2000),
      // What stands before the number (`Direkte:`) says what kind it is.
      text: `${(link.previousSibling?.textContent ?? '').slice(-60)} ${words(link)}`.trim().slice(0, 500),
    }));
  const pick = (card: Element, names: string): string[] =>
    Array.from(card.querySelectorAll(names)).map(words).filter(Boolean).slice(0, 10);
  const hCards = Array.from(document.querySelectorAll('.vcard,.h-card'))
    .filter(touched)
    .slice(0, 5)
    .map((card) => ({
      fn: pick(card, '.fn,.p-name')[0] ?? '',
      org: pick(card, '.org,.p-org')[0] ?? '',
      title: pick(card, '.title,.role,.p-job-title,.p-role')[0] ?? '',
      tel: pick(card, '.tel,.p-tel,.u-tel'),
      email: pick(card, '.email,.u-email'),
      adr: {
        'street-address': pick(card, '.street-address,.p-street-address')[0] ?? '',
        'postal-code': pick(card, '.postal-code,.p-postal-code')[0] ?? '',
        locality: pick(card, '.locality,.p-locality')[0] ?? '',
      },
      url: card.querySelector('.url[href],.u-url[href]')?.getAttribute('href') ?? '',
    }));
  const jsonLd = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
    .slice(0, 10)
    .map((script) => (script.textContent ?? '').slice(0, 40_000));
  return {
    text: text.slice(0, most),
    links,
    hCards,
    jsonLd,
    host: location.hostname.slice(0, 250),
    focused: document.hasFocus() && document.activeElement?.nodeName !== 'IFRAME',
  };
}

const hostOf = (address: string | undefined): string => {
  try {
    return new URL(address ?? '').hostname.slice(0, 250);
  } catch {
    return '';
  }
};

/** The selection of the frame that has the focus, else of the first frame that has one. */
async function read(tabId: number, frameId: number | undefined): Promise<RawSelection | null> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const results = await browser.scripting
    .executeScript({ target, func: readSelected, args: [MOST_SELECTED] })
    .catch(() => []);
  const found = results
    .flatMap(({ result }) => {
      const raw = RawSelection.safeParse(result);
      const focused = typeof result === 'object' && result !== null && 'focused' in result && result.focused === true;
      return raw.success && (raw.data.text.trim() !== '' || raw.data.hCards.length > 0)
        ? [{ raw: raw.data, focused }]
        : [];
    })
    .sort((a, b) => Number(b.focused) - Number(a.focused));
  return found[0]?.raw ?? null;
}

async function hand(raw: RawSelection | null, windowId: number | undefined): Promise<void> {
  const cleaned = raw && cleanSelection(raw);
  const pending: PendingSelection = {
    id: crypto.randomUUID(),
    at: Date.now(),
    windowId: windowId ?? null,
    ...(cleaned ?? { text: '', links: [], jsonLd: [], hCards: [], host: raw?.host ?? '', cprDropped: 0 }),
  };
  await browser.storage.session.set({ [PENDING_CONTACT]: pending });
}

/** By the context menu: the frame is known, and the browser gives the plain text where we may read nothing. */
export async function saveFromMenu(info: Menus.OnClickData, tab: Tabs.Tab): Promise<void> {
  const opening = openPanel(tab.id, FORM, tab.windowId).catch(() => undefined);
  const seen = tab.id === undefined ? null : await read(tab.id, info.frameId);
  const text = (info.selectionText ?? '').slice(0, MOST_SELECTED);
  const plain: RawSelection = { text, links: [], jsonLd: [], hCards: [], host: hostOf(info.frameUrl ?? info.pageUrl) };
  await hand(seen ?? (text.trim() === '' ? null : plain), tab.windowId);
  await opening;
}

/** By key: whichever frame of the tab in front has the selection. `tab` as the browser hands it to the command. */
export async function saveFromKey(tab: Tabs.Tab | undefined): Promise<void> {
  const opening = openPanel(tab?.id, FORM, tab?.windowId).catch(() => undefined);
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  await hand(id === undefined ? null : await read(id, undefined), tab?.windowId);
  await opening;
}
