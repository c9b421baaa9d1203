/** Nothing left, nothing sent: every address of the build, used as a visitor would, with all that it says and keeps written down. */
import { expect, test, type Page } from '@playwright/test';
import { content, listPages, listSitemap, localeOf, locales, templates, toPath } from '../support/addresses.ts';
import { toMapPage } from '../support/map-page.ts';
import { visit, type Planted } from '../support/traces.ts';

/** Words that are in no page, so that wherever they turn up they were typed. */
const TYPED = 'zidărie xylofon 0745123456';
const WORDS = ['zidărie', 'zidarie', 'xylofon', '0745123456'];

const exitOf = (locale: string): string => {
  const site = content.collections['settings']?.find((entry) => entry.slug === 'site');
  return String(site?.text[locale]?.exitUrl);
};
const exits = locales.map((locale) => new URL(exitOf(locale)).origin);

/** Everything that is folded is opened, as a reader would: by its summary. */
const openAll = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll('summary').forEach((summary) => summary.click()));

/** Types, presses Enter, waits for the answer. */
async function search(page: Page, text: string): Promise<void> {
  const box = page.getByRole('searchbox');
  await box.pressSequentially(text);
  await box.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
}

const isOf = (locale: string) => (path: string) => localeOf(path) === locale;

for (const locale of locales)
  test(`every page in ${locale}, opened, unfolded and (one of each kind) left, is silent, asks nobody else and keeps nothing`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const addresses = [...new Set([...listSitemap(), ...listPages(), '/nowhere-at-all/'])].filter(isOf(locale));
    expect(addresses.length, 'pages of this language').toBeGreaterThan(10);
    const { page, errors, findTraces, close } = await visit(browser, String(baseURL), exits);
    const faults: string[] = [];
    const left = new Set(templates(locale));
    for (const address of addresses) {
      await page.goto(address);
      await openAll(page);
      faults.push(...(await findTraces()));
      if (!left.has(address)) continue;
      // A code's page in another language leads out in that language.
      const exit = String(await page.locator('a.exit').getAttribute('href'));
      expect(locales.map(exitOf), `the way out of ${address}`).toContain(exit);
      await page.locator('a.exit').click();
      await page.waitForURL(exit);
      faults.push(...(await findTraces()));
    }
    await close();
    expect(faults, 'what a visit leaves or sends').toEqual([]);
    // A page that is not there says so itself.
    expect(
      errors.filter((error) => !error.includes('status of 404')),
      'console errors',
    ).toEqual([]);
  });

for (const locale of locales)
  test(`what is typed into the search in ${locale} goes nowhere, also when a result is followed and the page left`, async ({ browser, baseURL }) => {
    const { page, words, findTraces, close } = await visit(browser, String(baseURL), exits);
    words.push(...WORDS);
    await page.goto(toPath('search', locale));
    await search(page, TYPED);
    const found = await findTraces();
    await page.getByRole('searchbox').clear();
    // A word that is found: the name of a region is the same in every language.
    words.push('alba');
    await page.getByRole('searchbox').pressSequentially('alba');
    await page.getByRole('searchbox').press('Enter');
    const result = page.locator('[data-found] a').first();
    await expect(result).toBeVisible();
    // What is found has the word in its own address; that it was typed must not show.
    words.pop();
    await result.click();
    await page.waitForURL((url) => url.pathname !== toPath('search', locale));
    found.push(...(await findTraces()));
    // What comes from the back-forward cache is never loaded again.
    await page.goBack({ waitUntil: 'commit' });
    found.push(...(await findTraces()));
    await page.locator('a.exit').click();
    await page.waitForURL(exitOf(locale));
    found.push(...(await findTraces()));
    await close();
    expect(found).toEqual([]);
  });

for (const locale of locales.slice(0, 2))
  test(`the map in ${locale}, open and moved, asks nobody else and keeps nothing; it alone has a worker, of its own`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const path = toPath('map', locale);
    const { page, errors, findTraces, close } = await visit(browser, String(baseURL), exits, {}, [path]);
    const map = toMapPage(page);
    await map.start(path);
    const all = await map.readCount();
    await map.pressUntil('+', (count) => count < all);
    await map.list.first().getByRole('button').click();
    await expect(map.popup).toBeVisible();
    const found = await findTraces();
    await map.back.click();
    found.push(...(await findTraces()));
    await page.locator('a.exit').click();
    await page.waitForURL(exitOf(locale));
    found.push(...(await findTraces()));
    await close();
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
  });

