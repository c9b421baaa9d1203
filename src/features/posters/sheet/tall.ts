/** Upright sheets: headline, drawing on the joint, and below it the number. */
import type { Point } from '~/lib/line.ts';
import type { Board } from './board.ts';
import { THEMES, toLoud, toQuiet, type Brief } from './brief.ts';
import { QUIET, toPlate, toSide } from '~/lib/qr.ts';
import { putDrawing } from './drawings.ts';
import { CAP, setBlock, toScript, type Block } from './fit.ts';
import { frames, roundedLine, type Frame } from './frames.ts';

/** Measures that all designs of an upright format share. */
interface Ground {
  W: number;
  H: number;
  margin: number;
  line: number;
  joint: number;
  beyond: number;
}

/** The plate of the code: paper, the symbol, and below it the address in words. */
interface Plate {
  side: number;
  width: number;
  height: number;
  /** Size of the address. */
  size: number;
}

/** Height of the joint as a share of the sheet's; of a sheet cut short by strips it is less, for the number needs its room. */
export const toJoint = ({ strips }: Brief['format']): number => (strips ? 0.69 : 0.79);

const toGround = ({ format }: Brief, H: number): Ground => {
  const W = format.width;
  const short = Math.min(W, H);
  return { W, H, margin: Math.max(format.safe, short * 0.052), line: short * 0.052, joint: H * toJoint(format), beyond: format.bleed + short * 0.1 };
};

function toPlateOf(board: Board, brief: Brief, side: number, modules: number): Plate {
  const width = toPlate(side, modules);
  const least = toQuiet(brief.format.distance) / CAP;
  const size = Math.max(least, Math.min(width * 0.075, (width * 0.86) / board.measure(brief.address, 900)));
  return { side, width, height: width + size, size };
}

/** Puts the plate down. Its quiet zone is kept on all sides; the address stands below it. */
function putPlate(board: Board, { code }: Brief, { side, width, height }: Plate, x: number, y: number): void {
  if (!code) return;
  board.box(x, y, width, height, 'page', 'plate');
  const quiet = (side / code.modules) * QUIET;
  board.code(code.d, code.modules, x + quiet, y + quiet, side);
}

/** The address on the plate, below the quiet zone: a scanner must not take letters for modules. */
function putAddress(board: Board, { address }: Brief, { width, height, size }: Plate, x: number, y: number): void {
  const wide = board.measure(address, 900) * size;
  if (wide > width) board.complain({ role: 'address', text: address, over: wide - width, way: 'width' });
  board.centred(address, x, width, y + height - size * 0.3, { role: 'address', size, weight: 900, fill: 'black', dir: 'ltr' });
}

/** Number and small print below the joint. `plate`: what stands at the end of it. */
function putFoot(board: Board, brief: Brief, ground: Ground, plate?: Plate): void {
  const { W, H, margin, line, joint } = ground;
  const inks = THEMES[brief.theme];
  const width = W - 2 * margin - (plate ? plate.width + margin : 0);
  const least = toQuiet(brief.format.distance) / CAP;
  const bottom = H - margin * 0.9;
  const top = joint + line * 0.5 + line * 0.75;
  // Where the address stands under the code, the campaign's name closes the small print; otherwise the address does.
  const isNamed = brief.code && !plate;
  const tail = isNamed ? brief.brand : brief.address;
  const tailDir = isNamed ? brief.dir : 'ltr';
  const ems = board.measure(brief.smallPrint, 640) + board.measure(tail, 900) + 1.2;
  const most = Math.max(least, Math.min(W, H) * 0.036);
  const oneRow = ems * least <= width;
  const size = oneRow ? Math.min(most, width / ems) : most;
  const set = { size, fill: inks.quiet } as const;
  const small = oneRow
    ? undefined
    : setBlock(board, { role: 'small', text: brief.smallPrint, width, height: size * 3.2, weight: 640, least, most: size, lines: 2 });
  const { lead } = toScript(brief.smallPrint);
  const pitch = size * Math.max(1.12, lead);
  if (small) {
    board.text(tail, margin, bottom - size * 0.1, { role: 'address', weight: 900, ...set, dir: tailDir });
    small.lines.forEach((text, i) => board.text(text, margin, bottom - size * 0.1 - pitch * (small.lines.length - i), { role: 'small', weight: 640, ...set, size: small.size })); // prettier-ignore
  } else {
    board.text(brief.smallPrint, margin, bottom - size * 0.1, { role: 'small', weight: 640, ...set });
    board.text(tail, W - margin - width, bottom - size * 0.1, { role: 'address', weight: 900, ...set, dir: tailDir }, 'end');
  }
  const rows = small ? small.lines.length + 1 : 1;
  const room = bottom - size * 0.1 - pitch * (rows - 1) - size * 0.95 - size * 0.45 - top;
  const fitting = Math.min(width / board.measure(brief.number, 900), room / CAP);
  const loud = toLoud(brief.format.distance) / CAP;
  if (fitting < loud) {
    const over = { width: board.measure(brief.number, 900) * loud - width, height: loud * CAP - room };
    const way = over.width > over.height ? 'width' : 'height';
    board.complain({ role: 'number', text: brief.number, over: over[way], way });
  }
  const numberSize = Math.max(fitting, loud);
  const baseline = top + numberSize * CAP + Math.max(0, room - numberSize * CAP) / 2;
  board.text(brief.number, margin - numberSize * 0.03, baseline, { role: 'number', size: numberSize, weight: 900, fill: inks.quiet, dir: 'ltr' });
}

