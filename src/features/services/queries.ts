import { getCollection } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toServiceView, type ServiceView } from './view.ts';

const regions = campaign.regions;
const getNetworks = async (locale: string) => new Map((await getCollection('networks')).map(({ id, data }) => [id, localize(data, locale)]));

/** Only what staff said may be shown. */
async function getAll(locale: string): Promise<ServiceView[]> {
  const t = getTranslate(locale);
  const [entries, networks] = await Promise.all([getCollection('services', ({ data }) => data.publish === 'yes'), getNetworks(locale)]);
  return entries
    .map(({ data }) => localize(data, locale))
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name))
    .map((service) => toServiceView(service, networks.get(service.network ?? ''), locale, t));
}

export const getServiceSlugs = async (): Promise<string[]> =>
  (await getCollection('services', ({ data }) => data.publish === 'yes')).map(({ id }) => id);
export const getRegionSlugs = (): string[] => regions.map(({ slug }) => slug);

const toRegionLinks = (locale: string) => regions.map(({ name, slug }) => ({ name, href: toPath('services', locale, slug) }));

export type ServicesView = Awaited<ReturnType<typeof getServicesView>>;

/** The way in: every region, and those who help anywhere. */
export async function getServicesView(locale: string) {
  const t = getTranslate(locale);
  const all = await getAll(locale);
  return {
    everywhere: all.filter((service) => service.regions.length === 0),
    regions: toRegionLinks(locale),
    tabTitle: t('tab.services'),
    words: { title: t('services.title'), lead: t('services.lead'), regions: t('services.regions'), everywhere: t('services.everywhere') },
  };
}

export type RegionView = Awaited<ReturnType<typeof getRegionView>>;

/** Everyone who helps in one region, those from there first. @throws Error for an unknown region */
export async function getRegionView(locale: string, slug: string) {
  const t = getTranslate(locale);
  const region = regions.find((r) => r.slug === slug);
  if (!region) throw new Error(`campaign.json has no region "${slug}"`);
  const all = await getAll(locale);
  const here = all.filter((service) => service.regions.includes(region.code));
  return {
    code: region.code,
    services: here,
    everywhere: all.filter((service) => service.regions.length === 0),
    regions: toRegionLinks(locale),
    tabTitle: `${t('tab.services')}, ${region.name}`,
    words: {
      title: t('services.inRegion', { region: region.name }),
      everywhere: t('services.everywhere'),
      other: t('services.otherRegion'),
      count: t('services.count', { count: here.length }),
    },
  };
}

/** @throws Error when there is no such public service */
export async function getServicePage(locale: string, slug: string) {
  const entries = await getCollection('services');
  const view = (await getAll(locale)).find((service) => service.slug === slug);
  const data = entries.find(({ id }) => id === slug)?.data;
  if (!view || !data) throw new Error(`No public service "${slug}"`);
  const network = (await getCollection('networks')).find(({ id }) => id === data.network)?.data;
  const t = getTranslate(locale);
  const home = regions.find(({ code }) => code === view.regions[0]);
  return {
    view,
    locales: toLocales(data).length > 1 || !network ? toLocales(data) : toLocales(network),
    tabTitle: `${t('tab.services')}: ${view.name}`,
    back: home
      ? { href: toPath('services', locale, home.slug), label: t('services.inRegion', { region: home.name }) }
      : { href: toPath('services', locale), label: t('services.title') },
  };
}
