/** Habits of the house that no linter knows. */
import { describe, expect, it } from 'vitest';
import { listFiles, readText } from '../support/files.ts';
import { findStyleFaults } from './styles.ts';

/** Stylesheets and the `<style>` blocks of `.astro` files; tokens.css is where colours and primitives live. */
const sheets = ['src', 'admin'].flatMap((folder) =>
  listFiles(folder, /\.(css|astro)$/)
    .map((path) => `${folder}/${path}`)
    .filter((path) => path !== 'src/styles/tokens.css'),
);

/** The CSS of a file, at its own lines. */
const cssOf = (path: string): string => {
  const text = readText(path);
  if (path.endsWith('.css')) return text;
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
    .map((m) => '\n'.repeat(text.slice(0, m.index).split('\n').length - 1) + (m[1] ?? ''))
    .join('\n');
};

describe('styles use roles and logical properties', () => {
  it.each(sheets)('%s', (path) => {
    const faults = findStyleFaults(cssOf(path)).map(({ line, text, why }) => `${path}:${line}  ${text}\n    ${why}`);
    expect(faults.join('\n')).toBe('');
  });

  it.each([
    ['a { margin-left: 1px }', /-inline-start/],
    ['a { left: 0 }', /inset-inline-start/],
    ['a { b: c; max-width: 3rem; }', /inline-size/],
    ['a { text-align: right }', /start or end/],
    ['a { color: #fff }', /role of tokens/],
    ['a { background: rgb(0 0 0 / 0.5) }', /role of tokens/],
    ['a { color: var(--p-ink) }', /primitive/],
    ['@media (min-width: 40rem) { a { width: 1px } }', /inline-size/],
  ])('the check sees: %s', (css, why) => {
    expect(findStyleFaults(css).map((f) => f.why)).toEqual([expect.stringMatching(why)]);
  });

  it.each([
    'a { margin-inline: 1px; color: var(--ink) }',
    '@media (min-width: 40rem) { a { inline-size: 1px } }',
    'a:hover { fill: url(#x) } /* left: 0 */',
    '#left { gap: 0 }',
  ])('the check lets pass: %s', (css) => {
    expect(findStyleFaults(css)).toEqual([]);
  });
});

describe('a page is only an address', () => {
  const pages = listFiles('src/pages', /\.astro$/);

  it.each(pages)('src/pages/%s has 25 lines or fewer', (path) => {
    const lines = readText(`src/pages/${path}`).trimEnd().split('\n').length;
    expect(lines, `${lines} lines: move what the page shows into a feature's view and what it reads into queries.ts`).toBeLessThanOrEqual(25);
  });

  it('there are pages', () => {
    expect(pages.length).toBeGreaterThan(0);
  });
});

describe('no attribute carries a style', () => {
  const files = ['src', 'admin'].flatMap((folder) =>
    folder === 'src' ? listFiles(folder, /\.(astro|tsx)$/).map((path) => `${folder}/${path}`) : [],
  );

  it.each(files)('%s', (path) => {
    expect(readText(path), 'the content security policy refuses style="…": use a class or a data attribute').not.toMatch(/\sstyle=(["{])/);
  });
});
