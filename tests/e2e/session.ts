/** A test's session: a browser with Fagbro, the demo portals, and a record of every request that was made. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, ensureBrowsers } from '../../scripts/find-browsers.ts';
import { startPortals } from '../portals/server.ts';
import { choose, type Driver, openDriver } from '../support/driver.ts';
import { startRecordingProxy } from '../support/proxy.ts';

export interface Session extends Driver {
  /** Origin of the demo portals and test pages; `open` takes paths under it. */
  portals: string;
  /** Every request that left for anywhere since the start, the browser's own included. */
  requests: readonly string[];
}

const output = (browser: BrowserName) =>
  fileURLToPath(new URL(`../../.output/demo/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

export async function openSession(name: BrowserName): Promise<Session> {
  const extension = output(name);
  if (!existsSync(extension))
    throw new Error(`${extension} findes ikke; byg først med »npm run build -- --demo« (build first)`);
  const executable = ensureBrowsers([name])[name];
  const [portals, proxy] = await Promise.all([startPortals(), startRecordingProxy()]);
  const driver = await openDriver(name, { executable, extension, proxy: proxy.address });
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

/** Runs the same tests in both browsers, one start each. FAGBRO_BROWSERS=chromium picks one. */
export function inEachBrowser(title: string, tests: (session: () => Session) => void): void {
  for (const name of ['chromium', 'firefox'] as const)
    describe.skipIf(!wanted.includes(name))(`${title} (${name})`, () => {
      let session: Session | undefined;
      beforeAll(async () => {
        session = await openSession(name);
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
