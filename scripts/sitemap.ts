/** Writes `sitemap.xml` from the pages as built: what says `noindex` is not in it, and languages are listed only where their text exists. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The sitemap's entry of a page; nothing for a page that is not to be listed. @example toUrlElement(html) // => '<url><loc>…</loc>…</url>' */
export function toUrlElement(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const links = head.match(/<link\s[^>]*>/g) ?? [];
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  if (!canonical || /<meta name="robots" content="noindex"/.test(head)) return undefined;
  const alternates = links
    .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang'))
    .map((link) => `<xhtml:link rel="alternate" hreflang="${attribute(link, 'hreflang')}" href="${attribute(link, 'href')}"/>`);
  return `<url><loc>${attribute(canonical, 'href')}</loc>${alternates.join('')}</url>`;
}

/** Astro integration. */
export const sitemap = (): AstroIntegration => ({
  name: 'sitemap',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
      const urls: string[] = [];
      // One at a time, and nothing of them kept but a copy of the entry: a campaign may have tens of thousands of pages, and a part of a text
      // holds on to the whole of it.
      for (const file of files) urls.push(Buffer.from(toUrlElement(await readFile(join(root, file), 'utf8')) ?? '').toString());
      await writeFile(
        join(root, 'sitemap.xml'),
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.filter(Boolean).join('\n')}\n</urlset>\n`,
      );
    },
  },
});
