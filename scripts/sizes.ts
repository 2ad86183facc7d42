/** The size budget of what every page of a portal pays for: the page script and its lexicon, gzipped. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './read-content.ts';

interface Budget {
  file: string;
  /** What is aimed at, in kB (1,000 bytes) gzipped. */
  aim: number;
  /** What fails: nothing may grow past this without a decision (docs/decisions/0006-size-of-the-page-script.md). */
  most: number;
  why: string;
}

const BUDGETS: readonly Budget[] = [
  { file: 'portal.js', aim: 15, most: 36.5, why: 'sidens script, i hver ramme af hver side' },
  { file: 'lexicon.js', aim: 100, most: 440, why: 'ordbogen, i hver ramme af hver side' },
];

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function main(): void {
  let over = 0;
  for (const browser of ['chrome', 'firefox']) {
    const folder = join(ROOT, `.output/store/${browser}-mv3`);
    if (!existsSync(folder)) {
      console.log(`${browser}: er ikke bygget; kør »npm run build« (not built)`);
      over++;
      continue;
    }
    for (const { file, aim, most, why } of BUDGETS) {
      const bytes = readFileSync(join(folder, file));
      const zipped = gzipSync(bytes, { level: 9 }).length;
      const tooBig = zipped > most * 1000;
      if (tooBig) over++;
      console.log(
        `${browser.padEnd(8)} ${file.padEnd(12)} ${kB(zipped).padStart(9)} af højst ${most} kB gzippet (${kB(bytes.length)}; mål ${aim} kB${zipped > aim * 1000 ? ', ikke nået' : ''})${tooBig ? ` — FOR STOR: ${why}` : ''}`,
      );
    }
    const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((item) => item.isFile());
    const whole = files.reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0);
    console.log(`${browser.padEnd(8)} ${'hele pakken'.padEnd(12)} ${kB(whole).padStart(9)} i ${files.length} filer`);
  }
  process.exitCode = over > 0 ? 1 : 0;
}

main();
