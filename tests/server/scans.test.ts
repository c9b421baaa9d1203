/** From the phone to the count: real nginx and Caddy write their logs, and the report reads them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCommand } from '../../scripts/tools.ts';
import { root } from '../support/files.ts';
import { openSecond } from '../support/site.ts';
import { startCaddy, startNginx, type WebServer } from '../support/web-server.ts';

const build = resolve(root, process.env['DIST2'] ?? '.release/second');
const PHONE = 'Mozilla/5.0 (Linux; Android 11; CUBOT X50) Mobile';
const BOT = 'Mozilla/5.0 (compatible; Googlebot/2.1)';

const [live, withdrawn] = ['planned', 'revoked'].map((wanted) =>
  String(
    openSecond()
      .entries('placements')
      .find(({ state }) => state === wanted)!['code'],
  ),
) as [string, string];

describe.each([
  ['nginx', startNginx, 2],
  // Caddy writes no programs down.
  ['Caddy', startCaddy, 0],
] as const)('openings on %s', (_, start, bots) => {
  const folder = mkdtempSync(join(tmpdir(), 'openings-'));
  let server: WebServer;
  beforeAll(async () => {
    server = await start(build);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  const open = (path: string, headers: Record<string, string> = {}) => server.get(path, { headers: { 'user-agent': PHONE, ...headers } });

  it('are counted once a phone, without programs, other languages and codes that are not live', async () => {
    const first = await open(`/Q/${live}`);
    for (const path of [`/Q/${live}/`, `/q/${live.toLowerCase()}`, `/q/${live.toLowerCase()}/`, `/Q/${live}?from=poster`, `/Q/${live}`])
      await open(path);
    for (let i = 0; i < 5; i++) expect((await open(`/Q/${live}`, { 'if-none-match': String(first.headers.etag) })).status).toBe(304);
    for (const code of [live, 'ZZ99']) await open(`/Q/${code}`, { 'user-agent': BOT });
    await open(`/Q/${live}/en/`);
    for (let i = 0; i < 7; i++) await open(`/Q/${withdrawn}`);
    for (let i = 0; i < 3; i++) await open('/q/maria-was-here');
    await new Promise((done) => setTimeout(done, 300));

    const file = join(folder, 'codes.log.1');
    writeFileSync(file, gzipSync(server.readLogs()['codes.log']!));
    const csv = join(folder, 'scans.csv');
    const env = { ...process.env, CAMPAIGN: 'tests/fixtures/second-campaign' };
    const { stderr } = spawnSync(process.execPath, ['scripts/scans.ts', file, '--lang', 'en', '--csv', csv, '--svg', join(folder, 'a.svg')], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const rows = readFileSync(csv, 'utf8').trim().split('\r\n').slice(1);
    expect(rows.slice(0, 6)).toEqual([
      '"summary","Scans in all","6"',
      '"summary","Hours with at least one scan, by code","under 5"',
      '"summary","Opened again, not counted","5"',
      `"summary","Programs, not counted","${bots}"`,
      '"summary","Codes that do not exist","under 5"',
      `"summary","Withdrawn code ${withdrawn}","7"`,
    ]);
    expect(rows).toContain(`"placement","${live} (Line 14)","6"`);
    expect(rows.join('\n')).not.toContain('Bad lines');
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toContain('>6<');
  });
});

it('a browser that has the page asks whether it changed: its second scan is no second opening', async () => {
  // Caddy's test server has no https, and Chromium keeps nothing from an address whose certificate it doubts.
  const server = await startCaddy(build);
  const browser = await chromium.launch({ executablePath: toCommand('Chromium'), args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
  try {
    const context = await browser.newContext({ userAgent: PHONE });
    for (let i = 0; i < 3; i++) {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${server.port}/Q/${live}`);
      await page.close();
    }
    const lines = (server.readLogs()['codes.log'] ?? '').trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([200, 304, 304]);
  } finally {
    await browser.close();
    await server.stop();
  }
});
