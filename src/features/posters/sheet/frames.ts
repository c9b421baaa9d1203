/** How the line goes round a code: the code stands where the drawing's heart is, in the palm, in the door, in the bend. */
import type { Point } from '~/lib/line.ts';

/** The plate, and what the line may use around it. Millimetres. */
export interface FrameFacts {
  x: number;
  y: number;
  width: number;
  /** Bottom of the plate is the line's own height. */
  joint: number;
  /** Width of the line. */
  line: number;
  /** Width of the sheet. */
  sheet: number;
  /** How far the line goes beyond the edges. */
  beyond: number;
  /** How high the line may rise. */
  top: number;
}

export interface Frame {
  points: Point[];
  dot?: Point;
}

/** A point `r` from a corner towards another point. */
const toward = (at: Point, [x, y]: Point, r: number): Point => {
  const length = Math.hypot(x - at[0], y - at[1]) || 1;
  return [at[0] + ((x - at[0]) / length) * r, at[1] + ((y - at[1]) / length) * r];
};

/** A corner made round: a point before it, one inside it, one after it. */
const corner = (before: Point, at: Point, after: Point, r: number): Point[] => {
  const inside = toward(toward(at, before, r * 0.3), after, r * 0.3);
  return [toward(at, before, r), inside, toward(at, after, r)];
};

/** A line through corners, each rounded. @param r one radius, or one for each point */
export function roundedLine(points: readonly Point[], r: number | readonly number[]): Point[] {
  return points.flatMap((at, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    return before && after ? corner(before, at, after, typeof r === 'number' ? r : (r[i] ?? 0)) : [at];
  });
}

const sides = ({ x, width, line }: FrameFacts) => ({ left: x - line * 0.5, right: x + width + line * 0.5 });

const arch = (facts: FrameFacts): Frame => {
  const { y, joint, line, sheet, beyond } = facts;
  const { left, right } = sides(facts);
  const top = y - line * 0.5;
  return {
    points: roundedLine([[-beyond, joint], [left, joint], [left, top], [right, top], [right, joint], [sheet + beyond, joint]], line * 0.9), // prettier-ignore
    dot: [(right + sheet) / 2, joint],
  };
};

/** The palm is the code: four fingers above it, the thumb beside. */
const hand = (facts: FrameFacts): Frame => {
  const { y, joint, line, sheet, beyond, top } = facts;
  const { left, right } = sides(facts);
  const span = (right - left) / 4;
  const root = y - line * 0.5;
  const room = root - top - line * 0.5;
  const reach = [0.74, 1, 0.94, 0.66];
  const r = line * 0.62;
  const fingers = reach.flatMap((share, i): Point[] => {
    const from = left + i * span;
    const tip = root - room * share;
    return [[from + line * 0.16, tip + r], [from + line * 0.5, tip + r * 0.2], [from + span / 2, tip], [from + span - line * 0.5, tip + r * 0.2], [from + span - line * 0.16, tip + r], ...(i < 3 ? [[from + span, root - line * 0.1] as Point] : [])]; // prettier-ignore
  });
  const out = Math.max(0, Math.min(left - line * 0.75, line * 2.2));
  const [low, high] = [joint - (joint - y) * 0.26, y + (joint - y) * 0.36];
  return {
    points: [
      [-beyond, joint],
      [left - line * 1.6, joint + line * 0.04],
      [left - line * 0.5, joint - line * 0.3],
      [left, joint - line * 1.5],
      [left - line * 0.2, low],
      [left - out * 0.7, (low + high) / 2 + line * 0.4],
      [left - out, high + line * 0.5],
      [left - out * 0.86, high - line * 0.5],
      [left - out * 0.4, high - line * 0.3],
      [left - line * 0.08, high + line * 1.3],
      [left, high - line * 1.2],
      ...fingers,
      [right, y + line * 2],
      [right, joint - line * 1.5],
      [right + line * 0.5, joint - line * 0.3],
      [right + line * 1.6, joint + line * 0.04],
      [sheet + beyond, joint],
    ],
  };
};

/** Once round the code and on: the road meets itself below the code, and leaves where every road leaves. */
const loop = ({ y, joint, line, sheet, beyond }: FrameFacts, left: number, right: number, r: number): Point[] => {
  const top = y - line * 0.5;
  // The address stands between the lower bends.
  const low = line * 0.9;
  return roundedLine([[-beyond, joint], [right, joint], [right, top], [left, top], [left, joint], [sheet + beyond, joint]], [0, low, r, r, low, 0]); // prettier-ignore
};

/** Out, round, and back: you are above the code, still on the way. */
const bend = (facts: FrameFacts): Frame => {
  const { y, line } = facts;
  const { left, right } = sides(facts);
  return { points: loop(facts, left, right, line * 1.5), dot: [left + (right - left) * 0.3, y - line * 0.5] };
};

/** Once round, close; you are on the far side, going on. */
const coil = (facts: FrameFacts): Frame => {
  const { y, joint, line } = facts;
  const { left, right } = sides(facts);
  return { points: loop(facts, left - line * 0.3, right + line * 0.3, line * 1.9), dot: [right + line * 0.3, y + (joint - y) * 0.4] };
};

export const frames = { hand, arch, bend, coil } as const;
