/** Who helps near you: with script and without, by hand and by keyboard, with a position and without one. */
import { expect, test, type Page } from '@playwright/test';
import { toPath } from '../support/addresses.ts';
import { watch } from '../support/watch.ts';

const services = toPath('services', 'ro');
const SECOND = 'http://127.0.0.1:4872';
const found = (page: Page) => page.locator('[data-found] > li');
const said = (page: Page) => page.locator('[data-said]');

test('filters work together, are announced, and leave no trace', async ({ page, baseURL }) => {
  const seen = watch(page, String(baseURL));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(services);
  const form = page.getByRole('form');
  await form.getByRole('searchbox').fill('TIMIŞOARA');
  await expect(found(page).first()).toBeVisible();
  const byWord = await found(page).count();
  await form.locator('[data-field=help]').selectOption({ index: 2 });
  await expect(said(page)).toHaveText(/\d/);
  await expect.poll(() => found(page).count()).toBeLessThan(byWord);
  await expect(page.locator('[data-all]')).toBeHidden();
  expect(page.url()).toBe(`${String(baseURL)}${services}`);
  expect(asked.filter((url) => /timi/i.test(url))).toEqual([]);
  expect(seen.strangers).toEqual([]);
  expect(seen.errors).toEqual([]);
  await page.locator('[data-reset]').click();
  await expect(page.locator('[data-all]')).toBeVisible();
});

test('nothing found says what to do next, and gives the number', async ({ page }) => {
  await page.goto(services);
  await page.getByRole('form').getByRole('searchbox').fill('qqqzzz');
  await expect(said(page)).toHaveText(/\S/);
  await expect(page.locator('[data-none] a[href^="tel:"]')).toBeVisible();
  await expect(found(page)).toHaveCount(0);
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto(services);
  await page.getByRole('form').getByRole('searchbox').focus();
  await page.keyboard.type('iasi');
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-field=region]')).toBeFocused();
});

test('without script, a region and a kind of help are pages of their own', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(services);
  await expect(page.locator('form')).toBeHidden();
  for (const address of [toPath('services', 'ro', 'bacau'), toPath('services', 'ro', 'k3')]) {
    await page.goto(services);
    await page.locator(`main a[href="${address}"]`).first().click();
    await expect(page.locator('main .stops li').first()).toBeVisible();
    await expect(page).not.toHaveTitle(/cazare|trafic/i);
  }
  await context.close();
});

test.describe('near me', () => {
  test('sorts by distance, with a position that goes nowhere', async ({ page, context }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 45.7489, longitude: 21.2087 });
    await page.goto(services);
    await page.locator('[data-near]').click();
    await expect(found(page).first()).toContainText('km');
    await expect(found(page).first()).toContainText('Timiș');
    expect(asked.filter((request) => /45\.7|21\.2/.test(request))).toEqual([]);
    expect(page.url()).not.toMatch(/45|21/);
  });

  test('abroad, it points to the numbers of other countries', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 48.8566, longitude: 2.3522 });
    await page.goto(services);
    await page.locator('[data-near]').click();
    await expect(page.locator(`[data-abroad] a[href="${toPath('abroad', 'ro')}"]`)).toBeVisible();
  });

  for (const [name, code] of [
    ['denied', 1],
    ['failing', 2],
  ] as const)
    test(`${name}, it says so and offers a town`, async ({ page }) => {
      await page.addInitScript((fault) => {
        navigator.geolocation.getCurrentPosition = (_, fail) => fail?.({ code: fault, PERMISSION_DENIED: 1 } as GeolocationPositionError);
      }, code);
      await page.goto(services);
      await page.locator('[data-near]').click();
      await expect(said(page)).toHaveText(code === 1 ? /nu a spus/ : /nu știe/);
      await page.locator('[data-open-towns]').click();
      await page.locator('[data-towns]').selectOption({ label: 'Bacău' });
      await expect(found(page).first()).toContainText('Bacău');
    });
});

test.describe('from the right to the left, on the clock of the service', () => {
  test.use({ baseURL: SECOND, timezoneId: 'America/New_York' });

  test('says open now, and marks today', async ({ page }) => {
    // Wednesday, noon in the campaign's zone; four in the morning on this phone.
    await page.clock.setFixedTime(new Date('2026-11-25T08:00:00Z'));
    await page.goto('/en/services/maktab-qasab/');
    await expect(page.locator('[data-hours]')).toHaveText('Open now. Closes at 15:00.');
    await expect(page.locator('.week [aria-current]')).toContainText('Wednesday');
    await page.clock.setFixedTime(new Date('2026-11-26T11:30:00Z'));
    await page.reload();
    await expect(page.locator('[data-hours]')).toHaveText('Closed now. Opens: Monday, 08:00.');
  });

  test('filters in Arabic', async ({ page }) => {
    await page.goto('/khadamat/');
    await page.locator('[data-field=audience]').selectOption({ index: 3 });
    await expect(found(page).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  test.describe('what the phone can do with a page', () => {
    const path = '/en/services/maktab-qasab/';

    test('copies the address, as it is written on an envelope', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-write']);
      await page.goto(path);
      await page.locator('[data-copies]').click();
      await expect(page.locator('[data-copies]')).toHaveText('Copied');
      // Where nobody listens: into a field of this site.
      await page.goto('/en/services/');
      await page.getByRole('form').getByRole('searchbox').focus();
      await page.keyboard.press('Control+V');
      await expect(page.getByRole('form').getByRole('searchbox')).toHaveValue('شارع الجسر 4, القصب');
    });

    test('hands its address to what the phone shares with, and nothing that says from where', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            document.body.dataset['shared'] = JSON.stringify(data);
            return Promise.resolve();
          },
        });
      });
      await page.goto(`${path}?from=poster#content`);
      await page.getByRole('button', { name: 'Send this page' }).click();
      const shared = JSON.parse(String(await page.locator('body').getAttribute('data-shared'))) as ShareData;
      expect(shared).toEqual({ title: 'مكتب القصب', url: SECOND + path });
    });

    test('copies the link where there is nothing to share with', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-write']);
      await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
      await page.goto(path);
      await page.getByRole('button', { name: 'Copy the link' }).click();
      await expect(page.locator('[data-send]')).toHaveText('Copied');
      await page.goto('/en/services/');
      await page.getByRole('form').getByRole('searchbox').focus();
      await page.keyboard.press('Control+V');
      await expect(page.getByRole('form').getByRole('searchbox')).toHaveValue(SECOND + path);
    });

    test('prints: what is to be read, and no button', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => void (document.body.dataset['printed'] = 'yes');
      });
      await page.goto(path);
      await page.getByRole('button', { name: 'Print this page' }).click();
      await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
      await expect(page.locator('.week')).toBeVisible();
      await expect(page.getByText('شارع الجسر 4')).toBeVisible();
      for (const gone of ['main button', '[data-map]', 'a.exit', 'nav']) await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0);
    });
  });

  for (const [phone, agent, scheme] of [
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 'maps:'],
    ['an Android phone', 'Mozilla/5.0 (Linux; Android 15)', 'geo:'],
  ] as const)
    test(`the way opens the map of ${phone}`, async ({ browser }) => {
      const context = await browser.newContext({ userAgent: agent, baseURL: SECOND });
      const page = await context.newPage();
      await page.goto('/en/services/maktab-qasab/');
      await expect(page.locator('[data-map]')).toHaveCount(1);
      expect(await page.locator('[data-map]').getAttribute('href')).toContain(scheme);
      await context.close();
    });
});
