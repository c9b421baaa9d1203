/** Nothing in a finished site tells where people are whose place was not made public, nor where a photo was taken. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFormat, listMetadata } from '../../../src/models/photo-metadata.ts';
import { findSecrets, toPlainSigns } from '../../../src/models/secrets.ts';
import { readTowns } from '../../../src/lib/geo/sources.ts';
import { listFiles } from '../files.ts';
import { textsOf, type Entry, type HtmlElement, type Page, type Site } from '../site.ts';

interface Place {
  disclosed: 'region' | 'town' | 'address';
  town?: string;
  street?: string;
  postcode?: string;
  lat?: number;
  lng?: number;
}

const placesOf = (service: Entry) => (service['place'] ?? []) as Place[];

/** Services by how much of their place is public. */
export const servicesAt = (site: Site, disclosed: Place['disclosed']): Entry[] =>
  site.entries('services').filter((service) => placesOf(service).some((place) => place.disclosed === disclosed));

/** Everything of a place that its owner has made public, as it may stand on a page. */
const publicPlaces = (site: Site): string[] =>
  servicesAt(site, 'address')
    .flatMap(placesOf)
    .flatMap(({ street, postcode, town, lat, lng }) => [
      [street, postcode, town].filter(Boolean).join(', '),
      `${lat ?? ''}, ${lng ?? ''}`,
      `geo:${lat ?? ''},${lng ?? ''}`,
    ])
    .map(toPlainSigns);

const attributesOf = (element: HtmlElement): string[] => [
  ...element.attributes.map((attribute) => String(attribute.value ?? '')),
  ...element.childElements.flatMap(attributesOf),
];

/** Every word of a page: what is seen, what is in attributes, and what is in data for machines. */
const wordsOf = (page: Page): string[] => {
  const data = page.dom.querySelectorAll('script').filter((script) => /json/.test(String(script.getAttribute('type')?.value ?? '')));
  return [...textsOf(page.dom as HtmlElement), ...attributesOf(page.dom as HtmlElement), ...data.map((script) => script.textContent)];
};

/** Pages that name a public place on purpose: events, the office, codes of printed pieces. */
const isOpen = (page: Page) => ['events', 'privacy', 'accessibility', 'home'].includes(String(page.route));

/** Text in a file that is no page. */
const textOf = (data: Buffer) => data.toString('utf8').replace(/<[^>]*>/g, '\n');

/** Coordinates, streets, postcodes and map links that no owner has made public, in any page or data file. */
export function placeFaults(site: Site): string[] {
  const known = publicPlaces(site);
  const isPublic = (match: string) => known.some((place) => place.includes(match.replace(/[,.]$/, '')));
  const tell = (where: string, texts: readonly string[]) =>
    texts
      .flatMap(findSecrets)
      .flatMap(({ kind, match }) => (isPublic(match) ? [] : [`${where}: “${match}” is a ${kind} that nobody has made public`]));
  // Calendars and feeds tell where people are invited to come, as the pages of events do.
  const isInvitation = (file: string) => /^(?:agenda|calendar|feeds)\//.test(file);
  // The map's own files are numbers only; see `spotFaults`.
  const isMap = (file: string) => file.startsWith('geo/');
  const data = [...site.files].filter(([file]) => !isMap(file) && /\.(?:json|xml|txt|ics|geojson|csv)$|^_headers$/.test(file) && !isInvitation(file));
  return [
    ...site.publicPages.filter((page) => !isOpen(page)).flatMap((page) => tell(page.path, wordsOf(page))),
    ...data.flatMap(([file, bytes]) => tell(file, textOf(bytes).split('\n'))),
  ];
}

interface Spot {
  geometry: { coordinates: [lng: number, lat: number] };
  properties: { n: string; p: 'address' | 'town' | 'region' };
}

const inDigits = (digits: number, ...numbers: readonly number[]) => numbers.map((value) => value.toFixed(digits)).join(',');

/** Spots on the moving map that are finer than their owner disclosed: all but public addresses are the middle of a town or a region's seat. */
export function spotFaults(site: Site): string[] {
  const { regions, country } = site.content.campaign;
  const seats = regions.flatMap(({ seat }) => (seat ? [inDigits(2, seat.lng, seat.lat)] : []));
  const coarse = new Set([...seats, ...readTowns(country).map(({ at: [lng = 0, lat = 0] }) => inDigits(2, lng, lat))]);
  const fine = new Set(
    servicesAt(site, 'address')
      .flatMap(placesOf)
      .map(({ lng = NaN, lat = NaN }) => inDigits(5, lng, lat)),
  );
  const files = [...site.files].filter(([file]) => /^geo\/places-/.test(file));
  return files.flatMap(([file, data]) =>
    (JSON.parse(data.toString('utf8')) as { features: Spot[] }).features.flatMap(({ geometry: { coordinates }, properties: { n, p } }) => {
      const isDisclosed =
        p === 'address'
          ? fine.has(inDigits(5, ...coordinates))
          : coarse.has(inDigits(2, ...coordinates)) && coordinates.every((value) => Number(value.toFixed(2)) === value);
      return isDisclosed ? [] : [`${file}: the spot of “${n}” is finer than its owner disclosed`];
    }),
  );
}

/** A service whose place is not public has no field for it in any data that is handed out. */
export function placeFieldFaults(site: Site): string[] {
  const hidden = site.entries('services').filter((service) => !placesOf(service).some(({ disclosed }) => disclosed === 'address'));
  return hidden.flatMap((service) =>
    placesOf(service).flatMap((place) =>
      (['street', 'postcode', 'lat', 'lng'] as const).filter((key) => key in place).map((key) => `${service.slug}: the site was given its ${key}`),
    ),
  );
}

/** Source maps hold the files that a site was made from. */
export const sourceMapFaults = (site: Site): string[] => [
  ...[...site.files.keys()].filter((file) => file.endsWith('.map')).map((file) => `${file}: no source maps`),
  ...[...site.publicScripts()].filter(([, { text }]) => /[#@]\s*sourceMappingURL=/.test(text)).map(([file]) => `${file} names a source map`),
];

const IMAGE = /\.(?:jpe?g|png|webp|avif|heic|heif|gif|tiff?)$/i;

/** Pictures carry nothing but the picture. */
export const imageFaults = (site: Site): string[] =>
  [...site.files]
    .filter(([file, bytes]) => IMAGE.test(file) || ['jpeg', 'png', 'webp', 'avif', 'heic'].includes(findFormat(bytes)))
    .flatMap(([file, bytes]) =>
      findFormat(bytes) === 'unknown' ? [`${file} is no picture`] : listMetadata(bytes).map((name) => `${file} carries ${name}`),
    );

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What staff uploaded is not published as it came. @param campaign folder of the campaign */
export function originalFaults(site: Site, campaign: string): string[] {
  const media = join(campaign, 'media');
  if (!existsSync(media)) return [];
  // Documents, films and sound are offered as they are, after `models/photo-metadata` has looked into them.
  const photos = listFiles(media, /\.(jpe?g|png|webp|avif|hei[cf])$/i);
  const originals = new Map(photos.map((file) => [hashOf(readFileSync(join(media, file))), file]));
  return [...site.files].flatMap(([file, bytes]) => {
    const original = originals.get(hashOf(bytes));
    return original ? [`${file} is media/${original} as it was uploaded`] : [];
  });
}
