/**
 * The marks of a page: which words were found where. The truth of the annotator; the highlight registry, which the
 * page shares and may change, only shows a part of it.
 */
import type { Span } from '../match/types.ts';
import { locate, type TextRun } from './runs.ts';
import { isSkipped } from './skip.ts';

/** One found word. Offsets are UTF-16 code units into the text nodes. */
export interface Mark {
  unit: Unit;
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
  entries: readonly number[];
  side: number;
  built: boolean;
  surface: string;
  /** One for each text node, made when the mark is first painted; most marks of a long page never are. */
  ranges: readonly StaticRange[] | null;
  /** False where the chosen density leaves this occurrence quiet. */
  shown: boolean;
}

/** The words of one run, not yet looked at further. */
export interface Found {
  run: TextRun;
  spans: readonly Span[];
}

/**
 * A block with words in it, the unit of observing and of doing again. What was found is turned into marks when it is
 * first asked for: most of a long page never is.
 */
export class Unit {
  readonly block: Element;
  /** What the intersection observer watches: the block, or the nearest ancestor with a box. */
  watched: Element | null = null;
  near = false;
  section: Element | null = null;
  /** Words found, those included that turn out to stand in editors and controls. */
  words = 0;
  private found: Found[] = [];
  private made: Mark[] = [];
  private readonly store: MarkStore;

  constructor(block: Element, store: MarkStore) {
    this.block = block;
    this.store = store;
  }

  add(found: Found): void {
    this.found.push(found);
    this.words += found.spans.length;
  }

  /** The marks in the order they were found; those left out that stand where nothing is marked. */
  get marks(): readonly Mark[] {
    if (this.found.length === 0) return this.made;
    const parents = new Map<Element | null, boolean>();
    const skips = (parent: Element | null): boolean => {
      let skipped = parents.get(parent);
      if (skipped === undefined) {
        skipped = isSkipped(parent ?? this.block);
        parents.set(parent, skipped);
      }
      return skipped;
    };
    for (const { run, spans } of this.found.splice(0))
      for (const span of spans) {
        const mark = markFor(this, run, span);
        const { startNode, endNode } = mark;
        if (skips(startNode.parentElement) || (endNode !== startNode && skips(endNode.parentElement))) continue;
        this.made.push(mark);
        this.store.index(mark);
      }
    return this.made;
  }

  /** The marks that were ever asked for: nobody can know of others. */
  get known(): readonly Mark[] {
    return this.made;
  }

  /** Forgets all words; returns the marks that were known. */
  empty(): readonly Mark[] {
    const { made } = this;
    for (const mark of made) this.store.unindex(mark);
    this.found = [];
    this.made = [];
    this.words = 0;
    return made;
  }
}

/** Text nodes of one word at most: what stands between the two ends may have changed. */
const MOST_NODES = 60;

/**
 * What is painted of a mark, a range for each text node. A range over two of them loses its common ancestor when the
 * page takes one away, and Firefox 140 crashes when it puts such a range into a highlight.
 */
export function rangesOf(mark: Mark): readonly StaticRange[] {
  if (mark.ranges) return mark.ranges;
  const ranges: StaticRange[] = [];
  const walker = document.createTreeWalker(mark.startNode.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = mark.startNode;
  let node: Text | null = mark.startNode;
  while (node && ranges.length < MOST_NODES) {
    const last = node === mark.endNode;
    const startOffset = node === mark.startNode ? mark.startOffset : 0;
    const endOffset = last ? mark.endOffset : node.length;
    ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    if (last) {
      mark.ranges = ranges;
      return ranges;
    }
    node = walker.nextNode() as Text | null;
  }
  // The end was not met: the page has put it elsewhere, and the block is read again.
  return [];
}

/** Makes the mark for a span found in a run. */
export function markFor(unit: Unit, run: TextRun, span: Span): Mark {
  const start = locate(run, span.start, false);
  const end = locate(run, span.end, true);
  return {
    unit,
    startNode: start.node,
    startOffset: start.offset,
    endNode: end.node,
    endOffset: end.offset,
    entries: span.entries,
    side: span.side,
    built: span.built === true,
    surface: run.text.slice(span.start, span.end),
    ranges: null,
    shown: true,
  };
}

/** True while the mark's letters still stand where they were found. */
export function stillThere(mark: Mark): boolean {
  if (!mark.startNode.isConnected || !mark.endNode.isConnected || mark.endOffset > mark.endNode.length) return false;
  if (mark.startNode === mark.endNode)
    return mark.startNode.data.slice(mark.startOffset, mark.endOffset) === mark.surface;
  return mark.surface.startsWith(mark.startNode.data.slice(mark.startOffset));
}

/** The mark's boxes on screen, one for each line it stands on. Live: made for this question and dropped. */
export function boxesOf(mark: Mark): DOMRect[] {
  if (!stillThere(mark)) return [];
  const range = document.createRange();
  range.setStart(mark.startNode, mark.startOffset);
  range.setEnd(mark.endNode, mark.endOffset);
  return Array.from(range.getClientRects()).filter((box) => box.width > 0 && box.height > 0);
}

/** Marks by block and by text node. */
export class MarkStore {
  readonly units = new Map<Element, Unit>();
  /** Words in all units. */
  words = 0;
  private readonly byNode = new Map<Text, Mark[]>();

  /** Adds words found in a run; makes the block's unit when it has none. */
  put(block: Element, found: Found): Unit {
    let unit = this.units.get(block);
    if (!unit) {
      unit = new Unit(block, this);
      this.units.set(block, unit);
    }
    unit.add(found);
    this.words += found.spans.length;
    return unit;
  }

  /** Takes a unit's words away, and keeps the unit. Returns the marks somebody may know of. */
  empty(unit: Unit): readonly Mark[] {
    this.words -= unit.words;
    return unit.empty();
  }

  /** Takes a unit away. Returns the marks somebody may know of. */
  drop(unit: Unit): readonly Mark[] {
    this.units.delete(unit.block);
    return this.empty(unit);
  }

  index(mark: Mark): void {
    this.indexAt(mark.startNode, mark);
    if (mark.endNode !== mark.startNode) this.indexAt(mark.endNode, mark);
  }

  private indexAt(node: Text, mark: Mark): void {
    const marks = this.byNode.get(node);
    if (marks) marks.push(mark);
    else this.byNode.set(node, [mark]);
  }

  /** Forgets all marks of the mark's unit in the mark's text nodes: a unit's marks go together. */
  unindex(mark: Mark): void {
    for (const node of [mark.startNode, mark.endNode]) {
      const marks = this.byNode.get(node);
      if (!marks) continue;
      // A text moved to another block may already have that block's marks.
      const others = marks.filter(({ unit }) => unit !== mark.unit);
      if (others.length > 0) this.byNode.set(node, others);
      else this.byNode.delete(node);
    }
  }

  /** The mark that covers a caret position; a word split over inline elements is found from its ends and between. */
  at(node: Text, offset: number): Mark | null {
    for (const mark of this.byNode.get(node) ?? []) {
      if (mark.startNode === node && offset < mark.startOffset) continue;
      if (mark.endNode === node && offset > mark.endOffset) continue;
      return mark;
    }
    return null;
  }

  clear(): void {
    this.units.clear();
    this.byNode.clear();
    this.words = 0;
  }
}
