/** Every word of the pages comes from the content or from the strings: in a build in which both are made strange, nothing plain is left. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { expectNone } from '../support/faults.ts';
import { listFiles, root } from '../support/files.ts';
import { all, attr, Site, textsOf } from '../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
let site: Site;

/** The first campaign in its first language alone: every template once, in a quarter of the time. */
beforeAll(async () => {
  const campaign = join(folder, 'content');
  cpSync(join(root, 'content'), campaign, { recursive: true });
  const facts = JSON.parse(readFileSync(join(campaign, 'campaign.json'), 'utf8')) as { locales: string[] };
  facts.locales = facts.locales.slice(0, 1);
  writeFileSync(join(campaign, 'campaign.json'), JSON.stringify(facts));
  for (const file of listFiles(join(campaign, 'placements'), /\.ro\.md$/)) {
    const path = join(campaign, 'placements', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^locale: .*$/m, `locale: ${facts.locales[0] ?? ''}`));
  }
  const before = process.env;
  process.env = { ...before, PSEUDO: '1' };
  try {
    await build({ campaign, out: join(folder, 'dist'), desk: 'none' });
  } finally {
    process.env = before;
  }
  site = Site.open('pseudo', join(folder, 'dist'), campaign);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Attributes that a reader sees or hears. */
const SEEN = ['alt', 'title', 'aria-label', 'placeholder', 'data-done', 'data-leaving', 'data-more', 'data-last', 'data-expired', 'data-resume'];

const month = new Intl.DateTimeFormat('ro', { month: 'long', timeZone: 'UTC' });
const monthShort = new Intl.DateTimeFormat('ro', { month: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('ro', { weekday: 'long', timeZone: 'UTC' });
const days = Array.from({ length: 12 }, (_, i) =>
  [month, monthShort, weekday].map((names) => names.format(new Date(Date.UTC(2026, i, i + 1)))),
).flat();

/** What is written the same in every language: names of regions and towns, of languages in themselves, days, codes, addresses. */
function toAllowed({ content }: Site): string[] {
  const regions = content.campaign.regions.flatMap(({ name, seat }) => [name, seat?.name ?? name]);
  // Data is credited under its own name.
  return [...days, ...regions, 'Română', 'Natural Earth', 'GeoNames'].sort((a, b) => b.length - a.length);
}

/** What is left of a text when strange letters, addresses, codes and names are taken out. */
function toPlain(text: string, allowed: readonly string[]): string {
  const bare = allowed.reduce(
    (rest, name) => rest.replaceAll(name, ''),
    text.replace(/https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)+(?:\/[\w/-]*)?/g, ''),
  );
  return (bare.match(/[A-Za-zăâîșțĂÂÎȘȚ]*[a-zA-Z][A-Za-zăâîșțĂÂÎȘȚ]*/g) ?? []).filter((word) => /[a-z]/.test(word)).join(' ');
}

const faultsOf = (given: Site, allowed: readonly string[]) =>
  given.publicPages.flatMap(({ dom, path }) => {
    const html = dom.querySelector('html')!;
    const seen = all(html, '*').flatMap((element) => SEEN.map((name) => attr(element, name) ?? '').filter((text) => text !== 'true'));
    const meta = attr(html.querySelector('meta[name="description"]'), 'content') ?? '';
    // A snippet for other sites is code.
    return [...textsOf(html, ({ nodeName }) => nodeName === 'pre' || nodeName === 'code'), ...seen, meta]
      .map((text) => toPlain(text, allowed))
      .flatMap((plain) => (plain ? [`${path}: “${plain}”`] : []));
  });

it('no page shows a word that is neither content nor string', () => {
  expect(site.publicPages.length).toBeGreaterThan(80);
  expectNone([...new Set(faultsOf(site, toAllowed(site)))], 'Move it into src/i18n/strings or into the content.');
});

it('a word written into a view is seen', () => {
  const [page] = site.publicPages;
  const broken = site.with({ [page!.file]: page!.html.replace('</main>', '<p title="Call now">Hello</p></main>') });
  expect(faultsOf(broken, toAllowed(site)).join()).toMatch(/Hello.*Call now/);
});

it('the search list is made of strange words too, and numbers are left alone', () => {
  expect(site.files.get('search/ro.json')!.toString('utf8')).toContain('⟦');
  expect(site.publicPages.every(({ html }) => html.includes(`tel:${site.helpline('main').dial}`))).toBe(true);
});

it('a build without a desk has none of its lists', () => {
  expect([...site.files.keys()].filter((file) => /^admin\/.+\//.test(file))).toEqual([]);
});
