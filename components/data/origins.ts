/** What an address allows: which permission it needs, and whether any extension may work there. Pure. */

/** Stores and settings pages where the browsers keep extensions out although the scheme is https. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

export interface Site {
  host: string;
  /** The permission for this site and nothing else; a match pattern covers every port. */
  origin: string;
}

/** Null where no extension may run: browser pages, stores, files, and what is no address at all. */
export function siteOf(url: string | undefined): Site | null {
  if (!url) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  const { protocol, hostname } = parsed;
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '' || CLOSED_HOSTS.has(hostname)) return null;
  return { host: hostname, origin: `${protocol}//${hostname}/*` };
}

/** Whether an address is covered by match patterns as the build writes them: `https://*.sundhed.dk/*`. */
export function isPortal(url: string, patterns: readonly string[]): boolean {
  const { protocol, hostname } = new URL(url);
  return patterns.some((pattern) => {
    const parts = /^(\*|https?):\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern);
    if (!parts) return false;
    const [, scheme, sub, host] = parts;
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    return hostname === host || (sub !== undefined && hostname.endsWith(`.${host}`));
  });
}
