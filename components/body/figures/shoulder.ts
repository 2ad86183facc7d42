/** The right shoulder from the front, seen on the left: collar bone, shoulder blade, upper arm and the tendons between. */
import { ellipse, type Figure, smooth } from '../shapes.ts';

export const shoulder: Figure = {
  width: 160,
  height: 150,
  shapes: [
    {
      d: 'M170 4C152 22 138 27 118 31C92 35 66 34 48 40C28 47 18 60 15 80C12 104 12 128 12 160H56C58 132 60 118 65 108C70 128 74 140 76 160H170Z',
      tone: 'skin',
    },
    // shoulder blade
    {
      d: 'M62 56C74 52 90 50 108 52C116 53 120 57 120 63C118 88 112 114 102 134C100 138 96 138 94 134C86 116 78 100 70 90C62 86 57 80 57 72C57 66 58 60 62 56Z',
      tone: 'bone',
      parts: ['scapula'],
    },
    // coracoid process
    {
      d: smooth([
        [74, 55],
        [82, 51],
        [85, 56],
        [80, 62],
        [70, 66],
        [67, 62],
      ]),
      tone: 'bone',
      parts: ['scapula'],
    },
    // upper arm
    {
      d: 'M30 66C32 56 42 52 51 55C60 58 64 67 61 76C58 84 53 88 51 96C49 112 49 132 49 160H29C30 132 31 112 31 96C29 86 27 78 30 66Z',
      tone: 'bone',
      parts: ['humerus'],
    },
    // tendon over the head of the upper arm
    {
      d: smooth([
        [34, 57],
        [44, 50.5],
        [58, 50],
        [72, 53.5],
        [92, 56],
        [92, 60],
        [72, 59],
        [58, 55.5],
        [46, 55.5],
        [37, 61],
      ]),
      tone: 'organ',
      parts: ['cuff'],
    },
    // roof of the shoulder
    {
      d: smooth([
        [36, 46],
        [48, 40],
        [60, 40],
        [66, 44],
        [60, 47],
        [50, 47],
        [40, 51],
      ]),
      tone: 'bone',
      parts: ['acromion'],
    },
    // collar bone
    {
      d: smooth([
        [60, 39],
        [72, 38],
        [90, 42],
        [110, 40],
        [130, 31],
        [147, 26],
        [153, 31],
        [150, 37],
        [134, 40],
        [114, 48],
        [92, 49],
        [74, 45],
        [62, 45],
      ]),
      tone: 'bone',
      parts: ['clavicula'],
    },
    { d: ellipse(51, 60, 32, 29), tone: 'organ', parts: ['skulder'], only: true },
    { d: ellipse(148, 32, 12), tone: 'organ', parts: ['sc-led'], only: true },
    { d: ellipse(61, 43, 11, 9), tone: 'organ', parts: ['ac-led'], only: true },
  ],
};
