/** Which rings are on the drawing: one for each town where a service says it is, and none upon another. */
import type { Spot } from '~/lib/geo/drawing.ts';
import { toPlainName } from '~/lib/geo/match.ts';
import type { Spotted } from './places.ts';

export interface Dot {
  /** The town's name. */
  name: string;
  spot: Spot;
}

/** Radius of a ring, in units of the drawing. */
export const STOP = 12;
/** Rings nearer than this could not be told apart. */
const APART = 2 * STOP;
/** Addresses nearer than this, in towns of the same name, are in one town. */
const SAME_TOWN = 60;

/**
 * Rings, those of the largest towns first. Regions' seats are no such places: where only the region is public there is no ring. However many
 * services there are, as many rings as the drawing has room for remain, so that its weight has an end.
 * @param largest names of the country's towns, the largest first
 */
export function toDots(spots: readonly (Spotted | undefined)[], toSpot: (at: Spotted['at']) => Spot, largest: readonly string[]): Dot[] {
  // The first of a name counts: a town's quarters, which follow it, may bear its name.
  const ranks = new Map(largest.map((name, i) => [toPlainName(name), i] as const).reverse());
  const rankOf = ({ name }: Dot) => ranks.get(toPlainName(name)) ?? ranks.size;
  const all = new Map<string, Dot>();
  for (const one of spots) {
    if (!one || one.precision === 'region') continue;
    const dot = { name: one.where, spot: toSpot(one.at) };
    all.set(`${dot.name} ${dot.spot.join()}`, dot);
  }
  const inOrder = [...all.values()].map((dot) => ({ dot, rank: rankOf(dot) })).sort((a, b) => a.rank - b.rank);
  const kept: Dot[] = [];
  const isTaken = ({ name, spot: [x, y] }: Dot) =>
    kept.some((other) => Math.hypot(x - other.spot[0], y - other.spot[1]) < (other.name === name ? SAME_TOWN : APART));
  for (const { dot } of inOrder) if (!isTaken(dot)) kept.push(dot);
  return kept;
}
