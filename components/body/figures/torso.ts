/** Chest and belly from the front; the person's right is on the left. */
import { ellipse, type Figure, smooth } from '../shapes.ts';

export const torso: Figure = {
  width: 150,
  height: 150,
  shapes: [
    {
      d: 'M60 -8C60 8 56 12 44 15C28 18 16 24 12 36L8 70L24 74L30 52C31 66 33 80 32 92C31 108 27 124 26 158H124C123 124 119 108 118 92C117 80 119 66 120 52L126 74L142 70L138 36C134 24 122 18 106 15C94 12 90 8 90 -8Z',
      tone: 'skin',
    },
    // windpipe
    {
      d: 'M72 4H78V27C80 32 85 34 88 37L85 41C81 38 77 37 75 34C73 37 69 38 65 41L62 37C65 34 70 32 72 27Z',
      tone: 'organ',
      parts: ['lunger'],
    },
    // kidneys, behind
    {
      d: smooth([
        [48, 84],
        [54, 81],
        [58, 86],
        [57, 92],
        [59, 98],
        [54, 103],
        [48, 100],
        [46, 92],
      ]),
      tone: 'organ',
      parts: ['nyrer'],
    },
    {
      d: smooth([
        [102, 82],
        [96, 79],
        [92, 84],
        [93, 90],
        [91, 96],
        [96, 101],
        [102, 98],
        [104, 90],
      ]),
      tone: 'organ',
      parts: ['nyrer'],
    },
    // lungs
    {
      d: 'M66 28C62 22 54 23 49 30C42 40 38 56 38 70C46 73 56 70 64 65C68 56 69 40 66 28Z',
      tone: 'organ',
      parts: ['lunger'],
    },
    {
      d: 'M84 28C88 22 96 23 101 30C108 40 112 56 112 70C105 73 97 71 90 67C92 60 88 56 85 50C83 44 82 36 84 28Z',
      tone: 'organ',
      parts: ['lunger'],
    },
    // heart
    {
      d: 'M72 43C77 40 84 43 89 49C94 56 95 63 91 68C86 70 78 67 73 62C68 57 66 47 72 43Z',
      tone: 'organ',
      parts: ['hjerte'],
    },
    // liver and stomach
    {
      d: 'M40 75C50 73 62 70 76 71C84 72 88 74 85 79C78 84 66 86 58 92C51 97 43 97 40 92C38 87 38 80 40 75Z',
      tone: 'organ',
      parts: ['lever', 'mave'],
    },
    {
      d: 'M90 72C98 71 107 73 109 79C110 88 102 95 92 96C85 97 78 94 76 90C80 89 86 88 88 84C90 80 88 76 90 72Z',
      tone: 'organ',
      parts: ['mavesaek', 'mave'],
    },
    // bowel
    {
      d: 'M46 128C42 120 43 108 48 104C54 101 60 103 66 103C75 104 84 100 94 101C102 102 107 108 106 118C106 126 102 130 98 128C96 122 98 114 94 110C86 107 66 111 57 110C52 113 55 122 53 128C51 131 48 131 46 128Z',
      tone: 'organ',
      parts: ['tarm', 'mave'],
    },
    {
      d: smooth([
        [60, 114],
        [70, 112],
        [80, 114],
        [90, 113],
        [93, 120],
        [89, 127],
        [78, 130],
        [66, 129],
        [58, 124],
      ]),
      tone: 'organ',
      parts: ['tarm', 'mave'],
    },
    {
      d: 'M62 119C67 116 71 122 76 119C81 116 85 121 90 119M64 125C69 122 73 128 78 125C82 122 85 126 88 124',
      tone: 'line',
    },
    // bladder
    {
      d: smooth([
        [68, 137],
        [75, 133],
        [82, 137],
        [83, 144],
        [75, 149],
        [67, 144],
      ]),
      tone: 'organ',
      parts: ['blaere'],
    },
    {
      d: 'M30 40C40 20 60 18 75 20C90 18 110 20 120 40C118 54 116 64 116 72C104 66 90 68 75 68C60 68 46 66 34 72C34 64 32 54 30 40Z',
      tone: 'organ',
      parts: ['bryst'],
      only: true,
    },
    {
      d: 'M30 114C44 120 106 120 120 114C122 126 123 138 124 150H26C27 138 28 126 30 114Z',
      tone: 'organ',
      parts: ['underliv'],
      only: true,
    },
    {
      d: 'M34 74C46 68 60 70 75 70C90 70 104 68 116 74C117 90 119 106 122 124C110 134 92 138 75 138C58 138 40 134 28 124C31 106 33 90 34 74Z',
      tone: 'organ',
      parts: ['bug'],
      only: true,
    },
    { d: ellipse(75, 47, 7, 20), tone: 'organ', parts: ['brystben'], only: true },
  ],
};
