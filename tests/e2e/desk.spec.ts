import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { z } from 'zod';
import { startDesk, type RunningDesk } from '../../scripts/desk.ts';
import { modelList } from '../../src/models/index.ts';
import { parseFile } from '../../src/models/file.ts';
import { findFormat, listMetadata } from '../../src/models/photo-metadata.ts';
import { readCampaign } from '../../src/models/read.ts';
import { acceptRefusal, choose, openDesk, openDeskAddress, save, showPreview, trySave, typeInto, upload, usePhoto } from '../support/desk-page.ts';
import { buildWorkshop, listChanges, listHashes, openWorkshop, serveFolder, type Workshop } from '../support/desk-site.ts';
import { takeHeic, takePhoto } from '../support/photos.ts';

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

/** Words of what is underneath, which no screen shows. */
const MACHINERY = /\b(git|branch|commit|ya?ml|json|markdown|slug|front ?matter)\b/i;

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
      // Long forms take Decap some seconds while another browser works beside it.
      await expect(page.getByText(`Înapoi la: ${model.label.ro}`), `${model.name}/${address}`).toBeVisible({ timeout: 20_000 });
      const title = model.shared.shape[model.title] ?? model.text.shape[model.title];
      await expect(page.getByRole('textbox', { name: (title as z.ZodType).meta()?.label?.ro ?? '' }).first()).toBeVisible();
      // Of entries it is also what staff wrote: new ones hold only what the desk says.
      if (address === 'new') {
        expect(await page.locator('body').innerText(), `${model.name}: nothing of what is underneath`).not.toMatch(MACHINERY);
        continue;
      }
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
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ro');
  await expect(preview.getByRole('link', { name: /0800 800 678/ }), 'with the number that the page has').toBeVisible();
  const poster = preview.locator('.shout').first();
  expect(await poster.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  page.once('dialog', (dialog) => void dialog.accept());
});

test('a poster is beside its form as it will print, with what is missing and the printer’s file', async ({ page }) => {
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/posters/entries/biletul');
  const preview = await showPreview(page);
  const sheet = preview.locator('svg.poster');
  // The number and the format are entries of their own, which arrive after the form.
  await expect(sheet).toContainText('0800 800 678', { timeout: 20_000 });
  const readWords = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, x: Number(text.getAttribute('x')), y: Number(text.getAttribute('y')) })); // prettier-ignore
  const shown = await sheet.evaluate(readWords);
  const built = await page.context().newPage();
  await built.goto(`${site.origin}/afise/biletul/index.html`);
  const printed = await built.locator('svg.poster').evaluate(readWords);
  await built.close();
  expect(shown.map(({ text }) => text)).toEqual(printed.map(({ text }) => text));
  // A browser measures the same letters as the printer's file: no word stands more than a millimetre elsewhere.
  for (const [i, word] of shown.entries()) expect(Math.hypot(word.x - printed[i]!.x, word.y - printed[i]!.y), word.text).toBeLessThan(1);
  await expect(preview.getByText('Mărimile nu sunt confirmate de operator.')).toBeVisible();
  const download = page.waitForEvent('download');
  await preview.getByRole('link', { name: 'Descarcă pentru tipografie (biletul-ro.zip)' }).click();
  expect((await download).suggestedFilename()).toBe('biletul-ro.zip');

  await typeInto(page, /^Titlul/, 'Nemaipomenitdelungcuvânt|carenuîncapepefoaie acum nicidecum?');
  await expect(preview.getByText(/Titlul \(ro\): .* depășește cu [\d,]+ mm/).first()).toBeVisible();
  await typeInto(page, /^Titlul/, 'Unde e 漢?');
  await trySave(page);
  await acceptRefusal(page, ['Titlul (Română): Literele campaniei nu au “漢” (U+6F22). Scrie altfel.']);

  page.once('dialog', (dialog) => void dialog.accept());
});

