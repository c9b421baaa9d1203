/** The layout engine: from a brief to a sheet. Pure: the same brief gives the same sheet, in Node and in a browser. */
import { Board } from './board.ts';
import { THEMES, type Brief } from './brief.ts';
import { toSide } from '~/lib/qr.ts';
import { CAP } from './fit.ts';
import type { Sheet } from './sheet.ts';
import { toJoint } from './ground.ts';
import { layTall } from './tall.ts';
import { JOINT_WIDE, layWide } from './wide.ts';

/** How much of the height strips take, and how many there are. */
const STRIPS = { share: 0.26, count: 8 };

/** Strips that carry the number only, so that nobody who finds one learns what it is about. */
function putStrips(board: Board, { format, number, theme }: Brief): void {
  const { width: W, height: H, bleed, safe } = format;
  const top = H * (1 - STRIPS.share);
  const each = W / STRIPS.count;
  board.box(-bleed, top, W + 2 * bleed, H - top + bleed, 'page', 'plate');
  const room = { along: H - top - safe * 1.6, across: each * 0.6 };
  const size = Math.min(room.along / board.measure(number, 900), room.across / CAP);
  const along = board.measure(number, 900) * size;
  for (let i = 0; i < STRIPS.count; i++) {
    if (i) {
      board.box(i * each - 0.12, top, 0.24, H - top + bleed, 'black', 'cut');
      // The notch of a ticket.
      board.dot([i * each, top], Math.min(W, H) * 0.012, THEMES[theme].ground, 'cut');
    }
    const y = top + (H - top + along) / 2;
    board.upward(number, (i + 0.5) * each + (size * CAP) / 2, y, { role: 'strip', size, weight: 900, fill: 'black' });
  }
}

/** What is not finished says so on the piece itself: a tag that hangs from the top edge. */
function putMarks(board: Board, { format, marks }: Brief, margin: number): void {
  const text = marks.join(' ');
  if (!text) return;
  const size = Math.min(margin * 0.5, (format.width - 2.4 * margin) / board.measure(text, 640));
  const width = board.measure(text, 640) * size;
  board.box(margin, -format.bleed, width + size, format.bleed + size * 1.5, 'page', 'label');
  board.text(text, margin + size * 0.5, size * 1.08, { role: 'label', size, weight: 640, fill: 'black' });
}

/** Lays a piece out. What does not fit is in `overflows`; the caller decides whether that stops the press. */
export function toSheet(brief: Brief): Sheet {
  const { width, height, bleed, safe, strips, qr } = brief.format;
  const board = new Board({ width, height, bleed, dir: brief.dir, measure: brief.measure });
  const fitted: Brief = qr ? brief : { ...brief, code: undefined };
  board.box(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed, THEMES[brief.theme].ground, 'ground');
  const isWide = width > height * 1.4;
  const upper = strips ? height * (1 - STRIPS.share) : height;
  if (isWide) layWide(board, fitted);
  else layTall(board, fitted, upper);
  if (strips) putStrips(board, fitted);
  putMarks(board, fitted, Math.max(safe, Math.min(width, height) * 0.052));
  const code = board.items.find((item) => item.kind === 'shape' && item.role === 'code');
  return {
    width,
    height,
    bleed,
    safe,
    joint: upper * (isWide ? JOINT_WIDE : toJoint(brief.format)),
    items: board.items,
    overflows: board.overflows,
    codeSide: code?.kind === 'shape' && fitted.code ? code.k * fitted.code.modules : undefined,
  };
}

/** Side that a format's scanning distance asks for. */
export const toLeastSide = ({ scanDistance, distance }: Brief['format']): number => toSide(scanDistance ?? distance);
