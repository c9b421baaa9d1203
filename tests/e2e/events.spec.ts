/** What a page says of an event must be true on the day on which it is read, and not only on that on which it was made. */
import { expect, test, type Page } from '@playwright/test';

/** The second campaign has performances that stay in the future. */
const FIRST = { slug: 'masrah-wadi', over: '2099-06-05T16:30:00Z' };
const SECOND = { slug: 'masrah-jabal', over: '2099-06-12T20:00:00Z' };
const OVER = 'It is over.';
const before = (instant: string) => new Date(Date.parse(instant) - 1000);

test.use({ baseURL: 'http://127.0.0.1:4872', locale: 'en', timezoneId: 'America/Los_Angeles' });

const open = async (page: Page, path: string, now: Date | string) => {
  await page.clock.setFixedTime(now);
  await page.goto(path);
};

test('an event is to come until its end, by the campaign’s clock, wherever the phone is', async ({ page }) => {
  const stop = page.locator(`#${FIRST.slug}`);
  await open(page, '/en/events/', before(FIRST.over));
  await expect(stop).toBeVisible();
  await expect(stop.getByText(OVER)).toBeHidden();
  await open(page, '/en/events/', FIRST.over);
  await expect(stop.getByText(OVER)).toBeVisible();
  await expect(page.locator(`#${SECOND.slug}`).getByText(OVER)).toBeHidden();
});

test('one without a known end lasts until its day is over there', async ({ page }) => {
  const over = page.locator('.state', { hasText: OVER });
  await open(page, `/en/events/${SECOND.slug}/`, before(SECOND.over));
  await expect(over).toBeHidden();
  await open(page, `/en/events/${SECOND.slug}/`, SECOND.over);
  await expect(over).toBeVisible();
});

test('a page that comes back after days is looked at again', async ({ page }) => {
  await open(page, '/en/events/', before(FIRST.over));
  await page.clock.setFixedTime(SECOND.over);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  await expect(page.locator(`#${SECOND.slug}`).getByText(OVER)).toBeVisible();
});

for (const path of ['/', '/en/'])
  test(`${path} shows one date on a phone: the next at the time of reading`, async ({ page }) => {
    await page.goto(path);
    const ends = await page.locator('.next > li').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['until'] as string));
    expect(ends.length).toBeGreaterThan(1);
    const shown = page.locator('.next > li:visible');
    for (const end of ends) {
      await open(page, path, before(end));
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute('data-until', end);
    }
    await open(page, path, ends.at(-1)!);
    await expect(shown).toHaveCount(0);
    await expect(page.locator('.next + p').getByRole('link')).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path, before(ends[0]!));
    await expect(shown).toHaveCount(ends.length);
  });

test('a calendar file is one, for the server and for the phone', async ({ page, request }) => {
  await page.goto('/en/events/');
  const link = page.locator(`#${FIRST.slug}`).getByRole('link', { name: /calendar/ });
  const answer = await request.get((await link.getAttribute('href'))!);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await answer.text()).toContain('SUMMARY;LANGUAGE=en:Theatre');
});

test('before subscribing it is said what shows, and the plain calendar comes first', async ({ page }) => {
  await page.goto('/en/events/');
  const part = page.locator('#calendar');
  await expect(part).toContainText('sees its name');
  const addresses = await part.locator('a[href^="webcal:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(['webcal://river.example/agenda/en.ics', 'webcal://river.example/calendar/en.ics']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('dates carry their year, and the list its day', async ({ page }) => {
    await page.goto('/en/events/');
    await expect(page.locator(`#${FIRST.slug}`)).toContainText(/June 5, 2099/);
    await expect(page.getByText(/As of \w+ \d+, \d{4}/)).toBeVisible();
    await page.goto('/en/');
    await expect(page.getByText(/As of \w+ \d+, \d{4}/)).toBeVisible();
    await expect(page.locator('.next > li:visible')).toHaveCount(1);
  });
});
