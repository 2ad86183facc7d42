/** Where the reader has been inside one card: a stack, so that Back is always one step. Pure. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';

/** What the card was opened with, then each entry opened from it. */
export interface Trail {
  readonly opened: readonly PublishedEntry[];
}

export const START: Trail = { opened: [] };

export const open = (trail: Trail, entry: PublishedEntry): Trail =>
  trail.opened.at(-1)?.id === entry.id ? trail : { opened: [...trail.opened, entry] };

export const back = (trail: Trail): Trail => ({ opened: trail.opened.slice(0, -1) });

export const shown = (trail: Trail): PublishedEntry | undefined => trail.opened.at(-1);
