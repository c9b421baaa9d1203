/** What all designs of an upright sheet share: its measures, its headline, and where the line meets the edges. */
import type { Board } from './board.ts';
import { THEMES, toLoud, type Brief } from './brief.ts';
import { CAP, setBlock, type Block } from './fit.ts';

/** Measures that all designs of an upright format share. */
export interface Ground {
  W: number;
  H: number;
  margin: number;
  line: number;
  joint: number;
  beyond: number;
}

/** Height of the joint as a share of the sheet's; of a sheet cut short by strips it is less, for the number needs its room. */
export const toJoint = ({ strips }: Brief['format']): number => (strips ? 0.69 : 0.79);

export const toGround = ({ format }: Brief, H: number): Ground => {
  const W = format.width;
  const short = Math.min(W, H);
  return { W, H, margin: Math.max(format.safe, short * 0.052), line: short * 0.052, joint: H * toJoint(format), beyond: format.bleed + short * 0.1 };
};

/** The headline, set from the start of a box as large as it lets it. */
export function putHeadline(
  board: Board,
  brief: Brief,
  box: { x: number; y: number; width: number; height: number; most: number; lines: number },
): Block {
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
