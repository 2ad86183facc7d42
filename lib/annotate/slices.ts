/** Runs long work in slices, the background of the page's own work, until done or cancelled. */
import { SLICE_MS } from './limits.ts';

type PostTask = (callback: () => void, options: { priority: 'background'; signal?: AbortSignal }) => Promise<unknown>;

/** The next free moment: a background task where the browser has them, else a plain timeout. */
export function later(callback: () => void, signal: AbortSignal): void {
  const post = (globalThis as { scheduler?: { postTask?: PostTask } }).scheduler?.postTask;
  if (!post) {
    const timer = setTimeout(callback, 1);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return;
  }
  const { scheduler } = globalThis as unknown as { scheduler: { postTask: PostTask } };
  scheduler.postTask(callback, { priority: 'background', signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/**
 * Calls `step` again and again until it returns false. `step` gets a deadline test and should return true as soon
 * as the test says so with work left. The first slice runs at once.
 */
export function inSlices(step: (timeIsUp: () => boolean) => boolean, signal: AbortSignal, onDone?: () => void): void {
  const slice = (): void => {
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    if (step(() => performance.now() >= end)) later(slice, signal);
    else onDone?.();
  };
  slice();
}
