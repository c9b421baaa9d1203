/** Distances on the ground, as a crow flies. */

export interface Point {
  lat: number;
  lng: number;
}

const EARTH = 6371;
const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points. @example measure({ lat: 44.4325, lng: 26.1039 }, { lat: 46.7693, lng: 23.5897 }) // => about 325 */
export function measure(a: Point, b: Point): number {
  const half = (x: number, y: number) => Math.sin(toRadians(y - x) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * half(a.lng, b.lng);
  return 2 * EARTH * Math.asin(Math.sqrt(h));
}

/** The nearest of some points, with how far it is; undefined when there are none. */
export function findNearest<P extends Point>(points: readonly P[], from: Point): { point: P; km: number } | undefined {
  let best: { point: P; km: number } | undefined;
  for (const point of points) {
    const km = measure(from, point);
    if (!best || km < best.km) best = { point, km };
  }
  return best;
}
