/** What the tests need on the machine besides npm's packages. It is there, or it is installed, or the message says how; nothing is skipped. */
import { spawnSync } from 'node:child_process';

interface Tool {
  name: string;
  /** Environment variable that names another one. */
  variable: string;
  command: string;
  /** Arguments that make it say its version. */
  version: string[];
  /** Debian's package. */
  package: string;
}

const TOOLS: Tool[] = [
  { name: 'Chromium', variable: 'CHROMIUM', command: '/usr/bin/chromium', version: ['--version'], package: 'chromium' },
  { name: 'nginx', variable: 'NGINX', command: '/usr/sbin/nginx', version: ['-v'], package: 'nginx' },
  { name: 'Caddy', variable: 'CADDY', command: '/usr/bin/caddy', version: ['version'], package: 'caddy' },
  { name: 'OpenSSL', variable: 'OPENSSL', command: '/usr/bin/openssl', version: ['version'], package: 'openssl' },
  { name: 'Poppler', variable: 'PDFTOPPM', command: '/usr/bin/pdftoppm', version: ['-v'], package: 'poppler-utils' },
  { name: 'ZBar', variable: 'ZBARIMG', command: '/usr/bin/zbarimg', version: ['--version'], package: 'zbar-tools' },
];

/** Where a tool is. @example toCommand('nginx') // => '/usr/sbin/nginx' */
export function toCommand(name: string): string {
  const tool = TOOLS.find((one) => one.name === name);
  if (!tool) throw new Error(`There is no tool ${name}. Tools: ${TOOLS.map((one) => one.name).join(', ')}`);
  return process.env[tool.variable] ?? tool.command;
}

/** nginx writes its version where others write errors. */
const versionOf = ({ name, version }: Tool) => {
  const { status, stdout, stderr } = spawnSync(toCommand(name), version, { encoding: 'utf8' });
  return status === 0 ? (stdout || stderr).trim() : undefined;
};

const explain = ({ name, variable }: Tool) => `${name}: ${toCommand(name)} does not run (another one: ${variable}=/path/to/it npm test)`;

/** Installs packages; only root can. @throws Error with what apt-get said */
function install(packages: readonly string[]): void {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} said\n${String(stderr).trim().split('\n').slice(-5).join('\n')}`);
  }
}

/**
 * Makes sure that a browser and the web servers are there.
 * @returns their versions
 * @throws Error with the command to run, when only an administrator can install them
 */
export function ensureTools(): string {
  const missing = TOOLS.filter((tool) => versionOf(tool) === undefined);
  if (missing.length) {
    const packages = missing.map((tool) => tool.package);
    const list = missing.map(explain).join('\n  ');
    if (process.getuid?.() !== 0)
      throw new Error(
        `The tests need what is not on this machine:\n  ${list}\nInstall it, then start again:\n  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}'`,
      );
    install(packages);
  }
  const broken = TOOLS.filter((tool) => versionOf(tool) === undefined);
  if (broken.length) throw new Error(`Installed, but still:\n  ${broken.map(explain).join('\n  ')}`);
  return TOOLS.map((tool) => versionOf(tool)?.split('\n')[0]).join(', ');
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensureTools());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
