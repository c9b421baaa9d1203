/**
 * `npm run live`: opens every page of the site as it is served, and says where a number is not the one in the content. It needs only this
 * folder and the address, so that it can run far from the server: what it catches is what the server itself would not tell.
 * `npm run live -- https://…` asks another address than the campaign's own.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { STATUS_PATH, type BuildStatus } from '../src/lib/build-status.ts';
import { getInstant } from '../src/lib/clock.ts';
import { fill } from '../src/lib/fill.ts';
import type { Words } from '../src/models/fields.ts';
import { readContent } from '../src/models/read.ts';
import { explain } from './build.ts';
import { findPageFaults, groupFaults, toWanted, type Fault, type Wanted } from './live/numbers.ts';
import { findCommit } from './status.ts';

const PATIENCE = 20_000;
const TICK = 5_000;
/** Pages asked for at once: enough to be quick, few enough not to be taken for an attack. */
const AT_ONCE = 6;

const words = {
  silent: { ro: 'nu răspunde: {why}', en: 'does not answer: {why}' },
  status: { ro: 'răspunde cu {status}', en: 'answers with {status}' },
  unguarded: { ro: 'vine fără Content-Security-Policy', en: 'comes without Content-Security-Policy' },
  asked: { ro: 'Pagini deschise: {count}, pe {address}.', en: 'Pages opened: {count}, at {address}.' },
  right: { ro: 'Numerele sunt cele din conținut.', en: 'The numbers are those in the content.' },
  wrong: { ro: 'Pe site e altceva decât în conținut:', en: 'The site shows something else than the content:' },
  commit: { ro: 'Site-ul e făcut din {site}, folderul acesta e la {here}.', en: 'The site was made from {site}; this folder is at {here}.' },
  noSite: { ro: 'Site-ul {address} nu răspunde ({why}).', en: 'The site {address} does not answer ({why}).' },
} satisfies Record<string, Words>;

const reasonOf = (error: unknown) => (error instanceof Error ? String((error.cause as Error | undefined)?.message ?? error.message) : String(error));

/** Asks twice: one lost packet is no fault of the site. */
async function get(url: string): Promise<Response> {
  const ask = () => fetch(url, { signal: AbortSignal.timeout(PATIENCE), headers: { 'cache-control': 'no-cache' } });
  try {
    return await ask();
  } catch {
    await pause(1_000);
    return ask();
  }
}

async function checkPage(origin: string, path: string, wanted: Wanted): Promise<Fault[]> {
  try {
    const answer = await get(origin + path);
    if (!answer.ok) return [{ path, kind: words.status, values: { status: String(answer.status) } }];
    const isGuarded = answer.headers.has('content-security-policy');
    return [...(isGuarded ? [] : [{ path, kind: words.unguarded, values: {} }]), ...findPageFaults(path, await answer.text(), wanted)];
  } catch (error) {
    return [{ path, kind: words.silent, values: { why: reasonOf(error) } }];
  }
}

/** Addresses of the sitemap, on whichever host is asked. */
const listPaths = (sitemap: string): string[] => [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);

async function checkAll(origin: string, paths: readonly string[], wanted: Wanted): Promise<Fault[]> {
  const faults: Fault[] = [];
  const left = [...paths];
  const ticker = setInterval(() => console.log(`  ${paths.length - left.length} / ${paths.length}`), TICK);
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) faults.push(...(await checkPage(origin, path, wanted)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  clearInterval(ticker);
  return faults;
}

async function readStatus(origin: string): Promise<BuildStatus | undefined> {
  try {
    return (await (await get(origin + STATUS_PATH)).json()) as BuildStatus;
  } catch {
    return undefined;
  }
}

export interface LiveReport {
  lines: string[];
  isRight: boolean;
}

/**
 * Compares the site at an address with a campaign's folder.
 * @throws ContentError when the folder cannot be read; Error in words when nothing answers at the address
 */
export async function checkLive(root: string, address?: string): Promise<LiveReport> {
  const content = readContent(root);
  const { desk, url } = content.campaign;
  const origin = (address ?? url).replace(/\/$/, '');
  const say = (key: keyof typeof words, values: Record<string, string> = {}) => fill(words[key][desk], values);
  const wanted = toWanted(content, getInstant());
  const sitemap = await get(`${origin}/sitemap.xml`).catch((error: unknown) => {
    throw new Error(say('noSite', { address: origin, why: reasonOf(error) }));
  });
  const paths = [...new Set([...wanted.pages.keys(), ...(sitemap.ok ? listPaths(await sitemap.text()) : [])])];
  const faults = await checkAll(origin, paths, wanted);
  const [site, here] = [(await readStatus(origin))?.commit, findCommit(root)];
  const isOther = site && here && site !== here;
  return {
    lines: [
      say('asked', { count: String(paths.length), address: origin }),
      ...(isOther ? [say('commit', { site: site.slice(0, 10), here: here.slice(0, 10) })] : []),
      ...(faults.length ? [say('wrong'), ...groupFaults(faults, desk).map((line) => `  ${line}`)] : [say('right')]),
    ],
    isRight: !faults.length,
  };
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { lines, isRight } = await checkLive(process.env['CAMPAIGN'] ?? 'content', process.argv[2]);
    (isRight ? console.log : console.error)(lines.join('\n'));
    process.exitCode = isRight ? 0 : 1;
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
