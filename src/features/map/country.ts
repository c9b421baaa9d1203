/** The campaign's country as it is drawn: staff's own lines where they brought some, else the packages'. Made once a build. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaign, defaultLocale } from '~/i18n/campaign.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { toCountryMap, type CountryMap } from '~/lib/geo/country-map.ts';
import { drawCountry, type Drawing } from '~/lib/geo/drawing.ts';
import { ringsOf, toBox, type Area } from '~/lib/geo/rings.ts';
import { mendCedilla, readRegionAreas, readTowns, readWorld, toAreas, type Town } from '~/lib/geo/sources.ts';

/** Towns named on the map; the others are only looked up. */
const NAMED = 260;
/** Degrees across which a coarser coast does. */
const LARGE = 14;

export interface Country extends CountryMap {
  drawing: Drawing;
  /** All towns of the country, the largest first. */
  towns: readonly Town[];
  /** Address of the TopoJSON. */
  address: string;
  json: string;
  credits: string[];
}

/** @throws Error in plain words when the file that the campaign names cannot be used */
function readOwnLines(file: string): Area[] {
  const path = join(__CAMPAIGN_ROOT__, file);
  if (!existsSync(path)) throw new Error(`campaign.json › map › lines: there is no ${file} in the campaign's folder. Add it, or remove "lines".`);
  try {
    return toAreas(JSON.parse(readFileSync(path, 'utf8')), file);
  } catch (error) {
    throw new Error(`campaign.json › map › lines: ${file} cannot be read. ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function toCredits(hasPackageLines: boolean, hasTowns: boolean): string[] {
  const { lines, tiles } = campaign.map ?? {};
  return [
    ...(lines ? [lines.credit] : []),
    ...(hasPackageLines ? ['Natural Earth'] : []),
    ...(hasTowns ? ['GeoNames (CC BY 4.0)'] : []),
    ...(tiles ? [tiles.credit] : []),
  ];
}

function make(): Country {
  const { country, regions, map } = campaign;
  const mend = getLanguage(defaultLocale).letters.includes('ș') ? mendCedilla : (name: string) => name;
  const towns = readTowns(country).map((town) => ({ ...town, name: mend(town.name) }));
  const areas = map?.lines ? readOwnLines(map.lines.file) : readRegionAreas(country);
  const facts = { country, regions, areas, towns: towns.slice(0, NAMED) };
  const [west, , east] = toBox(areas.flatMap((area) => ringsOf(area).flat()));
  const made = toCountryMap({ ...facts, world: readWorld(east - west > LARGE) });
  if (map?.lines && !made.areas.size)
    throw new Error(
      `campaign.json › map › lines: no area of ${map.lines.file} has the code or the name of a region. Give each area an "id" such as ${regions[0]?.code ?? ''}.`,
    );
  const json = JSON.stringify(made.topology);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return {
    ...made,
    towns,
    drawing: drawCountry(made.areas, made.box),
    address: `/geo/lines.${hash}.json`,
    json,
    credits: toCredits(made.areas.size > 0, towns.length > 0),
  };
}

let country: Country | undefined;
export const getCountry = (): Country => (country ??= make());
