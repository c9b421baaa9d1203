import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize } from '~/i18n/entries.ts';
import { getFontFaces } from '~/i18n/fonts.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate, type Translate } from '~/i18n/translate.ts';
import type { Spot } from '~/lib/geo/drawing.ts';
import { toKilometres } from '~/lib/geo/rings.ts';
import { getCountry } from './country.ts';
import { toDots, type Dot } from './dots.ts';
import { placeLabels, type Label } from './labels.ts';
import { findSpot, type Precision } from './places.ts';

const { regions } = campaign;
const getServices = () => getCollection('services', ({ data }) => data.publish === 'yes');

interface Places {
  /** Towns in which somebody helps, those to be named first. */
  dots: Dot[];
  /** How many services a region has, those of the whole country left out. */
  counts: ReadonlyMap<string, number>;
}

/** Kilometres within which GeoNames' town is a seat of the campaign, by whatever name: Bucharest is București. */
const SAME_TOWN = 5;

async function findPlaces(): Promise<Places> {
  const { drawing, towns } = getCountry();
  const services = await getServices();
  const counts = new Map<string, number>();
  for (const { data } of services) for (const code of data.regions) counts.set(code, (counts.get(code) ?? 0) + 1);
  const dots = toDots(
    services.map(({ data }) => findSpot(data, regions, towns)),
    drawing.toSpot,
    towns.map(({ name, at }) => regions.find(({ seat }) => seat && toKilometres([seat.lng, seat.lat], at) < SAME_TOWN)?.seat?.name ?? name),
  );
  return { dots, counts };
}

let known: Promise<Places> | undefined;
/** The same on every page: in a build it is worked out once, or thousands of lists would each look at thousands of services. */
const getDrawnPlaces = (): Promise<Places> => (import.meta.env.PROD ? (known ??= findPlaces()) : findPlaces());

export interface RegionShape {
  code: string;
  href: string;
  /** Name and number of services, for those who hear the map. */
  label: string;
  /** Its outline; a region without one is only in the list. */
  path: string;
  isHere: boolean;
}

export interface RegionMapView {
  /** Words that name the drawing. */
  label: string;
  view: string;
  shapes: RegionShape[];
  dots: Spot[];
  labels: Label[];
  /** The chosen region's seat: where "you" are. */
  here?: { spot: Spot; label?: Label | undefined } | undefined;
  credits: string;
  /** The map's own page. */
  page: { href: string; label: string };
}

const keyOf = ([x, y]: Spot) => `${x} ${y}`;

const toCredits = (t: Translate, credits: readonly string[]) => (credits.length ? t('map.credits', { sources: credits.join(', ') }) : '');

/**
 * The country as one drawing of links. Nothing when neither lines nor places are known.
 * @param chosen code of the region whose page it is on
 */
export async function getRegionMap(locale: string, chosen?: string): Promise<RegionMapView | undefined> {
  const t = getTranslate(locale);
  const { drawing, areas, credits } = getCountry();
  const { dots, counts } = await getDrawnPlaces();
  if (!areas.size && !dots.length) return undefined;
  const seat = regions.find(({ code }) => code === chosen)?.seat;
  const here = seat && { name: seat.name, spot: drawing.toSpot([seat.lng, seat.lat]) };
  const labels = placeLabels(
    here ? [here, ...dots.filter(({ name }) => name !== here.name)] : dots,
    dots.map(({ spot }) => spot),
    drawing.height,
  );
  return {
    label: t('map.label'),
    view: `0 0 1000 ${drawing.height}`,
    shapes: regions.flatMap(({ code, name, slug }) => {
      const path = drawing.shapes.get(code);
      if (!path) return [];
      return [
        {
          code,
          path,
          isHere: code === chosen,
          href: toPath('services', locale, slug),
          label: t('map.region', { region: name, count: counts.get(code) ?? 0 }),
        },
      ];
    }),
    dots: dots.map(({ spot }) => spot).filter((spot) => !here || keyOf(spot) !== keyOf(here.spot)),
    labels: labels.filter(({ name }) => name !== here?.name),
    here: here && { spot: here.spot, label: labels.find(({ name }) => name === here.name) },
    credits: toCredits(t, credits),
    page: { href: toPath('map', locale), label: t('nav.map') },
  };
}

