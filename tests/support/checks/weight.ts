/** How much a page weighs on a slow network, as a server with brotli sends it. */
import { brotliCompressSync, constants } from 'node:zlib';
import { all, attr, textsOf, type Page, type Site } from '../site.ts';

/** Bytes after brotli at its best, as a release precompresses. */
export function weigh(data: Buffer | string): number {
  const buffer = Buffer.from(data);
  return brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length } }).length;
}

/** The first round trip carries 14,600 bytes; headers take the rest. */
export const HELP_LIMIT = 14_000;
export const PAGE_LIMIT = 20_000;
export const SCRIPT_LIMIT = 15 * 1024;
/** The script that is inline in every page: the way out must not wait for it. */
export const INLINE_LIMIT = 1536;
/** The moving map, which comes after a tap only: MapLibre itself, without its worker. */
export const MAP_LIMIT = 260 * 1024;

const stylesheets = (page: Page) => all(page.dom, 'link[rel="stylesheet"]').map((link) => attr(link, 'href') ?? '');

/** An upper bound of `weigh`, thirty times as fast. */
export const weighRoughly = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const sheets = new WeakMap<Buffer, number>();

/** A page's stylesheets, compressed; each is weighed once. */
const weighSheets = (site: Site, page: Page): number =>
  stylesheets(page)
    .map((href) => site.files.get(site.toFile(href) ?? ''))
    .reduce((sum, file) => {
      if (!file) return sum;
      const bytes = sheets.get(file) ?? weigh(file);
      sheets.set(file, bytes);
      return sum + bytes;
    }, 0);

/** Pages over their limit. */
export function pageWeightFaults(site: Site): string[] {
  return site.publicPages.flatMap((page) => {
    const limit = page.route === 'help' || page.route === 'q' ? HELP_LIMIT : PAGE_LIMIT;
    const css = weighSheets(site, page);
    if (weighRoughly(page.html) + css <= limit) return [];
    const bytes = weigh(page.html) + css;
    return bytes > limit ? [`${page.path}: ${bytes} bytes of HTML and CSS, ${limit} are allowed`] : [];
  });
}

/** A help page is one file: nothing else has to arrive before the number is there. */
export function helpPageFaults({ publicPages }: Site): string[] {
  return publicPages
    .filter((page) => page.route === 'help')
    .flatMap((page) => [
      // One that stands behind everything keeps nothing waiting.
      ...[...page.html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>(?!\s*<\/body>)/g)].map(
        ([link]) => `${page.path}: waits for the stylesheet ${link}`,
      ),
      ...all(page.dom, 'script[src]').map((script) => `${page.path}: loads the script ${attr(script, 'src') ?? ''}`),
      ...all(page.dom, 'link[rel="modulepreload"]').map((link) => `${page.path}: loads the script ${attr(link, 'href') ?? ''}`),
    ]);
}

/** Scripts that stand in the pages themselves: one, the same everywhere, small. The 404 page's, which carries its policy, is the same too. */
export function inlineScriptFaults({ publicPages }: Site): string[] {
  const inline = new Map<string, string[]>();
  for (const page of publicPages)
    for (const script of all(page.dom, 'script').filter(
      (element) => !attr(element, 'src') && (attr(element, 'type') ?? '') !== 'application/ld+json',
    ))
      inline.set(script.textContent, [...(inline.get(script.textContent) ?? []), page.path]);
  const [most, ...others] = [...inline].sort(([, a], [, b]) => b.length - a.length);
  const bytes = weigh(most?.[0] ?? '');
  return [
    ...others.map(
      ([, paths]) => `${paths[0]}: an inline script that is not the one of all pages; each needs a hash of its own in every server's policy`,
    ),
    ...(bytes > INLINE_LIMIT ? [`the inline script weighs ${bytes} bytes, ${INLINE_LIMIT} are allowed`] : []),
    ...publicPages.filter(({ path }) => !most?.[1].includes(path)).map(({ path }) => `${path}: has no script for the way out`),
  ];
}

/** Marks that only React's own runtime leaves. */
const REACT = /react\.transitional\.element|react\.element|__CLIENT_INTERNALS|hydrateRoot|reactRoot|astro-island/;

/** JavaScript: small, only where it helps, and never React. */
export function scriptFaults(site: Site): string[] {
  const scripts = [...site.publicScripts()];
  return [
    ...scripts.flatMap(([file, { text, pages, isLazy }]) => {
      const bytes = weigh(text);
      const limit = isLazy && pages.every(({ route }) => route === 'map') ? MAP_LIMIT : SCRIPT_LIMIT;
      return [
        bytes > limit && `${file}: ${bytes} bytes, ${limit} are allowed`,
        REACT.test(text) && `${file}: holds React's runtime; behaviour is small modules of plain TypeScript`,
        ...pages
          .filter(({ route }) => !['search', 'services', 'map', 'checks'].includes(route ?? ''))
          .map((page) => `${page.path}: loads ${file}; only search, services, map and checks may load a script`),
      ].filter((fault) => typeof fault === 'string');
    }),
    ...site.publicPages.filter((page) => /<astro-island/.test(page.html)).map((page) => `${page.path}: hydrates a component`),
  ];
}

