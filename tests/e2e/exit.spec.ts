/** Leaving: covered before anything navigates, nothing of ours behind it, and covered again when the browser brings a page back. */
import { expect, test, type Page } from '@playwright/test';
import { firstMessage, locales, templates, toPath } from '../support/addresses.ts';

const exit = (page: Page) => page.locator('.exit');
const cover = (page: Page) => page.locator('.cover');

/** Stands in for the neutral site that the exit leads to. */
async function routeDestination(page: Page, answer: 'now' | 'never' | 'fails' = 'now'): Promise<void> {
  await page.context().route(/^https:\/\/[a-z]+\.wikipedia\.org\//, (route) => {
    if (answer === 'now') return route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title><h1>Neutral</h1>' });
    return answer === 'fails' ? route.abort() : new Promise<void>(() => undefined);
  });
}

const isGone = (page: Page) => page.waitForURL(/wikipedia\.org/);
const seen = (page: Page) => page.evaluate(() => ({ body: getComputedStyle(document.body).display, title: document.title, path: location.pathname }));

test('covers the page within one frame, before anything navigates', async ({ page }) => {
  await routeDestination(page, 'never');
  await page.goto(toPath('help', 'ro'));
  const first = await page.evaluate(
    () =>
      new Promise((done) => {
        document.querySelector<HTMLElement>('.exit')?.click();
        requestAnimationFrame(() =>
          done({
            body: getComputedStyle(document.body).display,
            covers: document.querySelectorAll('.cover').length,
            title: document.title,
            path: location.pathname,
          }),
        );
      }),
  );
  expect(first).toEqual({ body: 'none', covers: 1, title: 'ro.wikipedia.org', path: toPath('help', 'ro') });
});

test('stays covered while the destination does not answer', async ({ page }) => {
  await routeDestination(page, 'never');
  await page.goto(toPath('help', 'ro'));
  // While a navigation hangs Playwright cannot ask the page: the page tells by itself, a second and a half later.
  const told = page.waitForEvent('console');
  await page.evaluate(() => setTimeout(() => console.log(getComputedStyle(document.body).display, document.title, location.pathname), 1500));
  await exit(page).click({ noWaitAfter: true });
  expect((await told).text()).toBe(`none ro.wikipedia.org ${toPath('help', 'ro')}`);
});

test('known to be offline, it stays covered and navigates nowhere', async ({ page, context }) => {
  await page.goto(toPath('help', 'ro'));
  await context.setOffline(true);
  await exit(page).click();
  await page.waitForTimeout(500);
  expect(await seen(page)).toEqual({ body: 'none', title: 'ro.wikipedia.org', path: toPath('help', 'ro') });
});

test('a load that fails shows the destination’s name, never ours', async ({ page }) => {
  await routeDestination(page, 'fails');
  await page.goto(toPath('messages', 'ro', firstMessage));
  await exit(page).click({ noWaitAfter: true });
  await page.waitForTimeout(1000);
  expect(await page.title()).not.toMatch(/drum/i);
  expect(
    await page
      .locator('main')
      .count()
      .catch(() => 0),
  ).toBe(0);
});

test('sends nothing to our server when someone leaves', async ({ page }) => {
  await routeDestination(page);
  await page.goto(toPath('help', 'ro'));
  await page.waitForLoadState('networkidle');
  const ours: string[] = [];
  page.on('request', (request) => request.url().startsWith('http://127.0.0.1') && ours.push(request.url()));
  await exit(page).click();
  await isGone(page);
  expect(ours).toEqual([]);
});

for (const locale of locales)
  test(`leads in ${locale} to a neutral page of that language, with no name of ours in its address`, async ({ page }) => {
    await page.goto(toPath('home', locale));
    const href = await exit(page).getAttribute('href');
    expect(href).toMatch(/^https:\/\/[a-z]+\.wikipedia\.org\/$/);
    await expect(exit(page)).toHaveAttribute('rel', 'nofollow noreferrer');
  });

test('without JavaScript it is a plain link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await routeDestination(page);
  await page.goto(toPath('help', 'ro'));
  await exit(page).click();
  await isGone(page);
  await context.close();
});

