/**
 * axe on every HTML file, at a phone's size: WCAG 2.2 AA and axe's best practices. Light and dark for Romanian and English, whose pages
 * are the longest; light for the rest, which share every rule of style. No rule is switched off.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { listPages, locales } from '../support/addresses.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages a test opens: small enough that two workers share the work evenly. */
const SHARE = 60;

/** What axe finds on a page, as `address rule selector: help`. */
async function audit(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (tags) => (window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    TAGS,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${path}  ${id}  ${node.target.join(' ')}: ${help}`));
}

const pages = listPages();
const localeOf = (path: string) => locales.slice(1).find((key) => path.startsWith(`/${key}/`)) ?? (locales[0] as string);

for (const locale of locales)
  for (const scheme of ['light', 'dark'] as const) {
    if (scheme === 'dark' && !['ro', 'en'].includes(locale)) continue;
    const own = pages.filter((path) => localeOf(path) === locale);
    for (let from = 0; from < own.length; from += SHARE) {
      const share = own.slice(from, from + SHARE);
      test(`${locale}, ${scheme}: pages ${from + 1} to ${from + share.length} have no barrier`, async ({ page }) => {
        test.setTimeout(300_000);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const found: string[] = [];
        for (const path of share) found.push(...(await audit(page, path)));
        const kinds = new Map<string, number>();
        for (const line of found) kinds.set(line.split('  ')[1] ?? '', (kinds.get(line.split('  ')[1] ?? '') ?? 0) + 1);
        expect(found.length ? `${found.length} barriers (${[...kinds].map(([id, n]) => `${id} ${n}`).join(', ')})\n${found.slice(0, 40).join('\n')}` : '').toBe('');
      });
    }
  }
