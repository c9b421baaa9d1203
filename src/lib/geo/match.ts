/** Which drawn area is which region of the campaign. */
import { isInside, type Area } from './rings.ts';

export interface Region {
  code: string;
  name: string;
  seat?: { name: string; lat: number; lng: number } | undefined;
}

/** A name as it is compared: no accents, no signs. @example toPlainName('Târgu-Mureş') // => 'targu mures' */
export const toPlainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (area: Area): string[] =>
  [area.id, ...Object.values(area.properties ?? {})].filter((value) => typeof value === 'string' || typeof value === 'number').map(String);

/** From the surest sign to the least: the code itself, the name, the end of the code, the seat inside the lines. */
const SIGNS: readonly ((region: Region, area: Area) => boolean)[] = [
  ({ code }, area) => wordsOf(area).some((word) => toPlainName(word) === toPlainName(code)),
  ({ name }, area) => wordsOf(area).some((word) => toPlainName(word) === toPlainName(name)),
  ({ code }, { id }) => /[.-]/.test(String(id)) && String(id).split(/[.-]/).at(-1) === code.split('-').at(-1),
  ({ seat }, area) => Boolean(seat && isInside([seat.lng, seat.lat], area)),
];

/**
 * Gives each region its area; an area or region that has no partner is left out.
 * @example matchAreas(areas, regions).get('RO-AB') // => the area of Alba
 */
export function matchAreas(areas: readonly Area[], regions: readonly Region[]): Map<string, Area> {
  const found = new Map<string, Area>();
  const taken = new Set<Area>();
  for (const fits of SIGNS)
    for (const region of regions) {
      if (found.has(region.code)) continue;
      const area = areas.find((one) => !taken.has(one) && fits(region, one));
      if (!area) continue;
      found.set(region.code, area);
      taken.add(area);
    }
  return found;
}
