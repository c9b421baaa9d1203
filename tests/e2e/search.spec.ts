/** Search on the device: with or without diacritics, and nothing of it travels. */
import { expect, test, type Page } from '@playwright/test';
import en from '../../src/i18n/strings/en.json' with { type: 'json' };
import { content, helpline, toPath } from '../support/addresses.ts';
import { readText } from '../support/files.ts';
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

const strings = (locale: string) => JSON.parse(readText(`src/i18n/strings/${locale}.json`)) as typeof en;

test.describe('who asks for help', () => {
  const numbers = (page: Page) => page.locator('[data-numbers]');
  const main = `a[href="tel:${helpline('main').dial}"]`;

  for (const [locale, typed] of [
    ['ro', 'am nevoie de ajutor'],
    ['ro', 'bătaie'],
    ['ro', 'politia'],
    ['ro', 'help'],
    ['en', 'police'],
    ['hu', 'segítség'],
    ['uk', 'допомога'],
    ['rom', 'azutipen'],
  ] as const)
    test(`“${typed}” in ${locale}: numbers first, on the first screen, said aloud`, async ({ page }) => {
      await page.goto(toPath('search', locale));
      await page.getByRole('searchbox').fill(typed);
      await expect(numbers(page)).toBeVisible();
      await expect(numbers(page).locator(`a[href="tel:${helpline('emergency').dial}"]`)).toBeInViewport();
      await expect(numbers(page).locator(main)).toBeVisible();
      await expect(page.locator('[data-status]')).toContainText(strings(locale)['search.numbersFirst']);
      await page.getByRole('searchbox').fill('Brașov');
      await expect(numbers(page)).toBeHidden();
    });

  test('the numbers are there before any list is, and when none can come', async ({ page }) => {
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto(toPath('search', 'ro'));
    await page.getByRole('searchbox').fill('ajutor');
    await expect(numbers(page).locator(main)).toBeVisible();
    await page.getByRole('searchbox').fill('teatru');
    await expect(page.locator('[data-status]')).toContainText('nu s-a putut');
    await expect(numbers(page).locator(main)).toBeVisible();
    await page.unroute('**/search/*.json');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('[data-found] a').first()).toBeVisible();
  });

  test('what is found nowhere ends with somebody to call', async ({ page }) => {
    await page.goto(toPath('search', 'ro'));
    await page.getByRole('searchbox').fill('qqqzzzxxx');
    await expect(numbers(page).locator(main)).toBeVisible();
  });
});

test('the list is asked for once, at the first letters, and by nothing that was typed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(toPath('search', 'ro'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(asked.filter((url) => url.includes('.json'))).toEqual([]);
  await page.getByRole('searchbox').pressSequentially('teatru bacau');
  await expect(page.locator('[data-found] a').first()).toBeVisible();
  await page.getByRole('searchbox').fill('afise');
  await expect(page.locator('[data-found] a').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('.json')).map((url) => new URL(url).pathname + new URL(url).search)).toEqual(['/search/ro.json']);
});

const first = (name: string) => content.collections[name]?.[0];
for (const [what, typed, address] of [
  ['an event by its town and kind', 'teatru bacau', toPath('events', 'ro', 'teatru-bacau')],
  ['another ending', 'spectacolele', toPath('events', 'ro', 'teatru-bacau')],
  ['a letter wrong', 'spectacpl', toPath('events', 'ro', 'teatru-bacau')],
  ['news', first('news')?.text['ro']?.['title'], toPath('news', 'ro', first('news')?.slug ?? '')],
  ['the library', first('library')?.text['ro']?.['title'], toPath('specialists', 'ro')],
  ['the project', first('project')?.text['ro']?.['label'], toPath('project', 'ro')],
] as const)
  test(`finds ${what}`, async ({ page }) => {
    await page.goto(toPath('search', 'ro'));
    await page.getByRole('searchbox').fill(String(typed));
    await expect(page.locator(`[data-found] a[href="${address}"]`).first()).toBeVisible();
  });

test('a keyboard is enough: type, Tab, the first result', async ({ page }) => {
  await page.goto(toPath('search', 'ro'));
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('ajutor');
  await expect(page.locator('[data-found] a').first()).toBeVisible();
  const reached: string[] = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(
        () =>
          (document.activeElement as HTMLAnchorElement | null)
            ?.closest('[data-numbers], [data-found]')
            ?.getAttributeNames()
            .find((name) => name.startsWith('data-')) ?? '',
      ),
    );
  }
  expect(reached.filter(Boolean)[0]).toBe('data-numbers');
  expect(reached).toContain('data-found');
});
