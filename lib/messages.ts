/**
 * Every message that passes between the parts of Fagbro, in one place. A name says where it goes.
 *
 * What passes between a page and the extension: entry indices, rectangles, counts and the words a reader asked to
 * look up. Never the text of a page. Types only plus small guards, since the page script imports this too.
 */

/** Viewport rectangle in CSS pixels of the window it is about. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a frame hangs in its page: indices into `window.frames`, outermost first; `[]` is the top window. */
export type FramePath = readonly number[];

export type StepDirection = 'next' | 'previous';

/** A word to show a card for. `lexicon` is the checksum of the lexicon `entries` index into. */
export interface CardRequest {
  lexicon: string;
  entries: readonly number[];
  /** The words as they stand on the page: shown as the card's "here: …" line, never stored. */
  surface: string;
  built?: boolean;
  /** Rectangle of the word (first line box) and of the line's whole extent, in the frame's own viewport. */
  rect: Rect;
  /** Opened by key: focus goes into the card. */
  focus: boolean;
}

/**
 * A word of a frame, on its way up to the top window, which draws the card. `to` is the path of the frame meant to
 * receive it (it turns the rectangle into its own viewport and sends it on, unless it is the top window).
 */
export interface CardUp {
  to: FramePath;
  /** The frame the word stands in. */
  path: FramePath;
  /** Tells words of one frame apart. */
  word: number;
  event: 'over' | 'key' | 'move' | 'gone';
  request: CardRequest;
}

export interface CardShown {
  open: boolean;
  /** The frame the word stands in. */
  path: FramePath;
  word: number;
  refocus: boolean;
}

// ── page script (any frame) → background ────────────────────────────────────────────────────────────────────────
export type ToBackground =
  /** Pass what happens to a word in a frame to the frame above it. */
  | ({ type: 'background:card-up' } & CardUp)
  /** The pointer left the word, or the word is gone; the top window decides when to hide. */
  | { type: 'background:card-leave'; hide: 'soon' | 'now' }
  /** The top window tells every frame that a card opened or closed; `refocus`: focus belongs in that frame again. */
  | ({ type: 'background:card-shown' } & CardShown)
  /** One-time ticket that proves to the card that its window was opened by the page script. */
  | { type: 'background:ticket' }
  /** The card asks whether a ticket is real; each is good once. */
  | { type: 'background:redeem'; ticket: string }
  | { type: 'background:step'; direction: StepDirection }
  | { type: 'background:lexicon-damaged'; reason: string };

// ── background → page script ────────────────────────────────────────────────────────────────────────────────────
export type ToPage =
  | ({ type: 'page:card-up' } & CardUp)
  | { type: 'page:card-leave'; hide: 'soon' | 'now' }
  | ({ type: 'page:card-shown' } & CardShown)
  /** `edge`: begin at the first (or last) word instead of after the current one. Answer: whether there was a word. */
  | { type: 'page:step'; direction: StepDirection; from: 'current' | 'edge' }
  /** Step ended in another frame: forget the current word here. */
  | { type: 'page:unstep' }
  | { type: 'page:toggle-card' }
  /** Scroll to the n-th place of a listed word (its place in `FrameWords.words`) and open its card. */
  | { type: 'page:reveal'; index: number; occurrence: number };

// ── extension page → page script: one port per frame, named below ───────────────────────────────────────────────
export const WORDS_PORT = 'fagbro:words';

/** One word of the page, in order of first appearance. */
export interface WordOnPage {
  entries: readonly number[];
  count: number;
  built?: boolean;
  surface: string;
  /** The ways it is written, each with the value right after it (`GAF` and ` 45`; mostly empty). A dozen at most. */
  forms: readonly { text: string; value: string }[];
}

export interface FrameWords {
  type: 'words';
  lexicon: string;
  path: FramePath;
  on: boolean;
  words: WordOnPage[];
  /** A named bound was met and Fagbro stopped on this page. */
  stopped?: string;
}

// ── page script ↔ card, over one MessagePort ────────────────────────────────────────────────────────────────────
export type ToCard =
  | { type: 'card:show'; token: number; request: Omit<CardRequest, 'rect'>; dark: boolean | null }
  | { type: 'card:hide' }
  | { type: 'card:focus' };

export type FromCard =
  | { type: 'card:ready' }
  /** Painted and measured: the height the card would like, in CSS pixels. */
  | { type: 'card:size'; token: number; height: number }
  /** The reader left with Escape or the close button. */
  | { type: 'card:close'; refocus: boolean }
  | { type: 'card:pointer'; inside: boolean }
  | { type: 'card:step'; direction: StepDirection };

/** First message into the card's window, with the port. */
export interface CardHello {
  type: 'card:hello';
  ticket: string;
}

/** What the injected status probe answers for one frame. */
export interface FrameStatus {
  path: FramePath;
  on: boolean;
  words: number;
  hasCurrent: boolean;
  lexicon: string;
}

export const isMessage = (value: unknown): value is { type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