test('a place’s piece is beside its form with its own code and address', async ({ page }) => {
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/placements/entries/b03');
  const place = await showPreview(page);
  await expect(place.locator('svg.poster').getByText('drumultau.example/q/b03')).toBeVisible({ timeout: 20_000 });
  await expect(place.getByRole('link', { name: 'Descarcă pentru tipografie (b03.zip)' })).toBeVisible();
});

test('a questionnaire is beside its form as a sheet, and as results once they are counted', async ({ page }) => {
  const file = join(workshop.campaign, 'questionnaires/inainte-sa-pleci.ro.md');
  const before = await readFile(file, 'utf8');
  const pile = 'from: 2026-03-01, to: 2026-03-02, regions: [RO-BV], locale: ro, sheets: 40, answers: [{ question: 1, counts: "20, 2" }]';
  await writeFile(file, before.replace('---\n', `---\nresults: [{ ${pile} }]\n`));
  try {
    await openDesk(page, site.origin);
    await openDeskAddress(page, site.origin, '/collections/questionnaires/entries/inainte-sa-pleci');
    const preview = await showPreview(page);
    await expect(preview.locator('.ask')).toHaveCount(7);
    await expect(preview.getByRole('row', { name: /Nu mai puțin de 5/ }), 'what is hidden on the page is hidden here').toBeVisible();
    await typeInto(page, /^Titlul/, 'Altă foaie');
    await expect(preview.getByRole('heading', { level: 1 }).first()).toHaveText('Altă foaie');
    page.once('dialog', (dialog) => void dialog.accept());
  } finally {
    await writeFile(file, before);
  }
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

const SECRET = 'Ne găsești pe str. Florilor nr. 12.';

test('an event counts a change of its place for the calendars that have it, and notes a change of its words', async ({ page }) => {
  const file = join(workshop.campaign, 'events/teatru-bacau.ro.md');
  const read = async () => parseFile(await readFile(file, 'utf8')).data;
  const before = await read();
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/events/entries/teatru-bacau');
  await typeInto(page, /^Localitatea/, 'Onești');
  await save(page);
  const moved = await read();
  expect(moved).toEqual({
    ...before,
    town: 'Onești',
    revision: 1,
    revisedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as unknown,
    revisionOf: expect.stringContaining('Onești') as unknown,
    wordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as unknown,
    wordingOf: expect.stringMatching(/^\w{10}$/) as unknown,
  });
  await typeInto(page, /^Titlul/, 'Teatru, Onești');
  await save(page);
  const reworded = await read();
  expect(reworded).toEqual({ ...moved, title: 'Teatru, Onești', wordedAt: expect.any(String) as unknown, wordingOf: expect.any(String) as unknown });
  expect(reworded['wordingOf']).not.toBe(moved['wordingOf']);
  await typeInto(page, /^Localitatea/, 'Comănești');
  await save(page);
  expect(await read()).toMatchObject({ town: 'Comănești', revision: 2 });
});

test('an address is not saved, in whichever language or note it stands; the words say why, and nothing is lost', async ({ page }) => {
  const before = await listHashes(workshop.campaign);
  const entry = `/collections/services/entries/adpare`;
  await openDesk(page, site.origin);
  for (const [label, place, language] of [
    [/^Ce face/, 0, 'Română'],
    [/^Ce face/, 1, 'Romani ćhib'],
    [/^Note pentru echipă/, 0, 'Română'],
  ] as const) {
    await openDeskAddress(page, site.origin, entry);
    const field = page.getByRole('textbox', { name: label }).nth(place);
    await typeInto(page, label, SECRET, place);
    await trySave(page);
    await acceptRefusal(page, [
      'Nu s-a salvat încă. Ce ai scris a rămas aici.',
      `(${language}): „str. Florilor nr. ••” arată ca o stradă`,
      'Scrie cel mult localitatea',
    ]);
    await expect(field, 'what was typed is still there').toHaveValue(SECRET);
    await expect(page.getByText('Modificări nesalvate')).toBeVisible();
    expect(listChanges(before, await listHashes(workshop.campaign)), 'nothing was written').toEqual([]);
    page.once('dialog', (dialog) => void dialog.accept());
  }

  await openDeskAddress(page, site.origin, entry);
  await typeInto(page, /^Ce face/, SECRET);
  await trySave(page);
  await acceptRefusal(page, ['arată ca o stradă']);
  await typeInto(page, /^Ce face/, 'Însoțește oamenii pas cu pas.');
  await save(page);
  expect(listChanges(before, await listHashes(workshop.campaign)), 'once mended it is saved').toEqual(['services/adpare.ro.md']);
});

test('a language that is not beside the first is checked as well', async ({ page }) => {
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/services/entries/adpare');
  await page.getByRole('button', { name: 'Limba: ROM' }).click();
  await page.getByRole('menuitem', { name: 'hu', exact: true }).click();
  await typeInto(page, /^Ce face/, 'Kossuth Lajos utca 12.', 1);
  await trySave(page);
  await acceptRefusal(page, ['(Magyar): „Lajos utca ••” arată ca o stradă']);
  page.once('dialog', (dialog) => void dialog.accept());
});

test('what the build would refuse is refused here, in the same words', async ({ page }) => {
  const before = await listHashes(workshop.campaign);
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/services/entries/adpare');
  await typeInto(page, /^Pagina de internet/, 'https://аdpare.eu');
  await trySave(page);
  await acceptRefusal(page, ['Pagina de internet: Numele din „https://аdpare.eu” are alte litere decât cele latine simple']);
  expect(listChanges(before, await listHashes(workshop.campaign))).toEqual([]);
  page.once('dialog', (dialog) => void dialog.accept());
});

/** Files of `media/` that came since a listing. */
async function newMedia(before: Record<string, string>): Promise<[name: string, bytes: Buffer][]> {
  const names = listChanges(before, await listHashes(workshop.campaign)).filter((name) => name.startsWith('media/'));
  return Promise.all(names.map(async (name) => [name, await readFile(join(workshop.campaign, name))] as [string, Buffer]));
}

async function openPhotoField(page: Page, slug: string): Promise<void> {
  await openDeskAddress(page, site.origin, `/collections/news/entries/${slug}`);
  await page.getByRole('button', { name: 'Alege o imagine' }).click();
  await expect(page.getByRole('heading', { name: 'Imagini' })).toBeVisible();
}

const REDRAWN = ['jpeg', 'png', 'webp'] as const;

test('a photo that is chosen in a field comes without its place, its maker’s note and its film', async ({ page }) => {
  const before = await listHashes(workshop.campaign);
  await openDesk(page, site.origin);
  await openPhotoField(page, 'site-in-pregatire');
  for (const format of REDRAWN) {
    const photo = await takePhoto(format);
    expect(listMetadata(photo), 'the photo of this test has what it must lose').toEqual(expect.arrayContaining(['EXIF', 'GPS', 'XMP']));
    await upload(page, `camp-${format}.${format}`, photo);
    await usePhoto(page, `camp-${format}.${format}`);
    await expect(page.getByText(`camp-${format}.${format}`)).toBeVisible({ timeout: 20_000 });
  }
  await page.getByRole('button', { name: 'Alege fișierele selectate' }).click();
  await page
    .getByRole('switch', { name: /numai decor/ })
    .or(page.getByLabel(/numai decor/))
    .first()
    .click();
  await save(page);
  const came = await newMedia(before);
  expect(came.map(([name]) => name)).toEqual(REDRAWN.map((format) => `media/camp-${format}.${format}`).sort());
  for (const [name, bytes] of came) {
    expect(listMetadata(bytes), name).toEqual([]);
    expect(name, 'it is still what it was called').toContain(findFormat(bytes));
    expect(bytes.toString('latin1'), name).not.toMatch(/SECRET|Telefon/);
  }
});

test('a photo that is put into the library, by button or by dropping it there, comes clean as well', async ({ page }) => {
  const before = await listHashes(workshop.campaign);
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/news');
  await page.getByRole('button', { name: 'Fișiere' }).click();
  await upload(page, 'biblioteca.jpg', await takePhoto('jpeg'));
  const dialog = page.getByRole('dialog', { name: 'Fotografia biblioteca.jpg' });
  await dialog.getByRole('button', { name: 'Întoarce la dreapta' }).click();
  await dialog.getByRole('slider', { name: 'Taie de sus' }).fill('20');
  await usePhoto(page, 'biblioteca.jpg');
  await expect(page.getByText('biblioteca.jpg')).toBeVisible({ timeout: 20_000 });
  const [[name, bytes] = ['', Buffer.alloc(0)]] = await newMedia(before);
  expect([name, listMetadata(bytes)]).toEqual(['media/biblioteca.jpg', []]);
  const before90 = await sharp(await takePhoto('jpeg')).metadata();
  const now = await sharp(bytes).metadata();
  expect([now.width, now.height], 'turned, and a fifth shorter').toEqual([before90.height, Math.round((before90.width ?? 0) * 0.8)]);
});

test('a file dropped on the page neither replaces the desk nor comes in', async ({ page }) => {
  const before = await listHashes(workshop.campaign);
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/news/entries/site-in-pregatire');
  await expect(page.getByText('Înapoi la: Noutăți')).toBeVisible();
  const isStopped = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'poza.jpg', { type: 'image/jpeg' }));
    const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('textarea')?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(isStopped).toBe(true);
  await acceptRefusal(page, ['Fișierul nu a fost încărcat.', 'Fișierele nu se trag în pagină.']);
  expect(listChanges(before, await listHashes(workshop.campaign))).toEqual([]);
});

