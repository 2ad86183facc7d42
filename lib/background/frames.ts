/** Which frames of a tab run the page script, and how they stand. Asked afresh each time. */
import browser from 'webextension-polyfill';
import { z } from 'zod';

const Status = z.object({
  path: z.array(z.number()),
  on: z.boolean(),
  words: z.number(),
  hasCurrent: z.boolean(),
  lexicon: z.string(),
});

export type FrameInfo = z.infer<typeof Status> & { frameId: number };

/** Runs in the page script's own world, which keeps its instance under this name. */
const probe = (): unknown => (globalThis as { __fagbro?: { status(): unknown } }).__fagbro?.status() ?? null;

const comparePaths = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -2) - (b[i] ?? -2);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The frames with a running page script, outermost and first in the page first. Empty where we have no access. */
export async function framesOf(tab: number): Promise<FrameInfo[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: probe })
    .catch(() => []);
  return results
    .flatMap(({ frameId, result }) => {
      const status = Status.safeParse(result);
      return status.success ? [{ ...status.data, frameId }] : [];
    })
    .sort((a, b) => comparePaths(a.path, b.path));
}
