/** From the gallery to paper: anyone finds a poster, downloads it for home, or prints the page itself. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { toCommand } from '../../scripts/tools.ts';
import { content, helpline, toPath } from '../support/addresses.ts';

const SECOND = 'http://127.0.0.1:4872/mulsaqat/';
const MM = 72 / 25.4;
/** Pixels of a style sheet in a millimetre. */
const PX = 96 / 25.4;
const main = helpline('main');
const posters = content.collections['posters'] as unknown as { slug: string; order: number; text: Record<string, { headline: string }> }[];
const [first] = [...posters].sort((a, b) => a.order - b.order) as [(typeof posters)[number]];
const sentence = (headline: string) => headline.split('|').join(' ');

/** What another program reads in a PDF. */
function readPdf(data: Buffer): { pages: number; width: number; height: number; text: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'a.pdf');
  writeFileSync(file, data);
  const run = (tool: string, ...args: string[]) => execFileSync(join(dirname(toCommand('Poppler')), tool), args, { encoding: 'utf8' });
  const info = run('pdfinfo', file);
  const [, width = 0, height = 0] = (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []).map(Number);
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width, height, text: run('pdftotext', '-raw', file, '-').replace(/\s+/g, ' ') };
}

/** Edges of all posters against those of the page, and of their words against the poster's. */
const listOutside = (page: Page) =>
  page.locator('svg.poster').evaluateAll((all) =>
    all.flatMap((svg) => {
      const { left, right, width } = svg.getBoundingClientRect();
      const isIn = width > 100 && left > -1 && right < document.documentElement.clientWidth + 1;
      const words = [...svg.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      });
      return [...(isIn ? [] : [`${left} to ${right}`]), ...words.map((text) => text.textContent)];
    }),
  );

for (const locale of ['ro', 'en'])
  test(`the gallery in ${locale}: every poster opens, and can be downloaded for A3, for A4 and with strips`, async ({ page, request }) => {
    await page.goto(toPath('posters', locale));
    const items = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('img') });
    await expect(items).toHaveCount(posters.length);
    const sizes: Record<string, number[]> = { 'interior-a3': [297, 420], 'interior-a4': [210, 297], 'tear-off': [210, 297] };
    for (const item of await items.all()) {
      const files = item.locator('.files a');
      const hrefs = await files.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      expect(hrefs.map((href) => /-(interior-a3|interior-a4|tear-off)-home\.pdf$/.exec(href)?.[1]).sort()).toEqual(Object.keys(sizes).sort());
      for (const box of await Promise.all((await files.all()).map((file) => file.boundingBox()))) expect(box?.height).toBeGreaterThanOrEqual(48);
    }
    for (const href of await items
      .first()
      .locator('.files a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
      // prettier-ignore
      const answer = await request.get(href);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      const { pages, width, height, text } = readPdf(await answer.body());
      const [wide = 0, high = 0] = sizes[/(interior-a3|interior-a4|tear-off)/.exec(href)![1]!]!;
      expect([pages, Math.round(width / MM), Math.round(height / MM)], href).toEqual([1, wide, high]);
      expect(text).toContain(main.number);
    }
    await items.first().getByRole('link').first().click();
    await expect(page).toHaveURL(toPath('posters', locale, first.slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(first.text[locale]!.headline));
  });

for (const width of [320, 360, 1280])
  test(`the gallery fits ${width} pixels, and paper`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [toPath('posters', 'ro'), toPath('posters', 'ro', first.slug), SECOND]) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      expect(await listOutside(page), path).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await listOutside(page), `${path} on paper`).toEqual([]);
    }
  });

test('a poster’s page printed is the poster, on one sheet of A4', async ({ page }) => {
  await page.goto(toPath('posters', 'ro', first.slug));
  const { pages, text } = readPdf(await page.pdf({ format: 'A4', printBackground: true }));
  expect(pages).toBe(1);
  expect(text).toContain(sentence(first.text['ro']!.headline));
  expect(text).toContain(main.number);
  expect(text.match(/0800/g), 'the number once: nothing of the page around it').toHaveLength(1);
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  const { width = 0, height = 0, y = 0 } = (await page.locator('svg.poster').boundingBox()) ?? {};
  // As large as the sheet lets it.
  expect(Math.abs(height / PX - 262)).toBeLessThan(1);
  expect(width / PX).toBeGreaterThan(262 / Math.SQRT2);
  expect(y).toBeLessThan(10 * PX);
});

test('a poster’s page leads to its message, its other languages, its places and the printer’s files', async ({ page, request }) => {
  const placement = (content.collections['placements'] as unknown as { code: string; poster: string }[])[0]!;
  await page.goto(toPath('posters', 'ro', placement.poster));
  const view = page.getByRole('main');
  for (const href of [`/print/${placement.poster}-ro.zip`, `/print/${placement.code.toLowerCase()}.zip`]) {
    await expect(view.locator(`a[href="${href}"]`)).toBeVisible();
    expect((await request.get(href)).status()).toBe(200);
  }
  await expect(view.locator(`a[href="${toPath('messages', 'ro', placement.poster)}"]`)).toBeVisible();
  await view.getByRole('link', { name: placement.code, exact: true }).click();
  await expect(page).toHaveURL(`/Q/${placement.code}/`);
  await page.goto(toPath('posters', 'ro', placement.poster));
  await view.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(toPath('posters', 'en', placement.poster));
});

test('from right to left the first poster stands at the right, and its line goes on to the left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(SECOND);
  const [one, two] = await page.locator('svg.poster').all();
  const [right, left] = [await one!.boundingBox(), await two!.boundingBox()];
  expect(Math.abs(right!.x - (left!.x + left!.width))).toBeLessThan(2);
  expect(right!.y).toBe(left!.y);
});
