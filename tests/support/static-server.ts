/**
 * A plain static host for tests, as a cheap web server would be: `index.html` for folders, `404.html` with status 404, brotli where it is accepted.
 * Run: `node tests/support/static-server.ts dist 4321`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};
const TEXT = /^(text\/|application\/(json|xml|geo)|image\/svg)/;

/** A file of the folder that an address names; never one outside it. */
function toFile(folder: string, path: string): { file?: string; redirect?: string } {
  const file = join(folder, decodeURIComponent(path));
  if (file !== folder && !file.startsWith(folder + sep)) return {};
  if (!existsSync(file)) return {};
  if (!statSync(file).isDirectory()) return { file };
  if (!path.endsWith('/')) return { redirect: `${path}/` };
  return existsSync(join(file, 'index.html')) ? { file: join(file, 'index.html') } : {};
}

const compressed = new Map<string, Buffer>();

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { file, redirect } = toFile(folder, pathname);
  if (redirect) {
    response.writeHead(301, { location: redirect }).end();
    return;
  }
  const found = file ?? join(folder, '404.html');
  if (!existsSync(found)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    return;
  }
  const type = TYPES[extname(found)] ?? 'application/octet-stream';
  const headers: Record<string, string> = { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  let data: Buffer = readFileSync(found);
  if (TEXT.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    const known = compressed.get(found) ?? brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    compressed.set(found, known);
    data = known;
    headers['content-encoding'] = 'br';
    headers['vary'] = 'accept-encoding';
  }
  response.writeHead(file ? 200 : 404, { ...headers, 'content-length': String(data.length) });
  response.end(request.method === 'HEAD' ? undefined : data);
}

export interface StaticServer {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Serves a folder on this machine only.
 * @param port 0 takes a free one
 * @example const server = await serveStatic('dist'); … await server.stop();
 */
export async function serveStatic(folder: string, port = 0): Promise<StaticServer> {
  const root = resolve(folder);
  const server: Server = createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '4321'] = process.argv.slice(2);
  const { origin } = await serveStatic(folder, Number(port));
  console.log(`${folder} at ${origin}`);
}
