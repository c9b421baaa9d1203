import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, growBox, isInside, isTouching, toBox, toKilometres, type Area } from './rings.ts';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const area = (...coordinates: number[][][]): Area => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } });

describe('boxes', () => {
  it('hold their points, and grow by a share of the longer side', () => {
    expect(toBox([[1, 5], [3, 2]])).toEqual([1, 2, 3, 5]); // prettier-ignore
    expect(growBox([0, 0, 10, 4], 0.1)).toEqual([-1, -1, 11, 5]);
  });

  it('stay off the poles', () => {
    expect(growBox([0, 80, 10, 83], 1)).toEqual([-10, 70, 20, 84]);
  });

  it('touch when they share a side', () => {
    expect(isTouching([0, 0, 1, 1], [1, 0, 2, 1])).toBe(true);
    expect(isTouching([0, 0, 1, 1], [1.1, 0, 2, 1])).toBe(false);
  });
});

describe('cutting to a box', () => {
  it('keeps of a ring what lies inside, closed', () => {
    const cut = clipRing(square, [2, 2, 9, 9]) ?? [];
    expect(toBox(cut)).toEqual([2, 2, 4, 4]);
    expect(cut.at(0)).toEqual(cut.at(-1));
  });

  it('leaves nothing of a ring outside', () => {
    expect(clipRing(square, [5, 5, 9, 9])).toBeUndefined();
  });

  it('breaks a line that leaves and comes back, with one point beyond', () => {
    const line = [[0, 0], [1, 0], [9, 0], [9, 9], [1, 9], [1, 1]]; // prettier-ignore
    expect(clipLine(line, [0, 0, 2, 2]).map((piece) => piece.length)).toEqual([3, 2]);
  });
});

describe('inside', () => {
  const holed = area(square, [[1, 1], [1, 3], [3, 3], [3, 1], [1, 1]]); // prettier-ignore

  it.each([
    ['in the land', [0.5, 2], true],
    ['in the hole', [2, 2], false],
    ['beyond', [5, 2], false],
  ])('%s', (_, point, expected) => {
    expect(isInside(point, holed)).toBe(expected);
  });
});

it('measures along the Earth', () => {
  expect(Math.round(toKilometres([26.1, 44.43], [23.6, 46.77]))).toBe(325);
  expect(toKilometres([1, 1], [1, 1])).toBe(0);
});
