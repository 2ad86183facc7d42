/**
 * What the page changes after it was read: collected, and then the touched blocks are read again, whole. Afterwards
 * the marks are those that a first pass over the changed page would give.
 */
import { BlockFinder, blockAround } from './blocks.ts';
import { tooLong } from './bounds.ts';
import { closestComposed, parentOrHost } from './composed.ts';
import {
  CHANGE_DELAY,
  EFFORT_PER_CLOCK_CHECK,
  LONGEST_CHANGE_DELAY,
  NODE_EFFORT,
  NODES_PER_STEP,
  REST_PER_WORK,
  RUN_PIECE,
} from './limits.ts';
import type { Found, Unit } from './marks.ts';
import { scanInPieces } from './pieces.ts';
import {
  addedNodesOf,
  ELEMENT,
  isConnected,
  nextNode,
  parentOf,
  recordTargetOf,
  recordTypeOf,
  removedNodesOf,
  typeOf,
} from './reads.ts';
import { BlockReader, keep } from './runs.ts';
import { CONTROLS } from './skip.ts';
import { inSlices, type Job, later } from './slices.ts';
import type { Work } from './work.ts';

/** What changes need of the annotator besides the common work. */
export interface ChangeWork extends Work {
  /** Asked before each look; false leaves the changes alone. */
  mayWork(): boolean;
  /** First passes under way leave the block alone: it is read here. */
  claimBlock(block: Element): void;
  /** The words now found in a block; `null` for a unit that has none any more. */
  replace(block: Element, found: readonly Found[]): Unit | null;
  /** Drops the units that have left what is watched, the page and its known roots; true when there were any. */
  dropGone(): boolean;
  /** Looks for shadow roots below elements; `met` is called for those that were known before. */
  searchRoots(nodes: Iterable<Node>, met: (root: ShadowRoot) => void): Generator<void>;
  /** All roots whose text is read: the document and the known shadow roots. */
  allRoots(): Iterable<Node>;
}

export class Changes implements Job {
  private readonly work: ChangeWork;
  private readonly signal: AbortSignal;
  private batches: (readonly MutationRecord[])[] = [];
  private blocks: Set<Element> = new Set();
  private finder = new BlockFinder();
  private waiting = false;
  private readonly units = new Set<Unit>();
  private dropped = false;
  private began = 0;
  private spent = 0;
  /** Not looked at again before this time: see `REST_PER_WORK`. */
  private restUntil = 0;

  constructor(work: ChangeWork, signal: AbortSignal) {
    this.work = work;
    this.signal = signal;
  }

  /** Takes records as they come. They are looked at later: a page may make a hundred thousand in one task. */
  note(records: readonly MutationRecord[]): void {
    this.batches.push(records);
    this.schedule();
  }

  /** The block is to be read again with the next changes. */
  add(block: Element): void {
    this.blocks.add(block);
    this.schedule();
  }

