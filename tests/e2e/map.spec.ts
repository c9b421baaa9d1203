/** The map: complete without script, moving after a tap, by hand and by keyboard, and never a dead end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Response } from '@playwright/test';
import { serve, type Serving } from '../../scripts/serve.ts';
import { toPath } from '../support/addresses.ts';
import { root } from '../support/files.ts';
import { toMapPage } from '../support/map-page.ts';
import { makeTiles } from '../support/pmtiles.ts';
import { watch } from '../support/watch.ts';

const path = toPath('map', 'ro');
const SECOND = resolve(root, process.env['DIST2'] ?? '.release/second');
const regions = 42;

test.setTimeout(120_000);

test('moves after a tap, and gives the drawing back', async ({ page, baseURL }) => {
  const seen = watch(page, String(baseURL));
  const map = toMapPage(page);
  await map.start(path);
  await map.back.click();
  await expect(map.drawing).toBeVisible();
  await expect(map.open).toBeFocused();
  expect([...seen.errors, ...seen.strangers]).toEqual([]);
});

test('by keyboard alone: opens, comes closer, moves, opens a place and a cluster, goes to a service and back', async ({ page }) => {
  const map = toMapPage(page);
  // A key has done its work when it is up, however slow the machine draws: the way from here is always the same.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  const press = (key: string) => page.keyboard.press(key);
  await expect(async () => {
    await press('Tab');
    await expect(map.open).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  await press('Enter');
  await map.isOpen();
  await expect(map.canvas).toBeFocused();
  const all = await map.readCount();

  await map.pressUntil('+', (count) => count < all);
  const close = await map.readCount();
  await map.pressUntil('ArrowRight', (count) => count !== close);

  // The first place of the list, shown on the map: its name has the focus.
  await press('Tab');
  await expect(map.list.first().getByRole('link').first()).toBeFocused();
  const name = await map.list.first().getByRole('link').first().innerText();
  await expect(async () => {
    await press('Tab');
    await expect(map.list.first().getByRole('button')).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  await press('Enter');
  await expect(map.popup.getByRole('link', { name })).toBeFocused();
  await press('Escape');
  await expect(map.popup).toHaveCount(0);
  await expect(map.canvas).toBeFocused();
  // Now it is in the middle, where Enter opens what is there.
  await expect(async () => {
    await map.canvas.press('Enter');
    await expect(map.popup.getByRole('link').first()).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await press('Escape');
  await expect(map.canvas).toBeFocused();

  // From farthest away it is one of many: a cluster, which comes apart.
  await map.pressUntil('-', (count) => count === all);
  await map.pressUntil('Enter', (count) => count < all);

  // From the list, past what may have opened on the map, to a service's own page.
  await expect(async () => {
    await press('Tab');
    await expect(map.list.first().getByRole('link').first()).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0], timeout: 15_000 });
  const href = await map.list.first().getByRole('link').first().getAttribute('href');
  await press('Enter');
  await page.waitForURL(`**${String(href)}`);
  // What comes from the back-forward cache is never loaded again, and has its map still.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(map.canvas.or(map.open).filter({ visible: true })).toHaveCount(1);
});

test('one place after another, by hand', async ({ page }) => {
  const map = toMapPage(page);
  // The list follows the map: while it moves, its second entry is another one.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map.start(path);
  for (const i of [0, 1]) {
    const name = await map.list.nth(i).getByRole('link').first().innerText();
    await map.list.nth(i).getByRole('button').click();
    await expect(map.popup.getByRole('link', { name })).toBeVisible();
  }
  await map.popup.getByRole('button').click();
  await expect(map.popup).toHaveCount(0);
  const box = (await map.canvas.boundingBox())!;
  // The place that was shown is in the middle: a finger finds it, and another tap beside it closes it.
  await expect(async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(map.popup).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('without WebGL it says so kindly, asks for nothing heavy, and the drawing and the list remain', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  const map = toMapPage(page);
  await page.goto(path);
  await map.open.click();
  await expect(map.status).toContainText('WebGL2');
  await expect(map.open).toBeHidden();
  await expect(map.drawing.locator('a')).toHaveCount(regions);
  await expect(page.locator('main .places a')).toHaveCount(regions);
  expect(asked.filter((url) => /moving-map.*\.js|\/geo\//.test(url))).toEqual([]);
});

for (const [what, file] of [
  ['its script', '**/moving-map*'],
  ['its worker', '**/maplibre-gl-worker*'],
  ['its lines', '**/geo/lines*'],
  ['the list of places', '**/geo/places*'],
] as const)
  test(`says in words when ${what} is gone, and opens when tried again`, async ({ page }) => {
    const map = toMapPage(page);
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(path);
    await map.open.click();
    await expect(map.status).toContainText('nu s-a putut încărca');
    await expect(map.drawing.locator('a')).toHaveCount(regions);
    await page.unroute(file);
    // A worker that did not come is not asked for again by the library: the page is opened anew, as a reader would.
    if (what === 'its worker' || what === 'its script') await page.reload();
    await map.open.click();
    await map.isOpen();
  });

