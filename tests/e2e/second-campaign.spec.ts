/** Another country, another script, from the right to the left; the same code. */
import { expect, test } from '@playwright/test';
import { resolve } from 'node:path';
import { listPages } from '../support/addresses.ts';
import { root } from '../support/files.ts';

const dist = resolve(root, process.env['DIST2'] ?? '.release/second');

test.use({ baseURL: 'http://127.0.0.1:4872', locale: 'ar' });

test('runs from the right, with its own number first', async ({ page }) => {
  for (const path of ['/', '/musaada/', '/alamat/', '/rasail/awraquk/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    for (const dial of ['08081570123', '999']) {
      const box = await page.getByRole('banner').locator(`a[href="tel:${dial}"]`).boundingBox();
      expect(box && box.y + box.height <= 640, `${path}: ${dial} is on the first screen`).toBe(true);
    }
    const heading = await page.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).direction);
    expect(heading).toBe('rtl');
    // A number is read from the left in every script.
    await expect(page.getByRole('banner').locator('a[href="tel:08081570123"] b')).toHaveCSS('direction', 'ltr');
  }
});

test('is never wider than the screen', async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const path of listPages(dist)) {
    await page.goto(path);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) faults.push(`${path} at ${width}: ${over}px too wide`);
    }
  }
  expect(faults.join('\n')).toBe('');
});

test('shows Arabic, and says so, where English is missing', async ({ page }) => {
  await page.goto('/en/work/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('main')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('main')).toHaveAttribute('dir', 'rtl');
});