function putHeadline(board: Board, brief: Brief, box: { x: number; y: number; width: number; height: number; most: number; lines: number }): Block {
  const inks = THEMES[brief.theme];
  const least = toLoud(brief.format.distance) / CAP;
  const block = setBlock(board, { role: 'headline', text: brief.headline, weight: 900, least, ...box });
  block.lines.forEach((text, i) =>
    board.text(text, box.x - block.size * 0.04, box.y + block.above + i * block.lead, {
      role: 'headline',
      size: block.size,
      weight: 900,
      fill: inks.words,
    }),
  );
  return block;
}

/** The code framed by the line, where the drawing would be. */
function putFramed(board: Board, brief: Brief, ground: Ground, code: NonNullable<Brief['code']>): void {
  const { W, H, margin, line, joint, beyond } = ground;
  const inks = THEMES[brief.theme];
  const kind = ({ stage: brief.drawing.frame, door: 'arch', road: 'bend', coil: 'coil', voice: 'arch' } as const)[brief.design];
  const needed = toPlateOf(board, brief, toSide(brief.format.scanDistance ?? brief.format.distance), code.modules);
  const bottom = joint - line * 0.5;
  const above = line * { hand: 3.3, arch: 1.5, bend: 1.9, coil: 1.5 }[kind];
  const block = putHeadline(board, brief, {
    x: margin,
    y: margin,
    width: W - 2 * margin,
    height: bottom - needed.height - above - margin,
    most: W * 0.16,
    lines: 3, // prettier-ignore
  });
  // What the headline leaves is the code's: larger is read from farther away.
  const free = bottom - (margin + block.height) - above;
  const share = Math.max(1, Math.min((W * (kind === 'hand' ? 0.54 : 0.68)) / needed.width, free / needed.height));
  const plate = toPlateOf(board, brief, needed.side * share, code.modules);
  const height = Math.min(plate.height, Math.max(free, needed.height));
  const x = (W - plate.width) / 2;
  const y = bottom - height;
  const frame: Frame = frames[kind]({ x, y, width: plate.width, joint, line, sheet: W, beyond, top: margin + block.height + line * 0.3 });
  if (kind === 'arch' && brief.design === 'door') {
    const right = x + plate.width + line * 0.5;
    const leaf = Math.min(W - right + line, (joint - y) * 0.22);
    board.cut([[right, y - line * 0.4], [right + leaf, y - line * 1.2], [right + leaf, joint + line * 0.9], [right, joint]], inks.leaf, 'leaf'); // prettier-ignore
  }
  putPlate(board, brief, { ...plate, height }, x, y);
  putAddress(board, brief, { ...plate, height }, x, y);
  board.line(frame.points, line, inks.line);
  if (frame.dot) board.dot(frame.dot, line * 1.02, inks.dot);
  putFoot(board, brief, { ...ground, H });
}

const stage = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  const block = putHeadline(board, brief, { x: margin, y: margin, width: W - 2 * margin, height: joint * 0.4, most: W * 0.16, lines: 4 });
  putDrawing(board, brief.drawing, brief.theme, { left: W * 0.04, right: W * 0.96, top: margin + block.height + line * 0.35, joint, line: line * 1.06, sheet: W, beyond }); // prettier-ignore
};

const door = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  putHeadline(board, brief, { x: margin, y: margin, width: W * 0.58 - margin, height: joint - margin - line * 2, most: W * 0.2, lines: 6 });
  putDrawing(board, brief.drawing, brief.theme, {
    left: W * 0.56,
    right: W * 0.985,
    top: margin * 1.6,
    joint,
    stretch: true,
    line,
    sheet: W,
    beyond,
  });
};

