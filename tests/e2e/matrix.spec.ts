/**
 * What is left when something is missing. Rows are conditions, columns are pages; in every cell the number and the emergency number can be
 * tapped, and the way out is on top and works. The table is printed at the end. `-g "dark"` runs one row.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { planTour, type Tour } from '../support/tour.ts';

/** One worker for the file: the rows share a table. */
test.describe.configure({ mode: 'default' });

const first = planTour('content', process.env['DIST'] ?? 'dist');
const second = planTour('tests/fixtures/second-campaign', process.env['DIST2'] ?? '.release/second');
const COLUMNS = Object.keys(first.stops);

/** Smallest side of something to tap: WCAG 2.5.8, and the site's own. */
const LEAST = 24;
const TARGET = 48;

interface Condition {
  name: string;
  options?: BrowserContextOptions;
  /** Before any page is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Before each page; `after` when it has loaded. */
  before?: (page: Page) => Promise<unknown>;
  after?: (page: Page) => Promise<unknown>;
  /** The campaign, when it is not the first. */
  tour?: Tour;
  /** Whether the page really is in the condition: a row that imitates nothing proves nothing. */
  isSo: () => boolean;
  /** How far a page must be before it is looked at. */
  wait?: 'commit';
  least?: number;
  /** What pressing the way out does first. Without script it only leads away; `stays`: covers, and nothing is there to lead to. */
  leaving?: 'covers' | 'leads' | 'stays';
  /** Without style it is at the top of the page and scrolls with it. */
  isPinned?: false;
  isPaper?: true;
}

/** Changes every page of ours on its way. */
const rewriting = (change: (html: string) => string) => (context: BrowserContext) =>
  context.route('http://127.0.0.1:*/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });

const refusing = (types: readonly string[]) => (context: BrowserContext) =>
  context.route('http://127.0.0.1:*/**', (route) => (types.includes(route.request().resourceType()) ? route.abort() : route.fallback()));

const without = (element: string, attributes = '') => new RegExp(`<${element}\\b${attributes}[^>]*>[\\s\\S]*?</${element}>`, 'g');

/** `chrome://settings` › font size: what a reader sets who needs larger letters; it moves the media queries too. */
async function setLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Chrome's “GPRS”, which its own scale calls slow 2G. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 500,
    downloadThroughput: 50_000 / 8,
    uploadThroughput: 20_000 / 8,
  });
}

/** Where there is a map: taps it, and waits until the page says why it does not move. */
async function askForMap(page: Page): Promise<void> {
  const open = page.locator('[data-open]');
  if (!(await open.count())) return;
  await open.tap();
  await expect(page.locator('[data-status]')).not.toBeEmpty();
  await expect(page.locator('[data-drawn] svg')).toBeVisible();
}

const CONDITIONS: readonly Condition[] = [
  { name: 'plain', least: TARGET, isSo: () => navigator.onLine && document.fonts.size > 0 && innerWidth === 360 },
  {
    name: 'no JavaScript',
    options: { javaScriptEnabled: false },
    isSo: () => matchMedia('(scripting: none)').matches,
    leaving: 'leads',
  },
  {
    name: 'no CSS',
    prepare: async (context) => {
      await rewriting((html) => html.replace(without('style'), ''))(context);
      await refusing(['stylesheet'])(context);
    },
    isSo: () =>
      [...document.styleSheets].every(({ ownerNode }) => ownerNode instanceof HTMLLinkElement) && getComputedStyle(document.body).fontSize === '16px',
    least: 0,
    isPinned: false,
    // The cover is made of style: without any, the way out only leads away.
    leaving: 'leads',
  },
  {
    name: 'no images, no SVG',
    prepare: async (context) => {
      await rewriting((html) => html.replace(without('svg'), '').replace(/<img\b[^>]*>/g, ''))(context);
      await refusing(['image'])(context);
    },
    isSo: () => !document.querySelector('svg, img'),
  },
  { name: 'no fonts', prepare: refusing(['font']), isSo: () => ![...document.fonts].some(({ status }) => status === 'loaded') },
  {
    name: 'offline after load',
    before: (page) => page.context().setOffline(false),
    after: (page) => page.context().setOffline(true),
    isSo: () => !navigator.onLine,
    leaving: 'stays',
  },
  {
    name: 'slow 2G',
    before: slowDown,
    // What has come must do: the rest of the page is still on its way.
    after: (page) => page.locator('header .say').waitFor(),
    isSo: () => document.readyState === 'loading',
    wait: 'commit',
  },
  {
    name: 'first response only',
    prepare: refusing(['stylesheet', 'script', 'image', 'font', 'fetch', 'xhr', 'media', 'manifest', 'other']),
    isSo: () => performance.getEntriesByType('resource').every((entry) => !(entry as PerformanceResourceTiming).encodedBodySize),
  },
  {
    name: '200 % text (root)',
    after: (page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%')),
    isSo: () => getComputedStyle(document.body).fontSize === '40px',
  },
  { name: '200 % text (browser)', before: setLetters, isSo: () => getComputedStyle(document.body).fontSize === '40px' },
  {
    name: '400 % zoom',
    options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    isSo: () => innerWidth === 320 && innerHeight === 256 && devicePixelRatio === 4,
  },
  { name: 'forced colours', options: { forcedColors: 'active' }, isSo: () => matchMedia('(forced-colors: active)').matches },
  { name: 'reduced motion', options: { reducedMotion: 'reduce' }, isSo: () => matchMedia('(prefers-reduced-motion: reduce)').matches },
  { name: 'dark', options: { colorScheme: 'dark' }, isSo: () => matchMedia('(prefers-color-scheme: dark)').matches },
  { name: 'right to left', tour: second, isSo: () => getComputedStyle(document.body).direction === 'rtl', least: TARGET },
  { name: 'print', after: (page) => page.emulateMedia({ media: 'print' }), isSo: () => matchMedia('print').matches, isPaper: true },
  {
    // Only what a module does is missing here; an engine that old would not read the way out's script either: see “no JavaScript”.
    name: 'no modules (imitated)',
    prepare: rewriting((html) => html.replace(without('script', '[^>]*\\stype="?module'), '')),
    isSo: () => !document.querySelector('script[type="module"]'),
  },
  {
    name: 'no WebGL',
    prepare: (context) =>
      context.addInitScript(() => {
        const getContext = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, kind: string) => RenderingContext | null;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
          return kind.startsWith('webgl') ? null : getContext.call(this, kind);
        } as typeof HTMLCanvasElement.prototype.getContext;
      }),
    after: askForMap,
    isSo: () => !document.createElement('canvas').getContext('webgl2'),
  },
  {
    name: 'map chunk 404',
    prepare: (context) => context.route('**/moving-map*', (route) => route.fulfill({ status: 404, body: '' })),
    after: askForMap,
    isSo: () => {
      const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/moving-map'));
      const isGone = asked.length > 0 && asked.every((entry) => (entry as PerformanceResourceTiming).responseStatus === 404);
      return document.querySelector('[data-open]') ? isGone : !asked.length;
    },
  },
];

