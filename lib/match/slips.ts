/**
 * Slips of the pen in long words: one letter left out, one too many, or two exchanged (`rehabilteringsteam`,
 * `virksomhedpraktik`). Never one letter for another: `abduktion` is not `adduktion`.
 */
import { DEEP_KEY } from '../danish/fold.ts';
import * as F from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** Shortest word, in deep letters, that is allowed a slip. */
export const SHORTEST = 10;
/** Letters that must be right before the slip: those the begin filter looks at. */
const RIGHT_BEFORE = 6;
/** Most rows with the same beginning that are tried. */
const MOST_ROWS = 80;

/** How many letters a row's stem has in common with the codes. */
function common(lexicon: Lexicon, row: number, codes: Uint8Array, n: number): number {
  const { letters, rowStart } = lexicon;
  const start = rowStart[row] as number;
  const length = Math.min((rowStart[row + 1] as number) - start, n);
  let at = 0;
  while (at < length && letters[start + at] === codes[at]) at++;
  return at;
}

/** First row whose stem comes after the codes in the order of the letters. */
function place(lexicon: Lexicon, codes: Uint8Array, n: number): number {
  const { letters, rowStart, rowKind } = lexicon;
  let low = 0;
  let high = rowKind.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const same = common(lexicon, middle, codes, n);
    const start = rowStart[middle] as number;
    const ended = start + same === (rowStart[middle + 1] as number);
    if (ended || (same < n && (letters[start + same] as number) < (codes[same] as number))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where the stem of a row ends in the codes when there is one slip in it, or -1.
 * Tried in turn: a letter left out, a letter too many, two exchanged.
 */
function stemEnd(lexicon: Lexicon, row: number, codes: Uint8Array, n: number, same: number): number {
  const { letters, rowStart } = lexicon;
  const start = rowStart[row] as number;
  const length = (rowStart[row + 1] as number) - start;
  if (length < SHORTEST - 1 || same > length - 2) return -1;
  for (let slip = 0; slip < 3; slip++) {
    let stem = same + (slip === 0 ? 1 : slip === 1 ? 0 : 2);
    let at = same + (slip === 0 ? 0 : slip === 1 ? 1 : 2);
    if (slip === 2 && (letters[start + same] !== codes[same + 1] || letters[start + same + 1] !== codes[same]))
      continue;
    while (stem < length && at < n && letters[start + stem] === codes[at]) {
      stem++;
      at++;
    }
    if (stem === length) return at;
  }
  return -1;
}

/**
 * Calls `visit` for rows that the codes are a slip of, with the place where the row's ending begins.
 *
 * @param codes deep letters, n of them
 */
export function slipsOf(
  lexicon: Lexicon,
  codes: Uint8Array,
  n: number,
  visit: (row: number, end: number) => void,
): void {
  if (n < SHORTEST) return;
  const { rowKind, rowFlags } = lexicon;
  const here = place(lexicon, codes, n);
  const rows = rowKind.length;
  const longest = Math.max(
    here > 0 ? common(lexicon, here - 1, codes, n) : 0,
    here < rows ? common(lexicon, here, codes, n) : 0,
  );
  if (longest < RIGHT_BEFORE) return;
  for (const step of [-1, 1]) {
    let row = step < 0 ? here - 1 : here;
    for (let tried = 0; tried < MOST_ROWS && row >= 0 && row < rows; tried++, row += step) {
      const same = common(lexicon, row, codes, n);
      if (same < longest - 1 || same < RIGHT_BEFORE) break;
      if (rowKind[row] !== DEEP_KEY || ((rowFlags[row] as number) & F.BEGINS) === 0) continue;
      const end = stemEnd(lexicon, row, codes, n, same);
      if (end > 0) visit(row, end);
    }
  }
}
