/** Every address that a page names inside the site answers, and the languages of a page point at each other. */
import { all, attr, type Page, type Site } from '../site.ts';

/** Elements whose attribute makes a browser fetch something or lets a reader go somewhere. */
const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ['form', 'action'],
  ['img', 'src'],
  ['script', 'src'],
  ['source', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['use', 'href'],
  ['iframe', 'src'],
];

const idsOf = new WeakMap<Page, Set<string>>();
const hasId = (page: Page, id: string) => {
  let ids = idsOf.get(page);
  if (!ids) idsOf.set(page, (ids = new Set(all(page.dom, '[id]').map((element) => attr(element, 'id') ?? ''))));
  return ids.has(id);
};

/** Internal links, their fragments, and the files named by inline styles. */
export function linkFaults(site: Site): string[] {
  const origin = site.content.campaign.url;
  return site.publicPages.flatMap((page) => {
    const links = ADDRESSES.flatMap(([selector, name]) => all(page.dom, selector).flatMap((element) => attr(element, name) ?? []));
    const styles = all(page.dom, 'style').flatMap((style) => [...style.textContent.matchAll(/url\(\s*["']?([^"')]+)/g)].map((m) => m[1] as string));
    return [...new Set([...links, ...styles])].flatMap((href) => {
      if (/^(tel|sms|mailto|data|blob):/.test(href)) return [];
      if (/^javascript:/i.test(href)) return [`${page.path}: ${href}: a link that needs JavaScript`];
      const url = new URL(href, `${origin}${page.path}`);
      if (url.origin !== new URL(origin).origin) return [];
      const file = site.toFile(url.pathname);
      if (!file) return [`${page.path}: ${href} leads to nothing${site.toFile(`${url.pathname}/`) ? ': it lacks the slash at its end' : ''}`];
      const target = url.hash.length > 1 ? site.pages.find((p) => p.file === file) : undefined;
      return target && !hasId(target, decodeURIComponent(url.hash.slice(1)))
        ? [`${page.path}: ${href}: no element has this id on ${target.path}`]
        : [];
    });
  });
}

const alternatesOf = (page: Page) =>
  all(page.dom, 'link[rel="alternate"][hreflang]').map((link) => ({ lang: attr(link, 'hreflang') ?? '', href: attr(link, 'href') ?? '' }));
const setOf = (page: Page) =>
  alternatesOf(page)
    .map(({ lang, href }) => `${lang} ${href}`)
    .sort()
    .join('\n');

/** `hreflang`: mutual, complete, and only between pages whose own text exists. */
export function hreflangFaults(site: Site): string[] {
  const origin = site.content.campaign.url;
  return site.publicPages.flatMap((page) => {
    const alternates = alternatesOf(page);
    if (!page.isListed) return alternates.length ? [`${page.path}: is not listed, so it must name no other language`] : [];
    const canonical = attr(page.dom.querySelector('link[rel="canonical"]'), 'href');
    const faults = alternates.flatMap(({ lang, href }) => {
      if (!href.startsWith(`${origin}/`)) return [`${page.path}: hreflang="${lang}" ${href} is not an absolute address of the site`];
      const target = site.findPage(new URL(href).pathname);
      if (!target) return [`${page.path}: hreflang="${lang}" ${href} leads to nothing`];
      return [
        lang !== 'x-default' && target.lang !== lang && `${page.path}: hreflang="${lang}" leads to ${target.path}, whose language is ${target.lang}`,
        !target.isListed && `${page.path}: hreflang="${lang}" leads to ${target.path}, whose own text does not exist`,
        setOf(target) !== setOf(page) && `${page.path}: ${target.path} does not name the same languages back`,
      ].filter((fault) => fault !== false);
    });
    return [
      canonical !== `${origin}${page.path}` && `${page.path}: canonical is ${String(canonical)}`,
      alternates.length > 0 &&
        !alternates.some(({ lang, href }) => lang === page.lang && href === `${origin}${page.path}`) &&
        `${page.path}: hreflang does not name the page itself`,
      ...faults,
    ].filter((fault): fault is string => typeof fault === 'string');
  });
}

/** A page whose text is borrowed says so to search engines and to screen readers; one that has its own text is listed. */
export function fallbackFaults(site: Site): string[] {
  const { locales } = site.content.campaign;
  const pages = [
    ...site.entries('guides').map((entry) => [entry, (locale: string) => site.toPath(entry['page'] as 'help', locale)] as const),
    ...site.entries('messages').map((entry) => [entry, (locale: string) => site.toPath('messages', locale, entry.slug)] as const),
    ...site.entries('checks').map((entry) => [entry, (locale: string) => site.toPath('checks', locale, entry.slug)] as const),
    ...site.entries('events').map((entry) => [entry, (locale: string) => site.toPath('events', locale, entry.slug)] as const),
  ];
  const known = pages.flatMap(([entry, toPath]) =>
    locales.flatMap((locale) => {
      const page = site.findPage(toPath(locale));
      if (!page) return [`${toPath(locale)} does not exist (${entry.slug})`];
      if (entry.text[locale]) return page.textLang === locale ? [] : [`${page.path}: its own text exists, but <main lang> is ${page.textLang}`];
      return [
        page.isListed && `${page.path}: has no text of its own in ${locale} and must carry noindex`,
        page.textLang !== locales[0] && `${page.path}: the text is borrowed from ${String(locales[0])}, but <main lang> says ${page.textLang}`,
      ].filter((fault) => fault !== false);
    }),
  );
  const others = site.publicPages
    .filter((page) => page.textLang !== page.lang && page.isListed)
    .map((page) => `${page.path}: <main lang="${page.textLang}"> in a page in ${page.lang} must carry noindex`);
  return [...new Set([...known, ...others])];
}

/** The sitemap lists exactly the pages that may be listed. */
export function sitemapFaults(site: Site): string[] {
  const maps = [...site.files].filter(([file]) => /^sitemap[^/]*\.xml$/.test(file));
  if (!maps.length) return ['there is no sitemap.xml'];
  const origin = site.content.campaign.url;
  const listed = maps
    .flatMap(([, data]) => [...data.toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] as string))
    .filter((loc) => !loc.endsWith('.xml'));
  const expected = site.publicPages.filter((page) => page.isListed).map((page) => `${origin}${page.path}`);
  const robots = site.files.get('robots.txt')?.toString('utf8') ?? '';
  return [
    ...expected.filter((loc) => !listed.includes(loc)).map((loc) => `${loc} is missing in the sitemap`),
    ...listed
      .filter((loc) => !expected.includes(loc))
      .map((loc) => `${loc} is in the sitemap but ${site.findPage(new URL(loc).pathname) ? 'must not be listed' : 'does not exist'}`),
    ...listed.filter((loc, i) => listed.indexOf(loc) !== i).map((loc) => `${loc} is in the sitemap twice`),
    ...(/sitemap/i.test(robots) && !robots.includes(`Sitemap: ${origin}/`) ? [`robots.txt names a sitemap of another site: ${robots.trim()}`] : []),
  ];
}
