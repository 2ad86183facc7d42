/** How much a page may hold before Fagbro leaves it alone: what has been read is counted against limits.ts. */
import { MAX_BLOCKS, MAX_RUN, MAX_RUN_NODES, MAX_TEXT, MAX_TEXT_NODES, MAX_WORDS } from './limits.ts';
import type { MarkStore } from './marks.ts';
import { lengthOf, nextNode } from './reads.ts';

/** Why marking has stopped on a page. */
export type StopReason = 'text' | 'nodes' | 'words';

/** Part of a bound that changes may have added before the page is measured anew. */
const RECOUNT_AT = 0.25;
const NODES_PER_YIELD = 500;

/** The bound that one run alone goes past, also while it is still being collected. */
export function tooLong(text: number, nodes: number): StopReason | null {
  return text > MAX_RUN ? 'text' : nodes > MAX_RUN_NODES ? 'nodes' : null;
}

export class Bounds {
  private text = 0;
  private nodes = 0;
  /** Read because of changes since the page was last measured: most of it only takes the place of other text. */
  private newText = 0;
  private newNodes = 0;
  private readonly store: MarkStore;

  constructor(store: MarkStore) {
    this.store = store;
  }

  /** Counts what a first pass has read. */
  count(text: number, nodes: number): StopReason | null {
    this.text += text;
    this.nodes += nodes;
    return this.reason();
  }

  /** Counts what was read again because the page has changed. */
  countAgain(text: number, nodes: number): StopReason | null {
    this.newText += text;
    this.newNodes += nodes;
    return this.reason();
  }

  private reason(): StopReason | null {
    if (this.text > MAX_TEXT) return 'text';
    if (this.nodes > MAX_TEXT_NODES) return 'nodes';
    return this.store.words > MAX_WORDS || this.store.units.size > MAX_BLOCKS ? 'words' : null;
  }

  /** True when so much was read again that the page must be measured: it may have grown past a bound. */
  get due(): boolean {
    return this.newText > MAX_TEXT * RECOUNT_AT || this.newNodes > MAX_TEXT_NODES * RECOUNT_AT;
  }

  /** Measures the page in small steps; returns the bound it has grown past. */
  *measure(roots: Iterable<Node>): Generator<void, StopReason | null> {
    let text = 0;
    let nodes = 0;
    for (const root of [...roots]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = nextNode.call(walker) as Text | null; node; node = nextNode.call(walker) as Text | null) {
        text += lengthOf.call(node);
        if (++nodes % NODES_PER_YIELD === 0) yield;
      }
    }
    this.text = text;
    this.nodes = nodes;
    this.newText = 0;
    this.newNodes = 0;
    return this.reason();
  }
}
