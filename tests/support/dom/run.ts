/**
 * Runs `*.browser.test.ts` in real Chromium and Firefox: bundles each file with the small harness in place of vitest,
 * serves it on loopback, opens one fresh page for each file, and reports every case.
 *
 *   node tests/support/dom/run.ts [--json file] [--browser chromium|firefox] [--soak] [part of a file's name …]
 *
 * With --soak it runs `tests/soak/*.soak.ts` instead: the same, for an hour rather than seconds.
 */
import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowsers } from '../../../scripts/find-browsers.ts';
import { launch } from '../launch.ts';
import { bundle, placesIn } from './bundle.ts';
import type { CaseResult } from './harness.ts';
import type { Action } from './pointer.ts';
import { serve } from './server.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** A whole file; single cases have their own, shorter limit in the harness. */
const FILE_TIMEOUT = 120_000;
const SOAK_TIMEOUT = 5_400_000;
/** What a test says with this before it on the console is passed on: figures that are no verdict. */
const NOTE = 'note: ';

export interface DomResult extends CaseResult {
  file: string;
  browser: BrowserName;
}

async function act(page: Page, action: Action): Promise<void> {
  switch (action.do) {
    case 'move':
      return page.mouse.move(action.x, action.y, { steps: action.steps ?? 5 });
    case 'click':
      return page.mouse.click(action.x, action.y);
    case 'type':
      return page.keyboard.type(action.text);
    case 'wheel':
      await page.mouse.move(action.x, action.y);
      return page.mouse.wheel({ deltaY: action.by });
    case 'viewport':
      return page.setViewport({ width: action.width, height: action.height });
    case 'press': {
      const keys = action.key.split('+') as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    }
  }
}

async function runFile(browser: Browser, file: string, code: string, timeout: number): Promise<CaseResult[]> {
  const page = await browser.newPage();
  const server = await serve({ title: file, code, act: (action) => act(page, action) });
  const failed = (error: string): CaseResult[] => [{ name: '(the file itself)', error, ms: 0 }];
  try {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.text().startsWith(NOTE)) console.log(message.text().slice(NOTE.length));
    });
    await page.goto(server.address, { waitUntil: 'load' });
    const results = await Promise.race([
      server.results,
      new Promise<null>((resolve) => setTimeout(resolve, timeout, null).unref()),
    ]);
    if (!results) return failed(`not finished within ${timeout / 1000} s; ${errors.join('; ') || 'no error seen'}`);
    return results.map((result) => ({ ...result, error: placesIn(result.error, code) }));
  } catch (error) {
    return failed(String(error));
  } finally {
    await page.close().catch(() => {});
    await server.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, browser: { type: 'string' }, soak: { type: 'boolean', default: false } },
  });
  const files = globSync(values.soak ? 'tests/soak/*.soak.ts' : '{lib,components}/**/*.browser.test.ts', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
    .sort();
  const names = (['chromium', 'firefox'] as const).filter((name) => !values.browser || values.browser === name);
  const executables = ensureBrowsers(names);
  const results: DomResult[] = [];
  const bundles = await Promise.all(
    files.map(async (file) => {
      try {
        return { file, code: await bundle(ROOT, file) };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        results.push(...names.map((browser) => ({ file, browser, name: '(the bundle)', error: message, ms: 0 })));
        return null;
      }
    }),
  );
  for (const name of files.length > 0 ? names : []) {
    const { browser } = await launch(name, { executable: executables[name] });
    try {
      for (const item of bundles)
        if (item)
          for (const result of await runFile(browser, item.file, item.code, values.soak ? SOAK_TIMEOUT : FILE_TIMEOUT))
            results.push({ ...result, file: item.file, browser: name });
    } finally {
      await browser.close();
    }
  }
  for (const { file, browser, name, error } of results)
    if (error) console.log(`FEJL ${browser} ${file} › ${name}\n  ${error.replaceAll('\n', '\n  ')}`);
  const bad = results.filter(({ error }) => error !== '').length;
  console.log(`${files.length} filer, ${names.join(' og ')}: ${results.length - bad} bestået, ${bad} fejlet`);
  if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 1));
  process.exitCode = bad > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
