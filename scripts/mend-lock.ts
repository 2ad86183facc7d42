/**
 * Run after `npm install` when the unit test »package-lock.json« asks for it: writes the optional packages npm left out
 * of package-lock.json. npm drops those of other systems when its registry cannot answer for them, and `npm ci` then
 * refuses the file on every system. What is added has no checksum, since it was not seen; it is never installed here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './read-content.ts';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
  engines?: Record<string, string>;
  license?: string;
  dev?: boolean;
  [more: string]: unknown;
}

interface Lock {
  packages: Record<string, Locked>;
}

export interface MissingPackage {
  name: string;
  version: string;
  /** Path of the package that asks for it. */
  by: string;
}

export const lockPath = join(ROOT, 'package-lock.json');
export const readLock = (): Lock => JSON.parse(readFileSync(lockPath, 'utf8')) as Lock;

/** Optional packages named by a locked package and found neither beside nor inside it. */
export function missingOptional({ packages }: Lock): MissingPackage[] {
  return Object.entries(packages).flatMap(([by, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${by}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, by })),
  );
}

/** Packages of one system say so in their name: `cli-darwin-arm64`, `cli-linux-x64-musl`. */
function systemOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | null {
  const found = /-(android|darwin|freebsd|linux|win32)-(arm|arm64|ia32|x64)(?:-(musl|gnu))?$/.exec(name);
  const [, os, cpu, libc] = found ?? [];
  if (!os || !cpu) return null;
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}) };
}

function main(): void {
  const lock = readLock();
  for (const { name, version, by } of missingOptional(lock)) {
    const system = systemOf(name);
    const asker = lock.packages[by];
    if (!system || !asker || !/^\d+\.\d+\.\d+$/.test(version)) {
      console.error(`${by} → ${name}@${version}: kan ikke skrives af sig selv (cannot be written by itself)`);
      process.exitCode = 1;
      continue;
    }
    const { license, engines, dev } = asker;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: system.cpu,
      ...(dev ? { dev } : {}),
      ...(system.libc ? { libc: system.libc } : {}),
      ...(license ? { license } : {}),
      optional: true,
      os: system.os,
      ...(engines ? { engines } : {}),
    };
    console.log(`+ ${name}@${version}`);
  }
  const { '': root, ...rest } = lock.packages;
  const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { ...(root ? { '': root } : {}), ...Object.fromEntries(sorted) };
  writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`);
}

if (import.meta.main) main();
