/** axe on the desk's lists, light and dark. */
import { expect, test } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';

for (const path of ['/admin/launch/', '/admin/translations/', '/admin/withdrawn/', '/admin/handbook/', '/admin/handbook/en/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      // Folded lists are looked at as well.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await findBarriers(page)).toEqual([]);
    });
