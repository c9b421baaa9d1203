/** A refused save leads to what must be mended: the language, the row, the field, with the cursor in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parseFile } from '../../src/models/file.ts';
import { openDesk, openDeskAddress, save, trySave, typeInto } from '../support/desk-page.ts';
import { openLocalDesk, type LocalDesk } from '../support/local-desk.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });

let desk: LocalDesk;

test.beforeAll(async () => void (desk = await openLocalDesk()));
test.afterAll(() => desk?.stop());

async function open(page: Page, address: string): Promise<void> {
  await openDesk(page, desk.origin);
  await openDeskAddress(page, desk.origin, `/collections/${address}`);
  await expect(page.getByRole('navigation', { name: 'Limba în care scrii' })).toBeVisible({ timeout: 20_000 });
}

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const SECRET = 'Ne găsești pe str. Florilor nr. 12.';
const LONG = 'Túl hosszú cím '.repeat(8);

/** Saves, reads why not, and goes where the sentence leads, by key. */
async function follow(page: Page, sentence: RegExp): Promise<void> {
  await trySave(page);
  const dialog = page.getByRole('dialog', { name: /nu s-a salvat/i });
  const way = dialog.getByRole('button', { name: sentence });
  await expect(way).toBeVisible({ timeout: 20_000 });
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

for (const width of [1280, 390])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    test.beforeEach(({ page }) => page.on('dialog', (dialog) => void dialog.accept()));

    test('to a field of the first language, while the form shows another', async ({ page }) => {
      await open(page, 'services/entries/adpare');
      await typeInto(page, /^Ce face/, SECRET);
      await page.getByRole('button', { name: 'Magyar' }).click();
      await follow(page, /^Ce face.* \(Română\): .* arată ca o stradă/);
      const field = column(page, 'Română').getByRole('textbox', { name: /^Ce face/ });
      await expect(field).toBeFocused();
      await expect(field).toBeInViewport();
      await expect(field).toHaveValue(SECRET);
      await expect(field, 'the sentence is with the field').toHaveAccessibleDescription(/arată ca o stradă/);
      await page.keyboard.press('End');
      await page.keyboard.type('!');
      await expect(page.locator('.desk-fault'), 'until something else is written').toHaveCount(0);
    });

    test('to a field of another language, also by just closing the window', async ({ page }) => {
      const read = async () => parseFile(await readFile(join(desk.campaign, 'events/teatru-oradea.hu.md'), 'utf8')).data['title'];
      await open(page, 'events/entries/teatru-oradea');
      await page.getByRole('button', { name: 'Magyar' }).click();
      const title = column(page, 'Magyar').getByRole('textbox', { name: /^Titlul/ });
      await expect(title, 'the cursor is in the first field').toBeFocused();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(LONG);
      await page.getByRole('button', { name: 'English' }).click();
      await trySave(page);
      const dialog = page.getByRole('dialog', { name: /nu s-a salvat/i });
      await expect(dialog).toContainText('Titlul (Magyar): E prea mult: cel mult 80.', { timeout: 20_000 });
      await page.keyboard.press('Escape');
      await expect(title).toBeFocused();
      await expect(title).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Magyar' })).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(`Színház ${width}`);
      await save(page);
      expect(await read()).toBe(`Színház ${width}`);
      await expect(title, 'who writes in Hungarian goes on in Hungarian').toHaveValue(`Színház ${width}`);
    });

    test('into a folded row of a list', async ({ page }) => {
      await open(page, 'messages/entries/actele-tale');
      const row = column(page, 'Română').getByRole('button', { name: 'Rândul: Apoi le ține „în siguranță”.', exact: true });
      await row.click();
      const field = column(page, 'Română').getByRole('textbox', { name: 'Ce înseamnă' });
      await typeInto(page, /^Ce înseamnă/, SECRET);
      await row.click();
      await expect(field).toHaveCount(0);
      await follow(page, /La ce să te uiți › 2 › .* arată ca o stradă/);
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(SECRET);
      await expect(row).toHaveAttribute('aria-expanded', 'true');
    });

    test('to what Decap itself refuses, which otherwise says so out of sight', async ({ page }) => {
      await open(page, 'events/entries/teatru-oradea');
      await typeInto(page, /^Titlul/, '');
      await page
        .getByRole('textbox', { name: /^Revizuit de/ })
        .first()
        .click();
      await follow(page, /„Titlul” trebuie completat\./);
      const title = column(page, 'Română').getByRole('textbox', { name: /^Titlul/ });
      await expect(title).toBeFocused();
      await expect(title).toBeInViewport();
    });
  });
