/** The site on real nginx, with the file that people install. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNginxHttp } from '../../scripts/server/nginx.ts';
import { toRules } from '../../scripts/server/rules.ts';
import { expectNone } from '../support/faults.ts';
import { root } from '../support/files.ts';
import { headerFaults, listOwn, type Policies } from '../support/headers.ts';
import { listMarks, score } from '../support/observatory.ts';
import { makeTiles } from '../support/pmtiles.ts';
import { openFirst, openSecond, type Page, type Site } from '../support/site.ts';
import { release, startNginx, type Answer, type WebServer } from '../support/web-server.ts';

const builds = { first: resolve(root, process.env['DIST'] ?? 'dist'), second: resolve(root, process.env['DIST2'] ?? '.release/second') };
/** What a phone asks for. */
const ZIPPED = { 'accept-encoding': 'gzip, br' };
const FIRST_ROUND_TRIP = 14_600;
/** In which a fetch is read; nobody but a tester writes so. */
const TELLING = { 'user-agent': 'Telling/9 (Android; Maria)', 'x-forwarded-for': '203.0.113.77', referer: 'https://telling.example/' };
const sha = (text: string) => createHash('sha256').update(text).digest('base64');

/** Pages by their address; 404.html is only an answer to something else. */
const pagesOf = (site: Site) => site.pages.filter(({ path }) => path !== '/404.html');
const firstOf = (site: Site, pattern: RegExp) => `/${[...site.files.keys()].find((file) => pattern.test(file))!}`;

