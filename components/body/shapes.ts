/** What a figure is made of, and the few shapes that are drawn by rule. Pure; all drawn for Fagbro, none copied. */

/** `skin`: the outline around; `bone`, `organ`: what it is about; `line`: a crease, no surface. */
export type Tone = 'skin' | 'bone' | 'organ' | 'line';

export interface Shape {
  d: string;
  tone: Tone;
  /** Names under which this shape is highlighted. */
  parts?: readonly string[];
  /** Seen only when it is highlighted (a joint, a region): it lies over other shapes. */
  only?: boolean;
}

export interface Figure {
  /** Size of the drawing in its own units; drawn at most 150 px tall. */
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Many small shapes: drawn with a thinner line. */
  fine?: boolean;
}

export type Point = readonly [number, number];

const n = (value: number): string => String(Math.round(value * 10) / 10);
const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

/** A closed curve through points (Catmull-Rom, as cubic Béziers). */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const point = (place: number): Point => {
    const index = closed ? (place + count) % count : Math.min(count - 1, Math.max(0, place));
    return points[index] ?? [0, 0];
  };
  let d = `M${at(point(0))}`;
  for (let place = 0; place < (closed ? count : count - 1); place++) {
    const [a, b, c, e] = [point(place - 1), point(place), point(place + 1), point(place + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${at(first)} ${at(second)} ${at(c)}`;
  }
  return closed ? `${d}Z` : d;
}

export const ellipse = (x: number, y: number, rx: number, ry = rx): string =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0Z`;

/** A tapered limb with round ends: from one point and half width to another. */
export function capsule([x1, y1]: Point, r1: number, [x2, y2]: Point, r2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length];
  return (
    `M${n(x1 + nx * r1)} ${n(y1 + ny * r1)}L${n(x2 + nx * r2)} ${n(y2 + ny * r2)}` +
    `A${n(r2)} ${n(r2)} 0 0 0 ${n(x2 - nx * r2)} ${n(y2 - ny * r2)}L${n(x1 - nx * r1)} ${n(y1 - ny * r1)}` +
    `A${n(r1)} ${n(r1)} 0 0 0 ${n(x1 + nx * r1)} ${n(y1 + ny * r1)}Z`
  );
}

/** A small long bone, waisted, with rounded knobs at both ends: fingers and toes. */
export function smallBone([x1, y1]: Point, [x2, y2]: Point, width: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [nx, ny] = [-uy, ux];
  const place = (along: number, across: number): Point => [
    x1 + ux * along * length + nx * across * width,
    y1 + uy * along * length + ny * across * width,
  ];
  return smooth([
    place(0, 0),
    place(0.03, 0.42),
    place(0.16, 0.5),
    place(0.5, 0.3),
    place(0.85, 0.44),
    place(0.97, 0.36),
    place(1, 0),
    place(0.97, -0.36),
    place(0.85, -0.44),
    place(0.5, -0.3),
    place(0.16, -0.5),
    place(0.03, -0.42),
  ]);
}
