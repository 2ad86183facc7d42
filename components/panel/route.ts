/** The panel's addresses, read and written. Pure. */
import type { PanelTab } from './PanelView.tsx';

export interface Route {
  tab: PanelTab;
  /** Entries shown in full; more than one are the meanings of one word. */
  ids: readonly string[];
  /** Only when read from an address. */
  query?: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, rest = ''] = path.split('/', 2);
  if (view === 'ord') {
    const ids = rest.split('+').filter((id) => ID.test(id));
    return { tab: 'dictionary', ids };
  }
  if (view === 'ordbog') {
    const query = new URLSearchParams(search).get('q');
    return { tab: 'dictionary', ids: [], ...(query === null ? {} : { query }) };
  }
  return { tab: 'page', ids: [] };
}

export const routeHash = ({ tab, ids }: Route): string =>
  ids.length > 0 ? `#/ord/${ids.join('+')}` : tab === 'dictionary' ? '#/ordbog' : '#/side';
