/**
 * `npm test`: everything, in order, with one line a step. A step that fails does not stop those that do not need it.
 * The very last line is `N passed, N failed`; the exit code is 1 when anything failed.
 * `npm test -- lint unit` runs only these steps, for a quick look in between.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readPlaywright, readVitest, type Count, type Outcome } from './reports.ts';
import { ensureTools } from './tools.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'test-results');
const SECOND = { CAMPAIGN: 'tests/fixtures/second-campaign', OUT_DIR: '.release/second' };
/** Oldest Node that Astro runs on. */
const NODE: readonly [number, number] = [22, 12];
/** How often a long step says that it is alive, in milliseconds. */
const TICK = 30_000;
/** How many lines of a failed step are shown. */
const TAIL = 150;

interface Step {
  name: string;
  /** Arguments of Node, from the project's root. */
  node?: string[];
  /** Or a function of this process; it returns what to print, or throws. */
  run?: () => string;
  env?: Record<string, string>;
  /** Steps without which this one means nothing. */
  needs?: string[];
  /** Reads the runner's own report; without it the step counts as one. */
  read?: () => Outcome;
}

const report = (name: string) => join(reports, `${name}.json`);
const readReport = (name: string): unknown => JSON.parse(readFileSync(report(name), 'utf8'));

function checkNode(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1]))
    throw new Error(
      `This is Node ${process.version}; the site needs ${NODE.join('.')} or newer. It comes with the packages: run \`npm ci\`, then \`npm test\` (not \`node …\`).`,
    );
  return process.version;
}

const vitest = (project: string): Pick<Step, 'node' | 'read'> => ({
  node: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ],
  read: () => readVitest(readReport(project)),
});

const steps: Step[] = [
  { name: 'node', run: checkNode },
  { name: 'tools', run: ensureTools },
  { name: 'lint', node: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'format', node: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'types', node: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: 'unit', ...vitest('unit') },
  { name: 'content', node: ['scripts/content.ts'] },
  { name: 'content of the second campaign', node: ['scripts/content.ts'], env: SECOND },
  { name: 'build', node: ['scripts/build.ts'] },
  { name: 'build of the second campaign', node: ['scripts/build.ts'], env: SECOND },
  { name: 'build tests', ...vitest('build'), needs: ['build', 'build of the second campaign'] },
  { name: 'server tests', ...vitest('server'), needs: ['tools', 'build', 'build of the second campaign'] },
  {
    name: 'browser tests',
    node: ['node_modules/@playwright/test/cli.js', 'test'],
    env: { PLAYWRIGHT_JSON: report('browser') },
    read: () => readPlaywright(readReport('browser')),
    needs: ['tools', 'build', 'build of the second campaign'],
  },
];

/** Runs Node with arguments. @returns its exit code and everything it wrote */
function runNode(args: string[], env: Record<string, string>, onTick: () => void): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    // What the tools start in their turn must be this Node too.
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ticker = setInterval(onTick, TICK);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => {
    const end = (code: number) => {
      clearInterval(ticker);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a step. @returns its count, with what it wrote */
async function runStep({ run, node = [], env = {}, read }: Step, onTick: () => void): Promise<Count & { output: string }> {
  if (run)
    try {
      return { passed: 1, failed: 0, output: run() };
    } catch (error) {
      return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
    }
  const { code, output } = await runNode(node, env, onTick);
  if (!read) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  try {
    const { passed, failed, failures } = read();
    const named = failures.length ? failures.join('\n') : output;
    // A runner that ends badly without naming a failed test has failed all the same.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output: named };
  } catch {
    return { passed: 0, failed: 1, output: `${output}\nIt left no report.` };
  }
}

const only = process.argv.slice(2);
const unknown = only.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length) throw new Error(`There is no step ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}`);
const chosen = only.length ? steps.filter((step) => only.includes(step.name)) : steps;

const total: Count = { passed: 0, failed: 0 };
const failed = new Set<string>();
const started = Date.now();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

for (const [i, step] of chosen.entries()) {
  const label = `[${i + 1}/${chosen.length}] ${step.name}`;
  const begun = Date.now();
  const missing = step.needs?.find((name) => failed.has(name));
  console.log(`${label} …`);
  const result = missing
    ? { passed: 0, failed: 1, output: `Not run: it needs “${missing}”, which failed.` }
    : await runStep(step, () => console.log(`${label} … ${seconds(begun)}`));
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.failed) {
    failed.add(step.name);
    const lines = result.output.trimEnd().split('\n');
    if (lines.length > TAIL) console.log(`  (the last ${TAIL} of ${lines.length} lines)`);
    console.log(
      lines
        .slice(-TAIL)
        .map((line) => `  ${line}`)
        .join('\n'),
    );
  }
  console.log(
    `${label}: ${result.failed ? `FAILED, ${result.passed} passed, ${result.failed} failed` : `${result.passed} passed`}, ${seconds(begun)}`,
  );
}

console.log(`${failed.size ? `Failed: ${[...failed].join(', ')}. ` : ''}${seconds(started)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
