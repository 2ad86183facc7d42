/** What a reader sees and does on a marked page: the marked words, the pointer on one, the card that opens. */
import type { Frame, Page } from 'puppeteer-core';
import { until } from './wait.ts';

export interface MarkedWord {
  text: string;
  side: string;
  /** Middle of its first line box, in the frame's viewport. */
  x: number;
  y: number;
}

/**
 * The words marked in a frame and visible in its viewport, from top to bottom. The registry of highlights is shared
 * between the page and the extension, so the page's own world can be asked.
 */
export function markedWords(frame: Page | Frame): Promise<MarkedWord[]> {
  return frame.evaluate(() => {
    const found: { text: string; side: string; x: number; y: number }[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('fagbro-') || name === 'fagbro-current') return;
      highlight.forEach((abstract) => {
        const range = document.createRange();
        try {
          range.setStart(abstract.startContainer, abstract.startOffset);
          range.setEnd(abstract.endContainer, abstract.endOffset);
        } catch {
          // The text has changed since; the script has not yet been told.
          return;
        }
        const rect = range.getClientRects()[0];
        if (!rect || rect.width < 1) return;
        const x = rect.left + rect.width / 2;
        const y = rect.top + rect.height / 2;
        if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return;
        // Under a dialog or scrolled out of its box a word has a place, but nobody sees it there.
        const common = range.commonAncestorContainer;
        const root = common.getRootNode() as Document | ShadowRoot;
        const hit = root.elementFromPoint(x, y);
        if (!hit || !(common instanceof Element ? common : common.parentElement)?.contains(hit)) return;
        found.push({ text: range.toString(), side: name.slice('fagbro-'.length), x, y });
      });
    });
    return found.sort((a, b) => a.y - b.y || a.x - b.x);
  });
}

/**
 * The first marked word with this text (or any), once it is marked and stands still: a portal that is still drawing
 * its list would move it away from under the pointer.
 */
export function markedWord(frame: Page | Frame, text?: RegExp): Promise<MarkedWord> {
  let before: MarkedWord | undefined;
  return until(
    text ? `the word ${text} marked` : 'a marked word',
    async () => {
      const word = (await markedWords(frame)).find((one) => !text || text.test(one.text));
      const still = word && before && word.text === before.text && word.x === before.x && word.y === before.y;
      before = word;
      return still && word;
    },
    { every: 100 },
  );
}

/** Moves the real pointer from a corner onto a word, in steps as a hand does. */
export async function hover(page: Page, word: MarkedWord): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(word.x, word.y, { steps: 8 });
}

export interface SeenCard {
  heading: string;
  /** The state chip: »Gælder«, »Ny bevilling ophørt« …; empty where the entry has none. */
  state: string;
  sentence: string;
}

/** What a card shows, once it shows something. */
export function readCard(frame: Frame): Promise<SeenCard> {
  return until('a heading in the card', () =>
    frame.evaluate(() => {
      const heading = document.getElementById('card-title')?.textContent.trim();
      if (!heading) return null;
      const short = (document.querySelector('.lead') ?? document.querySelector('.card p'))?.textContent.trim() ?? '';
      return {
        heading,
        state: document.querySelector('.chip')?.textContent.trim() ?? '',
        sentence: /^.*?[.!?](?=\s|$)/s.exec(short)?.[0] ?? short,
      };
    }),
  );
}

/** Where the word is whose card is open, as text that changes when another word's card is opened. */
export const currentWord = (page: Page): Promise<{ text: string; place: string } | null> =>
  page.evaluate(() => {
    let found: { text: string; place: string } | null = null;
    CSS.highlights.get('fagbro-current')?.forEach((abstract) => {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      const { x, y } = range.getBoundingClientRect();
      found = { text: range.toString(), place: `${Math.round(x)},${Math.round(y)}` };
    });
    return found;
  });

/** Whether the one element Fagbro adds to a page is shown now. */
export const cardIsOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('div[popover]:popover-open')].some((host) => {
      // It is in the top layer, unseen, while the card measures itself.
      const { visibility, opacity } = getComputedStyle(host);
      return visibility === 'visible' && opacity !== '0';
    }),
  );
