/**
 * Signing in and saving at a git host, with nobody in between: each kind of host that `desk.json` can name, emulated over a real git repository
 * (tests/support/forge), the desk of the build, its own headers. Every change is looked for in the repository.
 */
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { toEntryAddress } from '../../admin/review/address.ts';
import { parseFile } from '../../src/models/file.ts';
import { listMetadata } from '../../src/models/photo-metadata.ts';
import type { SignIn } from '../../src/models/sign-in.ts';
import { acceptRefusal, openDeskAddress, typeInto, upload, usePhoto } from '../support/desk-page.ts';
import { KINDS, openDeskOf, passHost, signInAs, type Desk } from '../support/forge/kinds.ts';
import { takePhoto } from '../support/photos.ts';

test.describe.configure({ mode: 'default', timeout: 90_000 });
test.use({ viewport: { width: 1280, height: 800 } });

const ANA = { login: 'ana', full_name: 'Ana Popa', email: 'ana@example.org' };
const ION = { login: 'ion', full_name: 'Ion Rusu', email: 'ion@example.org' };
const EVENT = 'teatru-bacau';
const FILE = `content/events/${EVENT}.ro.md`;
const NEWS = 'site-in-pregatire';
/** The buttons above the form of a draft; the account's own has a picture. */
const TOOLS = ['Salvează', 'Starea: Ciornă', 'Publicare', 'Șterge modificări nepublicate', ''];
const DRAFT = `cms/events/${EVENT}`;

let desk: Desk;
const strangers: string[] = [];

function watch(context: BrowserContext): void {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^http/.test(protocol) && ![desk.origin, desk.host.origin].includes(origin)) strangers.push(request.url());
  });
  // Decap asks before it publishes.
  context.on('dialog', (dialog) => void dialog.accept());
}

async function signIn(page: Page, person: typeof ANA, kind: SignIn['host']): Promise<void> {
  await page.goto(`${desk.origin}/admin/`);
  await signInAs(page, person, kind);
}

async function openEvent(page: Page): Promise<void> {
  await openDeskAddress(page, desk.origin, `/collections/events/entries/${EVENT}`);
  await expect(page.getByRole('textbox', { name: /^Titlul/ }).first()).not.toHaveValue('', { timeout: 20_000 });
}

/** A second person, with a browser of their own. */
async function openAs(browser: Browser, person: typeof ANA, kind: SignIn['host']): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ro-RO' });
  watch(context);
  const page = await context.newPage();
  await signIn(page, person, kind);
  await openEvent(page);
  return page;
}

const pressSave = (page: Page) => page.getByRole('button', { name: 'Salvează', exact: true }).click();
const expectSaved = (page: Page) => expect(page.getByText('Modificări salvate')).toBeVisible({ timeout: 20_000 });
const titleOn = (branch: string) => parseFile(desk.host.repository.show(branch, FILE)).data['title'];
const authorOf = (branch: string) => desk.host.repository.git('log', '-1', '--format=%an <%ae>', branch);

async function setReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Starea/ }).click();
  await page.getByRole('menuitem', { name: 'Gata' }).click();
  await expect(page.getByRole('button', { name: 'Starea: Gata' })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicare' }).click();
  await page.getByRole('menuitem', { name: 'Publicare', exact: true }).click();
}

