/** The reader's own municipality: its contacts come first. Kept beside the settings, since the page script needs none of it. */
import { z } from 'zod';

const Home = z.object({ municipality: z.string().regex(/^0\d{3}$/) });

/** Kommunekode out of the raw settings, or empty. */
export function readHome(settings: unknown): string {
  const read = Home.safeParse(settings);
  return read.success ? read.data.municipality : '';
}