test('what the desk cannot clean is refused in words, at the door', async ({ page }) => {
  const before = await listHashes(workshop.campaign);
  await openDesk(page, site.origin);
  await openPhotoField(page, 'afise-obligatorii');
  for (const [name, bytes, why] of [
    ['IMG_0001.HEIC', takeHeic(), 'Salvează fotografia ca JPEG'],
    ['telefon.jpg', takeHeic(), 'Salvează fotografia ca JPEG'],
    ['poza.avif', await takePhoto('avif'), 'poate fi și locul în care a fost făcută'],
    ['desen.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'Nu e un fel de fișier pe care îl cunoaștem'],
    ['adapost-str-florilor-12.jpg', await takePhoto('jpeg'), 'Dă-i fișierului alt nume'],
  ] as const) {
    await upload(page, name, bytes);
    await acceptRefusal(page, ['Fișierul nu a fost încărcat.', why]);
    await expect(page.getByText(name, { exact: true }), name).toBeHidden();
  }
  expect(listChanges(before, await listHashes(workshop.campaign))).toEqual([]);
});

test('a photo that slipped past the door is stopped where it leaves the desk', async ({ page }) => {
  const before = await listHashes(workshop.campaign);
  // The door is taken off: nobody listens at the window any more.
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    const deaf = (kind: string, listener: EventListener, options?: boolean): void => {
      if (kind !== 'change') listen(kind, listener, options);
    };
    window.addEventListener = deaf as typeof window.addEventListener;
  });
  await openDesk(page, site.origin);
  await openDeskAddress(page, site.origin, '/collections/news');
  await page.getByRole('button', { name: 'Fișiere' }).click();
  await upload(page, 'poza.avif', await takePhoto('avif'));
  await acceptRefusal(page, ['Fișierul nu a fost încărcat.', 'media/poza.avif']);
  expect(listChanges(before, await listHashes(workshop.campaign))).toEqual([]);
});
