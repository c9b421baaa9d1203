/** axe on the desk's lists, light and dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const path of ['/admin/launch/', '/admin/translations/', '/admin/withdrawn/', '/admin/handbook/', '/admin/handbook/en/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      // Folded lists are looked at as well.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
    });
