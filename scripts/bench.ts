/**
 * `npm run bench`: how long ten million lines of the count of codes take, and how much memory. `npm run bench -- 1000000` takes fewer.
 * Not a test: times differ from machine to machine. That memory does not grow with lines is tested in `scans/scans.test.ts`.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const total = Number(process.argv[2] ?? 10_000_000);
const BLOCK = 100_000;
const pad = (n: number) => String(n).padStart(2, '0');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const file = join(folder, 'codes.log');
try {
  for (let start = 0; start < total; start += BLOCK) {
    const day = `2026-${pad((Math.floor(start / 28 / BLOCK) % 12) + 1)}-${pad((Math.floor(start / BLOCK) % 28) + 1)}`;
    const line = (_: unknown, i: number) =>
      `${day}T${pad(i % 24)} ${i % 50 ? `B${pad((i % 10) + 1)}` : '-'} ${i % 7 ? 200 : 304} ${['phone', 'phone', 'bot', 'other'][i % 4] as string}\n`;
    appendFileSync(file, Array.from({ length: Math.min(BLOCK, total - start) }, line).join(''));
  }
  const started = Date.now();
  const code = "process.on('exit', () => console.error(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`));";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(code)}`, join(import.meta.dirname, 'scans.ts'), file, '--lang', 'en'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  console.log(stdout.split('\n').slice(0, 7).join('\n'));
  console.log(`${total} lines, ${Math.round(statSync(file).size / 1e6)} MB: ${((Date.now() - started) / 1000).toFixed(1)} s, ${stderr.trim()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
