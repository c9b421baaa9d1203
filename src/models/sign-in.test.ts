import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listOrigins, readSignIn } from './sign-in.ts';

const root = mkdtempSync(join(tmpdir(), 'sign-in-'));
afterAll(() => rmSync(root, { recursive: true }));
const read = (settings: unknown) => {
  writeFileSync(join(root, 'desk.json'), typeof settings === 'string' ? settings : JSON.stringify(settings));
  return readSignIn(root);
};
const forgejo = { host: 'forgejo', url: 'https://git.example.org', app: '12345678', repo: 'a/b' };

it('without the file there is no sign-in', () => {
  expect(readSignIn(tmpdir())).toBeUndefined();
});

it('a host’s own origin is the only one the desk may ask', () => {
  const signIn = read(forgejo);
  expect(signIn).toEqual({ ...forgejo, branch: 'main', folder: 'content/' });
  expect(signIn && listOrigins(signIn)).toEqual(['https://git.example.org']);
});

it.each([
  ['an address with a path', { ...forgejo, url: 'https://git.example.org/x' }, /desk\.json · url: .*Write only how the address begins/],
  ['an address without encryption', { ...forgejo, url: 'http://git.example.org' }, /desk\.json · url/],
  ['a repository without its organisation', { ...forgejo, repo: 'site' }, /desk\.json · repo: .*organisation\/name/],
  ['a folder without its slash', { ...forgejo, folder: 'content' }, /desk\.json · folder: .*content\//],
  ['a field that is not known', { ...forgejo, base_url: 'x' }, /base_url/],
  ['a host that is not known', { ...forgejo, host: 'gitea' }, /desk\.json · host/],
  ['no JSON', '{', /desk\.json: It is not valid JSON/],
])('%s is refused with the file, the field and the mend', (_, settings, message) => expect(() => read(settings)).toThrow(message));
