/** Whether Fagbro may work on a site, and asking for it. The browser is asked each time: readers can take it back. */
import { extension } from './extension.ts';
import { isPortal, type Site, siteOf } from './origins.ts';

export type Access =
  | { kind: 'restricted' }
  /** The address is hidden from us: no access, and no way to ask for it from here. */
  | { kind: 'hidden' }
  | ({ kind: 'portal' | 'granted' | 'none' } & Site);

let portals: Promise<string[]> | undefined;

function portalPatterns(): Promise<string[]> {
  portals ??= fetch('/knowledge/portals.json')
    .then((answer) => answer.json() as Promise<string[]>)
    .catch(() => []);
  return portals;
}

export async function accessTo(url: string | undefined): Promise<Access> {
  if (url === undefined || url === '') return { kind: 'hidden' };
  const site = siteOf(url);
  if (!site) return { kind: 'restricted' };
  const [held, patterns] = await Promise.all([
    extension().permissions.contains({ origins: [site.origin] }),
    portalPatterns(),
  ]);
  if (!held) return { kind: 'none', ...site };
  return { kind: isPortal(url, patterns) ? 'portal' : 'granted', ...site };
}

/**
 * Asks for one site. Must be called straight from a click: anything awaited before it, and the browser no longer
 * counts it as the reader's wish. In Firefox the popup may close over the question; the background then hears of the
 * answer through `permissions.onAdded`.
 */
export async function grantSite(site: Site, tabId: number): Promise<boolean> {
  const asked = extension().permissions.request({ origins: [site.origin] });
  if (!(await asked)) return false;
  await extension().runtime.sendMessage({ type: 'background:site-granted', origin: site.origin, tabId });
  return true;
}

export const revokeSite = (site: Site): Promise<boolean> => extension().permissions.remove({ origins: [site.origin] });

/** Runs on this page until it is left; the click on the icon gave that much. */
export async function explainOnce(tabId: number): Promise<boolean> {
  const answer: unknown = await extension().runtime.sendMessage({ type: 'background:explain-once', tabId });
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
