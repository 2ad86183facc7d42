/** Asks a tab's frames for the date of the document in them. Nothing but days comes back. */
import browser from 'webextension-polyfill';
import { z } from 'zod';

const Answer = z.object({ date: z.iso.date().nullable(), here: z.boolean() });
type Answer = z.infer<typeof Answer>;

/**
 * The frame with the word that is read decides, and no other; without one the only date there is. Pure, for the test.
 */
export function chosenDate(answers: readonly unknown[]): string | null {
  const read = answers.flatMap((one): Answer[] => {
    const parsed = Answer.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const here = read.find((one) => one.here);
  if (here) return here.date;
  const dates = new Set(read.flatMap(({ date }) => date ?? []));
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
}

/** Null as well where the browser lets nobody look. */
export async function letterDateOf(tabId: number): Promise<string | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['letter-date.js'],
    });
    return chosenDate(frames.map(({ result }) => result as unknown));
  } catch {
    return null;
  }
}
