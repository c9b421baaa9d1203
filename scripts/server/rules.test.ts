import { describe, expect, it } from 'vitest';
import { HELPER_PORT } from '../../src/models/git-host.ts';
import { toCaddy } from './caddy.ts';
import { toDeskPolicy, toMapPolicy, toMeta, toPermissions, toPolicy } from './content-policy.ts';
import { readHeadersFile, toHeadersFile } from './headers-file.ts';
import { toNginxHttp, toNginxServer } from './nginx.ts';
import { findHeaders, SENSITIVE, toRules, type Rule } from './rules.ts';

const campaign = {
  locales: ['ro', 'en'],
  routes: Object.fromEntries(SENSITIVE.map((key) => [key, { ro: `${key}-ro`, en: key }])),
} as unknown as Parameters<typeof toRules>[0]['campaign'];
const rules = toRules({ campaign, policy: 'site', mapPolicy: 'map', deskPolicy: 'desk' });
const tops = [
  '/',
  '/404.html',
  '/_astro/*',
  '/admin/*',
  '/en/*',
  '/fonts/*',
  '/Q/*',
  '/q/*',
  '/search/*',
  '/map/*',
  '/geo/*',
  '/tiles/*',
  ...SENSITIVE.map((key) => `/${key}-ro/*`),
];

