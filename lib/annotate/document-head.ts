/**
 * The first lines of the document a reader reads, for its date. Runs when it is asked for and never before; it reads
 * at most a few hundred nodes from the top, and what it reads goes no further than this call.
 */
import { HEAD_LINES } from '../danish/letter-date.ts';
import { closestComposed } from './composed.ts';

/** Where a document begins, from the word outwards. */
const DOCUMENTS = 'article, [role="article"], [role="document"], dialog, [role="dialog"], main, [role="main"]';
const LINE = /^(?:block|flex|grid|list-item|table|table-row|table-caption|flow-root)$/;
const SKIP =
  'script, style, noscript, template, nav, [role="navigation"], textarea, select, [contenteditable=""], [contenteditable="true"]';
const MOST_NODES = 600;
const MOST_CHARACTERS = 3000;

/** The document around a word, across shadow roots; without a word, the only one in sight. */
export function documentAround(word: Element | null): Element | null {
  const near = closestComposed(word, DOCUMENTS);
  if (near) return near;
  if (word) return document.body;
  const open = [...document.querySelectorAll('dialog[open], article, [role="document"], main')].filter((one) =>
    one.checkVisibility(),
  );
  return open.findLast((one) => one.matches('dialog')) ?? open[0] ?? document.body;
}

/**
 * The lines at the top of `scope` as they are seen: each block its own line, a term and its value (`dt`/`dd`, the
 * cells of a row) on one. Text of fields and editors is left out.
 */
export function headLines(scope: Element): string[] {
  const lines: string[] = [''];
  let nodes = 0;
  let characters = 0;
  const more = (): boolean => nodes < MOST_NODES && characters < MOST_CHARACTERS && lines.length <= HEAD_LINES + 1;
  const broken = (): void => {
    if (lines.at(-1)?.trim()) lines.push('');
  };
  const visit = (node: Node, within: boolean): void => {
    nodes++;
    if (!more()) return;
    if (node instanceof Text) {
      characters += node.data.length;
      lines[lines.length - 1] += node.data;
      return;
    }
    if (!(node instanceof HTMLElement) || node.matches(SKIP)) return;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (node.tagName === 'BR') {
      broken();
      return;
    }
    // Inside a row or a pair of term and value nothing breaks the line; the value follows its term.
    const pair =
      node.tagName === 'TR' || (node.tagName === 'DIV' && node.querySelector(':scope > dt, :scope > dd') !== null);
    const value = node.tagName === 'DD' && !within;
    const block = LINE.test(style.display) && !within;
    if (block && !value) broken();
    if (within || value) lines[lines.length - 1] += ' ';
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child, within || pair);
    if (block && node.tagName !== 'DT') broken();
  };
  visit(scope, false);
  return lines.filter((line) => line.trim() !== '');
}
