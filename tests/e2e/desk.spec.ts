import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import { startDesk, type RunningDesk } from '../../scripts/desk.ts';
import { modelList } from '../../src/models/index.ts';
import { parseFile } from '../../src/models/file.ts';
import { readCampaign } from '../../src/models/read.ts';
import { choose, openDesk, openDeskAddress, save, showPreview, typeInto } from '../support/desk-page.ts';
import { buildWorkshop, listChanges, listHashes, openWorkshop, serveFolder, type Workshop } from '../support/desk-site.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
// Staff work at a desk; the rest of the tests look at telephones.
test.use({ viewport: { width: 1280, height: 800 } });

let workshop: Workshop;
let site: Awaited<ReturnType<typeof serveFolder>>;
let desk: RunningDesk;
/** Requests that left this machine; there must be none. */
const strangers: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  workshop = await openWorkshop();
  await buildWorkshop(workshop);
  site = await serveFolder(workshop.dist);
  desk = await startDesk({ root: workshop.campaign, origin: site.origin });
});

test.afterAll(async () => {
  await desk?.stop();
  await site?.stop();
  await workshop?.remove();
});

test.beforeEach(({ page }) => {
  page.on('request', (request) => {
    if (!/^(https?:\/\/127\.0\.0\.1[:/]|blob:|data:)/.test(request.url())) strangers.push(request.url());
  });
});

test.afterEach(() => expect(strangers, 'the desk asks nobody but this machine').toEqual([]));

test('a desk whose port is taken says so in plain words', async () => {
  await expect(startDesk({ root: workshop.campaign })).rejects.toThrow(/8081 is taken.*8081 e ocupat/s);
});

test('every list and every form opens, and opening an entry does not count as changing it', async ({ page }) => {
  test.setTimeout(240_000);
  await openDesk(page, site.origin);
  for (const model of modelList) {
    await openDeskAddress(page, site.origin, `/collections/${model.name}`);
    await expect(page.getByRole('heading', { name: model.label.ro, exact: true })).toBeVisible();
    const folder = join(workshop.campaign, model.name);
    const [file] = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.ro.md')).sort() : [];
    for (const address of [...(file ? [`entries/${file.replace('.ro.md', '')}`] : []), ...(model.fixed ? [] : ['new'])]) {
      await openDeskAddress(page, site.origin, `/collections/${model.name}/${address}`);
      await expect(page.getByText(`Înapoi la: ${model.label.ro}`), `${model.name}/${address}`).toBeVisible();
      const title = model.shared.shape[model.title] ?? model.text.shape[model.title];
      await expect(page.getByRole('textbox', { name: (title as z.ZodType).meta()?.label?.ro ?? '' }).first()).toBeVisible();
      if (address === 'new') continue;
      // Relations look their titles up half a second after the form is there.
      await page.waitForTimeout(1200);
      await expect(page.getByText('Modificări nesalvate'), `${model.name}/${address}`).toBeHidden();
    }
  }
});

test('the page itself is beside the form, in the site’s own colours, and follows what is typed', async ({ page }) => {
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/messages/entries/actele-tale');
  const preview = await showPreview(page);
  await typeInto(page, /^Titlul, ca pe afiș/, 'Ce scrie pe contract?');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Ce scrie pe contract?');
  await expect(preview.getByRole('main')).toHaveAttribute('lang', 'ro');
  await expect(preview.getByRole('link', { name: /0800 800 678/ }), 'with the number that the page has').toBeVisible();
  const poster = preview.locator('.shout').first();
  expect(await poster.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  page.once('dialog', (dialog) => void dialog.accept());
});

test('a changed title and a new message are written, nothing else is, and both are on the site built next', async ({ page }) => {
  test.setTimeout(300_000);
  const read = (file: string) => readFile(join(workshop.campaign, file), 'utf8');
  const { locales, routes } = readCampaign(workshop.campaign);
  const before = await listHashes(workshop.campaign);
  const beforeRo = parseFile(await read('messages/actele-tale.ro.md'));

  await openDesk(page, site.origin);
  await page.getByRole('link', { name: 'Mesaje' }).click();
  await page.getByRole('link', { name: 'Actele tale sunt la tine?' }).click();
  await typeInto(page, /^Titlul, ca pe afiș/, 'Unde îți sunt actele acum?');
  await save(page);

  const changed = listChanges(before, await listHashes(workshop.campaign));
  expect(changed, 'only the Romanian file').toEqual(['messages/actele-tale.ro.md']);
  const afterRo = parseFile(await read('messages/actele-tale.ro.md'));
  expect(afterRo).toEqual({ ...beforeRo, data: { ...beforeRo.data, title: 'Unde îți sunt actele acum?' } });

  await openDeskAddress(page, site.origin, '/collections/messages/new');
  await typeInto(page, /^Titlul, ca pe afiș/, 'Ți-au promis școală, nu muncă?');
  await typeInto(page, /^Povestea/, 'Ai plecat la un curs. Acum muncești și nu înveți nimic.');
  await page.getByRole('button', { name: 'Adaugă: pas' }).first().click();
  await typeInto(page, /^Pasul/, 'Întâi e o școală.');
  await typeInto(page, /^Ce înseamnă/, 'Actele spun „elev”. Programul spune altceva.');
  await typeInto(page, /^Cuvântul de întoarcere/, 'Poți pleca. La orice pas.');
  await choose(page, /^Situația/, 'Muncă în altă țară');
  await choose(page, /^Culoarea/, 'Coral: drum, muncă');
  await choose(page, /^Desenul/, 'hand');
  await save(page);

  const slug = 'ti-au-promis-scoala-nu-munca';
  expect(listChanges(before, await listHashes(workshop.campaign))).toEqual(
    [...changed, ...locales.map((locale) => `messages/${slug}.${locale}.md`)].sort(),
  );
  expect(parseFile(await read(`messages/${slug}.ro.md`)).data).toEqual({
    title: 'Ți-au promis școală, nu muncă?',
    lead: 'Ai plecat la un curs. Acum muncești și nu înveți nimic.',
    lookFor: [{ title: 'Întâi e o școală.', text: 'Actele spun „elev”. Programul spune altceva.' }],
    turnTitle: 'Poți pleca. La orice pas.',
    situation: 'job-abroad',
    theme: 'dusk',
    motif: 'hand',
    order: 50,
  });
  for (const locale of locales.slice(1)) expect(parseFile(await read(`messages/${slug}.${locale}.md`)), locale).toEqual({ data: {}, body: '' });

  await buildWorkshop(workshop);
  await page.goto(`${site.origin}/${routes.messages['ro']}/actele-tale/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unde îți sunt actele acum?');
  await page.goto(`${site.origin}/${routes.messages['ro']}/${slug}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ți-au promis școală, nu muncă?');
  await page.goto(`${site.origin}/en/${routes.messages['en']}/${slug}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const borrowed = page.getByRole('heading', { level: 1 });
  await expect(borrowed).toHaveText('Ți-au promis școală, nu muncă?');
  expect(await borrowed.evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang')), 'the text says which language it is in').toBe('ro');
  await expect(page.getByText(/Romanian/).first(), 'and the page says so').toBeVisible();
});
