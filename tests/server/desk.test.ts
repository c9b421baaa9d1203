/** A desk that signs in at GitHub, on real servers: its page lets a window find back, and the way on to the helper has the helper's own headers. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toServerFolder } from '../../scripts/policy.ts';
import { makeHelper } from '../../deploy/github-sign-in.ts';
import { HELPER_PORT } from '../../src/models/git-host.ts';
import { findFreePort } from '../support/free-port.ts';
import { buildVariant, type Variant } from '../support/variant.ts';
import { startCaddy, startNginx, type WebServer } from '../support/web-server.ts';

const SITE = 'https://river.example';
let variant: Variant;
let dist: string;
let helper: Server;

beforeAll(async () => {
  variant = await buildVariant({ changes: { 'desk.json': () => '{ "host": "github", "repo": "river/site" }' }, desk: 'production' });
  dist = join(variant.campaign, '../dist');
  const port = await findFreePort();
  helper = makeHelper({ site: SITE, own: SITE, github: 'https://github.com', client: 'a', secret: 'b', scope: 'repo', port, language: 'en' });
  await new Promise<void>((done) => helper.listen(port, '127.0.0.1', done));
  // Its port is fixed, and may be taken on this machine.
  for (const name of ['nginx-server.conf', 'site.caddy']) {
    const file = join(toServerFolder(dist), name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`127.0.0.1:${HELPER_PORT}`);
    writeFileSync(file, text.replace(`127.0.0.1:${HELPER_PORT}`, `127.0.0.1:${port}`));
  }
});
afterAll(() => {
  helper.close().closeAllConnections();
  variant.remove();
});

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)('on %s', (_, startServer) => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startServer(dist);
  });
  afterAll(() => server.stop());

  it('the desk may talk to GitHub’s interface, and its window may find back; a public page is as closed as ever', async () => {
    const { headers: desk } = await server.get('/admin/');
    expect(desk).toMatchObject({ 'cross-origin-opener-policy': 'same-origin-allow-popups', 'x-robots-tag': 'noindex' });
    expect(String(desk['content-security-policy']).match(/https?:[^\s;]+/g)).toEqual(['https://api.github.com']);
    const { headers: home } = await server.get('/');
    expect(home['cross-origin-opener-policy']).toBe('same-origin');
    expect(home['content-security-policy']).not.toContain('github');
  });

  it('what is below /desk-sign-in/ is the helper’s, with its headers and none of the site’s', async () => {
    const { status, headers, doubled } = await server.get('/desk-sign-in/start?provider=github');
    expect([status, doubled]).toEqual([302, []]);
    expect(headers.location).toMatch(
      /^https:\/\/github\.com\/login\/oauth\/authorize\?client_id=a&redirect_uri=https%3A%2F%2Friver\.example%2Fdesk-sign-in%2Fcallback&/,
    );
    expect(headers['set-cookie']?.[0]).toContain('; Path=/desk-sign-in/; Max-Age=600; HttpOnly; SameSite=Lax; Secure');
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'unsafe-none',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-robots-tag': 'noindex',
    });
    const { body, headers: own } = await server.get('/desk-sign-in/callback?code=the-code&state=x');
    expect(body.toString('utf8')).toContain('It took too long');
    expect(own['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src/);
  });

  it('writes down neither the way in nor GitHub’s code', async () => {
    await server.get('/desk-sign-in/callback?code=the-code&state=x');
    await new Promise((done) => setTimeout(done, 300));
    expect(Object.values(server.readLogs()).join('\n')).not.toMatch(/the-code|desk-sign-in/);
  });
});
