/** A giant text scanned in pieces gives what a scan of the whole gives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PIECE_OVERLAP } from '../../lib/annotate/limits.ts';
import { type ScanText, scanInPieces } from '../../lib/annotate/pieces.ts';
import { createScanner } from '../../lib/match/index.ts';
import { LEXICON, TERMS } from './terms.ts';

const scan = createScanner(LEXICON);
const FORMS = TERMS.flatMap(({ forms }) => forms.map(({ form }) => form));

function all(text: string, piece: number, with_: ScanText = scan) {
  const steps = scanInPieces(with_, text, piece);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Long enough for many pieces, of the dictionary's words, everyday words and every kind of seam. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FORMS) },
      {
        weight: 6,
        arbitrary: fc.constantFrom('og', 'har', 'Patienten', 'møde', 'efter', 'led', 'vejen', '12', 'side'),
      },
      { weight: 12, arbitrary: fc.constant(' ') },
      {
        weight: 3,
        arbitrary: fc.constantFrom('. ', '.\n', '\n\n', '\n', ', ', '- og ', '/', '-', '? ', '\u00a0', '\u00ad'),
      },
      { weight: 1, arbitrary: fc.constantFrom('👩‍⚕️', 'a\u030a', 'ﬁ', '\ud800', 'l̶̡u̷m̸b̵a̶g̷o̶', '§ 7, stk. 1', 'מילה') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { minLength: 400, maxLength: 1500 },
  )
  .map((parts) => parts.join(''));

describe('scanning in pieces', () => {
  test('equals scanning whole, wherever the pieces end', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 200, max: 2500 }), (text, piece) => {
        expect(all(text, piece)).toEqual(scan(text));
      }),
      { numRuns: 150 },
    );
  });

  test('hands the scanner no more than a piece and what overlaps it', () => {
    const lengths: number[] = [];
    const watch: ScanText = (text) => {
      lengths.push(text.length);
      return [];
    };
    fc.assert(
      fc.property(texts, (text) => {
        lengths.length = 0;
        all(text, 500, watch);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(500 + 2 * PIECE_OVERLAP);
      }),
      { numRuns: 50 },
    );
  });

  test('passes over letters without end and goes on behind them', () => {
    const word = 'sygedagpenge';
    const text = `${word} ${'x'.repeat(20_000)} ${word}`;
    expect(all(text, 1000).map(({ start }) => start)).toEqual([0, text.length - word.length]);
    expect(all(word.repeat(5000), 1000)).toEqual([]);
  });

  test('yields at least once for each piece', () => {
    const steps = [...scanInPieces(scan, 'ord '.repeat(10_000), 1000)];
    expect(steps.length).toBeGreaterThanOrEqual(40);
  });
});
