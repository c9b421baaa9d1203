import { getCollection } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales, langOf } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { getCalendar } from '~/i18n/names.ts';
import { toFeedPath, toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toUid } from '~/i18n/uids.ts';
import { getPhoto } from '~/layouts/photos.ts';
import type { AtomFeed } from '~/lib/atom.ts';
import { formatDay, toMoment } from '~/lib/dates.ts';

export const getNewsSlugs = async (): Promise<string[]> => (await getCollection('news')).map(({ id }) => id);

async function getAll(locale: string) {
  const t = getTranslate(locale);
  const items = (await getCollection('news'))
    .map(({ data }) => ({ item: localize(data, locale), locales: toLocales(data) }))
    .sort((a, b) => b.item.date.localeCompare(a.item.date))
    .map(({ item, locales }) => ({
      ...item,
      day: formatDay(item.date, getCalendar(locale)),
      href: toPath('news', locale, item.slug),
      attributes: langOf(item),
      locales,
      sourceTitle: t('sources.title'),
      all: { href: toPath('news', locale), label: t('news.all') },
    }));
  return Promise.all(items.map(async (item) => ({ ...item, picture: await getPhoto(item) })));
}

export type NewsItem = Awaited<ReturnType<typeof getAll>>[number];
export type NewsView = Awaited<ReturnType<typeof getNewsView>>;

export async function getNewsView(locale: string) {
  const t = getTranslate(locale);
  return {
    title: t('news.title'),
    none: t('news.none'),
    items: await getAll(locale),
    feed: { href: toFeedPath('news', locale), label: t('feed.atom') },
  };
}

/** @throws Error when there is no such item */
export async function getNewsItem(locale: string, slug: string): Promise<NewsItem> {
  const item = (await getAll(locale)).find((news) => news.slug === slug);
  if (!item) throw new Error(`No news item "${slug}"`);
  return item;
}

/** The feed of news, latest first. */
export async function getNewsFeed(locale: string, { name, owner }: { name: string; owner: string }): Promise<AtomFeed> {
  return {
    uid: toUid('feeds', 'news', locale),
    title: `${name} · ${getTranslate(locale)('news.title')}`,
    lang: getLanguage(locale).lang,
    self: campaign.url + toFeedPath('news', locale),
    url: campaign.url + toPath('news', locale),
    author: owner,
    entries: (await getAll(locale)).map(({ slug, title, summary, href, date, lang }) => {
      // News have a day and no hour: its first minute on the campaign's clock.
      const published = toMoment(date, campaign.timeZone).instant.toISOString();
      return { uid: toUid('news', slug), title, summary, url: campaign.url + href, published, updated: published, lang };
    }),
  };
}
