/** The desk as staff use it: what the tests click and type. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Words } from '../../src/models/fields.ts';

/** Opens the desk and signs in, which on this machine is one button. Answers to questions about leaving are left to the test. */
export async function openDesk(page: Page, origin: string, language: keyof Words = 'ro'): Promise<void> {
  const [enter, contents] = { ro: ['Intră', 'Conținut'], en: ['Login', 'Contents'] }[language] as [string, string];
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: enter }).click();
  await expect(page.getByRole('heading', { name: contents })).toBeVisible();
}

/** Opens an address of the desk with a fresh start: a jump alone would keep the draft of the entry before. */
export async function openDeskAddress(page: Page, origin: string, address: string): Promise<void> {
  await page.goto(`${origin}/admin/#${address}`);
  await page.reload();
}

/** Types into a field: of the default language, or with `place` 1 of the one beside it. `fill` is not enough: Decap's text field puts the cursor back, and loses letters that come fast. */
export async function typeInto(page: Page, label: RegExp, text: string, place = 0): Promise<void> {
  const field = page.getByRole('textbox', { name: label }).nth(place);
  // The form is drawn anew when a relation's titles arrive, and may take the cursor away: then the text is typed again.
  await expect(async () => {
    await field.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(text);
    await expect(field).toHaveValue(text, { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}

/** Chooses an option by the words that staff see. */
export async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('combobox', { name: label }).first().click({ timeout: 5000 });
    await page.getByRole('option', { name: option, exact: true }).click({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}

/** Asks the desk to save. */
export async function trySave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Salvează' }).first().click();
  await page.getByRole('menuitem', { name: 'Salvează', exact: true }).click();
}

/** Reads why the desk refused, and closes it. @param sentences parts of what must stand there */
export async function acceptRefusal(page: Page, sentences: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /nu s-a salvat|nu a fost încărcat/i });
  for (const sentence of sentences) await expect(dialog).toContainText(sentence, { timeout: 20_000 });
  await dialog.getByRole('button', { name: 'Am înțeles' }).click();
  await expect(dialog).toBeHidden();
}

/** Gives a file to the button of the media library. */
export async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  const types: Record<string, string> = {
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    webp: 'image/webp',
    avif: 'image/avif',
    svg: 'image/svg+xml',
  };
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: types[name.split('.').at(-1) ?? ''] ?? '', buffer });
}

/** Takes a photo as it is in the window that turns and cuts it. */
export async function usePhoto(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: `Fotografia ${name}` });
  await dialog.getByRole('button', { name: 'Folosește fotografia' }).click();
  await expect(dialog).toBeHidden();
}

/** Saves and waits until it is written. */
export async function save(page: Page): Promise<void> {
  await trySave(page);
  await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
}

/** Puts the page beside the form and gives what is inside it. */
export async function showPreview(page: Page): Promise<FrameLocator> {
  await page.getByTitle('Arată sau ascunde pagina').click();
  return page.frameLocator('iframe');
}
