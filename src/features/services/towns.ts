/** Towns of the campaign's country, by region: from GeoNames (CC BY 4.0), as the package hands it out. */
import { findNearest, type Point } from '~/lib/geo.ts';
import type { Campaign } from '~/models/campaign.ts';

/** What is used of a GeoNames record. */
export interface GeoName {
  name: string;
  country: string;
  /** GeoNames' own code of the first-order division; not the ISO code. */
  adminCode: string;
  population: number;
  loc: { coordinates: number[] };
}

export interface Town extends Point {
  name: string;
  /** Code of its region. */
  region: string;
}

/** Smaller places are many, and the nearest town is as near as a straight line is true. */
const LEAST = 10_000;
/** How far GeoNames may put a seat from where the campaign puts it. */
const SAME_TOWN = 12;
/** As a town name may be spelt by other hands: with a cedilla in place of the comma. */
const COMMAS: Record<string, string> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };
/** Turkish and its kin write a cedilla and mean it. */
const CEDILLA = ['TR', 'AZ', 'TM', 'CY'];

const toPoint = ({ loc }: GeoName): Point => ({ lat: loc.coordinates[1] ?? 0, lng: loc.coordinates[0] ?? 0 });

/** @example toLocalName('Iaşi', 'RO') // => 'Iași' */
export const toLocalName = (name: string, country: string): string =>
  CEDILLA.includes(country) ? name : name.replace(/[şţŞŢ]/g, (letter) => COMMAS[letter] as string);

/**
 * Towns with their regions. GeoNames' division codes are matched to the campaign's regions through the seats, whose names and places the
 * campaign knows best.
 */
export function toTowns(names: readonly GeoName[], { country, regions }: Pick<Campaign, 'country' | 'regions'>): Town[] {
  const here = names.filter((name) => name.country === country).map((name) => ({ ...name, ...toPoint(name) }));
  const big = here.filter(({ population }) => population >= LEAST);
  const seats = regions.flatMap(({ code, seat }) => (seat ? [{ ...seat, region: code }] : []));
  const known = new Map<string, string>();
  const taken = new Set<GeoName>();
  for (const { region, ...seat } of seats) {
    const found = findNearest(big, seat);
    if (!found || found.km > SAME_TOWN) continue;
    known.set(found.point.adminCode, region);
    taken.add(found.point);
  }
  const others = big.flatMap((name) => {
    const region = known.get(name.adminCode);
    return region && !taken.has(name) ? [{ name: toLocalName(name.name, country), lat: name.lat, lng: name.lng, region }] : [];
  });
  return [...seats, ...others];
}

/** Where a town of a region lies, as far as is known. Small places count too. */
export function findTown(towns: readonly Town[], name: string, region: string | undefined): Town | undefined {
  const same = towns.filter((town) => town.name === name);
  return same.find((town) => town.region === region) ?? (region ? undefined : same[0]);
}
