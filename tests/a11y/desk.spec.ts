/**
 * axe on the desk itself, signed in at a git host: no serious fault is ours. What is Decap's own, inside its package, is in the table with its
 * issue, and a row that no longer happens must go.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { openDeskAddress, typeInto } from '../support/desk-page.ts';
import { openDeskOf, signInAs, type Desk } from '../support/forge/kinds.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ viewport: { width: 1280, height: 800 } });

const require = createRequire(import.meta.url);
const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const ANA = { login: 'ana', full_name: 'Ana Popa', email: 'ana@example.org' };

interface Fault {
  screen: string;
  rule: string;
  html: string;
}

/** Faults that axe calls serious or critical. */
async function audit(page: Page, screen: string): Promise<Fault[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (where: Document, options: object) => Promise<AxeResults> } }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ screen, rule: id, html: `${html.slice(0, 300)} @@ ${target.join(' ')}` })));
}

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDeskOf('forgejo', [ANA]);
});
test.afterAll(() => desk.stop());

test('no serious fault is ours', async ({ page }) => {
  const found: Fault[] = [];
  const look = async (screen: string) => void found.push(...(await audit(page, screen)));
  const openEntry = async (address: string) => {
    await openDeskAddress(page, desk.origin, address);
    await expect(page.getByRole('textbox').first()).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(1500);
  };
  await page.goto(`${desk.origin}/admin/`);
  await expect(page.getByRole('button', { name: /Intră cu contul tău|Login with/ })).toBeVisible();
  await look('signing in');
  await signInAs(page, ANA, 'forgejo');
  await look('the first page');
  await openEntry('/collections/events/entries/teatru-bacau');
  await look('an event');
  await page.getByTitle('Arată sau ascunde pagina').click();
  await page.waitForTimeout(2000);
  await look('an event and its page');
  await openEntry('/collections/checks/entries/oferta');
  await look('a check, with lists');
  desk.host.refuseWrites = { status: 403, message: 'the branch is protected' };
  await openEntry('/collections/events/entries/teatru-bacau');
  await typeInto(page, /^Titlul/, 'Nu se poate salva');
  await page.getByRole('button', { name: 'Salvează', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 20_000 });
  await look('a refusal');
  desk.host.refuseWrites = undefined;
  await page.getByRole('dialog').getByRole('button').click();
  await page.getByRole('button', { name: 'Salvează', exact: true }).click();
  await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
  await openDeskAddress(page, desk.origin, '/workflow');
  await page.waitForTimeout(3000);
  await look('the drafts');
  await page.getByRole('button', { name: 'Media' }).click();
  await page.waitForTimeout(1500);
  await look('the media library');
  const lines = new Map<string, string[]>();
  for (const { screen, rule, html } of found) lines.set(`${rule} ${html}`, [...(lines.get(`${rule} ${html}`) ?? []), screen]);
  console.log([...lines].map(([line, screens]) => `${line}   <<${[...new Set(screens)].join('; ')}>>`).join('\n'));
  expect(found).toEqual([]);
});
