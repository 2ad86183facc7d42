/**
 * Marks words in one document: start and stop many times, dispose once. Knows the DOM and nothing of extensions,
 * so a plain test page can run it. It adds, moves and changes no node of the page.
 */
import type { Span } from '../match/types.ts';
import { compareComposed } from './composed.ts';
import { sectionOf, showFirstInSection } from './density.ts';
import { Highlights } from './highlights.ts';
import { CHANGE_DELAY, MAX_TEXT, MAX_TEXT_NODES, RUN_PIECE, RUNS_PER_CLOCK_CHECK } from './limits.ts';
import { type Mark, MarkStore, sift, type Unit } from './marks.ts';
import { isOnScreen, NearViewport } from './near.ts';
import { BlockFinder, isInline, keep, RunWalker, runsOfBlock, type TextRun } from './runs.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { isShown } from './skip.ts';
import { inSlices, later } from './slices.ts';

export interface AnnotatorOptions {
  /** Text in, spans out: sorted, disjoint, UTF-16 offsets. */
  scan: (text: string) => readonly Span[];
  density: 'every' | 'first';
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
  onStopped?: (reason: 'text' | 'nodes') => void;
}

const NOTHING: { run: TextRun; span: Span }[] = [];

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable'],
};

export class Annotator {
  readonly store = new MarkStore();
  readonly highlights = new Highlights();
  private readonly options: AnnotatorOptions;
  private work: AbortController | null = null;
  private observer: MutationObserver | null = null;
  private near: NearViewport | null = null;
  private shadows: ShadowRoots | null = null;
  private readonly dirty = new Set<Element>();
  private readonly fresh = new Set<Node>();
  private flushing = false;
  private disposed = false;
  private textSeen = 0;
  private nodesSeen = 0;

  constructor(options: AnnotatorOptions) {
    this.options = options;
  }

  get running(): boolean {
    return this.work !== null;
  }

  /** Begins to mark and to watch for changes. Safe to call twice. */
  start(): void {
    if (this.disposed || this.work) return;
    this.work = new AbortController();
    this.near = new NearViewport(this.highlights, () => this.options.onPainted?.());
    this.observer = new MutationObserver((records) => this.note(records));
    this.shadows = new ShadowRoots((root) => this.takeRoot(root), this.options.shadowCss);
    this.highlights.claim();
    this.observer.observe(document, OBSERVED);
    this.passOver(document, document.body ?? document.documentElement, true);
  }

  /** Takes every mark away and stops watching; `start` begins anew. Safe to call twice. */
  stop(): void {
    this.work?.abort();
    this.work = null;
    this.observer?.disconnect();
    this.observer = null;
    this.near?.stop();
    this.near = null;
    this.shadows?.stop();
    this.shadows = null;
    this.highlights.release();
    this.store.clear();
    this.dirty.clear();
    this.fresh.clear();
    this.flushing = false;
    this.textSeen = 0;
    this.nodesSeen = 0;
  }

  dispose(): void {
    this.stop();
    this.disposed = true;
  }

  // ── first pass ────────────────────────────────────────────────────────────────────────────────────────────────

  /** Walks all text below `root` in slices; with `visibleFirst` from the top of the viewport on, then the rest. */
  private passOver(root: Node, body: Node, visibleFirst: boolean): void {
    const { work } = this;
    if (!work) return;
    const from = visibleFirst ? topOfView(root) : null;
    const walkers = from ? [new RunWalker(body, from), new RunWalker(body, null, from)] : [new RunWalker(body)];
    let walker = walkers.shift();
    let firstSlice = visibleFirst;
    const begun = new Set<Element>();
    inSlices(
      (timeIsUp) => {
        const units = new Set<Unit>();
        let more = true;
        for (let runs = 0; more; runs++) {
          const run: TextRun | null = walker?.next() ?? null;
          if (!run) {
            walker = walkers.shift();
            more = walker !== undefined;
            continue;
          }
          if (this.tooMuch(run)) return false;
          const unit = this.take(run, begun);
          if (unit) units.add(unit);
          if (runs % RUNS_PER_CLOCK_CHECK === 0 && timeIsUp()) break;
        }
        this.show(units, firstSlice);
        firstSlice = false;
        return more;
      },
      work.signal,
      () => this.shadows?.search(root),
    );
  }

  /** Counts what has been read; true when a bound is met and marking has stopped here. */
  private tooMuch(run: TextRun): boolean {
    this.textSeen += run.text.length;
    this.nodesSeen += run.nodes.length;
    const reason = this.textSeen > MAX_TEXT ? 'text' : this.nodesSeen > MAX_TEXT_NODES ? 'nodes' : null;
    if (!reason) return false;
    this.stop();
    this.disposed = true;
    this.options.onStopped?.(reason);
    return true;
  }

  /**
   * Scans one run and stores its words. A block may come in several runs (text, nested block, text): `begun` tells
   * a block this pass has already met from one that an earlier pass or a change has done.
   */
  private take(run: TextRun, begun: Set<Element>): Unit | null {
    const found = this.find(run);
    if (found.length === 0) return null;
    const known = this.store.units.get(run.block);
    if (!known) {
      begun.add(run.block);
      return this.store.put(run.block, found);
    }
    if (!begun.has(run.block)) return null;
    this.store.append(known, found);
    return known;
  }

  /** The words of one run. Giant runs are scanned in pieces cut at white space. */
  private find(run: TextRun): { run: TextRun; span: Span }[] {
    const spans = run.text.length > RUN_PIECE ? this.scanInPieces(run.text) : this.options.scan(run.text);
    if (spans.length === 0) return NOTHING;
    const own = keep(run);
    return spans.map((span) => ({ run: own, span }));
  }

