import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../scripts/annotate.ts';
import { FIGURES, figuresText } from '../../scripts/figures.ts';

describe('figures of the matcher', () => {
  it('are those of tests/figures.md; after a wanted change: npm run score -- --write', { timeout: 60_000 }, () => {
    expect(figuresText(readDictionary())).toBe(readFileSync(FIGURES, 'utf8'));
  });
});
