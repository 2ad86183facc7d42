/** `storage.local` and `storage.session` as the store wants them. The areas come in, so that nothing here needs a browser. */
import { z } from 'zod';
import type { Flags, KeyRing } from './core.ts';

/** The part of a storage area that is used (webextension-polyfill's `Storage.StorageArea` fits). */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Where the opened key lies in `storage.session`; a change of it is a change of the lock. */
export const KEY_RING_KEY = 'fagbro:key';
const KEY = KEY_RING_KEY;
const Held = z.strictObject({ key: z.string(), epoch: z.number(), usedAt: z.number() });

/** With `storage.local`. */
export const flagsIn = (area: Area): Flags => ({
  get: async (key) => (await area.get(key))[key],
  set: (key, value) => area.set({ [key]: value }),
  remove: (key) => area.remove(key),
});

/** With `storage.session`: memory of the browser, empty after it closes, not open to page scripts unless somebody opens it. */
export const keyRingIn = (area: Area): KeyRing => ({
  get: async () => {
    const held = Held.safeParse((await area.get(KEY))[KEY]);
    return held.success ? held.data : null;
  },
  set: (value) => area.set({ [KEY]: value }),
  clear: () => area.remove(KEY),
});
