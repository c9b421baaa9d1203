/** The desk as staff use it: what the tests click and type. */
import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Opens the desk and signs in, which on this machine is one button. Answers to questions about leaving are left to the test. */
export async function openDesk(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: 'Intră' }).click();
  await expect(page.getByRole('heading', { name: 'Conținut' })).toBeVisible();
}

/** Opens an address of the desk with a fresh start: a jump alone would keep the draft of the entry before. */
export async function openDeskAddress(page: Page, origin: string, address: string): Promise<void> {
  await page.goto(`${origin}/admin/#${address}`);
  await page.reload();
}

/** Types into a field of the default language. `fill` is not enough: Decap's text field puts the cursor back, and loses letters that come fast. */
export async function typeInto(page: Page, label: RegExp, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label }).first();
  await field.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
  await expect(field).toHaveValue(text);
}

/** Chooses an option by the words that staff see. */
export async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Saves and waits until it is written. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Salvează' }).first().click();
  await page.getByRole('menuitem', { name: 'Salvează', exact: true }).click();
  await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
}

/** Puts the page beside the form and gives what is inside it. */
export async function showPreview(page: Page): Promise<FrameLocator> {
  await page.getByTitle('Arată sau ascunde pagina').click();
  return page.frameLocator('iframe');
}