/** Each trace that a page could leave, on a page of its own, with what must be said of it. */
const PLANTED: readonly { name: string; page: Planted; says: RegExp; words?: string[] }[] = [
  {
    name: 'script-elsewhere',
    page: { body: '<script src="http://stats.example/a.js"></script>' },
    says: /stats\.example\/a\.js is of somebody else/,
  },
  { name: 'image-elsewhere', page: { body: '<img src="https://stats.example/a.gif">' }, says: /stats\.example:443 is of somebody else/ },
  { name: 'fetch-elsewhere', page: { body: `<script>fetch('https://stats.example/')</script>` }, says: /stats\.example:443 is of somebody else/ },
  { name: 'preconnect', page: { body: '<link rel="preconnect" href="https://stats.example">' }, says: /a connection before it is wanted/ },
  { name: 'dns-prefetch', page: { body: '<link rel="dns-prefetch" href="//stats.example">' }, says: /a connection before it is wanted/ },
  { name: 'prefetch', page: { body: '<link rel="prefetch" href="/ajutor/">' }, says: /a page before it is wanted/ },
  { name: 'speculation', page: { body: '<script type="speculationrules">{}</script>' }, says: /a page before it is wanted/ },
  { name: 'manifest', page: { body: '<link rel="manifest" href="data:application/json,{}">' }, says: /a manifest/ },
  { name: 'ping', page: { body: '<a href="/" ping="/ping">a</a>' }, says: /a ping/ },
  { name: 'refresh', page: { body: '<meta http-equiv="refresh" content="9999">' }, says: /a meta that acts/ },
  { name: 'frame', page: { body: '<iframe></iframe>' }, says: /a page in the page/ },
  { name: 'cookie', page: { body: `<script>document.cookie = 'a=1'</script>` }, says: /document\.cookie keeps a=1/ },
  { name: 'cookie-jar', page: { body: '', headers: { 'set-cookie': 'b=1; HttpOnly' } }, says: /: cookie b/ },
  { name: 'cookie-header', page: { body: '', headers: { 'set-cookie': 'b=1; Max-Age=0' } }, says: /answered with set-cookie/ },
  {
    name: 'cookie-sent',
    // Asked for by the script: what stands in the markup a browser may fetch before the script has run.
    page: { body: `<script>document.cookie = 'c=1; path=/'; new Image().src = '/robots.txt'</script>` },
    says: /robots\.txt got a cookie/,
  },
  { name: 'local-storage', page: { body: `<script>localStorage.setItem('a', 1)</script>` }, says: /localStorage keeps a/ },
  { name: 'session-storage', page: { body: `<script>sessionStorage.setItem('a', 1)</script>` }, says: /sessionStorage keeps a/ },
  { name: 'indexed-db', page: { body: `<script>indexedDB.open('shelf')</script>` }, says: /indexedDB keeps shelf/ },
  { name: 'caches', page: { body: `<script>caches.open('box')</script>` }, says: /caches keeps box/ },
  {
    name: 'private-files',
    page: { body: `<script>navigator.storage.getDirectory().then((d) => d.getFileHandle('note', { create: true }))</script>` },
    says: /private files keeps note/,
  },
  { name: 'window-name', page: { body: `<script>window.name = 'who'</script>` }, says: /window\.name keeps who/ },
  { name: 'history-state', page: { body: `<script>history.replaceState({ who: 1 }, '')</script>` }, says: /history\.state keeps/ },
  {
    name: 'worker',
    page: { body: `<script>navigator.serviceWorker.register('/sabotage/sw.js')</script>` },
    says: /service worker keeps http/,
  },
  { name: 'notification', page: { body: '<script>Notification.requestPermission()</script>' }, says: /calls Notification\.requestPermission/ },
  {
    name: 'place',
    page: { body: '<script>navigator.geolocation.getCurrentPosition(() => 0)</script>' },
    says: /calls Geolocation\.prototype\.getCurrentPosition/,
  },
  { name: 'camera', page: { body: '<script>navigator.mediaDevices.getUserMedia({ video: true })</script>' }, says: /calls MediaDevices/ },
  { name: 'dialog', page: { body: '<script>setTimeout(() => alert("hello"))</script>' }, says: /asks “hello”/ },
  { name: 'window', page: { body: '<script>setTimeout(() => open("about:blank"))</script>' }, says: /opens a window/ },
  { name: 'beacon', page: { body: `<script>navigator.sendBeacon('/robots.txt', 'x')</script>` }, says: /calls Navigator\.prototype\.sendBeacon/ },
  {
    name: 'post',
    page: { body: `<script>fetch('/robots.txt', { method: 'POST', body: 'x' })</script>` },
    says: /POST .*robots\.txt sends something/,
  },
  { name: 'socket', page: { body: `<script>new WebSocket('wss://stats.example/')</script>` }, says: /calls new WebSocket/ },
  { name: 'socket-wire', page: { body: `<script>new WebSocket('wss://wire.example/')</script>` }, says: /wire\.example:443 is of somebody else/ },
  { name: 'event-source', page: { body: `<script>new EventSource('/robots.txt')</script>` }, says: /calls new EventSource/ },
  { name: 'thread', page: { body: `<script>new Worker('/sabotage/sw.js')</script>` }, says: /calls new Worker http.*sw\.js/ },
  { name: 'thread-of-text', page: { body: `<script>new Worker('data:text/javascript,0')</script>` }, says: /calls new Worker data:/ },
  { name: 'xhr', page: { body: '<script>new XMLHttpRequest()</script>' }, says: /calls new XMLHttpRequest/ },
  { name: 'autofill', page: { body: '<input type="search">' }, says: /<input> lets the browser fill in/ },
  { name: 'named-field', page: { body: '<input autocomplete="off" name="q">' }, says: /<input name> could go into an address/ },
  { name: 'referrer', page: { body: '<img src="/robots.txt">' }, says: /robots\.txt was told where from: Referer/ },
  { name: 'client-hints', page: { body: '', headers: { 'accept-ch': 'Sec-CH-UA-Model' } }, says: /answered with accept-ch/ },
  { name: 'reports', page: { body: '', headers: { nel: '{}' } }, says: /answered with nel/ },
  { name: 'word-asked', page: { body: `<script>fetch('/?q=xylofon')</script>` }, says: /\?q=xylofon carries “xylofon”/, words: ['xylofon'] },
  {
    name: 'word-encoded',
    page: { body: `<script>fetch('/?q=' + encodeURIComponent('zidărie'))</script>` },
    says: /carries “zidărie”/,
    words: ['zidărie'],
  },
  {
    name: 'word-remembered',
    page: { body: `<script>history.pushState(null, '', '#xylofon')</script>` },
    says: /the history remembers “xylofon”/,
    words: ['xylofon'],
  },
  { name: 'word-in-title', page: { body: '<title>xylofon</title>' }, says: /the history remembers “xylofon”/, words: ['xylofon'] },
];