  private scanInPieces(text: string): Span[] {
    const spans: Span[] = [];
    for (let start = 0; start < text.length; ) {
      let end = Math.min(start + RUN_PIECE, text.length);
      if (end < text.length) {
        const space = text.lastIndexOf(' ', end);
        if (space > start) end = space + 1;
      }
      for (const span of this.options.scan(text.slice(start, end)))
        spans.push({ ...span, start: span.start + start, end: span.end + start });
      start = end;
    }
    return spans;
  }

  /** Has the units' words painted where they are near the viewport; at once on screen in the first slice. */
  private show(units: ReadonlySet<Unit>, firstSlice: boolean): void {
    if (units.size === 0 || !this.near) return;
    this.applyDensity(units);
    for (const unit of units) {
      if (unit.watched) this.near.refresh(unit);
      else this.near.watch(unit, firstSlice && isOnScreen(unit.block));
    }
    this.highlights.claim();
    this.options.onChange?.();
  }

  private applyDensity(changed: ReadonlySet<Unit>): void {
    if (this.options.density === 'every') return;
    const sections = new Set<Element>();
    for (const unit of changed) {
      unit.section ??= sectionOf(unit.block);
      sections.add(unit.section);
    }
    const whole = [...this.store.units.values()].filter((unit) => unit.section && sections.has(unit.section));
    const touched = new Set(showFirstInSection(whole).map((mark) => mark.unit));
    for (const unit of touched) if (!changed.has(unit)) this.near?.refresh(unit);
  }

  private takeRoot(root: ShadowRoot): void {
    this.observer?.observe(root, OBSERVED);
    this.passOver(root, root, false);
  }

  // ── changes ───────────────────────────────────────────────────────────────────────────────────────────────────

  private note(records: readonly MutationRecord[]): void {
    const blocks = new BlockFinder();
    for (const record of records) {
      if (record.type === 'attributes') {
        this.fresh.add(record.target);
        continue;
      }
      const block = blocks.of(
        record.type === 'characterData' ? (record.target.parentNode ?? record.target) : record.target,
      );
      if (block) this.dirty.add(block);
      for (const node of record.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) this.fresh.add(node);
    }
    if (this.flushing || !this.work) return;
    this.flushing = true;
    const { signal } = this.work;
    const timer = setTimeout(() => later(() => this.flush(), signal), CHANGE_DELAY);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Does again what the collected changes touched, in slices, and drops what has left the page. */
  private flush(): void {
    if (this.options.mayWork?.() === false) return;
    const { work } = this;
    if (!work) return;
    const blocks = new Set(this.dirty);
    for (const node of this.fresh) if (node.isConnected) collectBlocks(node, blocks);
    const roots = [...this.fresh];
    this.dirty.clear();
    this.fresh.clear();
    this.flushing = false;
    this.dropGone();
    const queue = [...blocks];
    let at = 0;
    inSlices(
      (timeIsUp) => {
        const units = new Set<Unit>();
        let dropped = false;
        while (at < queue.length) {
          const block = queue[at++];
          if (!block) continue;
          const old = this.store.drop(block);
          if (old) {
            dropped = true;
            this.forget(old);
          }
          if (block.isConnected) {
            const found = runsOfBlock(block).flatMap((run) => this.find(run));
            const unit = this.store.put(block, found);
            if (unit) units.add(unit);
          }
          if (at % RUNS_PER_CLOCK_CHECK === 0 && timeIsUp()) break;
        }
        if (units.size > 0) this.show(units, true);
        else if (dropped) this.options.onChange?.();
        return at < queue.length;
      },
      work.signal,
      () => {
        for (const root of roots) if (root.isConnected) this.shadows?.search(root);
      },
    );
  }

  private dropGone(): void {
    let dropped = false;
    for (const [block, unit] of this.store.units) {
      if (block.isConnected) continue;
      this.store.drop(block);
      this.forget(unit);
      dropped = true;
    }
    if (!dropped) return;
    this.shadows?.prune();
    this.options.onChange?.();
  }

  private forget(unit: Unit): void {
    this.near?.unwatch(unit);
    if (this.options.onGone) for (const mark of unit.marks) this.options.onGone(mark);
  }

  // ── questions ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** All marks a reader can see, in document order; those left quiet by the density included. */
  inOrder(): Mark[] {
    return [...this.store.units.values()]
      .filter((unit) => unit.block.isConnected && isShown(unit.block))
      .sort((a, b) => compareComposed(a.block, b.block))
      .flatMap((unit) => sift(unit).marks)
      .sort((a, b) => compareComposed(a.startNode, b.startNode) || a.startOffset - b.startOffset);
  }
}

/** The element at the top of the viewport, where reading begins; null when it cannot be told. */
function topOfView(root: Node): Node | null {
  if (!(root instanceof Document) || scrollY === 0) return null;
  for (const x of [0.5, 0.25, 0.75]) {
    const element = root.elementFromPoint(innerWidth * x, 8);
    const block = element ? new BlockFinder().of(element) : null;
    if (block && block !== root.body && block !== root.documentElement) return block;
  }
  return null;
}

/** All blocks with text in an added subtree, the block its inline parts belong to included. */
function collectBlocks(node: Node, blocks: Set<Element>): void {
  const finder = new BlockFinder();
  if (node instanceof Element && isInline(node) && node.parentNode) {
    const around = finder.of(node.parentNode);
    if (around) blocks.add(around);
  }
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const block = text.parentNode ? finder.of(text.parentNode) : null;
    if (block) blocks.add(block);
  }
}
