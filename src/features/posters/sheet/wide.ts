/** Long sheets, read from afar in passing: headline, drawing at the end, everything else below the line. */
import type { Board } from './board.ts';
import { THEMES, toLoud, toQuiet, type Brief } from './brief.ts';
import { putDrawing } from './drawings.ts';
import { CAP, setBlock } from './fit.ts';

export const JOINT_WIDE = 0.72;

export function layWide(board: Board, brief: Brief): void {
  const { width: W, height: H, safe, bleed, distance } = brief.format;
  const inks = THEMES[brief.theme];
  const margin = Math.max(safe, H * 0.055);
  const side = Math.max(safe, H * 0.09);
  const line = H * 0.06;
  const joint = H * JOINT_WIDE;
  const beyond = bleed + H * 0.1;
  const isBare = brief.design === 'voice';
  const [loud, quiet] = [toLoud(distance) / CAP, toQuiet(distance) / CAP];
  const area = { width: isBare ? W - 2 * side : W * 0.64 - side, height: joint - line * 0.5 - margin * 1.2 };
  const block = setBlock(board, { role: 'headline', text: brief.headline, weight: 900, least: loud, most: H * 0.42, lines: 3, ...area });
  const first = margin + (area.height - block.height) / 2 + block.above;
  block.lines.forEach((text, i) =>
    board.text(text, side, first + i * block.lead, { role: 'headline', size: block.size, weight: 900, fill: inks.words }),
  );
  if (isBare) {
    board.line([[-beyond, joint], [W * 0.2, joint - line * 0.1], [W * 0.5, joint + line * 0.1], [W * 0.8, joint - line * 0.06], [W + beyond, joint]], line, inks.line); // prettier-ignore
    board.dot([W * 0.93, joint], line * 1.3, inks.dot);
  } else {
    putDrawing(board, brief.drawing, brief.theme, { left: W * 0.67, right: W - side * 0.4, top: margin * 0.7, joint, line, sheet: W, beyond });
  }
  const top = joint + line * 0.5 + H * 0.02;
  const bottom = H - margin;
  const numberSize = Math.min(((bottom - top) * 0.98) / CAP, (W * 0.42) / board.measure(brief.number, 900));
  if (numberSize < loud) board.complain({ role: 'number', text: brief.number, over: (loud - numberSize) * CAP, way: 'height' });
  const base = top + (bottom - top + numberSize * CAP) / 2;
  board.text(brief.number, side, base, { role: 'number', size: numberSize, weight: 900, fill: inks.quiet, dir: 'ltr' });
  const x = side + board.measure(brief.number, 900) * numberSize + H * 0.07;
  const small = { role: 'small', weight: 640, least: quiet, most: H * 0.075, lines: 2, width: W * 0.84 - x } as const;
  const rows = setBlock(board, { ...small, text: brief.smallPrint, height: (bottom - top) * 0.68 });
  const { size } = rows;
  const pitch = Math.max(rows.lead, size * 1.08);
  const height = CAP * size + pitch * rows.lines.length;
  const start = top + (bottom - top - height) / 2 + CAP * size;
  rows.lines.forEach((text, i) => board.text(text, x, start + i * pitch, { role: 'small', size, weight: 640, fill: inks.quiet }));
  board.text(brief.address, x, start + rows.lines.length * pitch, { role: 'address', size, weight: 900, fill: inks.quiet, dir: 'ltr' });
}
