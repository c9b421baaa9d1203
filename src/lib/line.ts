/**
 * The line: one hand, one marker, never lifted. Points go in, the outline of a marker stroke comes out as an SVG path.
 * The width lives a little, the ends are blunt, and the same points always give the same path.
 */

export type Point = readonly [x: number, y: number];

export interface StrokeOptions {
  /** Width of the marker in the drawing's units. */
  width?: number;
  /** Another seed, another hand. */
  seed?: number;
  /** Distance between the points of the outline; longer is shorter code and a calmer line. */
  step?: number;
}

/** Height at which every drawing meets the edges of its square, so that two hung side by side are one road. */
export const JOINT = 820;

/** How much the width breathes, as a share of the half width. */
const BREATH = 0.055;
/** How far the hand wanders off the points, as a share of the width. */
const WANDER = 0.06;

/** Smooth noise in -1…1 over x, the same for the same seed. */
function makeNoise(seed: number): (x: number) => number {
  let state = seed >>> 0;
  const random = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const values = Array.from({ length: 256 }, () => random() * 2 - 1);
  const at = (i: number) => values[i & 255] as number;
  return (x) => {
    const i = Math.floor(x);
    const f = x - i;
    const ease = f * f * (3 - 2 * f);
    return at(i) * (1 - ease) + at(i + 1) * ease;
  };
}

const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);
const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** A centripetal Catmull-Rom curve through the points: it passes through each, and neither loops nor overshoots. */
function curve(points: readonly Point[], stepsPerSpan = 24): Point[] {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  // Mirrored ghost points let the end spans be ordinary spans.
  const ghost = (end: Point, next: Point): Point => [2 * end[0] - next[0], 2 * end[1] - next[1]];
  const all = [ghost(first, points[1] as Point), ...points, ghost(last, points.at(-2) as Point)];
  const out: Point[] = [];
  for (let i = 1; i < all.length - 2; i++) {
    const [p0, p1, p2, p3] = all.slice(i - 1, i + 3) as [Point, Point, Point, Point];
    const t1 = Math.sqrt(distance(p0, p1)) || 1e-3;
    const t2 = t1 + (Math.sqrt(distance(p1, p2)) || 1e-3);
    const t3 = t2 + (Math.sqrt(distance(p2, p3)) || 1e-3);
    for (let step = 0; step < stepsPerSpan; step++) {
      const t = t1 + ((t2 - t1) * step) / stepsPerSpan;
      const a1 = between(p0, p1, t / t1);
      const a2 = between(p1, p2, (t - t1) / (t2 - t1));
      const a3 = between(p2, p3, (t - t2) / (t3 - t2));
      const b1 = between(a1, a2, t / t2);
      const b2 = between(a2, a3, (t - t1) / (t3 - t1));
      out.push(between(b1, b2, (t - t1) / (t2 - t1)));
    }
  }
  return [...out, last];
}

/** The same curve as points at equal distances. */
function resample(points: readonly Point[], step: number): Point[] {
  const out: Point[] = [points[0] as Point];
  let walked = 0;
  for (let i = 1; i < points.length; i++) {
    let from = points[i - 1] as Point;
    const to = points[i] as Point;
    let left = distance(from, to);
    while (walked + left >= step) {
      from = between(from, to, (step - walked) / left);
      out.push(from);
      left = distance(from, to);
      walked = 0;
    }
    walked += left;
  }
  return [...out, points.at(-1) as Point];
}

/** A closed loop of points as one path of quadratic curves through the middles: short, and smooth at any size. */
export function toSmoothPath(loop: readonly Point[]): string {
  const middles = loop.map((p, i) => between(p, loop[(i + 1) % loop.length] as Point, 0.5));
  const start = (middles.at(-1) as Point).map(Math.round) as [number, number];
  let here: [number, number] = [start[0], start[1]];
  const relative = (p: Point): [number, number] => [Math.round(p[0]) - here[0], Math.round(p[1]) - here[1]];
  let path = `M${start[0]} ${start[1]}q`;
  let isFirst = true;
  loop.forEach((control, i) => {
    const c = relative(control);
    const end = relative(middles[i] as Point);
    for (const n of [...c, ...end]) {
      path += isFirst || n < 0 ? n : ` ${n}`;
      isFirst = false;
    }
    here = [here[0] + end[0], here[1] + end[1]];
  });
  return `${path}z`;
}

/**
 * Draws a marker stroke through the points.
 * @returns the `d` of a filled path, in the points' own units
 * @throws RangeError with fewer than two points
 * @example strokePath([[0, 0], [100, 0]], { width: 10 }) // => 'M…q…z'
 */
export function strokePath(points: readonly Point[], { width = 56, seed = 7, step = width * 0.7 }: StrokeOptions = {}): string {
  if (points.length < 2) throw new RangeError('A line needs at least two points');
  const [wander, leftEdge, rightEdge] = [makeNoise(seed + 31), makeNoise(seed), makeNoise(seed + 17)];
  const centre = resample(curve(points), step).map(([x, y], i): Point => [
    x + wander(i * 0.27) * width * WANDER,
    y + wander(i * 0.27 + 99) * width * WANDER,
  ]);
  const left: Point[] = [];
  const right: Point[] = [];
  centre.forEach(([x, y], i) => {
    const a = centre[Math.max(0, i - 1)] as Point;
    const b = centre[Math.min(centre.length - 1, i + 1)] as Point;
    const length = distance(a, b) || 1;
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const l = (width / 2) * (1 + BREATH * (leftEdge(i * 0.42) + 0.5 * leftEdge(i * 1.1 + 50)));
    const r = (width / 2) * (1 + BREATH * (rightEdge(i * 0.42) + 0.5 * rightEdge(i * 1.1 + 50)));
    left.push([x + nx * l, y + ny * l]);
    right.push([x - nx * r, y - ny * r]);
  });
  return toSmoothPath([...left, ...right.reverse()]);
}

/** A dot put down by the same hand. */
export function dotPath([x, y]: Point, radius: number, seed = 3): string {
  const noise = makeNoise(seed);
  const corners = 11;
  return toSmoothPath(
    Array.from({ length: corners }, (_, i): Point => {
      const angle = (i / corners) * 2 * Math.PI;
      const r = radius * (1.04 + 0.05 * noise(i * 1.7));
      return [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
    }),
  );
}

/** A flat shape cut with scissors. */
export const cutPath = (points: readonly Point[]): string => `M${points.map((p) => p.join(' ')).join('L')}z`;

/** Mirrors a drawing for scripts that run from right to left. */
export const mirror = (points: readonly Point[], size = 1000): Point[] => points.map(([x, y]) => [size - x, y]);

/** The middle of the road as an open path, for drawings whose stroke the browser makes, because they are stretched. */
export function centrePath(points: readonly Point[], step = 12): string {
  const [first, ...others] = resample(curve(points), step).map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`);
  return `M${first}L${others.join(' ')}`;
}
