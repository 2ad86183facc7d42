/** Starts a tool from node_modules with the Node that runs this, and collects what it says. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './read-content.ts';

export interface ToolRun {
  code: number;
  /** stdout and stderr as they came. */
  output: string;
  stdout: string;
}

interface RunOptions {
  env?: Record<string, string>;
  /** Milliseconds until the tool is stopped and counts as failed. */
  timeout?: number;
  /** Show what it says while it runs. */
  show?: boolean;
}

const running = new Set<ReturnType<typeof spawn>>();

/** Ends what is still running; only what was started here. */
export function stopTools(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** The JavaScript (or binary) behind a package's command; asked from the package, so that it works on Windows too. */
function binary(name: string, pkg = name): string {
  const folder = join(ROOT, 'node_modules', pkg);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (!path) throw new Error(`${pkg} has no command ${name}`);
  return join(folder, path);
}

export function runNode(
  args: readonly string[],
  { env = {}, timeout = 900_000, show = false }: RunOptions = {},
): Promise<ToolRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        NODE_NO_WARNINGS: '1',
        ...env,
      },
    });
    running.add(child);
    let output = '';
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const timer = setTimeout(() => {
      output += `\n(stoppet efter ${timeout / 1000} s; stopped)`;
      child.kill('SIGKILL');
    }, timeout);
    const end = (code: number) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, stdout });
    };
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** A package's own command, e.g. `runTool('tsc', ['--noEmit'], { pkg: 'typescript' })`. */
export function runTool(
  name: string,
  args: readonly string[],
  { pkg, ...options }: RunOptions & { pkg?: string } = {},
): Promise<ToolRun> {
  return runNode([binary(name, pkg), ...args], options);
}
