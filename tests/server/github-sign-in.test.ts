/** The helper that signs staff in at GitHub, by itself: whom it sends where, whom it tells what, and what it never says. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeHelper, readSettings, type Settings } from '../../deploy/github-sign-in.ts';
import { HELPER_PORT } from '../../src/models/git-host.ts';

const SITE = 'https://campaign.example';
const SECRET = 'nobody may read this';
const TOKEN = 'gho_secret_session';

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

let github: Server;
let helper: Server;
let address: string;
let asked: { accept: string | undefined; body: URLSearchParams }[];
let given: { status: number; body: string };
let said: string[];

async function takeCode(request: IncomingMessage): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  asked.push({ accept: request.headers.accept, body: new URLSearchParams(text) });
}

beforeEach(async () => {
  asked = [];
  said = [];
  given = { status: 200, body: JSON.stringify({ access_token: TOKEN, refresh_token: 'ghr_for_months', scope: 'repo', token_type: 'bearer' }) };
  github = createServer((request, response) => void takeCode(request).then(() => response.writeHead(given.status).end(given.body)));
  const settings: Settings = {
    site: SITE,
    own: SITE,
    github: await listen(github),
    client: 'the-client',
    secret: SECRET,
    scope: 'repo',
    port: 0,
    language: 'ro',
  };
  helper = makeHelper(settings);
  address = await listen(helper);
  for (const method of ['log', 'error', 'warn'] as const) vi.spyOn(console, method).mockImplementation((...words) => void said.push(words.join(' ')));
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of [github, helper]) server.close().closeAllConnections();
  expect(said, 'nothing is written down').toEqual([]);
});

const ask = (path: string, cookie = '', method = 'GET') => fetch(`${address}${path}`, { method, redirect: 'manual', headers: { cookie } });

/** Begins as a browser does. @returns what GitHub is asked, and the cookie */
async function begin(): Promise<{ query: URLSearchParams; cookie: string; attributes: string }> {
  const { status, headers } = await ask('/desk-sign-in/start?provider=github&site_id=x&scope=admin:org');
  expect(status).toBe(302);
  const [cookie = '', ...attributes] = (headers.get('set-cookie') ?? '').split('; ');
  return { query: new URL(headers.get('location') ?? '').searchParams, cookie, attributes: attributes.join('; ') };
}

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="outcome">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as {
    site: string;
    outcome: { token?: string; message?: string };
  };

it('sends to GitHub with what it was set up with, whatever it was asked, and binds the browser', async () => {
  const { query, cookie, attributes } = await begin();
  expect(Object.fromEntries(query)).toEqual({
    client_id: 'the-client',
    redirect_uri: `${SITE}/desk-sign-in/callback`,
    scope: 'repo',
    state: cookie.replace('desk-sign-in=', ''),
  });
  expect(attributes).toBe('Path=/desk-sign-in/; Max-Age=600; HttpOnly; SameSite=Lax; Secure');
  expect((await begin()).query.get('state'), 'another each time').not.toBe(query.get('state'));
});

it('changes a code for a session, which only the window of that browser gets, and only for the desk of that site', async () => {
  const { query, cookie } = await begin();
  const response = await ask(`/desk-sign-in/callback?code=abc&state=${query.get('state')}`, cookie);
  const html = await response.text();
  expect(asked.map(({ accept, body }) => [accept, Object.fromEntries(body)])).toEqual([
    ['application/json', { client_id: 'the-client', client_secret: SECRET, code: 'abc', redirect_uri: `${SITE}/desk-sign-in/callback` }],
  ]);
  expect(dataOf(html)).toMatchObject({ site: SITE, outcome: { token: TOKEN } });
  expect(html).not.toMatch(/nobody may read|ghr_for_months|the-client/);
  expect(response.headers.get('set-cookie')).toContain('desk-sign-in=; Path=/desk-sign-in/; Max-Age=0');
});

it('answers with a policy that lets its own script run and nothing else, and keeps nothing', async () => {
  const { query, cookie } = await begin();
  const response = await ask(`/desk-sign-in/callback?code=abc&state=${query.get('state')}`, cookie);
  const hashes = [...(await response.text()).matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(
    ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(hashes).toHaveLength(2);
  expect(policy.match(/'sha256-[^']+'/g)?.sort()).toEqual(hashes.sort());
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|'self'|https?:/);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'unsafe-none',
  });
});

it.each([
  ['no cookie', () => '', /Intrarea a durat prea mult/],
  ['another browser’s cookie', () => `desk-sign-in=${'x'.repeat(43)}`, /Intrarea a durat prea mult/],
])('with %s no code is changed: it may be somebody else’s', async (_, toCookie, words) => {
  const { query } = await begin();
  const response = await ask(`/desk-sign-in/callback?code=abc&state=${query.get('state')}`, toCookie());
  expect([response.status, dataOf(await response.text()).outcome.message]).toEqual([400, expect.stringMatching(words)]);
  expect(asked).toEqual([]);
});

it('an empty state is nobody’s', async () => {
  expect((await ask('/desk-sign-in/callback?code=abc&state=', 'desk-sign-in=')).status).toBe(400);
  expect(asked).toEqual([]);
});

it.each([
  ['somebody says no', '&error=access_denied', { status: 200, body: '{}' }, /Nu ai dat voie/],
  ['GitHub gives no code', '', { status: 200, body: '{}' }, /GitHub a refuzat/],
  ['the code is stale', '&code=a', { status: 200, body: '{"error":"bad_verification_code"}' }, /GitHub a refuzat/],
  ['GitHub is ill', '&code=a', { status: 502, body: '<h1>unicorn</h1>' }, /GitHub nu răspunde/],
])('when %s, the desk is told in words', async (_, more, answer, words) => {
  given = answer;
  const { query, cookie } = await begin();
  const response = await ask(`/desk-sign-in/callback?state=${query.get('state')}${more}`, cookie);
  expect([response.status, dataOf(await response.text()).outcome]).toEqual([400, { message: expect.stringMatching(words) as string }]);
});

it.each([
  ['/desk-sign-in/', 'GET', 404],
  ['/', 'GET', 404],
  ['/desk-sign-in/start', 'POST', 405],
])('%s by %s is %i, with the same headers', async (path, method, status) => {
  const response = await ask(path, '', method);
  expect([response.status, response.headers.get('content-security-policy')?.startsWith("default-src 'none'")]).toEqual([status, true]);
});

it('says what is missing in its settings, and never their values', () => {
  expect(() => readSettings({ SITE: 'https://a.example/' })).toThrow(/SITE: .*\n.*GITHUB_CLIENT_ID.*\n.*GITHUB_CLIENT_SECRET/s);
  expect(() => readSettings({ SITE, GITHUB_CLIENT_ID: 'a', GITHUB_CLIENT_SECRET: SECRET, SCOPE: 'repo user' })).toThrow(/^(?!.*nobody).*SCOPE/s);
  expect(readSettings({ SITE, GITHUB_CLIENT_ID: 'a', GITHUB_CLIENT_SECRET: SECRET })).toMatchObject({
    port: HELPER_PORT,
    own: SITE,
    github: 'https://github.com',
    language: 'ro',
  });
});
