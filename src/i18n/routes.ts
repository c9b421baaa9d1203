/** Every address of the site, from the campaign's table of segments. */
import { TOP_ROUTES, toTopSegment, type PartKey, type RouteKey } from '~/models/campaign.ts';
import { campaign, defaultLocale } from './campaign.ts';
import { languages, toPrefix } from './locales.ts';

export type PageKey = RouteKey | 'home';

const isTop = (key: PageKey | PartKey) => TOP_ROUTES.some((top) => top === key);

/** The segment of a page in a language; a language without one uses the key itself. @example getSegment('help', 'ro') // => 'ajutor' */
export function getSegment(key: RouteKey | PartKey, locale: string): string {
  const segment = campaign.routes[key]?.[locale];
  return isTop(key) ? toTopSegment(segment, key, locale, defaultLocale) : (segment ?? key);
}

/** The language's segment before a page's own; none for pages that lie at the top in every language. */
const toFirst = (key: PageKey, locale: string) => (isTop(key) ? undefined : toPrefix(locale));

/** Path of a page, with leading and trailing slash. @example toPath('messages', 'en', 'oferta') // => '/en/messages/oferta/' */
export function toPath(key: PageKey, locale: string, ...rest: string[]): string {
  const parts = [toFirst(key, locale), key === 'home' ? undefined : getSegment(key, locale), ...rest];
  const path = parts.filter(Boolean).join('/');
  return path ? `/${path}/` : '/';
}

export const FEED_KEYS = ['events', 'news'] as const;
export type FeedKey = (typeof FEED_KEYS)[number];

/** Path of a feed. @example toFeedPath('news', 'ro') // => '/feeds/ro/news.xml' */
export const toFeedPath = (key: FeedKey, locale: string): string => `/feeds/${locale}/${key}.xml`;

/** Path of the picture of a page where it is shared; without a slug, of the first page. @example toSharePath('ro', 'actele-tale') // => '/share/actele-tale.ro.png' */
export const toSharePath = (locale: string, slug?: string): string => `/share/${[slug, locale].filter(Boolean).join('.')}.png`;

/** What a page's `getStaticPaths` returns: one path a language. The parameter is named after the page. */
export const localePaths = (key: PageKey) =>
  languages.map(({ key: locale }) => ({
    params: { locale: toFirst(key, locale), ...(key !== 'home' && { [key]: getSegment(key, locale) }) },
    props: { locale },
  }));

/** The same for pages with a slug: one path a language and slug. `param` names the slug's parameter where a page has two kinds. */
export const slugPaths = (key: RouteKey, slugs: readonly string[], param = 'slug') =>
  localePaths(key).flatMap(({ params, props }) => slugs.map((slug) => ({ params: { ...params, [param]: slug }, props: { ...props, slug } })));

/** The same for several pages that one file renders: each path carries its page's key. */
export const keyPaths = (keys: readonly RouteKey[], param: string) =>
  keys.flatMap((page) =>
    localePaths(page).map(({ params: { locale }, props }) => ({
      params: { locale, [param]: getSegment(page, props.locale) },
      props: { ...props, page },
    })),
  );
