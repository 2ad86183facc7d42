/** Waiting for a state, never for a time. */

export interface Patience {
  timeout?: number;
  every?: number;
}

/** Asks until the answer is neither null, undefined nor false; says what it waited for when time is up. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  { timeout = 10_000, every = 50 }: Patience = {},
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${timeout} ms (last: ${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** The first answer that is there and is given twice in a row: what comes a moment later is in it. */
export async function settled<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience: Patience = {},
): Promise<T> {
  let before: string | undefined;
  const { answer } = await until(
    what,
    async () => {
      const now = await ask();
      if (now === null || now === undefined || now === false) return null;
      const told = JSON.stringify(now);
      const same = told === before;
      before = told;
      return same && { answer: now };
    },
    patience,
  );
  return answer;
}
