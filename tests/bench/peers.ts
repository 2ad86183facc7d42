/**
 * The libraries one would reach for, on the same page and the same words, each called the ways its manual offers.
 * They wrap matches in elements, which Fagbro must never do; here they are a yardstick. Runs in the page.
 */
import type { Page } from 'puppeteer-core';

export interface PeerRow {
  name: string;
  ms: number;
  hits: number;
  note: string;
}

interface PeerScope {
  Mark: new (
    root: Element,
  ) => {
    mark(words: string[], options: object): void;
    markRegExp(pattern: RegExp, options: object): void;
  };
  findAndReplaceDOMText(root: Element, options: object): void;
}

/** `surfaces`: the distinct words that stand on the page, so every peer looks for fewer words than Fagbro does. */
export async function measurePeers(page: Page, surfaces: readonly string[]): Promise<PeerRow[]> {
  return page.evaluate(async (words: readonly string[]) => {
    const scope = globalThis as unknown as PeerScope;
    const main = document.querySelector('main');
    if (!main) throw new Error('no main');
    const keep = main.innerHTML;
    const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    const sorted = [...words].sort((a, b) => b.length - a.length);
    const pattern = (): RegExp =>
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const rows: { name: string; ms: number; hits: number; note: string }[] = [];
    const measure = async (name: string, note: string, work: (each: () => void) => void): Promise<void> => {
      main.innerHTML = keep;
      main.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 50));
      let hits = 0;
      const start = performance.now();
      work(() => {
        hits++;
      });
      rows.push({ name, ms: performance.now() - start, hits, note });
    };
    const few = sorted.filter((_, i) => i % Math.ceil(sorted.length / 20) === 0);
    await measure('mark.js markRegExp', `${sorted.length} words in one pattern`, (each) =>
      new scope.Mark(main).markRegExp(pattern(), { each }),
    );
    await measure('mark.js mark, exactly', `${few.length} words only`, (each) =>
      new scope.Mark(main).mark(few, { accuracy: 'exactly', separateWordSearch: false, each }),
    );
    await measure('findAndReplaceDOMText', `${sorted.length} words in one pattern`, (each) =>
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
    await measure('one regular expression, text only', `${sorted.length} words, nothing painted`, (each) => {
      const find = pattern();
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const _match of node.data.matchAll(find)) each();
    });
    main.innerHTML = keep;
    return rows;
  }, surfaces);
}
