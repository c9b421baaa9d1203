import { getCollection, getEntry } from 'astro:content';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toWays } from '~/i18n/ways.ts';
import type { RouteKey } from '~/models/campaign.ts';

/** Where to go from a long page; the others say it themselves. */
const NEXT: Partial<Record<RouteKey, readonly RouteKey[]>> = {
  signs: ['checks', 'messages', 'services'],
  rights: ['services', 'abroad'],
  work: ['checks', 'abroad', 'services', 'safety'],
  safety: ['help', 'services'],
};

export type GuideView = Awaited<ReturnType<typeof getGuideView>>;

/** One long page. @throws Error naming the page when the campaign has no text for it */
export async function getGuideView(locale: string, page: RouteKey) {
  const guide = await getEntry('guides', page);
  if (!guide) throw new Error(`content/guides/${page} is missing: the site has a page for it`);
  const t = getTranslate(locale);
  return {
    text: localize(guide.data, locale),
    locales: toLocales(guide.data),
    sourcesTitle: t('sources.title'),
    ways: toWays(locale, NEXT[page] ?? []),
  };
}

/** Slugs of all guides, for search. */
export const getGuides = async (locale: string) => (await getCollection('guides')).map(({ data }) => localize(data, locale));
