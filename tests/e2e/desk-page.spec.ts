/** What stands beside and after the form: the page as it will be, what became of a save, and the way back. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect as plain, test, type Page } from '@playwright/test';
import { toLocalStore } from '../../admin/store.ts';
import { build } from '../../scripts/build.ts';
import { startDesk, type RunningDesk } from '../../scripts/desk.ts';
import { followChanges } from '../../scripts/follow.ts';
import { findTook, writeStatus } from '../../scripts/status.ts';
import { parseFile } from '../../src/models/file.ts';
import { modelList } from '../../src/models/index.ts';
import { readCampaign, readContent } from '../../src/models/read.ts';
import { openDesk, openDeskAddress, save, typeInto } from '../support/desk-page.ts';
import { serveDesk } from '../support/desk-site.ts';
import { findFreePort } from '../support/free-port.ts';
import { findDifference, toLines } from '../support/same-page.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 800 } });

/** A page beside a form takes some seconds while another browser works beside it. */
const expect = plain.configure({ timeout: 20_000 });

let root: string;
let campaign: string;
let dist: string;
let site: Awaited<ReturnType<typeof serveDesk>>;
let desk: RunningDesk;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  root = await mkdtemp(join(tmpdir(), 'desk-page-'));
  [campaign, dist] = [join(root, 'content'), join(root, 'dist')];
  await cp(resolve('content'), campaign, { recursive: true });
  await build({ campaign, out: dist, desk: 'local' });
  // Not the desk's own port: another test may have a desk open there.
  const port = await findFreePort();
  site = await serveDesk(dist, toLocalStore(port), [`http://127.0.0.1:${port}`]);
  desk = await startDesk({ root: campaign, port, origin: site.origin });
});

test.afterAll(async () => {
  await desk?.stop();
  await site?.stop();
  await rm(root, { recursive: true, force: true });
});

const routes = readCampaign(resolve('content')).routes;
const at = (key: keyof typeof routes, slug = ''): [string, string] => [
  `/${routes[key]?.['ro']}/${slug && `${slug}/`}`,
  `/en/${routes[key]?.['en']}/${slug && `${slug}/`}`,
];

/** Entries, and the pages on which they are seen, in Romanian and English. */
const SEEN: [collection: string, slug: string, pages: [ro: string, en: string]][] = [
  ['events', 'teatru-bacau', at('events', 'teatru-bacau')],
  ['messages', 'actele-tale', at('messages', 'actele-tale')],
  ['news', 'afise-obligatorii', at('news', 'afise-obligatorii')],
  ['helplines', 'ro-anitp', at('help')],
  ['helplines', 'de-hilfetelefon', at('abroad')],
  ['services', 'adpare', at('services', 'adpare')],
  ['networks', 'dgaspc', at('services', 'dgaspc-alba')],
  ['guides', 'signs', at('signs')],
  ['guides', 'help', at('help')],
  ['checks', 'oferta', at('checks', 'oferta')],
  ['posters', 'actele-tale', at('posters', 'actele-tale')],
  ['placements', 'b07', ['/Q/B07/ro/', '/Q/B07/en/']],
  ['formats', 'bus-side', at('posters', 'actele-tale')],
  ['questionnaires', 'inainte-sa-pleci', at('questionnaires', 'inainte-sa-pleci')],
  ['library', 'interviul', at('specialists')],
  ['project', 'anitp', at('project')],
  ['settings', 'site', ['/', '/en/']],
];

test('every collection is compared with its page', () => {
  expect([...new Set(SEEN.map(([collection]) => collection))].sort()).toEqual(modelList.map(({ name }) => name).sort());
});

/** The lines of `<main>` on the built page. */
async function readPage(page: Page, path: string): Promise<string[]> {
  const html = await (await fetch(site.origin + path)).text();
  return page.evaluate(
    ([text = '', code = '']) => {
      const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
      return (new Function(`return ${code}`)() as (main: Element | null) => string[])(main);
    },
    [html, toLines.toString()],
  );
}

/** Opens an entry with its page beside the form. */
async function openBeside(page: Page, collection: string, slug: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('cms.right-pane', 'preview'));
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, `/collections/${collection}/entries/${slug}`);
}

for (const [collection, slug, [ro, en]] of SEEN)
  test(`the preview of ${collection}/${slug} is the page, in both languages`, async ({ page }) => {
    await openBeside(page, collection, slug);
    const main = page.frameLocator('#preview-pane').locator('main');
    for (const [locale, path] of [
      ['ro', ro],
      ['en', en],
    ] as const) {
      if (locale === 'en') {
        await page.getByRole('button', { name: 'Limba: RO' }).click();
        await page.getByRole('menuitem', { name: 'en', exact: true }).click();
      }
      const wanted = await readPage(page, path);
      expect(wanted.length, 'the page has something to compare').toBeGreaterThan(20);
      await expect(async () => expect(findDifference(await main.evaluate(toLines), wanted), path).toBeUndefined()).toPass({ timeout: 30_000 });
    }
  });

