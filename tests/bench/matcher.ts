/**
 * The matcher by itself, in Node: `node tests/bench/matcher.ts`. Prints milliseconds for a million characters, beside
 * what reading every character costs, how sizes and times grow with the number of forms, and how long opening takes.
 * Not a test: nothing here fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CODE } from '../../lib/danish/fold.ts';
import { compileLexicon, createScanner, type LexTerm, openLexicon } from '../../lib/match/index.ts';
import { readDictionary } from '../../scripts/annotate.ts';
import { ROOT } from '../../scripts/read-content.ts';

/** Short runs, and the quickest counts: what else the machine does only ever adds. */
const RUNS = 400;

function quickest(run: () => unknown, runs = RUNS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

let seed = 7;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed % below;
}

/** Characters in one run; times are given for a million. */
const SIZE = 50_000;
const SCALE = 1_000_000 / SIZE;

/** The corpus' paragraphs, drawn with replacement. */
function sample(only: RegExp): string {
  const folder = join(ROOT, 'tests/corpus');
  const lines = readdirSync(folder)
    .filter((name) => only.test(name))
    .flatMap((name): string[] => JSON.parse(readFileSync(join(folder, name), 'utf8')).text.split('\n'))
    .filter((line) => line.length > 0);
  let text = '';
  while (text.length < SIZE) text += `${lines[random(lines.length)]}\n`;
  // Flatten the rope: a page's text is flat too.
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function readAll(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += CODE[text.charCodeAt(at)] ?? 0;
  return sum;
}

const SYLLABLES = 'ar be cor di en fi gle hæ in kar lo my neu os pa ri sa te ul vi'.split(' ');

/** Invented terms, so that growth can be measured beyond what content holds. */
function invented(count: number): LexTerm[] {
  return Array.from({ length: count }, (_, index) => {
    let form = '';
    for (let rest = index + 400, n = 0; n < 5; n++) {
      form += SYLLABLES[rest % SYLLABLES.length];
      rest = Math.floor(rest / SYLLABLES.length) + random(7);
    }
    return {
      index,
      id: `x-${index}`,
      side: 1 + (index % 2),
      priority: 2,
      forms: [{ form: `${form}itis`, inflection: 'sb. -en, -er, -erne', compounds: 'free' }],
    };
  });
}

const { terms } = readDictionary();
const forms = terms.reduce((sum, term) => sum + term.forms.length, 0);
const bytes = compileLexicon(terms);
const opening = (() => {
  const before = performance.now();
  openLexicon(bytes);
  return performance.now() - before;
})();
const lexicon = openLexicon(bytes);
console.log(
  `${terms.length} poster, ${forms} former; ${lexicon.shared.length} rækker; ${bytes.length} byte, gzip ${gzipSync(bytes, { level: 9 }).length}`,
);
console.log(
  `åbning: første gang ${opening.toFixed(1)} ms, senere ${quickest(() => openLexicon(bytes), 40).toFixed(1)} ms`,
);
for (const [name, only] of [
  ['fagtekst', /^dev-(0\d|1[0-7])/],
  ['hverdag', /^dev-(18|19|20)/],
] as const) {
  const text = sample(only);
  const scan = createScanner(lexicon);
  let spans = 0;
  const none = (): void => {
    spans++;
  };
  const floor = SCALE * quickest(() => readAll(text));
  const own = SCALE * quickest(() => scan(text, none));
  console.log(
    `${name}: læse hvert tegn ${floor.toFixed(2)} ms, scanne ${own.toFixed(2)} ms (${(own / floor).toFixed(1)} ×), ${Math.round((SCALE * spans) / RUNS)} mærker pr. 1 mio. tegn`,
  );
  for (const count of [12_000, 50_000]) {
    const big = compileLexicon([
      ...terms,
      ...invented(count / 4).map((term) => ({ ...term, index: term.index + terms.length })),
    ]);
    const scanBig = createScanner(openLexicon(big));
    const openBig = quickest(() => openLexicon(big), 20);
    console.log(
      `  + ${count * 2} bøjede former: scanne ${(SCALE * quickest(() => scanBig(text, none))).toFixed(2)} ms, åbne ${openBig.toFixed(1)} ms`,
    );
  }
}
