import { expect, it } from 'vitest';
import { draw, MOST, toKept, WHOLE } from './frame.ts';

const size = { width: 400, height: 300 };

it.each([
  ['whole', WHOLE, { x: 0, y: 0, width: 400, height: 300, out: { width: 400, height: 300 } }],
  ['turned', { ...WHOLE, turns: 1 }, { x: 0, y: 0, width: 300, height: 400, out: { width: 300, height: 400 } }],
  ['cut', { ...WHOLE, start: 25, bottom: 10 }, { x: 100, y: 0, width: 300, height: 270, out: { width: 300, height: 270 } }],
  ['cut to nothing', { ...WHOLE, start: 100, end: 100 }, { x: 180, y: 0, width: 40, height: 300, out: { width: 40, height: 300 } }],
])('a photo that is %s', (_, cut, expected) => expect(toKept(size, cut)).toEqual(expected));

it('something is left whatever is cut', () => expect(MOST * 2).toBeLessThan(100));

it('a large photo becomes small enough for the repository', () => {
  expect(toKept({ width: 8000, height: 6000 }, WHOLE).out).toEqual({ width: 2880, height: 2160 });
});

/** Where a corner of the picture lands on the canvas. */
function land(turns: number, [px, py]: readonly [number, number]): [number, number] {
  let at: [number, number] = [0, 0];
  const pen = {
    setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => (at = [a * px + c * py + e, b * px + d * py + f]),
    drawImage: () => undefined,
  };
  draw(pen as never, {} as never, size, { ...WHOLE, turns });
  return at.map((n) => n + 0) as [number, number];
}

it.each([
  [0, [0, 0]],
  [1, [300, 0]],
  [2, [400, 300]],
  [3, [0, 400]],
] as const)('after %i quarter turns to the right the first corner is at %j', (turns, corner) => expect(land(turns, [0, 0])).toEqual(corner));