test('a new entry is shown from its first word on, and the frame is a telephone or a screen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('cms.right-pane', 'preview'));
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/events/new');
  await typeInto(page, /^Titlul/, 'Întâlnire în cartier');
  const frame = page.frameLocator('#preview-pane');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Întâlnire în cartier');
  await expect(frame.getByText('Lipsește.').first()).toBeVisible();
  const inner = () => frame.locator('main').evaluate((element) => element.ownerDocument.defaultView?.innerWidth ?? 0);
  expect(await inner()).toBe(390);
  await frame.getByRole('button', { name: 'Ecran mare' }).click();
  expect(await inner()).toBeGreaterThan(1000);
  page.once('dialog', (dialog) => void dialog.accept());
});

/** A build as the desk sees it: the content is checked and the status is written; the pages take minutes, and `desk.spec.ts` makes them. */
function makeShortBuild() {
  let finish = () => {};
  const isFinished = new Promise<void>((done) => (finish = done));
  const rebuild = async () => {
    const [started, took] = [new Date().toISOString(), findTook(dist)];
    if (!took) throw new Error('The build before did not say how long it took');
    writeStatus(dist, { state: 'building', started, took });
    readContent(campaign);
    await isFinished;
    writeStatus(dist, { state: 'live', started, ended: new Date().toISOString(), took });
  };
  return { rebuild, finish };
}

/** The file service's answers come so late that the site is being rebuilt before the desk hears that anything was written. */
const delayAnswers = (page: Page) =>
  page.route('**/api/v1', async (route) => {
    const answer = await route.fetch();
    if (/"persistEntry"/.test(route.request().postData() ?? '')) await new Promise((done) => setTimeout(done, 3_000));
    await route.fulfill({ response: answer });
  });

test('after a save the desk says when it is live, and one step leads back', async ({ page }) => {
  await delayAnswers(page);
  const file = join(campaign, 'news/afise-obligatorii.ro.md');
  const before = await readFile(file, 'utf8');
  const { rebuild, finish } = makeShortBuild();
  const stop = followChanges({ root: campaign, rebuild, onFailed: () => undefined });
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/news/entries/afise-obligatorii');
  await typeInto(page, /^Titlul/, 'Afișe peste tot');
  await save(page);
  const bar = page.getByRole('complementary', { name: 'După salvare' });
  await expect(bar).toContainText(/Site-ul se reface acum\. Durează cam \d+ secunde\./);
  finish();
  await expect(bar).toContainText(/Pe site de la \d\d:\d\d\./);
  expect(parseFile(await readFile(file, 'utf8')).data['title']).toBe('Afișe peste tot');
  await stop();
  await bar.getByRole('button', { name: 'Înapoi la versiunea dinainte' }).click();
  await expect(bar).toContainText('Ai revenit la versiunea dinainte.');
  await expect(page.getByRole('textbox', { name: /^Titlul/ }).first()).not.toHaveValue('Afișe peste tot');
  expect(await readFile(file, 'utf8'), 'byte for byte').toBe(before);
});

test('when the site cannot be rebuilt the desk says why, and the last good version stays', async ({ page }) => {
  const broken = join(campaign, 'events/teatru-craiova.ro.md');
  const good = await readFile(broken, 'utf8');
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/news/entries/site-in-pregatire');
  await typeInto(page, /^Titlul/, 'Site-ul, aproape gata');
  await writeFile(broken, good.replace(/^region: .*$/m, 'region: XX'));
  const stop = followChanges({ root: campaign, rebuild: () => build({ campaign, out: dist, desk: 'local' }), onFailed: () => undefined });
  await save(page);
  const bar = page.getByRole('complementary', { name: 'După salvare' });
  await expect(bar).toContainText(/Nu e pe site: la \d\d:\d\d site-ul nu s-a putut reface/, { timeout: 30_000 });
  await expect(bar).toContainText('„XX” nu există.');
  await stop();
  await writeFile(broken, good);
  expect((await fetch(site.origin + at('news', 'site-in-pregatire')[0])).status).toBe(200);
});

test('a new entry that is taken back leaves no file', async ({ page }) => {
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/networks/new');
  await typeInto(page, /^Numele/, 'Rețea de probă');
  await typeInto(page, /^Ce fac/, 'O probă. Nu e ceva real.');
  await save(page);
  await expect(async () => void (await readFile(join(campaign, 'networks/retea-de-proba.ro.md')))).toPass();
  await page.getByRole('button', { name: 'Înapoi la versiunea dinainte' }).click();
  // Said once the desk has opened anew.
  await expect(page.getByText('Ai revenit la versiunea dinainte.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rețele de servicii', exact: true }), 'no empty form of what is gone').toBeVisible();
  expect(await readFile(join(campaign, 'networks/retea-de-proba.ro.md')).catch(() => 'gone')).toBe('gone');
});

