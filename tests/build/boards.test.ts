/** The desk's lists: made with the site, for staff, without script. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/models/review/item.ts';
import { readLaunch } from '../../src/models/review/gather.ts';
import { expectNone } from '../support/faults.ts';
import { validityFaults } from '../support/checks/valid.ts';
import { all, attr, openFirst, openSecond, textsOf } from '../support/site.ts';

describe.each([
  ['first campaign', openFirst(), 'content'],
  ['second campaign', openSecond(), 'tests/fixtures/second-campaign'],
])('the desk’s lists of the %s', (_, site, root) => {
  const boards = site.pages.filter(({ path }) => /^\/admin\/.+/.test(path));
  const launch = site.findPage('/admin/launch/')!;

  it('are valid pages without script, and not to be found by search engines', async () => {
    expectNone(await validityFaults(boards));
    for (const { dom, isListed } of boards) expect([isListed, all(dom, 'script').length]).toEqual([false, 0]);
  });

  it('show everything that the launch check names, each a link into the desk', () => {
    // Who confirmed what depends on the history of the repository, which may have gone on since the build.
    const isOfContent = ({ kind }: Item) => kind !== 'second-person' && kind !== 'history';
    const open = readLaunch(root).open.filter(isOfContent);
    expect(open.length).toBeGreaterThan(10);
    const links = all(launch.dom, '.kind')
      .filter((kind) => attr(kind, 'id') !== 'second-person')
      .flatMap((kind) => all(kind, 'a'));
    expect(links.length).toBe(open.filter(({ entry }) => entry).length);
    expect(attr(links[0], 'href')).toMatch(/^\/admin\/#\/collections\/\w+(\/entries\/[\w-]+)?$/);
    expect(Number(textsOf(launch.dom.querySelector('.total')!).join('').split(' ')[0])).toBeGreaterThanOrEqual(open.length);
  });
});
