/** A check asked one question at a time: by finger and by keyboard, back and again, explained at the end, and forgotten when left. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { content, helpline, locales, toPath } from '../support/addresses.ts';
import { visit } from '../support/traces.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const SECOND = 'http://127.0.0.1:4872';
const LONG = 'controlul';

interface Check {
  slug: string;
  text: Record<
    string,
    {
      questions: { question: string; answers: { answer: string; signal: string; meaning: string }[] }[];
      outcomes: { signal: string; title: string }[];
    }
  >;
}
const checks = content.collections['checks'] as unknown as Check[];
const textOf = (locale: string, slug = LONG) => checks.find((check) => check.slug === slug)!.text[locale]!;

const [main, emergency] = [helpline('main'), helpline('emergency')];
const screen = (page: Page) => page.locator('[data-screen]');
const begin = (page: Page) => page.locator('[data-start]').click();
const answer = (page: Page, name: string) => screen(page).getByRole('button', { name, exact: true }).click();
/** Answers every question with the first answer of a signal, or the mildest there is. */
async function answerAll(page: Page, locale: string, signal: string, slug = LONG): Promise<string[]> {
  const given: string[] = [];
  for (const { question, answers } of textOf(locale, slug).questions) {
    await expect(screen(page).getByRole('heading', { level: 2 })).toContainText(question);
    const chosen = answers.find((a) => a.signal === signal) ?? answers[0]!;
    await answer(page, chosen.answer);
    given.push(chosen.answer);
  }
  return given;
}

for (const locale of locales)
  test(`in ${locale} every outcome comes with its reasons and with people to call`, async ({ page }) => {
    for (const signal of ['fine', 'ask', 'stop']) {
      await page.goto(toPath('checks', locale, LONG));
      await begin(page);
      const given = await answerAll(page, locale, signal);
      const { outcomes } = textOf(locale);
      // Six answers to ask about add up to more than one.
      const end = signal === 'ask' ? outcomes.filter((o) => o.signal === 'stop')[0]! : outcomes.filter((o) => o.signal === signal).at(-1)!;
      await expect(screen(page).getByRole('heading', { level: 2 })).toHaveText(end.title);
      await expect(screen(page).getByRole('heading', { level: 2 })).toBeFocused();
      for (const name of signal === 'fine' ? [] : given)
        await expect(screen(page).getByRole('heading', { level: 3, name, exact: true })).toHaveCount(1);
      if (signal === 'fine') await expect(screen(page).getByRole('listitem')).toHaveCount(0);
      const people = page.locator('[data-people] a[href^="tel:"]');
      await expect(people.first()).toBeVisible();
      expect(await people.count()).toBeGreaterThan(1);
    }
  });

