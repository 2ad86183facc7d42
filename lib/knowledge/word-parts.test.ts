import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';
import { lexTerms } from './lex-terms.ts';
import { wordParts } from './word-parts.ts';

const { entries, patterns } = readContent();
const all = entries.map(({ entry }) => entry);
const parts = wordParts(all, lexTerms(all, patterns));
const written = (id: string) => parts.get(id)?.map(({ part, meaning }) => `${part} ${meaning}`);

describe('wordParts', () => {
  it('reads a word out of its elements, with their meanings', () => {
    expect(written('spondylolistese')).toEqual(['spondyl- hvirvel', '-listese glidning']);
    expect(parts.get('kolecystektomi')?.at(-1)).toMatchObject({ part: '-ektomi' });
  });

  it('leaves alone what an author has written, medicines, and words of several', () => {
    const authored = all.filter((entry) => entry.parts).map(({ id }) => id);
    expect(authored.filter((id) => parts.has(id))).toEqual([]);
    const medicines = all.filter(({ kind }) => kind === 'medicin').map(({ id }) => id);
    expect(medicines.filter((id) => parts.has(id))).toEqual([]);
    for (const { id, term } of all) if (/\s/.test(term)) expect(parts.has(id)).toBe(false);
  });

  it('gives each part a meaning', () => {
    expect(parts.size).toBeGreaterThan(80);
    for (const pieces of parts.values()) for (const { meaning } of pieces) expect(meaning).toMatch(/^\p{Ll}/u);
  });
});