for (const kind of Object.keys(KINDS) as SignIn['host'][])
  test.describe(kind, () => {
    test.beforeEach(async ({ context }) => {
      desk = await openDeskOf(kind, [ANA, ION]);
      watch(context);
    });

    test.afterEach(async () => {
      await desk.stop();
      expect(strangers.splice(0), 'the desk asks its own server and the git host, nobody else').toEqual([]);
    });

    test('somebody signs in saves a draft, makes it ready and publishes it; each step is theirs in git', async ({ page }) => {
      await signIn(page, ANA, kind);
      expect(new URL(page.url()).search, 'no code is left in the address').toBe('');
      const before = titleOn('main');
      await openEvent(page);
      await typeInto(page, /^Titlul/, 'Teatru, de la birou');
      await pressSave(page);
      await expectSaved(page);
      expect([titleOn(DRAFT), titleOn('main')], 'a draft changes nothing that is published').toEqual(['Teatru, de la birou', before]);
      expect(authorOf(DRAFT)).toBe('Ana Popa <ana@example.org>');
      expect(desk.host.repository.git('diff', '--name-only', `main...${DRAFT}`), 'one file').toBe(FILE);
      const bar = page.getByRole('complementary', { name: 'După salvare' });
      await expect(bar).toContainText('Apare pe site după ce e publicat.');
      const tools = page.getByRole('main').locator('> :first-child').getByRole('button');
      await expect(tools, 'nothing looks for the page of a draft').toHaveText(TOOLS);
      await setReady(page);
      await publish(page);
      await expect.poll(() => titleOn('main')).toBe('Teatru, de la birou');
      await expect(bar, 'published: now the server has it').toContainText('Serverul campaniei reface site-ul');
      await expect.poll(() => desk.host.repository.has(DRAFT), { message: 'the draft is gone' }).toBe(false);
      expect(authorOf('main')).toBe('Ana Popa <ana@example.org>');
    });

    test('a link to one text in one language leads there, with signing in on the way', async ({ page }) => {
      await page.goto(`${desk.origin}${toEntryAddress({ collection: 'events', slug: EVENT, locale: 'hu' })}`);
      await passHost(page, ANA, kind);
      const title = page.getByRole('region', { name: 'Magyar' }).getByRole('textbox', { name: /^Titlul/ });
      await expect(title).toBeFocused({ timeout: 20_000 });
      await expect(page, 'asked once').toHaveURL(`${desk.origin}${toEntryAddress({ collection: 'events', slug: EVENT })}`);
    });

    test('two persons who begin the same draft at once are both heard', async ({ page, browser }) => {
      await signIn(page, ANA, kind);
      await openEvent(page);
      const other = await openAs(browser, ION, kind);
      await typeInto(other, /^Titlul/, 'Titlul lui Ion');
      await pressSave(other);
      await expectSaved(other);
      await typeInto(page, /^Titlul/, 'Titlul Anei');
      await pressSave(page);
      const asked = page.getByRole('dialog', { name: /același lucru/ });
      await expect(asked).toContainText('Titlul lui Ion', { timeout: 20_000 });
      expect(titleOn(DRAFT)).toBe('Titlul lui Ion');
      await asked.getByRole('radio', { name: /Titlul Anei/ }).check();
      await asked.getByRole('button', { name: 'Salvează așa' }).click();
      await expectSaved(page);
      expect([titleOn(DRAFT), authorOf(DRAFT)]).toEqual(['Titlul Anei', 'Ana Popa <ana@example.org>']);
      expect(desk.host.repository.git('log', '--format=%an', DRAFT).split('\n').slice(0, 2), 'both are in the history').toEqual([
        'Ana Popa',
        'Ion Rusu',
      ]);
      await other.context().close();
    });

    test('a photo comes with its draft, without where it was taken, and is published with it', async ({ page }) => {
      const photo = await takePhoto('jpeg');
      expect(listMetadata(photo), 'the photo of this test has what it must lose').toContain('GPS');
      await signIn(page, ANA, kind);
      await openDeskAddress(page, desk.origin, `/collections/news/entries/${NEWS}`);
      await page.getByRole('button', { name: 'Alege o imagine' }).click();
      await upload(page, 'camp.jpg', photo);
      await usePhoto(page, 'camp.jpg');
      await page.getByRole('button', { name: 'Alege fișierele selectate' }).click();
      await page
        .getByLabel(/numai decor/)
        .first()
        .click();
      await pressSave(page);
      await expectSaved(page);
      const { repository } = desk.host;
      const find = (branch: string) => repository.list(branch).find(({ path }) => path === 'content/media/camp.jpg')?.sha;
      expect(find('main'), 'what is not published is in the draft alone').toBeUndefined();
      expect(parseFile(repository.show(`cms/news/${NEWS}`, `content/news/${NEWS}.ro.md`)).data['photo']).toContain('camp.jpg');
      expect(listMetadata(repository.read(find(`cms/news/${NEWS}`) ?? ''))).toEqual([]);
      await setReady(page);
      await publish(page);
      await expect.poll(() => find('main')).toBeTruthy();
      expect(listMetadata(repository.read(find('main') ?? ''))).toEqual([]);
    });

    test('an entry is deleted with all its languages, and comes back in one step', async ({ page }) => {
      const { repository } = desk.host;
      const listFiles = () => repository.list('main').filter(({ path }) => path.startsWith(`content/news/${NEWS}.`)).length;
      const tree = repository.git('rev-parse', 'main^{tree}');
      const [own, all] = [listFiles(), repository.list('main').length];
      expect(own, 'it has more than one language').toBeGreaterThan(1);
      await signIn(page, ANA, kind);
      await openDeskAddress(page, desk.origin, `/collections/news/entries/${NEWS}`);
      await page.getByRole('button', { name: 'Șterge de tot' }).click();
      await expect.poll(listFiles, { timeout: 20_000 }).toBe(0);
      expect(repository.list('main').length, 'nothing else is gone').toBe(all - own);
      expect(authorOf('main')).toBe('Ana Popa <ana@example.org>');
      await page.getByRole('button', { name: 'Înapoi la versiunea dinainte' }).click({ timeout: 20_000 });
      await expect.poll(() => repository.git('rev-parse', 'main^{tree}'), { message: 'byte for byte', timeout: 20_000 }).toBe(tree);
    });

    test('a session that ends while somebody writes: they sign in beside, and the same form is saved', async ({ page, context }) => {
      await signIn(page, ANA, kind);
      await openEvent(page);
      await typeInto(page, /^Titlul/, 'Scris o oră');
      desk.host.expireSessions();
      await pressSave(page);
      const told = page.getByRole('dialog', { name: /nu s-a salvat/i });
      await expect(told).toContainText('Sesiunea s-a încheiat', { timeout: 20_000 });
      const opening = context.waitForEvent('page');
      await told.getByRole('link', { name: 'Intră din nou' }).click();
      const beside = await opening;
      await signInAs(beside, ANA, kind);
      await beside.close();
      await told.getByRole('button', { name: 'Am înțeles' }).click();
      await expect(page.getByRole('textbox', { name: /^Titlul/ }).first()).toHaveValue('Scris o oră');
      await pressSave(page);
      await expectSaved(page);
      expect(titleOn(DRAFT)).toBe('Scris o oră');
    });

    test('a refused push is told in words, nothing is lost, and the next try is saved', async ({ page }) => {
      await signIn(page, ANA, kind);
      await openEvent(page);
      await typeInto(page, /^Titlul/, 'Refuzat întâi');
      for (const [status, words] of KINDS[kind].refusals) {
        desk.host.refuseWrites = { status, message: 'the branch is protected' };
        await pressSave(page);
        await acceptRefusal(page, [words, 'păstrat și în acest browser']);
        await expect(page.getByRole('textbox', { name: /^Titlul/ }).first()).toHaveValue('Refuzat întâi');
      }
      desk.host.refuseWrites = undefined;
      await pressSave(page);
      await expectSaved(page);
      expect(titleOn(DRAFT)).toBe('Refuzat întâi');
    });

    test('a draft whose published text was changed meanwhile is not published over it', async ({ page }) => {
      await signIn(page, ANA, kind);
      await openEvent(page);
      await typeInto(page, /^Titlul/, 'Din ciornă');
      await pressSave(page);
      await expectSaved(page);
      desk.host.repository.push(ION, FILE, desk.host.repository.show('main', FILE).replace(/^title: .*$/m, 'title: Publicat de Ion'));
      await typeInto(page, /^Titlul/, 'Din ciornă, încă o dată');
      await pressSave(page);
      await expect.poll(() => titleOn(DRAFT)).toBe('Din ciornă, încă o dată');
      await setReady(page);
      await publish(page);
      await expect(page.getByRole('dialog')).toContainText('a refuzat', { timeout: 20_000 });
      expect([titleOn('main'), titleOn(DRAFT)], 'both texts are there').toEqual(['Publicat de Ion', 'Din ciornă, încă o dată']);
    });
  });
