/**
 * Slips of the pen in long words: one letter left out, one too many, or two exchanged (`rehabilteringsteam`,
 * `virksomhedpraktik`). Never one letter for another (`abduktion` is not `adduktion`) but s and t in -sion and -tion.
 */
import { DEEP_KEY } from '../danish/fold.ts';
import * as F from './format.ts';
import { classOf, type Lexicon } from './lexicon.ts';
import { type StemFinder, StemSpeller } from './stems.ts';

/** Shortest word, in deep letters, that is allowed a slip. */
export const SHORTEST = 10;
/** Letters that must be right before the slip: those the begin filter looks at. */
const RIGHT_BEFORE = 6;
/** Most rows with the same beginning that are tried. */
const MOST_ROWS = 80;

/** Letters of the stem and of the text that each kind of slip takes up, see `stemEnd`. */
const STEM_STEP = [1, 0, 2, 1];
const TEXT_STEP = [0, 1, 2, 1];

const S = 19;
const T = 20;
const ION = [9, 15, 14];

/** Whether the stem has -sion or -tion at a place, and the text the other's first letter there. */
function isSionForTion(letters: Uint8Array, at: number, written: number): boolean {
  const letter = letters[at];
  return (
    ((letter === S && written === T) || (letter === T && written === S)) &&
    ION.every((code, index) => letters[at + 1 + index] === code)
  );
}

export class SlipFinder {
  private readonly lexicon: Lexicon;
  private readonly stems: StemFinder;
  private readonly speller: StemSpeller;

  constructor(lexicon: Lexicon, stems: StemFinder) {
    this.lexicon = lexicon;
    this.stems = stems;
    this.speller = new StemSpeller(lexicon);
  }

  /**
   * Calls `visit` for rows that the codes are a slip of, with the place where the row's ending begins.
   *
   * @param codes deep letters, n of them
   */
  find(codes: Uint8Array, n: number, visit: (row: number, end: number) => void): void {
    if (n < SHORTEST) return;
    const { lexicon, stems } = this;
    const here = stems.place(codes, n);
    const rows = lexicon.shared.length;
    const longest = Math.max(
      here > 0 ? this.common(here - 1, codes, n) : 0,
      here < rows ? this.common(here, codes, n) : 0,
    );
    if (longest < RIGHT_BEFORE) return;
    for (const step of [-1, 1]) {
      let row = step < 0 ? here - 1 : here;
      for (let tried = 0; tried < MOST_ROWS && row >= 0 && row < rows; tried++, row += step) {
        const same = this.common(row, codes, n);
        if (same < RIGHT_BEFORE) break;
        const packed = classOf(lexicon, row);
        if (packed >> 8 !== DEEP_KEY || (packed & F.BEGINS) === 0) continue;
        const end = this.stemEnd(codes, n, same);
        if (end > 0) visit(row, end);
      }
    }
  }

  /** Spells a row's stem; how many letters it has in common with the codes. */
  private common(row: number, codes: Uint8Array, n: number): number {
    const { speller } = this;
    speller.spell(row);
    const { letters, start } = speller;
    const length = Math.min(speller.length, n);
    let at = 0;
    while (at < length && letters[start + at] === codes[at]) at++;
    return at;
  }

  /**
   * Where the stem last spelled ends in the codes when there is one slip in it, or -1.
   * Tried in turn: a letter left out, a letter too many, two exchanged, s for t or t for s in -sion and -tion.
   */
  private stemEnd(codes: Uint8Array, n: number, same: number): number {
    const { letters, start, length } = this.speller;
    if (length < SHORTEST - 1 || same > length - 2) return -1;
    for (let slip = 0; slip < 4; slip++) {
      let stem = same + (STEM_STEP[slip] as number);
      let at = same + (TEXT_STEP[slip] as number);
      if (slip === 2 && (letters[start + same] !== codes[same + 1] || letters[start + same + 1] !== codes[same]))
        continue;
      if (slip === 3 && !isSionForTion(letters, start + same, codes[same] as number)) continue;
      while (stem < length && at < n && letters[start + stem] === codes[at]) {
        stem++;
        at++;
      }
      if (stem === length) return at;
    }
    return -1;
  }
}
