/** The desk's lists in a browser: choices hold without script and on paper, and a click opens the entry. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

test('the translations board is filtered by language, state and collection, also on paper', async ({ page }) => {
  await page.goto('/admin/translations/');
  const table = page.getByRole('table');
  const heads = () => table.getByRole('columnheader').filter({ visible: true });
  await expect(heads()).toHaveCount(5);
  await page.getByRole('radio', { name: 'maghiară' }).check();
  await expect(heads()).toHaveCount(1);
  await page.getByRole('radio', { name: 'Afișe' }).check();
  await expect(table.getByRole('rowheader').filter({ visible: true, hasText: /\S/ })).not.toHaveCount(0);
  await expect(table.getByText('Evenimente')).toBeHidden();
  await page.getByRole('radio', { name: 'revizuit', exact: true }).check();
  await expect(table.locator('td.hu').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'ciornă' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(heads()).toHaveCount(1);
  await expect(table.locator('td.hu').filter({ visible: true }).first()).toContainText('ciornă');
  await expect(page.getByRole('radio', { name: 'ciornă' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'engleză' })).toBeHidden();
});

test('a cell says entry, language and state, and leads into the desk', async ({ page }) => {
  await page.goto('/admin/translations/');
  const cell = page.locator('tbody', { hasText: 'Afișe' }).getByRole('link', { name: 'Actele tale sunt la tine?, engleză: ciornă' });
  await expect(cell).toHaveAttribute('href', '/admin/?language=en#/collections/posters/entries/actele-tale');
});

test('the launch check is whole without script, folded on the screen and open on paper', async ({ page }) => {
  await page.goto('/admin/launch/');
  const row = page.getByRole('link', { name: /services\/adpare/ }).first();
  await expect(row).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(row).toBeVisible();
});

for (const path of ['/admin/launch/', '/admin/translations/', '/admin/withdrawn/', '/admin/handbook/', '/admin/handbook/en/'])
  test(`${path} has nothing wider than a telephone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    const box = await page.locator('main').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
  });
