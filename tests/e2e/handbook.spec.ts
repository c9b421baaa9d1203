/**
 * The handbook's pictures, taken anew of the desk and the site as they are. Each must still be that of the handbook; `npm run handbook` puts the
 * new ones into it. What the handbook calls by a name must be there by that name. See docs/decisions/0034.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import type { PictureNote } from '../../admin/handbook/pictures.ts';
import { TASKS } from '../../admin/handbook/tasks.ts';
import { LANGUAGES } from '../../admin/words.ts';
import { openDesk, openDeskAddress, typeInto } from '../support/desk-page.ts';
import { openLocalDesk, type LocalDesk } from '../support/local-desk.ts';
import { root } from '../support/files.ts';
import { compare, take, type Picture } from '../support/handbook/picture.ts';
import { RECIPES, toSay, type Recipe, type Scene } from '../support/handbook/recipes.ts';
import { openHandbookWorkshop } from '../support/handbook/workshop.ts';

const FOLDER = join(root, 'admin/handbook/pictures');
const NOTES = join(FOLDER, 'pictures.json');
const MEND = 'If the handbook still says it right, take the pictures anew: npm run handbook';
const isWriting = Boolean(process.env['HANDBOOK']);

/** How far a picture may be from that in the handbook. The whole desk in another face comes to 5, 44 and 0.06. */
const LIMITS = { mean: 8, worst: 60, size: 0.12 };

const readNotes = () => JSON.parse(readFileSync(NOTES, 'utf8')) as Record<string, PictureNote>;

function keep(key: string, { webp, ...note }: Picture): void {
  const file = join(FOLDER, `${key}.webp`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, webp);
  const notes = Object.entries({ ...readNotes(), [key]: note }).sort(([a], [b]) => a.localeCompare(b));
  writeFileSync(NOTES, `${JSON.stringify(Object.fromEntries(notes), null, 1)}\n`);
}

/** What a sentence puts into quotation marks. */
const listNames = (sentence: string): string[] => [...sentence.matchAll(/[„“]([^”]+)”/g)].map(([, name = '']) => name);

async function expectNames({ page }: Scene, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const seen = page.getByText(name).or(page.getByTitle(name)).or(page.getByRole('button', { name }));
    await expect(seen.filter({ visible: true }).first(), `“${name}”, as the handbook calls it`).toBeVisible();
  }
}

async function expectSame(key: string, { webp, says }: Picture, { isContent }: Recipe): Promise<void> {
  const note = readNotes()[key];
  expect(note, `The handbook has no picture ${key}. Make it: npm run handbook`).toBeDefined();
  if (isContent) return;
  expect(says, `The words in the picture ${key} are others now. ${MEND}`).toEqual(note?.says);
  const far = await compare(readFileSync(join(FOLDER, `${key}.webp`)), webp);
  for (const [name, limit] of Object.entries(LIMITS))
    expect(far[name as keyof typeof far], `The picture ${key} looks different now (${name}). ${MEND}`).toBeLessThanOrEqual(limit);
}

test('every picture of the handbook has a recipe, and every recipe a place in it', () => {
  const named = TASKS.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture?.name ?? []));
  expect(Object.keys(RECIPES).sort()).toEqual([...named].sort());
});

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    test.describe.configure({ mode: 'default', timeout: 90_000 });

    let desk: LocalDesk;
    let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

    test.beforeAll(async ({ browser }) => {
      desk = await openLocalDesk({ workshop: await openHandbookWorkshop(), language });
      // Wide, so that the desk does not put away the second column for good.
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await openDesk(page, desk.origin, language);
      signedIn = await page.context().storageState();
      await page.close();
    });

    test.afterAll(() => desk?.stop());

    for (const width of [390, 1280])
      test(`the way to it is on every screen of the desk, ${width} px wide, and leaves what is typed alone`, async ({ browser }) => {
        const context = await browser.newContext({ storageState: signedIn, viewport: { width, height: 800 } });
        const page = await context.newPage();
        const link = page.getByRole('link', { name: { ro: 'Manual și liste', en: 'Handbook and lists' }[language], exact: true });
        // A number has no page of its own: the form's way to the site is the same as the one beside the account.
        const numbers = '/collections/helplines/entries/ro-anitp';
        for (const address of ['/collections/events', '/collections/events/entries/teatru-galati', numbers, '/collections/messages/new']) {
          await openDeskAddress(page, desk.origin, address);
          if (address.includes('/entries/')) await expect(page.locator('a[target="_blank"]').filter({ hasText: / site$/ })).toBeVisible();
          await expect(link, address).toBeInViewport({ ratio: 1 });
          await expect(link, address).toHaveCount(1);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await typeInto(page, /^(Titlul|Headline)/, 'Cine plătește?');
        for (let i = 0; i < 40 && !(await link.evaluate((element) => element === document.activeElement)); i++)
          await page.keyboard.press('Shift+Tab');
        await expect(link).toBeFocused();
        const [handbook] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
        await expect(handbook.getByRole('heading', { level: 1 })).toHaveText({ ro: 'Manualul biroului', en: 'Handbook of the desk' }[language]);
        await expect(handbook.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('textbox', { name: /^(Titlul|Headline)/ }).first()).toHaveValue('Cine plătește?');
        await context.close();
      });

    for (const step of TASKS.flatMap(({ steps }) => steps)) {
      const name = step.picture?.name ?? '';
      const recipe = RECIPES[name];
      if (!recipe) continue;
      test(name, async ({ browser }, info) => {
        const { width, height, desk: address, act } = recipe;
        const context = await browser.newContext({
          storageState: signedIn,
          viewport: { width, height },
          deviceScaleFactor: width < 500 ? 2 : 1,
          colorScheme: 'light',
          locale: language,
        });
        const page = await context.newPage();
        const scene: Scene = { page, say: toSay(language) };
        await page.goto(desk.origin + (address ? `/admin/#${address}` : (recipe.site?.(language) ?? '/')));
        await act?.(scene);
        const picture = await take(scene, recipe);
        await expectNames(scene, listNames(scene.say(step)));
        writeFileSync(info.outputPath(`${name}.webp`), picture.webp);
        if (isWriting) keep(`${language}/${name}`, picture);
        else await expectSame(`${language}/${name}`, picture, recipe);
        await context.close();
      });
    }
  });
