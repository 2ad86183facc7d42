/**
 * The libraries one would reach for, on the same page and the same words, each called the ways its manual offers.
 * They wrap matches in elements, which Fagbro must never do; here they are a yardstick. Runs in the page.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../../scripts/read-content.ts';
import { answerOf } from './answer.ts';

export interface PeerRow {
  name: string;
  ms: number;
  hits: number;
  note: string;
}

type MarkClass = new (
  root: Element,
) => {
  mark(words: readonly string[], options: object): void;
  markRegExp(pattern: RegExp, options: object): void;
};

interface PeerScope {
  /** Each library's own name for itself is the same; the page keeps them apart, see `peerScripts`. */
  MarkJs: MarkClass;
  AdvancedMark: MarkClass;
  AhoCorasick: new (
    words: readonly string[],
  ) => { iterate(text: string, options: { wholeWord: boolean }): Iterable<{ start: number; end: number }> };
  findAndReplaceDOMText(root: Element, options: object): void;
}

/** The slowest takes minutes. */
const PATIENCE = 1_800_000;

/** The libraries as scripts of the page, by the path they are served at. */
export async function peerScripts(): Promise<Map<string, string>> {
  const read = (path: string): string => readFileSync(join(ROOT, 'node_modules', path), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'fagbro-peers-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: ROOT,
    build: {
      lib: {
        entry: join(ROOT, 'node_modules/modern-ahocorasick/dist/fast.js'),
        formats: ['iife'],
        name: 'AhoCorasick',
        fileName: () => 'aho.js',
      },
      rollupOptions: { output: { exports: 'named' } },
      outDir: folder,
    },
  });
  const aho = readFileSync(join(folder, 'aho.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return new Map([
    ['/mark.js', `${read('mark.js/dist/mark.min.js')};globalThis.MarkJs=Mark;`],
    ['/advanced-mark.js', `${read('advanced-mark.js/dist/mark.min.js')};globalThis.AdvancedMark=Mark;`],
    ['/findandreplace.js', read('findandreplacedomtext/src/findAndReplaceDOMText.js')],
    ['/aho.js', `${aho};globalThis.AhoCorasick=AhoCorasick.default;`],
  ]);
}

/**
 * Every peer is given `surfaces`, the distinct words that stand on the page, and so looks for far fewer words than
 * Fagbro does. Those that are quick with so few are given `dictionary` too, all the words that Fagbro looks for.
 */
export async function measurePeers(
  page: Page,
  surfaces: readonly string[],
  dictionary: readonly string[],
): Promise<PeerRow[]> {
  await page.evaluate(
    (words: readonly string[], allWords: readonly string[]) => {
      const scope = globalThis as unknown as PeerScope;
      const main = document.querySelector('main');
      if (!main) throw new Error('no main');
      const keep = main.innerHTML;
      const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      const longestFirst = (some: readonly string[]): string[] => [...some].sort((a, b) => b.length - a.length);
      const sorted = longestFirst(words);
      const pattern = (some: readonly string[] = sorted): RegExp =>
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${some.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
      const rows: { name: string; ms: number; hits: number; note: string }[] = [];
      const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      /** Words given one by one, with the page let run between: some take so long that the browser would step in. */
      const measureEach = async (name: string, note: string, work: (word: string, each: () => void) => void) => {
        main.innerHTML = keep;
        main.getBoundingClientRect();
        let hits = 0;
        let ms = 0;
        for (const word of sorted) {
          await pause(0);
          const start = performance.now();
          work(word, () => {
            hits++;
          });
          ms += performance.now() - start;
        }
        rows.push({ name, ms, hits, note });
      };
      const measure = async (name: string, note: string, work: (each: () => void) => void): Promise<void> => {
        main.innerHTML = keep;
        main.getBoundingClientRect();
        await pause(50);
        let hits = 0;
        const start = performance.now();
        work(() => {
          hits++;
        });
        rows.push({ name, ms: performance.now() - start, hits, note });
      };
      const all = async (): Promise<void> => {
        const limiters = [...' \n\t,.;:!?()[]{}"\'/-–—«»*|#'];
        await measure('mark.js markRegExp', 'one pattern', (each) =>
          new scope.MarkJs(main).markRegExp(pattern(), { each }),
        );
        await measureEach('mark.js mark', 'exactly, each word by itself', (word, each) =>
          new scope.MarkJs(main).mark([word], {
            accuracy: { value: 'exactly', limiters },
            separateWordSearch: false,
            diacritics: false,
            each,
          }),
        );
        await measure('advanced-mark.js markRegExp', 'one pattern', (each) =>
          new scope.AdvancedMark(main).markRegExp(pattern(), { each }),
        );
        await measure('advanced-mark.js mark', 'exactly, patterns combined', (each) =>
          new scope.AdvancedMark(main).mark(sorted, {
            accuracy: { value: 'exactly', limiters },
            separateWordSearch: false,
            diacritics: false,
            combinePatterns: true,
            each,
          }),
        );
        await measure('findAndReplaceDOMText', 'one pattern', (each) =>
          scope.findAndReplaceDOMText(main, {
            find: pattern(),
            preset: 'prose',
            replace: (portion: { text: string }) => {
              each();
              const mark = document.createElement('mark');
              mark.textContent = portion.text;
              return mark;
            },
          }),
        );
        await measure('one regular expression', 'nothing painted', (each) => {
          const find = pattern();
          const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
            for (const _match of node.data.matchAll(find)) each();
        });
        await measure('Aho–Corasick', 'modern-ahocorasick, built and run, nothing painted', (each) => {
          const find = new scope.AhoCorasick(sorted);
          const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
            for (const _match of find.iterate(node.data.toLowerCase(), { wholeWord: true })) each();
        });
        const everything = longestFirst(allWords);
        const count = `all ${allWords.length.toLocaleString('en')} words of the dictionary`;
        await measure('mark.js markRegExp', `one pattern, ${count}`, (each) =>
          new scope.MarkJs(main).markRegExp(pattern(everything), { each }),
        );
        await measure('one regular expression', `${count}, nothing painted`, (each) => {
          const find = pattern(everything);
          const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
            for (const _match of node.data.matchAll(find)) each();
        });
      };
      const done = (error: string): void => {
        main.innerHTML = keep;
        document.documentElement.dataset.peers = JSON.stringify({ rows, error });
      };
      all().then(
        () => done(''),
        (error: unknown) => done(String(error)),
      );
    },
    surfaces,
    dictionary,
  );
  const raw = await answerOf(page, 'data-peers', PATIENCE);
  const { rows, error } = JSON.parse(raw) as { rows: PeerRow[]; error: string };
  if (error) throw new Error(error);
  return rows;
}
