/**
 * Registers the ranges of units near the viewport and no others. One intersection observer over the blocks that
 * hold words; blocks without words are never observed.
 */
import { parentOrHost } from './composed.ts';
import type { Highlights } from './highlights.ts';
import { MAX_REGISTERED, VIEWPORT_MARGIN } from './limits.ts';
import { boxesOf, type Mark, type Unit } from './marks.ts';
import { entryBoxOf, entryTargetOf, isIntersecting } from './reads.ts';
import { isShown } from './skip.ts';
import { inSlices } from './slices.ts';

/** Entries looked at between two looks at the clock; most tell that a block is far, which costs next to nothing. */
const ENTRIES_PER_STEP = 16;

export class NearViewport {
  private readonly observer: IntersectionObserver;
  /** The units of each watched element; nearly always one. */
  private readonly unitsOf = new Map<Element, Unit | Set<Unit>>();
  private readonly queue: IntersectionObserverEntry[] = [];
  private working = false;

  private readonly highlights: Highlights;
  private readonly painted: () => void;
  private readonly signal: AbortSignal;

  /** `painted` is called whenever words were registered; nothing is done once `signal` has aborted. */
  constructor(highlights: Highlights, painted: () => void, signal: AbortSignal) {
    this.highlights = highlights;
    this.painted = painted;
    this.signal = signal;
    this.observer = new IntersectionObserver((entries) => this.changed(entries), { rootMargin: VIEWPORT_MARGIN });
  }

  /** Begins to watch a unit; `now` registers it at once when it is already known to be on screen. */
  watch(unit: Unit, now: boolean): void {
    if (now) this.enter(unit);
    this.observe(unit, unit.block);
  }

  private observe(unit: Unit, element: Element): void {
    unit.watched = element;
    const known = this.unitsOf.get(element);
    if (known === undefined) {
      this.unitsOf.set(element, unit);
      this.observer.observe(element);
    } else if (known instanceof Set) known.add(unit);
    else if (known !== unit) this.unitsOf.set(element, new Set([known, unit]));
  }

  private watchedAt(element: Element): readonly Unit[] {
    const units = this.unitsOf.get(element);
    return units === undefined ? [] : units instanceof Set ? [...units] : [units];
  }

  unwatch(unit: Unit): void {
    this.wipe(unit);
    unit.near = false;
    const { watched } = unit;
    unit.watched = null;
    if (!watched) return;
    const units = this.unitsOf.get(watched);
    if (units instanceof Set) {
      units.delete(unit);
      if (units.size > 0) return;
    } else if (units !== unit) return;
    this.unitsOf.delete(watched);
    this.observer.unobserve(watched);
  }

  /** Takes the unit's ranges away, before its words change; `refresh` puts the new ones in. */
  wipe(unit: Unit): void {
    if (unit.near) for (const mark of unit.known) this.highlights.remove(mark);
  }

  /** Words of the unit have changed, come or gone. */
  refresh(unit: Unit): void {
    if (!unit.near) return;
    this.wipe(unit);
    this.register(unit);
  }

  stop(): void {
    this.observer.disconnect();
    this.unitsOf.clear();
    this.queue.length = 0;
  }

  private changed(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) this.queue.push(entry);
    if (this.working) return;
    this.working = true;
    inSlices(this, this.signal);
  }

  /** What the observer has told, in slices: a page that opens far down tells of thousands of blocks at once. */
  *steps(): Generator<void> {
    let count = 0;
    for (let at = 0; at < this.queue.length; at++) {
      const entry = this.queue[at];
      if (!entry) continue;
      if (this.look(entry)) yield;
      else if (++count % ENTRIES_PER_STEP === 0) yield;
    }
    this.queue.length = 0;
    this.working = false;
  }

  /** True when there was something to do. */
  private look(entry: IntersectionObserverEntry): boolean {
    const target = entryTargetOf.call(entry);
    const units = this.unitsOf.get(target);
    if (units === undefined) return false;
    if (isIntersecting.call(entry)) {
      for (const unit of this.watchedAt(target)) this.enter(unit);
      return true;
    }
    // Most are far and were far before. A box of no size at all may be `display: contents`.
    if (!(units instanceof Set) && !units.near && entryBoxOf.call(entry).height !== 0) return false;
    for (const unit of this.watchedAt(target)) {
      this.leave(unit);
      // `display: contents` and text straight in a shadow root have no box of their own: watch the parent's.
      const { width, height } = entry.boundingClientRect;
      if (width === 0 && height === 0 && target.isConnected) this.climb(unit, target);
    }
    return true;
  }

  private climb(unit: Unit, from: Element): void {
    if (getComputedStyle(from).display !== 'contents') return;
    const parent = parentOrHost(from);
    if (!parent || parent === document.documentElement) return;
    this.unwatch(unit);
    this.observe(unit, parent);
  }

  private enter(unit: Unit): void {
    if (unit.near) return;
    unit.near = true;
    this.register(unit);
  }

  private register(unit: Unit): void {
    const marks = this.worthPainting(unit);
    for (const mark of marks) this.highlights.add(mark);
    if (marks.length > 0) this.painted();
  }

  /** A block with more words than may be registered at once (one huge text) gets those on screen. */
  private worthPainting(unit: Unit): readonly Mark[] {
    const { marks } = unit;
    const shown = marks.every((mark) => mark.shown) ? marks : marks.filter((mark) => mark.shown);
    const room = MAX_REGISTERED - this.highlights.registered;
    if (shown.length <= room) return shown;
    const top = firstFrom(shown, -innerHeight * 0.6);
    return shown.slice(top, top + Math.max(room, 0));
  }

  private leave(unit: Unit): void {
    this.wipe(unit);
    unit.near = false;
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
