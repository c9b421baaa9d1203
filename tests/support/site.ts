/** A finished site as tests read it: every file of a build, its pages parsed, and the content it was built from. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { CODES } from '../../src/lib/codes.ts';
import { TOP_ROUTES, type RouteKey } from '../../src/models/campaign.ts';
import { readContent, type AnyEntry, type Content } from '../../src/models/read.ts';
import { listFiles, root } from './files.ts';

export type { HtmlElement };
export type Entry = AnyEntry & Record<string, unknown>;

/** One HTML file. */
export interface Page {
  /** Path in the build, for example `en/help/index.html`. */
  file: string;
  /** Address, for example `/en/help/`. */
  path: string;
  html: string;
  dom: HtmlElement;
  /** The interface's language: `<html lang>`. */
  lang: string;
  /** The text's language: `<main lang>`, or the interface's. */
  textLang: string;
  /** Search engines may list it: no `noindex`. */
  isListed: boolean;
  isDesk: boolean;
  /** First segment of the address as a key of the campaign's routes; `q` for a scanned code. */
  route: RouteKey | 'home' | 'q' | undefined;
}

const parser = new Parser(await new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }).getConfigFor('page.html'));

/** Text with character references resolved, as far as our own output uses them. */
export const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replace(/&(quot|apos|lt|gt|nbsp);/g, (_, name: 'quot') => ({ quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' })[name])
    .replace(/&amp;/g, '&');

/** An attribute's value, decoded; undefined when it is absent. */
export const attr = (element: HtmlElement | null | undefined, name: string): string | undefined => {
  const value = element?.getAttribute(name)?.value;
  return value === undefined || value === null ? undefined : decode(String(value));
};

/** All elements that match, in order. */
export const all = (within: HtmlElement, selector: string): HtmlElement[] => within.querySelectorAll(selector);

/** Pieces of visible text under an element, decoded; scripts and styles have none. `skip` leaves whole elements out. */
export function textsOf(element: HtmlElement, skip: (element: HtmlElement) => boolean = () => false): string[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeName === '#text') return [decode(node.textContent)];
    const child = node as HtmlElement;
    return /^(script|style|template)$/.test(child.nodeName) || skip(child) ? [] : textsOf(child, skip);
  });
}

/** A build, with its files and pages. Files are read once; nothing is written. */
export class Site {
  readonly name: string;
  readonly content: Content;
  /** Every file, by its path in the build. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly pages: readonly Page[];
  /** Pages that visitors see: all but the desk. */
  readonly publicPages: readonly Page[];

  private constructor(name: string, content: Content, files: ReadonlyMap<string, Buffer>, known: ReadonlyMap<string, Page> = new Map()) {
    this.name = name;
    this.content = content;
    this.files = files;
    this.pages = [...files].filter(([file]) => file.endsWith('.html')).map(([file, data]) => this.parse(file, data, known.get(file)));
    this.publicPages = this.pages.filter((page) => !page.isDesk);
  }

  /** @throws Error with the command to run when there is no build */
  static open(name: string, folder: string, contentRoot: string): Site {
    const path = resolve(root, folder);
    if (!existsSync(join(path, 'index.html')))
      throw new Error(`There is no build in ${path}. Run \`npm run build\` first (for the second campaign: with CAMPAIGN and OUT_DIR).`);
    return new Site(name, readContent(resolve(root, contentRoot)), new Map(listFiles(path).map((file) => [file, readFileSync(join(path, file))])));
  }

  /** The same site with some files changed, added or (null) removed; for tests of the tests. */
  with(changes: Record<string, string | null>): Site {
    const files = new Map(this.files);
    for (const [file, text] of Object.entries(changes)) {
      if (text === null) files.delete(file);
      else files.set(file, Buffer.from(text));
    }
    const unchanged = new Map(this.pages.filter(({ file }) => !(file in changes)).map((page) => [page.file, page]));
    return new Site(this.name, this.content, files, unchanged);
  }

  private parse(file: string, data: Buffer, known?: Page): Page {
    if (known) return known;
    const html = data.toString('utf8');
    const dom = parser.parseHtml(html);
    const path = `/${file}`.replace(/\/index\.html$/, '/');
    const lang = attr(dom.querySelector('html'), 'lang') ?? '';
    return {
      file,
      path,
      html,
      dom,
      lang,
      textLang: attr(dom.querySelector('main'), 'lang') ?? lang,
      isListed: !/noindex/.test(attr(dom.querySelector('meta[name="robots"]'), 'content') ?? '') && path !== '/404.html',
      isDesk: path.startsWith('/admin/'),
      route: this.routeOf(path),
    };
  }

