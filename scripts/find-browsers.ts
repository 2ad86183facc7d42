/**
 * Finds an installed Chromium or Firefox; installs Debian's where that is possible without asking. Never downloads a
 * browser from anywhere else: the tests then run in what the machine's owner trusts.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const APPS = '/Applications';
const HOME_APPS = join(process.env.HOME ?? '', 'Applications');

/** Names on PATH, best first: an unbranded Chromium takes unpacked extensions most willingly. */
const ON_PATH: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const apps =
      name === 'chromium'
        ? ['Chromium', 'Google Chrome', 'Microsoft Edge']
        : ['Firefox', 'Firefox Developer Edition', 'Firefox ESR'];
    const binary = (app: string) => (name === 'firefox' ? 'firefox' : app);
    return [APPS, HOME_APPS].flatMap((dir) => apps.map((app) => join(dir, `${app}.app/Contents/MacOS/${binary(app)}`)));
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? []);
    const tails =
      name === 'chromium'
        ? [
            'Chromium\\Application\\chrome.exe',
            'Google\\Chrome\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ]
        : ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'];
    return roots.flatMap((root) => tails.map((tail) => `${root}\\${tail}`));
  }
  return name === 'chromium'
    ? ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
    : ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'];
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser, or null. FAGBRO_CHROMIUM / FAGBRO_FIREFOX name one to use instead. */
export function findBrowser(name: BrowserName): string | null {
  const own = process.env[`FAGBRO_${name.toUpperCase()}`];
  if (own) return runnable(own) ? own : null;
  const dirs = (process.env.PATH ?? '').split(delimiter).filter((dir) => dir !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = ON_PATH[name].flatMap((binary) => dirs.map((dir) => join(dir, binary + ending)));
  return [...onPath, ...usualPlaces(name)].find((path) => existsSync(path) && runnable(path)) ?? null;
}

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args: string[]): boolean {
  return (
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

/** Tells what to install, for the system at hand. */
export function howToInstall(missing: readonly BrowserName[]): string {
  const names = missing.map((name) => (name === 'chromium' ? 'Chromium, Chrome eller Edge' : 'Firefox')).join(' og ');
  const english = missing.map((name) => (name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox')).join(' and ');
  const command = isDebian() ? `: sudo apt-get install ${missing.map((name) => DEBIAN_PACKAGE[name]).join(' ')}` : '.';
  return (
    `Der mangler en browser. Installér ${names}${command}\n` +
    `A browser is missing. Install ${english}${command}\n` +
    '(FAGBRO_CHROMIUM / FAGBRO_FIREFOX = sti til en browser et andet sted / path of one elsewhere)'
  );
}

/**
 * Paths of the wanted browsers. As root on Debian or Ubuntu missing ones are installed from the distribution.
 * @throws Error with a message for the user when one is still missing.
 */
export function ensureBrowsers<Name extends BrowserName>(wanted: readonly Name[]): Record<Name, string> {
  for (const name of wanted) {
    const key = `FAGBRO_${name.toUpperCase()}`;
    const own = process.env[key];
    if (own && !runnable(own)) throw new Error(`${key}=${own}: kan ikke køres. (cannot be run)`);
  }
  const missing = () => wanted.filter((name) => findBrowser(name) === null);
  const absent = missing();
  if (absent.length > 0 && process.platform === 'linux' && process.getuid?.() === 0 && isDebian()) {
    const packages = absent.map((name) => DEBIAN_PACKAGE[name]);
    console.error(`Installerer ${packages.join(' og ')} med apt-get … (installing, a minute or two)`);
    if (apt('update')) apt('install', '-y', '--no-install-recommends', ...packages);
  }
  if (missing().length > 0) throw new Error(howToInstall(missing()));
  return Object.fromEntries(wanted.map((name) => [name, findBrowser(name)])) as Record<Name, string>;
}
