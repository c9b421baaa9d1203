/** Which towns are named on the drawing, and where the name stands: as many as fit without touching, the largest first. */
import { WIDTH, type Spot } from '~/lib/geo/drawing.ts';

export interface Label {
  name: string;
  x: number;
  y: number;
}

/** Height of the letters in units of the drawing: 18 px on a phone 360 px wide. */
export const LETTER = 54;
/** Mean width of a letter of the face, as a share of its height. */
const BROAD = 0.52;
/** From a dot's middle to the letters' foot above it, or their head below: the tail of a “ț” must not touch the dot. */
const RISE = 26;
const MOST = 10;

type Rect = readonly [left: number, top: number, right: number, bottom: number];
const meet = (a: Rect, b: Rect) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Above, below, and pushed in from the drawing's edge. @returns nothing when no place is free */
function place(name: string, [x, y]: Spot, height: number, taken: readonly Rect[]): (Label & { rect: Rect }) | undefined {
  const half = (name.length * LETTER * BROAD) / 2;
  const middle = Math.min(Math.max(x, half + 4), WIDTH - half - 4);
  for (const foot of [y - RISE, y + RISE + LETTER * 0.72]) {
    const rect: Rect = [middle - half, foot - LETTER * 0.78, middle + half, foot + LETTER * 0.22];
    if (rect[1] > 0 && rect[3] < height && !taken.some((other) => meet(other, rect)))
      return { name, x: Math.round(middle), y: Math.round(foot), rect };
  }
  return undefined;
}

/**
 * @param first towns in the order in which they deserve a name
 * @param dots every dot on the drawing, which no letter may cover
 */
export function placeLabels(first: readonly { name: string; spot: Spot }[], dots: readonly Spot[], height: number): Label[] {
  const round = ([x, y]: Spot): Rect => [x - 13, y - 13, x + 13, y + 13];
  const taken: Rect[] = dots.map(round);
  const labels: Label[] = [];
  for (const { name, spot } of first) {
    const label = labels.length < MOST ? place(name, spot, height, taken) : undefined;
    if (!label) continue;
    const { rect, ...text } = label;
    taken.push(rect);
    labels.push(text);
  }
  return labels;
}