  private routeOf(path: string): Page['route'] {
    const { locales, routes } = this.content.campaign;
    const top = TOP_ROUTES.find((key) => locales.some((locale) => path.startsWith(this.toPath(key, locale))));
    if (top) return top;
    const parts = path.split('/').filter(Boolean);
    const locale = locales.slice(1).includes(parts[0] ?? '') ? (parts.shift() as string) : (locales[0] as string);
    if (!parts[0]) return 'home';
    if (parts[0] === CODES || parts[0] === CODES.toLowerCase()) return 'q';
    return (Object.keys(routes) as RouteKey[]).find((key) => routes[key]?.[locale] === parts[0]);
  }

  /** Address of a page in a language. @example site.toPath('help', 'en') // => '/en/help/' */
  toPath(key: RouteKey | 'home', locale: string, ...rest: string[]): string {
    const { locales, routes } = this.content.campaign;
    const parts = [
      locale === locales[0] || TOP_ROUTES.some((top) => top === key) ? '' : locale,
      key === 'home' ? '' : (routes[key]?.[locale] ?? key),
      ...rest,
    ].filter(Boolean);
    return parts.length ? `/${parts.join('/')}/` : '/';
  }

  findPage(path: string): Page | undefined {
    return this.pages.find((page) => page.path === path);
  }

  /** A collection's entries. */
  entries(name: string): Entry[] {
    return (this.content.collections[name] ?? []) as Entry[];
  }

  /** The entry that `settings/site` names in a field, for example the main helpline. @throws Error if there is none */
  helpline(role: 'main' | 'emergency'): Entry & { dial: string; number: string } {
    const slug = this.entries('settings').find((entry) => entry.slug === 'site')?.[role];
    const entry = this.entries('helplines').find((line) => line.slug === slug);
    if (!entry) throw new Error(`settings/site names no ${role} helpline`);
    return entry as Entry & { dial: string; number: string };
  }

  /** The file that an internal address names, or undefined when nothing answers there. */
  toFile(path: string): string | undefined {
    const plain = decodeURIComponent(path).replace(/^\//, '');
    const candidates = plain === '' || plain.endsWith('/') ? [`${plain}index.html`] : [plain];
    return candidates.find((file) => this.files.has(file));
  }

  /** JavaScript files that public pages load, with everything that those import. */
  publicScripts(): Map<string, { text: string; pages: Page[]; isLazy: boolean }> {
    const found = new Map<string, { text: string; pages: Page[]; isLazy: boolean }>();
    // Lazy: reached through `import()` alone, so that it comes when something is done and not with the page.
    const visit = (path: string, page: Page, isLazy = false) => {
      const file = this.toFile(path.replace(/[?#].*$/, ''));
      if (!file?.endsWith('.js')) return;
      const known = found.get(file);
      if (known && !isLazy) known.isLazy = false;
      if (known?.pages.includes(page)) return;
      if (known) known.pages.push(page);
      const text = known?.text ?? (this.files.get(file) as Buffer).toString('utf8');
      if (!known) found.set(file, { text, pages: [page], isLazy });
      for (const [match, specifier = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g))
        visit(new URL(specifier, `https://x/${file}`).pathname, page, isLazy || match.includes('('));
    };
    for (const page of this.publicPages) {
      for (const script of all(page.dom, 'script')) {
        const source = attr(script, 'src');
        if (source) visit(source, page);
        else
          for (const [, specifier = ''] of script.textContent.matchAll(/["'`]((?:\/|\.\.?\/)[^"'`]+\.js)["'`]/g))
            visit(new URL(specifier, `https://x${page.path}`).pathname, page);
      }
      for (const link of all(page.dom, 'link[rel="modulepreload"]')) visit(attr(link, 'href') ?? '', page);
      for (const island of all(page.dom, 'astro-island')) for (const name of ['component-url', 'renderer-url']) visit(attr(island, name) ?? '', page);
    }
    return found;
  }
}

/** Opens the first campaign's build: DIST, or `dist`. */
export const openFirst = () => Site.open('first campaign', process.env['DIST'] ?? 'dist', 'content');

/** Opens the second campaign's build: DIST2, or `.release/second`. */
export const openSecond = () => Site.open('second campaign', process.env['DIST2'] ?? '.release/second', 'tests/fixtures/second-campaign');
