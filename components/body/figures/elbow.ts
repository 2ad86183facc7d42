/** The right elbow from the front, arm turned palm forward: upper arm, spoke bone (thumb side) and ulna. */
import { ellipse, type Figure, smooth } from '../shapes.ts';

export const elbow: Figure = {
  width: 120,
  height: 150,
  shapes: [
    {
      d: 'M30 -8C27 24 22 44 21 62C20 78 24 92 27 108C29 124 32 138 34 158H88C90 138 94 122 97 106C100 90 102 78 100 62C98 44 94 24 90 -8Z',
      tone: 'skin',
    },
    // ulna
    {
      d: 'M62 80C66 76 74 75 80 78C84 80 84 86 81 90C77 98 76 112 75 128L74 158H63L64 126C64 112 63 100 60 92C58 87 59 83 62 80Z',
      tone: 'bone',
      parts: ['ulna'],
    },
    // spoke bone
    {
      d: smooth([
        [34, 79],
        [45, 77],
        [54, 79],
        [55, 86],
        [51, 92],
        [51, 100],
        [54, 106],
        [53, 126],
        [53, 160],
        [42, 160],
        [42, 126],
        [41, 108],
        [40, 96],
        [35, 88],
      ]),
      tone: 'bone',
      parts: ['radius'],
    },
    // upper arm
    {
      d: 'M50 -8H70C70 22 71 36 76 46C82 52 92 54 95 60C97 65 92 69 86 69C84 74 78 76 70 75C64 74 60 73 55 75C48 78 38 77 34 71C30 69 27 64 29 60C32 54 40 52 44 46C49 36 50 22 50 -8Z',
      tone: 'bone',
      parts: ['humerus'],
    },
    {
      d: smooth([
        [52, 58],
        [60, 52],
        [68, 58],
        [60, 64],
      ]),
      tone: 'line',
    },
    { d: ellipse(60, 72, 39, 25), tone: 'organ', parts: ['albue'], only: true },
    { d: ellipse(33, 64, 10.5), tone: 'organ', parts: ['lateral'], only: true },
    { d: ellipse(91, 62, 10.5), tone: 'organ', parts: ['medial'], only: true },
  ],
};
