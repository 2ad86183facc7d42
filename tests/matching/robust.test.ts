/** Any text, however odd or large, and any damage to the lexicon. Work is counted, never timed. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createScanner, LexiconError, openLexicon, type Span } from '../../lib/match/index.ts';
import { PATTERN_BYTES, PATTERN_LEXICON } from './patterns.ts';
import { TERMS } from './terms.ts';

const scan = createScanner(PATTERN_LEXICON);

afterEach(() => {
  vi.restoreAllMocks();
});

const PIECES = [
  ...TERMS.flatMap(({ forms }) => forms.map(({ form }) => form)),
  ...'DF431 L84 P76 F32.1 DM545A kardiomegali trombocytopeni borger praktik tilstanden Jens hævede § 27 stk. diagnose ICPC-2:'.split(
    ' ',
  ),
];
const ODD = [
  '\ud800',
  '\udc00',
  '\u0301\u0302',
  '\u202e',
  'שלום',
  'مرحبا',
  '\u200b',
  '\u00ad',
  '👩‍⚕️',
  'ﬁ',
  '\u0000',
  '\uffff',
];
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      {
        weight: 6,
        arbitrary: fc.constantFrom(' ', ' ', '. ', ', ', '-', '- og ', '/', '\n', "'", 'en', 's', ' 285', ': '),
      },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** A safe place to cut: the middle of four line breaks. No word, no reference and no window of context crosses it. */
const SAFE = '\n\n';

describe('pieces', () => {
  test('cut at safe places give what the whole gives', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (parts) => {
        const pieces = parts.map((part, at) => (at > 0 ? SAFE : '') + part + (at + 1 < parts.length ? SAFE : ''));
        const expected: Span[] = [];
        let offset = 0;
        for (const piece of pieces) {
          for (const span of scan(piece))
            expected.push({ ...span, start: span.start + offset, end: span.end + offset });
          offset += piece.length;
        }
        expect(scan(pieces.join(''))).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });
});

/** How many characters are looked at: one by one, or copied out to be looked at by an expression. */
function steps(text: string): number {
  let count = 0;
  const { charCodeAt, slice } = String.prototype;
  vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at: number) {
    count++;
    return charCodeAt.call(this, at);
  });
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
    const out = slice.call(this, from, to);
    count += out.length;
    return out;
  });
  scan(text, () => {});
  vi.restoreAllMocks();
  return count;
}

const REPEATED: Record<string, string> = {
  'ét bogstav': 'a',
  'et langt ord': 'depressionsbehandlingfleksjob',
  bindestreger: '-',
  'bogstav og bindestreg': 'a-',
  'ord med bindestreg': 'depression-',
  'fælles led': 'hofte-, ',
  'fælles led med og': 'hofte- og ',
  skråstreg: 'knæ-/',
  linjeskift: 'knæ-\n',
  forkortelser: 'u.a. ',
  'forkortelser med vilkår': 'RA ',
  'store bogstaver': 'ALS ',
  'ord med vilkår': 'visiteres borger ',
  hverdagsord: 'rådighed ',
  koder: 'L84 ',
  'koder med skråstreg': 'DF431/',
  'koder uden mellemrum': 'DF431A1',
  paragraffer: '§ 56, ',
  love: 'SDPL § 7, ',
  stykker: ', stk. 1',
  zalgo: 'd\u0301\u0302\u0303e\u0304\u0305p',
  'bløde bindestreger': 'a\u00ad',
  'højre mod venstre': '\u05d0\u202e\u05d1 ',
  'halve tegn': '\ud800',
  emoji: '👩‍⚕️',
  led: 'neuro',
  'ord af led': 'neuroneuroneuropatix ',
  adresser: 'a.b/depression/',
  snabela: 'depression@',
  apostroffer: "MR'",
  navne: 'Jens Parkinson ',
  mellemrum: 'dyb                                        ',
};

describe('work grows with the text and no faster', () => {
  test.each(Object.entries(REPEATED))('%s', (_, unit) => {
    const few = steps(unit.repeat(400));
    const many = steps(unit.repeat(1600));
    expect(many).toBeLessThan(4 * few * 1.25 + 2000);
  });
});

describe('large texts', () => {
  test.each([
    ['1 MB uden mellemrum', 'depressionsbehandlingfleksjob'.repeat(36_000)],
    ['1 MB af ét bogstav', 'a'.repeat(1_000_000)],
    ['1 MB store bogstaver', 'A'.repeat(1_000_000)],
    ['1 MB cifre', '1'.repeat(1_000_000)],
    ['100.000 bindestreger', '-'.repeat(100_000)],
    ['100.000 ord med bindestreg', 'depression-'.repeat(100_000)],
    ['100.000 forkortelser', 'u.a. '.repeat(100_000)],
    ['100.000 koder', 'L84 '.repeat(100_000)],
    ['100.000 fælles led', 'hofte- og '.repeat(100_000)],
    ['100.000 halve tegn', '\ud800'.repeat(100_000)],
    ['zalgo', 'd\u0301\u0302\u0303\u0304e\u0305\u0306p'.repeat(50_000)],
    ['skjulte tegn', '\u00ad'.repeat(500_000)],
  ])('%s', (_, text) => {
    let before = 0;
    scan(text, ({ start, end }) => {
      if (start < before || end <= start || end > text.length) throw new Error(`${before} ${start} ${end}`);
      before = end;
    });
    expect(scan('depression')).toHaveLength(1);
  });
});

describe('a damaged lexicon', () => {
  const SAMPLE =
    'DF431, depression og fleksjob efter SDPL § 7. Kardiomegali, u.a., RA med DAS28 og visiteres til borger.';
  const right = JSON.stringify(scan(SAMPLE));

  /** Marks nothing wrongly: it is refused, or it reads as before. */
  function refused(damaged: Uint8Array): boolean {
    try {
      expect(JSON.stringify(createScanner(openLexicon(damaged))(SAMPLE))).toBe(right);
      return false;
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      return true;
    }
  }

  test('is refused wherever a byte is changed', () => {
    for (let at = 0; at < PATTERN_BYTES.length; at += at < 256 ? 1 : 61) {
      const damaged = PATTERN_BYTES.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(refused(damaged), `byte ${at}`).toBe(true);
    }
  });

  test('is refused when regions are cleared, exchanged, doubled or left out', () => {
    const size = PATTERN_BYTES.length;
    fc.assert(
      fc.property(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 4096 }), fc.nat(3), (a, b, n, how) => {
        const damaged = PATTERN_BYTES.slice();
        if (how === 0) damaged.fill(0, a, a + n);
        else if (how === 1) damaged.copyWithin(a, b, b + n);
        else if (how === 2) damaged.set(PATTERN_BYTES.subarray(a, Math.min(size, a + n)).toReversed(), a);
        const given = how === 3 ? Uint8Array.from([...damaged.subarray(0, a), ...damaged.subarray(a + n)]) : damaged;
        const same = given.length === size && given.every((value, at) => value === PATTERN_BYTES[at]);
        expect(refused(given)).toBe(!same);
      }),
      { numRuns: 60 },
    );
  });
});
