/** The desk as a build with `desk.json` has it: where it saves, whom it may ask, and that nobody else's pages know of it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORE_ATTRIBUTE, toHostStore } from '../../admin/store.ts';
import { build } from '../../scripts/build.ts';
import { readHeadersFile } from '../../scripts/server/headers-file.ts';
import { ContentError, formatProblem } from '../../src/models/problems.ts';
import { readSignIn } from '../../src/models/sign-in.ts';
import { root } from '../support/files.ts';
import { attr, openFirst, openSecond, type Site } from '../support/site.ts';

const SECOND = join(root, 'tests/fixtures/second-campaign');
const signIn = readSignIn(SECOND)!;
const headersOf = (site: Site, path: string) => readHeadersFile(site.files.get('_headers')!.toString('utf8'), path, 'last');
const storeOf = (site: Site) => attr(site.findPage('/admin/')!.dom.querySelector('#message'), STORE_ATTRIBUTE);
/** Servers that a policy lets a page talk to, besides its own. */
const listServers = (policy = '') => policy.match(/https?:[^\s;]+/g) ?? [];

describe('a campaign with desk.json', () => {
  const site = openSecond();

  it('its desk saves where the file says', () => {
    expect(JSON.parse(storeOf(site) ?? '{}')).toEqual(toHostStore(signIn));
  });

  it('the desk may talk to that host and to its own server, a public page to its own alone', () => {
    const policies = ['/admin/', '/admin/launch/'].map((path) => headersOf(site, path)['content-security-policy']);
    for (const policy of policies) expect(listServers(policy)).toEqual([signIn.url]);
    expect(policies[0]).toContain(`connect-src 'self' blob: ${signIn.url};`);
    for (const page of site.publicPages) expect(listServers(headersOf(site, page.path)['content-security-policy']), page.path).toEqual([]);
  });

  it('no public page and no file that visitors get names the host', () => {
    const named = [...site.files].filter(([file, data]) => !/^admin\/|^_headers$/.test(file) && data.includes(new URL(signIn.url).host));
    expect(named.map(([file]) => file)).toEqual([]);
  });

  it('is in no list of a search engine', () => {
    expect(headersOf(site, '/admin/')['x-robots-tag']).toBe('noindex');
    for (const page of site.pages.filter(({ isDesk }) => isDesk)) expect(page.isListed, page.path).toBe(false);
    expect(site.files.get('robots.txt')!.toString('utf8')).toContain('Disallow: /admin/');
    expect(site.files.get('sitemap.xml')!.toString('utf8')).not.toContain('/admin/');
  });

  it('opens no window of another server, so that it is as closed to them as every page', () => {
    for (const path of ['/admin/', '/']) expect(headersOf(site, path)['cross-origin-opener-policy']).toBe('same-origin');
  });
});

it('a campaign without the file has a desk that says so, and talks to nobody', () => {
  const site = openFirst();
  expect(storeOf(site)).toBeUndefined();
  expect(listServers(headersOf(site, '/admin/')['content-security-policy'])).toEqual([]);
});

it.each([
  [
    '{ "host": "forgejo", "url": "git.river.example", "app": "12345678", "repo": "river/site" }',
    /desk\.json · url: .*https:\/\/git\.exemplu\.ro/,
    /desk\.json · url: .*https:\/\/git\.example\.org/,
  ],
  ['{ "host": "gitea" }', /desk\.json · host: .*Scrie unul dintre: forgejo/, /desk\.json · host: .*Write one of: forgejo/],
  ['{ "host": "github", "repo": "site" }', /desk\.json · repo: .*organizație\/nume/, /desk\.json · repo: .*organisation\/name/],
  ['host: github', /desk\.json: Nu e JSON corect.*Corectează-l/, /desk\.json: It is not valid JSON.*Correct it/],
])('a build stops before it begins at %s, and says which field and how to mend it', async (text, ro, en) => {
  const folder = mkdtempSync(join(tmpdir(), 'wrong-desk-'));
  cpSync(SECOND, join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/desk.json'), text);
  try {
    const error: unknown = await build({ campaign: join(folder, 'content'), out: join(folder, 'dist') }).catch((reason: unknown) => reason);
    const problems = error instanceof ContentError ? error.problems : [];
    expect(problems).toHaveLength(1);
    expect([formatProblem(problems[0]!, 'ro'), formatProblem(problems[0]!, 'en')]).toEqual([expect.stringMatching(ro), expect.stringMatching(en)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
