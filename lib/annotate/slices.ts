/** Runs long work in slices, the background of the page's own work, until done or cancelled. */
import { SLICE_MS } from './limits.ts';

/** Long work in small steps. Between slices the page runs and may change. */
export interface Job {
  /** Yields wherever the work may be interrupted: about every tenth of a millisecond. */
  steps(): Iterator<unknown>;
  /** Called at the end of every slice but the last. */
  pause?(): void;
  /** Called at the beginning of every slice but the first. */
  resume?(): void;
  /** Called once when all steps are done, in the last slice. */
  done?(): void;
}

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

/** Does a job. The first slice runs at once. */
export function inSlices(job: Job, signal: AbortSignal): void {
  const steps = job.steps();
  let begun = false;
  const slice = (): void => {
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    if (begun) job.resume?.();
    begun = true;
    do {
      if (steps.next().done) {
        if (!signal.aborted) job.done?.();
        return;
      }
      if (signal.aborted) return;
    } while (performance.now() < end);
    job.pause?.();
    later(slice, signal);
  };
  slice();
}
