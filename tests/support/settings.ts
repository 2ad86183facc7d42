/** The reader's settings as a test sets them, through the extension's own storage. */
import type { Session } from '../e2e/session.ts';

export type TestSettings = Record<string, unknown>;

/** Writes whole settings; an empty object means the defaults. */
export function setSettings(session: Session, settings: TestSettings): Promise<void> {
  return session.inExtension(async (value) => {
    const scope = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    await scope.chrome.storage.local.set({ settings: value });
  }, settings);
}

/** Marking off for the loopback host; the rest as by default. */
export const OFF = { sites: { '127.0.0.1': { on: false } } };
