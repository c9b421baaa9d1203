/** `npm run build`: checks the content, then builds the site. Problems come in plain words, and the last good build stays where it is. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findShorterHost } from '../src/lib/qr.ts';
import { toScanUrl } from '../src/lib/scan-address.ts';
import { toSeconds, type BuildStatus } from '../src/lib/build-status.ts';
import { ContentError } from '../src/models/problems.ts';
import { getNow } from '../src/lib/clock.ts';
import { readCampaign, readContent, type Content } from '../src/models/read.ts';
import { toServerFolder } from './policy.ts';
import { alone } from './alone.ts';
import { findCommit, findTook, toReasons, writeStatus } from './status.ts';
import { findSecurityProblem } from './server/security-txt.ts';

export interface BuildOptions {
  /** The campaign's folder. */
  campaign: string;
  /** Where the finished site goes, and its server files beside it; replaced only when the build succeeded. */
  out: string;
  /** Which desk is built in. */
  desk?: 'local' | 'production' | 'none';
  /** Whether print files are made, and texts on paper must fit. Only a trial build goes without. */
  hasPrint?: boolean;
}

const TICK = 5_000;
/** There while Astro works in this folder. */
const LOCK = join(import.meta.dirname, '../node_modules/.building');

/** Runs Astro with a progress line every five seconds; its own words are shown only when it fails. */
function runAstro(env: Record<string, string>): Promise<void> {
  const started = Date.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ticker = setInterval(() => console.log(`  building… ${Math.round((Date.now() - started) / 1000)} s`), TICK);
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      clearInterval(ticker);
      if (code === 0) done();
      else fail(new Error(`The build failed.\n${output.split('\n').slice(-30).join('\n')}`));
    });
  });
}

/** Puts a finished folder in the place of the last one. */
function swap(fresh: string, target: string): void {
  const old = `${fresh}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

/** How much was made for paper, and whether a shorter address would make its codes coarser. */
function describePrint(out: string, { campaign, collections }: Content): string[] {
  const folder = join(out, 'print');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const lines = [`For paper: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB in ${basename(out)}/print/`];
  const longest = (collections['placements'] ?? []).map(({ slug }) => slug).sort((a, b) => b.length - a.length)[0];
  const shorter = longest && findShorterHost(toScanUrl(campaign, longest));
  if (shorter)
    lines.push(
      `Warning: the address makes codes on paper of ${shorter.modules} modules a side; a host of at most ${shorter.letters} letters would make ${shorter.fewer} (campaign.json › shortUrl)`,
    );
  return lines;
}

/** The language of the campaign's desk, as far as its settings can be read. */
function findDesk(campaign: string): 'ro' | 'en' {
  try {
    return readCampaign(campaign).desk;
  } catch {
    return 'en';
  }
}

/** Checks the content and makes the site in a folder of its own, which takes the place of the last one when all of it is there. */
async function make(
  { campaign, out, desk = 'production', hasPrint = true }: BuildOptions,
  status: Pick<BuildStatus, 'started' | 'commit' | 'took'>,
): Promise<void> {
  const content = readContent(campaign);
  const facts = content.campaign;
  const problem = findSecurityProblem(facts, getNow(facts.timeZone).slice(0, 10));
  if (problem) throw new Error(problem);
  // Beside the target, so that the swap is a rename on the same disk.
  const fresh = join(dirname(out), `.${out.split('/').at(-1)}-fresh`);
  const env = { CAMPAIGN: resolve(campaign), OUT_DIR: fresh, DESK: desk, PRINT: hasPrint ? 'all' : 'none' };
  const work = async () => {
    rmSync(fresh, { recursive: true, force: true });
    await runAstro(env);
    const ended = new Date().toISOString();
    if (desk !== 'none') writeStatus(fresh, { ...status, state: 'live', ended, took: toSeconds(status.started, ended) });
    swap(fresh, out);
    swap(toServerFolder(fresh), toServerFolder(out));
  };
  await alone(LOCK, work, () => console.log('  another build is running: waiting…'));
  console.log(describePrint(out, content).join('\n'));
}

/**
 * Builds a campaign, and says so in the site that is there until then.
 * @throws ContentError with every problem in the content; Error with Astro's last lines otherwise
 */
export async function build(options: BuildOptions): Promise<void> {
  const out = resolve(options.out);
  const commit = findCommit(options.campaign);
  const took = findTook(out);
  const status = { started: new Date().toISOString(), ...(commit && { commit }), ...(took && { took }) };
  const tell = (rest: Pick<BuildStatus, 'state' | 'ended' | 'problems'>) => options.desk !== 'none' && writeStatus(out, { ...status, ...rest });
  tell({ state: 'building' });
  try {
    await make({ ...options, out }, status);
  } catch (error) {
    tell({ state: 'failed', ended: new Date().toISOString(), problems: toReasons(error, findDesk(options.campaign)) });
    throw error;
  }
}

/** Prints what went wrong without a stack trace, when it is a mistake and not a fault of the program. */
export function explain(error: unknown): string {
  if (error instanceof ContentError) return `The content cannot be published yet (${error.problems.length}):\n${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const out = process.env['OUT_DIR'] ?? 'dist';
    const desk = (process.env['DESK'] ?? 'production') as BuildOptions['desk'];
    await build({ campaign: process.env['CAMPAIGN'] ?? 'content', out, ...(desk && { desk }) });
    console.log(`Built into ${out}/`);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
