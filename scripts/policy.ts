/**
 * The content security policy of the public pages, computed from the site as built: the hash of every inline style and script that is
 * really there, and nothing else. Written to `_headers`, which hosts of static sites read; our own server sends the same.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Texts of a page's inline elements of a kind. */
const inline = (html: string, tag: 'style' | 'script'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
    .map(([, , text = '']) => text);

/** One policy that carries all pages given. @example toPolicy([html]) // => "default-src 'none'; style-src 'sha256-…'; …" */
export function toPolicy(pages: readonly string[]): string {
  const hashes = (tag: 'style' | 'script') => [...new Set(pages.flatMap((html) => inline(html, tag)))].map(hash).sort();
  return [
    "default-src 'none'",
    `style-src ${hashes('style').join(' ')}`,
    `script-src 'self' ${hashes('script').join(' ')}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Headers of the public pages. */
export const toHeaders = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** Headers of the desk: Decap compiles its forms and writes its styles at run time. */
export const DESK_HEADERS: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' blob: http://127.0.0.1:8081; frame-src 'self' blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

const block = (path: string, headers: Record<string, string>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Astro integration: writes `_headers`. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html') && !file.startsWith('admin'));
      const pages = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
      // The desk's block comes last and first takes the public policy off: hosts add matching blocks together.
      const desk = block('/admin/*', DESK_HEADERS).replace('/admin/*', '/admin/*\n  ! Content-Security-Policy');
      await writeFile(join(root, '_headers'), `${block('/*', toHeaders(toPolicy(pages)))}\n\n${desk}\n`);
    },
  },
});
