/**
 * Everything that a country's map is drawn from, as one TopoJSON small enough for a phone: `regions`, the `land` around them, the
 * neighbours' `borders`, `towns`. Land is cut far beyond the country, because a phone held upright shows twice its height.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature, merge, mesh, neighbors, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { clipLine, clipRing, growBox, isTouching, ringsOf, toBox, toKilometres, type Area, type Box } from './rings.ts';
import { matchAreas, type Region } from './match.ts';
import { toCountryId, type Town } from './sources.ts';

export interface CountryMap {
  topology: Topology;
  /** Areas of the regions by code; empty when no lines are known. */
  areas: ReadonlyMap<string, Area>;
  /** Around the country. */
  box: Box;
  /** Where a reader may move to: inside what was drawn. */
  limits: Box;
}

export interface CountryFacts {
  country: string;
  regions: readonly Region[];
  /** Lines to choose the regions from. */
  areas: readonly Area[];
  world: Topology;
  towns: readonly Town[];
}

/** How far land is drawn and how far one may move beyond the country, as shares of its longer side. */
const DRAWN = 0.9;
const MOVED = 0.5;
/** How far an island may be off, as a share of what is known already. */
const NEAR = 0.15;
/** Bytes of the file as it travels. */
const BUDGET = 45_000;
/** Metres by which lines may be off, the finest that fits is taken. */
const TOLERANCES = [0, 100, 200, 300, 500, 800, 1300, 2000, 3500, 6000, 10_000];
const EARTH = 6_371_000;
const GRID = 12_000;

/** Land of all countries in a box, cut to it. */
function toLand(world: Topology, box: Box): Feature<MultiPolygon, null> {
  const countries = world.objects['countries'] as GeometryCollection;
  const isNear = (geometry: GeometryCollection['geometries'][number]) =>
    isTouching(toBox(ringsOf(feature(world, geometry as TopoPolygon) as Feature<Polygon>).flat()), box);
  const land = merge(world, countries.geometries.filter(isNear) as (TopoPolygon | TopoMultiPolygon)[]);
  const coordinates = land.coordinates
    .map((polygon) => polygon.map((ring) => clipRing(ring, box)).filter((ring) => ring !== undefined))
    .filter((polygon) => polygon.length);
  return { type: 'Feature', properties: null, geometry: { type: 'MultiPolygon', coordinates } };
}

/**
 * Borders among a country's neighbours. The country's own come from its regions, and those farther off are not this map's to draw,
 * which leaves disputed ones out; so does asking both sides for a number of ISO 3166.
 */
function toBorders(world: Topology, id: string, box: Box): Feature<MultiLineString, null> {
  const { geometries } = world.objects['countries'] as GeometryCollection;
  const own = geometries.findIndex((geometry) => geometry.id === id);
  const near = (neighbors(geometries)[own] ?? []).map((i) => geometries[i]).filter((one) => one?.id !== undefined);
  const lines = mesh(
    world,
    { type: 'GeometryCollection', geometries: near } as GeometryCollection,
    (a, b) => a !== b && a.id !== undefined && b.id !== undefined,
  );
  return {
    type: 'Feature',
    properties: null,
    geometry: { type: 'MultiLineString', coordinates: lines.coordinates.flatMap((line) => clipLine(line, box)) },
  };
}

/** The campaign's own names for its seats, in place of GeoNames' English ones: Bucharest is București. */
function toTownPoints(towns: readonly Town[], regions: readonly Region[], box: Box): Feature<Point, { n: string; p: number }>[] {
  const seats = regions.flatMap(({ seat }) => (seat ? [{ name: seat.name, at: [seat.lng, seat.lat] }] : []));
  const isNear = (a: Position, b: Position) => toKilometres(a, b) < 5;
  const named = towns.map((town) => {
    const seat = seats.find(({ at }) => isNear(at, town.at));
    return seat && towns.find(({ at }) => isNear(at, seat.at)) === town ? { ...town, name: seat.name } : town;
  });
  const missing = seats.filter(({ at }) => !towns.some((town) => isNear(at, town.at))).map((seat) => ({ ...seat, population: 0 }));
  return [...named, ...missing]
    .filter(({ at: [x = 0, y = 0] }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3])
    .map(({ name, at }, p) => ({ type: 'Feature', properties: { n: name, p }, geometry: { type: 'Point', coordinates: at } }));
}

const collect = <G extends Polygon | MultiPolygon | Point, P>(features: Feature<G, P>[]): FeatureCollection<G, P> => ({
  type: 'FeatureCollection',
  features,
});

/** A little more than it weighs at brotli's best, thirty times as fast. */
const weigh = (json: unknown) => brotliCompressSync(JSON.stringify(json), { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }).length;

/** The finest drawing that fits the budget. */
function toFit(full: Topology): Topology {
  const weighed = presimplify(full as never, sphericalTriangleArea) as unknown as Topology;
  let smallest = full;
  for (const metres of TOLERANCES) {
    smallest = quantize(simplify(weighed as never, (metres / EARTH) ** 2 / 2) as never, GRID) as unknown as Topology;
    if (weigh(smallest) <= BUDGET) break;
  }
  return smallest;
}

/** Around the part where most regions are, with what lies near: an island is near it, a territory overseas has no room on a phone. */
function toMainBox(rings: readonly Position[][]): Box {
  const boxes = rings.map((ring) => toBox(ring));
  const countNear = (box: Box) => boxes.filter((other) => isTouching(other, growBox(box, 1))).length;
  let main = boxes.map((box) => [countNear(box), box] as const).reduce((a, b) => (b[0] > a[0] ? b : a))[1];
  for (let grown = true; grown;) {
    const near = boxes.filter((box) => isTouching(box, growBox(main, NEAR)));
    const next = toBox(
      [main, ...near].flatMap(([west, south, east, north]) => [
        [west, south],
        [east, north],
      ]),
    );
    grown = next.some((value, i) => value !== main[i]);
    main = next;
  }
  return main;
}

/** Builds the map of a country. Without lines it has towns and land only; without anything it is empty. */
export function toCountryMap({ country, regions, areas, world, towns }: CountryFacts): CountryMap {
  const matched = matchAreas(areas, regions);
  const seats = regions.flatMap(({ seat }) => (seat ? [[seat.lng, seat.lat]] : []));
  const box = matched.size ? toMainBox([...matched.values()].flatMap(ringsOf)) : toBox(seats);
  const drawn = growBox(box, DRAWN);
  const id = toCountryId(country);
  const own = [...matched].map(([code, { geometry }]): Area => ({ type: 'Feature', id: code, properties: {}, geometry }));
  const objects = {
    ...(own.length && { regions: collect(own) }),
    ...(own.length && { land: toLand(world, drawn) }),
    ...(own.length && id && { borders: toBorders(world, id, drawn) }),
    towns: collect(toTownPoints(towns, regions, box)),
  };
  const full = topology(objects as never, 1e6) as unknown as Topology;
  return { topology: toFit(full), areas: matched, box, limits: growBox(box, MOVED) };
}
