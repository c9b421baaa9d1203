/** Bars of a chart, in the chart's own units: as long as the share of all sheets, so that charts can be compared. */
import { FEWEST, type Cell } from '~/lib/disclosure.ts';

export const WIDTH = 400;
export const ROW = 62;
/** Where the number stands beside the letter. */
export const INDENT = 26;
const TOP = 30;
const HEIGHT = 20;

export interface Bar {
  mark: string;
  count: string;
  /** Outline of the bar, on a row of its own; none when nothing is told. */
  path?: string;
  /** It stands for "up to here" or "from here on": it is drawn hollow. */
  isOpen: boolean;
}

/** Cut with scissors: not quite straight. */
const cut = (width: number) => `M0 ${TOP} ${width} ${TOP + 1.5} ${width - 2} ${TOP + HEIGHT} 1.5 ${TOP + HEIGHT - 1}Z`;

/** @example toBar({ kind: 'shown', count: 30 }, 60, words).path // => 'M0 30 200 31.5 198 50 1.5 49Z' */
export function toBar(cell: Cell, sheets: number, words: Pick<Bar, 'mark' | 'count'>): Bar {
  const of = (count: number) => Math.max(4, Math.round((count / sheets) * WIDTH));
  switch (cell.kind) {
    case 'shown':
      return { ...words, path: cut(of(cell.count)), isOpen: false };
    case 'few':
      return { ...words, path: cut(of(FEWEST - 1)), isOpen: true };
    case 'most':
      return { ...words, path: cut(of(sheets - FEWEST + 1)), isOpen: true };
    default:
      return { ...words, isOpen: true };
  }
}
