/**
 * Marks words in one document: start and stop many times, dispose once. Knows the DOM and nothing of extensions,
 * so a plain test page can run it. It adds, moves and changes no node of the page.
 */
import { Bounds, type StopReason } from './bounds.ts';
import { Changes, type ChangeWork } from './changes.ts';
import { compareComposed } from './composed.ts';
import { FirstInSection } from './density.ts';
import { FirstPass } from './first-pass.ts';
import { Highlights } from './highlights.ts';
import { MEASURED_AT_ONCE } from './limits.ts';
import { type Found, type Mark, MarkStore, type Unit } from './marks.ts';
import { isOnScreen, NearViewport } from './near.ts';
import type { ScanText } from './pieces.ts';
import { isConnected, rootOf } from './reads.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { isShown } from './skip.ts';
import { inSlices, later } from './slices.ts';

export interface AnnotatorOptions {
  /** Text in, spans out: sorted, disjoint, UTF-16 offsets. */
  scan: ScanText;
  density: 'every' | 'first';
  /** Done in steps before the first text is read; left out where the scanner needs none. */
  warmUp?: () => Iterator<unknown>;
  /** Highlight style to put into each shadow root; null where the browser lets the document's style in. */
  shadowCss: string | null;
  /** Asked before each look at changes of the page; false leaves them alone (the owner has gone away). */
  mayWork?: () => boolean;
  /** Marks have appeared or gone. Called at most once per slice or batch of changes. */
  onChange?: () => void;
  /** Words have been painted. */
  onPainted?: () => void;
  /** The mark is no longer on the page. */
  onGone?: (mark: Mark) => void;
  /** A bound of limits.ts was met and marking has stopped; the reason is a key for the popup's text. */
  onStopped?: (reason: StopReason) => void;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable'],
};

export class Annotator implements ChangeWork {
  readonly store = new MarkStore();
  readonly highlights = new Highlights();
  readonly scan: ScanText;
  bounds = new Bounds(this.store);
  version = 0;
  private readonly options: AnnotatorOptions;
  private ending: AbortController | null = null;
  private observer: MutationObserver | null = null;
  private near: NearViewport | null = null;
  private shadows: ShadowRoots | null = null;
  private changes: Changes | null = null;
  private first: FirstInSection | null = null;
  private readonly passes = new Set<FirstPass>();
  /** The pass that takes shadow roots as they are found. */
  private rootPass: FirstPass | null = null;
  private disposed = false;

  constructor(options: AnnotatorOptions) {
    this.options = options;
    this.scan = options.scan;
  }

  get running(): boolean {
    return this.ending !== null;
  }

  /** Begins to mark and to watch for changes. Safe to call twice. */
  start(): void {
    if (this.disposed || this.ending) return;
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.near = new NearViewport(this.highlights, () => this.options.onPainted?.(), signal);
    this.changes = new Changes(this, signal);
    this.observer = new MutationObserver((records) => {
      this.version++;
      this.changes?.note(records);
    });
    this.shadows = new ShadowRoots((root) => this.takeRoot(root), this.options.shadowCss);
    this.first = this.options.density === 'first' ? new FirstInSection() : null;
    this.highlights.claim();
    this.observer.observe(document, OBSERVED);
    const pass = new FirstPass(this);
    this.passes.add(pass);
    const begin = (): void => {
      pass.addDocument();
      inSlices(pass, signal);
    };
    const { warmUp } = this.options;
    if (warmUp) inSlices({ steps: warmUp, done: () => later(begin, signal) }, signal);
    else begin();
  }

  /** Takes every mark away and stops watching; `start` begins anew. Safe to call twice. */
  stop(): void {
    this.ending?.abort();
    this.ending = null;
    this.observer?.disconnect();
    this.observer = null;
    this.near?.stop();
    this.near = null;
    this.shadows?.stop();
    this.shadows = null;
    this.changes = null;
    this.first = null;
    this.rootPass = null;
    this.passes.clear();
    this.highlights.release();
    this.store.clear();
    this.bounds = new Bounds(this.store);
  }

