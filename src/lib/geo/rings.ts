/** Plain geometry on longitude and latitude: boxes, cutting to a box, and whether a point lies inside. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];
export type Area = Feature<Polygon | MultiPolygon, { code?: string; name?: string }>;

/** All rings of an area, holes too. */
export const ringsOf = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** The smallest box around points. @example toBox([[1, 5], [3, 2]]) // => [1, 2, 3, 5] */
export function toBox(points: readonly Position[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** A box made larger on every side by a share of its longer side. Latitude stays off the poles. */
export function growBox([west, south, east, north]: Box, share: number): Box {
  const more = Math.max(east - west, north - south, 0.5) * share;
  return [west - more, Math.max(south - more, -84), east + more, Math.min(north + more, 84)];
}

export const isTouching = (a: Box, b: Box): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Cuts a ring along one side of a box (Sutherland and Hodgman). */
function cutSide(ring: readonly Position[], axis: 0 | 1, edge: number, isKept: (value: number) => boolean): Position[] {
  const out: Position[] = [];
  ring.forEach((point, i) => {
    const before = ring.at(i - 1) as Position;
    const [a, b] = [before[axis] as number, point[axis] as number];
    if (isKept(a) !== isKept(b)) {
      const t = (edge - a) / (b - a);
      const crossing = before.map((value, j) => value + ((point[j] as number) - value) * t);
      crossing[axis] = edge;
      out.push(crossing);
    }
    if (isKept(b)) out.push(point);
  });
  return out;
}

/** A closed ring cut to a box; nothing when it lies outside. Edges along the box may be doubled, which a filled area does not show. */
export function clipRing(ring: readonly Position[], [west, south, east, north]: Box): Position[] | undefined {
  let rest: Position[] = ring.slice(0, -1);
  rest = cutSide(rest, 0, west, (x) => x >= west);
  rest = cutSide(rest, 0, east, (x) => x <= east);
  rest = cutSide(rest, 1, south, (y) => y >= south);
  rest = cutSide(rest, 1, north, (y) => y <= north);
  return rest.length > 2 ? [...rest, rest[0] as Position] : undefined;
}

/** The pieces of a line that lie in a box; each keeps one point beyond it. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const isIn = ([x = 0, y = 0]: Position) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach((point, i) => {
    const isNear = isIn(point) || [line[i - 1], line[i + 1]].some((next) => next && isIn(next));
    if (isNear) piece.push(point);
    else if (piece.length) {
      pieces.push(piece);
      piece = [];
    }
  });
  return [...pieces, piece].filter((one) => one.length > 1);
}

/** Whether a point lies inside an area, holes taken out. */
export function isInside([x = 0, y = 0]: Position, area: Feature<Polygon | MultiPolygon>): boolean {
  let inside = false;
  for (const ring of ringsOf(area))
    ring.forEach(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = ring.at(i - 1) as Position;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  return inside;
}

const RADIANS = Math.PI / 180;
const EARTH = 6371;

/** Kilometres between two points, as the crow flies. @example Math.round(toKilometres([26.1, 44.43], [23.6, 46.77])) // => 325 */
export function toKilometres([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const h = half(by - ay) + Math.cos(ay * RADIANS) * Math.cos(by * RADIANS) * half(bx - ax);
  return 2 * EARTH * Math.asin(Math.sqrt(h));
}
