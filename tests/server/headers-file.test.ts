/** `_headers` of a real build, as hosts read it: all of them must come to the same. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHeadersFile, type Merge } from '../../scripts/server/headers-file.ts';
import { expectNone } from '../support/faults.ts';
import { root } from '../support/files.ts';
import { headerFaults } from '../support/headers.ts';
import { openFirst, openSecond } from '../support/site.ts';

const folders = { first: resolve(root, process.env['DIST'] ?? 'dist'), second: resolve(root, process.env['DIST2'] ?? '.release/second') };

describe.each([
  ['first', openFirst()],
  ['second', openSecond()],
] as const)('the %s campaign’s _headers', (name, site) => {
  const file = readFileSync(join(folders[name], '_headers'), 'utf8');
  const policyOf = (path: string) => readHeadersFile(file, path)['content-security-policy'] ?? '';
  const policies = { site: policyOf('/'), desk: policyOf('/admin/'), map: policyOf(site.toPath('map', site.content.campaign.locales[0]!)) };

  it.each(['join', 'last'] satisfies Merge[])('gives each page what was promised, when a host merges by “%s”', (merge) => {
    expectNone(site.pages.flatMap((page) => headerFaults(page, readHeadersFile(file, page.path, merge), policies)));
  });

  it('has three policies: the desk’s and the map’s are not the site’s', () => {
    expect(policies.map).toContain("worker-src 'self'");
    expect(policies.map).not.toMatch(/trusted-types|unsafe/);
    expect(policies.site).toContain("trusted-types 'none'");
    expect(policies.desk).toContain("'unsafe-eval'");
  });

  it('uses nothing that only one host knows', () => {
    expect(file).not.toMatch(/^\s*!/m);
    expect(file).not.toMatch(/^\S*[:?]/m);
  });

  it('leaves no file of the build without a policy', () => {
    expectNone([...site.files.keys()].filter((path) => path !== '_headers' && !policyOf(`/${path}`)).map((path) => `/${path}`));
  });

  it('does without a pattern where there is none: the 404 page carries the policy itself', () => {
    const html = site.files.get('404.html')!.toString('utf8');
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policies.site.replace("; frame-ancestors 'none'", '')}">`);
    expect(readHeadersFile(file, '/nobody-knows-this/')['x-frame-options']).toBe('DENY');
  });
});