  dispose(): void {
    this.stop();
    this.disposed = true;
  }

  // ── what passes and changes ask for ───────────────────────────────────────────────────────────────────────────

  stopFor(reason: StopReason): void {
    this.dispose();
    this.options.onStopped?.(reason);
  }

  again(block: Element): void {
    this.changes?.add(block);
  }

  show(units: ReadonlySet<Unit>, firstSlice: boolean): void {
    const { near } = this;
    if (!near) return;
    // A unit may have been dropped since its words were found.
    const there = [...units].filter((unit) => this.store.units.get(unit.block) === unit);
    const others = this.first?.update(there) ?? [];
    let measured = 0;
    for (const unit of there) {
      if (unit.watched) near.refresh(unit);
      else near.watch(unit, firstSlice && measured++ < MEASURED_AT_ONCE && isOnScreen(unit.block));
    }
    for (const unit of others) near.refresh(unit);
    this.highlights.claim();
    this.options.onChange?.();
  }

  passed(pass: FirstPass): void {
    this.passes.delete(pass);
    const { ending, shadows } = this;
    if (pass === this.rootPass) this.rootPass = null;
    else if (ending && shadows)
      later(() => inSlices({ steps: () => shadows.search(document) }, ending.signal), ending.signal);
  }

  private takeRoot(root: ShadowRoot): void {
    const { ending } = this;
    if (!ending) return;
    this.observer?.observe(root, OBSERVED);
    if (!this.rootPass) {
      const pass = new FirstPass(this);
      this.rootPass = pass;
      this.passes.add(pass);
      later(() => inSlices(pass, ending.signal), ending.signal);
    }
    this.rootPass.addRoot(root);
  }

  mayWork(): boolean {
    return this.options.mayWork?.() !== false;
  }

  claimBlock(block: Element): void {
    for (const pass of this.passes) pass.leave(block);
  }

  replace(block: Element, found: readonly Found[]): Unit | null {
    const unit = this.store.units.get(block);
    if (unit && found.length === 0) {
      this.drop(unit);
      return null;
    }
    if (unit) {
      this.near?.wipe(unit);
      this.tellGone(this.store.empty(unit));
    }
    let put: Unit | null = null;
    for (const one of found) put = this.store.put(block, one);
    return put;
  }

  dropGone(): boolean {
    const { shadows, store } = this;
    let dropped = false;
    // Of the roots that are known afterwards all are on the page.
    shadows?.prune();
    for (const unit of store.units.values()) {
      const root = rootOf.call(unit.block);
      if (root === document || shadows?.knows(root)) continue;
      this.drop(unit);
      dropped = true;
    }
    return dropped;
  }

  *searchRoots(nodes: Iterable<Node>, met: (root: ShadowRoot) => void): Generator<void> {
    for (const node of nodes) if (this.shadows && isConnected.call(node)) yield* this.shadows.search(node, met);
  }

  allRoots(): Node[] {
    return [document, ...(this.shadows?.roots ?? [])];
  }

  private drop(unit: Unit): void {
    this.near?.unwatch(unit);
    this.first?.forget(unit);
    this.tellGone(this.store.drop(unit));
  }

  private tellGone(marks: readonly Mark[]): void {
    if (this.options.onGone) for (const mark of marks) this.options.onGone(mark);
  }

  // ── questions ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** All marks a reader can see, in document order; those left quiet by the density included. */
  inOrder(): Mark[] {
    return [...this.store.units.values()]
      .filter((unit) => unit.block.isConnected && isShown(unit.block))
      .sort((a, b) => compareComposed(a.block, b.block))
      .flatMap((unit) => unit.marks)
      .sort((a, b) => compareComposed(a.startNode, b.startNode) || a.startOffset - b.startOffset);
  }
}