test('an entry that was deleted comes back in one step, byte for byte', async ({ page }) => {
  const files = ['ro', 'en'].map((locale) => join(campaign, `events/teatru-oradea.${locale}.md`));
  const readAll = () => Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => 'gone')));
  const before = await readAll();
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/events/entries/teatru-oradea');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Șterge de tot' }).click();
  await expect(async () => expect(await readAll()).toEqual(['gone', 'gone'])).toPass();
  await page.getByRole('button', { name: 'Înapoi la versiunea dinainte' }).click();
  await expect(page.getByText('Ai revenit la versiunea dinainte.')).toBeVisible();
  expect(await readAll()).toEqual(before);
});

test('a translation carries what it was made from, and an approval which words it was of', async ({ page }) => {
  const read = async () => parseFile(await readFile(join(campaign, 'news/site-in-pregatire.en.md'), 'utf8')).data;
  await openDesk(page, site.origin);
  const open = async () => {
    await openDeskAddress(page, site.origin, '/collections/news/entries/site-in-pregatire');
    await page.getByRole('button', { name: 'Limba: ROM' }).click();
    await page.getByRole('menuitem', { name: 'en', exact: true }).click();
  };
  await open();
  await typeInto(page, /^Titlul/, 'The site is nearly ready', 1);
  await typeInto(page, /^Revizuit de/, 'E. L.', 1);
  await save(page);
  const approved = await read();
  expect(approved).toMatchObject({
    title: 'The site is nearly ready',
    reviewedBy: 'E. L.',
    madeFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d .*title:/) as unknown,
    reviewOf: expect.stringMatching(/^[a-z0-9]{10}:[a-z0-9]{10}$/) as unknown,
  });
  await open();
  await typeInto(page, /^Titlul/, 'The site is ready', 1);
  await save(page);
  expect(await read()).toMatchObject({ title: 'The site is ready', reviewOf: approved['reviewOf'] });
  const frame = page.frameLocator('#preview-pane');
  await page.getByTitle('Arată sau ascunde pagina').click();
  await page.getByRole('button', { name: 'Limba: RO' }).click();
  await page.getByRole('menuitem', { name: 'en', exact: true }).click();
  await expect(frame.locator('.notices')).toBeVisible();
});

/** Stands both headings on the same whole pixel: above the preview is the desk's own bar, above the page its header. */
const atCorner = (element: HTMLElement | SVGElement) =>
  element.setAttribute('style', 'position: fixed; inset: 0 auto auto 20px; inline-size: 351px; z-index: 9999; margin: 0; background: #fff');

/** Part of the pixels that may differ by more than a shade: the frame may stand on half a pixel, which softens the edges of letters. */
const PIXELS = 0.1;

for (const [collection, slug, path] of [
  ['messages', 'actele-tale', at('messages', 'actele-tale')[0]],
  ['events', 'teatru-bacau', at('events', 'teatru-bacau')[0]],
] as const)
  test(`the preview of ${collection}/${slug} looks like the page on a telephone`, async ({ page }) => {
    await openBeside(page, collection, slug);
    const main = page.frameLocator('#preview-pane').locator('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 1400 });
    await main.getByRole('heading', { level: 1 }).evaluate(atCorner);
    const preview = await main.getByRole('heading', { level: 1 }).screenshot();
    const width = await main.evaluate((element) => element.ownerDocument.defaultView?.innerWidth ?? 0);
    expect(width).toBe(390);
    await page.setViewportSize({ width, height: 1400 });
    await page.goto(site.origin + path);
    const heading = page.getByRole('main').getByRole('heading', { level: 1 });
    await heading.evaluate(atCorner);
    const wanted = await heading.screenshot();
    expect(await countPixels(page, preview, wanted)).toBeLessThan(PIXELS);
  });

/** Which part of two pictures differs by more than a shade. */
const countPixels = (page: Page, ...pictures: [Buffer, Buffer]): Promise<number> =>
  page.evaluate(
    async (sources) => {
      const read = async (source: string) => {
        const image = Object.assign(new Image(), { src: `data:image/png;base64,${source}` });
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = await Promise.all([read(sources[0] ?? ''), read(sources[1] ?? '')]);
      // A frame on half a pixel makes a picture one pixel larger.
      if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1;
      const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
      const shade = (picture: ImageData, x: number, y: number) => picture.data[(y * picture.width + x) * 4] ?? 0;
      let count = 0;
      for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (Math.abs(shade(a, x, y) - shade(b, x, y)) > 64) count += 1;
      return count / (width * height);
    },
    pictures.map((picture) => picture.toString('base64')),
  );
