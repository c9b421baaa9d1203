/** A cheap phone, the first second: number, emergency and what the page is, without touching anything. */
import { expect, test, type Locator } from '@playwright/test';
import { firstMessage, helpline, locales, toPath } from '../support/addresses.ts';

const main = helpline('main');
const emergency = helpline('emergency');

const pages = [
  ['home', (locale: string) => toPath('home', locale)],
  ['help', (locale: string) => toPath('help', locale)],
  ['a message', (locale: string) => toPath('messages', locale, firstMessage)],
  ['signs', (locale: string) => toPath('signs', locale)],
] as const;

/** The whole element is inside the screen, unscrolled. */
async function expectOnScreen(locator: Locator, what: string): Promise<void> {
  await expect(locator, what).toBeVisible();
  const box = await locator.boundingBox();
  const screen = locator.page().viewportSize();
  if (!box || !screen) throw new Error(`${what} has no box`);
  const place = `${what}: ${Math.round(box.x)},${Math.round(box.y)} to ${Math.round(box.x + box.width)},${Math.round(box.y + box.height)} on ${screen.width}×${screen.height}`;
  expect(
    box.x >= 0 && box.y >= 0 && box.x + box.width <= screen.width + 0.5 && box.y + box.height <= screen.height + 0.5,
    `${place} is cut off: it must be seen without scrolling`,
  ).toBe(true);
}

for (const locale of locales)
  for (const [name, address] of pages)
    test(`${name} in ${locale} shows the number, ${emergency.number} and its heading on a 360 × 640 screen`, async ({ page }) => {
      await page.goto(address(locale));
      await page.evaluate(() => document.fonts.ready);
      const header = page.getByRole('banner');
      await expectOnScreen(header.locator(`a[href="tel:${main.dial}"]`), main.number);
      await expectOnScreen(header.locator(`a[href="tel:${emergency.dial}"]`), emergency.number);
      await expectOnScreen(page.getByRole('heading', { level: 1 }), 'h1');
    });

for (const [mode, options] of [
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['with reduced motion', { reducedMotion: 'reduce' }],
] as const)
  test(`the number is seen ${mode}`, async ({ page }) => {
    await page.emulateMedia(options);
    for (const [, address] of pages) {
      await page.goto(address(locales[0] as string));
      const call = page.getByRole('banner').locator(`a[href="tel:${main.dial}"]`);
      await expectOnScreen(call, main.number);
      // Ink on ink would be “visible” too: the two colours that meet must differ.
      const [ink, ground] = await call.evaluate((element) => {
        let at: Element | null = element;
        while (at && getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)') at = at.parentElement;
        const text = element.querySelector('b') ?? element;
        return [getComputedStyle(text).color, at ? getComputedStyle(at).backgroundColor : ''];
      });
      expect(ink, 'the number has the colour of its ground').not.toBe(ground);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`the help page in ${locale} is complete: every number can be tapped`, async ({ page }) => {
      await page.goto(toPath('help', locale));
      const header = page.getByRole('banner');
      await expect(header.locator(`a[href="tel:${main.dial}"]`)).toContainText(main.number);
      await expect(header.locator(`a[href="tel:${emergency.dial}"]`)).toContainText(emergency.number);
      await expectOnScreen(header.locator(`a[href="tel:${main.dial}"]`), main.number);
      const numbers = page.getByRole('main').locator('a[href^="tel:"]');
      expect(await numbers.count(), 'the help page lists more than the main number').toBeGreaterThan(3);
      for (const link of await numbers.all()) await expect(link).toHaveAttribute('href', /^tel:\+?\d+$/);
      await expect(page.locator('.exit, [data-exit]').first()).toHaveAttribute('href', /^https:\/\//);
    });

  test('search lists all pages, and shows no box that does nothing', async ({ page }) => {
    await page.goto(toPath('search', 'ro'));
    await expect(page.getByRole('searchbox')).toBeHidden();
    const list = page.getByRole('main').getByRole('link');
    expect(await list.count()).toBeGreaterThanOrEqual(15);
    await expect(page.getByRole('main').locator(`a[href="${toPath('help', 'ro')}"]`)).toBeVisible();
  });
});
