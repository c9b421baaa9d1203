/** The desk's lists: made with the site, for staff, without script. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/models/review/item.ts';
import { readLaunch } from '../../src/models/review/gather.ts';
import { expectNone } from '../support/faults.ts';
import { validityFaults } from '../support/checks/valid.ts';
import { TASKS } from '../../admin/handbook/tasks.ts';
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

  it('are in both languages of the desk, each with a link to the other', () => {
    const { desk } = site.content.campaign;
    for (const name of ['launch', 'translations', 'withdrawn', 'handbook'])
      for (const lang of ['ro', 'en']) {
        const page = site.findPage(`/admin/${name}/${lang === desk ? '' : `${lang}/`}`)!;
        const other = lang === 'ro' ? 'en' : 'ro';
        const link = page.dom.querySelector(`nav a[hreflang="${other}"]`);
        expect([page.lang, attr(link, 'lang'), attr(link, 'href')]).toEqual([lang, other, `/admin/${name}/${other === desk ? '' : `${other}/`}`]);
      }
  });

  it('have a handbook in which every picture is there, described and given its room', () => {
    const named = TASKS.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture?.name ?? []));
    for (const page of boards.filter(({ path }) => path.startsWith('/admin/handbook/'))) {
      const pictures = all(page.dom, 'img');
      const src = (picture: (typeof pictures)[number]) => attr(picture, 'src') ?? '';
      expect(pictures.map(src)).toEqual(named.map((name) => `/admin/handbook/pictures/${page.lang}/${name}.webp`));
      for (const picture of pictures) {
        expect(attr(picture, 'alt'), src(picture)).toMatch(/.{15}/);
        expect(Number(attr(picture, 'width')) * Number(attr(picture, 'height')), src(picture)).toBeGreaterThan(0);
        expect(site.toFile(src(picture)), src(picture)).toBeDefined();
      }
    }
    expectNone(site.publicPages.filter(({ html }) => html.includes('handbook/pictures')).map(({ path }) => `${path} shows a picture of the desk`));
  });

  it('have pictures of at most 600 KB in all, and none that no step names', () => {
    const files = [...site.files].filter(([file]) => file.startsWith('admin/handbook/pictures/'));
    expect(files.length).toBe(2 * new Set(TASKS.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture?.name ?? []))).size);
    expect(files.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThanOrEqual(600_000);
  });
});
