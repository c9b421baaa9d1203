/**
 * What a visit leaves on a phone and what it sends: watched on the wire, in the page and in the browser's own books.
 * The browser talks through a proxy of ours, so that nothing it says to anybody is missed: neither a beacon, nor a worker's request, nor a
 * connection that was only prepared.
 */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** A page that is not in the build: what the tests of these tests serve. */
export interface Planted {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

/** Answers' headers that make a browser keep or send something. */
const KEEPING = ['set-cookie', 'link', 'refresh', 'report-to', 'reporting-endpoints', 'nel', 'accept-ch', 'service-worker-allowed', 'sourcemap'];

/** Names of what a script calls to ask for a permission, to send or to keep; the page tells when one of them is called. */
const CALLS = [
  'Notification.requestPermission',
  'Permissions.prototype.request',
  'Geolocation.prototype.getCurrentPosition',
  'Geolocation.prototype.watchPosition',
  'MediaDevices.prototype.getUserMedia',
  'MediaDevices.prototype.getDisplayMedia',
  'PushManager.prototype.subscribe',
  'StorageManager.prototype.persist',
  'CredentialsContainer.prototype.get',
  'CredentialsContainer.prototype.store',
  'Clipboard.prototype.read',
  'Clipboard.prototype.readText',
  'Navigator.prototype.requestMIDIAccess',
  'Bluetooth.prototype.requestDevice',
  'USB.prototype.requestDevice',
  'WakeLock.prototype.request',
  'BatteryManager.prototype.addEventListener',
  'Navigator.prototype.sendBeacon',
  'ServiceWorkerContainer.prototype.register',
  'History.prototype.pushState',
  'History.prototype.replaceState',
  'CookieStore.prototype.set',
];
const MAKERS = ['WebSocket', 'EventSource', 'XMLHttpRequest', 'Worker', 'SharedWorker', 'BroadcastChannel', 'RTCPeerConnection', 'Notification'];

/** Runs in every page before its own scripts. */
function tellCalls([calls, makers]: [string[], string[]]): void {
  const tell = (name: string) => (window as unknown as { tellCall: (name: string) => void }).tellCall(name);
  for (const path of calls) {
    const names = path.split('.');
    const last = names.pop() as string;
    let owner: unknown = window;
    for (const name of names) owner = (owner as Record<string, unknown> | undefined)?.[name];
    const original = (owner as Record<string, unknown> | undefined)?.[last];
    if (typeof original !== 'function') continue;
    (owner as Record<string, unknown>)[last] = function (this: unknown, ...rest: unknown[]): unknown {
      tell(path);
      return Reflect.apply(original, this, rest);
    };
  }
  for (const name of makers) {
    const original = (window as unknown as Record<string, unknown>)[name];
    if (typeof original !== 'function') continue;
    (window as unknown as Record<string, unknown>)[name] = new Proxy(original, {
      construct: (target, rest, self) => {
        tell(`new ${name} ${/Worker$/.test(name) ? new URL(String(rest[0]), location.href).href : ''}`.trim());
        return Reflect.construct(target, rest, self) as object;
      },
    });
  }
}

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** Words that must stay where they were typed. */
  words: string[];
  /** Console errors and exceptions. */
  errors: string[];
  /** Everything found since the last time it was asked, as sentences. */
  findTraces: () => Promise<string[]>;
  close: () => Promise<void>;
}

const wordsIn = (text: string, words: readonly string[]): string[] => {
  const plain = text.toLowerCase();
  return words.filter((word) => plain.includes(word) || plain.includes(encodeURIComponent(word).toLowerCase()));
};

/** What the page keeps, in every place that a page has. */
const findKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (list: { name?: string | undefined }[]) => list.map((item) => item.name ?? '');
    const kept: Record<string, string[]> = {
      'document.cookie': document.cookie ? [document.cookie] : [],
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      indexedDB: names(await indexedDB.databases()),
      caches: await caches.keys(),
      'service worker': (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      'window.name': window.name ? [window.name] : [],
      'history.state': history.state === null ? [] : [JSON.stringify(history.state)],
      'private files': await (async () => {
        const found: string[] = [];
        const folder = (await navigator.storage.getDirectory()) as unknown as { keys: () => AsyncIterable<string> };
        for await (const name of folder.keys()) found.push(name);
        return found;
      })(),
    };
    return Object.entries(kept).flatMap(([kind, list]) => (list.length ? [`${kind} keeps ${list.join(', ')}`] : []));
  });

