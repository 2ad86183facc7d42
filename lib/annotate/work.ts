/** What the jobs of the annotator share: the store, the scanner, and the ways to tell that something must be done. */
import type { Bounds, StopReason } from './bounds.ts';
import type { FirstPass } from './first-pass.ts';
import type { MarkStore, Unit } from './marks.ts';
import type { ScanText } from './pieces.ts';

export interface Work {
  readonly store: MarkStore;
  readonly scan: ScanText;
  /** Grows with every change of the page that has been seen. */
  readonly version: number;
  readonly bounds: Bounds;
  /** Stops marking on this page for good. */
  stopFor(reason: StopReason): void;
  /** The block is to be read again, whole, with the next changes. */
  again(block: Element): void;
  /** Units with new words are painted where they are near the viewport; in a `firstSlice` what is on screen at once. */
  show(units: ReadonlySet<Unit>, firstSlice: boolean): void;
  /** A first pass has come to its end. */
  passed(pass: FirstPass): void;
}
