/**
 * A plain static host on this machine only, as a cheap web server would be: `index.html` for folders, `404.html` with status 404,
 * brotli where it is accepted. Every request reads the folder anew, so that a new build shows at once.
 * Run alone: `node scripts/serve.ts dist 4321`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readHeadersFile } from './server/headers-file.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
};
/** The site's own rules for its headers: read, not served. */
const RULES = '_headers';
const TEXT = /^(text\/|application\/(json|geo\+json|xml)|image\/svg)/;

export interface Serving {
  origin: string;
  stop: () => Promise<void>;
}

export interface ServeOptions {
  /** 0 takes a free port. */
  port?: number;
  /** Pages that are not in the folder: path → HTML. */
  extra?: Record<string, () => string>;
}

/** The file that an address names inside the folder, or where it should have ended with a slash. Never a file outside it. */
function toFile(folder: string, path: string): { file?: string; redirect?: string } {
  const file = join(folder, decodeURIComponent(path));
  if (file !== folder && !file.startsWith(folder + sep)) return {};
  if (!existsSync(file) || file === join(folder, RULES)) return {};
  if (!statSync(file).isDirectory()) return { file };
  if (!path.endsWith('/')) return { redirect: `${path}/` };
  const index = join(file, 'index.html');
  return existsSync(index) ? { file: index } : {};
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer,
  own: Record<string, string> = {},
): void {
  const headers: Record<string, string> = { 'cache-control': 'no-store', ...own, 'content-type': type };
  let data = body;
  if (TEXT.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    data = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    headers['content-encoding'] = 'br';
    headers['vary'] = 'accept-encoding';
  }
  response.writeHead(status, { ...headers, 'content-length': String(data.length) });
  response.end(request.method === 'HEAD' ? undefined : data);
}

function answer(folder: string, extra: Record<string, () => string>, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const page = extra[pathname];
  if (page) return send(request, response, 200, 'text/html; charset=utf-8', Buffer.from(page()));
  const { file, redirect } = toFile(folder, pathname);
  if (redirect) {
    response.writeHead(301, { location: redirect }).end();
    return;
  }
  const found = file ?? join(folder, '404.html');
  if (!existsSync(found)) return send(request, response, 404, 'text/plain', Buffer.from('404'));
  const rules = join(folder, RULES);
  const headers = existsSync(rules) ? readHeadersFile(readFileSync(rules, 'utf8'), pathname) : {};
  return send(request, response, file ? 200 : 404, TYPES[extname(found)] ?? 'application/octet-stream', readFileSync(found), headers);
}

/**
 * Serves a folder on loopback.
 * @throws Error in plain words when the port is taken
 * @example const site = await serve('dist'); … await site.stop();
 */
export async function serve(folder: string, { port = 0, extra = {} }: ServeOptions = {}): Promise<Serving> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    try {
      answer(root, extra, request, response);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Close what uses it, or choose another: PORT=${port + 10} npm start`) : error,
      ),
    );
    server.listen(port, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

if (process.argv[1] === import.meta.filename) {
  const [folder = 'dist', port = '4321'] = process.argv.slice(2);
  const { origin } = await serve(folder, { port: Number(port) });
  console.log(`${folder} at ${origin}`);
}
