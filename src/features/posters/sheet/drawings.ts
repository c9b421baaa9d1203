/** The campaign's drawings on a sheet: fitted between heights, with the road going on to both edges. */
import { JOINT, type Point } from '~/lib/line.ts';
import type { Motif } from '~/models/campaign.ts';
import type { Board } from './board.ts';
import { THEMES, type Theme } from './brief.ts';

/** Where a drawing goes: its box of interest, and the height of the joint. Millimetres. */
export interface Place {
  left: number;
  right: number;
  top: number;
  joint: number;
  /** Stretched to the box, or kept in proportion and centred in it. */
  stretch?: boolean;
  /** How many times wider than tall it may become where the height is short: fingers need air. */
  give?: number;
  line: number;
  sheet: number;
  beyond: number;
}

const MARKER = 56;
const inside = (points: readonly Point[]) => points.filter(([x]) => x >= 0 && x <= 1000);

/** The part of the drawing that is a picture: where its line leaves the joint's height, with its shapes. */
function toExtent({ line, shapes, dot }: Motif): { left: number; right: number; top: number } {
  const drawn = [...inside(line).filter(([, y]) => Math.abs(y - JOINT) > 16), ...shapes.flatMap(({ points }) => points), ...(dot ? [dot] : [])];
  const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
  return { left: Math.min(...xs) - MARKER / 2, right: Math.max(...xs) + MARKER / 2, top: Math.min(...ys) - MARKER / 2 };
}

export function putDrawing(board: Board, motif: Motif, theme: Theme, place: Place): void {
  const inks = THEMES[theme];
  const extent = toExtent(motif);
  const [wide, tall] = [(place.right - place.left) / (extent.right - extent.left), (place.joint - place.top) / (JOINT - extent.top)];
  const ky = place.stretch ? tall : Math.min(wide, tall);
  const kx = place.stretch ? wide : Math.min(wide, ky * (place.give ?? 1));
  const x0 = (place.left + place.right) / 2 - ((extent.left + extent.right) / 2) * kx;
  // Below the joint nothing is stretched: the number stands there.
  const at = ([x, y]: Point): Point => [x0 + x * kx, place.joint + (y - JOINT) * (y > JOINT ? Math.min(kx, ky) : ky)];
  const width = Math.min(place.line, Math.max(place.line * 0.68, MARKER * Math.min(kx, ky) * 1.05));
  for (const { fill, points } of motif.shapes) board.cut(points.map(at), inks[fill], fill);
  const isOpen = ([x, y]: Point) => Math.abs(y - JOINT) < 12 && (x < 0 || x > 1000);
  const [first, last] = [motif.line[0] as Point, motif.line.at(-1) as Point];
  const points = motif.line.filter((point) => !isOpen(point)).map(at).filter(([x]) => x > width * 0.5 && x < place.sheet - width * 0.5); // prettier-ignore
  // At the very edge the line is at the joint, whatever the drawing does just before.
  const [start, end] = [x0, x0 + 1000 * kx];
  if (isOpen(first)) points.unshift([-place.beyond, place.joint], [0, place.joint], ...(start > width * 4 ? [[start - width, place.joint + width * 0.06] as Point] : [])); // prettier-ignore
  if (isOpen(last)) points.push(...(place.sheet - end > width * 4 ? [[end + width, place.joint - width * 0.05] as Point] : []), [place.sheet, place.joint], [place.sheet + place.beyond, place.joint]); // prettier-ignore
  board.line(points, width, inks.line);
  if (motif.dot) board.dot(at(motif.dot), Math.max(width, 62 * Math.min(kx, ky)), inks.dot);
}
