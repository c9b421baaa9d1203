/** `npm run bench`: how long it takes to sift thousands of services, in the code that phones run, and what their list weighs. Medians. */
import { brotliCompressSync } from 'node:zlib';
import { pack, sift, sortByDistance, unpack } from '../../src/features/services/rows.ts';
import { foldWord } from '../../src/lib/fold.ts';
import { makeServices, manyRegions } from '../support/many-services.ts';

const RUNS = 51;
/** A slow phone against this machine. */
const SLOWER = 6;

/** Milliseconds in the middle of many runs. */
function measure(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
}

for (const count of [1_000, 10_000]) {
  const packet = pack(makeServices(count), '/s/', manyRegions, []);
  const json = JSON.stringify(packet);
  const rows = unpack(packet, foldWord);
  const choice = { words: 'stefan 9', region: 'R-3', help: 0, audience: 1, language: 'ro', isFree: false };
  const report = {
    'list, bytes after brotli': brotliCompressSync(json).length,
    [`unpack, ms × ${SLOWER}`]: measure(() => unpack(packet, foldWord)) * SLOWER,
    [`sift by everything, ms × ${SLOWER}`]: measure(() => sift(rows, choice)) * SLOWER,
    [`sift by words, ms × ${SLOWER}`]: measure(() => sift(rows, { ...choice, region: '', audience: 0, language: '' })) * SLOWER,
    [`sort by distance, ms × ${SLOWER}`]: measure(() => sortByDistance(rows, { lat: 45, lng: 25 })) * SLOWER,
  };
  console.log(`${count} services`);
  for (const [what, value] of Object.entries(report)) console.log(`  ${what}: ${value.toFixed(1)}`);
}