/** What keeps a finger from the first link of the header that dials a number; nothing when it can be tapped. */
const findTapFault = (page: Page, name: string, dial: string, least: number): Promise<string[]> =>
  page.evaluate(
    ({ name, dial, least }) => {
      const link = document.querySelector(`header a[href="tel:${dial}"]`);
      if (!link) return [`${name} missing`];
      link.scrollIntoView({ block: 'center' });
      const box = link.getBoundingClientRect();
      if (!box.width || !box.height || !link.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [`${name} not visible`];
      const { clientWidth, clientHeight } = document.documentElement;
      if (box.left < -0.5 || box.right > clientWidth + 0.5 || box.top < -0.5 || box.bottom > clientHeight + 0.5)
        return [`${name} ${Math.round(box.width)}×${Math.round(box.height)} does not fit`];
      // Also near both ends: digits under something are not read.
      for (const share of [0.5, 0.08, 0.92]) {
        const hit = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
        if (!hit || !link.contains(hit)) return [`${name} under ${hit ? `<${hit.tagName.toLowerCase()}>` : 'nothing'} at ${share * 100} %`];
      }
      if (box.width < least || box.height < least) return [`${name} only ${Math.round(box.width)}×${Math.round(box.height)}`];
      let ground: Element | null = link;
      while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
      const ink = getComputedStyle(link.querySelector('b') ?? link).color;
      return ground && ink === getComputedStyle(ground).backgroundColor ? [`${name} has the colour of its ground`] : [];
    },
    { name, dial, least },
  );

/** Texts that the edge of the screen cuts off: the page does not scroll sideways, so that nobody ever reads their ends. */
const findCutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (!node.data.trim() || node.parentElement?.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isCut = [...range.getClientRects()].some(({ width, left, right }) => width > 1 && (left < -1 || right > innerWidth + 1));
      if (isCut) faults.push(`“${node.data.trim().slice(0, 20)}” cut off`);
    }
    return [...new Set(faults)].slice(0, 3);
  });

