/** The designs of an upright sheet without a large code. In each the line comes in at the start and leaves at the end, at the joint. */
import type { Point } from '~/lib/line.ts';
import type { Board } from './board.ts';
import { THEMES, toLoud, toQuiet, type Brief } from './brief.ts';
import { putDrawing } from './drawings.ts';
import { CAP, setBlock } from './fit.ts';
import { roundedLine } from './frames.ts';
import { putHeadline, type Ground } from './ground.ts';

const stage = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  const block = putHeadline(board, brief, { x: margin, y: margin, width: W - 2 * margin, height: joint * 0.4, most: W * 0.16, lines: 4 });
  putDrawing(board, brief.drawing, brief.theme, { left: W * 0.04, right: W * 0.96, top: margin + block.height + line * 0.35, joint, give: 1.4, line: line * 1.06, sheet: W, beyond }); // prettier-ignore
};

const door = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  putHeadline(board, brief, { x: margin, y: margin, width: W * 0.54 - margin, height: joint - margin - line * 2, most: W * 0.2, lines: 6 });
  putDrawing(board, brief.drawing, brief.theme, {
    left: W * 0.56,
    right: W * 0.955,
    top: margin * 1.6,
    joint,
    stretch: true,
    line,
    sheet: W,
    beyond,
  });
};

/** Rows of a road: to the far side, back, and over the top to where it leaves. More would be a maze. */
const ROWS = 3;

/** The road turns back, and still arrives. Each question stands on a stretch of it, first things first. */
const road = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  const inks = THEMES[brief.theme];
  const least = toQuiet(brief.format.distance) / CAP;
  // Two stretches lie between the rows; the third lies on the uppermost.
  const count = Math.max(ROWS - 1, brief.questions.length);
  const above = line * (count < ROWS ? 1.1 : 0.4);
  const needed = count * (line * 1.35 + least * 1.3) + above;
  const height = Math.min(joint * 0.42, joint - margin - needed);
  const block = putHeadline(board, brief, { x: margin, y: margin, width: W - 2 * margin, height, most: W * 0.17, lines: 4 });
  const top = margin + block.height + above;
  const step = (joint - top) / count;
  const rows = [joint, joint - step, joint - 2 * step] as const;
  const [left, out] = [margin + line * 0.5, W - margin - line * 0.5];
  const turn = out - line * 1.75;
  const corners: Point[] = [[-beyond, rows[0]], [turn, rows[0]], [turn, rows[1]], [left, rows[1]], [left, rows[2]], [out, rows[2]], [out, joint], [W + beyond, joint]]; // prettier-ignore
  const r = step * 0.48;
  board.line(roundedLine(corners, [0, r, r, r, r, line * 1.8, line * 1.5, 0]), line, inks.line);
  // Beside the words, never on them.
  board.dot([out, (rows[1] + rows[2]) / 2], line * 1.02, inks.dot);
  // The closed ends of the stretches need room.
  const room = { width: turn - left - line * 2.5, height: step - line * 1.35 };
  const most = Math.min(W * 0.082, room.height / 1.15);
  const blocks = brief.questions.map((text) => {
    const lines = board.measure(text, 900) * least * 1.25 <= room.width ? 1 : 2;
    return setBlock(board, { role: 'question', text, ...room, weight: 900, least, most, lines });
  });
  // One size for all: they are one list.
  const size = Math.min(...blocks.map((set) => set.size));
  blocks.forEach((block, i) => {
    const k = size / block.size;
    const y = (rows[blocks.length - 1 - i] ?? joint) - step / 2 - (block.height / 2 - block.above) * k;
    block.lines.forEach((text, n) =>
      board.text(text, left + line * 1.3, y + n * block.lead * k, { role: 'question', size, weight: 900, fill: inks.words }),
    );
  });
};

/** The line closes round the words, turns back and leaves: there is a way out, and you are on it. */
const coil = (board: Board, brief: Brief, ground: Ground): void => {
  const { W, margin, line, joint, beyond } = ground;
  const inks = THEMES[brief.theme];
  const pitch = line * 1.75;
  const edge = margin * 0.75 + line * 0.5;
  const [left, right, top, floor] = [edge, W - edge, edge, joint - pitch];
  const turn = left + pitch;
  const corners: Point[] = [[-beyond, joint], [left, joint], [left, top], [right, top], [right, floor], [turn, floor], [turn, joint], [W + beyond, joint]]; // prettier-ignore
  const [r, tight] = [line * 2.1, pitch * 0.5];
  board.line(roundedLine(corners, [0, line * 1.2, r, r, r, tight, tight, 0]), line, inks.line);
  board.dot([W * (brief.code ? 0.62 : 0.84), joint], line * 1.12, inks.dot);
  const gap = line * 1.2;
  const box = { x: left + line * 0.5 + gap, top: top + line * 0.5 + gap, right: right - line * 0.5 - gap, bottom: floor - line * 0.5 - gap };
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

export const designs = { stage, door, road, coil, voice };
