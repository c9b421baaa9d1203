/**
 * `npm start`: builds the campaign, serves it, opens the editing desk on its files, and builds again when they change.
 * A change that cannot be published is explained here, and the last good build keeps serving.
 */
import { resolve } from 'node:path';
import { readCampaign } from '../src/models/read.ts';
import { build, explain } from './build.ts';
import { startDesk } from './desk.ts';
import { followChanges } from './follow.ts';
import { phonePage } from './phone.ts';
import { serve } from './serve.ts';

const campaignRoot = resolve(process.env['CAMPAIGN'] ?? 'content');
const out = resolve('.release/site');
const port = Number(process.env['PORT'] ?? 4321);

const clock = () => new Date().toTimeString().slice(0, 5);
const rebuild = () => build({ campaign: campaignRoot, out, desk: 'local' });

/** One build after a change, with what the person at the terminal should know. */
async function rebuildAloud(): Promise<void> {
  console.log(`${clock()} The content changed: building again (about 20 s)`);
  await rebuild();
  console.log(`${clock()} Live.`);
}

const onFailed = (error: unknown) => console.error(`${explain(error)}\n${clock()} The last good version keeps serving.`);

/** Addresses of the site, each language, the desk and the phone-size preview. */
function listAddresses(origin: string): string {
  const [first, ...others] = readCampaign(campaignRoot).locales;
  const rows = [
    ['Site', `${origin}/`],
    ...(first ? [[first, `${origin}/`]] : []),
    ...others.map((locale) => [locale, `${origin}/${locale}/`]),
    ['Desk', `${origin}/admin/`],
    ['Phone size', `${origin}/phone-preview/`],
  ] as [string, string][];
  return rows.map(([name, address]) => `  ${name.padEnd(11)} ${address}`).join('\n');
}

try {
  console.log('Building the site (about 20 s the first time)');
  await rebuild();
  const site = await serve(out, { port, extra: { '/phone-preview/': phonePage }, tiles: 'tiles' });
  const desk = await startDesk({ root: campaignRoot, origin: site.origin });
  console.log(`\n${listAddresses(site.origin)}\n\nThe desk writes into ${campaignRoot}. Leave with Ctrl+C.`);
  followChanges({ root: campaignRoot, rebuild: rebuildAloud, onFailed });
  const stop = () => void Promise.all([site.stop(), desk.stop()]).then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
