/** Where a service is put on the map: never finer than its owner disclosed. */
import type { Position } from 'geojson';
import { toPlainName, type Region } from '~/lib/geo/match.ts';
import { toKilometres } from '~/lib/geo/rings.ts';
import type { Town } from '~/lib/geo/sources.ts';
import type { Entry } from '~/models/define.ts';
import type { services } from '~/models/services.ts';

export type Precision = 'address' | 'town' | 'region';

export interface Spotted {
  at: Position;
  precision: Precision;
  /** What may be said of the place: the town's or the region's name. */
  where: string;
}

/** Digits of a town's or region's coordinates: about a kilometre, as much as the middle of a town is known. */
const COARSE = 2;
const FINE = 5;
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
const put = ([lng = 0, lat = 0]: Position, precision: Precision, where: string): Spotted => {
  const digits = precision === 'address' ? FINE : COARSE;
  return { at: [round(lng, digits), round(lat, digits)], precision, where };
};

const indexes = new WeakMap<readonly Town[], Map<string, Position[]>>();

/** Towns by their plain names. Made once: thousands of services ask. */
function getIndex(towns: readonly Town[]): Map<string, Position[]> {
  const known = indexes.get(towns);
  if (known) return known;
  const index = new Map<string, Position[]>();
  for (const { name, at } of towns) index.set(toPlainName(name), [...(index.get(toPlainName(name)) ?? []), at]);
  indexes.set(towns, index);
  return index;
}

/** A town by its name: a seat of the campaign first, else the nearest of that name to the service's region, else the largest. */
function findTown(name: string, region: Region | undefined, regions: readonly Region[], towns: readonly Town[]): Position | undefined {
  const plain = toPlainName(name);
  const seat = regions.find((one) => one.seat && toPlainName(one.seat.name) === plain)?.seat;
  if (seat) return [seat.lng, seat.lat];
  const same = getIndex(towns).get(plain) ?? [];
  const home = region?.seat && [region.seat.lng, region.seat.lat];
  return home ? same.toSorted((a, b) => toKilometres(a, home) - toKilometres(b, home))[0] : same[0];
}

/**
 * The spot of a service; nothing when not even its region is known.
 * @example findSpot(service, regions, towns)?.precision // => 'town'
 */
export function findSpot(
  { place: [place], regions: codes }: Pick<Entry<typeof services>, 'place' | 'regions'>,
  regions: readonly Region[],
  towns: readonly Town[],
): Spotted | undefined {
  const region = regions.find(({ code }) => code === codes[0]);
  if (place?.disclosed === 'address' && place.lat !== undefined && place.lng !== undefined) return put([place.lng, place.lat], 'address', place.town);
  if (place && place.disclosed !== 'region') {
    const town = findTown(place.town, region, regions, towns);
    if (town) return put(town, 'town', place.town);
  }
  return region?.seat && put([region.seat.lng, region.seat.lat], 'region', region.name);
}
