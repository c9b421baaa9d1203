/** The map: complete without script, moving after a tap, and never a dead end. */
import { expect, test } from '@playwright/test';
import { toPath } from '../support/addresses.ts';

const path = toPath('map', 'ro');
const open = '[data-open]';

test('moves after a tap, and gives the drawing back', async ({ page }) => {
  await page.goto(path);
  await page.locator(open).click();
  await expect(page.locator('[data-in-view] li').first()).toBeVisible({ timeout: 30_000 });
  await page.locator('[data-close]').click();
  await expect(page.locator('[data-drawn] svg')).toBeVisible();
  await expect(page.locator(open)).toBeFocused();
});

test('says in words when its script does not come', async ({ page }) => {
  await page.route('**/moving-map*', (route) => route.abort());
  await page.goto(path);
  await page.locator(open).click();
  await expect(page.locator('[data-status]')).toContainText('nu s-a putut încărca');
  await expect(page.locator('[data-drawn] svg a')).toHaveCount(42);
});
