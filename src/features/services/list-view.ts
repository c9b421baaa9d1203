/** The lists of services as pages: the way in, and each list's pages. */
import { campaign } from '~/i18n/campaign.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate, type StringKey, type Translate } from '~/i18n/translate.ts';
import { EVERYWHERE_CODE, HELP_CODES, type HelpKind } from '~/models/services.ts';
import { countPages, EVERYWHERE_SHOWN, MOST_NAMED, pick, slicePage, type ListKey } from './lists.ts';
import { toSieve } from './sieve.ts';
import type { ServiceView } from './view.ts';

export interface ListLink {
  href: string;
  name: string;
  count: number;
}

const kinds = Object.entries(HELP_CODES) as [HelpKind, string][];

const toRegionLinks = (all: readonly ServiceView[], locale: string): (ListLink & { code: string })[] =>
  campaign.regions.map(({ code, name, slug }) => ({
    code,
    name,
    href: toPath('services', locale, slug),
    count: pick(all, { list: slug, region: code }).length,
  }));

const toKindLinks = (all: readonly ServiceView[], locale: string, t: Translate): ListLink[] =>
  kinds
    .map(([kind, list]) => ({
      name: t(`help.kind.${kind}` satisfies StringKey),
      href: toPath('services', locale, list),
      count: pick(all, { list, kind }).length,
    }))
    .filter(({ count }) => count);

/** Those for the whole country: as many as fit, and the way to the rest. */
function toEverywhere(all: readonly ServiceView[], locale: string, t: Translate) {
  const everywhere = pick(all, { list: EVERYWHERE_CODE });
  return {
    title: t('services.everywhere'),
    services: everywhere.slice(0, EVERYWHERE_SHOWN),
    more:
      everywhere.length > EVERYWHERE_SHOWN
        ? { href: toPath('services', locale, EVERYWHERE_CODE), label: t('services.everywhereAll', { count: everywhere.length }) }
        : undefined,
  };
}

export type ServicesView = ReturnType<typeof toIndexView>;

/** The way in. Small campaigns name everyone by region; at any size it fits its budget. */
export function toIndexView(all: readonly ServiceView[], locale: string) {
  const t = getTranslate(locale);
  const links = toRegionLinks(all, locale);
  const isNamed = all.length <= MOST_NAMED;
  return {
    sieve: toSieve(all, locale, t),
    everywhere: toEverywhere(all, locale, t),
    regions: links.map(({ code, ...link }) => ({
      ...link,
      services: isNamed ? pick(all, { list: '', region: code }).map(({ name, href }) => ({ name, href })) : [],
    })),
    kinds: toKindLinks(all, locale, t),
    tabTitle: t('tab.services'),
    words: {
      title: t('services.title'),
      lead: t('services.lead'),
      regions: t('services.regions'),
      kinds: t('services.kinds'),
      all: isNamed ? t('services.all') : '',
    },
    data: { href: toPath('data', locale), label: t('nav.data') },
  };
}

/** What a list is called, on the page and, more quietly, in the phone's history. */
function toNames({ list, region, kind }: ListKey, t: Translate) {
  const name = campaign.regions.find(({ code }) => code === region)?.name ?? '';
  if (region) return { title: t('services.inRegion', { region: name }), tab: `${t('tab.services')}, ${name}` };
  return {
    title: kind ? t(`help.kind.${kind}` satisfies StringKey) : t('services.everywhere'),
    tab: t('tab.servicesList', { n: list.slice(1) }),
  };
}

export type ListView = ReturnType<typeof toListView>;

/** One page of a list. @param page 1 is the first */
export function toListView(all: readonly ServiceView[], key: ListKey, page: number, locale: string) {
  const t = getTranslate(locale);
  const services = pick(all, key);
  const pages = countPages(services.length);
  const { title, tab } = toNames(key, t);
  const toPage = (n: number) => toPath('services', locale, key.list, ...(n > 1 ? [String(n)] : []));
  const suffix = page > 1 ? `, ${page}` : '';
  return {
    rest: [key.list, ...(page > 1 ? [String(page)] : [])],
    code: key.region ?? '',
    /** Lists that are not of one region say where each service is. */
    isOfRegion: Boolean(key.region),
    sieve: toSieve(all, locale, t, key),
    services: slicePage(services, page),
    everywhere: key.region && page === 1 ? toEverywhere(all, locale, t) : undefined,
    pager:
      pages > 1
        ? {
            label: t('services.page', { n: page, total: pages }),
            previous: page > 1 ? { href: toPage(page - 1), label: t('services.previous') } : undefined,
            next: page < pages ? { href: toPage(page + 1), label: t('services.next') } : undefined,
          }
        : undefined,
    regions: toRegionLinks(all, locale).map(({ href, name, count }) => ({ href, name, count })),
    kinds: toKindLinks(all, locale, t),
    tabTitle: tab + suffix,
    words: {
      title,
      regions: key.region ? t('services.otherRegion') : t('services.regions'),
      kinds: t('services.kinds'),
      count: t('services.count', { count: services.length }),
      none: services.length ? '' : t('services.noneHere'),
    },
  };
}
