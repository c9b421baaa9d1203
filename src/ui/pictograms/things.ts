/** Drawings of answers, papers, money, places and things. */
import type { Point } from '~/lib/line.ts';
import type { Pictogram } from './pictogram.ts';

const SHEET: Point[][] = [
  [
    [22, 14],
    [74, 12],
    [76, 88],
    [20, 89],
    [22, 10],
  ],
  [
    [36, 34],
    [60, 33],
  ],
  [
    [36, 52],
    [60, 51],
  ],
];
const COIN: Point[][] = [
  [
    [44, 12],
    [68, 22],
    [76, 46],
    [66, 68],
    [43, 77],
    [20, 67],
    [10, 45],
    [20, 22],
    [45, 12],
  ],
  [
    [42, 32],
    [43, 46],
    [42, 60],
  ],
];
const FRAME: Point[] = [
  [2, 88],
  [24, 88],
  [24, 12],
  [73, 11],
  [72, 88],
  [98, 88],
];
const PHONE: Point[] = [
  [30, 10],
  [70, 9],
  [71, 90],
  [29, 91],
  [30, 6],
];
const CORNER: Point = [80, 80];

export const THINGS = {
  yes: {
    edges: [
      [
        [8, 54],
        [38, 84],
        [92, 16],
      ],
    ],
  },
  no: {
    edges: [
      [
        [16, 16],
        [84, 85],
      ],
      [
        [85, 15],
        [15, 84],
      ],
    ],
  },
  unknown: {
    lines: [
      [
        [24, 32],
        [30, 14],
        [52, 8],
        [72, 20],
        [70, 40],
        [52, 52],
        [48, 70],
      ],
    ],
    others: [[48, 90]],
  },
  papers: { edges: SHEET },
  'papers-mine': { edges: SHEET, you: CORNER },
  'papers-theirs': { edges: SHEET, others: [CORNER] },
  contract: {
    edges: [SHEET[0] as Point[]],
    lines: [
      [
        [34, 66],
        [40, 54],
        [46, 68],
        [53, 56],
        [64, 66],
      ],
    ],
  },
  money: { lines: COIN },
  'money-mine': { lines: COIN, you: CORNER },
  'money-theirs': { lines: COIN, others: [CORNER] },
  debt: {
    lines: [
      [
        [4, 92],
        [30, 90],
        [34, 70],
        [54, 70],
        [58, 46],
        [76, 44],
        [80, 12],
        [96, 10],
      ],
    ],
    you: [16, 70],
  },
  house: {
    edges: [
      [
        [4, 54],
        [50, 10],
        [96, 54],
      ],
      [
        [20, 46],
        [20, 88],
        [80, 88],
        [80, 46],
      ],
    ],
    you: [50, 64],
  },
  bed: {
    edges: [
      [
        [8, 22],
        [8, 86],
      ],
      [
        [8, 66],
        [92, 65],
        [92, 86],
      ],
    ],
    you: [30, 44],
  },
  'door-open': { edges: [FRAME], you: [90, 62] },
  'door-shut': {
    edges: [
      FRAME,
      [
        [36, 12],
        [36, 87],
      ],
      [
        [60, 12],
        [60, 87],
      ],
    ],
    you: [90, 62],
  },
  road: {
    lines: [
      [
        [4, 84],
        [26, 80],
        [46, 58],
        [40, 36],
        [58, 18],
        [96, 14],
      ],
    ],
    you: [58, 72],
  },
  work: {
    edges: [
      [
        [16, 92],
        [62, 38],
      ],
      [
        [38, 16],
        [86, 58],
      ],
    ],
  },
  company: {
    edges: [
      [
        [12, 88],
        [13, 12],
        [58, 11],
        [59, 88],
      ],
      [
        [59, 45],
        [88, 46],
        [88, 89],
        [2, 88],
      ],
    ],
    others: [
      [36, 34],
      [36, 62],
    ],
  },
  phone: { edges: [PHONE], you: [50, 72] },
  'phone-watched': { edges: [PHONE.map(([x, y]) => [x - 14, y] as const)], you: [36, 72], others: [[86, 30]] },
} satisfies Record<string, Pictogram>;
