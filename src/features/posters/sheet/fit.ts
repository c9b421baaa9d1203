/** Setting words in a box: the largest size at which they fit, broken by sense where staff said so, and never smaller than can be read. */
import type { Board } from './board.ts';
import type { Overflow, Run, Weight } from './sheet.ts';

/** Height of a capital in ems, of the campaign's faces. */
export const CAP = 0.66;

/** How scripts stand on a line, in ems: above the baseline, below it, from line to line. */
const SCRIPTS = {
  latin: { above: 0.72, below: 0.22, lead: 0.97 },
  // Marks above and below the letters need air.
  arabic: { above: 0.86, below: 0.36, lead: 1.3 },
} as const;

export const toScript = (text: string) => (/\p{Script=Arabic}/u.test(text) ? SCRIPTS.arabic : SCRIPTS.latin);

export interface BlockRequest {
  role: Run['role'];
  /** `|` where the line breaks by sense. */
  text: string;
  width: number;
  height: number;
  weight: Weight;
  /** Ems. */
  least: number;
  most: number;
  lines: number;
}

export interface Block {
  lines: string[];
  size: number;
  /** From the top of the first line to the bottom of the last. */
  height: number;
  above: number;
  lead: number;
}

interface Piece {
  word: string;
  /** Staff broke the line after this word. */
  breaks: boolean;
}

const toPieces = (text: string): Piece[] =>
  text.split('|').flatMap((line) =>
    line
      .trim()
      .split(/\s+/)
      .map((word, i, all) => ({ word, breaks: i === all.length - 1 })),
  );

/** Every way of breaking the words into at most so many lines; beyond a dozen words, only where staff broke them. */
function* listBreaks(pieces: readonly Piece[], most: number): Generator<{ lines: string[]; cost: number }> {
  const gaps = pieces.length - 1;
  const whole = pieces.reduce((mask, { breaks }, i) => mask | (breaks && i < gaps ? 1 << i : 0), 0);
  for (let mask = 0; mask < 1 << gaps; mask++) {
    if (gaps > 11 && mask !== whole) continue;
    const lines: string[] = [''];
    let cost = 1;
    pieces.forEach(({ word, breaks }, i) => {
      lines.push(`${lines.pop() ?? ''} ${word}`.trim());
      if (i === gaps) return;
      const isCut = Boolean(mask & (1 << i));
      if (isCut) lines.push('');
      // A break by sense that is not kept reads badly; one more than staff made a little so.
      if (breaks && !isCut) cost *= 0.8;
      if (!breaks && isCut) cost *= 0.94;
    });
    if (lines.length <= most) yield { lines, cost };
  }
}

/** Sets a block. When it cannot be read at the size that fits, it says by how much, and sets it at the smallest readable size. */
export function setBlock(board: Board, request: BlockRequest): Block {
  const { text, width, height, weight, least, most, lines: maxLines, role } = request;
  const { above, below, lead } = toScript(text);
  const widths = new Map<string, number>();
  const measure = (line: string) => widths.get(line) ?? widths.set(line, board.measure(line, weight)).get(line) ?? 0;
  const tall = (count: number) => above + below + (count - 1) * lead;
  let best: { lines: string[]; size: number; score: number; wide: number } | undefined;
  for (const { lines, cost } of listBreaks(toPieces(text), maxLines)) {
    const wide = Math.max(...lines.map(measure));
    // A word left alone on its line is a hole in the sentence.
    const holes = lines.slice(0, -1).filter((line) => measure(line) < wide * 0.4).length;
    const size = Math.min(most, width / wide, height / tall(lines.length));
    const score = size * cost * 0.8 ** holes * (size < least ? 0.5 : 1);
    if (!best || score > best.score) best = { lines, size, score, wide };
  }
  if (!best) throw new Error(`“${text}” cannot be broken into ${maxLines} lines`);
  if (best.size < least - 1e-6) {
    const over = { width: least * best.wide - width, height: least * tall(best.lines.length) - height };
    const way: Overflow['way'] = over.width > over.height ? 'width' : 'height';
    board.complain({ role, text: best.lines.join(' '), over: over[way], way });
  }
  const size = Math.max(best.size, least);
  return { lines: best.lines, size, height: tall(best.lines.length) * size, above: above * size, lead: lead * size };
}
