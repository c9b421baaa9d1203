/** A questionnaire on paper, and what people answered on the screen. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { toCommand } from '../../scripts/tools.ts';
import { content, helpline, toPath } from '../support/addresses.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const SECOND = 'http://127.0.0.1:4872';
const RESULTS = `${SECOND}/istibyanat/safar/nataij/`;
const A4 = /Page size:\s+59[45]\.?\d* x 84[12]\.?\d* pts \(A4\)/;

interface Words {
  title: string;
  lead: string;
  questions: { question: string; options: { option: string }[] }[];
}
const [questionnaire] = content.collections['questionnaires']! as unknown as { slug: string; text: Record<string, Words> }[];

const poppler = (tool: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync(join(dirname(toCommand('Poppler')), tool), args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
};
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Prints a page as the browser would. @returns the text of each page of paper */
async function print(page: Page, path: string, file: string): Promise<string[]> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  expect(poppler('pdfinfo', file)).toMatch(A4);
  return poppler('pdftotext', '-layout', file, '-').replace(/\f$/, '').split('\f').map(plain);
}

for (const locale of content.campaign.locales)
  test(`in ${locale} the sheet is whole pages of A4: no question is cut in two, nothing is lost`, async ({ page }, info) => {
    const words = (questionnaire!.text[locale] ?? questionnaire!.text[content.campaign.locales[0]!])!;
    const pages = await print(page, toPath('questionnaires', locale, questionnaire!.slug), info.outputPath('sheet.pdf'));
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages[0]).toContain(plain(words.title));
    // The last words of each: lines may break anywhere, pages only between questions.
    const endOf = (text: string) => plain(text).split(' ').slice(-2).join(' ');
    for (const [i, { question, options }] of words.questions.entries()) {
      const at = pages.findIndex((text) => text.includes(`${i + 1}. `) && text.includes(endOf(question)));
      expect(at, question).toBeGreaterThanOrEqual(0);
      for (const { option } of options) expect(pages[at], `${question}: ${option}`).toContain(endOf(option));
    }
    expect(pages.at(-1)).toContain(helpline('main').number);
    pages.forEach((text, i) => expect(text).toMatch(new RegExp(`${i + 1} ?/ ?${pages.length}$`)));
    // What the screen has beside the sheet stays there.
    expect(pages.join(' ')).not.toMatch(/https?:/);
  });

test('nothing of the sheet lies beyond the edge of the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins, at the 96 dots to the inch of CSS.
  await page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 900 });
  for (const path of [toPath('questionnaires', 'ro', questionnaire!.slug), `${SECOND}/istibyanat/safar/`, RESULTS]) {
    await page.goto(path);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getClientRects().length && !element.closest('.unseen'))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(beyond, path).toEqual([]);
  }
});

test('the button prints; without JavaScript there is none', async ({ page, browser, baseURL }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(toPath('questionnaires', 'ro', questionnaire!.slug));
  await page.getByRole('button', { name: 'Tipărește foaia' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
  const plainPage = await context.newPage();
  await plainPage.goto(toPath('questionnaires', 'ro', questionnaire!.slug));
  await expect(plainPage.locator('[data-print]')).toBeHidden();
  await context.close();
});

test('the sheet takes nothing in: it has no field and says so', async ({ page }) => {
  await page.goto(toPath('questionnaires', 'en', questionnaire!.slug));
  await expect(page.locator('main :is(input, textarea, select, form, [contenteditable])')).toHaveCount(0);
  await expect(page.getByText('Nothing can be answered here.')).toBeVisible();
});

test('results have no barrier that axe knows, by day and in the dark, in both directions', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of [RESULTS, `${SECOND}/en/questionnaires/safar/results/`]) {
      await page.goto(path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: (where: string, options: object) => Promise<AxeResults> } }).axe.run('main', {
          rules: { 'color-contrast-enhanced': { enabled: true } },
        }),
      );
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
    }
  }
});

test('charts begin where the language begins, and are seen in forced colours and in the dark', async ({ page }) => {
  await page.goto(RESULTS);
  const edges = await page
    .locator('.bars path:not(.open)')
    .evaluateAll((bars) =>
      (bars as SVGPathElement[]).map((bar) => Math.round(bar.ownerSVGElement!.getBoundingClientRect().right - bar.getBoundingClientRect().right)),
    );
  expect(edges.length).toBeGreaterThan(5);
  // Right to left: every bar starts at the right edge.
  for (const edge of edges) expect(Math.abs(edge)).toBeLessThanOrEqual(4);
  for (const media of [{ forcedColors: 'active' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
    await page.emulateMedia(media);
    const { bar, ground } = await page.evaluate(() => ({
      bar: getComputedStyle(document.querySelector('.bars path:not(.open)')!).fill,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    expect(bar, JSON.stringify(media)).not.toBe(ground);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', media: 'screen' });
  }
});
