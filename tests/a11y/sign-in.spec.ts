/** axe on what only a desk at a git host has: signing in, GitHub's helper, and the drafts. Light and dark where there are two. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openDeskAddress, typeInto } from '../support/desk-page.ts';
import { openDeskOf, signInAs, type Desk } from '../support/forge/kinds.ts';

test.describe.configure({ mode: 'default', timeout: 90_000 });

const ANA = { login: 'ana', full_name: 'Ana Popa', email: 'ana@example.org' };

/** Faults of Decap's own pages: rule, what it concerns, its issue. */
const DECAPS: readonly (readonly [rule: string, html: RegExp, issue: string])[] = [];

/** What axe calls serious or worse, without what is Decap's. */
async function audit(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations
    .flatMap(({ id, impact, nodes }) => nodes.map(({ html, target }) => ({ id, impact, html, target: target.join(' ') })))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .filter(({ id, html }) => !DECAPS.some(([rule, pattern]) => rule === id && pattern.test(html)))
    .map(({ id, impact, html, target }) => `${id} (${impact}) ${target} ${html.slice(0, 250)}`);
}

let desk: Desk;
test.beforeEach(async () => {
  desk = await openDeskOf('github', [ANA]);
});
test.afterEach(() => desk.stop());

for (const width of [1280, 390])
  test(`signing in, and the drafts, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${desk.origin}/admin/`);
    await expect(page.getByRole('button', { name: /Intră cu contul tău|Login with/ })).toBeVisible();
    const found = await audit(page);
    await signInAs(page, ANA, 'github');
    await openDeskAddress(page, desk.origin, '/collections/events/entries/teatru-bacau');
    await typeInto(page, /^Titlul/, 'O ciornă');
    await page.getByRole('button', { name: 'Salvează', exact: true }).click();
    await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
    await openDeskAddress(page, desk.origin, '/workflow');
    await expect(page.getByText('O ciornă').first()).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(1000);
    found.push(...(await audit(page)));
    expect(found).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`the helper’s window when something went wrong, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${desk.origin}/desk-sign-in/callback?code=a&state=b`);
    await expect(page.getByRole('status')).toContainText('Intrarea a durat prea mult');
    expect(new URL(page.url()).search, 'no code stays in the address').toBe('');
    expect(await audit(page)).toEqual([]);
  });
