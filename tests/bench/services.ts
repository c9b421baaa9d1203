/**
 * `npm run bench`: thousands of services, really built and really sifted in Chromium on a sixth of this machine's speed, as a slow phone has it.
 * Says what it measured, and fails when a page or a filter is over its limit. Not a test: it takes minutes.
 * `node tests/bench/services.ts 1000` builds that many only.
 */
import { dirname, join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { readContent } from '../../src/models/read.ts';
import { heavyListFaults, listServicePages } from '../support/checks/scale.ts';
import { makeManyCampaign } from '../support/many-campaign.ts';
import { measureFilters } from './filters.ts';

/** Milliseconds in which a choice must have its answer on the screen. */
const LIMIT = 50;
/** More languages are more of the same. */
const LANGUAGES = 2;
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];

for (const count of counts) {
  console.log(`${count} services`);
  const many = makeManyCampaign(count, LANGUAGES);
  const dist = join(dirname(many.folder), 'dist');
  try {
    const begun = performance.now();
    await build({ campaign: many.folder, out: dist, desk: 'none', hasPrint: false });
    console.log(`  built in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    const { campaign } = readContent(many.folder);
    const pages = listServicePages(dist, campaign);
    const heavy = heavyListFaults(dist, pages);
    console.log(`  ${pages.length} pages of lists, ${heavy.length} over their budget`);
    const times = await measureFilters(dist, campaign);
    for (const [what, ms] of Object.entries(times)) console.log(`  ${what}: ${ms.toFixed(1)} ms`);
    const slow = Object.entries(times).filter(([what, ms]) => what.startsWith('by ') && ms > LIMIT);
    for (const fault of [...heavy, ...slow.map(([what]) => `${what}: more than ${LIMIT} ms`)]) {
      console.error(`  ${fault}`);
      process.exitCode = 1;
    }
  } finally {
    many.remove();
  }
}
