/** Where the page script runs besides the known portals: sites the reader has granted, and one page once. */
import browser, { type Scripting } from 'webextension-polyfill';

const SCRIPT_ID = 'granted-sites';
const FILES = { js: ['lexicon.js', 'portal.js'], css: ['highlight.css'] };

/** The origins of the manifest's own content scripts. */
const portals = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];

/** Origins the reader has granted beyond the known portals. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(portals());
  return origins.filter((origin) => !known.has(origin));
}

/** Makes the registered page script match what is granted now. Called at start and whenever a grant changes. */
export async function syncGrantedSites(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: SCRIPT_ID,
    matches,
    ...FILES,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the page script into a tab now, all frames we may reach. Rejects where the browser allows no scripts. */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: FILES.css });
  await browser.scripting.executeScript({ target, files: FILES.js });
}

/** After an install or update: open tabs of known and granted sites get the new script without a reload. */
export async function injectEverywhere(): Promise<void> {
  const url = [...portals(), ...(await grantedOrigins())];
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [inject(tab.id)])));
}
