/**
 * axe on every HTML file, at a phone's size: WCAG 2.2 AA, axe's best practices, and AAA contrast, which the campaign promises for its text.
 * Romanian and English, whose pages are the longest, are looked at in the dark too: there only colours can differ.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { listPages, localeOf, locales } from '../support/addresses.ts';
import { root } from '../support/files.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const WHOLE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};
const DARK: RunOptions = { runOnly: { type: 'rule', values: COLOURS }, resultTypes: ['violations'] };

/** Forced colours are the reader's own, and axe does not see them: it reads those of the style sheet. */
const FORCED: RunOptions = { ...WHOLE, rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) };

/** Best practices that we break on purpose: rule, what it concerns, why. */
const EXCEPTIONS: readonly (readonly [rule: string, selector: RegExp, why: string])[] = [
  [
    'region',
    /^(\.exit|a\[href\$?="#content"\]|\.unseen)$/,
    'The way out is the very first thing, before the header, and the skip link follows it; GOV.UK places both outside landmarks.',
  ],
];

/** Pages a test opens: small enough that two workers share the work evenly. */
const SHARE = 60;

interface Barrier {
  rule: string;
  selector: string;
  help: string;
  path: string;
}

/** What axe finds on a page. */
async function audit(page: Page, path: string, options: RunOptions): Promise<Barrier[]> {
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (chosen) => (window as unknown as { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } }).axe.run(document, chosen),
    options,
  );
  return violations
    .flatMap(({ id, help, nodes }) => nodes.map((node) => ({ rule: id, selector: node.target.join(' '), help, path })))
    .filter(({ rule, selector }) => !EXCEPTIONS.some(([name, pattern]) => name === rule && pattern.test(selector.replaceAll('\\', ''))));
}

/** The same barrier on many pages is one line, with how many and the first of them. */
function sum(found: readonly Barrier[]): string {
  const kinds = new Map<string, Barrier[]>();
  for (const barrier of found) {
    const key = `${barrier.rule}  ${barrier.selector}  ${barrier.help}`;
    kinds.set(key, [...(kinds.get(key) ?? []), barrier]);
  }
  return [...kinds].map(([key, [first, ...others]]) => `${first?.path ?? ''}${others.length ? ` and ${others.length} more` : ''}  ${key}`).join('\n');
}

const pages = listPages();

for (const locale of locales)
  for (const scheme of ['light', 'dark'] as const) {
    if (scheme === 'dark' && !['ro', 'en'].includes(locale)) continue;
    const own = pages.filter((path) => localeOf(path) === locale);
    for (let from = 0; from < own.length; from += SHARE) {
      const share = own.slice(from, from + SHARE);
      test(`${locale}, ${scheme}: pages ${from + 1} to ${from + share.length} have no barrier`, async ({ page }) => {
        test.setTimeout(300_000);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const found: Barrier[] = [];
        for (const path of share) found.push(...(await audit(page, path, scheme === 'dark' ? DARK : WHOLE)));
        expect(sum(found)).toBe('');
      });
    }
  }

test('from right to left: posters and what their codes lead to have no barrier, by day, by night and in forced colours', async ({ browser }) => {
  test.setTimeout(120_000);
  const second = 'http://127.0.0.1:4872';
  const own = listPages(resolve(root, process.env['DIST2'] ?? '.release/second')).filter((path) => /^\/(?:Q|mulsaqat)\//.test(path));
  expect(own.length).toBeGreaterThan(8);
  const found: Barrier[] = [];
  for (const options of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce', baseURL: second, ...options });
    const page = await context.newPage();
    const rules = 'forcedColors' in options ? FORCED : WHOLE;
    for (const path of own) found.push(...(await audit(page, path, rules)));
    await context.close();
  }
  expect(sum(found)).toBe('');
});

test('axe sees a barrier when there is one', async ({ page }) => {
  await page.route('**/sabotage/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html><title>x</title><main><h1>x</h1><img src="data:,"><p style="color:#6b6b6b">Words that are hard to read</p></main></html>',
    }),
  );
  const rules = (await audit(page, '/sabotage/', WHOLE)).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt', 'color-contrast-enhanced']));
});
