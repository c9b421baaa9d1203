/** Two editors at once, a closed window, a lost network, a refused write: with real files of this machine, and no edit is lost. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { parseFile } from '../../src/models/file.ts';
import { acceptRefusal, openDesk, openDeskAddress, save, trySave, typeInto } from '../support/desk-page.ts';
import { openLocalDesk, type LocalDesk } from '../support/local-desk.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });
test.use({ viewport: { width: 1280, height: 800 } });

let desk: LocalDesk;

test.beforeAll(async () => void (desk = await openLocalDesk()));
test.afterAll(() => desk?.stop());

const EVENT = '/collections/events/entries/teatru-bacau';
const FILE = 'events/teatru-bacau.ro.md';
const pathOf = (file: string) => join(desk.campaign, file);
const read = async (file = FILE) => parseFile(await readFile(pathOf(file), 'utf8')).data;

/** Opens an entry as an editor does. */
async function openEntry(page: Page, address = EVENT): Promise<void> {
  await openDesk(page, desk.origin);
  await openDeskAddress(page, desk.origin, address);
  await expect(page.getByRole('textbox', { name: /^Titlul/ }).first()).not.toHaveValue('', { timeout: 20_000 });
}

/** A second person, with a browser of their own. */
async function openSecond(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ro-RO' });
  const page = await context.newPage();
  await openEntry(page);
  return page;
}

const dialogOf = (page: Page, name: RegExp) => page.getByRole('dialog', { name });

test('changes of different fields are saved together, and the form opens again with both', async ({ page, browser }) => {
  const before = await read();
  await openEntry(page);
  const other = await openSecond(browser);
  await typeInto(page, /^Localitatea/, 'Onești');
  await save(page);
  await typeInto(other, /^Titlul/, 'Teatru, altfel');
  await trySave(other);
  const told = dialogOf(other, /împreună cu schimbarea altcuiva/);
  await expect(told).toContainText('Localitatea (Română)', { timeout: 20_000 });
  const after = await read();
  expect(after).toMatchObject({ title: 'Teatru, altfel', town: 'Onești', revision: 1 });
  const counted = ['revision', 'revisedAt', 'revisionOf', 'wordedAt', 'wordingOf'];
  expect(Object.keys(after).sort()).toEqual([...new Set([...Object.keys(before), ...counted])].sort());
  await told.getByRole('button', { name: 'Deschide din nou' }).click();
  await expect(other.getByRole('textbox', { name: /^Localitatea/ })).toHaveValue('Onești', { timeout: 20_000 });
  await other.context().close();
});

