/** A copy of the campaign, the site built from it, and a server for it: what the desk's test works on. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, relative, resolve } from 'node:path';
import { STORE_ATTRIBUTE, type DeskStore } from '../../admin/store.ts';
import type { Words } from '../../src/models/fields.ts';
import { build } from '../../scripts/build.ts';
import { toDeskPolicy } from '../../scripts/server/content-policy.ts';
import { toDeskHeaders } from '../../scripts/server/rules.ts';

const project = resolve(import.meta.dirname, '../..');

/** Folders of one test: the campaign's copy and the site built from it. */
export interface Workshop {
  campaign: string;
  dist: string;
  remove: () => Promise<void>;
}

/** Copies `content/` to a temporary folder. */
export async function openWorkshop(): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'desk-'));
  const campaign = join(root, 'content');
  await cp(join(project, 'content'), campaign, { recursive: true });
  return { campaign, dist: join(root, 'dist'), remove: () => rm(root, { recursive: true, force: true }) };
}

/** Builds the site with a local desk. @throws with what is wrong in the content, or what Astro said */
export const buildWorkshop = ({ campaign, dist }: Workshop): Promise<void> => build({ campaign, out: dist, desk: 'local' });

/** Every file of a folder with the hash of its bytes. @example { 'messages/a.ro.md': '3fa…' } */
export async function listHashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (file: string) =>
    [
      relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ] as const;
  return Object.fromEntries(await Promise.all(files.sort().map(hash)));
}

/** Files that were added, changed or removed between two listings. */
export const listChanges = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((file) => before[file] !== after[file]).sort();

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Changes a page on its way out. */
type Change = (path: string, body: Buffer) => { body: string; headers: Record<string, string> } | undefined;

/** Answers in the folder's place. @returns false when it does not */
type Detour = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Serves a folder on a free loopback port. The folder is read at each request, so a rebuild shows at once. */
export async function serveFolder(
  folder: string,
  change: Change = () => undefined,
  detour: Detour = () => false,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (detour(request, response)) return;
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const own = await readFile(file);
      const { body, headers } = change(path, own) ?? { body: own, headers: {} };
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/**
 * Serves a built site whose desk saves to another store than it was built for: the page carries it as data (`admin/store.ts`), everything
 * else is the build's, and the policy is made by the build's own code.
 * @param language of the desk; without one, the build's own
 */
export function serveDesk(
  dist: string,
  store: DeskStore,
  origins: readonly string[],
  { hasWindow = false, detour, language }: { hasWindow?: boolean; detour?: Detour; language?: keyof Words } = {},
): ReturnType<typeof serveFolder> {
  const value = JSON.stringify(store).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return serveFolder(
    dist,
    (path, body) =>
      path === '/admin/'
        ? {
            body: body
              .toString()
              .replace('<p id="message"', `<p id="message" ${STORE_ATTRIBUTE}="${value}"`)
              .replace(/<html lang="\w+"/, (own) => (language ? `<html lang="${language}"` : own)),
            headers: { 'Cross-Origin-Opener-Policy': 'same-origin', ...toDeskHeaders(toDeskPolicy(origins), hasWindow) },
          }
        : undefined,
    detour,
  );
}
