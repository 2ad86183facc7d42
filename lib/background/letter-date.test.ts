import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { chosenDate } = await import('./letter-date.ts');

const frame = (date: string | null, here = false) => ({ date, here });

describe('the date of what is read', () => {
  it('is that of the frame with the word, and of no other', () => {
    expect(chosenDate([frame('2026-11-03'), frame('2024-02-19', true)])).toBe('2024-02-19');
    expect(chosenDate([frame('2026-11-03'), frame(null, true)])).toBeNull();
  });
  it('without a word is the only one there is', () => {
    expect(chosenDate([frame(null), frame('2024-02-19'), frame('2024-02-19')])).toBe('2024-02-19');
    expect(chosenDate([frame('2024-02-20'), frame('2024-02-19')])).toBeNull();
    expect(chosenDate([])).toBeNull();
  });
  it('is nothing a page could have made up', () => {
    expect(chosenDate([{ date: '<b>2024', here: true }, 'x', null, frame('2024-13-01', true)])).toBeNull();
  });
});