/** The drawn map, wherever it stands, and the file that the moving one is drawn from. */
export const DRAWING_LIMIT = 25_000;
export const LINES_LIMIT = 45_000;

/** Maps that are too heavy, and a build that has none of one or the other. */
export function mapFaults(site: Site): string[] {
  const drawings = site.publicPages.flatMap(({ path, html }) => {
    const [svg] = /<figure class="map">\s*<svg[\s\S]*?<\/svg>/.exec(html) ?? [];
    return svg ? [{ name: path, text: svg, limit: DRAWING_LIMIT }] : [];
  });
  const lines = [...site.files].flatMap(([file, data]) =>
    /^geo\/lines\..*\.json$/.test(file) ? [{ name: `/${file}`, text: data.toString('utf8'), limit: LINES_LIMIT }] : [],
  );
  const heavy = [...drawings, ...lines].filter(({ text, limit }) => weighRoughly(text) > limit && weigh(text) > limit);
  return [
    ...(drawings.length ? [] : ['no page has the drawn map']),
    ...(lines.length === 1 ? [] : [`${lines.length} files of the map’s lines instead of one`]),
    ...heavy.map(({ name, text, limit }) => `${name}: its map weighs ${weigh(text)} bytes, ${limit} are allowed`),
  ];
}

interface Face {
  file: string;
  bytes: number;
  has: (code: number) => boolean;
}

/** The font faces of a page's styles, inline or linked. */
function facesOf(site: Site, page: Page): Face[] {
  const inline = all(page.dom, 'style').map((style) => style.textContent);
  const linked = stylesheets(page).map((href) => site.files.get(site.toFile(href) ?? '')?.toString('utf8') ?? '');
  const css = [...inline, ...linked].join('');
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const url = /url\(\s*["']?([^"')]+)/.exec(rule)?.[1];
    if (!url) return [];
    const ranges = (/unicode-range:\s*([^;}]+)/.exec(rule)?.[1] ?? 'U+0-10FFFF').split(',').map((part) => {
      const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return [
      {
        file: url,
        bytes: site.files.get(site.toFile(url) ?? '')?.length ?? 0,
        has: (code) => ranges.some(([from, to]) => code >= from && code <= to),
      },
    ];
  });
}

/** Characters of a page's own text; the other languages' names in the switch are not loaded until it is opened. */
const lettersOf = (page: Page) =>
  [
    ...new Set([
      ...textsOf(page.dom.querySelector('body') ?? page.dom, (element) => element.nodeName === 'a' && element.hasAttribute('hreflang')).join(''),
    ]),
  ].filter((c) => /[^\s\p{Cf}]/u.test(c));

/** The font files that a page's text needs, with their bytes; and the letters that no file has. */
export function fontsOf(site: Site, page: Page): { files: string[]; bytes: number; missing: string[] } {
  const faces = facesOf(site, page);
  const letters = lettersOf(page).map((c) => c.codePointAt(0) as number);
  const needed = faces.filter((face) => letters.some((code) => face.has(code)));
  return {
    files: needed.map((face) => face.file),
    bytes: needed.reduce((sum, face) => sum + face.bytes, 0),
    missing: letters.filter((code) => !faces.some((face) => face.has(code))).map((code) => String.fromCodePoint(code)),
  };
}

/** KiB of font that a page of a language may cost, once. */
export const FONT_BUDGET: Readonly<Record<string, number>> = { ro: 24, en: 24, rom: 34, hu: 30, uk: 41 };

/** Pages whose fonts are over the budget of their language, that have none, or that lack a letter. */
export function fontFaults(site: Site, budget: Readonly<Record<string, number>>): string[] {
  return site.publicPages.flatMap((page) => {
    const { files, bytes, missing } = fontsOf(site, page);
    const limit = (budget[page.lang] ?? Infinity) * 1024;
    return [
      !files.length && `${page.path}: names no font file`,
      bytes > limit && `${page.path}: ${bytes} bytes of font for ${page.lang}, ${limit} are allowed (${files.join(', ')})`,
      missing.length &&
        `${page.path}: no font file has ${missing.map((c) => `“${c}” (U+${(c.codePointAt(0) as number).toString(16).toUpperCase()})`).join(', ')}: the reader sees a letter of another face`,
    ].filter((fault): fault is string => typeof fault === 'string');
  });
}
