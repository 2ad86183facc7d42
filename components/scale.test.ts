import { describe, expect, it } from 'vitest';
import type { Scale } from '../lib/knowledge/schema.ts';
import { bandOf, rangeOf, scoreIn } from './scale.ts';

const scale = (more: Partial<Scale> = {}): Scale => ({
  measures: 'x',
  min: 0,
  max: 27,
  good: 'low',
  warning: 'y',
  bands: [
    { from: 0, to: 4, label: 'få' },
    { from: 5, to: 9, label: 'lette' },
    { from: 10, to: 27, label: 'flere' },
  ],
  ...more,
});

describe('rangeOf', () => {
  it('takes its ends from the author, else from the bands', () => {
    expect(rangeOf(scale())).toEqual({ min: 0, max: 27 });
    const { min: _min, max: _max, ...bare } = scale();
    expect(rangeOf(bare)).toEqual({ min: 0, max: 27 });
    const { bands: _bands, ...nothing } = bare;
    expect(rangeOf(nothing)).toBeNull();
  });
});

describe('bandOf', () => {
  it('counts both ends in, the later band where two meet', () => {
    expect(bandOf(scale(), 4)?.label).toBe('få');
    expect(bandOf(scale(), 5)?.label).toBe('lette');
    expect(bandOf(scale(), 4.5)).toBeNull();
    const meeting = scale({
      bands: [
        { from: 0, to: 5, label: 'a' },
        { from: 5, to: 9, label: 'b' },
      ],
    });
    expect(bandOf(meeting, 5)?.label).toBe('b');
  });
});

describe('scoreIn', () => {
  const forms = ['PHQ-9', 'PHQ9', 'PHQ 9', 'Patient Health Questionnaire'];
  it.each([
    ['PHQ-9', null],
    ['PHQ 9', null],
    ['PHQ-9: 17', 17],
    ['PHQ-9 score 17', 17],
    ['phq9=17', 17],
    ['PHQ-9 på 17', 17],
    ['PHQ-9 17/27', 17],
    ['PHQ-9 17 af 27', 17],
    ['PHQ-9 17/24', null],
    ['PHQ-9 12,5', 12.5],
    ['PHQ-9 45', null],
    ['PHQ-9 -3', null],
    ['PHQ-9 fra 17 til 12', null],
    ['PHQ-9 12-14', null],
    ['PHQ-9 uge 17', null],
    ['PHQ-9 12.5.2026', null],
    ['PHQ-9 17/5', null],
    ["PHQ-9'en var 17", 17],
    ['total 17', null],
    ['PHQ-9 2026-11-23', null],
  ])('%s: %s', (surface, score) => {
    expect(scoreIn(surface, forms, scale())).toBe(score);
  });

  it('finds none on a scale without ends', () => {
    const { min: _min, max: _max, bands: _bands, ...bare } = scale();
    expect(scoreIn('TSH 4', ['TSH'], bare)).toBeNull();
  });
});
