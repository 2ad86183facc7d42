/**
 * The whole dictionary against everyday Danish, where nothing may be marked, and against the terse lines of records
 * and case notes, where the words in brackets are.
 *
 * The sentences stand one to a line in text files beside this one. Brackets may lie inside a longer mark.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileLexicon, createScanner, openLexicon, type Scan } from '../../lib/match/index.ts';
import { EMPLOYMENT, HEALTH } from '../../lib/match/types.ts';
import { readDictionary } from '../../scripts/annotate.ts';

function lines(name: string): string[] {
  const path = fileURLToPath(new URL(name, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The text without brackets, and what stood between them: [start, end) of each. */
function bracketed(line: string): { text: string; wanted: [start: number, end: number][] } {
  const wanted: [number, number][] = [];
  let text = '';
  let start = 0;
  for (const char of line) {
    if (char === '[') start = text.length;
    else if (char === ']') wanted.push([start, text.length]);
    else text += char;
  }
  return { text, wanted };
}

let scan: Scan;

beforeAll(() => {
  scan = createScanner(openLexicon(compileLexicon(readDictionary().terms)));
}, 60_000);

describe('hverdag', () => {
  const phrases = lines('everyday-phrases.txt');

  test('der er mindst trehundrede sætninger', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(300);
  });

  test.each(phrases)('%s', (phrase) => {
    expect(scan(phrase).map(({ start, end }) => phrase.slice(start, end))).toEqual([]);
  });
});

describe.each([
  { name: 'terse-health.txt', side: HEALTH },
  { name: 'terse-employment.txt', side: EMPLOYMENT },
])('fåmælte linjer, $name', ({ name, side }) => {
  test.each(lines(name))('%s', (line) => {
    const { text, wanted } = bracketed(line);
    const marks = scan(text).filter((span) => (span.side & side) !== 0);
    const missed = wanted.filter(([from, to]) => !marks.some(({ start, end }) => start <= from && end >= to));
    expect(wanted.length).toBeGreaterThan(0);
    expect(missed.map(([from, to]) => text.slice(from, to))).toEqual([]);
  });
});
