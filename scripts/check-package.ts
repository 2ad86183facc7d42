/** What a package for strangers must not hold: a loopback host, which only the demo build is active on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './read-content.ts';

const LOOPBACK = /127\.0\.0\.1|localhost|\[::1\]/;

/** The browsers whose built store package names a loopback host in its manifest. */
export const withLoopback = (targets: readonly string[]): string[] =>
  targets.filter((target) =>
    LOOPBACK.test(readFileSync(join(ROOT, `.output/store/${target}-mv3/manifest.json`), 'utf8')),
  );
