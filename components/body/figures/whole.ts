/** A person from the front, arms a little out: for parts of arms and legs, and for what is all over the body. */
import { capsule, ellipse, type Figure, type Point, type Shape, smooth } from '../shapes.ts';

const WIDTH = 84;
const flip = ([x, y]: Point): Point => [WIDTH - x, y];

/** Limbs of the person's right, seen on the left: from, half width, to, half width. */
const LIMBS: readonly (readonly [string, Point, number, Point, number])[] = [
  ['overarm', [26, 34], 5, [19, 56], 4],
  ['underarm', [18.6, 58], 3.9, [13, 78], 2.7],
  ['haand', [12.4, 81], 2.9, [10.6, 88], 2.2],
  ['laar', [35, 80], 7, [33, 108], 4.9],
  ['underben', [33, 111], 4.7, [32, 138], 2.9],
  ['fod', [31.6, 142], 2.9, [28, 146], 2.4],
];

const JOINTS: readonly (readonly [string, Point, number])[] = [
  ['skulder', [26, 33], 5.4],
  ['albue', [18.8, 57], 4.2],
  ['haandled', [12.7, 79.5], 3],
  ['hofte', [34, 77], 5],
  ['knae', [33, 109.5], 5],
  ['ankel', [31.8, 140], 3.4],
];

/** Only the person's right limb is highlighted: one is enough to see which part is meant. */
const limbs = (highlight: boolean): Shape[] =>
  LIMBS.flatMap(([part, from, r1, to, r2]): Shape[] =>
    highlight
      ? [{ d: capsule(from, r1, to, r2), tone: 'organ', parts: [part, 'muskler'], only: true }]
      : [
          { d: capsule(from, r1, to, r2), tone: 'skin' },
          { d: capsule(flip(from), r1, flip(to), r2), tone: 'skin' },
        ],
  );

export const whole: Figure = {
  width: WIDTH,
  height: 150,
  shapes: [
    { d: ellipse(42, 12, 7.6, 9.4), tone: 'skin' },
    { d: capsule([42, 20], 3.6, [42, 27], 4.4), tone: 'skin' },
    {
      d: smooth([
        [42, 25],
        [54, 28],
        [61, 33],
        [59, 46],
        [55, 60],
        [56, 74],
        [55, 84],
        [42, 87],
        [29, 84],
        [28, 74],
        [29, 60],
        [25, 46],
        [23, 33],
        [30, 28],
      ]),
      tone: 'skin',
    },
    ...limbs(false),
    // brain, cord and the large nerves
    { d: ellipse(42, 9, 5.4, 4.8), tone: 'organ', parts: ['nervesystem'], only: true },
    {
      d: 'M42 13V74M42 28L27 35L19 57L12.6 80M42 28L57 35L65 57L71.4 80M42 72L35 82L33 110L32 138M42 72L49 82L51 110L52 138M42 40L34 44M42 40L50 44M42 50L35 54M42 50L49 54M42 60L35 64M42 60L49 64',
      tone: 'line',
      parts: ['nervesystem'],
      only: true,
    },
    // heart and the large vessels
    {
      d: smooth([
        [42, 38],
        [47, 39],
        [48, 45],
        [44, 50],
        [39, 46],
        [38, 40],
      ]),
      tone: 'organ',
      parts: ['blodkar'],
      only: true,
    },
    {
      d: 'M42 40V20M42 38C38 30 30 32 26 36L18.6 58L12.6 80M42 38C46 30 54 32 58 36L65.4 58L71.4 80M42 48V70L35 82L33 110L32 138M42 70L49 82L51 110L52 138',
      tone: 'line',
      parts: ['blodkar'],
      only: true,
    },
    ...limbs(true),
    ...JOINTS.flatMap(([part, place, r]): Shape[] => [
      { d: ellipse(...place, r), tone: 'organ', parts: [part, 'led'], only: true },
      { d: ellipse(...flip(place), r), tone: 'organ', parts: ['led'], only: true },
    ]),
  ],
};
