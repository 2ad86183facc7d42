/** The right knee from the front: thigh bone, knee cap, menisci, shin bone and calf bone. */
import { ellipse, type Figure, smooth } from '../shapes.ts';

export const knee: Figure = {
  width: 130,
  height: 150,
  shapes: [
    {
      d: 'M28 -8C25 30 24 48 29 62C33 74 32 84 33 96C34 116 38 134 44 158H90C96 134 102 116 101 96C100 84 98 74 101 62C106 48 106 30 103 -8Z',
      tone: 'skin',
    },
    // calf bone, behind the shin bone
    {
      d: smooth([
        [88, 93],
        [95, 94],
        [97, 101],
        [93, 109],
        [91, 128],
        [90, 162],
        [85, 162],
        [86, 128],
        [87, 110],
        [85, 100],
      ]),
      tone: 'bone',
      parts: ['fibula'],
    },
    // shin bone
    {
      d: 'M37 88C36 84 39 82 44 82L60 83C63 80 67 80 70 83L86 82C91 82 93 85 92 89C91 96 84 100 81 107C78 116 78 132 78 158H53C53 132 53 116 49 107C46 100 38 96 37 88Z',
      tone: 'bone',
      parts: ['tibia'],
    },
    // thigh bone
    {
      d: 'M54 -8H80C79 20 79 34 83 46C87 54 94 56 95 65C95 74 88 79 80 78C74 77 71 73 65 73C59 73 56 77 50 78C42 79 35 74 35 65C35 57 42 54 46 47C52 35 53 20 54 -8Z',
      tone: 'bone',
      parts: ['femur'],
    },
    {
      d: smooth([
        [40, 80],
        [56, 79.5],
        [57, 81.5],
        [40, 82.4],
      ]),
      tone: 'organ',
      parts: ['menisk'],
    },
    {
      d: smooth([
        [74, 79.5],
        [90, 80],
        [90, 82.4],
        [73, 81.5],
      ]),
      tone: 'organ',
      parts: ['menisk'],
    },
    {
      d: smooth([
        [65, 40],
        [77, 45],
        [79, 55],
        [72, 66],
        [65, 70],
        [58, 66],
        [51, 55],
        [53, 45],
      ]),
      tone: 'bone',
      parts: ['patella'],
    },
    { d: ellipse(65, 72, 37, 27), tone: 'organ', parts: ['knae'], only: true },
  ],
};
