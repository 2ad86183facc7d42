/** The panel's addresses, read and written. Pure. */

/** The panel's tabs in their order on the screen. */
export const PANEL_TABS = ['page', 'dictionary', 'reader', 'contacts', 'notes', 'guides'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export interface Route {
  tab: PanelTab;
  /** Entries shown in full; more than one are the meanings of one word. */
  ids: readonly string[];
  /** Where one stands inside the tab (`ny`, the id of a contact, `roller`); absent at its front. */
  path?: string;
  /** Only when read from an address. */
  query?: string;
}

const NAMES: Record<PanelTab, string> = {
  page: 'side',
  dictionary: 'ordbog',
  reader: 'laes',
  contacts: 'kontakter',
  notes: 'noter',
  guides: 'guider',
};
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PATH = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/;

export function parseRoute(hash: string): Route {
  const [address = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const at = address.indexOf('/');
  const view = at < 0 ? address : address.slice(0, at);
  const rest = at < 0 ? '' : address.slice(at + 1);
  if (view === 'ord') {
    const ids = rest.split('+').filter((id) => ID.test(id));
    return { tab: 'dictionary', ids };
  }
  if (view === 'ordbog') {
    const query = new URLSearchParams(search).get('q');
    return { tab: 'dictionary', ids: [], ...(query === null ? {} : { query }) };
  }
  const tab = PANEL_TABS.find((name) => NAMES[name] === view) ?? 'page';
  return { tab, ids: [], ...(PATH.test(rest) ? { path: rest } : {}) };
}

export const routeHash = ({ tab, ids, path }: Route): string =>
  ids.length > 0 ? `#/ord/${ids.join('+')}` : `#/${NAMES[tab]}${path ? `/${path}` : ''}`;
