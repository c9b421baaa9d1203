/** What a page tells where it is shared, who pays, what can be downloaded. */
import { describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { downloadFaults, fundingFaults, shareFaults } from '../support/checks/share.ts';
import { openFirst, openSecond } from '../support/site.ts';

const [first, second] = [openFirst(), openSecond()];

describe.each([
  ['first campaign', first],
  ['second campaign', second],
])('the %s', (_, site) => {
  it('has a picture for every message and the first page, and none for a sensitive page', () => {
    expectNone(shareFaults(site));
    expect([...site.files.keys()].filter((file) => file.startsWith('share/')).length).toBeGreaterThan(3);
  });

  it('names its donor in the donor’s words, or nobody', () => {
    expectNone(fundingFaults(site));
  });

  it('offers no file that no page names', () => {
    expectNone(downloadFaults(site));
  });
});

it('the second campaign has a donor and something to download, or the checks above say little', () => {
  expect(second.entries('settings')[0]?.['funded']).toBe(true);
  expect([...second.files.keys()].filter((file) => file.startsWith('files/')).length).toBeGreaterThan(2);
});

describe('each check fails when it should', () => {
  const text = (site: typeof first, file: string) => String(site.files.get(file));
  const help = 'ajutor/index.html';
  const project = 'proiect/index.html';
  const theirs = 'en/project/index.html';
  it.each<[string, () => string[], RegExp]>([
    [
      'a picture on a sensitive page',
      () =>
        shareFaults(
          first.with({ [help]: text(first, help).replace('</head>', '<meta property="og:image" content="https://a.example/a.png"></head>') }),
        ),
      /sensitive page has no picture/,
    ],
    ['a first page without its picture', () => shareFaults(first.with({ 'share/ro.png': null })), /share\/ro\.png is not in the build/],
    ['a picture that is gone', () => shareFaults(first.with({ 'share/actele-tale.ro.png': null })), /actele-tale\.ro\.png is not in the build/],
    [
      'a donor that nobody has',
      () => fundingFaults(first.with({ [project]: text(first, project).replace('</main>', '<p data-funding>x</p></main>') })),
      /does not fund/,
    ],
    [
      'other words than the donor’s',
      () => fundingFaults(second.with({ [theirs]: text(second, theirs).replace('River Foundation', 'River Fund') })),
      /not those of the settings/,
    ],
    ['a file that nobody offers', () => downloadFaults(first.with({ 'files/a.pdf': 'x' })), /files\/a\.pdf: no page offers it/],
  ])('%s', (_, check, message) => {
    expect(check().join('\n')).toMatch(message);
  });
});