test('who changes the same field is asked, with both texts; going back keeps what they wrote, and each choice is carried out', async ({
  page,
  browser,
}) => {
  await openEntry(page);
  const other = await openSecond(browser);
  await typeInto(page, /^Titlul/, 'Titlul Anei');
  await save(page);
  await typeInto(other, /^Titlul/, 'Titlul lui Ion');
  await trySave(other);
  const asked = dialogOf(other, /a schimbat între timp același lucru/);
  await expect(asked).toContainText('Titlul Anei', { timeout: 20_000 });
  await expect(asked).toContainText('Titlul lui Ion');
  expect((await read())['title'], 'nothing is written before the answer').toBe('Titlul Anei');

  await asked.getByRole('button', { name: 'Înapoi la formular' }).click();
  await expect(other.getByRole('textbox', { name: /^Titlul/ }).first()).toHaveValue('Titlul lui Ion');
  expect((await read())['title']).toBe('Titlul Anei');

  await trySave(other);
  await asked.getByRole('radio', { name: /Titlul lui Ion/ }).check({ timeout: 20_000 });
  await asked.getByRole('button', { name: 'Salvează așa' }).click();
  await expect(other.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
  expect((await read())['title']).toBe('Titlul lui Ion');

  await typeInto(page, /^Titlul/, 'Iar Ana');
  await trySave(page);
  const back = dialogOf(page, /același lucru/);
  await back.getByRole('radio', { name: /Titlul lui Ion/ }).check({ timeout: 20_000 });
  await back.getByRole('button', { name: 'Salvează așa' }).click();
  await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
  expect((await read())['title'], 'who chooses the other’s text keeps it').toBe('Titlul lui Ion');
  await other.context().close();
});

test('a file that was changed by hand or by git meanwhile is not overwritten either, in any language', async ({ page }) => {
  await openEntry(page);
  const english = 'events/teatru-bacau.en.md';
  await writeFile(pathOf(english), '---\ntitle: Changed by hand\nsummary: In another window.\n---\n');
  await typeInto(page, /^Titlul/, 'Numai româna');
  await trySave(page);
  await expect(dialogOf(page, /împreună/)).toContainText('(English)', { timeout: 20_000 });
  expect((await read(english))['title']).toBe('Changed by hand');
  expect((await read())['title']).toBe('Numai româna');
});

test('changes that are right alone and wrong together are not saved', async ({ page }) => {
  const before = await readFile(pathOf(FILE), 'utf8');
  await writeFile(
    pathOf(FILE),
    before
      .replace(/^start: .*$/m, 'start: 2027-05-10T18:00')
      .replace(/^end: .*\n/m, '')
      .replace(/^start: .*$/m, '$&\nend: 2027-05-10T20:00'),
  );
  await openEntry(page);
  await writeFile(pathOf(FILE), (await readFile(pathOf(FILE), 'utf8')).replace('end: 2027-05-10T20:00', 'end: 2027-05-10T18:30'));
  const start = page.getByLabel(/^Începe/).first();
  await start.fill('2027-05-10T19:00');
  await trySave(page);
  await acceptRefusal(page, ['nu se potrivesc', 'se termină înainte să înceapă']);
  expect((await read())['start']).toBe('2027-05-10T18:00');
  await writeFile(pathOf(FILE), before);
});

test('an entry that was deleted meanwhile comes back only if its editor wants it', async ({ page }) => {
  await openEntry(page);
  const files = ['ro', 'rom', 'en', 'hu', 'uk'].map((locale) => `events/teatru-bacau.${locale}.md`);
  const texts = await Promise.all(files.map((file) => readFile(pathOf(file), 'utf8')));
  for (const file of files) await rm(pathOf(file));
  await typeInto(page, /^Titlul/, 'Din nou');
  await trySave(page);
  const asked = dialogOf(page, /a șters între timp/);
  await asked.getByRole('button', { name: 'Înapoi la formular' }).click({ timeout: 20_000 });
  await expect(readFile(pathOf(FILE), 'utf8')).rejects.toThrow('ENOENT');
  await trySave(page);
  await asked.getByRole('button', { name: 'Salvează, să apară din nou' }).click({ timeout: 20_000 });
  await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
  expect((await read())['title']).toBe('Din nou');
  await Promise.all(files.map((file, i) => writeFile(pathOf(file), texts[i] ?? '')));
});

test('a window closed without saving: the text is offered at the next opening, taken up whole, and saved', async ({ page, context }) => {
  await openEntry(page);
  await typeInto(page, /^Titlul/, 'Scris și nesalvat');
  await typeInto(page, /^Titlul/, 'Draft in English', 1).catch(() => undefined);
  await waitForDraft(page, 'Scris și nesalvat');
  await page.close();

  // The entry comes slowly: what was taken up must not be replaced by it.
  const again = await context.newPage();
  await again.route(`http://127.0.0.1:${desk.port}/**`, async (route) => {
    if (route.request().postDataJSON()?.action === 'getEntry') await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const asked = new Promise<string>((resolve) =>
    again.once('dialog', (dialog) => {
      resolve(dialog.message());
      void dialog.accept();
    }),
  );
  await again.goto(`${desk.origin}/admin/#${EVENT}`);
  expect(await asked).toBe('Data trecută au rămas schimbări nesalvate. Le iei de unde ai rămas?');
  await expect(again.getByRole('textbox', { name: /^Titlul/ }).first()).toHaveValue('Scris și nesalvat');
  await save(again);
  expect((await read())['title']).toBe('Scris și nesalvat');
});

/** Waits until the browser has put the draft by. */
async function waitForDraft(page: Page, text: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const open = indexedDB.open('localforage');
            open.onsuccess = () => {
              const get = open.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').get('backup.events.teatru-bacau');
              get.onsuccess = () => resolve(JSON.stringify(get.result ?? ''));
            };
          }),
      ),
    )
    .toContain(text);
}

test('a draft taken up again knows what it began with: a change that came since is not overwritten', async ({ page, context }) => {
  await openEntry(page);
  await typeInto(page, /^Titlul/, 'Început ieri');
  await waitForDraft(page, 'Început ieri');
  await page.close();
  const text = await readFile(pathOf(FILE), 'utf8');
  await writeFile(pathOf(FILE), text.replace(/^title: .*$/m, 'title: Schimbat azi de altcineva'));
  const again = await context.newPage();
  again.once('dialog', (dialog) => void dialog.accept());
  await again.goto(`${desk.origin}/admin/#${EVENT}`);
  await expect(again.getByRole('textbox', { name: /^Titlul/ }).first()).toHaveValue('Început ieri', { timeout: 20_000 });
  await trySave(again);
  await expect(dialogOf(again, /același lucru/)).toContainText('Schimbat azi de altcineva', { timeout: 20_000 });
  expect((await read())['title']).toBe('Schimbat azi de altcineva');
});

test('without a network nothing is lost: words say so, and the same form is saved once it is back', async ({ page, context }) => {
  await openEntry(page);
  await typeInto(page, /^Titlul/, 'Scris în tren');
  await context.setOffline(true);
  await trySave(page);
  await acceptRefusal(page, ['Nu e legătură cu locul unde se salvează.', 'păstrat și în acest browser']);
  await expect(page.getByRole('textbox', { name: /^Titlul/ }).first()).toHaveValue('Scris în tren');
  await context.setOffline(false);
  await save(page);
  expect((await read())['title']).toBe('Scris în tren');
});

test('a write that the machine refuses is told in words, and nothing is lost', async ({ page }) => {
  await openEntry(page);
  await typeInto(page, /^Titlul/, 'Nu se poate scrie');
  // In the place of the file stands a folder: also an administrator cannot write it.
  await page.route(`http://127.0.0.1:${desk.port}/**`, (route) =>
    route.request().postDataJSON()?.action === 'persistEntry' ? route.fulfill({ status: 500, json: { error: 'EACCES' } }) : route.continue(),
  );
  await trySave(page);
  await acceptRefusal(page, ['nu a putut scrie', 'păstrat și în acest browser']);
  await page.unrouteAll();
  await expect(page.getByRole('textbox', { name: /^Titlul/ }).first()).toHaveValue('Nu se poate scrie');
  await save(page);
  expect((await read())['title']).toBe('Nu se poate scrie');
});
