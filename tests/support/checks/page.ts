/** What holds for every single page. Each check returns its faults, one sentence each; none means that all is well. */
import { all, attr, textsOf, type Page, type Site } from '../site.ts';

/** A page is about things that someone else must not learn from the phone's history. */
const SENSITIVE: readonly Page['route'][] = ['help', 'abroad', 'signs', 'rights', 'checks', 'services', 'map', 'safety', 'q'];
export const isSensitive = ({ route }: Page): boolean => SENSITIVE.includes(route);

const RTL = /^(ar|he|fa|ur)\b/;

export function headingFaults({ publicPages }: Site): string[] {
  return publicPages
    .filter((page) => all(page.dom, 'h1').length !== 1)
    .map((page) => `${page.path}: ${all(page.dom, 'h1').length} h1; a page has exactly one, its title`);
}

export function languageFaults(site: Site): string[] {
  const { publicPages, content } = site;
  const { locales } = content.campaign;
  return publicPages.flatMap((page) => {
    const prefix = page.path.split('/')[1] ?? '';
    const ofMap = page.route === 'map' ? locales.find((locale) => page.path === site.toPath('map', locale)) : undefined;
    const expected = ofMap ?? (locales.slice(1).includes(prefix) ? prefix : page.route === 'q' ? page.lang : locales[0]);
    const dir = attr(page.dom.querySelector('html'), 'dir') ?? 'ltr';
    return [
      page.lang !== expected && `${page.path}: <html lang="${page.lang}"> should be "${String(expected)}"`,
      !locales.includes(page.lang) && `${page.path}: "${page.lang}" is not a language of the campaign`,
      dir !== (RTL.test(page.lang) ? 'rtl' : 'ltr') && `${page.path}: <html dir="${dir}"> does not fit lang="${page.lang}"`,
    ].filter((fault) => fault !== false);
  });
}

/** Every page, first thing: both numbers to tap, and the way to all numbers. */
export function headerFaults(site: Site): string[] {
  const dials = [site.helpline('main').dial, site.helpline('emergency').dial];
  return site.publicPages.flatMap((page) => {
    const header = page.dom.querySelector('header');
    if (!header) return [`${page.path}: no <header>: the number must be on the first screen of every page`];
    const hrefs = all(header, 'a').map((a) => attr(a, 'href'));
    const help = site.toPath('help', page.lang);
    return [...dials.map((dial) => `tel:${dial}`), help]
      .filter((href) => !hrefs.includes(href))
      .map((href) => `${page.path}: no link to ${href} in the header`);
  });
}

export function titleFaults(site: Site): string[] {
  const names = [
    ...new Set(
      site
        .entries('settings')
        .flatMap((entry) => Object.values(entry.text).map((text) => String((text as Record<string, unknown>)['name']).toLowerCase())),
    ),
  ];
  const titleOf = (page: Page) =>
    all(page.dom, 'head > title')
      .map((title) => title.textContent.trim())
      .join(' | ');
  const seen = new Map<string, string>();
  return site.publicPages.flatMap((page) => {
    const title = titleOf(page);
    const said = [
      title,
      ...all(page.dom, 'meta')
        .filter((meta) => /title/.test(attr(meta, 'property') ?? attr(meta, 'name') ?? ''))
        .map((meta) => attr(meta, 'content') ?? ''),
    ]
      .join(' ')
      .toLowerCase();
    const telling = [
      'trafic',
      'traffick',
      'emberkeresk',
      'торгівл',
      'victim',
      'áldozat',
      'жертв',
      'exploat',
      'exploit',
      'kizsákm',
      'експлуат',
      ...names,
    ].filter((word) => said.includes(word));
    const key = `${page.lang} ${title}`;
    const twin = seen.get(key);
    seen.set(key, page.path);
    return [
      !title && `${page.path}: no <title>`,
      isSensitive(page) &&
        telling.length &&
        `${page.path}: the title “${title}” stays in the phone's history and must not say ${telling.map((w) => `“${w}”`).join(', ')}`,
      isSensitive(page) &&
        /trafi|victim|exploa/i.test(page.path) &&
        `${page.path}: the address stays in the phone's history: choose a neutral segment`,
      // A code's page says nothing about itself on purpose, whichever bus it hangs in.
      twin && page.route !== 'q' && `${page.path}: the title “${title}” is also that of ${twin}: nobody can tell the two apart in tabs or by ear`,
    ].filter((fault): fault is string => typeof fault === 'string');
  });
}

/** Interface strings of English that a page in another language shows. */
export function strayEnglishFaults(site: Site, english: Record<string, string>, own: (lang: string) => Record<string, string>): string[] {
  const pieces = (text: string) =>
    text
      .split(/\{\w+\}/)
      .map((piece) => piece.trim())
      .filter((piece) => /\p{L}+\s+\p{L}+/u.test(piece));
  return site.publicPages
    .filter((page) => page.lang !== 'en')
    .flatMap((page) => {
      const spoken = own(page.lang);
      const ownText = Object.values(spoken).join('\n');
      const foreign = Object.entries(english).flatMap(([key, text]) =>
        spoken[key] === text
          ? []
          : pieces(text)
              .filter((piece) => !ownText.includes(piece))
              .map((piece) => [key, piece] as const),
      );
      const text = [
        ...textsOf(page.dom, (element) => attr(element, 'lang') === 'en'),
        ...all(page.dom, '[aria-label]').map((e) => attr(e, 'aria-label') ?? ''),
        ...all(page.dom, '[placeholder]').map((e) => attr(e, 'placeholder') ?? ''),
        ...all(page.dom, '[alt]').map((e) => attr(e, 'alt') ?? ''),
        ...all(page.dom, '[title]').map((e) => attr(e, 'title') ?? ''),
      ].join('\n');
      return foreign
        .filter(([, piece]) => text.includes(piece))
        .map(([key, piece]) => `${page.path}: shows the English “${piece}” (${key}) to readers of ${page.lang}`);
    });
}
