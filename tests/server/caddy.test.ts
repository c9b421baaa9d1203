/** The same on Caddy, as far as Caddy can: one page of each kind and language, codes, what does not exist, and what is written down. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { root } from '../support/files.ts';
import { headerFaults, type Policies } from '../support/headers.ts';
import { makeTiles } from '../support/pmtiles.ts';
import { openFirst } from '../support/site.ts';
import { startCaddy, type WebServer } from '../support/web-server.ts';

const TELLING = { 'user-agent': 'Telling/9 (Android; Maria)', 'x-forwarded-for': '203.0.113.77', referer: 'https://telling.example/' };

describe('the first campaign on Caddy', () => {
  const site = openFirst();
  const lost = site.files.get('404.html')!.toString('utf8');
  const help = site.publicPages.find(({ route }) => route === 'help')!;
  const codes = site.entries('placements').map((entry) => String(entry['code']));
  const code = codes[0]!;
  let server: WebServer;
  let policies: Policies;
  beforeAll(async () => {
    server = await startCaddy(resolve(root, process.env['DIST'] ?? 'dist'));
    const policyOf = async (path: string) => String((await server.get(path)).headers['content-security-policy']);
    policies = {
      site: await policyOf('/'),
      desk: await policyOf('/admin/'),
      map: await policyOf(site.toPath('map', site.content.campaign.locales[0]!)),
    };
  });
  afterAll(() => server.stop());

  it('gives pages with exactly the headers that were promised', async () => {
    const kinds = new Map(
      site.pages.filter(({ path }) => path !== '/404.html').map((page) => [`${page.lang} ${page.route ?? ''} ${String(page.isDesk)}`, page]),
    );
    const faults = [...kinds.values()].map(async (page) => {
      const { status, headers, doubled, body } = await server.get(page.path);
      expect([page.path, status, body.toString('utf8') === page.html, doubled]).toEqual([page.path, 200, true, []]);
      return headerFaults(page, headers, policies);
    });
    expect(faults.length).toBeGreaterThan(50);
    expectNone((await Promise.all(faults)).flat());
    expect(policies.desk).toContain("'unsafe-eval'");
    expect(policies.site).toContain("trusted-types 'none'");
  });

  it('finds every code however it is typed, at once, and in every language', async () => {
    for (const known of codes)
      for (const language of ['', ...site.content.campaign.locales.map((locale) => `/${locale}`)])
        for (const typed of [`/Q/${known}`, `/Q/${known}/`, `/q/${known.toLowerCase()}`, `/q/${known.toLowerCase()}/`, `/Q/${known}?from=poster`]) {
          const path = typed.replace(/(\/?)(\?.*)?$/, `${language}$1$2`);
          const answer = await server.get(path);
          expect([path, answer.status, answer.body.toString('utf8') === site.findPage(`/Q/${known}${language}/`)!.html]).toEqual([path, 200, true]);
          expect(answer.headers).toMatchObject({ 'request-otr': '1', 'x-robots-tag': 'noindex', 'cache-control': 'no-cache' });
        }
  });

  it.each(['/Q/ZZ99', '/q/zz99/', '/Q/ZZ99/en/', '/q/', '/Q', '/q', `/Q/${codes[0] ?? ''}x`, `/Q/${codes[0] ?? ''}/xx/`])(
    'answers %s with the numbers, and with no error',
    async (path) => {
      const answer = await server.get(path);
      expect([answer.status, answer.body.toString('utf8') === site.findPage('/Q/')!.html]).toEqual([200, true]);
      expect(answer.headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-cache' });
    },
  );

  it('answers what does not exist with the 404 page, never kept, never with the desk’s policy', async () => {
    for (const path of ['/nobody-knows-this/', '/fonts/', '/_astro/gone.js', '/_headers', '/admin/gone/']) {
      const answer = await server.get(path);
      expect([path, answer.status, answer.body.toString('utf8') === lost]).toEqual([path, 404, true]);
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-security-policy': policies.site });
    }
  });

  it('sends a calendar as one', async () => {
    const { status, headers } = await server.get('/calendar/ro.ics');
    expect([status, headers['content-type'], headers['x-robots-tag']]).toEqual([200, 'text/calendar; charset=utf-8', 'noindex']);
  });

  it('gives parts of the map’s streets, which lie beside the releases, as they are', async () => {
    const archive = makeTiles([19, 9, 22, 12]);
    mkdirSync(`${server.site}/tiles`);
    writeFileSync(`${server.site}/tiles/river.pmtiles`, archive);
    writeFileSync(`${server.site}/tiles/secret.txt`, 'nobody’s');
    const { status, headers, body } = await server.get('/tiles/river.pmtiles', { headers: { 'accept-encoding': 'gzip, br', range: 'bytes=5-99' } });
    expect([status, headers['content-range'], headers['content-encoding']]).toEqual([206, `bytes 5-99/${archive.length}`, undefined]);
    expect(body.equals(archive.subarray(5, 100))).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.pmtiles',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': policies.site,
    });
    for (const path of ['/tiles/secret.txt', '/tiles/gone.pmtiles']) expect([path, (await server.get(path)).status]).toEqual([path, 404]);
    rmSync(`${server.site}/tiles`, { recursive: true });
  });

  it('compresses', async () => {
    const { headers, body } = await server.get(help.path, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString('utf8')).toBe(help.html);
  });

  it('writes down nobody, and no address but a code’s', async () => {
    // What search reads is one file for everybody; which page asked for it is nobody's business either.
    for (const path of [
      help.path,
      '/search/ro.json',
      '/secret-word/',
      '/admin/',
      '/fonts/',
      `/Q/${code}/en/`,
      '/q/maria-was-here',
      `/q/${code.toLowerCase()}?maria`,
    ])
      await server.get(path, { headers: TELLING });
    await server.get(`/Q/${code}`, { headers: { ...TELLING, 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' } });
    await server.get(`/Q/${code}/`, { headers: { ...TELLING, 'user-agent': 'Mozilla/5.0 (Linux; Android 11; CUBOT X50) Mobile' } });
    await new Promise((done) => setTimeout(done, 300));
    const { 'codes.log': counted = '', ...others } = server.readLogs();
    const lines = counted
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { request: { uri: string } });
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines)
      expect(line).toEqual({
        level: 'info',
        logger: expect.stringMatching(/^http\.log\.access/) as string,
        msg: 'handled request',
        ts: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/) as string,
        status: 200,
        request: { uri: expect.stringMatching(/^([a-z0-9]{2,8})?$/i) as string },
      });
    expect(lines.slice(-3).map(({ request }) => request.uri)).toEqual(['', code.toLowerCase(), code]);
    expect(`${counted} ${Object.values(others).join('\n')}`).not.toMatch(/203\.0\.113|maria|telling|secret|remote|bot/i);
    expect(Object.values(others).join('\n')).not.toContain(help.path);
    expect(`${counted} ${Object.values(others).join('\n')}`).not.toContain('search');
  });
});