/** What the page's own markup asks a browser to keep, to prepare or to fill in. */
const findMarkup = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const BAD: [string, string][] = [
      ['link[rel~="manifest"]', 'a manifest'],
      ['link[rel~="preconnect"], link[rel~="dns-prefetch"]', 'a connection before it is wanted'],
      ['link[rel~="prefetch"], link[rel~="prerender"], script[type="speculationrules"]', 'a page before it is wanted'],
      ['[ping]', 'a ping'],
      ['meta[http-equiv="refresh" i], meta[http-equiv="accept-ch" i], meta[http-equiv="delegate-ch" i]', 'a meta that acts'],
      ['iframe, object, embed, portal, fencedframe', 'a page in the page'],
    ];
    // A box to tick has nothing to fill in: HTML gives it no such attribute.
    const isFilled = (field: HTMLInputElement) => !['checkbox', 'radio'].includes(field.type);
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select, [contenteditable]')];
    return [
      ...BAD.filter(([selector]) => document.querySelector(selector)).map(([, what]) => `the page has ${what}`),
      ...fields
        .filter((field) => isFilled(field) && field.getAttribute('autocomplete') !== 'off')
        .map((field) => `<${field.localName}> lets the browser fill in`),
      ...fields.filter((field) => field.getAttribute('name')).map((field) => `<${field.localName} name> could go into an address`),
    ];
  });

/**
 * Opens a browser window whose every word is heard.
 * @param origin where the site is
 * @param exits origins that a way out may lead to; they are never really asked
 * @param working addresses of pages that may have a worker, made of a file of the build: the map draws in one
 */
export async function visit(
  browser: Browser,
  origin: string,
  exits: readonly string[],
  planted: Record<string, Planted> = {},
  working: readonly string[] = [],
): Promise<Visit> {
  const { host } = new URL(origin);
  const found: string[] = [];
  const words: string[] = [];
  const errors: string[] = [];

  /** What is wrong with a request of the browser, whoever answers it. */
  const judge = (url: string, method: string, headers: Record<string, string | string[] | undefined>) => {
    if (headers['referer']) found.push(`${url} was told where from: Referer ${String(headers['referer'])}`);
    if (headers['cookie']) found.push(`${url} got a cookie`);
    if (!['GET', 'HEAD'].includes(method)) found.push(`${method} ${url} sends something`);
    for (const word of wordsIn(`${url} ${JSON.stringify(headers)}`, words)) found.push(`${url} carries “${word}”`);
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', origin);
    judge(url.href, request.method ?? '', request.headers);
    if (url.host !== host) {
      found.push(`${url.href} is of somebody else`);
      response.writeHead(204).end();
      return;
    }
    const page = planted[url.pathname];
    if (page) {
      const headers = page.headers ?? {};
      for (const name of KEEPING) if (headers[name]) found.push(`${url.href} is answered with ${name}`);
      response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...headers }).end(page.body);
      return;
    }
    const passed = ask(url, { method: request.method, headers: request.headers }, (real) => {
      for (const name of KEEPING) if (real.headers[name]) found.push(`${url.href} is answered with ${name}`);
      response.writeHead(real.statusCode ?? 502, real.headers);
      real.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  };

  const proxy = createServer(answer);
  // A tunnel: https, a web socket, or a connection opened for later.
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    // The way out: what leads there is caught below, but the browser connects while it asks.
    if (!exits.some((exit) => new URL(exit).hostname === String(request.url).split(':')[0])) found.push(`${String(request.url)} is of somebody else`);
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));

  const server = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const context = await browser.newContext({ baseURL: origin, proxy: { server } });
  await context.exposeBinding('tellCall', ({ page }, name: string) => {
    const isOwnWorker = name.startsWith(`new Worker ${origin}/_astro/`) && working.includes(new URL(page.url()).pathname);
    if (!isOwnWorker) found.push(`${page.url()} calls ${name}`);
  });
  await context.addInitScript(tellCalls, [CALLS, MAKERS] as [string[], string[]]);
  for (const exit of exits)
    await context.route(`${exit}/**`, async (route) => {
      if (!route.request().isNavigationRequest()) found.push(`${route.request().url()} is of somebody else`);
      judge(route.request().url(), route.request().method(), await route.request().allHeaders());
      await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
    });

  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    found.push(`${page.url()} asks “${dialog.message()}”`);
    void dialog.dismiss();
  });
  context.on('page', (other) => found.push(`${page.url()} opens a window: ${other.url()}`));
  page.on('download', (download) => found.push(`${page.url()} saves ${download.suggestedFilename()}`));
  page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));

  const findTraces = async () => {
    const isOurs = page.url().startsWith(origin);
    // A session of its own each time: one that is older than a step to another site is of a page that is no longer shown.
    const books = await context.newCDPSession(page);
    const { entries } = await books.send('Page.getNavigationHistory');
    await books.detach();
    const remembered = entries.flatMap(({ url, title }) =>
      wordsIn(`${url} ${title}`, words).map((word) => `the history remembers “${word}”: ${url}`),
    );
    const kept = isOurs ? [...(await findKept(page)), ...(await findMarkup(page))] : [];
    const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
    const all = [...found.splice(0), ...remembered, ...[...kept, ...cookies].map((fault) => `${page.url()}: ${fault}`)];
    return [...new Set(all)];
  };
  const close = async () => {
    await context.close();
    proxy.closeAllConnections();
    await new Promise((done) => proxy.close(done));
  };
  return { context, page, words, errors, findTraces, close };
}
