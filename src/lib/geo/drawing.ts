/**
 * A country as flat shapes cut with scissors, in units of a drawing 1000 wide: what the page shows without script.
 * Few corners are the look and the weight at once.
 */
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ringsOf, toBox, type Area, type Box } from './rings.ts';

export const WIDTH = 1000;
/** Room around the country, so that lines and dots at its edge are whole. */
const MARGIN = 14;
/** Corners whose triangle is smaller than this are cut off, in square units. */
const CUT = 34;

export type Spot = readonly [x: number, y: number];

export interface Drawing {
  height: number;
  /** A place on the drawing. */
  toSpot: (place: Position) => Spot;
  /** Outlines by code, as SVG path data. */
  shapes: ReadonlyMap<string, string>;
}

const RADIANS = Math.PI / 180;
/** Mercator, as on every map on the web: north is up and angles are true. */
const project = ([lng = 0, lat = 0]: Position): Position => [lng * RADIANS, -Math.asinh(Math.tan(lat * RADIANS))];

/** Rounded steps from corner to corner: the shortest way to write an outline. */
function toPath(rings: readonly Position[][]): string {
  let path = '';
  for (const ring of rings) {
    const corners = ring.slice(0, -1).map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
    let [hereX, hereY] = corners[0] ?? [0, 0];
    path += `M${hereX} ${hereY}l`;
    const steps: number[] = [];
    for (const [x, y] of corners.slice(1)) {
      if (x === hereX && y === hereY) continue;
      steps.push(x - hereX, y - hereY);
      [hereX, hereY] = [x, y];
    }
    path += steps.map((step, i) => (i && step >= 0 ? ` ${step}` : step)).join('');
    path += 'z';
  }
  return path;
}

/**
 * Draws regions side by side; neighbours share their corners, so that no gap opens between them.
 * @param box what must be on the drawing when there are no areas
 */
export function drawCountry(areas: ReadonlyMap<string, Area>, box: Box): Drawing {
  const [west, north] = project([box[0], box[3]]) as [number, number];
  const [east, south] = project([box[2], box[1]]) as [number, number];
  const scale = (WIDTH - 2 * MARGIN) / Math.max(east - west, 1e-6);
  const toPoint = (place: Position): Position => {
    const [x = 0, y = 0] = project(place);
    return [MARGIN + (x - west) * scale, MARGIN + (y - north) * scale];
  };
  const flat = [...areas].map(([code, { geometry }]) => {
    const rings = (polygon: Position[][]) => polygon.map((ring) => ring.map(toPoint));
    const coordinates = geometry.type === 'Polygon' ? rings(geometry.coordinates) : geometry.coordinates.map(rings);
    return { type: 'Feature' as const, properties: { code }, geometry: { type: geometry.type, coordinates } as typeof geometry };
  });
  const shared = topology({ regions: { type: 'FeatureCollection', features: flat } } as never, 1e5) as unknown as Topology;
  const cut = simplify(presimplify(shared as never, planarTriangleArea), CUT) as unknown as Topology;
  const drawn = feature(cut, cut.objects['regions'] as GeometryCollection<{ code: string }>);
  const isVisible = (ring: Position[]) => {
    const [left, top, right, bottom] = toBox(ring);
    return ring.length > 3 && right - left > 3 && bottom - top > 3;
  };
  return {
    height: Math.round((south - north) * scale + 2 * MARGIN),
    toSpot: (place) => toPoint(place).map(Math.round) as unknown as Spot,
    shapes: new Map(drawn.features.map((one) => [one.properties.code, toPath(ringsOf(one as never).filter(isVisible))])),
  };
}