  private schedule(): void {
    if (this.waiting || this.signal.aborted) return;
    this.waiting = true;
    const delay = Math.max(CHANGE_DELAY, this.restUntil - performance.now());
    const { signal } = this;
    const stop = (): void => clearTimeout(timer);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      later(() => {
        if (this.work.mayWork()) inSlices(this, signal);
      }, signal);
    }, delay);
    signal.addEventListener('abort', stop, { once: true });
  }

  // ── the job ───────────────────────────────────────────────────────────────────────────────────────────────────

  *steps(): Generator<void> {
    this.began = performance.now();
    const { work } = this;
    const fresh = new Set<Node>();
    // Before roots are looked for: what has moved into one that nobody watched is read there as something new.
    if (yield* this.digest(fresh)) this.dropped = work.dropGone() || this.dropped;
    yield* this.controls(fresh);
    // Set iteration goes on to what is added meanwhile: a root that has moved along is read again like its host.
    yield* work.searchRoots([...fresh], (root) => fresh.add(root));
    for (const node of fresh) if (isConnected.call(node)) yield* this.collect(node);
    yield* this.spread();
    const { blocks } = this;
    this.blocks = new Set();
    for (const block of blocks) {
      yield* this.read(block);
      if (this.signal.aborted) return;
    }
    if (work.bounds.due) {
      const reason = yield* work.bounds.measure(work.allRoots());
      if (reason) work.stopFor(reason);
    }
  }

  pause(): void {
    this.spent += performance.now() - this.began;
    this.show();
  }

  resume(): void {
    this.began = performance.now();
    this.finder = new BlockFinder();
  }

  done(): void {
    this.show();
    this.finder = new BlockFinder();
    const spent = this.spent + performance.now() - this.began;
    this.spent = 0;
    this.waiting = false;
    this.restUntil = performance.now() + Math.min(spent * REST_PER_WORK, LONGEST_CHANGE_DELAY);
    if (this.batches.length > 0 || this.blocks.size > 0) this.schedule();
  }

  private show(): void {
    const { units, dropped } = this;
    if (units.size === 0 && !dropped) return;
    this.dropped = false;
    this.work.show(units, false);
    units.clear();
  }

  /** Turns records into blocks to read and elements that are new; true when anything has left the page. */
  private *digest(fresh: Set<Node>): Generator<void, boolean> {
    let removed = false;
    let count = 0;
    for (let batch = this.batches.shift(); batch; batch = this.batches.shift())
      for (const record of batch) {
        const type = recordTypeOf.call(record);
        const target = recordTargetOf.call(record);
        if (type === 'attributes') fresh.add(target);
        else {
          const parent = type === 'characterData' ? parentOf.call(target) : target;
          const block = parent && this.finder.of(parent);
          if (block) this.blocks.add(block);
        }
        if (type === 'childList') {
          const nodes = addedNodesOf.call(record);
          for (let at = 0; at < nodes.length; at++) {
            const node = nodes[at];
            if (node && typeOf.call(node) === ELEMENT) fresh.add(node);
          }
          removed ||= removedNodesOf.call(record).length > 0;
        }
        if (++count % 40 === 0) yield;
      }
    return removed;
  }

  /** Whether a control's text is a label is told from all of it: then all blocks in it are read again. */
  private *controls(fresh: Set<Node>): Generator<void> {
    let count = 0;
    for (const block of this.blocks) {
      // The outermost: a label within a label is text of both.
      let control = closestComposed(block, CONTROLS);
      for (let outer = control; outer; outer = closestComposed(parentOrHost(outer), CONTROLS)) control = outer;
      if (control) fresh.add(control);
      if (++count % 60 === 0) yield;
    }
  }

  /** All blocks with text in an added subtree. The block its inline parts belong to is the record's own target's. */
  private *collect(node: Node): Generator<void> {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let last: Node | null = null;
    let count = 0;
    for (let text = nextNode.call(walker); text !== null; text = nextNode.call(walker)) {
      const parent = parentOf.call(text);
      if (parent !== null && parent !== last) {
        last = parent;
        const block = this.finder.of(parent);
        if (block) this.blocks.add(block);
      }
      if (++count % 80 === 0) yield;
    }
  }

  /** Text that came or went may join or part the text around its block. */
  private *spread(): Generator<void> {
    let count = 0;
    for (const block of [...this.blocks]) {
      if (!isConnected.call(block)) continue;
      const around = blockAround(block, this.finder);
      if (around) this.blocks.add(around);
      if (++count % 30 === 0) yield;
    }
  }

  private *read(block: Element): Generator<void> {
    const { work } = this;
    work.claimBlock(block);
    const found: Found[] = [];
    if (isConnected.call(block)) {
      const reader = new BlockReader(block);
      let effort = 0;
      while (!reader.ended) {
        const run = reader.step();
        if (reader.giant) return work.stopFor('text');
        if (run === null) effort += NODES_PER_STEP * NODE_EFFORT;
        else {
          const { length } = run.text;
          const reason = tooLong(length, run.nodes.length) ?? work.bounds.countAgain(length, run.nodes.length);
          if (reason) return work.stopFor(reason);
          effort += length + NODE_EFFORT * run.nodes.length;
          const own = keep(run);
          const spans = length > RUN_PIECE ? yield* scanInPieces(work.scan, own.text) : work.scan(own.text);
          if (spans.length > 0) found.push({ run: own, spans });
        }
        if (effort < EFFORT_PER_CLOCK_CHECK || reader.ended) continue;
        if (tooLong(0, reader.collected)) return work.stopFor('nodes');
        effort = 0;
        yield;
      }
    }
    const known = work.store.units.has(block);
    const unit = work.replace(block, found);
    if (unit) this.units.add(unit);
    else if (known) this.dropped = true;
    yield;
  }
}
