/** Search on the device: with or without diacritics, and nothing of it travels. */
import { expect, test } from '@playwright/test';
import { toPath } from '../support/addresses.ts';
import { watch } from '../support/watch.ts';

for (const [typed, address] of [
  ['siguranță', toPath('safety', 'ro')],
  ['siguranta', toPath('safety', 'ro')],
  ['SIGURANŢĂ', toPath('safety', 'ro')],
  ['brașov', toPath('services', 'ro', 'brasov')],
  ['brasov', toPath('services', 'ro', 'brasov')],
] as const)
  test(`“${typed}” finds ${address}`, async ({ page }) => {
    await page.goto(toPath('search', 'ro'));
    await page.getByRole('searchbox').fill(typed);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('main').locator('[data-found] a').first()).toBeVisible();
    await expect(page.getByRole('main').locator(`[data-found] a[href="${address}"]`)).toBeVisible();
  });

test('a word that is nowhere gets an answer, said aloud', async ({ page }) => {
  await page.goto(toPath('search', 'ro'));
  await page.getByRole('searchbox').fill('qqqzzzxxx');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
  await expect(page.locator('[data-found] a')).toHaveCount(0);
});

test('what is typed stays on the phone: not in the address, not in a request', async ({ page, baseURL }) => {
  const seen = watch(page, String(baseURL));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(toPath('search', 'ro'));
  await page.getByRole('searchbox').fill('adapost secret');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
  expect(page.url()).not.toContain('secret');
  expect(asked.filter((url) => url.includes('secret') || url.includes('adapost'))).toEqual([]);
  expect(seen.strangers).toEqual([]);
});
