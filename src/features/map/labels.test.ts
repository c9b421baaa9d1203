import { describe, expect, it } from 'vitest';
import type { Spot } from '~/lib/geo/drawing.ts';
import { LETTER, placeLabels } from './labels.ts';

const town = (name: string, x: number, y: number) => ({ name, spot: [x, y] as Spot });
const names = (...towns: ReturnType<typeof town>[]) =>
  placeLabels(
    towns,
    towns.map(({ spot }) => spot),
    700,
  );

describe('names on the drawing', () => {
  it('stand above their ring, or below it at the upper edge', () => {
    const [middle] = names(town('Alba', 500, 350));
    const [top] = names(town('Alba', 500, 20));
    expect(middle?.y).toBeLessThan(350);
    expect(top?.y).toBeGreaterThan(20);
  });

  it('are pushed in from the sides', () => {
    const half = (name: string) => (name.length * LETTER * 0.52) / 2;
    const [west] = names(town('Timișoara', 5, 300));
    const [east] = names(town('Constanța', 995, 300));
    expect(west?.x).toBeGreaterThanOrEqual(Math.floor(half('Timișoara')));
    expect(east?.x).toBeLessThanOrEqual(1000 - Math.floor(half('Constanța')));
  });

  it('give way: the first comes first, and what would touch it is left out', () => {
    expect(names(town('București', 500, 300), town('Ilfov', 620, 300), town('Giurgiu', 560, 300)).map(({ name }) => name)).toEqual([
      'București',
      'Ilfov',
    ]);
  });

  it('cover no ring', () => {
    const [label] = names(town('Alba', 500, 350), town('B', 500, 350 - LETTER));
    expect(label?.y).toBeGreaterThan(350);
  });

  it('are ten at most', () => {
    const many = Array.from({ length: 30 }, (_, i) => town(`T${i}`, 100 + (i % 5) * 200, 80 + Math.floor(i / 5) * 95));
    expect(names(...many)).toHaveLength(10);
  });
});
