/** Long work with progress and a way to stop it: what an import is made of. No React here. */
import type { Pace } from '../../lib/exchange/pace.ts';

/** The reader pressed Cancel. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** The window draws and takes keys at least this often (ms). */
const SLICE = 24;
/** Progress is told at most this often (ms): more often nobody reads it. */
const TELL_EVERY = 120;

export interface Progress {
  done: number;
  total: number;
}

/** Yields to the window after each slice of work, tells how far it is, and stops when `signal` says so. */
export function paceOf(signal: AbortSignal, onProgress: (progress: Progress) => void): Pace {
  let sliceFrom = performance.now();
  let told = 0;
  return (done, total) => {
    if (signal.aborted) throw new Cancelled();
    const now = performance.now();
    if (now - sliceFrom < SLICE) return undefined;
    if (now - told > TELL_EVERY) {
      told = now;
      onProgress({ done, total });
    }
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        sliceFrom = performance.now();
        resolve();
      });
    });
  };
}
