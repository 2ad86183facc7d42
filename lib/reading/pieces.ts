/** A long text cut into pieces that are read one after the other, so that a page stays alive meanwhile. Pure. */

import { PIECE } from './limits.ts';

export interface Piece {
  start: number;
  text: string;
}

/** Where to cut at or before `end`: after an empty line, a line, a sentence, or a space, whichever is found first. */
function cutBefore(text: string, start: number, end: number): number {
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, end - mark.length);
    // A piece should not become tiny for the sake of a fine cut.
    if (at > start + (end - start) / 2) return at + mark.length;
  }
  return end;
}

/** Pieces that together are the text; words are only cut where there is no space for half a piece. */
export function pieces(text: string, size = PIECE): Piece[] {
  const found: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= size ? text.length : cutBefore(text, start, start + size);
    found.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return found;
}
