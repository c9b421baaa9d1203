/** The commonest tasks of the desk with a finger at 390 px, and with the keyboard alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parseFile } from '../../src/models/file.ts';
import { openDesk, openDeskAddress } from '../support/desk-page.ts';
import { openLocalDesk, type LocalDesk } from '../support/local-desk.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });

let desk: LocalDesk;

test.beforeAll(async () => void (desk = await openLocalDesk()));
test.afterAll(() => desk?.stop());

const read = async (file: string) => parseFile(await readFile(join(desk.campaign, file), 'utf8')).data;

/** How somebody gets to a control and sets it off. */
interface Hand {
  /** Sets another moment in a field of date and time. */
  setMoment: (page: Page, target: Locator) => Promise<void>;
  reach: (page: Page, target: Locator) => Promise<void>;
  press: (page: Page, target: Locator) => Promise<void>;
}

/** Tab until the control has the focus: what cannot be reached so fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

const hands: Record<string, { hand: Hand; width: number }> = {
  'a finger at 390 px': {
    hand: {
      reach: (_, target) => target.click(),
      press: (_, target) => target.click(),
      // The browser's own picker opens above the page; its result comes as one value.
      setMoment: async (_, target) => target.fill((await target.inputValue()).replace(/^\d{4}/, '2028')),
    },
    width: 390,
  },
  'the keyboard': {
    hand: {
      reach: tabTo,
      setMoment: async (page, target) => {
        await tabTo(page, target);
        await page.keyboard.press('ArrowUp');
      },
      press: async (page, target) => {
        await tabTo(page, target);
        await page.keyboard.press('Enter');
      },
    },
    width: 1280,
  },
};

async function open(page: Page, address: string): Promise<void> {
  await openDesk(page, desk.origin);
  await openDeskAddress(page, desk.origin, `/collections/${address}`);
  await expect(page.getByText(/^Înapoi la/)).toBeVisible({ timeout: 20_000 });
}

async function write(page: Page, { reach }: Hand, label: RegExp, text: string, place = 0): Promise<void> {
  const field = page.getByRole('textbox', { name: label }).nth(place);
  await reach(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await expect(field).toHaveValue(text);
}

async function choose(page: Page, { reach }: Hand, label: RegExp, option: string): Promise<void> {
  await reach(page, page.getByRole('combobox', { name: label }).first());
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
  await expect(page.getByText(option, { exact: true }).first()).toBeVisible();
}

async function save(page: Page, { press }: Hand): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Salvează' }).first());
  await press(page, page.getByRole('menuitem', { name: 'Salvează', exact: true }));
  await expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
}

for (const [name, { hand, width }] of Object.entries(hands))
  test.describe(name, () => {
    test.use({ viewport: { width, height: 844 } });

    test('changes the date of an event', async ({ page }) => {
      await open(page, 'events/entries/teatru-galati');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing is wider than the screen').toBeLessThanOrEqual(width);
      const before = await read('events/teatru-galati.ro.md');
      const [start, end] = [/^Începe la/, /^Se termină la/].map((label) => page.getByLabel(label).first());
      if (!start || !end) throw new Error('The form has no times');
      await hand.setMoment(page, start);
      await hand.setMoment(page, end);
      const [newStart, newEnd] = [await start.inputValue(), await end.inputValue()];
      expect([newStart, newEnd]).not.toEqual([before['start'], before['end']]);
      await save(page, hand);
      expect(await read('events/teatru-galati.ro.md')).toMatchObject({ start: newStart, end: newEnd });
    });

    test('cancels an event', async ({ page }) => {
      await open(page, 'events/entries/intalnire-iasi');
      await write(page, hand, /^Ce s-a schimbat/, `Sala e închisă. ${width}`);
      await choose(page, hand, /^Starea/, 'Anulat');
      await save(page, hand);
      expect(await read('events/intalnire-iasi.ro.md')).toMatchObject({ state: 'cancelled', change: `Sala e închisă. ${width}` });
    });

    test('adds a message', async ({ page }) => {
      await open(page, 'messages/new');
      await write(page, hand, /^Titlul, ca pe afiș/, `Cine plătește drumul ${width}?`);
      await write(page, hand, /^Povestea/, 'Ți-au plătit biletul. Acum cer banii înapoi.');
      await hand.press(page, page.getByRole('button', { name: 'Adaugă: pas' }).first());
      await write(page, hand, /^Pasul/, 'Întâi e un ajutor.');
      await write(page, hand, /^Ce înseamnă/, 'Apoi e o datorie.');
      await write(page, hand, /^Cuvântul de întoarcere/, 'Poți pleca.');
      await choose(page, hand, /^Situația/, 'Muncă în altă țară');
      await choose(page, hand, /^Culoarea/, 'Coral: drum, muncă');
      await choose(page, hand, /^Desenul/, 'hand');
      await save(page, hand);
      expect(await read(`messages/cine-plateste-drumul-${width}.ro.md`)).toMatchObject({ situation: 'job-abroad', motif: 'hand' });
    });

    test('translates a text', async ({ page }) => {
      await open(page, 'events/entries/teatru-oradea');
      await hand.press(page, page.getByRole('button', { name: 'English' }));
      // Beside the default language on a wide screen, in its place on a telephone; the cursor is in its first field.
      const title = page.getByRole('region', { name: 'English' }).getByRole('textbox', { name: /^Titlul/ });
      await expect(title).toBeFocused();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(`A play in Oradea, ${width}`);
      await expect(title).toHaveValue(`A play in Oradea, ${width}`);
      await save(page, hand);
      expect(await read('events/teatru-oradea.en.md')).toMatchObject({ title: `A play in Oradea, ${width}` });
    });

    test('chooses a language in the column’s own menu', async ({ page }) => {
      await open(page, 'events/entries/teatru-oradea');
      await hand.reach(page, page.getByRole('button', { name: /^Limba: RO/ }).last());
      if (width === 390) await page.getByRole('menuitem', { name: 'hu', exact: true }).click();
      else for (const key of ['Enter', 'End', 'ArrowUp', 'Enter']) await page.keyboard.press(key, { delay: 100 });
      await expect(page.getByRole('region', { name: 'Magyar' }).getByRole('textbox', { name: /^Titlul/ })).toHaveValue(/Nagyvárad/);
    });

    test('a press in the list of translations opens the text in that language', async ({ page }) => {
      await openDesk(page, desk.origin);
      await page.goto(`${desk.origin}/admin/translations/`);
      await hand.press(page, page.getByRole('link', { name: /^Spectacol de teatru, Craiova, maghiară: / }));
      const column = page.getByRole('region', { name: 'Magyar' });
      await expect(column.getByRole('textbox', { name: /^Titlul/ })).toBeFocused({ timeout: 20_000 });
      expect(new URL(page.url()).search, 'asked once').toBe('');
    });

    test('moves a row of a list, and takes one out after a question', async ({ page }) => {
      const entry = width === 390 ? 'biletul-e-platit' : 'datoria-creste';
      const file = `messages/${entry}.ro.md`;
      const titles = async () => ((await read(file))['lookFor'] as { title: string }[]).map(({ title }) => title);
      const [first = '', second = '', ...others] = await titles();
      await open(page, `messages/entries/${entry}`);
      const list = page.getByRole('region', { name: 'Română' });
      const press = (name: string) => hand.press(page, list.getByRole('button', { name, exact: true }));
      await press(`Mută mai jos rândul: ${first}`);
      await expect(page.getByText(`E acum rândul 2 din ${others.length + 2}.`)).toBeAttached();
      await expect(list.getByRole('button', { name: `Mută mai jos rândul: ${first}`, exact: true }), 'keeps the cursor').toBeFocused();

      const cross = `Scoate rândul: ${second}`;
      const dialog = page.getByRole('dialog', { name: 'Scoți rândul?' });
      await press(cross);
      await expect(dialog).toContainText(second);
      await hand.press(page, dialog.getByRole('button', { name: 'Înapoi la formular' }));
      await expect(list.getByRole('button', { name: cross, exact: true }), 'nothing is lost').toBeFocused();
      await press(cross);
      await hand.press(page, dialog.getByRole('button', { name: 'Scoate rândul' }));
      await expect(list.getByRole('button', { name: cross, exact: true })).toHaveCount(0);
      await expect(list.getByRole('button', { name: `Rândul: ${first}`, exact: true }), 'goes on to the next row').toBeFocused();
      await save(page, hand);
      expect(await titles()).toEqual([first, ...others]);
    });

    test('changes a helpline’s hours', async ({ page }) => {
      await open(page, 'helplines/entries/ro-anitp');
      await choose(page, hand, /^Program/, 'Luni–vineri, ora de mai jos');
      await write(page, hand, /^Deschide la/, '09:00');
      await write(page, hand, /^Închide la/, width === 390 ? '17:00' : '16:00');
      await save(page, hand);
      expect(await read('helplines/ro-anitp.ro.md')).toMatchObject({ hours: 'weekdays', opens: '09:00', closes: width === 390 ? '17:00' : '16:00' });
    });
  });
