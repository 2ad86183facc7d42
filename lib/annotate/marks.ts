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
  /** Made when the mark is first painted; most marks of a long page never are. */
  range: StaticRange | null;
  /** False where the chosen density leaves this occurrence quiet. */
  shown: boolean;
}

/** A block with words in it, the unit of observing and of doing again. */
export interface Unit {
  block: Element;
  marks: Mark[];
  /** What the intersection observer watches: the block, or the nearest ancestor with a box. */
  watched: Element | null;
  near: boolean;
  section: Element | null;
  /** True once marks in editors, controls and the like have been taken out, which costs too much to do for far text. */
  sifted: boolean;
}

/** Takes the marks out that must not be marked. Done when a unit first comes near or is asked for. */
export function sift(unit: Unit): Unit {
  if (unit.sifted) return unit;
  unit.sifted = true;
  const parents = new Map<Element | null, boolean>();
  unit.marks = unit.marks.filter(({ startNode }) => {
    const parent = startNode.parentElement;
    let skipped = parents.get(parent);
    if (skipped === undefined) {
      skipped = isSkipped(parent ?? unit.block);
      parents.set(parent, skipped);
    }
    return !skipped;
  });
  return unit;
}

export function rangeOf(mark: Mark): StaticRange {
  mark.range ??= new StaticRange({
    startContainer: mark.startNode,
    startOffset: mark.startOffset,
    endContainer: mark.endNode,
    endOffset: mark.endOffset,
  });
  return mark.range;
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
    range: null,
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
  private readonly byNode = new Map<Text, Mark[]>();

  /** Replaces the marks of a block. Returns the unit, or null when the block has no words (any more). */
  put(block: Element, found: readonly { run: TextRun; span: Span }[]): Unit | null {
    this.drop(block);
    if (found.length === 0) return null;
    const unit: Unit = { block, marks: [], watched: null, near: false, section: null, sifted: false };
    for (const { run, span } of found) this.add(unit, markFor(unit, run, span));
    this.units.set(block, unit);
    return unit;
  }

  /** Adds marks found in a further run of a block that is already known. */
  append(unit: Unit, found: readonly { run: TextRun; span: Span }[]): void {
    unit.sifted = false;
    for (const { run, span } of found) this.add(unit, markFor(unit, run, span));
  }

  private add(unit: Unit, mark: Mark): void {
    unit.marks.push(mark);
    for (const node of mark.startNode === mark.endNode ? [mark.startNode] : [mark.startNode, mark.endNode]) {
      const marks = this.byNode.get(node);
      if (marks) marks.push(mark);
      else this.byNode.set(node, [mark]);
    }
  }

  drop(block: Element): Unit | null {
    const unit = this.units.get(block);
    if (!unit) return null;
    this.units.delete(block);
    for (const mark of unit.marks) {
      this.byNode.delete(mark.startNode);
      this.byNode.delete(mark.endNode);
    }
    return unit;
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
  }
}
