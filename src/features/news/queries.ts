import { getCollection } from 'astro:content';
import { localize, toLocales, langOf } from '~/i18n/entries.ts';
import { getCalendar } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { getPhoto } from '~/layouts/photos.ts';
import { formatDay } from '~/lib/dates.ts';

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
  return { title: t('news.title'), none: t('news.none'), items: await getAll(locale) };
}

/** @throws Error when there is no such item */
export async function getNewsItem(locale: string, slug: string): Promise<NewsItem> {
  const item = (await getAll(locale)).find((news) => news.slug === slug);
  if (!item) throw new Error(`No news item "${slug}"`);
  return item;
}
