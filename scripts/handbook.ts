/** `npm run handbook`: takes the handbook's pictures anew, of the desk and the site as the code and the content are now; `-- -g date-list` takes one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, explain } from './build.ts';
import { ensureTools } from './tools.ts';

const root = join(import.meta.dirname, '..');

/** Runs the tests that take the pictures, one after another: each writes its note into the same file. @returns their exit code */
function takePictures(dist: string): Promise<number> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/@playwright/test/cli.js'), 'test', 'tests/e2e/handbook.spec.ts', '--workers=1', ...process.argv.slice(2)],
    {
      cwd: root,
      env: { ...process.env, HANDBOOK: 'write', DIST: dist, DIST2: dist },
      stdio: 'inherit',
    },
  );
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
try {
  console.log(ensureTools());
  await build({ campaign: join(root, 'content'), out: join(folder, 'dist') });
  process.exitCode = await takePictures(join(folder, 'dist'));
  console.log(process.exitCode ? 'Some pictures could not be taken.' : 'Done: look at admin/handbook/pictures/, then commit it.');
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
