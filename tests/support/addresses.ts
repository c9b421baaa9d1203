/** Addresses of a build for browser tests, read from the files on disk: light, so that every worker can do it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent, type AnyEntry } from '../../src/models/read.ts';
import { CODES } from '../../src/lib/codes.ts';
import { TOP_ROUTES, type RouteKey } from '../../src/models/campaign.ts';
import { listFiles, root } from './files.ts';

export const dist = resolve(root, process.env['DIST'] ?? 'dist');
export const content = readContent(join(root, 'content'));
export const { locales } = content.campaign;
const defaultLocale = locales[0] as string;

/** Address of a page of the first campaign. @example toPath('help', 'en') // => '/en/help/' */
export function toPath(key: RouteKey | 'home', locale: string, ...rest: string[]): string {
  const parts = [
    locale === defaultLocale || TOP_ROUTES.some((top) => top === key) ? '' : locale,
    key === 'home' ? '' : (content.campaign.routes[key]?.[locale] ?? key),
    ...rest,
  ].filter(Boolean);
  return parts.length ? `/${parts.join('/')}/` : '/';
}

/** The language of an address: its prefix, or for pages that lie at the top in every language their own word. */
export const localeOf = (path: string): string =>
  locales.slice(1).find((key) => path.startsWith(`/${key}/`) || TOP_ROUTES.some((route) => path.startsWith(toPath(route, key)))) ?? defaultLocale;

/** Every HTML page that visitors can open, as addresses; the desk left out. */
export const listPages = (folder = dist): string[] =>
  listFiles(folder, /\.html$/)
    .filter((file) => !file.startsWith('admin/'))
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'));

/** The addresses in the sitemap, without the site's origin. */
export const listSitemap = (): string[] =>
  listFiles(dist, /^sitemap[^/]*\.xml$/)
    .flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] as string))
    .filter((loc) => !loc.endsWith('.xml'))
    .map((loc) => new URL(loc).pathname);

type Entry = AnyEntry & Record<string, unknown>;
const entries = (name: string) => content.collections[name] as Entry[];
const site = entries('settings').find((entry) => entry.slug === 'site') as Entry;

/** The helpline in a role of the settings. */
export const helpline = (role: 'main' | 'emergency'): { number: string; dial: string } =>
  entries('helplines').find((line) => line.slug === site[role]) as unknown as { number: string; dial: string };

export const firstMessage = (entries('messages')
  .map((entry) => entry.slug)
  .sort()[0] ?? '') as string;

/** One page of every template, with the longest texts first: what has to fit into every width. */
export const templates = (locale: string): string[] => {
  const pages = listPages();
  const ofRoute = (key: RouteKey) => {
    const index = toPath(key, locale);
    const inside = pages.filter((path) => path.startsWith(index) && path !== index);
    // One of each depth and kind: the longest slug is the one that overflows.
    const longest = [...inside].sort((a, b) => b.length - a.length).slice(0, 2);
    return [index, ...longest];
  };
  const codes = pages.filter((path) => path.startsWith(`/${CODES}/`)).slice(0, 3);
  const known = [
    toPath('home', locale),
    ...(Object.keys(content.campaign.routes) as RouteKey[]).flatMap(ofRoute),
    ...(locale === defaultLocale ? [...codes, '/404.html'] : []),
  ];
  return [...new Set(known)].filter((path) => pages.includes(path));
};