describe.each([
  ['first', openFirst()],
  ['second', openSecond()],
] as const)('the %s campaign on nginx', (name, site) => {
  let server: WebServer;
  let policies: Policies;
  const codes = site.entries('placements').map((entry) => String(entry['code']));
  const code = codes[0]!;
  const unknown = site.findPage('/Q/')!.html;
  const lost = site.files.get('404.html')!.toString('utf8');

  beforeAll(async () => {
    server = await startNginx(builds[name]);
    const policyOf = async (path: string) => String((await server.get(path)).headers['content-security-policy']);
    policies = {
      site: await policyOf('/'),
      desk: await policyOf('/admin/'),
      map: await policyOf(site.toPath('map', site.content.campaign.locales[0]!)),
    };
  });
  afterAll(() => server.stop());

  const faultsOf = (page: Page, answer: Answer) => [
    ...(answer.status === 200 ? [] : [`${page.path}: status ${answer.status}`]),
    ...answer.doubled.map((header) => `${page.path}: ${header} twice`),
    ...(answer.body.toString('utf8') === page.html ? [] : [`${page.path}: another text`]),
    ...headerFaults(page, answer.headers, policies),
  ];

  it('gives every page with exactly the headers that were promised', async () => {
    const answers = await Promise.all(pagesOf(site).map(async (page) => faultsOf(page, await server.get(page.path))));
    expect(answers.length).toBeGreaterThan(20);
    expectNone(answers.flat());
  });

  it('has one policy that lets each page’s own styles and scripts pass, and nothing else', () => {
    const inline = site.publicPages.flatMap(({ html }) =>
      [...html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => `'sha256-${sha(text)}'`),
    );
    const allowed = policies.site.match(/'sha256-[^']+'/g) ?? [];
    expect([...new Set(inline)].sort()).toEqual([...allowed].sort());
    expect(policies.site).toMatch(/^default-src 'none'; /);
    for (const rule of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
      expect(policies.site.split('; ')).toContain(rule);
    expect(policies.site).not.toMatch(/unsafe|\*|https?:/);
  });

  it('gives the desk its own policy, and not by another way of writing an address', async () => {
    expect(policies.desk).toContain("'unsafe-eval'");
    expect(policies.desk).not.toMatch(/script-src[^;]*'unsafe-inline'|\*/);
    const help = site.publicPages.find(({ route }) => route === 'help')!.path;
    for (const path of [`/admin/..${help}`, `/admin/%2e%2e${help}`, `//admin/..${help}`, '/admin/nothing/', '/ADMIN/'])
      expect((await server.get(path)).headers['content-security-policy'], path).toBe(policies.site);
  });

  it('is as quiet when an address is written in another way', async () => {
    const encode = (path: string) => path.replace(/[a-z\d](?=[^/]*\/$)/i, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    for (const page of site.publicPages.filter(({ route }) => route === 'help' || route === 'services')) {
      expect(encode(page.path)).toContain('%');
      expect(headerFaults(page, (await server.get(encode(page.path))).headers, policies)).toEqual([]);
    }
    expect((await server.get(`/%51/${code}`)).headers).toMatchObject({ 'request-otr': '1', 'x-robots-tag': 'noindex' });
  });

  it('would get 100 points or more', async () => {
    for (const page of [site.findPage('/')!, ...site.publicPages.filter(({ route }) => route === 'help' || route === 'services').slice(0, 3)]) {
      const { headers } = await server.get(page.path);
      expect(score(headers, page.html), JSON.stringify(listMarks(headers, page.html))).toBeGreaterThanOrEqual(100);
    }
  });

  it('finds every code however it is typed, at once, and in every language', async () => {
    for (const known of codes)
      for (const language of ['', ...site.content.campaign.locales.map((locale) => `/${locale}`)]) {
        const { html } = site.findPage(`/Q/${known}${language}/`)!;
        for (const typed of [`/Q/${known}`, `/q/${known}`, `/Q/${known.toLowerCase()}`, `/q/${known.toLowerCase()}`])
          for (const ending of ['', '/', '?from=poster']) {
            const answer = await server.get(typed + language + ending);
            expect([answer.status, answer.body.toString('utf8') === html], typed + language + ending).toEqual([200, true]);
            expect(answer.headers).toMatchObject({ 'request-otr': '1', 'x-robots-tag': 'noindex', 'cache-control': 'no-cache' });
          }
      }
  });

  it.each([
    '/Q/ZZ99',
    '/q/zz99/',
    '/Q/ZZ99/en/',
    '/q/',
    '/Q',
    '/q',
    `/Q/${codes[0] ?? ''}x`,
    `/Q/${codes[0] ?? ''}/xx/`,
    `/q/${codes[0] ?? ''}/more/still`,
  ])('answers %s with the numbers, and with no error', async (path) => {
    const answer = await server.get(path);
    expect([answer.status, answer.body.toString('utf8') === unknown]).toEqual([200, true]);
    expect(answer.headers).toMatchObject({ 'request-otr': '1', 'x-robots-tag': 'noindex', 'cache-control': 'no-cache' });
  });

  it('sends a calendar as one, in letters that every phone reads', async () => {
    const file = firstOf(site, /^calendar\/[^/]+\.ics$/);
    const { status, headers, body } = await server.get(file);
    expect([status, headers['content-type'], headers['x-robots-tag']]).toEqual([200, 'text/calendar; charset=utf-8', 'noindex']);
    expect(body.equals(site.files.get(file.slice(1))!)).toBe(true);
    expect((await server.get('/calendar/nothing.ics')).status).toBe(404);
  });

  it('answers what does not exist with the 404 page, never kept', async () => {
    for (const path of [
      '/nobody-knows-this/',
      '/404.html',
      '/fonts/',
      '/fonts/gone.woff2',
      '/_astro/gone.js',
      '/_headers',
      '/.git/config',
      '/%00',
      '/a%0d%0ab',
    ]) {
      const answer = await server.get(path);
      if (answer.status === 400) continue;
      expect([answer.status, answer.body.toString('utf8') === lost], path).toEqual([404, true]);
      expect(answer.doubled, path).toEqual([]);
      expect(headerFaults({ path, isDesk: false, route: undefined }, answer.headers, policies)).toEqual([]);
    }
  });

  it('adds the slash that is missing, without naming a host', async () => {
    const path = site.publicPages.find(({ route }) => route === 'help')!.path;
    const answer = await server.get(path.slice(0, -1));
    expect([answer.status, answer.headers.location]).toEqual([301, path]);
  });

  it('sends on from http, keeping nothing', async () => {
    const answer = await server.get(`/q/${code}`, { isPlain: true });
    expect([answer.status, answer.headers.location]).toEqual([301, `${site.content.campaign.url}/q/${code}`]);
  });

  it('compresses: a help page, or that of a code, fits with its headers into the first round trip', async () => {
    for (const page of site.publicPages.filter(({ route }) => route === 'help' || route === 'q')) {
      const { headers, body, headBytes } = await server.get(page.path, { headers: ZIPPED });
      expect(headers['content-encoding'], page.path).toBe('gzip');
      expect(gunzipSync(body).toString('utf8')).toBe(page.html);
      expect(headBytes + body.length, `${page.path}: ${headBytes} + ${body.length}`).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
    }
    for (const pattern of [/^_astro\/moving-map.*\.js$/, /^search\/.*\.json$/, /^sitemap\.xml$/])
      expect((await server.get(firstOf(site, pattern), { headers: ZIPPED })).headers).toMatchObject({
        'content-encoding': 'gzip',
        vary: 'Accept-Encoding',
      });
  });

  it('sends what the release compressed, and compresses what it did not', async () => {
    const compressed = (path: string) => server.get(path, { headers: ZIPPED }).then(({ headers }) => headers);
    const { path, file } = site.publicPages.find(({ route }) => route === 'safety')!;
    // Nobody knows the length of what is compressed while it is sent.
    expect(await compressed(path)).toMatchObject({ 'content-encoding': 'gzip', 'content-length': expect.any(String) as string });
    rmSync(`${server.site}/current/public/${file}.gz`);
    const { 'content-length': length, ...headers } = await compressed(path);
    expect([headers['content-encoding'], length]).toEqual(['gzip', undefined]);
  });

  it('keeps what never changes for a year, the word list for ten minutes', async () => {
    const cached = async (pattern: RegExp) => (await server.get(firstOf(site, pattern))).headers['cache-control'];
    expect(await cached(/^fonts\/.*\.woff2$/)).toBe('public, max-age=31536000, immutable');
    expect(await cached(/^_astro\/.*\.js$/)).toBe('public, max-age=31536000, immutable');
    expect(await cached(/^search\/.*\.json$/)).toBe('public, max-age=600');
    const { headers } = await server.get('/');
    const again = await server.get('/', { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(listOwn(again.headers)).toEqual(listOwn(headers));
  });

  it('gives parts of the map’s streets, which lie beside the releases, as they are: an archive is read through it', async () => {
    const archive = makeTiles([19, 9, 22, 12]);
    mkdirSync(`${server.site}/tiles`);
    writeFileSync(`${server.site}/tiles/river.pmtiles`, archive);
    writeFileSync(`${server.site}/tiles/secret.txt`, 'nobody’s');
    const part = await server.get('/tiles/river.pmtiles', { headers: { ...ZIPPED, range: 'bytes=0-126' } });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 0-126/${archive.length}`]);
    expect(part.body.equals(archive.subarray(0, 127))).toBe(true);
    expect(part.headers).toMatchObject({ 'content-type': 'application/vnd.pmtiles', 'cache-control': 'public, max-age=86400' });
    expect(part.headers['content-encoding']).toBeUndefined();
    expect(listOwn(part.headers)).toMatchObject({ 'content-security-policy': policies.site, 'cross-origin-resource-policy': 'same-origin' });
    expect(part.doubled).toEqual([]);
    const ask = (range: string) => server.get('/tiles/river.pmtiles', { headers: { range } });
    expect((await ask(`bytes=${archive.length}-`)).status).toBe(416);

    const getBytes = async (from: number, length: number) => {
      const { status, body } = await ask(`bytes=${from}-${from + length - 1}`);
      expect(status).toBe(206);
      return { data: new Uint8Array(body).buffer };
    };
    const tile = await new PMTiles({ getKey: () => 'river', getBytes }).getZxy(8, 142, 120);
    expect(Buffer.from(tile!.data).toString()).toContain('Probă');

    for (const path of ['/tiles/secret.txt', '/tiles/', '/tiles/gone.pmtiles', '/tiles/..%2fcurrent/server/nginx-root.conf'])
      expect([path, (await server.get(path)).status, (await server.get(path)).headers['cache-control']]).toEqual([path, 404, 'no-cache']);
    rmSync(`${server.site}/tiles`, { recursive: true });
  });

  it('says what a file is, and nothing about itself', async () => {
    const types = { '/': 'text/html; charset=utf-8', '/robots.txt': 'text/plain; charset=utf-8', '/sitemap.xml': 'text/xml; charset=utf-8' };
    for (const [path, type] of Object.entries(types)) {
      const { headers } = await server.get(path);
      expect([headers['content-type'], headers.server]).toEqual([type, 'nginx']);
    }
    expect((await server.get(firstOf(site, /\.woff2$/))).headers['content-type']).toBe('font/woff2');
    expect((await server.get('/', { method: 'POST' })).body.toString('utf8')).not.toMatch(/nginx\/\d/);
  });

  it('publishes a security contact only where there is one', async () => {
    const answer = await server.get('/.well-known/security.txt');
    expect(answer.status).toBe(site.content.campaign.securityContact ? 200 : 404);
    if (answer.status === 200) {
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(answer.body.toString('utf8')).toMatch(/^Contact: mailto:\S+@\S+\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\n/);
    }
  });

  it('writes down nobody: of a code only the hour, itself, the outcome and the kind of reader; of all else nothing', async () => {
    const count = () => (server.readLogs()['codes.log'] ?? '').split('\n').length;
    const before = count();
    const help = site.publicPages.find(({ route }) => route === 'help')!.path;
    const quiet = [help, help.slice(0, -1), firstOf(site, /^search\//), '/secret-word/', '/fonts/', '/admin/', '/.git/', `/${'long'.repeat(4000)}`];
    for (const path of quiet) await server.get(path, { headers: TELLING });
    await server.get(help, { headers: TELLING, method: 'POST' });
    await server.get(`/q/${code}?maria`, { headers: TELLING, isPlain: true });
    await server.get(`/Q/${code}/${site.content.campaign.locales[1]!}/`, { headers: TELLING });
    await new Promise((done) => setTimeout(done, 200));
    expect(count(), 'only codes are counted').toBe(before);

    await server.get(`/q/${code}?maria`, { headers: TELLING });
    await server.get('/q/maria-was-here/', { headers: TELLING });
    for (const agent of [
      'Mozilla/5.0 (compatible; Googlebot/2.1)',
      'WhatsApp/2.24',
      'Mozilla/5.0 (Linux; Android 11; CUBOT X50) Mobile',
      'Mozilla/5.0 (X11)',
    ])
      await server.get(`/q/${code.toLowerCase()}`, { headers: { ...TELLING, 'user-agent': agent } });
    await new Promise((done) => setTimeout(done, 200));
    const hour = '\\d{4}-\\d\\d-\\d\\dT\\d\\d';
    const written = server.readLogs()['codes.log']!.trim().split('\n').slice(-6);
    const expected = [`${code} 200 phone`, '- 200 phone', `${code} 200 bot`, `${code} 200 bot`, `${code} 200 phone`, `${code} 200 other`];
    for (const [i, line] of written.entries()) expect(line).toMatch(new RegExp(`^${hour} ${expected[i]!}$`));

    const all = Object.values(server.readLogs()).join('\n');
    expect(all).not.toMatch(/127\.0\.0\.1|203\.0\.113|maria|telling|Mozilla|secret|longlong/i);
    expect(all).not.toContain(help);
    expect(server.readLogs()['http-access.log'] ?? '').toBe('');
  });
});

describe('a release', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startNginx(builds.second);
  });
  afterAll(() => server.stop());
  const titleOf = async () => /<title>[^<]*/.exec((await server.get('/')).body.toString('utf8'))?.[0];

  it('is refused as a whole when the web server refuses it', async () => {
    const before = await titleOf();
    expect(() => release(builds.first, server.site, 'false')).toThrow(/Nothing has changed/);
    await server.reload();
    expect(await titleOf()).toBe(before);
  });

  it('changes pages and policy together, serves the files of the one before, and can be taken back', async () => {
    const [old, fresh] = [openSecond(), openFirst()];
    const onlyIn = (site: Site, other: Site) => `/${[...site.files.keys()].find((file) => file.startsWith('_astro/') && !other.files.has(file))!}`;
    const before = await server.get('/');
    release(builds.first, server.site);
    // Not in use until the server reads its files again: neither the pages nor their policy.
    expect((await server.get('/')).body.equals(before.body)).toBe(true);
    await server.reload();
    const after = await server.get('/');
    expect(after.body.toString('utf8')).toBe(fresh.findPage('/')!.html);
    expect(after.headers['content-security-policy']).not.toBe(before.headers['content-security-policy']);
    expect((await server.get(onlyIn(old, fresh))).status, 'a page that is still open asks for it').toBe(200);

    release('--back', server.site);
    await server.reload();
    expect((await server.get('/')).body.equals(before.body)).toBe(true);
    expect((await server.get(onlyIn(fresh, old))).status).toBe(200);
  });
});

describe('a campaign with thousands of codes', () => {
  const MANY = Array.from({ length: 5000 }, (_, i) => `K${String(i).padStart(4, '0')}${i % 7 ? '' : 'XYZ'}`);
  let server: WebServer;
  beforeAll(async () => {
    server = await startNginx(builds.second);
    const [folder, { campaign }] = [`${server.site}/current`, openSecond().content];
    const rules = toRules({ campaign, policy: "default-src 'none'", mapPolicy: "default-src 'none'" });
    writeFileSync(`${folder}/server/nginx-http.conf`, toNginxHttp({ rules, codes: MANY, url: campaign.url }));
    for (const code of [MANY[0]!, MANY.at(-1)!]) {
      mkdirSync(`${folder}/public/Q/${code}`);
      writeFileSync(`${folder}/public/Q/${code}/index.html`, `<!doctype html>This is ${code}`);
    }
    await server.reload();
  });
  afterAll(() => server.stop());

  it('finds the first and the last of them however they are typed, and complains of no table that is too small', async () => {
    for (const code of [MANY[0]!, MANY.at(-1)!])
      for (const path of [`/Q/${code}`, `/q/${code.toLowerCase()}/`])
        expect((await server.get(path)).body.toString('utf8'), path).toBe(`<!doctype html>This is ${code}`);
    expect((await server.get('/q/k5000')).body.toString('utf8')).toBe(openSecond().findPage('/Q/')!.html);
    await new Promise((done) => setTimeout(done, 200));
    expect(server.readLogs()['codes.log']).toMatch(new RegExp(`(T\\d\\d ${MANY[0]!} 200 other\n.*){2}`));
    expect(server.readLogs()['main-error.log']).not.toMatch(/\[(warn|emerg)\]/);
  });
});
