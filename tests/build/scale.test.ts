/** A thousand services, really built: every page within its budget, nobody lost. Ten thousand are built by `npm run bench`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { readContent } from '../../src/models/read.ts';
import { expectNone } from '../support/faults.ts';
import { listFiles } from '../support/files.ts';
import { makeManyCampaign } from '../support/many-campaign.ts';
import { heavyListFaults, listServicePages } from '../support/checks/scale.ts';

const COUNT = 1000;
/** Two languages show what five would, in less than half the time. */
const LANGUAGES = 2;

describe('a campaign of a thousand services', () => {
  let many: ReturnType<typeof makeManyCampaign>;
  let dist: string;
  beforeAll(async () => {
    many = makeManyCampaign(COUNT, LANGUAGES);
    dist = join(dirname(many.folder), 'dist');
    await build({ campaign: many.folder, out: dist, desk: 'none', hasPrint: false });
  }, 300_000);
  afterAll(() => many.remove());

  it('has no page of services, and no map, over the budget of every other page', () => {
    const { campaign } = readContent(many.folder);
    const pages = listServicePages(dist, campaign);
    // Regions, kinds of help and those for anywhere, and most of them have more than one page.
    expect(pages.length).toBeGreaterThan(2 * 2 * 51);
    expectNone(heavyListFaults(dist, pages));
    // The check sees a page that is too heavy.
    expect(heavyListFaults(dist, pages, 5_000)[0]).toMatch(/bytes, 5000 are allowed/);
  });

  it('has every service on a page of its own, in a list, in the open data, in the sitemap, and in what the phone sifts', () => {
    const slugs = Array.from({ length: COUNT }, (_, i) => `proba-${i}`);
    const html = listServicePages(dist, readContent(many.folder).campaign)
      .filter((file) => file.startsWith('servicii/'))
      .map((file) => readFileSync(join(dist, file), 'utf8'))
      .join('');
    const linked = new Set([...html.matchAll(/href="\/servicii\/(proba-\d+)\/"/g)].map(([, slug]) => slug));
    const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
    expect(listFiles(dist, /^servicii\/proba-\d+\/index\.html$/).length).toBe(COUNT);
    expect(slugs.filter((slug) => !linked.has(slug) || !sitemap.includes(`/servicii/${slug}/<`))).toEqual([]);
    const { contents } = JSON.parse(readFileSync(join(dist, 'data/services.json'), 'utf8')) as { contents: object[] };
    const { rows } = JSON.parse(readFileSync(join(dist, 'search/services-ro.json'), 'utf8')) as { rows: [string][] };
    expect(contents.length).toBe(COUNT);
    expect(rows.map(([slug]) => slug).sort()).toEqual([...slugs].sort());
  });
});
