/** A message handed on, printed, heard and seen; and the campaign's number on somebody else's page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { toCommand } from '../../scripts/tools.ts';
import { content, firstMessage, helpline, toPath } from '../support/addresses.ts';

const SECOND = 'http://127.0.0.1:4872';
const require = createRequire(import.meta.url);
const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const address = (locale: string) => content.campaign.url + toPath('messages', locale, firstMessage);

/** Puts a share sheet into a browser that has none, which keeps what it was given. */
const fakeShare = (page: Page) =>
  page.addInitScript(() => {
    (navigator as unknown as { share: (data: unknown) => Promise<void> }).share = (data) => {
      (window as unknown as { shared: unknown }).shared = data;
      return Promise.reject(new DOMException('', 'AbortError'));
    };
  });

test('is shared by its address and title alone, with the phone’s own sheet', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await fakeShare(page);
  await page.goto(toPath('messages', 'ro', firstMessage));
  await page.getByRole('button', { name: 'Trimite mai departe' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({ title: await page.title(), url: address('ro') });
  expect(errors, 'a sheet that is closed again is no fault').toEqual([]);
});

test('offers no sheet where there is none, and copies its address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    navigator.clipboard.writeText = (text) => {
      (window as unknown as { copied: string }).copied = text;
      return Promise.resolve();
    };
  });
  await page.goto(toPath('messages', 'en', firstMessage));
  await expect(page.locator('[data-share]')).toBeHidden();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(address('en'));
});

test('without JavaScript it shows no button that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
  const page = await context.newPage();
  await page.goto(toPath('messages', 'ro', firstMessage));
  for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
  await context.close();
});

test.describe('on paper', () => {
  const print = async (page: Page, path: string, file: string) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const { stdout, stderr } = spawnSync(join(dirname(toCommand('Poppler')), 'pdftotext'), ['-layout', file, '-'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.replace(/\f$/, '').split('\f');
  };

  for (const locale of ['ro', 'en'])
    test(`in ${locale} it is one sheet: headline, steps, what to do, the number, the address, strips`, async ({ page }, info) => {
      const pages = await print(page, toPath('messages', locale, firstMessage), info.outputPath('sheet.pdf'));
      expect(pages).toHaveLength(1);
      const text = pages.join('\n').replace(/\s+/g, ' ');
      const message = content.collections['messages']!.find((entry) => entry.slug === firstMessage)!.text[locale] as unknown as {
        title: string;
        lookFor: { title: string }[];
        doNow: { text: string }[];
      };
      for (const said of [message.title, ...message.lookFor.map((step) => step.title), helpline('main').number]) expect(text).toContain(said);
      // The strips stand on their side: their signs come from the last to the first, see below.
      expect(text.split(helpline('main').number).length - 1).toBeGreaterThanOrEqual(2);
      // It may break over two lines, with what stands beside it between them.
      expect(text).toContain(
        address(locale)
          .replace(/^https:\/\//, '')
          .slice(0, 28),
      );
    });

  for (const locale of content.campaign.locales)
    test(`in ${locale} every message is one sheet of paper, strips and all`, async ({ page }, info) => {
      const { number } = helpline('main');
      for (const { slug } of content.collections['messages']!) {
        const pages = await print(page, toPath('messages', locale, slug), info.outputPath(`${slug}.pdf`));
        expect(pages, slug).toHaveLength(1);
        expect(pages[0]!.split([...number].reverse().join('')).length - 1, `${slug}: strips`).toBe(8);
      }
    });

  test('is black on white whatever the phone is set to, without the way out and the menus', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(toPath('messages', 'ro', firstMessage));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCSS('color', 'rgb(0, 0, 0)');
    for (const selector of ['.exit', '.languages', '.foot', '.doors', '[data-share]']) await expect(page.locator(selector).first()).toBeHidden();
    await expect(page.locator('.qr')).toBeVisible();
    await expect(page.locator('.tear span')).toHaveCount(8);
  });
});

test('shows every medium that staff supplied, loads none of them by itself, and says what each costs', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/files/') && asked.push(request.url()));
  await page.goto(`${SECOND}/rasail/awraquk/`);
  await page.locator('[data-media]').scrollIntoViewIfNeeded();
  const video = page.locator('video');
  await expect(video).toHaveAttribute('preload', 'none');
  await expect(video).not.toHaveAttribute('autoplay', /.*/);
  await expect(page.locator('figcaption').filter({ hasText: 'WEBM' })).toContainText(/0:03.*7/);
  await expect(page.locator('figcaption').filter({ hasText: 'MP3' })).toContainText(/0:02/);
  await expect(page.locator('.squeeze .pictogram')).toHaveCount(1);
  expect(asked).toEqual([]);
  // It plays under the site's policy, with its captions.
  await video.evaluate(async (element: HTMLVideoElement) => {
    element.muted = true;
    (element.textTracks[0] as TextTrack).mode = 'showing';
    await element.play();
  });
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.textTracks[0]?.cues?.length)).toBe(2);
  expect(await video.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBe(160);
});

test('shows no empty room for media where there are none', async ({ page }) => {
  await page.goto(`${SECOND}/rasail/ajruk/`);
  await expect(page.locator('[data-media], video, audio')).toHaveCount(0);
});

test('the snippet for other sites is whole on a page of its own: the number, the language, and no fault that axe knows', async ({ page }) => {
  for (const path of [toPath('specialists', 'ro'), toPath('specialists', 'uk'), `${SECOND}/mukhtassun/`]) {
    await page.goto(path);
    const code = page.locator('[data-snippet]');
    const [html, lang] = [String(await code.textContent()), await code.getAttribute('data-snippet')];
    // A page of nobody's, without our policy.
    await page.goto('about:blank');
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Elsewhere</title></head><body><main><h1>Elsewhere</h1></main>${html}</body></html>`,
    );
    const piece = page.locator('aside');
    await expect(piece).toHaveAttribute('lang', String(lang));
    const dial = piece.locator('a[href^="tel:"]');
    await expect(dial).toBeVisible();
    if (!path.startsWith(SECOND)) await expect(dial).toHaveAttribute('href', `tel:${helpline('main').dial}`);
    for (const link of await piece.locator('a').all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(48);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
  }
});
