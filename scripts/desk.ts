/** The desk's file service: decap-server over one campaign's folder, on this machine only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

export interface DeskOptions {
  /** Campaign's folder: the service can read and write there and nowhere else. */
  root: string;
  /** The desk looks for it at 8081. */
  port?: number;
  /** Address of the site whose desk may write, for example `http://127.0.0.1:4321`. Without it, any page of this machine. */
  origin?: string;
}

export interface RunningDesk {
  address: string;
  /** Ends the service; resolves once it has ended. */
  stop: () => Promise<void>;
}

const HOST = '127.0.0.1';
const SERVER = resolve(import.meta.dirname, '../node_modules/decap-server/dist/index.js');
const PATIENCE = 15_000;

/**
 * Starts the service and waits until it answers.
 * @throws in plain words when the port is taken or the service does not start
 * @example const desk = await startDesk({ root: 'content' }); … await desk.stop();
 */
export async function startDesk({ root, port = 8081, origin }: DeskOptions): Promise<RunningDesk> {
  // Asked before starting: whatever already answers there might be another campaign's desk, and would be mistaken for ours.
  if (!(await isFree(port)))
    throw new Error(
      `The desk cannot start: port ${port} is taken, perhaps by a desk that is still open. Close it and try again. / Biroul nu poate porni: portul ${port} e ocupat, poate de un birou rămas deschis. Închide-l și încearcă din nou.`,
    );
  const address = `http://${HOST}:${port}/api/v1`;
  const child = spawn(process.execPath, [SERVER], {
    // Its own folder, so that it does not take settings from a stray .env file.
    cwd: join(SERVER, '..'),
    env: {
      PATH: process.env['PATH'],
      MODE: 'fs',
      BIND_HOST: HOST,
      PORT: String(port),
      GIT_REPO_DIRECTORY: resolve(root),
      LOG_LEVEL: 'error',
      ...(origin && { ORIGIN: origin }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  const stop = () => end(child);
  const dropOnExit = () => child.kill();
  process.once('exit', dropOnExit);
  child.once('exit', () => process.off('exit', dropOnExit));
  const until = Date.now() + PATIENCE;
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The desk did not start. / Biroul nu a pornit. ${said.join('').trim()}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address, stop };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, HOST, () => probe.close(() => done(true)));
  });
}

async function answers(address: string): Promise<boolean> {
  try {
    const body = JSON.stringify({ action: 'info', params: {} });
    return (await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).ok;
  } catch {
    return false;
  }
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill();
  });
}
