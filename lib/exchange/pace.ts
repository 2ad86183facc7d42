/**
 * Long work done in small steps, so that a window stays alive, says how far it has come and can be told to stop. The
 * work itself is a generator that counts its steps; it is run at one go (tests, small files) or by a `Pace`.
 */

/** Yields how many of how many are done. */
export type Steps<T> = Generator<{ done: number; total: number }, T>;

/** Called after every step; may wait, and may reject to stop the work. */
export type Pace = (done: number, total: number) => Promise<void> | undefined;

/** All of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Step by step. Rejects with whatever the work throws, or what `pace` rejects with. */
export async function atPace<T>(steps: Steps<T>, pace: Pace): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const wait = pace(value.done, value.total);
    if (wait) await wait;
  }
}

/** Each item's answer, one step for each. */
export function* mapSteps<A, B>(items: readonly A[], work: (item: A, at: number) => B): Steps<B[]> {
  const answers: B[] = [];
  for (const [at, item] of items.entries()) {
    answers.push(work(item, at));
    yield { done: at + 1, total: items.length };
  }
  return answers;
}
