import { describe, expect, it } from 'vitest';
import type { Scale } from '../../lib/knowledge/schema.ts';
import { scoresIn } from './scores.ts';

const scale = (min: number, max: number): Scale => ({ measures: 'M.', min, max, good: 'low', warning: 'W.' });
const vas = { term: 'VAS', also: ['visuel analog skala'], scale: scale(0, 10) };
const phq = { term: 'PHQ-9', scale: scale(0, 27) };

describe('scoresIn', () => {
  it.each([
    ['VAS', ' 7', vas, [7]],
    ['VAS', ' 6–7', vas, [6, 7]],
    ['VAS', ' 7/10', vas, [7]],
    ['PHQ-9', ': 17', phq, [17]],
    ['VAS-scoren', ' 4', vas, [4]],
  ])('%s%s', (text, value, entry, scores) => {
    expect(scoresIn({ text, value }, entry)).toEqual(scores);
  });

  it.each([
    ['VAS', '', vas],
    ['VAS', ' 70', vas],
    ['VAS', ' 7–6', vas],
    ['VAS', ' 6–70', vas],
    ['PHQ-9', ' 17/30', phq],
  ])('draws nothing for »%s%s«', (text, value, entry) => {
    expect(scoresIn({ text, value }, entry)).toEqual([]);
  });
});
