/** A test's session: a browser with Fagbro, the demo portals, and a record of every request that was made. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, ensureBrowsers } from '../../scripts/find-browsers.ts';
import { startPortals } from '../portals/server.ts';
import { choose, type Driver, openDriver } from '../support/driver.ts';
import type { LaunchOptions } from '../support/launch.ts';
import { startRecordingProxy } from '../support/proxy.ts';

export interface Session extends Driver {
  /** Origin of the demo portals and test pages; `open` takes paths under it. */
  portals: string;
  /** Every request that left for anywhere since the start, the browser's own included. */
  requests: readonly string[];
}

/** FAGBRO_BUILT: another folder with the two builds, so that tests can go on while something else is being built. */
const built = process.env.FAGBRO_BUILT ?? fileURLToPath(new URL('../../.output/demo', import.meta.url));
const output = (browser: BrowserName): string => join(built, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** `options` for what one test needs of its browser: a profile that stays, preferences. */
export async function openSession(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const extension = output(name);
  if (!existsSync(extension))
    throw new Error(`${extension} findes ikke; byg først med »npm run build -- --demo« (build first)`);
  const executable = ensureBrowsers([name])[name];
  const [portals, proxy] = await Promise.all([startPortals(), startRecordingProxy()]);
  const driver = await openDriver(name, { ...options, executable, extension, proxy: proxy.address });
  // The test machine's own language is anything; what readers see first is Danish.
  await choose(driver, { language: 'da' });
  return {
    ...driver,
    portals: portals.origin,
    requests: proxy.requests,
    open: (path) => driver.open(new URL(path, portals.origin).href),
    close: async () => {
      await driver.close();
      await Promise.all([portals.close(), proxy.close()]);
    },
  };
}

const wanted = (process.env.FAGBRO_BROWSERS ?? 'chromium,firefox').split(',');

/** For tests that start browsers of their own. */
export const browsersWanted = (['chromium', 'firefox'] as const).filter((name) => wanted.includes(name));

/** Runs the same tests in both browsers, one start each. FAGBRO_BROWSERS=chromium picks one. */
export function inEachBrowser(
  title: string,
  tests: (session: () => Session) => void,
  options: Partial<LaunchOptions> = {},
): void {
  for (const name of ['chromium', 'firefox'] as const)
    describe.skipIf(!wanted.includes(name))(`${title} (${name})`, () => {
      let session: Session | undefined;
      beforeAll(async () => {
        session = await openSession(name, options);
      }, 60_000);
      afterAll(async () => {
        await session?.close();
      }, 30_000);
      tests(() => {
        if (!session) throw new Error(`${name} did not start`);
        return session;
      });
    });
}
