/** The lines of the pictograms, on a square of 100: what the one line draws, where you are, where others are. */
import type { Point } from '~/lib/line.ts';
import type { PictogramName } from '~/models/pictograms.ts';

export interface Pictogram {
  /** Bends. */
  lines?: Point[][];
  /** Corners. */
  edges?: Point[][];
  /** The reader: the red dot. */
  you?: Point;
  others?: Point[];
  /** Radius of the dots, where people are the drawing. */
  size?: number;
}

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

export const DRAWINGS: Record<PictogramName, Pictogram> = {
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
  talk: {
    lines: [
      [
        [10, 40],
        [20, 16],
        [50, 10],
        [80, 18],
        [90, 40],
        [78, 62],
        [50, 66],
        [38, 68],
        [24, 88],
        [24, 62],
        [10, 40],
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
  person: { others: [[50, 50]], size: 26 },
  together: { you: [27, 50], others: [[75, 50]], size: 22 },
  people: {
    you: [50, 52],
    others: [
      [18, 22],
      [82, 22],
      [20, 84],
      [80, 84],
    ],
    size: 15,
  },
  alone: {
    lines: [
      [
        [34, 16],
        [60, 24],
        [66, 52],
        [52, 78],
        [24, 78],
        [8, 52],
        [14, 26],
        [34, 16],
      ],
    ],
    you: [37, 48],
    others: [[88, 20]],
  },
  child: {
    lines: [
      [
        [38, 68],
        [50, 48],
        [62, 40],
      ],
      [
        [62, 40],
        [60, 20],
        [78, 8],
        [90, 24],
        [82, 40],
        [62, 40],
      ],
    ],
    others: [[30, 82]],
  },
  heart: {
    lines: [
      [
        [50, 30],
        [34, 12],
        [12, 22],
        [14, 50],
        [50, 88],
        [86, 50],
        [88, 22],
        [66, 12],
        [50, 30],
      ],
    ],
  },
  threat: {
    edges: [
      [
        [62, 4],
        [34, 48],
        [66, 46],
        [40, 94],
      ],
    ],
  },
  danger: {
    lines: [
      [
        [50, 8],
        [51, 34],
        [50, 62],
      ],
    ],
    you: [50, 86],
  },
  eye: {
    lines: [
      [
        [4, 50],
        [24, 30],
        [50, 22],
        [76, 30],
        [96, 50],
        [76, 70],
        [50, 78],
        [24, 70],
        [4, 50],
      ],
    ],
    others: [[50, 50]],
  },
};
