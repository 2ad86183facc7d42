/**
 * Registers the ranges of units near the viewport and no others. One intersection observer over the blocks that
 * hold words; blocks without words are never observed.
 */
import type { Highlights } from './highlights.ts';
import { MAX_REGISTERED, VIEWPORT_MARGIN } from './limits.ts';
import { boxesOf, type Mark, sift, type Unit } from './marks.ts';
import { isShown } from './skip.ts';

export class NearViewport {
  private readonly observer: IntersectionObserver;
  private readonly unitsOf = new Map<Element, Set<Unit>>();

  private readonly highlights: Highlights;
  private readonly painted: () => void;

  /** `painted` is called whenever words were registered. */
  constructor(highlights: Highlights, painted: () => void) {
    this.highlights = highlights;
    this.painted = painted;
    this.observer = new IntersectionObserver((entries) => this.changed(entries), { rootMargin: VIEWPORT_MARGIN });
  }

  /** Begins to watch a unit; `now` registers it at once when it is already known to be on screen. */
  watch(unit: Unit, now: boolean): void {
    if (now) this.enter(unit);
    this.observe(unit, unit.block);
  }

  private observe(unit: Unit, element: Element): void {
    unit.watched = element;
    const units = this.unitsOf.get(element);
    if (units) units.add(unit);
    else {
      this.unitsOf.set(element, new Set([unit]));
      this.observer.observe(element);
    }
  }

  unwatch(unit: Unit): void {
    this.leave(unit);
    if (!unit.watched) return;
    const units = this.unitsOf.get(unit.watched);
    units?.delete(unit);
    if (units?.size === 0) {
      this.unitsOf.delete(unit.watched);
      this.observer.unobserve(unit.watched);
    }
    unit.watched = null;
  }

  /** A mark's `shown` changed, or marks were added, while the unit was near. */
  refresh(unit: Unit): void {
    if (!unit.near) return;
    this.leave(unit);
    this.enter(unit);
  }

  stop(): void {
    this.observer.disconnect();
    this.unitsOf.clear();
  }

  private changed(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      for (const unit of this.unitsOf.get(entry.target) ?? []) {
        if (entry.isIntersecting) this.enter(unit);
        else {
          this.leave(unit);
          // `display: contents` and text straight in a shadow root have no box of their own: watch the parent's.
          const { width, height } = entry.boundingClientRect;
          if (width === 0 && height === 0 && entry.target.isConnected) this.climb(unit, entry.target);
        }
      }
    }
  }

  private climb(unit: Unit, from: Element): void {
    if (getComputedStyle(from).display !== 'contents') return;
    const root = from.getRootNode();
    const parent = from.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (!parent || parent === document.documentElement) return;
    this.unwatch(unit);
    this.observe(unit, parent);
  }

  private enter(unit: Unit): void {
    if (unit.near) return;
    unit.near = true;
    const marks = this.worthPainting(unit);
    for (const mark of marks) this.highlights.add(mark);
    if (marks.length > 0) this.painted();
  }

  /** A block with more words than may be registered at once (one huge text) gets those on screen. */
  private worthPainting(unit: Unit): Mark[] {
    const shown = sift(unit).marks.filter((mark) => mark.shown);
    const room = MAX_REGISTERED - this.highlights.registered;
    if (shown.length <= room) return shown;
    const top = firstFrom(shown, -innerHeight * 0.6);
    return shown.slice(top, top + Math.max(room, 0));
  }

  private leave(unit: Unit): void {
    if (!unit.near) return;
    unit.near = false;
    for (const mark of unit.marks) this.highlights.remove(mark);
  }
}

/** Index of the first mark whose box ends below `y`; marks stand in document order, so halves can be thrown away. */
function firstFrom(marks: readonly Mark[], y: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    const box = mark ? boxesOf(mark)[0] : undefined;
    if (box && box.bottom < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when any part of the block is on screen now and drawn. */
export function isOnScreen(block: Element): boolean {
  const box = block.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && isShown(block);
}
