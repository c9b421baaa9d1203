/**
 * axe on the desk itself: every list, every form, the page beside it, the photo's window and each of the desk's questions, on a telephone and
 * at a desk. The desk has one colour scheme, a light one. What is Decap's own and cannot be mended from outside stands in a table here; a row
 * that nothing fits any more is a fault too.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { modelList } from '../../src/models/index.ts';
import { findBarriers } from '../support/axe.ts';
import { openDesk, openDeskAddress, showPreview, trySave, typeInto, upload } from '../support/desk-page.ts';
import { openLocalDesk, type LocalDesk } from '../support/local-desk.ts';
import { takePhoto } from '../support/photos.ts';

// One after the other in one process: the last test asks what the others have met.
test.describe.configure({ mode: 'default', timeout: 240_000 });

/** Decap's own faults: rule, what it concerns, why it is not mended here. */
const EXCEPTIONS: readonly (readonly [rule: string, html: RegExp, why: string])[] = [];
const met = new Set<number>();

let desk: LocalDesk;

test.beforeAll(async () => void (desk = await openLocalDesk()));
test.afterAll(() => desk?.stop());

/** What axe finds, without the exceptions: a line for each kind. */
async function audit(page: Page, where: string): Promise<string[]> {
  const found = await findBarriers(page);
  const ours = found.filter(({ id, html }) => {
    const row = EXCEPTIONS.findIndex(([rule, pattern]) => rule === id && pattern.test(html));
    if (row >= 0) met.add(row);
    return row < 0;
  });
  return [
    ...new Map(
      ours.map(({ id, html, target }) => [`${id} ${html.replace(/[\w-]*\d+[\w-]*/g, '')}`, `${where}: ${id}  ${target}  ${html.slice(0, 160)}`]),
    ).values(),
  ];
}

async function openForm(page: Page, address: string): Promise<void> {
  await openDeskAddress(page, desk.origin, `/collections/${address}`);
  await expect(page.getByText(/^Înapoi la/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('navigation', { name: 'Limba în care scrii' })).toBeVisible();
  // Titles of other entries arrive after the form.
  await page.waitForTimeout(1000);
}

const EVENT = 'events/entries/teatru-bacau';
const FILE = 'events/teatru-bacau.ro.md';

for (const width of [1280, 390])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('the page for signing in, with what this is above the button', async ({ page }) => {
      await page.goto(`${desk.origin}/admin/`);
      const [heading, button] = [page.getByRole('heading', { name: 'Birou' }), page.getByRole('button', { name: 'Intră' })];
      await expect(heading).toBeVisible();
      const [above, below] = await Promise.all([heading.boundingBox(), button.boundingBox()]);
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
      expect(await audit(page, 'signing in')).toEqual([]);
    });

    test('lists and forms', async ({ page }) => {
      await openDesk(page, desk.origin);
      const found: string[] = [];
      for (const { name, label, fixed } of modelList) {
        await openDeskAddress(page, desk.origin, `/collections/${name}`);
        await expect(page.getByRole('heading', { name: label.ro, exact: true })).toBeVisible();
        found.push(...(await audit(page, name)));
        const [file] = (await readdir(join(desk.campaign, name)).catch(() => [])).filter((one) => one.endsWith('.ro.md')).sort();
        if (!file && fixed) continue;
        const address = `${name}/${file ? `entries/${file.replace('.ro.md', '')}` : 'new'}`;
        await openForm(page, address);
        found.push(...(await audit(page, address)));
      }
      expect(found).toEqual([]);
    });

    test('a form with its rows open, in another language, and beside the page', async ({ page }) => {
      await openDesk(page, desk.origin);
      await openForm(page, 'messages/entries/actele-tale');
      for (const row of await page.getByRole('button', { name: /^Rândul:/, expanded: false }).all())
        await row.click({ timeout: 2000 }).catch(() => undefined);
      const found = await audit(page, 'rows');
      await page.getByRole('button', { name: 'Magyar' }).click();
      found.push(...(await audit(page, 'Hungarian')));
      const preview = await showPreview(page);
      await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
      found.push(...(await audit(page, 'preview')));
      expect(found).toEqual([]);
    });

    test('a photo before it is uploaded', async ({ page }) => {
      await openDesk(page, desk.origin);
      await openDeskAddress(page, desk.origin, '/collections/news');
      await page.getByRole('button', { name: 'Fișiere' }).click();
      const found = await audit(page, 'library');
      await upload(page, 'poza.jpg', await takePhoto('jpeg'));
      await expect(page.getByRole('dialog', { name: 'Fotografia poza.jpg' })).toBeVisible();
      found.push(...(await audit(page, 'photo')));
      expect(found).toEqual([]);
    });

    test('a refusal, what became of a save, and somebody else’s change', async ({ page }) => {
      const files = ['ro', 'rom', 'en', 'hu', 'uk'].map((locale) => join(desk.campaign, FILE.replace('.ro.', `.${locale}.`)));
      const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      const [file = ''] = files;
      const change = (key: string, value: string) => writeFile(file, (texts[0] ?? '').replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`));
      const title = /^Titlul/;
      const found: string[] = [];
      await openDesk(page, desk.origin);
      await openForm(page, EVENT);
      await typeInto(page, title, '');
      await trySave(page);
      await expect(page.getByRole('dialog')).toContainText('„Titlul” trebuie completat.');
      found.push(...(await audit(page, 'refusal')));
      await page.keyboard.press('Enter');
      await expect(page.locator('.desk-fault')).toBeVisible();
      found.push(...(await audit(page, 'the place of a refusal')));

      await typeInto(page, title, 'Titlul meu');
      await change('title', 'Titlul altcuiva');
      await trySave(page);
      await expect(page.getByRole('dialog', { name: /același lucru/ })).toBeVisible({ timeout: 20_000 });
      found.push(...(await audit(page, 'two titles')));
      await page.keyboard.press('Escape');

      await Promise.all(files.map((one) => rm(one)));
      await trySave(page);
      await expect(page.getByRole('dialog', { name: /a șters între timp/ })).toBeVisible({ timeout: 20_000 });
      found.push(...(await audit(page, 'a deleted entry')));
      await page.keyboard.press('Escape');

      await Promise.all(files.map((one, i) => writeFile(one, texts[i] ?? '')));
      await change('town', 'Onești');
      await trySave(page);
      await expect(page.getByRole('dialog', { name: /împreună/ })).toBeVisible({ timeout: 20_000 });
      found.push(...(await audit(page, 'changes put together')));
      await expect(page.getByRole('complementary', { name: 'După salvare' })).toBeAttached();
      await page.keyboard.press('Escape');
      await expect(page.getByText(/^Înapoi la:/)).toBeVisible({ timeout: 20_000 });

      await typeInto(page, title, `Titlu nou ${width}`);
      await trySave(page);
      await expect(page.getByRole('complementary', { name: 'După salvare' })).toBeVisible({ timeout: 20_000 });
      found.push(...(await audit(page, 'after a save')));
      await Promise.all(files.map((one, i) => writeFile(one, texts[i] ?? '')));
      expect(found).toEqual([]);
    });
  });

test('what is excused as Decap’s own is there still', () => {
  expect(EXCEPTIONS.filter((_, i) => !met.has(i)).map(([rule, html]) => `${rule} ${String(html)}`)).toEqual([]);
});