test('danger now puts the emergency number right under the title and first among those to call; else it is the last', async ({ page }) => {
  const { questions, outcomes } = textOf('ro', 'am-vazut');
  const danger = outcomes.find((outcome) => outcome.signal === 'danger')!;
  const dials = () => page.locator('[data-people] a[href^="tel:"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  await page.goto(toPath('checks', 'ro', 'am-vazut'));
  await begin(page);
  const [first, ...others] = questions;
  await answer(page, first!.answers.find(({ signal }) => signal === 'danger')!.answer);
  // However mild all else is.
  for (const { answers } of others) await answer(page, answers.find(({ signal }) => signal === 'fine')!.answer);
  await expect(screen(page).getByRole('heading', { level: 2 })).toHaveText(danger.title);
  const dial = screen(page).locator(`a[href="tel:${emergency.dial}"]`);
  const box = await dial.boundingBox();
  expect(box && box.y + box.height < 640, 'on the first screen').toBe(true);
  expect((await dials())[0]).toBe(`tel:${emergency.dial}`);
  await page.getByRole('button', { name: 'Ia-o de la capăt' }).click();
  await answerAll(page, 'ro', 'stop', 'am-vazut');
  await expect(screen(page).locator(`.dial a[href="tel:${main.dial}"]`)).toBeVisible();
  expect((await dials()).at(-1)).toBe(`tel:${emergency.dial}`);
});

test('asks one question a screen, with big targets, the number in sight, and says where one is', async ({ page }) => {
  for (const path of [toPath('checks', 'ro', LONG), toPath('checks', 'en', 'oferta'), `${SECOND}/asila/ard/`]) {
    await page.goto(path);
    await begin(page);
    await expect(page.locator('[data-question]').first()).toBeHidden();
    const total = await page.locator('[data-question]').count();
    for (let n = 0; n < total; n += 1) {
      const heading = screen(page).getByRole('heading', { level: 2 });
      await expect(heading).toBeFocused();
      await expect(heading).toContainText(String(n + 1));
      await expect(page.locator('[data-places] .here')).toHaveCount(1);
      expect(await page.locator('[data-places] i').evaluateAll((all) => all.findIndex((i) => i.className === 'here'))).toBe(n);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const sizes = await page
        .locator('[data-screen] button, [data-moves] button:visible')
        .evaluateAll((all) => all.map((b) => b.getBoundingClientRect().height));
      expect(Math.min(...sizes), `${path}: question ${n + 1}`).toBeGreaterThanOrEqual(48);
      await screen(page).getByRole('button').first().click();
    }
  }
});

test('is worked with the keyboard alone, back and from the start', async ({ page }) => {
  const { questions } = textOf('ro');
  await page.goto(toPath('checks', 'ro', LONG));
  await page.locator('[data-start]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(screen(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Space');
  const heading = screen(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText(questions[1]!.question);
  await page.getByRole('button', { name: 'Întrebarea dinainte' }).press('Enter');
  await expect(heading).toContainText(questions[0]!.question);
  await expect(heading).toBeFocused();
  await expect(page.getByRole('button', { name: 'Întrebarea dinainte' })).toBeHidden();
  // An answer that is taken back does not count.
  await answer(page, questions[0]!.answers.at(-1)!.answer);
  await page.getByRole('button', { name: 'Întrebarea dinainte' }).click();
  await answerAll(page, 'ro', 'fine');
  await expect(heading).toHaveText(textOf('ro').outcomes[0]!.title);
  await page.getByRole('button', { name: 'Ia-o de la capăt' }).press('Enter');
  await expect(heading).toContainText(questions[0]!.question);
});

test('answers leave nothing and go nowhere, and Back finds a check that nobody has begun', async ({ browser, baseURL }) => {
  const { page, words, errors, findTraces, close } = await visit(browser, String(baseURL), ['https://ro.wikipedia.org']);
  await page.goto(toPath('checks', 'ro', LONG));
  const before = await page.evaluate(() => history.length);
  await begin(page);
  const given = await answerAll(page, 'ro', 'stop');
  words.push(...given.map((text) => text.toLowerCase()).filter((text) => text.length > 5));
  const found = await findTraces();
  expect(await page.evaluate(() => [history.length, location.search + location.hash])).toEqual([before, '']);
  await page.locator('[data-people] a[href^="/"]').last().click();
  await page.waitForURL(`**${toPath('help', 'ro')}`);
  found.push(...(await findTraces()));
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('[data-start]')).toBeVisible();
  await expect(screen(page)).toBeEmpty();
  found.push(...(await findTraces()));
  await close();
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});

test('is forgotten before the page goes into the back-forward cache', async ({ page }) => {
  await page.goto(toPath('checks', 'ro', LONG));
  await page.evaluate(() => addEventListener('pageshow', (event) => ((window as unknown as { restored: boolean }).restored = event.persisted)));
  await begin(page);
  await answer(page, textOf('ro').questions[0]!.answers.at(-1)!.answer);
  await page.locator(`footer a[href="${toPath('help', 'ro')}"]`).click();
  await page.waitForURL(`**${toPath('help', 'ro')}`);
  await page.goBack({ waitUntil: 'commit' });
  // Otherwise the test says nothing: the very same page must have come back.
  expect(await page.evaluate(() => (window as unknown as { restored?: boolean }).restored)).toBe(true);
  await expect(page.locator('[data-start]')).toBeVisible();
  await expect(screen(page)).toBeEmpty();
  await begin(page);
  await expect(screen(page).getByRole('heading', { level: 2 })).toContainText(textOf('ro').questions[0]!.question);
});

test('the phone’s Back leaves the check in one step', async ({ page }) => {
  await page.goto(toPath('checks', 'ro'));
  await page
    .getByRole('main')
    .locator(`a[href="${toPath('checks', 'ro', LONG)}"]`)
    .click();
  await begin(page);
  await answer(page, textOf('ro').questions[0]!.answers[0]!.answer);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(toPath('checks', 'ro'));
});

test('without JavaScript the questions say what each answer means, and it ends with people to call', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
  const page = await context.newPage();
  await page.goto(toPath('checks', 'en', LONG));
  const { questions, outcomes } = textOf('en');
  await expect(page.locator('[data-start]')).toBeHidden();
  await page.getByText(questions[0]!.answers[0]!.answer, { exact: true }).click();
  await expect(page.getByText(questions[0]!.answers[0]!.meaning)).toBeVisible();
  for (const { title } of outcomes) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(page.locator('[data-people] a[href^="tel:"]').first()).toBeVisible();
  await context.close();
});

test('a list that is in use already is left as it is', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(toPath('checks', 'ro', LONG), { waitUntil: 'commit' });
  await page
    .locator('summary', { hasText: textOf('ro').questions[0]!.answers[0]!.answer })
    .first()
    .click();
  release();
  await page.waitForLoadState('load');
  await expect(page.getByText(textOf('ro').questions[0]!.answers[0]!.meaning).first()).toBeVisible();
  await expect(page.locator('[data-start]')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a question and an outcome have no fault that axe knows, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const look = async () => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: (root: string) => Promise<AxeResults> } }).axe.run('main'),
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
    };
    for (const path of [toPath('checks', 'ro', LONG), `${SECOND}/asila/ard/`]) {
      await page.goto(path);
      await begin(page);
      expect(await look()).toEqual([]);
      const total = await page.locator('[data-question]').count();
      for (let n = 0; n < total; n += 1) await screen(page).getByRole('button').last().click();
      await expect(page.locator('[data-people]')).toBeVisible();
      expect(await look()).toEqual([]);
    }
  });
