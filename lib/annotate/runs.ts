/**
 * From a DOM tree to runs of text: consecutive text nodes of one block joined across inline elements, so that
 * `syge<b>dagpenge</b>` is one word and two table cells are never one.
 *
 * Every read of a DOM property from a content script is a crossing that costs; text nodes are visited with a bare
 * text walker and their block is told from the parent alone. Both readers go on in small steps, so that neither a
 * million tiny nodes nor a giant block holds up the page.
 */
import { BlockFinder, isBlank, isInline, keepsApart } from './blocks.ts';
import { MAX_RUN, NODES_PER_STEP } from './limits.ts';
import {
  dataOf,
  ELEMENT,
  firstChildOf,
  lengthOf,
  nextNode,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
  TEXT,
  typeOf,
} from './reads.ts';

/** Joined text of one block, with the way back to its text nodes. */
export interface TextRun {
  block: Element;
  text: string;
  nodes: Text[];
  /** Offset in `text` where each node's data begins, parallel to `nodes`. */
  starts: number[];
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0;

const newRun = (): TextRun => ({ block: document.documentElement, text: '', nodes: [], starts: [] });

/** A run of one's own, for what must outlive the next step of the reader. */
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

  /** Text nodes in the run that is being collected. */
  get collected(): number {
    return this.block ? this.run.nodes.length : 0;
  }

  /** Drops what was begun; returns its block. */
  discard(): Element | null {
    return this.flush()?.block ?? null;
  }
}

/** Reads all text below a root, in document order, run by run. Shadow roots are roots of their own. */
export class RunWalker {
  readonly root: Node;
  ended = false;
  /** A text node too long even to be looked at was met, and reading has ended there. */
  giant = false;
  private readonly until: Range | null;
  private readonly walker: TreeWalker;
  private readonly builder = new RunBuilder();
  private blocks = new BlockFinder();
  private lastParent: Node | null = null;
  private lastBlock: Element | null = null;
  /** Where reading goes on after a pause. A live range: it keeps its place whatever the page moves meanwhile. */
  private place: Range | null = null;

  /**
   * `from`: where to begin inside the root (its text comes first); null begins at the root's start.
   * `until`: text after this live range's start is left to another walker; null goes to the root's end.
   */
  constructor(root: Node, from: Node | null = null, until: Range | null = null) {
    this.root = root;
    this.until = until;
    this.walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (from) this.walker.currentNode = from;
  }

  /**
   * Reads on, for a bounded number of text nodes. Returns the next run, or null when none is complete yet (`ended`
   * tells the end). A run is good until the call after next; `keep` makes one that lasts.
   */
  step(): TextRun | null {
    for (let left = NODES_PER_STEP; left > 0; left--) {
      const node = nextNode.call(this.walker) as Text | null;
      if (node === null) return this.end();
      if (lengthOf.call(node) > MAX_RUN) {
        this.giant = true;
        return this.end();
      }
      const data = dataOf.call(node);
      if (isBlank(data)) {
        this.builder.gap ||= data !== '';
        continue;
      }
      const parent = parentOf.call(node);
      if (parent === null) return this.end();
      if (parent !== this.lastParent) {
        this.lastParent = parent;
        this.lastBlock = this.blocks.of(parent);
        if (this.until !== null && this.until.comparePoint(node, 0) >= 0) return this.end();
      }
      if (this.lastBlock === null) continue;
      const done = this.builder.add(this.lastBlock, node, data);
      if (done !== null) return done;
    }
    return null;
  }

  /** Text nodes in the run that is not yet complete. */
  get collected(): number {
    return this.builder.collected;
  }

  /** To be called before the page may change. */
  pause(): void {
    if (this.ended) return;
    const { currentNode } = this.walker;
    if (currentNode === this.root) return;
    this.place ??= document.createRange();
    this.place.setStart(currentNode, 0);
    this.place.collapse(true);
  }

