/** No finished file tells where a shelter is, or where a photo was taken; and each check sees the fault that it is for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imageFaults, originalFaults, placeFaults, placeFieldFaults, servicesAt, spotFaults, sourceMapFaults } from '../support/checks/leaks.ts';
import { expectNone } from '../support/faults.ts';
import { root } from '../support/files.ts';
import { takePhoto } from '../support/photos.ts';
import { openFirst, openSecond } from '../support/site.ts';

const second = openSecond();
const folders = { first: join(root, 'content'), second: join(root, 'tests/fixtures/second-campaign') };

describe.each([
  ['first campaign', openFirst(), folders.first],
  ['second campaign', second, folders.second],
])('the %s', (_, site, folder) => {
  it('names no street, postcode, coordinate or map that its owner has not made public', () => {
    expectNone([...placeFaults(site), ...placeFieldFaults(site), ...spotFaults(site)], 'People can be found by a place: see docs/decisions/0007.');
  });

  it('has no source maps', () => {
    expectNone(sourceMapFaults(site));
  });

  it('has pictures that are nothing but pictures, and none as it was uploaded', () => {
    expectNone([...imageFaults(site), ...originalFaults(site, folder)], 'See docs/decisions/0008 and src/layouts/photos.ts.');
  });
});

describe('these checks are about something', () => {
  it.each(['region', 'town', 'address'] as const)('the second campaign has a service that discloses its %s', (disclosed) => {
    expect(servicesAt(second, disclosed).filter((service) => service['publish'] === 'yes').length).toBeGreaterThan(0);
  });

  it('it has pictures, and a public address that is on its page', () => {
    expect([...second.files.keys()].filter((file) => file.endsWith('.avif')).length).toBeGreaterThan(0);
    const [office] = servicesAt(second, 'address');
    const page = second.publicPages.find(({ path }) => path.endsWith(`/${office?.slug ?? ''}/`));
    expect(page?.html).toContain('شارع الجسر 4');
  });
});

describe('a check that cannot fail proves nothing', () => {
  const page = second.publicPages.find(({ path }) => path.endsWith('/bayt-nahr/'))!;
  const search = [...second.files.keys()].find((file) => /^search\/.*\.json$/.test(file))!;
  const json = second.files.get(search)!.toString('utf8');

  it.each([
    ['in the text of a page', { [page.file]: page.html.replace('</main>', '<p>At 12 Baker Street.</p></main>') }],
    ['in an attribute', { [page.file]: page.html.replace('<main', '<main data-place="44.4268, 26.1025"') }],
    [
      'in data for machines',
      { [page.file]: page.html.replace('</main>', '<script type="application/ld+json">{"geo":"44.4268,26.1025"}</script></main>') },
    ],
    ['in a description', { [page.file]: page.html.replace('</head>', '<meta name="description" content="str. Florilor 12"></head>') }],
    ['in the search list', { [search]: json.replace(/"s":"[^"]*"/, '"s":"شارع الجسر رقم 9"') }],
    ['in a feed', { 'feed.xml': '<geo:point>44.4268, 26.1025</geo:point>' }],
    ['in a calendar', { 'events.ics': 'LOCATION:str. Florilor nr. 12' }],
    ['as a link to a map', { [page.file]: page.html.replace('</main>', '<a href="https://maps.app.goo.gl/x">x</a></main>') }],
  ])('a place %s is seen', (_, change) => {
    expect(placeFaults(second.with(change)).join('\n')).toMatch(/that nobody has made public/);
  });

  it('a source map is seen', () => {
    expect(sourceMapFaults(second.with({ '_astro/a.js.map': '{}' }))).toEqual(['_astro/a.js.map: no source maps']);
  });

  it('a photo with its place is seen, whatever it is called', async () => {
    const withFile = (name: string, bytes: Buffer) => ({ ...second, files: new Map([...second.files, [name, bytes]]) }) as unknown as typeof second;
    expect(imageFaults(withFile('a.jpg', await takePhoto('jpeg')))).toEqual(expect.arrayContaining(['a.jpg carries EXIF', 'a.jpg carries GPS']));
    expect(imageFaults(withFile('a.bin', await takePhoto('webp')))).toEqual(expect.arrayContaining(['a.bin carries EXIF']));
    expect(originalFaults(withFile('x', readFileSync(join(folders.second, 'media/river.jpg'))), folders.second)).toEqual([
      'x is media/river.jpg as it was uploaded',
    ]);
  });
});
