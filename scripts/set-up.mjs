/**
 * Everything `npm start` and `npm test` need before TypeScript can run: the packages of package-lock.json and the
 * Node version the tools are made for. Plain JavaScript without dependencies, for Node 20 and newer, since this runs
 * in a fresh clone. Fetches from npm alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const WINDOWS = process.platform === 'win32';
const OLDEST_NODE = 20;

/** Ends with a message a user can act on, Danish first. */
export function stop(danish, english, code = 2) {
  console.error(`\n${danish}\n${english}`);
  process.exit(code);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what the lock file asks for. npm writes node_modules/.package-lock.json last, so an
 * interrupted install is seen too; times of files are not trusted, since a checkout changes them.
 */
function installed() {
  const wanted = readJson(join(ROOT, 'package-lock.json'));
  const found = readJson(join(MODULES, '.package-lock.json'));
  if (!wanted) stop('package-lock.json mangler eller kan ikke læses.', 'package-lock.json is missing or unreadable.');
  if (!found) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional, peer, devOptional }]) => {
    if (path === '') return true;
    const own = found.packages[path];
    return own ? own.version === version : Boolean(optional || devOptional || peer);
  });
}

/** npm beside the Node that runs this, or the one on PATH; never through a shell where it can be helped. */
function npm(args, cwd = ROOT) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : [WINDOWS ? 'npm.cmd' : 'npm', []];
  // stdout is ours (counts, addresses); what npm says goes to stderr.
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: WINDOWS && first.length === 0,
    // npm hands its own settings down as variables; a child that inherits `npm_command` and the like is confused.
    env: { ...process.env, npm_config_loglevel: 'error', npm_config_audit: 'false', npm_config_fund: 'false' },
  });
  if (error?.code === 'ENOENT')
    stop('npm findes ikke. Installér Node.js med npm (nodejs.org).', 'npm was not found. Install Node.js with npm.');
  return status === 0;
}

const nodeOf = (path) => {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replace(/^v/, '') : null;
};

/**
 * The Node that the npm package `node` brings. Its binary comes with an install script, which npm may refuse to run
 * (newer npm asks first, `ignore-scripts` never does): then the script is run here, and the link npm makes only for
 * files that exist is made as well.
 */
function packagedNode() {
  const folder = join(MODULES, 'node');
  const { version } = readJson(join(folder, 'package.json')) ?? {};
  if (!version) return null;
  const binary = join(folder, 'bin', WINDOWS ? 'node.exe' : 'node');
  if (nodeOf(binary) !== version) {
    console.error(`Henter Node ${version} fra npm … (fetching Node ${version} from npm)`);
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, npm_config_loglevel: 'error', npm_config_ignore_scripts: 'false' },
    });
    if (nodeOf(binary) !== version) return null;
  }
  const link = join(MODULES, '.bin', 'node');
  if (!WINDOWS && (!existsSync(link) || realpathSync(link) !== realpathSync(binary))) {
    rmSync(link, { force: true });
    symlinkSync(join('..', 'node', 'bin', 'node'), link);
  }
  return binary;
}

const major = (version) => Number(version.split('.')[0]);

/** Runs `script` with another Node, as if it had been started by it, and ends as it ends. */
function handOver(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      FAGBRO_SET_UP: '1',
      PATH: [join(MODULES, '.bin'), process.env.PATH].join(delimiter),
    },
  });
  // Ctrl+C reaches the child by itself in a terminal; the parent only has to outlive it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/**
 * Installs what is missing; answers true when the caller should go on in this process, false when the script has been
 * handed to the right Node.
 */
export function setUp(script) {
  if (major(process.versions.node) < OLDEST_NODE)
    stop(
      `Node ${process.versions.node} er for gammel; installér Node ${OLDEST_NODE} eller nyere.`,
      `Node ${process.versions.node} is too old; install Node ${OLDEST_NODE} or newer.`,
    );
  if (process.env.FAGBRO_SET_UP === '1') return true;
  if (!installed()) {
    console.error('Installerer pakker fra package-lock.json … (installing packages, about a minute)');
    if (!npm(['ci', '--no-audit', '--no-fund']))
      stop(
        'Pakkerne kunne ikke installeres. Er der forbindelse til npm? Prøv »npm ci« for at se hele fejlen.',
        'The packages could not be installed. Is npm reachable? Try "npm ci" to see the whole error.',
        1,
      );
  }
  const node = packagedNode();
  if (node && realpathSync(process.execPath) !== realpathSync(node)) {
    handOver(node, script);
    return false;
  }
  // The tools want type stripping and Node 22.18's features: without the packaged Node a new enough one will do.
  if (!node && major(process.versions.node) < 24)
    stop(
      'Node 24 kunne ikke hentes fra npm. Installér selv Node 24 eller nyere, og prøv igen.',
      'Node 24 could not be fetched from npm. Install Node 24 or newer yourself and try again.',
      1,
    );
  process.env.PATH = [join(MODULES, '.bin'), process.env.PATH].join(delimiter);
  return true;
}