test('one that is not drawn within a minute gives up; one that is drawn stays', async ({ page }) => {
  const map = toMapPage(page);
  await page.clock.install();
  await page.route('**/maplibre-gl-worker*', () => undefined);
  await page.goto(path);
  await map.open.click();
  // The way back is there while it loads.
  await expect(map.back).toBeVisible();
  await page.clock.fastForward(61_000);
  await expect(map.status).toContainText('nu s-a putut încărca');
  await expect(map.drawing).toBeVisible();

  await page.unroute('**/maplibre-gl-worker*');
  await map.start(path);
  await page.clock.fastForward(120_000);
  await expect(map.canvas).toBeVisible();
  await expect(map.status).toHaveText('');
});

test('whoever goes back while it loads has the drawing, and can open it again', async ({ page }) => {
  const map = toMapPage(page);
  await page.route('**/maplibre-gl-worker*', () => undefined);
  await page.goto(path);
  await map.open.click();
  await map.back.click();
  await expect(map.drawing).toBeVisible();
  await expect(map.open).toBeFocused();
  await page.unroute('**/maplibre-gl-worker*');
  await map.open.click();
  await map.isOpen();
  await expect(map.status).toHaveText('');
});

test.describe('from the right to the left', () => {
  test.use({ baseURL: 'http://127.0.0.1:4872', locale: 'ar' });

  test('opens, has its buttons in the order of reading, and a place inside the screen', async ({ page }) => {
    const map = toMapPage(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await map.start('/kharita/');
    const [first, last] = [await page.locator('[data-closer]').boundingBox(), await page.locator('[data-farther]').boundingBox()];
    expect(first!.x).toBeGreaterThan(last!.x);
    await map.list.first().getByRole('button').click();
    await expect(map.popup).toBeVisible();
    await expect(map.popup).toHaveCSS('direction', 'rtl');
    const [card, frame] = [(await map.popup.boundingBox())!, (await map.canvas.boundingBox())!];
    expect(card.x).toBeGreaterThanOrEqual(frame.x - 1);
    expect(card.x + card.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test.describe('with streets of staff’s own', () => {
  const ADDRESS = '/tiles/river.pmtiles';
  let tiles: string;
  let site: Serving;
  test.beforeAll(async () => {
    tiles = mkdtempSync(join(tmpdir(), 'tiles-'));
    writeFileSync(join(tiles, 'river.pmtiles'), makeTiles([19, 9, 22, 12]));
    site = await serve(SECOND, { tiles });
  });
  test.afterAll(async () => {
    await site.stop();
    rmSync(tiles, { recursive: true, force: true });
  });

  test('asks for parts of the archive once someone comes close, and shows them in the map’s own colours', async ({ page }) => {
    const answers: Response[] = [];
    page.on('response', (response) => new URL(response.url()).pathname === ADDRESS && answers.push(response));
    const seen = watch(page, site.origin);
    const map = toMapPage(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await map.start(`${site.origin}/map/`);
    expect(answers.length, 'asked for while the whole country is shown').toBe(0);
    // To a place in the middle of the country, at zoom 10.
    await map.list.last().getByRole('button').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => answers.length, { timeout: 30_000 }).toBeGreaterThan(1);
    for (const answer of answers) {
      const asked = await answer.request().headerValue('range');
      expect([answer.status(), await answer.headerValue('content-encoding')], String(asked)).toEqual([206, null]);
      expect(await answer.headerValue('content-range')).toMatch(/^bytes \d+-\d+\/\d{4,}$/);
      expect(asked).toMatch(/^bytes=\d+-\d+$/);
    }
    // The lake of the archive, which is over the middle of each of its tiles, is drawn as water.
    await expect.poll(() => map.measureColour('page'), { timeout: 30_000 }).toBeGreaterThan(0.5);
    await expect(map.status).toHaveText('');
    expect([...seen.errors, ...seen.strangers]).toEqual([]);

    // Also after the phone has gone dark.
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    await expect.poll(() => map.measureColour('page'), { timeout: 30_000 }).toBeGreaterThan(0.5);
  });

  test('says so when they are not there, and goes on with what it has', async ({ page }) => {
    const bare = await serve(SECOND);
    const map = toMapPage(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await map.start(`${bare.origin}/map/`);
    await map.list.last().getByRole('button').click();
    await expect(map.status).toHaveText('Streets could not be loaded. The rest of the map works.', { timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect.poll(() => map.measureColour('field'), { timeout: 30_000 }).toBeGreaterThan(0.2);
    await expect(map.list.first()).toBeVisible();
    await map.back.click();
    await expect(map.drawing).toBeVisible();
    await bare.stop();
  });
});
