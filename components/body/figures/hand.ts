/** The right hand from the back, fingers up: wrist, bones of the hand and of the fingers. */
import { capsule, ellipse, type Figure, type Point, type Shape, smallBone, smooth } from '../shapes.ts';

/** Of each finger: base and head of the bone in the hand, then the end of each finger bone, and widths. */
const RAYS: readonly { name: string; points: readonly Point[]; width: number }[] = [
  {
    name: 'tommel',
    points: [
      [47, 95],
      [35, 78],
      [26, 63],
      [19, 51],
    ],
    width: 8.6,
  },
  {
    name: 'pege',
    points: [
      [57, 88],
      [53, 59],
      [50, 38],
      [48.5, 25],
      [47.5, 15],
    ],
    width: 8,
  },
  {
    name: 'lang',
    points: [
      [66, 87],
      [66, 56],
      [66, 33],
      [66, 18.5],
      [66, 8],
    ],
    width: 8,
  },
  {
    name: 'ring',
    points: [
      [74.5, 88],
      [78, 59],
      [81, 38],
      [82.5, 24.5],
      [83.5, 14.5],
    ],
    width: 7.6,
  },
  {
    name: 'lille',
    points: [
      [82.5, 91],
      [90, 66],
      [95, 51],
      [98, 41.5],
      [100, 33],
    ],
    width: 7,
  },
];

const CARPALS: readonly (readonly [number, number, number, number])[] = [
  [53, 104.5, 6, 5],
  [64.5, 106.5, 5.5, 4.6],
  [75, 105, 5.6, 5],
  [82, 103, 3.6, 3.6],
  [50.5, 95.5, 4.8, 4.2],
  [58.6, 95.6, 4, 4],
  [67.4, 96, 4.8, 5.4],
  [77, 96, 4.8, 5],
];

const ray = ({ name, points, width }: (typeof RAYS)[number]): Shape[] =>
  points.slice(1).map((end, place): Shape => {
    const from = points[place] as Point;
    const gap = 0.06;
    const start: Point = [from[0] + (end[0] - from[0]) * gap, from[1] + (end[1] - from[1]) * gap];
    const stop: Point = [end[0] - (end[0] - from[0]) * gap, end[1] - (end[1] - from[1]) * gap];
    return {
      d: smallBone(start, stop, width * (1 - place * 0.09)),
      tone: 'bone',
      parts: [name, place === 0 ? 'mellemhaand' : 'fingre'],
    };
  });

export const hand: Figure = {
  width: 122,
  height: 150,
  shapes: [
    ...RAYS.map(({ points, width }): Shape => {
      const first = points[1] as Point;
      const tip = points[points.length - 1] as Point;
      return { d: capsule(first, width * 1.15, [tip[0], tip[1] + 1], width * 0.82), tone: 'skin' };
    }),
    {
      d: smooth([
        [52, 56],
        [66, 50],
        [80, 55],
        [93, 66],
        [94, 84],
        [87, 104],
        [84, 122],
        [84, 162],
        [46, 162],
        [46, 122],
        [43, 104],
        [30, 84],
        [30, 70],
        [38, 68],
        [45, 76],
      ]),
      tone: 'skin',
    },
    // spoke bone and ulna
    {
      d: 'M49 158V126C48 119 45 115 46 111C52 111 60 112 65 114C68 116 67 120 65 124C63 132 63 140 63 158Z',
      tone: 'bone',
      parts: ['radius'],
    },
    {
      d: 'M70 158C70 140 70 130 69 122C69 117 72 114 77 114C80 112 83 112 83 116C83 120 80 124 80 130V158Z',
      tone: 'bone',
      parts: ['ulna'],
    },
    ...CARPALS.map(([x, y, rx, ry]): Shape => ({ d: ellipse(x, y, rx, ry), tone: 'bone', parts: ['haandrod'] })),
    ...RAYS.flatMap(ray),
    { d: ellipse(65, 106, 27, 19), tone: 'organ', parts: ['haandled'], only: true },
    { d: ellipse(46.5, 96, 9.5), tone: 'organ', parts: ['rodled'], only: true },
    ...RAYS.map(({ points }): Shape => {
      const [x, y] = points[1] as Point;
      return { d: ellipse(x, y, 6.5), tone: 'organ', parts: ['mcp'], only: true };
    }),
    { d: ellipse(64, 114, 15, 10), tone: 'organ', parts: ['karpaltunnel'], only: true },
  ],
};
