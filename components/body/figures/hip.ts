/** Pelvis and hips from the front: hip bones, sacrum, coccyx and the thigh bones. */
import { ellipse, type Figure, type Point, type Shape, smooth } from '../shapes.ts';

const WIDTH = 180;
/** The other side of the body. */
const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [WIDTH - x, y]);

const wing: readonly Point[] = [
  [70, 40],
  [62, 22],
  [46, 14],
  [30, 20],
  [24, 36],
  [30, 52],
  [40, 62],
  [44, 74],
  [52, 84],
  [62, 84],
  [68, 76],
  [70, 62],
  [74, 52],
];
const pubis: readonly Point[] = [
  [60, 80],
  [72, 84],
  [84, 88],
  [87, 95],
  [84, 101],
  [76, 98],
  [71, 104],
  [70, 114],
  [64, 120],
  [57, 114],
  [56, 102],
  [52, 92],
  [54, 84],
];
const femur: readonly Point[] = [
  [47, 76],
  [56, 76],
  [59, 84],
  [56, 92],
  [48, 95],
  [42, 101],
  [40, 112],
  [39, 132],
  [39, 162],
  [26, 162],
  [26, 132],
  [24, 114],
  [20, 102],
  [21, 92],
  [28, 90],
  [36, 88],
  [41, 82],
];

const both = (points: readonly Point[], parts: readonly [string[], string[]]): Shape[] => [
  { d: smooth(points), tone: 'bone', parts: parts[0] },
  { d: smooth(mirrored(points)), tone: 'bone', parts: parts[1] },
];

export const hip: Figure = {
  width: WIDTH,
  height: 150,
  shapes: [
    {
      d: 'M22 -8C24 12 12 26 8 46C4 70 4 100 8 158H76C82 138 86 128 90 122C94 128 98 138 104 158H172C176 100 176 70 172 46C168 26 156 12 158 -8Z',
      tone: 'skin',
    },
    {
      d: smooth([
        [78, -8],
        [102, -8],
        [103, 10],
        [98, 18],
        [82, 18],
        [77, 10],
      ]),
      tone: 'bone',
      parts: ['L5'],
    },
    ...both(wing, [
      ['ilium', 'baekken'],
      ['ilium', 'baekken'],
    ]),
    {
      d: smooth([
        [72, 26],
        [90, 22],
        [108, 26],
        [110, 40],
        [104, 56],
        [96, 70],
        [90, 74],
        [84, 70],
        [76, 56],
        [70, 40],
      ]),
      tone: 'bone',
      parts: ['sacrum', 'baekken'],
    },
    {
      d: smooth([
        [87, 76],
        [93, 76],
        [92, 84],
        [90, 88],
        [88, 84],
      ]),
      tone: 'bone',
      parts: ['haleben', 'baekken'],
    },
    ...both(pubis, [
      ['pubis', 'baekken'],
      ['pubis', 'baekken'],
    ]),
    ...both(femur, [['femur'], ['femur']]),
    { d: ellipse(48, 86, 22), tone: 'organ', parts: ['hofte'], only: true },
    {
      d: smooth([
        [66, 26],
        [73, 28],
        [78, 44],
        [80, 58],
        [74, 56],
        [69, 42],
      ]),
      tone: 'organ',
      parts: ['si-led'],
      only: true,
    },
    {
      d: smooth(
        mirrored([
          [66, 26],
          [73, 28],
          [78, 44],
          [80, 58],
          [74, 56],
          [69, 42],
        ]),
      ),
      tone: 'organ',
      parts: ['si-led'],
      only: true,
    },
    { d: ellipse(90, 82, 11, 11), tone: 'organ', parts: ['halebensegn'], only: true },
    {
      d: smooth([
        [30, 58],
        [44, 72],
        [60, 92],
        [72, 108],
        [66, 112],
        [50, 96],
        [36, 78],
        [26, 64],
      ]),
      tone: 'organ',
      parts: ['lyske'],
      only: true,
    },
  ],
};
