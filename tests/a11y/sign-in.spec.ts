/** axe on what only a desk at a git host has: signing in, a session that ended, GitHub's helper, and the drafts. Light and dark where there are two. */
import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { openDeskAddress, typeInto } from '../support/desk-page.ts';
import { openDeskOf, signInAs, type Desk } from '../support/forge/kinds.ts';

test.describe.configure({ mode: 'default', timeout: 90_000 });

const ANA = { login: 'ana', full_name: 'Ana Popa', email: 'ana@example.org' };

let desk: Desk;
test.beforeEach(async () => {
  desk = await openDeskOf('github', [ANA]);
});
test.afterEach(() => desk.stop());

const pressSave = (page: Page) => page.getByRole('button', { name: 'Salvează', exact: true }).click();

async function openForm(page: Page): Promise<void> {
  await signInAs(page, ANA, 'github');
  await openDeskAddress(page, desk.origin, '/collections/events/entries/teatru-bacau');
  await typeInto(page, /^Titlul/, 'O ciornă');
}

for (const width of [1280, 390]) {
  test(`signing in, and the drafts, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${desk.origin}/admin/`);
    await expect(page.getByRole('button', { name: /Intră cu contul tău|Login with/ })).toBeVisible();
    const found = await findBarriers(page);
    await openForm(page);
    await pressSave(page);
    await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
    found.push(...(await findBarriers(page)));
    await openDeskAddress(page, desk.origin, '/workflow');
    await expect(page.getByText('O ciornă').first()).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(1000);
    found.push(...(await findBarriers(page)));
    expect(found).toEqual([]);
  });

  test(`a session that ended, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${desk.origin}/admin/`);
    await openForm(page);
    desk.host.expireSessions();
    await pressSave(page);
    await expect(page.getByRole('dialog')).toContainText('Sesiunea s-a încheiat', { timeout: 20_000 });
    expect(await findBarriers(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the helper’s window when something went wrong, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${desk.origin}/desk-sign-in/callback?code=a&state=b`);
    await expect(page.getByRole('status')).toContainText('Intrarea a durat prea mult');
    expect(new URL(page.url()).search, 'no code stays in the address').toBe('');
    expect(await findBarriers(page)).toEqual([]);
  });
