/** `npm run release`: a build for the public. Refused while the launch check has something that nobody has mended or signed off. */
import { readLaunch } from '../src/models/review/gather.ts';
import { formatReport } from '../src/models/review/report.ts';
import type { Judged } from '../src/models/review/signoffs.ts';
import { build, explain } from './build.ts';
import { writeStatus } from './status.ts';

/** For the desk, which has the list itself. */
const SHORT = {
  ro: 'Verificarea de lansare mai are lucruri de făcut sau de asumat: /admin/launch/.',
  en: 'The launch check still has things to mend or to sign off: /admin/launch/.',
};

/** Why a campaign may not be released; nothing when it may. */
export function findRefusal({ desk, ...judged }: Judged & { desk: 'ro' | 'en' }): string | undefined {
  if (!judged.open.length) return undefined;
  const refused = {
    ro: 'Nu s-a lansat. Ce mai e de făcut, sau de asumat cu nume și dată (npm run launch-check -- --sign …):',
    en: 'Not released. What is left to mend, or to sign off by name and date (npm run launch-check -- --sign …):',
  }[desk];
  return `${refused}\n${formatReport(judged, desk)}`;
}

if (process.argv[1] === import.meta.filename) {
  const campaign = process.env['CAMPAIGN'] ?? 'content';
  try {
    const out = process.env['OUT_DIR'] ?? 'dist';
    const started = new Date().toISOString();
    const launch = readLaunch(campaign);
    const refusal = findRefusal(launch);
    if (refusal) {
      writeStatus(out, { state: 'failed', started, ended: new Date().toISOString(), problems: [SHORT[launch.desk]] });
      throw new Error(refusal);
    }
    await build({ campaign, out });
    console.log('Released.');
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