test('every trace that can be left is seen', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const worker: Planted = { body: '', type: 'text/javascript' };
  const clean: Planted = { body: '<meta name="referrer" content="no-referrer"><title>Clean</title>' };
  const pages = Object.fromEntries(PLANTED.map(({ name, page }) => [`/sabotage/${name}/`, page]));
  const planted = { ...pages, '/sabotage/': clean, '/sabotage/sw.js': worker };
  const unseen: string[] = [];
  for (const { name, says, words = [] } of PLANTED) {
    // A window for each: what one keeps would be found on the next.
    const watched = await visit(browser, String(baseURL), exits, planted);
    await watched.page.goto('/sabotage/');
    expect(await watched.findTraces(), 'a page without traces').toEqual([]);
    watched.words.push(...words);
    await watched.page.goto(`/sabotage/${name}/`);
    let said: string[] = [];
    for (let i = 0; i < 20 && !said.some((fault) => says.test(fault)); i += 1) {
      await watched.page.waitForTimeout(i && 50);
      said = [...said, ...(await watched.findTraces())];
    }
    if (!said.some((fault) => says.test(fault))) unseen.push(`${name}: ${said.join('; ') || 'nothing was said'}`);
    await watched.close();
  }
  expect(unseen).toEqual([]);
});

test('a way out that tells where from is seen', async ({ browser, baseURL }) => {
  const exit = exitOf(locales[0] as string);
  const body = `<meta name="referrer" content="unsafe-url"><a class="exit" href="${exit}">out</a>`;
  const { page, findTraces, close } = await visit(browser, String(baseURL), exits, { '/sabotage/exit/': { body } });
  await page.goto('/sabotage/exit/');
  await page.locator('a.exit').click();
  await page.waitForURL(exit);
  expect((await findTraces()).join('\n')).toMatch(/was told where from: Referer http.*sabotage\/exit/);
  await close();
});
