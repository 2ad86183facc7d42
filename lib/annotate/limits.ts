/**
 * The page side's bounds, each with its reason. Where one of the last six is passed Fagbro stops on that page, and
 * the popup and the side panel say so.
 */

/** One slice of own work; its last step goes past it. Half of a 60 Hz frame would already be felt while typing. */
export const SLICE_MS = 3;

/**
 * Own work between two looks at the clock, in characters, a text node or an element counting as `NODE_EFFORT` of
 * them: some twentieth of a millisecond, and many times that in code the browser has never run. A look costs nothing
 * beside it.
 */
export const EFFORT_PER_CLOCK_CHECK = 1000;
export const NODE_EFFORT = 30;

/** Text nodes read in one step at most: a step cannot be interrupted. */
export const NODES_PER_STEP = 64;

/** Ranges registered at once. 10,000 cost Chromium about 80 ms at every later page change, 1,000 under 10 ms. */
export const MAX_REGISTERED = 1000;

/** How far outside the viewport ranges are registered, so that ordinary scrolling never shows unmarked words. */
export const VIEWPORT_MARGIN = '60% 0px';

/** Blocks measured in the first slice, for words to be painted in the very next frame. */
export const MEASURED_AT_ONCE = 150;

/** A run longer than this is scanned in pieces, so that one giant text node cannot hold a slice. */
export const RUN_PIECE = 30_000;

/** Text scanned again on both sides of a piece: more than any context the matcher looks at. */
export const PIECE_OVERLAP = 1000;

/** Milliseconds that page changes are collected before they are looked at; a page that rewrites itself pays once. */
export const CHANGE_DELAY = 60;

/** After a look at changes, the next ones are collected this many times as long as it took: our share is under 3 %. */
export const REST_PER_WORK = 36;

/** No longer than this, in milliseconds. Only a page that changes as fast as nobody reads makes it this long. */
export const LONGEST_CHANGE_DELAY = 2000;

/** Custom elements may get their shadow root after they were seen; looked at again after these delays, then not. */
export const SHADOW_RECHECKS = [400, 1600, 5000] as const;

/** Controls with at most this much text are labels, not prose, and are left unmarked. */
export const CONTROL_LABEL_LENGTH = 30;

/** Past this much text on one page Fagbro stops there: a page of this size is a data dump, not something read. */
export const MAX_TEXT = 30_000_000;

/** Past this many text nodes likewise. */
export const MAX_TEXT_NODES = 1_200_000;

/** So much text in one single block, which is marked as a whole, likewise. */
export const MAX_RUN = 3_000_000;

/** So many text nodes in one single block likewise: joining their texts cannot be interrupted. */
export const MAX_RUN_NODES = 60_000;

/** Past this many found words likewise: what is kept of each must fit into memory many times over. */
export const MAX_WORDS = 150_000;

/** Past this many blocks with words likewise: the browser looks at each of them in every frame that scrolls. */
export const MAX_BLOCKS = 30_000;
