/** What the tests need on the machine besides npm's packages: a Chromium. It is there, or it is installed, or the message says how; nothing is skipped. */
import { spawnSync } from 'node:child_process';

const INSTALL = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const versionOf = () => {
  const { status, stdout } = spawnSync(chromium, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/**
 * Makes sure that a browser is there.
 * @returns its name and version
 * @throws Error with the command to run, when only an administrator can install it
 */
export function ensureTools(): string {
  const present = versionOf();
  if (present) return present;
  const commands = INSTALL.map((command) => command.join(' ')).join(' && ');
  if (process.getuid?.() !== 0)
    throw new Error(
      `The browser tests need Chromium, and ${chromium} does not run. Install it, then start again:\n  sudo sh -c '${commands}'\nor name another one: CHROMIUM=/path/to/chromium npm test`,
    );
  for (const [command = '', ...args] of INSTALL) {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0)
      throw new Error(
        `Chromium could not be installed: ${[command, ...args].join(' ')} said\n${String(stderr).trim().split('\n').slice(-5).join('\n')}`,
      );
  }
  const installed = versionOf();
  if (!installed) throw new Error(`Chromium was installed, but ${chromium} does not run. Name the right one: CHROMIUM=/path/to/chromium npm test`);
  return installed;
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensureTools());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
