/**
 * The store's own code inside a page of the built extension: same origin, same database, same surroundings as the
 * extension gives it. For tests that must write faster or more exactly than a hand could, and for measuring.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../../scripts/read-content.ts';

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: ['chrome120', 'firefox140'],
      lib: { entry: join(ROOT, 'tests/support/store-in-page.ts'), formats: ['iife'], name: 'fagbroTest' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('no bundle of the store');
  // `var` of an evaluated script is not seen by the next evaluation in every browser.
  return `${chunk.code}\nglobalThis.fagbroTest = fagbroTest;`;
}

/** Puts `globalThis.fagbroTest` (tests/support/store-in-page.ts) into a page of the extension. */
export async function putStoreInto(page: Page): Promise<void> {
  bundled ??= bundle();
  await page.evaluate(`(() => { ${await bundled} })()`);
}
