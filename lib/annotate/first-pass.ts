/**
 * The first pass over a document or a shadow root: all of its text once, from the top of the viewport to the end and
 * then the rest. What the page changes meanwhile is read again by `Changes`; the pass leaves those blocks alone.
 */
import { BlockFinder, blockAround } from './blocks.ts';
import { tooLong } from './bounds.ts';
import { EFFORT_PER_CLOCK_CHECK, NODE_EFFORT, NODES_PER_STEP, RUN_PIECE } from './limits.ts';
import type { Unit } from './marks.ts';
import { type ScanText, scanInPieces } from './pieces.ts';
import { keep, RunWalker, type TextRun } from './runs.ts';
import type { Job } from './slices.ts';
import type { Work } from './work.ts';

/** A root to be read, and the turn it was added: what was read elsewhere before may stand in this root now. */
interface Reading {
  walker: RunWalker;
  since: number;
}

export class FirstPass implements Job {
  private readonly work: Work;
  private seam: Range | null = null;
  private readonly readings: Reading[] = [];
  private reading: Reading | undefined;
  private turn = 0;
  /** Blocks this pass has put words of; others that are known were done by somebody else. */
  private readonly begun = new Set<Element>();
  /** Blocks that were read again by themselves, whole, since this pass began, each with the turn it was. */
  private readonly elsewhere = new Map<Element, number>();
  private readonly units = new Set<Unit>();
  private firstSlice = false;
  private version: number;

  constructor(work: Work) {
    this.work = work;
    this.version = work.version;
  }

  /** Adds the document, from the top of the viewport on; what is on screen is painted at once. */
  addDocument(): void {
    this.firstSlice = true;
    const body = document.body ?? document.documentElement;
    const from = topOfView();
    if (!from) {
      this.read(new RunWalker(body));
      return;
    }
    this.seam = document.createRange();
    this.seam.setStartBefore(from);
    this.seam.collapse(true);
    this.read(new RunWalker(body, from));
    this.read(new RunWalker(body, null, this.seam));
  }

  /** Adds an open shadow root, also while the pass is under way. */
  addRoot(root: ShadowRoot): void {
    this.turn++;
    this.read(new RunWalker(root));
    // Text straight in the shadow root belongs to the host's block, which may have text of its own.
    this.leave(root.host);
    this.work.again(root.host);
  }

  private read(walker: RunWalker): void {
    this.readings.push({ walker, since: this.turn });
  }

  /** The block is read again by itself: what this pass still finds in it is old. */
  leave(block: Element): void {
    this.elsewhere.set(block, this.turn);
  }

  *steps(): Generator<void> {
    const { work, readings } = this;
    let text = 0;
    let nodes = 0;
    let effort = 0;
    for (let reading = readings.shift(); reading; reading = readings.shift()) {
      const { walker } = reading;
      if (!walker.root.isConnected) continue;
      this.reading = reading;
      while (!walker.ended) {
        const run = walker.step();
        if (walker.giant) return work.stopFor('text');
        if (run === null) effort += NODES_PER_STEP * NODE_EFFORT;
        else {
          const { length } = run.text;
          text += length;
          nodes += run.nodes.length;
          effort += length + run.nodes.length * NODE_EFFORT;
          const tooMuch = length > RUN_PIECE ? tooLong(length, run.nodes.length) : null;
          if (tooMuch) return work.stopFor(tooMuch);
          if (length > RUN_PIECE) yield* this.takeLong(run);
          else this.take(run, work.scan);
        }
        if (effort < EFFORT_PER_CLOCK_CHECK) continue;
        const reason = work.bounds.count(text, nodes) ?? tooLong(0, walker.collected);
        if (reason) return work.stopFor(reason);
        text = 0;
        nodes = 0;
        effort = 0;
        yield;
      }
    }
    const reason = work.bounds.count(text, nodes);
    if (reason) return work.stopFor(reason);
    // A run that the seam may have cut in two is read again as one.
    const around = this.seam?.startContainer.isConnected ? aroundSeam(this.seam) : null;
    if (around) work.again(around);
  }

  pause(): void {
    this.show();
    this.reading?.walker.pause();
    this.version = this.work.version;
  }

  resume(): void {
    const cut = this.reading?.walker.resume(this.version !== this.work.version);
    if (!cut) return;
    this.leave(cut);
    this.work.again(cut);
  }

  done(): void {
    this.show();
    this.work.passed(this);
  }

  private show(): void {
    this.work.show(this.units, this.firstSlice);
    this.units.clear();
    this.firstSlice = false;
  }

  private take(run: TextRun, scan: ScanText): void {
    const spans = scan(run.text);
    if (spans.length > 0) this.put(keep(run), spans);
  }

  private *takeLong(run: TextRun): Generator<void> {
    const own = keep(run);
    const spans = yield* scanInPieces(this.work.scan, own.text);
    if (spans.length > 0) this.put(own, spans);
  }

  /** Stores the words of a run. A block may come in several runs: text, nested block, text. */
  private put(run: TextRun, spans: ReturnType<ScanText>): void {
    const { block } = run;
    const turn = this.elsewhere.get(block);
    if (turn !== undefined && this.reading && turn >= this.reading.since) return;
    if (!this.begun.has(block)) {
      if (this.work.store.units.has(block)) return;
      this.begun.add(block);
    }
    this.units.add(this.work.store.put(block, { run, spans }));
  }
}

/** The block at the top of the viewport, where reading begins; null when it cannot be told. */
function topOfView(): Element | null {
  if (scrollY === 0) return null;
  for (const x of [0.5, 0.25, 0.75]) {
    const element = document.elementFromPoint(innerWidth * x, 8);
    const block = element ? new BlockFinder().of(element) : null;
    if (block && block !== document.body && block !== document.documentElement) return block;
  }
  return null;
}

/** The block with text on both sides of the seam and none of another block between; null when there is none. */
function aroundSeam(seam: Range): Element | null {
  const node = seam.startContainer.childNodes[seam.startOffset];
  return node ? blockAround(node, new BlockFinder()) : null;
}