const road = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  const inks = THEMES[brief.theme];
  const block = putHeadline(board, brief, { x: margin, y: margin, width: W - 2 * margin, height: joint * 0.42, most: W * 0.17, lines: 4 });
  const top = margin + block.height + line * 1.3;
  // A pocket that holds no readable line is left out, with its question.
  const count = Math.max(1, Math.min(brief.questions.length, Math.floor((joint - top) / (line * 2.7))));
  const step = (joint - top) / count;
  const [left, right] = [margin + line * 0.5, W - margin - line * 0.5];
  const corners: Point[] = [[-beyond, joint]];
  for (let i = 0; i < count; i++) {
    const x = i % 2 ? left : right;
    corners.push([x, joint - i * step], [x, joint - (i + 1) * step]);
  }
  // The last stretch stops short: you are here, still moving.
  const end: Point = [count % 2 ? W * 0.3 : W * 0.66, top];
  corners.push(end);
  board.line(roundedLine(corners, step * 0.48), line, inks.line);
  board.dot(end, line * 1.02, inks.dot);
  const least = toQuiet(brief.format.distance) / CAP;
  brief.questions.slice(0, count).forEach((text, i) => {
    const middle = top + (i + 0.5) * step;
    // The pocket's closed end needs room.
    const width = right - left - line * 2.6;
    const height = step - line * 1.15;
    const set = setBlock(board, { role: 'question', text, width, height, weight: 900, least, most: Math.min(W * 0.082, height / 1.15), lines: 2 });
    const y = middle - ((set.lines.length - 1) * set.lead) / 2 + set.size * CAP * 0.48;
    set.lines.forEach((words, n) =>
      board.text(words, left + line * 1.3, y + n * set.lead, { role: 'question', size: set.size, weight: 900, fill: inks.words }),
    );
  });
};

const coil = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  const inks = THEMES[brief.theme];
  const pitch = line * 1.75;
  const out = { left: margin * 0.75 + line * 0.5, right: W - margin * 0.75 - line * 0.5, top: margin * 0.75 + line * 0.5 };
  const [r, inner] = [line * 2.4, line * 1.9];
  const corners: Point[] = [
    [-beyond, joint],
    [out.right, joint],
    [out.right, out.top],
    [out.left, out.top],
    [out.left, joint - pitch],
    [out.right - pitch, joint - pitch],
    [out.right - pitch, out.top + pitch],
    [out.left + pitch, out.top + pitch],
  ];
  board.line(roundedLine(corners, (r + inner) / 2), line, inks.line);
  board.dot(corners.at(-1) as Point, line * 1.12, inks.dot);
  const gap = line * 0.9;
  const box = { x: out.left + line * 0.5 + gap, top: out.top + pitch + gap * 1.5, right: out.right - pitch - gap, bottom: joint - pitch - gap };
  const height = box.bottom - box.top;
  const set = { role: 'headline', text: brief.headline, weight: 900, least: toLoud(brief.format.distance) / CAP, width: box.right - box.x, height, most: W * 0.2, lines: 7 } as const; // prettier-ignore
  const block = setBlock(board, set);
  const y = box.top + (height - block.height) / 2 + block.above;
  block.lines.forEach((text, i) =>
    board.text(text, box.x, y + i * block.lead, { role: 'headline', size: block.size, weight: 900, fill: inks.words }),
  );
};

const voice = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  const inks = THEMES[brief.theme];
  putHeadline(board, brief, { x: margin, y: margin, width: W - 2 * margin, height: joint - line * 1.5 - margin, most: W * 0.3, lines: 7 });
  board.line([[-beyond, joint], [W * 0.22, joint - line * 0.1], [W * 0.48, joint + line * 0.1], [W * 0.76, joint - line * 0.06], [W + beyond, joint]], line, inks.line); // prettier-ignore
  board.dot([W * (brief.code ? 0.62 : 0.84), joint], line * 1.2, inks.dot);
};

const designs = { stage, door, road, coil, voice };

/** An upright sheet. A code that is large beside the sheet is framed by the line; a small one stands beside the number. */
export function layTall(board: Board, brief: Brief, H: number): void {
  const ground = toGround(brief, H);
  const { code, format } = brief;
  if (!code) {
    designs[brief.design](board, brief, ground);
    putFoot(board, brief, ground);
    return;
  }
  const side = toSide(format.scanDistance ?? format.distance);
  const width = toPlate(side, code.modules);
  const beside: Plate = { side, width, height: width, size: 0 };
  const room = ground.H - ground.margin * 0.9 - ground.joint - ground.line * 0.8;
  if (beside.height > room || beside.width > ground.W * 0.3) {
    putFramed(board, brief, ground, code);
    return;
  }
  designs[brief.design](board, brief, ground);
  putPlate(board, brief, beside, ground.W - ground.margin - beside.width, ground.H - ground.margin * 0.9 - beside.height);
  putFoot(board, brief, ground, beside);
}