describe('the table', () => {
  it.each([
    ['/', 'Content-Security-Policy', 'site'],
    ['/admin/', 'Content-Security-Policy', 'desk'],
    ['/administration/', 'Content-Security-Policy', 'site'],
    ['/admin/', 'X-Robots-Tag', 'noindex'],
    ['/Q/B07/', 'X-Robots-Tag', 'noindex'],
    ['/q/b07/', 'X-Robots-Tag', 'noindex'],
    ['/Q/B07/en/', 'Request-OTR', '1'],
    ['/agenda/ro.ics', 'X-Robots-Tag', 'noindex'],
    ['/', 'X-Robots-Tag', undefined],
    ['/', 'Request-OTR', undefined],
    ['/help-ro/', 'Request-OTR', '1'],
    ['/en/services/alba/', 'Request-OTR', '1'],
    ['/en/messages/', 'Request-OTR', undefined],
    ['/en/services/alba/', 'Permissions-Policy', toPermissions(true)],
    ['/en/help/', 'Permissions-Policy', toPermissions(false)],
    ['/map/', 'Content-Security-Policy', 'map'],
    ['/map-ro/', 'Content-Security-Policy', 'map'],
    ['/map/', 'Request-OTR', '1'],
    ['/map/', 'Permissions-Policy', toPermissions(true)],
    ['/geo/lines.1a2b3c4d.json', 'Cache-Control', 'public, max-age=31536000, immutable'],
    ['/tiles/country.pmtiles', 'Cache-Control', 'public, max-age=86400'],
    ['/', 'Cache-Control', 'no-cache'],
    ['/fonts/a.woff2', 'Cache-Control', 'public, max-age=31536000, immutable'],
    ['/search/en.json', 'Cache-Control', 'public, max-age=600'],
    ['/search/', 'Cache-Control', 'no-cache'],
    ['/', 'Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ])('%s has %s: %s', (path, name, value) => {
    expect(findHeaders(rules, path)[name]).toBe(value);
  });

  it('does not mention a desk that is not there', () => {
    const none = toRules({ campaign, policy: 'site', mapPolicy: 'map' });
    const facts = { rules: none, codes: ['B07'], locales: ['ro', 'en'], url: 'https://a.example' };
    expect(JSON.stringify(none) + toHeadersFile(none, tops) + toNginxHttp(facts) + toCaddy(facts)).not.toMatch(/admin\/.*\n.*desk|unsafe|"\/admin/);
    expect(findHeaders(none, '/admin/')['Content-Security-Policy']).toBe('site');
    expect(readHeadersFile(toHeadersFile(none, tops), '/')['content-security-policy']).toBe('site');
  });

  it('lets the desk’s window find back, and nothing else, when signing in opens one', () => {
    const open = toRules({ campaign, policy: 'site', mapPolicy: 'map', deskPolicy: 'desk', hasWindow: true });
    const openerOf = (path: string) => findHeaders(open, path)['Cross-Origin-Opener-Policy'];
    expect([openerOf('/admin/'), openerOf('/'), openerOf('/help-ro/')]).toEqual(['same-origin-allow-popups', 'same-origin', 'same-origin']);
    expect(findHeaders(rules, '/admin/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
    const file = toHeadersFile(open, tops);
    expect(readHeadersFile(file, '/admin/')['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
    expect(readHeadersFile(file, '/en/')['cross-origin-opener-policy']).toBe('same-origin');
  });

  it('asks to be preloaded only when the campaign says so', () => {
    const preloaded = toRules({ campaign: { ...campaign, hstsPreload: true }, policy: '', mapPolicy: '' });
    expect(findHeaders(preloaded, '/')['Strict-Transport-Security']).toBe('max-age=63072000; includeSubDomains; preload');
  });
});

describe('the policy of the pages', () => {
  it('names the inline styles and scripts that are there, each once', () => {
    const page = '<style>a{}</style><script>b()</script><script type="module" src="/c.js"></script>';
    const policy = toPolicy([page, page, '<style>d{}</style>']);
    expect(policy.match(/'sha256-/g)).toHaveLength(3);
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'; font-src/);
  });

  it.each([
    ['an attribute', '<meta name="description" content="<script>a()</script><style>b{}</style>"><p title=\'<script>a()</script>\'></p>'],
    ['a comment', '<!-- <script>a()</script> -->'],
    ['a title', '<title><script>a()</script></title>'],
  ])('takes nothing for a script that stands in %s', (_, page) => {
    expect(toPolicy([page])).not.toContain('sha256');
    expect(toPolicy([`${page}<script>c()</script>`]).match(/'sha256-/g)).toHaveLength(1);
  });

  it('lets the map have its worker, and is as narrow otherwise', () => {
    const page = '<style>a{}</style>';
    const map = toMapPolicy([page]).split('; ');
    const site = toPolicy([page]).split('; ');
    expect(map.filter((rule) => !site.includes(rule))).toEqual(["worker-src 'self'"]);
    expect(site.filter((rule) => !map.includes(rule))).toEqual(["require-trusted-types-for 'script'", "trusted-types 'none'"]);
  });

  it('leaves data out, which differs on each page', () => {
    expect(toPolicy(['<script type="application/ld+json">{}</script>'])).not.toContain('sha256');
  });

  it('leaves out what a page cannot say of itself', () => {
    expect(toMeta(toPolicy([]))).not.toContain('frame-ancestors');
    expect(toMeta(toPolicy([]))).toContain("form-action 'none'; require-trusted-types-for 'script'");
  });

  it('lets the desk reach its store and no other place', () => {
    expect(toDeskPolicy(['https://git.example'])).toContain("connect-src 'self' blob: https://git.example;");
    expect(toDeskPolicy([])).toContain("connect-src 'self' blob:;");
  });
});

describe('_headers', () => {
  const file = toHeadersFile(rules, tops);
  const paths = [
    '/',
    '/admin/',
    '/en/',
    '/en/help/',
    '/en/services/x/',
    '/services-ro/',
    '/Q/B07/',
    '/q/b07/',
    '/fonts/a.woff2',
    '/_astro/a.js',
    '/search/en.json',
    '/map/',
    '/map-ro/',
    '/geo/lines.1a2b3c4d.json',
    '/tiles/country.pmtiles',
  ];

  it.each(paths)('gives %s what the table says, on hosts that replace', (path) => {
    const expected = Object.fromEntries(Object.entries(findHeaders(rules, path)).map(([name, value]) => [name.toLowerCase(), value]));
    expect(readHeadersFile(file, path, 'last')).toEqual(expected);
  });

  it.each(paths)('gives %s no header from two blocks; but for permissions, of which the last counts', (path) => {
    const { 'permissions-policy': joined = '', ...others } = readHeadersFile(file, path, 'join');
    const { 'permissions-policy': last = '', ...same } = readHeadersFile(file, path, 'last');
    expect(others).toEqual(same);
    expect(joined.endsWith(last)).toBe(true);
  });

  it('refuses an exception that would need a block for each neighbour', () => {
    const deep: Rule[] = [...rules, { paths: ['/en/deep/*'], headers: { 'Content-Security-Policy': 'deep' } }];
    expect(() => toHeadersFile(deep, tops)).toThrow(/cannot give \/en\/deep\/\* its own Content-Security-Policy/);
  });

  it('refuses what a host would cut off', () => {
    expect(() => toHeadersFile(toRules({ campaign, policy: 'x'.repeat(2000), mapPolicy: '' }), tops)).toThrow(/Cloudflare Pages reads 2000/);
    expect(() => toHeadersFile(rules, [...tops, ...Array.from({ length: 99 }, (_, i) => `/${i}/*`)])).toThrow(/Cloudflare Pages reads 100/);
  });
});

describe('files of servers', () => {
  it.each([
    ['nginx', (facts: { rules: Rule[] }) => toNginxServer({ ...facts, url: 'https://a.example' })],
    ['Caddy', (facts: { rules: Rule[] }) => toCaddy({ ...facts, codes: [], locales: [] })],
  ])('%s refuses a value that would end its quotation', (_, write) => {
    expect(() => write({ rules: [{ paths: ['/*'], headers: { 'X-Test': 'a"; b' } }] })).toThrow(/misread/);
  });

  it('send on to the helper for GitHub only when there is one', () => {
    const facts = { rules, codes: [], locales: [], url: 'https://a.example' };
    expect(toNginxServer({ ...facts, hasHelper: true })).toContain(`location ^~ /desk-sign-in/ {\n  proxy_pass http://127.0.0.1:${HELPER_PORT};`);
    expect(toCaddy({ ...facts, hasHelper: true })).toContain(`reverse_proxy 127.0.0.1:${HELPER_PORT}`);
    expect(toNginxServer(facts) + toCaddy(facts)).not.toContain('desk-sign-in');
    // The hand-written file imports it either way.
    expect(toCaddy(facts)).toContain('(site_sign_in) {');
  });

  it('nginx takes the desk’s policy by the file that is sent, what is sensitive also by what was asked', () => {
    const text = toNginxHttp({ rules, codes: ['B07'], url: 'https://a.example' });
    expect(text).toContain(
      'map $uri $site_content_security_policy {\n  default "site";\n  "~^/admin/" "desk";\n  "~^/map-ro/" "map";\n  "~^/map/" "map";\n}',
    );
    expect(text).toContain('map $request_uri $site_request_otr_asked {');
    expect(text).toContain('  b07 B07;');
    expect(text).toContain('  /q/b07/index.html B07;');
  });
});
