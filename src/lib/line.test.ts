import { describe, expect, it } from 'vitest';
import { cutPath, dotPath, JOINT, mirror, strokePath, type Point } from './line.ts';

const road: Point[] = [
  [-80, JOINT],
  [300, JOINT - 20],
  [640, JOINT + 10],
  [1080, JOINT],
];

/** Absolute points of a path made of one `M` and one run of relative `q`. */
function pointsOf(path: string): Point[] {
  const [move = '', rest = ''] = path.replace('z', '').slice(1).split('q');
  let [x = 0, y = 0] = move.split(' ').map(Number);
  const n = (rest.match(/-?\d+/g) ?? []).map(Number);
  const out: Point[] = [[x, y]];
  for (let i = 0; i + 3 < n.length; i += 4) {
    x += n[i + 2] as number;
    y += n[i + 3] as number;
    out.push([x, y]);
  }
  return out;
}

describe('strokePath', () => {
  it('gives the same path for the same points and seed', () => {
    expect(strokePath(road)).toBe(strokePath(road));
    expect(strokePath(road, { seed: 8 })).not.toBe(strokePath(road));
  });

  it('stays within half a width and its breath of the road', () => {
    for (const [x, y] of pointsOf(strokePath(road, { width: 50 }))) if (x > 0 && x < 1000) expect(Math.abs(y - JOINT)).toBeLessThan(25 * 1.4 + 20);
  });

  it('is as wide as asked where it crosses the middle', () => {
    const flat: Point[] = [
      [0, 0],
      [500, 0],
      [1000, 0],
    ];
    const near = pointsOf(strokePath(flat, { width: 60 }))
      .filter(([x]) => x > 450 && x < 550)
      .map(([, y]) => y);
    expect(Math.max(...near) - Math.min(...near)).toBeGreaterThan(48);
    expect(Math.max(...near) - Math.min(...near)).toBeLessThan(72);
  });

  it('draws any motif from two points up and refuses fewer', () => {
    expect(
      strokePath([
        [0, 0],
        [10, 10],
      ]),
    ).toMatch(/^M-?\d+ -?\d+q.*z$/);
    expect(() => strokePath([[0, 0]])).toThrow(RangeError);
  });

  it('writes no number that a browser cannot read', () => {
    expect(strokePath(road)).toMatch(/^[Mqz\d -]+$/);
  });
});

describe('the other shapes', () => {
  it('puts a dot around its centre', () => {
    const points = pointsOf(dotPath([100, 200], 40));
    for (const [x, y] of points) expect(Math.hypot(x - 100, y - 200)).toBeGreaterThan(32);
    for (const [x, y] of points) expect(Math.hypot(x - 100, y - 200)).toBeLessThan(48);
  });

  it('cuts straight', () => {
    expect(
      cutPath([
        [0, 0],
        [10, 0],
        [10, 10],
      ]),
    ).toBe('M0 0L10 0L10 10z');
  });

  it('mirrors the points and not the heights', () => {
    expect(
      mirror([
        [0, 5],
        [1000, 7],
      ]),
    ).toEqual([
      [1000, 5],
      [0, 7],
    ]);
  });
});
