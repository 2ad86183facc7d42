/** Which block a text belongs to, and where text of one block is kept apart. */
import { ELEMENT, nameOf, parentOf, typeOf } from './reads.ts';

/** Elements that stand inside a line of text. Anything else is a block of its own, custom elements included. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR LABEL'.split(
    ' ',
  ),
);

export const isInline = (node: Node): boolean => INLINE.has(nameOf.call(node));

/**
 * Looks up the block each parent belongs to. What inline parents belong to is remembered: good as long as the page
 * does not change, so make a new one after every pause.
 */
export class BlockFinder {
  private readonly known = new Map<Node, Element | null>();

  /** The nearest ancestor (or self) that is no inline element; null for text outside any element. */
  of(parent: Node): Element | null {
    // Most text stands straight in its block: one name read, and nothing to remember.
    if (!isInline(parent)) return blockFrom(parent);
    const path: Node[] = [];
    let node: Node | null = parent;
    let block: Element | null | undefined;
    while (node && isInline(node)) {
      block = this.known.get(node);
      if (block !== undefined) break;
      path.push(node);
      node = parentOf.call(node);
    }
    const found = block !== undefined ? block : node ? blockFrom(node) : null;
    for (const inline of path) this.known.set(inline, found);
    return found;
  }
}

function blockFrom(node: Node): Element | null {
  if (typeOf.call(node) === ELEMENT) return node as Element;
  // Text straight in a shadow root counts as its host's.
  return node instanceof ShadowRoot ? node.host : null;
}

/**
 * True where something between two text nodes of one block keeps their letters apart: a line break, a picture, a
 * control, or boxes that only look inline in the markup (flex items, `display: block` spans). Asked only where two
 * letters would touch, which is rare, so it may cost a style look-up.
 */
export function keepsApart(before: Text, after: Text): boolean {
  const walker = document.createTreeWalker(before.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode())
    if (node instanceof Element && (!isInline(node) || node.nodeName === 'WBR')) return node.nodeName !== 'WBR';
  const a = before.parentElement;
  const b = after.parentElement;
  if (!a || !b || a === b) return false;
  for (const parent of [a, b]) {
    if (parent.contains(parent === a ? b : a)) continue;
    if (!getComputedStyle(parent).display.startsWith('inline')) return true;
    const box = parent.parentElement;
    if (box && /flex|grid/.test(getComputedStyle(box).display)) return true;
  }
  return false;
}

/** True for text of white space alone: a good part of all text nodes of a page written by hand. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}

/** Blank text nodes looked past for a text around a block: bounds the cost in trees of nothing but white space. */
const LOOK_PAST = 200;

/**
 * The block whose text stands on both sides of `place`, so that it is one run when `place` holds no text and two
 * when it does; null when there is none. Asked for what has changed: text come or gone in `place` changes that
 * block's runs too.
 */
export function blockAround(place: Node, blocks: BlockFinder): Element | null {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = place;
  const before = nonBlank(() => walker.previousNode());
  const block = before?.parentNode ? blocks.of(before.parentNode) : null;
  if (!block) return null;
  let last: Node = place;
  while (last.lastChild) last = last.lastChild;
  walker.currentNode = last;
  const after = nonBlank(() => walker.nextNode());
  return after?.parentNode && blocks.of(after.parentNode) === block ? block : null;
}

function nonBlank(step: () => Node | null): Text | null {
  for (let left = LOOK_PAST; left > 0; left--) {
    const text = step() as Text | null;
    if (!text || !isBlank(text.data)) return text;
  }
  return null;
}
