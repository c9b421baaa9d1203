/** From the scanned code to the number: every code's page on a cheap phone. */
import { expect, test } from '@playwright/test';
import { toCodePath } from '../../src/lib/codes.ts';
import { content, helpline, listPages, locales, toPath } from '../support/addresses.ts';

const main = helpline('main');
const emergency = helpline('emergency');
const placements = content.collections['placements'] as unknown as { code: string; locale: string }[];
const [first] = placements as [{ code: string; locale: string }];
const second = 'http://127.0.0.1:4872';

for (const locale of locales)
  test(`every code’s page in ${locale} shows both numbers and what the poster says on the first screen`, async ({ page }) => {
    const pages = listPages().filter((path) => path.startsWith('/Q/') && path.endsWith(`/${locale}/`));
    expect(pages.length).toBe(placements.length);
    for (const path of pages) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const header = page.getByRole('banner');
      for (const seen of [
        header.locator(`a[href="tel:${main.dial}"]`),
        header.locator(`a[href="tel:${emergency.dial}"]`),
        page.getByRole('main').getByText(new URL(content.campaign.url).host),
        page.getByRole('heading', { level: 1 }),
      ])
        await expect(seen, path).toBeInViewport({ ratio: 1 });
    }
  });

test('the switch of languages keeps the poster, there and back', async ({ page }) => {
  const other = locales.find((locale) => locale !== first.locale)!;
  const choose = async (lang: string) => {
    await page.locator('.languages summary').click();
    await page.getByRole('banner').locator(`a[hreflang="${lang}"]`).click();
  };
  await page.goto(toCodePath(first.code));
  await choose(other);
  await expect(page).toHaveURL(toCodePath(first.code, other));
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await choose(first.locale);
  await expect(page).toHaveURL(toCodePath(first.code));
});

test('a code typed in small letters, without the slash, is found on a plain static host', async ({ page }) => {
  const response = await page.goto(`/q/${first.code.toLowerCase()}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByText(first.code).first()).toBeVisible();
});

test('a code that is not ours gets the help page on a plain static host: numbers, and every language', async ({ page }) => {
  const response = await page.goto('/Q/ZZ99');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('banner').locator(`a[href="tel:${main.dial}"]`)).toBeInViewport();
  expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(3);
  for (const locale of locales) await expect(page.getByRole('main').locator(`a[href="${toPath('help', locale)}"]`)).toBeVisible();
});

test('a withdrawn code says so, and gives the numbers', async ({ page }) => {
  await page.goto(`${second}/Q/N02/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByText(/This poster was withdrawn/)).toBeInViewport();
  expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(3);
});
