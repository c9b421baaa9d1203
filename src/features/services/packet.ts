/** From services as they are read to the list that travels to the phone. Coordinates are a public address's own, else its town's or its region's seat's. */
import { campaign } from '~/i18n/campaign.ts';
import { toPath } from '~/i18n/routes.ts';
import type { Point } from '~/lib/geo.ts';
import { pack, toMask, type Packet, type Source } from './rows.ts';
import { AUDIENCES, HELP_KINDS } from './sieve.ts';
import { findTown, type Town } from './towns.ts';
import { getTown, type ServiceView } from './view.ts';

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** The point from which a distance is honest: exact only when the owner has made it public. */
function toPoint({ entry, regions }: ServiceView, towns: readonly Town[]): { point?: Point; isExact: boolean } {
  const [place] = entry.place;
  if (place?.disclosed === 'address' && place.lat !== undefined && place.lng !== undefined)
    return { point: { lat: place.lat, lng: place.lng }, isExact: true };
  const town = findTown(towns, getTown(entry), regions[0]);
  const seat = campaign.regions.find(({ code }) => code === regions[0])?.seat;
  const known = town ?? seat;
  return { ...(known && { point: { lat: round(known.lat), lng: round(known.lng) } }), isExact: false };
}

const toSource = (view: ServiceView, towns: readonly Town[]): Source => ({
  slug: view.slug,
  name: view.name,
  summary: view.summary,
  regions: view.regions,
  help: toMask(HELP_KINDS, view.entry.help),
  audience: toMask(AUDIENCES, view.entry.audience),
  languages: view.entry.languages,
  isFree: view.entry.cost === 'free',
  phone: view.phone?.number ?? '',
  town: getTown(view.entry),
  ...toPoint(view, towns),
});

/** Everything that the page's script needs, in one language. */
export function toPacket(all: readonly ServiceView[], towns: readonly Town[], locale: string): Packet {
  const codes = campaign.regions.map(({ code }) => code);
  return pack(
    all.map((view) => toSource(view, towns)),
    toPath('services', locale),
    campaign.regions.map(({ code, name }) => [code, name]),
    towns.map(({ name, region, lat, lng }) => [name, codes.indexOf(region), round(lat), round(lng)]),
  );
}
