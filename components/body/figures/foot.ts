/** The right foot and ankle from the outer side, toes to the left. */
import { ellipse, type Figure, smallBone, smooth } from '../shapes.ts';

export const foot: Figure = {
  width: 180,
  height: 150,
  shapes: [
    {
      d: 'M98 -8C98 30 97 52 88 66C74 76 54 86 34 98C22 104 10 108 7 118C5 126 12 130 22 130C60 132 110 133 150 132C166 132 170 122 167 110C164 98 156 90 152 78C148 62 148 30 148 -8Z',
      tone: 'skin',
    },
    // shin bone and calf bone
    {
      d: 'M104 -8H128C127 28 128 48 132 58C134 64 132 68 127 68C118 66 110 67 104 69C100 69 99 65 101 60C104 48 105 28 104 -8Z',
      tone: 'bone',
      parts: ['tibia'],
    },
    {
      d: smooth([
        [132, -10],
        [140, -10],
        [140, 30],
        [142, 56],
        [141, 72],
        [135, 79],
        [129, 72],
        [130, 56],
        [131, 30],
      ]),
      tone: 'bone',
      parts: ['fibula', 'malleol'],
    },
    // heel bone
    {
      d: 'M102 92C108 88 118 92 128 90C136 88 144 86 152 92C160 98 162 108 160 116C158 124 150 127 142 126C132 124 126 116 116 114C108 113 100 112 98 106C97 100 98 95 102 92Z',
      tone: 'bone',
      parts: ['calcaneus'],
    },
    // ankle bone
    {
      d: 'M90 82C90 76 96 72 104 71C114 69 126 69 132 74C137 79 136 87 130 89C120 91 112 88 104 90C97 92 90 90 90 82Z',
      tone: 'bone',
      parts: ['talus'],
    },
    {
      d: smooth([
        [80, 80],
        [88, 78],
        [90, 88],
        [86, 95],
        [79, 93],
      ]),
      tone: 'bone',
      parts: ['mellemfod'],
    },
    {
      d: smooth([
        [86, 98],
        [97, 95],
        [99, 106],
        [92, 112],
        [82, 110],
      ]),
      tone: 'bone',
      parts: ['mellemfod'],
    },
    {
      d: smooth([
        [69, 84],
        [78, 82],
        [79, 94],
        [74, 100],
        [67, 97],
      ]),
      tone: 'bone',
      parts: ['mellemfod'],
    },
    { d: smallBone([68, 91], [38, 108], 11), tone: 'bone', parts: ['metatars'] },
    { d: smallBone([74, 101], [42, 116], 9), tone: 'bone', parts: ['metatars'] },
    { d: smallBone([82, 110], [48, 121], 8.5), tone: 'bone', parts: ['metatars'] },
    { d: smallBone([36, 109.5], [22, 114.5], 9), tone: 'bone', parts: ['taa', 'storetaa'] },
    { d: smallBone([21, 115], [11, 118.5], 8), tone: 'bone', parts: ['taa', 'storetaa'] },
    { d: smallBone([40, 117.5], [29, 121], 7), tone: 'bone', parts: ['taa'] },
    { d: smallBone([28, 121.5], [21, 124], 6), tone: 'bone', parts: ['taa'] },
    { d: smallBone([46, 122], [37, 125], 6.5), tone: 'bone', parts: ['taa'] },
    { d: ellipse(120, 71, 28, 24), tone: 'organ', parts: ['ankel'], only: true },
    {
      d: smooth([
        [148, 40],
        [153, 42],
        [153, 70],
        [160, 94],
        [155, 98],
        [149, 84],
        [147, 64],
      ]),
      tone: 'organ',
      parts: ['akilles'],
      only: true,
    },
    {
      d: smooth([
        [146, 127],
        [116, 122],
        [84, 120],
        [56, 126],
        [58, 131],
        [100, 132],
        [144, 132],
      ]),
      tone: 'organ',
      parts: ['fodsaal'],
      only: true,
    },
    { d: ellipse(38, 109, 9.5), tone: 'organ', parts: ['mtp1'], only: true },
  ],
};
