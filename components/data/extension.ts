/**
 * The extension API. Both browsers give promises in manifest version 3, Chromium under `chrome` (and lately `browser`
 * too), so no polyfill has to be loaded: in the card each kilobyte is time before the first word is shown.
 */
import type { Browser } from 'webextension-polyfill';

interface Globals {
  browser?: Browser;
  chrome?: Browser;
}

function find(): Browser {
  const { browser, chrome }: Globals = globalThis as Globals;
  const found = browser?.runtime?.id ? browser : chrome;
  if (!found?.runtime?.id) throw new Error('Not an extension page');
  return found;
}

let api: Browser | undefined;

/** Looked up when first used, so that components can be shown in the gallery, where there is no extension. */
export const extension = (): Browser => {
  api ??= find();
  return api;
};

/** The browser's UI language, `da-DK`; empty where it cannot be read. */
export function browserLanguage(): string {
  try {
    return extension().i18n.getUILanguage();
  } catch {
    return navigator.language;
  }
}
