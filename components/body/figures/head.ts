/** The head from the side, face to the left: the brain with its parts, eye, ear, nose, mouth, jaw and neck. */
import { ellipse, type Figure, smooth } from '../shapes.ts';

export const head: Figure = {
  width: 150,
  height: 150,
  shapes: [
    // profile
    {
      d: 'M60 158C64 138 62 130 56 128C46 127 36 128 32 124C28 120 31 115 29 111C26 109 26 106 29 104C25 102 24 99 27 96C26 92 21 91 17 88C14 85 17 81 21 76C25 70 26 64 26 56C26 26 50 5 82 5C116 5 137 30 136 60C135 82 124 94 118 106C114 116 114 132 119 158Z',
      tone: 'skin',
    },
    // jaw
    {
      d: 'M34 119C33 115 35 112 40 112C52 113 66 112 74 106C78 102 79 95 80 88L86 88C87 98 85 108 78 115C68 123 50 125 40 124C36 124 34 122 34 119Z',
      tone: 'bone',
      parts: ['kaebe'],
    },
    // brain: forehead, crown, back, temple
    {
      d: 'M37 54C37 32 54 17 76 16C80 28 79 42 72 52C66 60 56 64 48 65C41 66 37 62 37 54Z',
      tone: 'organ',
      parts: ['hjerne', 'storhjerne', 'frontal'],
    },
    {
      d: 'M76 16C96 15 113 26 119 42C108 48 94 51 82 50C78 50 75 51 72 52C79 42 80 28 76 16Z',
      tone: 'organ',
      parts: ['hjerne', 'storhjerne', 'parietal'],
    },
    {
      d: 'M119 42C124 54 123 66 116 73C109 76 101 74 95 69C92 64 93 58 97 50C105 49 113 46 119 42Z',
      tone: 'organ',
      parts: ['hjerne', 'storhjerne', 'occipital'],
    },
    {
      d: 'M48 65C56 64 66 60 72 52C75 51 78 50 82 50C88 51 93 51 97 50C93 58 92 64 95 69C88 76 74 80 62 79C53 78 47 72 48 65Z',
      tone: 'organ',
      parts: ['hjerne', 'storhjerne', 'temporal'],
    },
    // little brain and stem
    {
      d: smooth([
        [95, 74],
        [104, 76],
        [114, 76],
        [116, 83],
        [110, 90],
        [100, 91],
        [92, 86],
        [90, 79],
      ]),
      tone: 'organ',
      parts: ['hjerne', 'lillehjerne'],
    },
    {
      d: 'M80 79C84 79 88 77 90 78C91 86 94 92 97 100C99 114 101 132 104 158H94C92 134 90 116 87 104C84 94 80 88 80 79Z',
      tone: 'organ',
      parts: ['hjernestamme'],
    },
    { d: ellipse(71, 83.5, 3.2, 2.8), tone: 'organ', parts: ['hypofyse'] },
    {
      d: 'M82 58C86 55 91 56 91 60M104 30C100 36 99 42 101 48M58 34C62 38 61 44 57 48M67 68C72 70 78 69 82 66M108 58C106 62 105 66 107 70',
      tone: 'line',
      parts: [],
    },
    // eye, ear, nose, mouth
    { d: 'M31 76C34 72 40 72 43 76C40 80 34 80 31 76Z', tone: 'bone', parts: ['oeje'] },
    { d: ellipse(35.5, 76, 2.2, 2.6), tone: 'line' },
    {
      d: smooth([
        [84, 72],
        [91, 70],
        [95, 76],
        [93, 84],
        [89, 90],
        [85, 87],
        [86, 80],
      ]),
      tone: 'bone',
      parts: ['oere'],
    },
    { d: 'M29 104C33 105 37 105 40 104', tone: 'line' },
    {
      d: smooth([
        [21, 76],
        [30, 82],
        [33, 92],
        [27, 96],
        [19, 91],
        [16, 86],
      ]),
      tone: 'organ',
      parts: ['naese'],
      only: true,
    },
    {
      d: smooth([
        [28, 99],
        [40, 99],
        [50, 105],
        [40, 111],
        [28, 110],
      ]),
      tone: 'organ',
      parts: ['mund'],
      only: true,
    },
    {
      d: 'M62 150C64 138 62 130 58 128C68 124 78 118 84 108L117 108C114 118 114 134 118 150Z',
      tone: 'organ',
      parts: ['hals'],
      only: true,
    },
    {
      d: smooth([
        [72, 128],
        [80, 126],
        [82, 136],
        [78, 146],
        [70, 144],
        [68, 134],
      ]),
      tone: 'organ',
      parts: ['skjoldbruskkirtel'],
      only: true,
    },
    { d: ellipse(82, 90, 9), tone: 'organ', parts: ['kaebeled'], only: true },
    {
      d: 'M26 56C26 26 50 5 82 5C116 5 137 30 136 60C135 82 124 94 118 106L86 106C80 114 70 122 56 128C46 127 36 128 32 124C28 120 31 115 29 111C26 109 26 106 29 104C25 102 24 99 27 96C26 92 21 91 17 88C14 85 17 81 21 76C25 70 26 64 26 56Z',
      tone: 'organ',
      parts: ['hoved'],
      only: true,
    },
    {
      d: smooth([
        [36, 60],
        [44, 68],
        [38, 84],
        [30, 92],
        [42, 100],
        [58, 98],
        [70, 88],
        [72, 72],
        [58, 62],
      ]),
      tone: 'organ',
      parts: ['ansigt'],
      only: true,
    },
    {
      d: smooth([
        [100, 88],
        [118, 86],
        [122, 98],
        [114, 108],
        [102, 104],
      ]),
      tone: 'organ',
      parts: ['nakke'],
      only: true,
    },
  ],
};
