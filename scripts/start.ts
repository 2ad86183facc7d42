/**
 * `npm start [-- --firefox | --both] [-- URL-or-file]`: builds Fagbro for the demo portals and opens a browser with
 * it. Without a display it goes through the portals by itself and tells what it saw (scripts/tour.ts).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPortals } from '../tests/portals/server.ts';
import { type Driver, openDriver } from '../tests/support/driver.ts';
import { buildOne } from './build.ts';
import { type BrowserName, ensureBrowsers } from './find-browsers.ts';
import { isOwnFile, serveOwnPage } from './own-page.ts';
import { ROOT } from './read-content.ts';
import { HOW_STEPPED, type Stop, tour } from './tour.ts';

const HELP = `npm start [-- valg] [-- adresse eller fil]

  uden valg            Chromium, Chrome eller Edge med demo-portalerne
  --firefox            Firefox i stedet
  --both               begge
  --headless           uden vindue, også hvor der er en skærm (no window)
  https://… | fil.html | fil.txt   en side af ens egen (a page of your own)`;

class UserError extends Error {}

interface Wanted {
  browsers: BrowserName[];
  own: string | undefined;
  headless: boolean;
}

function wanted(): Wanted {
  let parsed: {
    values: { firefox?: boolean; both?: boolean; headless?: boolean; help?: boolean };
    positionals: string[];
  };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean' },
        both: { type: 'boolean' },
        headless: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message.replace(/\. .*/s, '') : error}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (positionals.length > 1) throw new UserError(`Kun én adresse eller fil ad gangen. (one at a time)\n\n${HELP}`);
  const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return {
    browsers: values.both ? ['chromium', 'firefox'] : [values.firefox ? 'firefox' : 'chromium'],
    own: positionals[0],
    headless: values.headless ?? noScreen,
  };
}

/** The pages to show, and how to close what serves them. */
async function stopsFor(own: string | undefined): Promise<{ stops: Stop[]; close(): Promise<void> | void }> {
  if (own === undefined) {
    const { origin, close } = await startPortals();
    return {
      stops: [
        {
          name: 'laege',
          title: 'Lægens portal',
          address: `${origin}/laege/#/breve/3`,
          reader: 'health',
          word: /^(jobafklaringsforløb|sygedagpenge|fleksjob|førtidspension)/i,
        },
        {
          name: 'kommune',
          title: 'Kommunens portal',
          address: `${origin}/kommune/#/sager/3/helbred`,
          reader: 'employment',
          word: /^(cervikobrakialgi|diskusprolaps|fibromyalgi|postcommotionelt|EDSS)/i,
        },
      ],
      close,
    };
  }
  if (/^https?:\/\//.test(own)) {
    if (!URL.canParse(own)) throw new UserError(`»${own}« er ikke en adresse. (not an address)`);
    return { stops: [{ name: 'egen', title: own, address: own }], close: () => {} };
  }
  if (!existsSync(own)) throw new UserError(`Filen »${own}« findes ikke. (no such file)`);
  if (!isOwnFile(own)) throw new UserError(`»${own}«: skriv en .html- eller .txt-fil. (an .html or .txt file)`);
  const { address, close } = await serveOwnPage(own);
  return { stops: [{ name: 'egen', title: own, address }], close };
}

const folderOf = (name: BrowserName): string =>
  join(ROOT, `.output/demo/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`);

async function build(name: BrowserName): Promise<void> {
  console.log(`Bygger Fagbro til ${name} … (building)`);
  const { code, output } = await buildOne(name === 'firefox' ? 'firefox' : 'chrome', { demo: true });
  if (code !== 0) throw new Error(`Fagbro kunne ikke bygges (the build failed):\n${output.trim()}`);
}

/** Shows the pages in a window until the reader closes it. */
async function show({ browser }: Driver, stops: readonly Stop[]): Promise<void> {
  for (const { address } of stops) {
    const page = await browser.newPage();
    await page.goto(address).catch((error: unknown) => console.error(`${address}: ${error}`));
  }
  const [blank] = await browser.pages();
  if (blank?.url() === 'about:blank') await blank.close();
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function main(): Promise<void> {
  const { browsers, own, headless } = wanted();
  const { stops, close } = await stopsFor(own);
  const open: Driver[] = [];
  try {
    const executables = ensureBrowsers(browsers);
    for (const name of browsers) await build(name);
    for (const name of browsers)
      open.push(await openDriver(name, { executable: executables[name] ?? '', extension: folderOf(name), headless }));
    if (!headless) {
      for (const { title, address } of stops) console.log(`${title}: ${address}`);
      console.log('Peg på et understreget ord. Luk vinduet (eller Ctrl+C) for at slutte. (close the window to end)');
      await Promise.all(open.map((driver) => show(driver, stops)));
      return;
    }
    console.log('Ingen skærm: går siderne igennem uden vindue. (no display: running headless)\n');
    for (const driver of open) {
      const { lines, ok } = await tour(driver, stops);
      console.log(lines.join('\n'));
      console.log(`  (tasten i ${driver.name}: ${HOW_STEPPED[driver.name]})\n`);
      if (!ok) process.exitCode = 1;
    }
  } finally {
    await Promise.all(open.map((driver) => driver.close().catch(() => {})));
    await close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UserError ? 2 : 1;
}
