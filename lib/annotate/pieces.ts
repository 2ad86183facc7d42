/**
 * Scanning of giant texts in pieces. A piece ends where a reader would pause, and is scanned with some of the text on
 * both sides of it, so that the pieces together give what a scan of the whole gives.
 */
import type { Span } from '../match/types.ts';
import { PIECE_OVERLAP, RUN_PIECE } from './limits.ts';

export type ScanText = (text: string) => readonly Span[];

/** How much of a piece is given up for a better place to end it; more only where one word fills all of that. */
const LOOK_BACK = 0.1;

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u;

/** True between two code units of one word, or of one character. */
function insideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  // Half a surrogate pair is no letter by itself, but cutting it is never right.
  if (before >= 0xd800 && before < 0xdc00) return true;
  return isWord(before) && isWord(text.charCodeAt(at));
}

function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return WORD.test(String.fromCharCode(code)) || (code >= 0xd800 && code < 0xe000);
}

/** How good a place is to cut: 4 blank line, 3 end of a line or sentence, 2 white space, 1 between words, 0 in a word. */
function worth(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (before === 10) return text.charCodeAt(at) === 10 || text.charCodeAt(at - 2) === 10 ? 4 : 3;
  if (isSpace(before)) {
    const stop = text.charCodeAt(at - 2);
    return stop === 46 || stop === 33 || stop === 63 ? 3 : 2;
  }
  return insideWord(text, at) ? 0 : 1;
}

/** Where the piece that begins at `start` ends; null where one single word is longer than a piece. */
function cut(text: string, start: number, piece: number): number | null {
  const most = start + piece;
  if (most >= text.length) return text.length;
  const least = most - piece * LOOK_BACK;
  let best = 0;
  let end = most;
  for (let at = most; at > start && best < 4 && (at >= least || best === 0); at--) {
    const value = worth(text, at);
    if (value > best) {
      best = value;
      end = at;
    }
  }
  return best > 0 ? end : null;
}

/** Where the word ends that goes on at `from`, looked for in steps of a piece. */
function* endOfWord(text: string, from: number, piece: number): Generator<void, number> {
  for (let at = from; ; at++) {
    if (at >= text.length || !insideWord(text, at)) return at;
    if ((at - from) % piece === piece - 1) yield;
  }
}

/**
 * Scans a long text piece by piece; yields after each. Returns the spans of all, as one scan of the whole would.
 *
 * @param piece length of a piece in UTF-16 code units
 */
export function* scanInPieces(scan: ScanText, text: string, piece = RUN_PIECE): Generator<void, Span[]> {
  const spans: Span[] = [];
  let done = 0;
  for (let start = 0; start < text.length; ) {
    const end = cut(text, start, piece) ?? (yield* endOfWord(text, start + piece, piece));
    // One single "word" as long as a piece is no word: it is passed over, and not kept from being long.
    if (end - start <= piece) {
      let from = Math.max(0, start - PIECE_OVERLAP);
      while (from < start && insideWord(text, from)) from++;
      let to = Math.min(text.length, end + PIECE_OVERLAP);
      while (to > end && insideWord(text, to)) to--;
      for (const span of scan(text.slice(from, to))) {
        const at = span.start + from;
        if (at < start || at >= end || at < done) continue;
        done = span.end + from;
        spans.push({ ...span, start: at, end: done });
      }
    }
    start = end;
    yield;
  }
  return spans;
}
