/**
 * The reader's own data in the background: opened when a card asks for the first time, opened again when the browser
 * or another window has closed it. Holds nothing that cannot be had again, so the background may be stopped any time.
 */
import browser from 'webextension-polyfill';
import { flagsIn, keyRingIn } from '../store/browser-storage.ts';
import { Store } from '../store/store.ts';

let opened: Promise<Store> | null = null;

/** Rejects with `StoreError` where the browser gives no place to keep anything; the next call tries anew. */
export function backgroundStore(): Promise<Store> {
  if (opened) return opened;
  const opening = Store.open({
    flags: flagsIn(browser.storage.local),
    keyRing: keyRingIn(browser.storage.session),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
  opened = opening;
  const forget = (): void => {
    if (opened === opening) opened = null;
  };
  opening.then((store) => store.onClosed(forget), forget);
  return opening;
}
