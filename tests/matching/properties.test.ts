/** What must hold for any text and any damage. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflect } from '../../lib/danish/inflection.ts';
import {
  checkForm,
  compileLexicon,
  createScanner,
  LexiconError,
  type LexTerm,
  openLexicon,
  type Span,
} from '../../lib/match/index.ts';
import { BYTES, LEXICON, TERMS } from './terms.ts';

const scan = createScanner(LEXICON);

const PIECES = TERMS.flatMap(({ forms }) => forms.map(({ form }) => form));

/** Texts of the dictionary's own words and of what stands between and inside words, in any order. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.constantFrom(' ', '-', '.', '\n', '\u00ad', '\u00a0', '/', "'", 'en', 's', '§ 7', ', stk. 1', ' og ', '- og '),
      fc.constantFrom('👩‍⚕️', 'å', 'a\u030a', 'ﬁ', '2', '285', '@', 'Æ', 'é', '\u200b', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function check(text: string, spans: readonly Span[]): void {
  let before = 0;
  for (const { start, end, entries, side } of spans) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries).size).toBe(entries.length);
    for (const entry of entries) expect(TERMS[entry]).toBeDefined();
    expect(side & 3).toBe(side);
    expect(side).not.toBe(0);
    before = end;
  }
}

describe('spans', () => {
  test('are sorted, disjoint and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => check(text, scan(text))),
      { numRuns: 1500 },
    );
  });

  test('are the same when a text is scanned again, and for a new scanner', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = scan(text);
        expect(scan(text)).toEqual(first);
        expect(createScanner(LEXICON)(text)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test('of one side are of that side only', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 2), (text, sides) => {
        for (const { side } of createScanner(LEXICON, { sides })(text)) expect(side).toBe(sides);
      }),
      { numRuns: 300 },
    );
  });

  test('begin and end at whole words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of scan(text)) {
          // A section sign begins something of its own, whatever it is glued to (`loven§ 7`).
          const glued = text[start] !== '§' && /[a-zæøå0-9]$/i.test(text.slice(0, start));
          expect(glued, text.slice(0, start)).toBe(false);
          expect(/^[a-zæøå0-9]/i.test(text.slice(end))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('come one by one through emit', () => {
    const emitted: Span[] = [];
    const text = 'Fleksjob og depression';
    expect(scan(text, (span) => emitted.push(span))).toEqual([]);
    expect(emitted).toEqual(scan(text));
  });
});

/** Forms that hold wherever they stand: no conditions, nothing everyday. */
const PLAIN = TERMS.flatMap(({ index, forms }) =>
  forms
    .filter(({ when, unless, everyday }) => when === undefined && unless === undefined && everyday === undefined)
    .map((form) => ({ index, ...form })),
);

/** All inflected writings of a form whose words inflect alone. */
function writings(form: string, inflection: string): string[] {
  const words = inflect(form, inflection);
  const [only] = words;
  return words.length === 1 && only !== undefined ? [...only.forms] : [form];
}

describe('the lexicon finds its own forms', () => {
  test.each(PLAIN)('$form', ({ index, form, inflection }) => {
    for (const written of writings(form, inflection)) {
      const text = `noget ${written} andet`;
      const found = scan(text).find(({ entries }) => entries.includes(index));
      expect(found, text).toBeDefined();
      // An article in front stays outside.
      const surface = text.slice(found?.start, found?.end);
      expect(written.endsWith(surface), `${surface} i ${text}`).toBe(true);
    }
  });

  test('decomposed and with soft hyphens between all letters', () => {
    for (const { index, form, inflection } of PLAIN) {
      if (!/^[a-zæøåé]{6,}$/.test(form)) continue;
      for (const written of writings(form, inflection)) {
        const decomposed = written.normalize('NFD');
        expect(scan(decomposed)[0], decomposed).toMatchObject({ start: 0, end: decomposed.length });
        const hyphened = [...written].join('\u00ad');
        expect(scan(hyphened)[0]?.entries, hyphened).toContain(index);
      }
    }
  });

  test('among thousands of others', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdefghiklmnoprstuvæøå'), minLength: 7, maxLength: 15 });
    // All end in a consonant, so that they take the endings given.
    const consonant = letters.map((word) => `${word}k`);
    fc.assert(
      fc.property(fc.uniqueArray(consonant, { minLength: 20, maxLength: 200 }), (words) => {
        const terms: LexTerm[] = words.map((form, index) => ({
          index,
          id: `t${index}`,
          side: 1 + (index % 2),
          priority: 2,
          forms: [{ form, inflection: 'sb. -en, -er, -erne' }],
        }));
        const find = createScanner(openLexicon(compileLexicon(terms)));
        words.forEach((word, index) => {
          for (const ending of ['', 'en', 'er', 'erne', 'ernes']) {
            const text = `og ${word}${ending}.`;
            const span = find(text).find(({ entries }) => entries.includes(index));
            expect(span, text).toMatchObject({ start: 3, end: 3 + word.length + ending.length });
          }
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('the bytes', () => {
  test('are the same for the same terms', () => {
    expect(compileLexicon(TERMS)).toEqual(BYTES);
  });

  test('open at any place in a buffer', () => {
    const shifted = new Uint8Array(BYTES.length + 3);
    shifted.set(BYTES, 3);
    const again = createScanner(openLexicon(shifted.subarray(3)));
    expect(again('depression').length).toBe(1);
  });

  test('throw when any byte is damaged', () => {
    fc.assert(
      fc.property(fc.nat(BYTES.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const damaged = BYTES.slice();
        damaged[place] = (damaged[place] ?? 0) ^ change;
        expect(() => openLexicon(damaged)).toThrow(LexiconError);
      }),
      { numRuns: 300 },
    );
  });

  test('throw when cut short', () => {
    fc.assert(
      fc.property(fc.nat(BYTES.length - 1), (length) => {
        expect(() => openLexicon(BYTES.slice(0, length))).toThrow(LexiconError);
      }),
      { numRuns: 100 },
    );
  });

  test('of an empty dictionary open and find nothing', () => {
    expect(createScanner(openLexicon(compileLexicon([])))('Depression og fleksjob, § 7')).toEqual([]);
  });
});

test('a form that cannot be read says what to write', () => {
  expect(checkForm({ form: 'knæ', inflection: 'hun. -et' })).toContain('sb. -en, -er, -erne');
  const broken = [{ index: 0, id: 'knae', side: 2, priority: 1 as const, forms: [{ form: 'knæ', inflection: '' }] }];
  expect(() => compileLexicon(broken)).toThrow(/^knae: bøjningen er tom/);
});
