/** Real web servers over a build, as a release puts it on their disk: the hand-written files of `deploy/`, with other ports and folders. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toCommand } from '../../scripts/tools.ts';
import { listFiles, readText, root } from './files.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Names of headers that came more than once. */
  doubled: string[];
  body: Buffer;
  /** Bytes of the head: status line and headers. */
  headBytes: number;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  /** Of the server that only sends on to https. */
  isPlain?: boolean;
}

export interface WebServer {
  /** The site's folder, as in `deploy/release.sh <build> <site>`. */
  site: string;
  port: number;
  get: (path: string, asking?: Asking) => Promise<Answer>;
  /** Everything it has written down so far, by file; `stderr` included. */
  readLogs: () => Record<string, string>;
  /** Makes nginx read its files again, and waits for it. */
  reload: () => Promise<void>;
  stop: () => Promise<void>;
}

/** How often a server is asked whether it is ready, twenty times a second. */
const PATIENCE = 400;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A port that nobody uses now. */
const findPort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

/** Puts a build into a site's folder, or with `--back` takes it back. @throws with what the script said */
export const release = (build: string, site: string, reload = ''): string =>
  execFileSync('sh', [join(root, 'deploy/release.sh'), build, site, reload], { encoding: 'utf8', stdio: 'pipe' });

/** Changes a template's lines. @throws Error when one of them is no longer there: then the test would try something else than people install */
export const adapt = (template: string, changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`deploy/: “${from}” is gone; adapt tests/support/web-server.ts`);
    return text.replaceAll(from, to);
  }, template);

function ask(port: number, isSecure: boolean, agent: Agent, path: string, { method = 'GET', headers = {} }: Asking): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port, path, method, headers };
    const request = isSecure ? secureRequest({ ...options, agent, rejectUnauthorized: false }) : plainRequest(options);
    request.on('error', fail).on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const names = response.rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          doubled: names.filter((name, i) => names.indexOf(name) !== i),
          body: Buffer.concat(parts),
          // Each pair takes four more: colon, space and the line's end.
          headBytes: response.rawHeaders.join('').length + response.rawHeaders.length * 2 + 'HTTP/1.1 200 OK\r\n\r\n'.length,
        });
      });
    });
    request.end();
  });
}

async function waitFor(child: ChildProcess, said: string[], attempt: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < PATIENCE; i++) {
    if (child.exitCode !== null) throw new Error(`The web server did not start:\n${said.join('')}`);
    const isThere = await attempt().then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await pause(50);
  }
  throw new Error(`The web server does not answer:\n${said.join('')}`);
}

const end = (child: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill(signal);
  });

interface Running {
  folder: string;
  child: ChildProcess;
  said: string[];
  port: number;
  isSecure: boolean;
  plainPort?: number;
}

async function toServer({ folder, child, said, port, isSecure, plainPort = port }: Running): Promise<WebServer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const get = (path: string, asking: Asking = {}) => ask(asking.isPlain ? plainPort : port, isSecure && !asking.isPlain, agent, path, asking);
  await waitFor(child, said, () => get('/robots.txt'));
  const logs = join(folder, 'logs');
  return {
    site: join(folder, 'site'),
    port,
    get,
    readLogs: () => ({
      ...Object.fromEntries(listFiles(logs).map((file) => [file, readFileSync(join(logs, file), 'utf8')])),
      stderr: said.join(''),
    }),
    reload: async () => {
      // Until the old worker has gone, an answer could still be its.
      const countExits = () => readFileSync(join(logs, 'main-error.log'), 'utf8').split('exited with code').length;
      const before = countExits();
      agent.destroy();
      child.kill('SIGHUP');
      for (let i = 0; i < PATIENCE && countExits() === before; i++) await pause(50);
      if (countExits() === before) throw new Error('nginx did not read its files again.');
    },
    stop: async () => {
      agent.destroy();
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function openFolder(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'web-server-'));
  mkdirSync(join(folder, 'logs'));
  release(build, join(folder, 'site'));
  return folder;
}

function makeCertificate(folder: string): void {
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-nodes'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-keyout', join(folder, 'privkey.pem')];
  execFileSync(toCommand('OpenSSL'), ['req', '-x509', ...key, ...subject, '-out', join(folder, 'fullchain.pem')], { stdio: 'pipe' });
}

/** Around the site's file: what Debian's own `nginx.conf` would be. Its logs take everything that the site's file does not take for itself. */
const toMain = (folder: string, user: string) => `${user}
pid ${folder}/nginx.pid;
error_log ${folder}/logs/main-error.log info;
worker_processes 1;
daemon off;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log ${folder}/logs/http-access.log;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp-${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;

/** nginx with `deploy/nginx.conf`. @returns the running server, after `nginx -t` has passed */
export async function startNginx(build: string): Promise<WebServer> {
  const folder = openFolder(build);
  const [port, plainPort] = [await findPort(), await findPort()];
  makeCertificate(folder);
  const site = adapt(readText('deploy/nginx.conf'), [
    ['  listen [::]:80;\n', ''],
    ['  listen [::]:443 ssl http2;\n', ''],
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen 443 ', `listen 127.0.0.1:${port} `],
    ['/etc/ssl/site', folder],
    ['/srv/site', join(folder, 'site')],
    ['/var/log/nginx', join(folder, 'logs')],
  ]);
  writeFileSync(join(folder, 'site.conf'), site);
  // Otherwise workers of root become `nobody`, who cannot read a temporary folder.
  writeFileSync(join(folder, 'nginx.conf'), toMain(folder, process.getuid?.() === 0 ? 'user root;' : ''));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'logs/start-error.log')];
  execFileSync(toCommand('nginx'), ['-t', ...args], { stdio: 'pipe' });
  const said: string[] = [];
  const child = spawn(toCommand('nginx'), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  return toServer({ folder, child, said, port, plainPort, isSecure: true });
}

/** Caddy with `deploy/Caddyfile`, without https: it would ask for a certificate. @returns the running server, after `caddy validate` has passed */
export async function startCaddy(build: string): Promise<WebServer> {
  const folder = openFolder(build);
  const port = await findPort();
  const file = join(folder, 'Caddyfile');
  const text = adapt(readText('deploy/Caddyfile'), [
    // Its other door is a fixed port, which a Caddy of this machine may use.
    ['{\n\t# Messages', '{\n\tadmin off\n\t# Messages'],
    ['/srv/site', join(folder, 'site')],
    ['/var/log/caddy', join(folder, 'logs')],
  ]);
  writeFileSync(file, text);
  const env = { ...process.env, SITE_ADDRESS: `http://127.0.0.1:${port}`, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const args = ['--adapter', 'caddyfile', '--config', file];
  execFileSync(toCommand('Caddy'), ['validate', ...args], { stdio: 'pipe', env });
  const said: string[] = [];
  const child = spawn(toCommand('Caddy'), ['run', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  return toServer({ folder, child, said, port, isSecure: false });
}
