/**
 * What a web server must say with each page, computed from the site as built: `_headers` and `security.txt` into it, nginx's and Caddy's
 * files beside it, in `<out>-server/`, where no visitor gets. See docs/decisions/0009.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Campaign } from '../src/models/campaign.ts';
import { hasOwnHelper, hasWindow, listOrigins } from '../src/models/git-host.ts';
import { readSignIn, type SignIn } from '../src/models/sign-in.ts';
import { listCodes } from './codes.ts';
import { toCaddy } from './server/caddy.ts';
import { listInline, toDeskPolicy, toMapPolicy, toMeta, toPolicy } from './server/content-policy.ts';
import { toHeadersFile } from './server/headers-file.ts';
import { toNginxHttp, toNginxServer } from './server/nginx.ts';
import { toRules, type SiteFacts } from './server/rules.ts';
import { toSecurityTxt } from './server/security-txt.ts';

export interface PolicyOptions {
  campaign: Campaign;
  /** The campaign's folder, for the desk's git host. */
  campaignRoot: string;
  desk: string;
}

/** Where a build's server files are. @example toServerFolder('/srv/dist') // => '/srv/dist-server' */
export const toServerFolder = (out: string): string => `${out.replace(/\/$/, '')}-server`;

/** The local file service of `npm start`; see `desk.ts`. */
const LOCAL_STORE = 'http://127.0.0.1:8081';

/** What the desk asks of the headers. @param signIn how staff sign in, once that is decided */
function toDeskFacts(desk: string, signIn: SignIn | undefined): Pick<SiteFacts, 'deskPolicy' | 'hasWindow'> {
  if (desk === 'none') return {};
  if (desk === 'local') return { deskPolicy: toDeskPolicy([LOCAL_STORE]) };
  return { deskPolicy: toDeskPolicy(signIn ? listOrigins(signIn) : []), hasWindow: signIn !== undefined && hasWindow(signIn) };
}

/** Everything at the top of the build, as the patterns of `_headers`; what stands in the place of a desk that is not built needs no mention. */
async function listTops(root: string, desk: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const tops = entries.map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`)).sort();
  return ['/', ...tops.filter((top) => top !== '/_headers' && (desk !== 'none' || top !== '/admin/*'))];
}

/** The 404 page answers at addresses that no pattern of `_headers` can name, so that it carries the policy itself. */
async function putPolicyInto(file: string, policy: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  await writeFile(
    file,
    html.replace('<meta charset="utf-8">', (charset) => charset + toMeta(policy)),
  );
}

/** Every inline style and script of the pages, each once. Pages are read one at a time: of ten thousand services they do not fit into memory. */
async function collectInline(root: string, files: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const file of files) for (const element of listInline(await readFile(join(root, file), 'utf8'))) found.add(element);
  return [...found];
}

async function write(folder: string, files: Record<string, string | undefined>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) if (text !== undefined) await writeFile(join(folder, name), text);
}

async function writeServerFiles(root: string, { campaign, campaignRoot, desk }: PolicyOptions): Promise<void> {
  const isPublic = (file: string) => file.endsWith('.html') && (desk === 'none' || !file.startsWith('admin'));
  const files = (await readdir(root, { recursive: true })).filter(isPublic);
  const inline = await collectInline(root, files);
  const policy = toPolicy(inline);
  const mapPolicy = toMapPolicy(inline);
  const signIn = desk === 'production' ? readSignIn(campaignRoot) : undefined;
  const rules = toRules({ campaign, policy, mapPolicy, ...toDeskFacts(desk, signIn) });
  const hasHelper = signIn !== undefined && hasOwnHelper(signIn);
  const facts = { rules, codes: await listCodes(root), locales: campaign.locales, url: campaign.url, hasHelper };
  await putPolicyInto(join(root, '404.html'), policy);
  const security = toSecurityTxt(campaign);
  if (security) await write(join(root, '.well-known'), { 'security.txt': security });
  await write(root, { _headers: toHeadersFile(rules, await listTops(root, desk)) });
  const server = toServerFolder(root);
  await rm(server, { recursive: true, force: true });
  await write(server, {
    'nginx-http.conf': toNginxHttp(facts),
    'nginx-server.conf': toNginxServer(facts),
    'site.caddy': toCaddy(facts),
  });
}

/** Astro integration. */
export const policy = (options: PolicyOptions): AstroIntegration => ({
  name: 'policy',
  hooks: { 'astro:build:done': ({ dir }) => writeServerFiles(fileURLToPath(dir), options) },
});
