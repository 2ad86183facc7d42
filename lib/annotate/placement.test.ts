import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_MAX_HEIGHT, place } from './placement.ts';

const viewport = { width: 1200, height: 800 };
const word = (left: number, top: number) => ({ left, top, right: left + 90, bottom: top + 18 });

describe('place', () => {
  it('goes below where there is room', () => {
    const placement = place(word(300, 100), viewport, 400);
    expect(placement.side).toBe('below');
    expect(placement.top).toBeGreaterThan(118);
  });

  it('goes above a word low on the screen, its lower edge at the word', () => {
    const placement = place(word(300, 700), viewport, 400);
    expect(placement.side).toBe('above');
    expect(placement.top + 400).toBeLessThan(700);
  });

  it('keeps its side while the card grows, so that it does not jump', () => {
    expect(place(word(300, 420), viewport, 500, 'below').side).toBe('below');
  });

  it('never covers the word and never leaves the viewport, wherever the word stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1180 }),
        fc.integer({ min: 0, max: 780 }),
        fc.integer({ min: 60, max: 3000 }),
        fc.constantFrom('above' as const, 'below' as const, null),
        (left, top, wanted, keep) => {
          const at = word(left, top);
          const placement = place(at, viewport, wanted, keep);
          const height = Math.min(wanted, placement.maxHeight);
          if (placement.side === 'below') expect(placement.top).toBeGreaterThanOrEqual(at.bottom);
          else expect(placement.top + height).toBeLessThanOrEqual(at.top);
          expect(placement.left).toBeGreaterThanOrEqual(0);
          expect(placement.left + placement.width).toBeLessThanOrEqual(viewport.width);
          expect(placement.maxHeight).toBeLessThanOrEqual(CARD_MAX_HEIGHT);
        },
      ),
    );
  });

  it('fits a narrow window', () => {
    expect(place(word(10, 100), { width: 320, height: 600 }, 400).width).toBeLessThanOrEqual(320 - 16);
  });
});
