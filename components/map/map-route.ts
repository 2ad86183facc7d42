/**
 * Where one stands in the guides. As the address of the full page (`#kort?fra=sygedagpenge&til=jobafklaringsforloeb`,
 * `#attester?id=lae-285`, `#roller`) and as the path inside the side panel (`kort/sygedagpenge/fleksjob`,
 * `attester/lae-285`, `roller`). Pure.
 */

export const GUIDE_TABS = ['map', 'attests', 'roles'] as const;
export type GuideTab = (typeof GUIDE_TABS)[number];

export interface GuideRoute {
  tab: GuideTab;
  /** The map's two benefits. */
  from: string | null;
  to: string | null;
  /** The attest or role one came for. */
  id: string | null;
}

export const MAP_FRONT: GuideRoute = { tab: 'map', from: null, to: null, id: null };

const NAMES: Record<GuideTab, string> = { map: 'kort', attests: 'attester', roles: 'roller' };
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const idOf = (value: string | null | undefined): string | null => (value && ID.test(value) ? value : null);
const tabOf = (name: string): GuideTab => GUIDE_TABS.find((tab) => NAMES[tab] === name) ?? 'map';

export function readRoute(hash: string): GuideRoute {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const given = new URLSearchParams(query);
  const tab = tabOf(name);
  return tab === 'map'
    ? { tab, from: idOf(given.get('fra')), to: idOf(given.get('til')), id: null }
    : { tab, from: null, to: null, id: idOf(given.get('id')) };
}

export function writeRoute({ tab, from, to, id }: GuideRoute): string {
  const query = new URLSearchParams(
    tab === 'map' ? { ...(from ? { fra: from } : {}), ...(to ? { til: to } : {}) } : id ? { id } : {},
  ).toString();
  return `#${NAMES[tab]}${query === '' ? '' : `?${query}`}`;
}

/** Stands for the first benefit where only the second is chosen. */
const NOBODY = '_';

export function readPath(path: string | undefined): GuideRoute {
  const [name = '', first, second] = (path ?? '').split('/');
  const tab = tabOf(name);
  return tab === 'map'
    ? { tab, from: idOf(first), to: idOf(second), id: null }
    : { tab, from: null, to: null, id: idOf(first) };
}

export function writePath({ tab, from, to, id }: GuideRoute): string {
  const rest = tab === 'map' ? (to ? [from ?? NOBODY, to] : from ? [from] : []) : id ? [id] : [];
  return [NAMES[tab], ...rest].join('/');
}
