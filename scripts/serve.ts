/**
 * A plain static host on this machine only, as a cheap web server would be: `index.html` for folders, `404.html` with status 404,
 * brotli where it is accepted, parts of files where they are asked for. Every request reads the folder anew, so that a new build shows at once.
 * Run alone: `node scripts/serve.ts dist 4321`, with a third argument for another folder of the map's streets than `tiles`.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readHeadersFile } from './server/headers-file.ts';
import { findSpan, type Span, type Stamp } from './server/ranges.ts';

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
  '.pmtiles': 'application/vnd.pmtiles',
};
/** Streets for the map lie beside the releases, not in them: see deploy/README.md. */
const TILES = '/tiles/';
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
  /** Folder of what is served under `/tiles/`. */
  tiles?: string;
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

function toStamp(file: string): Stamp {
  const { size, mtimeMs } = statSync(file);
  // Whole seconds, which is all that a header can say.
  return { size, etag: `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`, modified: new Date(Math.floor(mtimeMs / 1000) * 1000) };
}

function readPart(file: string, { from, to }: Span): Buffer {
  const part = Buffer.alloc(to - from + 1);
  const open = openSync(file, 'r');
  try {
    readSync(open, part, 0, part.length, from);
  } finally {
    closeSync(open);
  }
  return part;
}

/** A file that is there. What is compressed on the way is sent whole; of everything else a part can be had. */
function sendFile(request: IncomingMessage, response: ServerResponse, file: string, own: Record<string, string>): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (TEXT.test(type)) return send(request, response, 200, type, readFileSync(file), own);
  const stamp = toStamp(file);
  const headers = { ...own, 'accept-ranges': 'bytes', etag: stamp.etag, 'last-modified': stamp.modified.toUTCString() };
  const span = request.method === 'GET' ? findSpan(request.headers, stamp) : 'whole';
  if (span === 'whole') return send(request, response, 200, type, readFileSync(file), headers);
  if (span === 'none') return send(request, response, 416, 'text/plain', Buffer.from('416'), { ...own, 'content-range': `bytes */${stamp.size}` });
  const range = `bytes ${span.from}-${span.to}/${stamp.size}`;
  return send(request, response, 206, type, readPart(file, span), { ...headers, 'content-range': range });
}

interface Folders {
  root: string;
  extra: Record<string, () => string>;
  tiles: string | undefined;
}

function answer({ root, extra, tiles }: Folders, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const page = extra[pathname];
  if (page) return send(request, response, 200, 'text/html; charset=utf-8', Buffer.from(page()));
  const isTiles = tiles && pathname.startsWith(TILES);
  const { file, redirect } = isTiles ? toFile(tiles, pathname.slice(TILES.length - 1)) : toFile(root, pathname);
  if (redirect) {
    response.writeHead(301, { location: redirect }).end();
    return;
  }
  const rules = join(root, RULES);
  const headers = existsSync(rules) ? readHeadersFile(readFileSync(rules, 'utf8'), pathname) : {};
  if (file) return sendFile(request, response, file, headers);
  const lost = join(root, '404.html');
  if (!existsSync(lost)) return send(request, response, 404, 'text/plain', Buffer.from('404'));
  return send(request, response, 404, TYPES['.html'] as string, readFileSync(lost), headers);
}

/**
 * Serves a folder on loopback.
 * @throws Error in plain words when the port is taken
 * @example const site = await serve('dist'); … await site.stop();
 */
export async function serve(folder: string, { port = 0, extra = {}, tiles }: ServeOptions = {}): Promise<Serving> {
  const folders = { root: resolve(folder), extra, tiles: tiles && resolve(tiles) };
  const server = createServer((request, response) => {
    try {
      answer(folders, request, response);
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
  const [folder = 'dist', port = '4321', tiles = 'tiles'] = process.argv.slice(2);
  const { origin } = await serve(folder, { port: Number(port), tiles });
  console.log(`${folder} at ${origin}`);
}