test.describe('Back after leaving', () => {
  test('never shows the page that was left, and starts covered on the one before, with a neutral Continue', async ({ page }) => {
    await routeDestination(page);
    await page.goto(toPath('home', 'ro'));
    await page.goto(toPath('help', 'ro'));
    await exit(page).click();
    await isGone(page);
    await page.goBack({ waitUntil: 'commit' });
    await expect(cover(page)).toBeVisible();
    const back = await seen(page);
    expect(back).toEqual({ body: 'none', title: 'ro.wikipedia.org', path: toPath('home', 'ro') });
    await page.getByRole('button', { name: 'Continuă' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).toBe('drumul tău');
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage, cookie: document.cookie }))).toEqual({ cookie: '' });
  });

  test('twice covers the page before that one too', async ({ page }) => {
    await routeDestination(page);
    await page.goto(toPath('home', 'ro'));
    await page.goto(toPath('signs', 'ro'));
    await page.goto(toPath('help', 'ro'));
    await exit(page).click();
    await isGone(page);
    for (const path of [toPath('signs', 'ro'), toPath('home', 'ro')]) {
      await page.goBack({ waitUntil: 'commit' });
      await expect(cover(page), path).toBeVisible();
      expect((await seen(page)).path).toBe(path);
    }
  });

  test('from any other site covers too: the browser does not say why someone comes back', async ({ page }) => {
    await routeDestination(page);
    await page.goto(toPath('help', 'ro'));
    await page.goto('https://en.wikipedia.org/');
    await page.goBack({ waitUntil: 'commit' });
    await expect(cover(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continuă' })).toBeVisible();
  });

  test('within the site covers nothing', async ({ page }) => {
    await page.goto(toPath('home', 'ro'));
    await page
      .locator(`main a[href="${toPath('help', 'ro')}"]`)
      .first()
      .click();
    await page.waitForURL(`**${toPath('help', 'ro')}`);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await cover(page).count()).toBe(0);
  });
});

test.describe('Shift three times', () => {
  test.beforeEach(async ({ page }) => {
    await routeDestination(page);
    await page.clock.install();
    await page.goto(toPath('help', 'ro'));
  });

  test('leaves, and says to a screen reader how far it is', async ({ page }) => {
    const status = page.locator('.exit-status');
    await expect(status).toHaveRole('status');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: mai apasă de 2 ori ca să ieși.');
    await page.clock.runFor(4500);
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: mai apasă o dată ca să ieși.');
    await page.clock.runFor(4500);
    await page.keyboard.press('Shift');
    await page.clock.runFor(100);
    await isGone(page);
  });

  test('expires five seconds after the last press, and says so', async ({ page }) => {
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.runFor(5100);
    await expect(page.locator('.exit-status')).toHaveText('Nu ai ieșit.');
    await page.keyboard.press('Shift');
    await page.clock.runFor(1000);
    expect(await cover(page).count()).toBe(0);
  });

  test.describe('any other key starts over', () => {
    for (const key of ['a', 'Tab', 'Shift+A', 'Enter'])
      test(key, async ({ page }) => {
        await page.keyboard.press('Shift');
        await page.keyboard.press('Shift');
        await page.keyboard.press(key);
        await page.keyboard.press('Shift');
        await page.clock.runFor(1000);
        expect(await cover(page).count()).toBe(0);
      });
  });
});

test('is never under anything, at the top, in the middle and at the end of every kind of page', async ({ page }) => {
  const hidden: string[] = [];
  for (const address of templates('ro')) {
    await page.goto(address);
    for (const share of [0, 0.5, 1]) {
      const isOnTop = await page.evaluate((at) => {
        scrollTo(0, document.body.scrollHeight * at);
        const link = document.querySelector('.exit');
        const box = link?.getBoundingClientRect();
        return Boolean(box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === link);
      }, share);
      if (!isOnTop) hidden.push(`${address} at ${share * 100} %`);
    }
  }
  expect(hidden, 'something lies over the way out').toEqual([]);
});

test('is first in the tab order', async ({ page }) => {
  await page.goto(toPath('home', 'ro'));
  await page.keyboard.press('Tab');
  await expect(exit(page)).toBeFocused();
});
