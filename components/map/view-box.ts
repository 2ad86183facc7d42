/** Zoom and pan as numbers: how large the drawing is, and which of its points lies in the frame's corner. Pure. */
import type { Point } from './geometry.ts';

export interface View {
  scale: number;
  /** The drawing's point in the frame's upper left corner. */
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const MAX_SCALE = 2.5;
/** Below this the words on the arrows cannot be read; the map begins no smaller, and the reader moves it instead. */
export const READABLE = 0.8;
export const ZOOM_STEP = 1.25;
/** Pixels of one press of an arrow key. */
export const PAN_STEP = 80;

export const fitScale = (frame: Size, drawing: Size): number =>
  Math.min(1.4, Math.max(0.15, Math.min(frame.width / drawing.width, frame.height / drawing.height)));

/** Never so far that the drawing is lost; a drawing smaller than its frame stands in the middle of it. */
export function held(view: View, frame: Size, drawing: Size): View {
  const scale = Math.min(MAX_SCALE, Math.max(Math.min(fitScale(frame, drawing), READABLE), view.scale));
  const along = (at: number, length: number, all: number): number => {
    const seen = length / scale;
    if (seen >= all) return (all - seen) / 2;
    return Math.min(all - seen, Math.max(0, at));
  };
  return { scale, x: along(view.x, frame.width, drawing.width), y: along(view.y, frame.height, drawing.height) };
}

export function whole(frame: Size, drawing: Size): View {
  return held({ scale: fitScale(frame, drawing), x: 0, y: 0 }, frame, drawing);
}

/** Larger or smaller by a factor, with the drawing's point under `at` (pixels in the frame) staying where it is. */
export function zoomed(view: View, factor: number, at: Point, frame: Size, drawing: Size): View {
  const least = Math.min(fitScale(frame, drawing), READABLE);
  const scale = Math.min(MAX_SCALE, Math.max(least, view.scale * factor));
  return held(
    { scale, x: view.x + at.x / view.scale - at.x / scale, y: view.y + at.y / view.scale - at.y / scale },
    frame,
    drawing,
  );
}

export function panned(view: View, dx: number, dy: number, frame: Size, drawing: Size): View {
  return held({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, frame, drawing);
}

/** Moved just far enough that a box can be seen whole, with some air. */
export function showing(view: View, box: Point & Size, frame: Size, drawing: Size): View {
  const air = 24;
  const along = (at: number, seen: number, from: number, length: number): number => {
    if (from - air < at) return from - air;
    if (from + length + air > at + seen) return from + length + air - seen;
    return at;
  };
  return held(
    {
      ...view,
      x: along(view.x, frame.width / view.scale, box.x, box.width),
      y: along(view.y, frame.height / view.scale, box.y, box.height),
    },
    frame,
    drawing,
  );
}

/**
 * What is seen at first: everything if it can be read, else a readable part with the lanes' names at the top, moved
 * just far enough to show the given boxes.
 */
export function first(frame: Size, drawing: Size, boxes: readonly (Point & Size)[]): View {
  const scale = Math.max(fitScale(frame, drawing), READABLE);
  return boxes.reduce((view, box) => showing(view, box, frame, drawing), held({ scale, x: 0, y: 0 }, frame, drawing));
}
