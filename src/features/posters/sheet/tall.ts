/** Upright sheets: headline, drawing on the joint, and below it the number. */
import { toPlate, toSide } from '~/lib/qr.ts';
import type { Board } from './board.ts';
import { THEMES, toLoud, toQuiet, type Brief } from './brief.ts';
import { designs } from './designs.ts';
import { CAP, setBlock, toScript } from './fit.ts';
import { toGround, type Ground } from './ground.ts';
import { putFramed, putPlate, type Plate } from './plate.ts';

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
    putFoot(board, brief, ground);
    return;
  }
  designs[brief.design](board, brief, ground);
  putPlate(board, brief, beside, ground.W - ground.margin - beside.width, ground.H - ground.margin * 0.9 - beside.height);
  putFoot(board, brief, ground, beside);
}
