import { describe, expect, test } from 'vitest';
import { first, held, MAX_SCALE, panned, READABLE, showing, whole, zoomed } from './view-box.ts';

const drawing = { width: 1800, height: 1100 };
const frame = { width: 1000, height: 660 };

describe('the map in its frame', () => {
  test('fits whole, in the middle of the frame', () => {
    const view = whole(frame, drawing);
    expect(view.scale).toBeCloseTo(1000 / 1800);
    expect(view.x).toBeCloseTo(0);
    expect(view.y).toBeCloseTo((1100 - 660 / view.scale) / 2);
  });
  test('begins readable, with the top in sight and the boxes that matter', () => {
    expect(first(frame, drawing, [{ x: 600, y: 400, width: 200, height: 54 }])).toEqual({
      scale: READABLE,
      x: 0,
      y: 0,
    });
    const far = first(frame, drawing, [{ x: 1500, y: 400, width: 200, height: 54 }]);
    expect([far.x, far.y]).toEqual([1500 + 200 + 24 - 1000 / READABLE, 0]);
    expect(first({ width: 1900, height: 1200 }, drawing, []).scale).toBeGreaterThan(1);
  });
  test('zooming keeps the point under the pointer', () => {
    const view = { scale: 1, x: 300, y: 200 };
    const at = { x: 400, y: 300 };
    const larger = zoomed(view, 1.25, at, frame, drawing);
    expect(larger.x + at.x / larger.scale).toBeCloseTo(view.x + at.x / view.scale);
    expect(larger.y + at.y / larger.scale).toBeCloseTo(view.y + at.y / view.scale);
  });
  test('never past its limits, never out of sight', () => {
    let view = whole(frame, drawing);
    for (let i = 0; i < 20; i++) view = zoomed(view, 1.25, { x: 0, y: 0 }, frame, drawing);
    expect(view.scale).toBe(MAX_SCALE);
    for (let i = 0; i < 40; i++) view = panned(view, -500, -500, frame, drawing);
    expect(view.x + frame.width / view.scale).toBeCloseTo(drawing.width);
    for (let i = 0; i < 30; i++) view = zoomed(view, 0.8, { x: 10, y: 10 }, frame, drawing);
    expect(view).toEqual(whole(frame, drawing));
    expect(held({ scale: 1, x: -900, y: 9000 }, frame, drawing)).toEqual({ scale: 1, x: 0, y: 440 });
  });
  test('moves just far enough to show a box', () => {
    const view = { scale: 1, x: 0, y: 0 };
    expect(showing(view, { x: 100, y: 100, width: 196, height: 54 }, frame, drawing)).toEqual(view);
    expect(showing(view, { x: 1500, y: 100, width: 196, height: 54 }, frame, drawing).x).toBe(1500 + 196 + 24 - 1000);
  });
});
