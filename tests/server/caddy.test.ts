/** The same on Caddy, as far as Caddy can: one page of each kind and language, codes, what does not exist, and what is written down. */
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { root } from '../support/files.ts';
import { headerFaults, type Policies } from '../support/headers.ts';
import { openFirst } from '../support/site.ts';
import { startCaddy, type WebServer } from '../support/web-server.ts';

const TELLING = { 'user-agent': 'Telling/9 (Android; Maria)', 'x-forwarded-for': '203.0.113.77', referer: 'https://telling.example/' };

describe('the first campaign on Caddy', () => {
  const site = openFirst();
  const lost = site.files.get('404.html')!.toString('utf8');
  const help = site.publicPages.find(({ route }) => route === 'help')!;
  const code = site.pages.find(({ route }) => route === 'q')!.path.split('/')[2]!;
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

  it('finds a code however it is typed, at once', async () => {
    for (const path of [`/q/${code}`, `/q/${code}/`, `/q/${code.toLowerCase()}`, `/Q/${code}/`, `/q/${code}?from=poster`]) {
      const answer = await server.get(path);
      expect([path, answer.status, answer.body.toString('utf8') === site.findPage(`/q/${code}/`)!.html]).toEqual([path, 200, true]);
      expect(answer.headers).toMatchObject({ 'request-otr': '1', 'x-robots-tag': 'noindex' });
    }
  });

  it('answers what does not exist with the 404 page, never kept, never with the desk’s policy', async () => {
    for (const path of ['/q/zz99', '/nobody-knows-this/', '/fonts/', '/_astro/gone.js', '/_headers', '/admin/gone/']) {
      const answer = await server.get(path);
      expect([path, answer.status, answer.body.toString('utf8') === lost]).toEqual([path, 404, true]);
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-security-policy': policies.site });
    }
  });

  it('sends a calendar as one', async () => {
    const { status, headers } = await server.get('/calendar/ro.ics');
    expect([status, headers['content-type'], headers['x-robots-tag']]).toEqual([200, 'text/calendar; charset=utf-8', 'noindex']);
  });

  it('compresses', async () => {
    const { headers, body } = await server.get(help.path, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString('utf8')).toBe(help.html);
  });

  it('writes down nobody, and no address but a code’s', async () => {
    for (const path of [help.path, '/secret-word/', '/admin/', '/fonts/', '/q/maria-was-here', `/q/${code}?maria`])
      await server.get(path, { headers: TELLING });
    await new Promise((done) => setTimeout(done, 300));
    const { 'codes.log': counted = '', ...others } = server.readLogs();
    const lines = counted.trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines)
      expect(JSON.parse(line)).toEqual({
        level: 'info',
        logger: expect.stringMatching(/^http\.log\.access/) as string,
        msg: 'handled request',
        ts: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/) as string,
        status: 200,
        request: { uri: expect.stringMatching(/^\/q\/[a-z0-9]{2,8}\/?$/i) as string },
      });
    expect(`${counted} ${Object.values(others).join('\n')}`).not.toMatch(/203\.0\.113|maria|telling|secret|remote/i);
    expect(Object.values(others).join('\n')).not.toContain(help.path);
  });
});