/** Whether the way out is there, large enough and under nothing, at a share of the page's height. */
const findExitFault = (page: Page, share: number, least: number): Promise<string[]> =>
  page.evaluate(
    ({ share, least }) => {
      scrollTo(0, document.documentElement.scrollHeight * share);
      const link = document.querySelector('a.exit');
      if (!link) return ['exit missing'];
      const box = link.getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const at = `at ${share * 100} %`;
      if (!link.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [`exit not visible ${at}`];
      if (hit !== link) return [`exit ${hit ? `under <${hit.tagName.toLowerCase()}>` : 'off the screen'} ${at}`];
      return box.width < least || box.height < least ? [`exit only ${Math.round(box.width)}×${Math.round(box.height)}`] : [];
    },
    { share, least },
  );

/** Stands in for the neutral site, and takes down after each click whether anything of the page was still to be seen. */
async function watchLeaving(context: BrowserContext, exit: string): Promise<{ covered: boolean[] }> {
  const seen = { covered: [] as boolean[] };
  await context.route(`${new URL(exit).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }));
  await context.exposeBinding('tellCovered', (_, isCovered: boolean) => void seen.covered.push(isCovered));
  // Within the click itself: whatever leaves comes later.
  await context.addInitScript(() => {
    addEventListener('click', () => {
      const spots = [0.02, 0.5, 0.98].flatMap((x) => [0.02, 0.5, 0.98].map((y) => document.elementFromPoint(innerWidth * x, innerHeight * y)));
      const isCovered = getComputedStyle(document.body).display === 'none' && spots.every((element) => element?.closest('.cover'));
      (window as unknown as { tellCovered: (isCovered: boolean) => void }).tellCovered(isCovered);
    });
  });
  return seen;
}

type Leaving = Awaited<ReturnType<typeof watchLeaving>>;

/** Presses the way out with a finger and says what did not happen. */
async function findLeavingFault(page: Page, exit: string, leaving: Condition['leaving'], seen: Leaving): Promise<string[]> {
  const link = page.locator('a.exit');
  const href = await link.getAttribute('href');
  if (href !== exit) return [`exit leads to ${String(href)}`];
  seen.covered.length = 0;
  const box = await link.boundingBox();
  if (!box) return ['exit has no box'];
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const isAway =
    leaving === 'stays' ||
    (await page.waitForURL(exit, { timeout: 5000, waitUntil: 'commit' }).then(
      () => true,
      () => false,
    ));
  // What the page tells arrives a little after the tap.
  for (let i = 0; i < 20 && !seen.covered.length && leaving !== 'leads'; i += 1) await page.waitForTimeout(50);
  const isCovered = leaving === 'leads' || seen.covered.at(-1);
  return [...(isCovered ? [] : ['exit does not cover']), ...(isAway ? [] : ['exit does not lead away'])];
}

/** On paper: the number, and nothing that only a screen can do. */
const findPaperFaults = (page: Page, dial: string): Promise<string[]> =>
  page.evaluate((dial) => {
    const isSeen = (element: Element | null) => Boolean(element?.checkVisibility() && element.getBoundingClientRect().height);
    const printed = [...document.querySelectorAll(`a[href="tel:${dial}"] b`)].some(isSeen);
    const screen = ['a.exit', 'header nav', 'footer nav', 'header .languages', 'form', 'button'];
    return [
      ...(printed ? [] : ['number not printed']),
      ...screen.filter((selector) => [...document.querySelectorAll(selector)].some(isSeen)).map((selector) => `${selector} printed`),
    ];
  }, dial);

async function findFaults(page: Page, address: string, condition: Condition, leaving: Leaving): Promise<string[]> {
  const { main, emergency, exit } = condition.tour ?? first;
  const { least = LEAST, isPinned = true } = condition;
  await condition.before?.(page);
  await page.goto(address, { waitUntil: condition.wait ?? 'load' });
  await condition.after?.(page);
  if (!(await page.evaluate(condition.isSo))) return ['the condition is not there'];
  if (condition.isPaper) return findPaperFaults(page, main.dial);
  const faults = [...(await findTapFault(page, 'number', main.dial, least)), ...(await findTapFault(page, emergency.number, emergency.dial, least))];
  faults.push(...(await findCutTexts(page)));
  for (const share of isPinned ? [0.5, 1, 0] : [0]) faults.push(...(await findExitFault(page, share, least)));
  return [...faults, ...(await findLeavingFault(page, exit, condition.leaving ?? 'covers', leaving))];
}

/** Rows are kept as files: a worker that a failure ends takes its variables with it. */
const rowFolder = (): string => {
  const folder = join(test.info().project.outputDir, 'matrix');
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** The rows so far as one text, columns aligned. */
function toTable(folder: string): string {
  const rows = readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[]);
  const all = [['', ...COLUMNS], ...rows];
  const widths = ['', ...COLUMNS].map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' │ ')).join('\n');
}

for (const [i, condition] of CONDITIONS.entries())
  test(condition.name, async ({ browser, baseURL }) => {
    const tour = condition.tour ?? first;
    const origin = new URL(String(baseURL));
    // The second campaign is served one port further; see playwright.config.ts.
    if (tour === second) origin.port = String(Number(origin.port) + 1);
    const context = await browser.newContext({ baseURL: origin.href, hasTouch: true, ...condition.options });
    await condition.prepare?.(context);
    const leaving = await watchLeaving(context, tour.exit);
    const page = await context.newPage();
    const cells: string[] = [];
    for (const column of COLUMNS) {
      const faults = await findFaults(page, String(tour.stops[column]), condition, leaving);
      cells.push(faults.join(', ') || (condition.isPaper ? 'ok, exit hidden on paper' : 'ok'));
    }
    await context.close();
    writeFileSync(join(rowFolder(), `${String(i).padStart(2, '0')}.json`), JSON.stringify([condition.name, ...cells]));
    expect(cells.flatMap((cell, j) => (cell.startsWith('ok') ? [] : [`${String(COLUMNS[j])}: ${cell}`]))).toEqual([]);
  });

test.afterAll(async () => {
  const table = toTable(rowFolder());
  console.log(`\n${table}\n`);
  await test.info().attach('matrix', { body: table, contentType: 'text/plain' });
});
