/** Addresses of the full page: `#kontakter`, `#kontakter/<id>`, `#noter/ny`, `#kopi`, `#kopi/hent`, `#laas`. Pure. */
export const RECORD_TABS = ['contacts', 'notes', 'keep', 'lock', 'print'] as const;
export type RecordTab = (typeof RECORD_TABS)[number];

export interface RecordRoute {
  tab: RecordTab;
  /** Where one stands inside contacts or notes, as their own tabs write it; absent at the front. */
  path?: string;
}

const NAMES: Record<RecordTab, string> = {
  contacts: 'kontakter',
  notes: 'noter',
  keep: 'kopi',
  lock: 'laas',
  print: 'telefonliste',
};
const PATH = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/;

export function readRecordRoute(hash: string): RecordRoute {
  const address = hash.replace(/^#\/?/, '');
  const at = address.indexOf('/');
  const name = at < 0 ? address : address.slice(0, at);
  const rest = at < 0 ? '' : address.slice(at + 1);
  const tab = RECORD_TABS.find((one) => NAMES[one] === name) ?? 'contacts';
  return { tab, ...(PATH.test(rest) ? { path: rest } : {}) };
}

export const writeRecordRoute = ({ tab, path }: RecordRoute): string => `#${NAMES[tab]}${path ? `/${path}` : ''}`;