/** What the moving map knows of a service. Names are short: it travels to the phone. */
export interface PlaceFacts {
  /** Name. */
  n: string;
  /** Address of its page. */
  u: string;
  /** What may be said of the place. */
  w: string;
  /** How exactly it is known. */
  p: Precision;
  /** Phone as read, and as dialled. */
  t?: string | undefined;
  d?: string | undefined;
}

export interface PlacesFile {
  address: string;
  json: string;
}

const files = new Map<string, Promise<PlacesFile>>();

async function makePlaces(locale: string): Promise<PlacesFile> {
  const { towns } = getCountry();
  const entries = (await getServices()).map(({ data }) => localize(data, locale)).sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
  const features = entries.flatMap((service) => {
    const spot = findSpot(service, regions, towns);
    if (!spot) return [];
    const { phone } = service;
    const facts: PlaceFacts = {
      n: service.name,
      u: toPath('services', locale, service.slug),
      w: spot.where,
      p: spot.precision,
      ...(phone && { t: phone, d: phone.replace(/[^\d+]/g, '') }),
    };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: spot.at }, properties: facts }];
  });
  const json = JSON.stringify({ type: 'FeatureCollection', features });
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return { address: `/geo/places-${locale}.${hash}.json`, json };
}

/** The places of all services in a language, as GeoJSON. */
export function getPlaces(locale: string): Promise<PlacesFile> {
  const known = files.get(locale) ?? makePlaces(locale);
  files.set(locale, known);
  return known;
}

/** Every file that the moving map asks for, by its name in `/geo/`. */
export async function getGeoFiles(): Promise<{ file: string; json: string }[]> {
  const all = [getCountry(), ...(await Promise.all(campaign.locales.map(getPlaces)))];
  return all.map(({ address, json }) => ({ file: address.replace('/geo/', ''), json }));
}

export type MapPageView = Awaited<ReturnType<typeof getMapPage>>;

/** The map's own page: complete as it comes; what the moving map needs is in `data`. */
export async function getMapPage(locale: string) {
  const t = getTranslate(locale);
  const country = getCountry();
  const { box, limits, address: lines } = country;
  const { address: places } = await getPlaces(locale);
  const fonts = (await getFontFaces()).map(({ file, range }) => ({ url: `/fonts/${file}`, 'unicode-range': range.split(',') }));
  return {
    tabTitle: t('tab.map'),
    map: await getRegionMap(locale),
    regions: regions.map(({ name, slug }) => ({ name, href: toPath('services', locale, slug) })),
    data: { box, limits, lines, places, fonts, ...(campaign.map?.tiles && { tiles: campaign.map.tiles.address }) },
    words: {
      title: t('map.title'),
      lead: t('map.lead'),
      open: t('map.open'),
      weight: t('map.weight'),
      regions: t('services.regions'),
      back: { href: toPath('services', locale), label: t('services.title') },
    },
    /** What the script says; it travels with the page, so that no dictionary does. */
    spoken: {
      loading: t('map.loading'),
      failed: t('map.failed'),
      noWebgl: t('map.noWebgl'),
      tilesFailed: t('map.tilesFailed'),
      close: t('map.close'),
      closePlace: t('map.closePlace'),
      closer: t('map.closer'),
      farther: t('map.farther'),
      whole: t('map.whole'),
      canvas: t('map.canvas'),
      inView: t('map.inView'),
      noneInView: t('map.noneInView'),
      show: t('map.show'),
      more: t('map.more'),
      approximateRegion: t('map.approximate.region'),
      approximateTown: t('map.approximate.town'),
      call: t('services.callInstead'),
      several: t('map.several'),
    },
  };
}
