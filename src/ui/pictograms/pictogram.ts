/** A drawing on a square of 100: what the one line draws, where you are, where others are. */
import type { Point } from '~/lib/line.ts';

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
