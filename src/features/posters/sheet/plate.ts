/** The code on its plate: small beside the number, or large where the drawing would be, with the line round it. */
import { QUIET, toPlate, toSide } from '~/lib/qr.ts';
import type { Board } from './board.ts';
import { THEMES, toQuiet, type Brief } from './brief.ts';
import { CAP } from './fit.ts';
import { frames, type Frame } from './frames.ts';
import { putHeadline, type Ground } from './ground.ts';

/** The plate of the code: paper, the symbol, and below it the address in words. */
export interface Plate {
  side: number;
  width: number;
  height: number;
  /** Size of the address. */
  size: number;
}

function toPlateOf(board: Board, brief: Brief, side: number, modules: number): Plate {
  const width = toPlate(side, modules);
  const least = toQuiet(brief.format.distance) / CAP;
  const size = Math.max(least, Math.min(width * 0.075, (width * 0.86) / board.measure(brief.address, 900)));
  return { side, width, height: width + size, size };
}

/** Puts the plate down. Its quiet zone is kept on all sides; the address stands below it. */
export function putPlate(board: Board, { code }: Brief, { side, width, height }: Plate, x: number, y: number): void {
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

/** The code framed by the line, where the drawing would be. */
export function putFramed(board: Board, brief: Brief, ground: Ground, code: NonNullable<Brief['code']>): void {
  const { W, margin, line, joint, beyond } = ground;
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
}
