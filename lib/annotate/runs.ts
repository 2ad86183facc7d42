/**
 * From a DOM tree to runs of text: consecutive text nodes of one block joined across inline elements, so that
 * `syge<b>dagpenge</b>` is one word and two table cells are never one.
 *
 * Every read of a DOM property from a content script is a crossing that costs in Firefox; text nodes are visited
 * with a bare text walker and their block is looked up in a cache by parent.
 */

/** Joined text of one block, with the way back to its text nodes. */
export interface TextRun {
  block: Element;
  text: string;
  nodes: Text[];
  /** Offset in `text` where each node's data begins, parallel to `nodes`. */
  starts: number[];
}

/** Elements that stand inside a line of text. Anything else ends the run, custom elements included. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR LABEL'.split(
    ' ',
  ),
);

export const isInline = (element: Element): boolean => INLINE.has(element.nodeName);

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;

/** Looks up the block each parent belongs to; what inline parents belong to is remembered for the length of one pass. */
export class BlockFinder {
  private readonly known = new Map<Node, Element | null>();

  /** The nearest ancestor (or self) that is no inline element; null for text outside any element. */
  of(parent: Node): Element | null {
    // Most text stands straight in its block: one name read, and nothing to remember.
    if (!INLINE.has(parent.nodeName)) return blockFrom(parent);
    const cached = this.known.get(parent);
    if (cached !== undefined) return cached;
    let node: Node | null = parent.parentNode;
    while (node && INLINE.has(node.nodeName)) node = node.parentNode;
    const block = node ? blockFrom(node) : null;
    this.known.set(parent, block);
    return block;
  }
}

function blockFrom(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  // Text straight in a shadow root counts as its host's.
  return node instanceof ShadowRoot ? node.host : null;
}

/**
 * True where something between two text nodes of one block keeps their letters apart: a line break, a picture, a
 * control, or boxes that only look inline in the markup (flex items, `display: block` spans). Asked only where two
 * letters would touch, which is rare, so it may cost a style look-up.
 */
function keepsApart(before: Text, after: Text): boolean {
  const walker = document.createTreeWalker(before.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode())
    if (node instanceof Element && (!INLINE.has(node.nodeName) || node.nodeName === 'WBR'))
      return node.nodeName !== 'WBR';
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

/** True for text of white space alone: half of all text nodes of a page written by hand. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}

const newRun = (): TextRun => ({ block: document.documentElement, text: '', nodes: [], starts: [] });

/** A run of one's own, for what must outlive the next step of the walk. */
export const keep = (run: TextRun): TextRun => ({ ...run, nodes: run.nodes.slice(), starts: run.starts.slice() });

/**
 * Collects text nodes into runs. Most runs hold no word and are forgotten at once, so two are used in turn: what
 * `add` and `flush` return is good until the second call after that.
 */
class RunBuilder {
  /** White space was passed over since the last text: what follows in the same block is a new word. */
  gap = false;
  private run = newRun();
  private other = newRun();
  private block: Element | null = null;
  /** Last code unit of the text; asking the joined text for it would flatten it at every node. */
  private last = 0;

  add(block: Element, node: Text, data: string): TextRun | null {
    let done: TextRun | null = null;
    if (block !== this.block) {
      done = this.flush();
      this.block = block;
      this.run.block = block;
      this.run.text = data;
      this.run.starts.push(0);
    } else {
      const { run } = this;
      if (this.gap) run.text += ' ';
      else {
        const before = run.nodes[run.nodes.length - 1];
        if (before && isLetter(this.last) && isLetter(data.charCodeAt(0)) && keepsApart(before, node)) run.text += '\n';
      }
      run.starts.push(run.text.length);
      run.text += data;
    }
    this.gap = false;
    this.last = data.charCodeAt(data.length - 1);
    this.run.nodes.push(node);
    return done;
  }

  flush(): TextRun | null {
    if (!this.block) return null;
    this.block = null;
    const done = this.run;
    this.run = this.other;
    this.other = done;
    this.run.nodes.length = 0;
    this.run.starts.length = 0;
    return done;
  }
}

/** Walks all text below a root, in document order, run by run. Shadow roots are roots of their own. */
export class RunWalker {
  readonly root: Node;
  private readonly until: Node | null;
  private readonly walker: TreeWalker;
  private readonly blocks = new BlockFinder();
  private readonly builder = new RunBuilder();
  private lastParent: Node | null = null;
  private lastBlock: Element | null = null;
  private ended = false;

  /**
   * `from`: where to begin inside the root (its text comes first); null begins at the root's start.
   * `until`: text from this node on is left to another walker; null goes to the root's end.
   */
  constructor(root: Node, from: Node | null = null, until: Node | null = null) {
    this.root = root;
    this.until = until;
    this.walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (from) this.walker.currentNode = from;
  }

  /** The next run, or null at the end. It is good until the call after next; `keep` makes one that lasts. */
  next(): TextRun | null {
    while (!this.ended) {
      const node = this.walker.nextNode() as Text | null;
      if (!node) return this.end();
      const data = node.data;
      if (isBlank(data)) {
        this.builder.gap ||= data !== '';
        continue;
      }
      const parent = node.parentNode;
      if (!parent) return this.end();
      if (parent !== this.lastParent) {
        this.lastParent = parent;
        this.lastBlock = this.blocks.of(parent);
        if (this.until !== null && this.reached(node)) return this.end();
      }
      if (!this.lastBlock) continue;
      const done = this.builder.add(this.lastBlock, node, data);
      if (done) return done;
    }
    return null;
  }

  private reached(node: Node): boolean {
    const position = this.until?.compareDocumentPosition(node) ?? 0;
    return (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
  }

  private end(): TextRun | null {
    this.ended = true;
    return this.builder.flush();
  }
}

/** The runs of one block alone: its own text, inline elements included, nested blocks left out. */
export function runsOfBlock(block: Element): TextRun[] {
  const runs: TextRun[] = [];
  const builder = new RunBuilder();
  const visit = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const node = child as Text;
        const data = node.data;
        if (isBlank(data)) builder.gap ||= data !== '';
        else builder.add(block, node, data);
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        if (INLINE.has(child.nodeName)) visit(child);
        else {
          const run = builder.flush();
          if (run) runs.push(keep(run));
        }
      }
    }
  };
  visit(block);
  const root = block.shadowRoot;
  const last = builder.flush();
  if (last) runs.push(keep(last));
  // Text straight in an open shadow root counts as its host's, see BlockFinder.
  if (root) {
    visit(root);
    const inRoot = builder.flush();
    if (inRoot) runs.push(keep(inRoot));
  }
  return runs;
}

/** The text node and offset at `offset` of the run; at a seam `end` chooses the node before, a start the one after. */
export function locate(run: TextRun, offset: number, end: boolean): { node: Text; offset: number } {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = run.starts[middle] ?? 0;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low];
  if (!node) throw new RangeError(`no text node at ${offset}`);
  return { node, offset: Math.min(offset - (run.starts[low] ?? 0), node.length) };
}
