/** A stolen editor's account must not become script: every text of a campaign is hostile, and every page of it is opened. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { build } from '../../scripts/build.ts';
import { serve, type Serving } from '../../scripts/serve.ts';
import { listPages } from '../support/addresses.ts';
import { listModels, listTextFields, writeHostileCampaign, type HostileCampaign } from '../support/hostile.ts';

let folder: string;
let dist: string;
let campaign: HostileCampaign;
let site: Serving;

test.describe.configure({ mode: 'serial', timeout: 600_000 });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  dist = join(folder, 'dist');
  campaign = writeHostileCampaign(join(folder, 'campaign'));
  // On paper a payload does not fit, and the build says so: here its pages are looked at.
  await build({ campaign: join(folder, 'campaign'), out: dist, desk: 'none', hasPrint: false });
  site = await serve(dist);
});

test.afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a page did that no page of ours does. */
interface Harm {
  at: string;
  what: string;
}

/** Watches all pages of a context, before any of their own code runs. */
async function watchHarm(context: BrowserContext): Promise<Harm[]> {
  const harms: Harm[] = [];
  await context.exposeFunction('__harm', (at: string, what: string) => void harms.push({ at, what }));
  await context.addInitScript(() => {
    const tell = (what: string) => void (window as unknown as { __harm: (at: string, what: string) => void }).__harm(location.pathname, what);
    Object.defineProperty(window, '__pwned', { set: () => tell('a payload ran'), configurable: false });
    document.addEventListener('securitypolicyviolation', (event) => tell(`the page tried ${event.violatedDirective} ${event.blockedURI}`));
  });
  context.on('dialog', (dialog) => {
    harms.push({ at: dialog.page()?.url() ?? '', what: `a dialog: ${dialog.message()}` });
    void dialog.dismiss();
  });
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${site.origin}/`) || url.startsWith('data:,')) return route.continue();
    harms.push({ at: route.request().frame().url(), what: `asked ${url}` });
    return route.abort();
  });
  return harms;
}

/** What a reader needs, and what must not be in the tree, as sentences; none means that the page is whole. */
const findBreakage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const one = (selector: string, count: number) => {
      if (count !== 1) faults.push(`${count} ${selector}`);
    };
    one('h1', document.querySelectorAll('h1').length);
    one('main', document.querySelectorAll('main').length);
    const call = document.querySelector<HTMLElement>('header a[href^="tel:"]');
    if (!call || call.getBoundingClientRect().height === 0) faults.push('no number to tap in the header');
    if (!document.querySelector('footer a[href^="tel:"]')) faults.push('no number in the footer');
    if (document.querySelector('main')?.getBoundingClientRect().height === 0) faults.push('main is not to be seen');
    const strange =
      'iframe, object, embed, base, math, form:not(.finder), meta[http-equiv]:not([http-equiv=Content-Security-Policy]), link[rel=stylesheet]:not([href^="/fonts/faces."], [href^="/_astro/"]), template, portal, marquee, audio:not([src^="/files/"]), video:not([controls]), :is(source, track):not([src^="/files/"]):not(picture > source), dialog';
    for (const element of document.querySelectorAll(strange)) faults.push(`an element ${element.outerHTML.slice(0, 80)}`);
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'style' || name === 'srcdoc') faults.push(`an attribute ${name}="${value.slice(0, 60)}"`);
        const isLink = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster'].includes(name);
        if (isLink && !/^(?:https?:|mailto:|tel:|sms:|webcal:\/\/|geo:-?\d|maps:\?|\/(?!\/)|#|data:,$|$)/.test(value))
          faults.push(`a link ${name}="${value.slice(0, 60)}"`);
        if (isLink && element.localName === 'a' && /evil\.example/.test(value)) faults.push(`a link that lies: ${value.slice(0, 60)}`);
      }
    return faults;
  });

/** Opens every page. @returns what harm was done, and which pages are not whole */
async function tour(context: BrowserContext): Promise<string[]> {
  const harms = await watchHarm(context);
  const faults: string[] = [];
  const paths = listPages(dist);
  const visit = async (mine: readonly string[]) => {
    const page = await context.newPage();
    for (const path of mine) {
      await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
      faults.push(...(await findBreakage(page)).map((fault) => `${path}: ${fault}`));
    }
    await page.close();
  };
  const half = Math.ceil(paths.length / 2);
  await Promise.all([visit(paths.slice(0, half)), visit(paths.slice(half))]);
  expect(paths.length, 'the copies have pages of their own').toBeGreaterThan(200);
  return [...faults, ...harms.map(({ at, what }) => `${at}: ${what}`)];
}

test('the campaign is as hostile as it can be: every field that takes text holds a payload', () => {
  const all = listModels().flatMap(({ model }) => listTextFields(model).map(({ path }) => `${model.name}.${path.join('.')}`));
  const without = all.filter((field) => !campaign.fields.has(field));
  expect(without, 'a field in which the reader lets no payload pass').toEqual([]);
  expect(campaign.planted.size).toBeGreaterThan(150);
});

test('as it is served: nothing runs, nothing is even tried, every page is whole', async ({ browser }) => {
  const context = await browser.newContext();
  expect((await tour(context)).slice(0, 20)).toEqual([]);
  await context.close();
});

test('without the policy, for nothing may hang on it alone: nothing runs, every page is whole', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true });
  expect((await tour(context)).slice(0, 20)).toEqual([]);
  await context.close();
});

test('the search list holds payloads as words, and shows them as words', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const harms = await watchHarm(context);
  const page = await context.newPage();
  const [address = ''] = listPages(dist).filter((path) => path.includes('search') && path.startsWith('/en/'));
  await page.goto(`${site.origin}${address || '/en/search/'}`);
  for (const word of ['pwned', 'script', 'onerror', '__proto__', 'constructor', '<img src=x onerror=__pwned=1>']) {
    await page.getByRole('searchbox').fill(word);
    await page.waitForTimeout(300);
  }
  await page.getByRole('searchbox').fill('pwned');
  await expect(page.locator('[data-found] a').first()).toBeVisible();
  expect([...(await findBreakage(page)), ...harms.map(({ what }) => what)]).toEqual([]);
  await context.close();
});

test('the policy allows no script or style that stands in a text', () => {
  // The policy is made from the pages. A text in an attribute keeps its "<": read carelessly, it is a script whose hash the policy then allows.
  const rules = readFileSync(join(dist, '_headers'), 'utf8');
  const allowed = [...campaign.planted]
    .flatMap((text) => [...text.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1/gi)].map(([, , inside = '']) => inside))
    .filter((inside) => rules.includes(createHash('sha256').update(inside).digest('base64')));
  expect([...new Set(allowed)], 'texts whose hash is in the policy').toEqual([]);
});
