/** Changing the language keeps the place, and costs no other language's letters. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { content, dist, firstMessage, locales, toPath } from '../support/addresses.ts';
import { watch } from '../support/watch.ts';

/** KiB of font that a page may load in a language; see `design/look/FONTS.md`. */
const BUDGET: Record<string, number> = { ro: 24, en: 24, rom: 34, hu: 30, uk: 41 };

const places = [
  ['home', (locale: string) => toPath('home', locale)],
  ['help', (locale: string) => toPath('help', locale)],
  ['a message', (locale: string) => toPath('messages', locale, firstMessage)],
  ['signs', (locale: string) => toPath('signs', locale)],
  ['services', (locale: string) => toPath('services', locale)],
] as const;

for (const [name, address] of places)
  test(`the language switch of ${name} leads to the same page in every language`, async ({ page }) => {
    for (const from of locales) {
      await page.goto(address(from));
      for (const to of locales) await expect(page.getByRole('banner').locator(`details a[hreflang="${to}"]`)).toHaveAttribute('href', address(to));
    }
    const last = locales.at(-1) as string;
    await page.goto(address('ro'));
    await page.getByRole('banner').locator('summary').click();
    await page.getByRole('banner').locator(`a[hreflang="${last}"]`).click();
    await expect(page).toHaveURL(address(last));
    await expect(page.locator('html')).toHaveAttribute('lang', last);
  });

/** Until what is on the screen has its letters: two frames in which the page asks for faces, then the faces. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });

for (const locale of locales)
  test(`a page in ${locale} loads ${BUDGET[locale]} KB of font at most, also with the language switch open`, async ({ page, baseURL }) => {
    const seen = watch(page, String(baseURL));
    for (const [name, address] of places) {
      seen.reset();
      await page.goto(address(locale));
      await settle(page);
      const before = new Set(seen.fonts);
      await page.getByRole('banner').locator('summary').click();
      await settle(page);
      const bytes = [...seen.fonts].reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
      expect(
        [...seen.fonts].filter((path) => !before.has(path)),
        `${name}: opening the language switch loads other languages' letters: set the names in a system face`,
      ).toEqual([]);
      expect(bytes, `${name}: ${[...seen.fonts].join(', ')}`).toBeLessThanOrEqual((BUDGET[locale] ?? 0) * 1024);
      expect(seen.fonts.size, `${name} loads no font of its own`).toBeGreaterThan(0);
    }
  });

test('a page without text in a language says in which language it is read', async ({ page }) => {
  const borrowed = content.collections['guides']?.find((entry) => !entry.text['hu']);
  test.fail(!borrowed, 'every guide is translated now: choose another text');
  await page.goto(toPath(String((borrowed as unknown as { page: string }).page) as 'work', 'hu'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
  await expect(page.getByRole('main')).toHaveAttribute('lang', 'ro');
  await expect(page.getByRole('main').locator('[lang="hu"]').first()).toBeVisible();
});
