/** Where a design puts things down. It thinks from the inline start; the board turns that into left and right. */
import { dotPath, strokePath, type Point } from '~/lib/line.ts';
import type { Ink, Item, Measure, Overflow, Run, Shape, Weight } from './sheet.ts';

export interface BoardFacts {
  width: number;
  height: number;
  bleed: number;
  dir: 'ltr' | 'rtl';
  measure: Measure;
}

type Set = { role: Run['role']; size: number; weight: Weight; fill: Ink; dir?: Run['dir'] };

export class Board {
  readonly items: Item[] = [];
  readonly overflows: Overflow[] = [];
  /** Units of paths: fine enough that whole numbers are a hand's own roughness. */
  readonly unit: number;
  private readonly facts: BoardFacts;

  constructor(facts: BoardFacts) {
    this.facts = facts;
    this.unit = Math.min(facts.width, facts.height) / 2000;
  }

  measure(text: string, weight: Weight): number {
    return this.facts.measure(text, weight);
  }

  private toUnits = (points: readonly Point[]): Point[] =>
    points.map(([x, y]) => [(this.facts.dir === 'rtl' ? this.facts.width - x : x) / this.unit, y / this.unit]);

  private add(role: Shape['role'], d: string, fill: Ink): void {
    this.items.push({ kind: 'shape', role, d, x: 0, y: 0, k: this.unit, fill });
  }

  /** The marker's line. */
  line(points: readonly Point[], width: number, fill: Ink): void {
    this.add('line', strokePath(this.toUnits(points), { width: width / this.unit }), fill);
  }

  dot(centre: Point, radius: number, fill: Ink, role: Shape['role'] = 'dot'): void {
    const [at] = this.toUnits([centre]) as [Point];
    this.add(role, dotPath(at, radius / this.unit), fill);
  }

  /** A flat shape cut with scissors. */
  cut(points: readonly Point[], fill: Ink, role: Shape['role']): void {
    const corners = this.toUnits(points).map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
    this.add(role, `M${corners.join('L')}z`, fill);
  }

  box(x: number, y: number, width: number, height: number, fill: Ink, role: Shape['role']): void {
    this.cut([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], fill, role); // prettier-ignore
  }

  /** A code: one path of whole modules. Never mirrored. */
  code(d: string, modules: number, x: number, y: number, side: number): void {
    const left = this.facts.dir === 'rtl' ? this.facts.width - x - side : x;
    this.items.push({ kind: 'shape', role: 'code', d, x: left, y, k: side / modules, fill: 'black' });
  }

  /** A line of text whose start is `x` from the sheet's start edge, or whose end is `x` from its end edge. */
  text(text: string, x: number, y: number, set: Set, align: 'start' | 'end' = 'start'): void {
    if (!text) return;
    const { dir, width: sheet } = this.facts;
    const width = this.measure(text, set.weight) * set.size;
    const left = (dir === 'ltr') === (align === 'start') ? x : sheet - x - width;
    this.items.push({ kind: 'text', text, x: left, y, width, dir, ...set });
  }

  /** Text centred in a box from `x` of a width. */
  centred(text: string, x: number, width: number, y: number, set: Set): void {
    this.text(text, x + (width - this.measure(text, set.weight) * set.size) / 2, y, set);
  }

  /** Text that runs from the bottom up, as on a strip. */
  upward(text: string, x: number, y: number, set: Set): void {
    const left = this.facts.dir === 'rtl' ? this.facts.width - x : x;
    const width = this.measure(text, set.weight) * set.size;
    this.items.push({ kind: 'text', text, x: left, y, width, dir: 'ltr', turned: true, ...set });
  }

  complain(overflow: Overflow): void {
    this.overflows.push(overflow);
  }
}
