/**
 * The page side's bounds, each with its reason. Where a bound stops Fagbro on a page, the popup says so in the
 * words given here.
 */

/** One slice of own work. Half of a 60 Hz frame would already be felt while typing; measured tasks stay under 8 ms. */
export const SLICE_MS = 5;

/** Runs of text handled between two looks at the clock; `performance.now()` costs about as much as a short run. */
export const RUNS_PER_CLOCK_CHECK = 12;

/** Ranges registered at once. 10,000 cost Chromium about 80 ms at every later page change, 1,000 under 10 ms. */
export const MAX_REGISTERED = 1000;

/** How far outside the viewport ranges are registered, so that ordinary scrolling never shows unmarked words. */
export const VIEWPORT_MARGIN = '60% 0px';

/** A run longer than this is scanned in pieces cut at white space, so that one giant text node cannot hold a slice. */
export const RUN_PIECE = 50_000;

/** Past this much text on one page Fagbro stops there: a page of this size is a data dump, not something read. */
export const MAX_TEXT = 30_000_000;

/** Past this many text nodes likewise. */
export const MAX_TEXT_NODES = 1_500_000;

/** Milliseconds that page changes are collected before they are looked at; a page that rewrites itself pays once. */
export const CHANGE_DELAY = 60;

/** Custom elements may get their shadow root after they were seen; looked at again after these delays, then not. */
export const SHADOW_RECHECKS = [400, 1600, 5000] as const;

/** Controls with at most this much text are labels, not prose, and are left unmarked. */
export const CONTROL_LABEL_LENGTH = 30;
