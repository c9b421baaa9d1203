/** What a server does with a commit: built once, released, and the desk is told, also when it fails. Real git and shell; the build is short. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuildStatus } from '../../src/lib/build-status.ts';
import { Repository } from '../support/git-repository.ts';

const deploy = resolve('deploy');
const origin = new Repository();
const root = join(origin.root, '..', `rebuild-${process.pid}`);
const [source, site] = [join(root, 'source'), join(root, 'site')];

/** A build that counts itself and fails when the content says so. */
const BUILD = `#!/bin/sh
echo x >>.release/count
cp dist/admin/status.json .release/begun.json
mkdir -p dist-server dist/admin
if grep -q broken content.txt; then
  printf '{"state":"failed","started":"2026-11-24T12:00:00Z","problems":["Titlul: Lipsește."]}' >dist/admin/status.json
  exit 1
fi
cp content.txt dist/index.html
printf '{"state":"live","started":"2026-11-24T12:00:00Z","ended":"2026-11-24T12:00:42Z","took":42}' >dist/admin/status.json
`;

const run = (mode: string, build = 'sh build.sh') => {
  const env = { ...process.env, RELEASE: `sh ${join(deploy, 'release.sh')}`, BUILD: build };
  try {
    execFileSync('sh', [join(deploy, 'rebuild.sh'), mode, source, site], { env, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
};
const save = (text: string) => origin.commit('Ana <ana@x.ro>', 'content.txt', text);
const page = () => readFileSync(join(site, 'current/public/index.html'), 'utf8');
const status = () => JSON.parse(readFileSync(join(site, 'current/public/admin/status.json'), 'utf8')) as BuildStatus;
/** What the desk was told while it was built. */
const begun = () => JSON.parse(readFileSync(join(source, '.release/begun.json'), 'utf8')) as BuildStatus;
const count = () => readFileSync(join(source, '.release/count'), 'utf8').trim().split('\n').length;

beforeAll(() => {
  mkdirSync(root);
  origin.write('build.sh', BUILD);
  save('one');
  execFileSync('git', ['clone', '--quiet', origin.root, source]);
});
afterAll(() => {
  origin.remove();
  rmSync(root, { recursive: true, force: true });
});

it('what was saved is built once and released; nothing new is not built, except at night', () => {
  expect([run('--new'), page(), status().state, count()]).toEqual([true, 'one', 'live', 1]);
  expect(begun()).toEqual({ state: 'building', started: expect.any(String) as unknown, commit: expect.any(String) as unknown });
  expect([run('--new'), count()]).toEqual([true, 1]);
  expect([run('--always'), count()]).toEqual([true, 2]);
  expect(begun(), 'a desk that asks meanwhile knows how long it takes').toMatchObject({ state: 'building', took: 42 });
});

it('a build that fails leaves the site and says why on it, and is not tried again until something changes', () => {
  save('broken');
  expect(run('--new')).toBe(false);
  expect([page(), status()]).toMatchObject(['one', { state: 'failed', problems: ['Titlul: Lipsește.'] }]);
  expect([run('--new'), count()]).toEqual([true, 3]);
  save('two');
  expect([run('--new'), page(), status().state]).toEqual([true, 'two', 'live']);
});

it('a build that cannot even begin has failed, and does not seem to run for ever', () => {
  save('three');
  expect([run('--new', 'false'), page(), status().state]).toEqual([false, 'two', 'failed']);
});
