/**
 * The spine from the side, face to the left: one curve through 24 vertebrae, sacrum and coccyx. Worked out from the
 * tilt and size of each vertebra, so that any level can be highlighted and looked at closely.
 */
import { LEVELS } from '../../../lib/reading/spine-levels.ts';
import { type Figure, type Point, type Shape, smooth } from '../shapes.ts';

export interface Vertebra {
  level: string;
  centre: Point;
  /** Clockwise from upright, in radians. */
  tilt: number;
  height: number;
  depth: number;
}

/** The 24 that are free; below them the sacrum is one bone. */
export const FREE = 24;
export const HEIGHT = 166;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const between = (a: number, b: number, part: number): number => a + (b - a) * part;

/** Tilt, height and depth at the first and the last vertebra of each region: neck, chest, loin. */
const REGIONS = [
  { count: 7, tilt: [-14, 17], height: [2.9, 3.5], depth: [6.2, 7.4] },
  { count: 12, tilt: [19, -15], height: [3.5, 5.3], depth: [7.2, 10.2] },
  { count: 5, tilt: [-15, 20], height: [5.9, 6.8], depth: [10.8, 12.2] },
] as const;

/** Space between two vertebrae, as a part of their height: discs are thickest in the loin. */
const DISC = [0.26, 0.2, 0.32];

function build(): Vertebra[] {
  const found: Vertebra[] = [];
  let [x, y]: Point = [15, 3];
  let level = 0;
  REGIONS.forEach(({ count, tilt, height, depth }, region) => {
    for (let place = 0; place < count; place++, level++) {
      const part = place / (count - 1);
      const angle = radians(between(tilt[0], tilt[1], part));
      const tall = between(height[0], height[1], part);
      const step = tall * (1 + (DISC[region] ?? 0.2));
      const down: Point = [Math.sin(angle), Math.cos(angle)];
      found.push({
        level: LEVELS[level] ?? '',
        centre: [x + (down[0] * step) / 2, y + (down[1] * step) / 2],
        tilt: angle,
        height: tall,
        depth: between(depth[0], depth[1], part),
      });
      x += down[0] * step;
      y += down[1] * step;
    }
  });
  return found;
}

export const VERTEBRAE: readonly Vertebra[] = build();

/** A point of a vertebra: `back` towards the spinous process, `down` towards the next vertebra, in the figure's units. */
function inside({ centre, tilt }: Vertebra, back: number, down: number): Point {
  const [sin, cos] = [Math.sin(tilt), Math.cos(tilt)];
  return [centre[0] + back * cos + down * sin, centre[1] - back * sin + down * cos];
}

const bodyOf = (one: Vertebra): string => {
  const [w, h] = [one.depth / 2, one.height / 2];
  return smooth([
    inside(one, -w, -h * 0.86),
    inside(one, -w * 0.8, -h),
    inside(one, w * 0.8, -h),
    inside(one, w, -h * 0.86),
    inside(one, w * 0.9, 0),
    inside(one, w, h * 0.86),
    inside(one, w * 0.8, h),
    inside(one, -w * 0.8, h),
    inside(one, -w, h * 0.86),
    inside(one, -w * 0.88, 0),
  ]);
};

/** The process behind: short and forked-looking in the neck, long and steep in the chest, broad in the loin. */
function processOf(one: Vertebra, index: number): string {
  const [w, h] = [one.depth / 2, one.height];
  const canal = w + 2.2;
  const [long, drop, thick] =
    index < 7
      ? [index === 6 ? 7.5 : 5, h * 0.5, h * 0.3]
      : index < 19
        ? [between(6.5, 5.5, Math.abs(index - 12) / 7), h * 1.15, h * 0.22]
        : [6.6, h * 0.3, h * 0.42];
  return smooth([
    inside(one, w * 0.95, -h * 0.3),
    inside(one, canal, -h * 0.36),
    inside(one, canal + long, drop - thick),
    inside(one, canal + long + 0.9, drop),
    inside(one, canal + long, drop + thick),
    inside(one, canal, h * 0.32),
    inside(one, w * 0.95, h * 0.12),
  ]);
}

/** What lies between two bodies. */
function discOf(above: Vertebra, below: Vertebra): string {
  const [a, b] = [above.depth / 2, below.depth / 2];
  return smooth([
    inside(above, -a * 0.92, above.height / 2),
    inside(above, a * 0.92, above.height / 2),
    inside(below, b * 0.92, -below.height / 2),
    inside(below, -b * 0.92, -below.height / 2),
  ]);
}

const last = VERTEBRAE[FREE - 1] as Vertebra;
/** The sacrum as one more vertebra, for the disc above it and for its name. */
export const S1: Vertebra = {
  level: 'S1',
  centre: inside({ ...last, tilt: last.tilt + radians(8) }, 0.3, last.height * 1.36),
  tilt: last.tilt + radians(13),
  height: last.height,
  depth: 11,
};

const sacrum: Shape[] = [
  {
    d: smooth([
      inside(S1, -5.8, -3.1),
      inside(S1, 5.6, -3.3),
      inside(S1, 9.6, 1),
      inside(S1, 9.2, 7),
      inside(S1, 5.2, 14.5),
      inside(S1, 0, 20),
      inside(S1, -1.9, 19.4),
      inside(S1, 0.4, 13.5),
      inside(S1, -1.2, 7),
      inside(S1, -4.4, 1.6),
    ]),
    tone: 'bone',
    parts: ['S', 'S1', 'S2', 'S3', 'S4', 'S5'],
  },
  {
    d: smooth([
      inside(S1, -0.9, 20.8),
      inside(S1, 0.9, 21),
      inside(S1, -1, 24.6),
      inside(S1, -4.6, 27),
      inside(S1, -5, 25.8),
      inside(S1, -2.6, 23.6),
    ]),
    tone: 'bone',
    parts: ['haleben'],
  },
];

const regionOf = (index: number): string => (index < 7 ? 'C' : index < 19 ? 'Th' : 'L');

export const spine: Figure = {
  width: 44,
  height: HEIGHT,
  fine: true,
  shapes: [
    ...VERTEBRAE.map(
      (one, index): Shape => ({ d: processOf(one, index), tone: 'bone', parts: [one.level, regionOf(index)] }),
    ),
    ...VERTEBRAE.map((one, index): Shape => {
      const below = VERTEBRAE[index + 1] ?? S1;
      return { d: discOf(one, below), tone: 'organ', parts: [`${one.level}/${below.level}`, regionOf(index), 'disk'] };
    }),
    ...sacrum,
    ...VERTEBRAE.map((one, index): Shape => ({ d: bodyOf(one), tone: 'bone', parts: [one.level, regionOf(index)] })),
  ],
};