  /**
   * To be called after a pause; `changed` tells that the page has changed meanwhile. Returns a block whose run was
   * half read and has been dropped: it must be read again by itself.
   */
  resume(changed: boolean): Element | null {
    this.blocks = new BlockFinder();
    this.lastParent = null;
    if (!changed || this.ended) return null;
    if (!this.root.isConnected) {
      this.ended = true;
      return null;
    }
    const { place, walker } = this;
    if (place !== null && (place.startContainer !== walker.currentNode || place.startOffset !== 0))
      walker.currentNode = before(place.startContainer, place.startOffset);
    this.builder.gap = true;
    return this.builder.discard();
  }

  private end(): TextRun | null {
    this.ended = true;
    return this.builder.flush();
  }
}

/** The last node that begins before a place in the tree. */
function before(container: Node, offset: number): Node {
  let node = offset > 0 ? (container.childNodes[offset - 1] ?? container) : container;
  if (node !== container) while (node.lastChild) node = node.lastChild;
  return node;
}

/** Reads the runs of one block alone: its own text, inline elements included, nested blocks left out. */
export class BlockReader {
  ended = false;
  /** As in `RunWalker`. */
  giant = false;
  private readonly builder = new RunBuilder();
  private readonly block: Element;
  /** The block itself and its open shadow root, see `BlockFinder`. */
  private readonly parts: Node[] = [];
  private part: Node | null = null;
  private node: Node | null = null;

  constructor(block: Element) {
    this.block = block;
    const root = shadowRootOf.call(block);
    // The text of an inline element belongs to the block around it, also where the element has a shadow root.
    if (!isInline(block)) this.parts.push(block);
    if (root) this.parts.push(root);
  }

  /** As in `RunWalker`: the next run, or null when none is complete yet. */
  step(): TextRun | null {
    for (let left = NODES_PER_STEP; left > 0; left--) {
      if (this.node === null) {
        this.part = this.parts.shift() ?? null;
        if (this.part === null) this.ended = true;
        else this.node = firstChildOf.call(this.part);
        const done = this.builder.flush();
        if (done !== null || this.ended) return done;
        continue;
      }
      const { node } = this;
      const type = typeOf.call(node);
      let below: Node | null = null;
      let done: TextRun | null = null;
      if (type === TEXT && lengthOf.call(node as Text) > MAX_RUN) {
        this.giant = true;
        this.ended = true;
        return this.builder.flush();
      }
      if (type === TEXT) {
        const data = dataOf.call(node as Text);
        if (isBlank(data)) this.builder.gap ||= data !== '';
        else this.builder.add(this.block, node as Text, data);
      } else if (type === ELEMENT) {
        if (isInline(node)) below = firstChildOf.call(node);
        else done = this.pass(node);
      }
      this.node = below ?? this.after(node);
      if (done !== null) return done;
    }
    return null;
  }

  /** Text nodes in the run that is not yet complete. */
  get collected(): number {
    return this.builder.collected;
  }

  /** A nested block ends the run when it holds text, as it does for `RunWalker`, which sees nothing but text. */
  private pass(nested: Node): TextRun | null {
    if (firstChildOf.call(nested) === null) return null;
    const walker = document.createTreeWalker(nested, NodeFilter.SHOW_TEXT);
    for (let text = nextNode.call(walker) as Text | null; text; text = nextNode.call(walker) as Text | null) {
      // Nothing but white space is never that long.
      if (lengthOf.call(text) > MAX_RUN) return this.builder.flush();
      const data = dataOf.call(text);
      if (!isBlank(data)) return this.builder.flush();
      this.builder.gap ||= data !== '';
    }
    return null;
  }

  private after(node: Node): Node | null {
    for (let at: Node | null = node; at !== null && at !== this.part; at = parentOf.call(at)) {
      const next = nextSiblingOf.call(at);
      if (next !== null) return next;
    }
    return null;
  }
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
