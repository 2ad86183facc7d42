import { expect, test } from 'vitest';
import { earlySlips } from './early-slips.ts';

test('one early letter is left out, or two are exchanged', () => {
  const slips = earlySlips('sygedagpenge');
  expect(slips).toContain('sygdagpenge');
  expect(slips).toContain('syegdagpenge');
  expect(slips).not.toContain('sygedagpenge');
});

test('a double letter counts as one', () => {
  expect(earlySlips('ressourceforløb')).toContain('ressouceforløb');
});

test('the first letter and the later ones are right', () => {
  for (const slip of earlySlips('rehabiliteringsteam')) {
    expect(slip[0]).toBe('r');
    expect(slip.endsWith('iteringsteam')).toBe(true);
  }
});

test.each(['fleksjob', 'LÆ 285', 'kontanthjælps-'])('%s has none', (word) => {
  expect(earlySlips(word)).toEqual([]);
});
