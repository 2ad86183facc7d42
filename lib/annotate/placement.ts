/** Where the card goes: above or below the line that is read, never over the word. Pure geometry, CSS pixels. */
import type { Rect } from '../messages.ts';

export interface Placement {
  left: number;
  top: number;
  width: number;
  /** The most height there is on the chosen side. */
  maxHeight: number;
  side: 'above' | 'below';
}

export const CARD_WIDTH = 432;
export const CARD_MAX_HEIGHT = 620;
/** Enough to read the term, its state and the short text; a side with less than this is not chosen if the other has more. */
const CARD_MIN_HEIGHT = 180;
const MARGIN = 8;
/** Between word and card: small, so that the pointer's way over is short, and the underline stays visible. */
const GAP = 7;

/**
 * @param word the word's line box in the viewport
 * @param wanted the card's natural height, null when it is not known yet
 * @param keep side chosen before for this word: kept while it fits, so that the card does not jump as it grows
 */
export function place(
  word: Rect,
  viewport: { width: number; height: number },
  wanted: number | null,
  keep: 'above' | 'below' | null = null,
): Placement {
  const width = Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN);
  const below = viewport.height - word.bottom - GAP - MARGIN;
  const above = word.top - GAP - MARGIN;
  const need = Math.min(wanted ?? CARD_MAX_HEIGHT * 0.6, CARD_MAX_HEIGHT);
  let side: 'above' | 'below' = below >= need || below >= above ? 'below' : 'above';
  if (keep && (keep === 'below' ? below : above) >= Math.min(need, CARD_MIN_HEIGHT)) side = keep;
  const maxHeight = Math.max(Math.min(side === 'below' ? below : above, CARD_MAX_HEIGHT), 80);
  const height = Math.min(wanted ?? maxHeight, maxHeight);
  const left = Math.max(MARGIN, Math.min(word.left - 24, viewport.width - MARGIN - width));
  const top = side === 'below' ? word.bottom + GAP : word.top - GAP - height;
  return { left, top, width, maxHeight, side };
}
