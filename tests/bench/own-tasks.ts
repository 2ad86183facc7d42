/**
 * Times our own work in a page by wrapping the few callbacks that work comes in through; the product has no hooks for
 * measuring. To be called before anything of the product runs.
 */
export interface Tasks {
  total: number;
  longest: number;
  count: number;
}
let tasks: Tasks = { total: 0, longest: 0, count: 0 };

/** What was spent since the last call, in milliseconds; begins anew. */
export function takeTasks(): Tasks {
  const taken = tasks;
  tasks = { total: 0, longest: 0, count: 0 };
  return taken;
}

export const taskCount = (): number => tasks.count;

/** The callback, its time counted as own work. */
export const timed =
  <Args extends unknown[]>(callback: (...args: Args) => void) =>
  (...args: Args): void => {
    const start = performance.now();
    callback(...args);
    const spent = performance.now() - start;
    tasks.total += spent;
    tasks.count++;
    tasks.longest = Math.max(tasks.longest, spent);
  };

export function wrapCallbacks(): void {
  const scope = globalThis as unknown as {
    scheduler: { postTask: (callback: () => void, options: object) => Promise<unknown> };
    IntersectionObserver: typeof IntersectionObserver;
    MutationObserver: typeof MutationObserver;
    setTimeout: (callback: () => void, ms?: number) => number;
  };
  const { scheduler } = scope;
  const post = scheduler.postTask.bind(scheduler);
  Object.defineProperty(scope, 'scheduler', {
    value: { postTask: (callback: () => void, options: object) => post(timed(callback), options) },
    configurable: true,
  });
  const Intersection = scope.IntersectionObserver;
  scope.IntersectionObserver = class extends Intersection {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(timed(callback), options);
    }
  };
  const Mutation = scope.MutationObserver;
  scope.MutationObserver = class extends Mutation {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
}
