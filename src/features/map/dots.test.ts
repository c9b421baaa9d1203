import { describe, expect, it } from 'vitest';
import type { Spot } from '~/lib/geo/drawing.ts';
import { STOP, toDots } from './dots.ts';
import type { Precision, Spotted } from './places.ts';

const toSpot = ([x = 0, y = 0]: readonly number[]): Spot => [x, y];
const at = (x: number, y: number, where: string, precision: Precision = 'town'): Spotted => ({ at: [x, y], where, precision });
// A quarter that bears its town's name comes after smaller towns.
const draw = (...spots: (Spotted | undefined)[]) => toDots(spots, toSpot, ['Large', 'Small', 'Large']).map(({ name }) => name);

describe('rings on the drawing', () => {
  it('are there for towns and addresses, not where only the region is public or nothing is known', () => {
    expect(draw(at(0, 0, 'Large'), at(500, 0, 'Seat', 'region'), undefined, at(900, 0, 'Small', 'address'))).toEqual(['Large', 'Small']);
  });

  it('stand in the order of the towns’ size, whatever the order of the services', () => {
    expect(draw(at(0, 0, 'Unknown'), at(300, 0, 'Small'), at(600, 0, 'LARGE'))).toEqual(['LARGE', 'Small', 'Unknown']);
  });

  it('are one for each town, and two for two towns of one name', () => {
    expect(draw(at(0, 0, 'Large', 'address'), at(40, 0, 'Large', 'address'), at(0, 0, 'Large'), at(700, 0, 'Large'))).toEqual(['Large', 'Large']);
  });

  it('never lie upon each other: the larger town stays', () => {
    expect(draw(at(0, 0, 'Small'), at(2 * STOP - 1, 0, 'Large'))).toEqual(['Large']);
    expect(draw(at(0, 0, 'Small'), at(2 * STOP, 0, 'Large'))).toEqual(['Large', 'Small']);
  });

  it('are no more than the drawing has room for', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => at((i * 37) % 1000, (i * 61) % 700, `Town ${i}`));
    const dots = toDots(many, toSpot, []);
    expect(dots.length).toBeLessThan(1500);
    for (const [i, { spot }] of dots.entries())
      expect(dots.slice(i + 1).every(({ spot: other }) => Math.hypot(spot[0] - other[0], spot[1] - other[1]) >= 2 * STOP)).toBe(true);
  });
});
