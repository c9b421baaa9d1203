import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hasOwnHelper, hasWindow, listOrigins, toInterface } from './git-host.ts';
import type { ContentError } from './problems.ts';
import { readSignIn, type SignIn } from './sign-in.ts';

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
  ['GitHub', {}, 'https://api.github.com', true],
  ['GitHub with a helper elsewhere', { helper: 'https://helper.example' }, 'https://api.github.com', false],
  ['an organisation’s own GitHub', { url: 'https://git.example' }, 'https://git.example/api/v3', true],
])('%s: where the desk asks, and whether the site’s server sends on to the helper', (_, more, address, isOwn) => {
  const signIn = read({ host: 'github', repo: 'a/b', ...more }) as SignIn;
  expect([toInterface(signIn), listOrigins(signIn), hasWindow(signIn), hasOwnHelper(signIn)]).toEqual([
    address,
    [new URL(address).origin],
    true,
    isOwn,
  ]);
});

it('a wrong setting is told in both languages', () => {
  const problem = (() => {
    try {
      read({ ...forgejo, folder: 'content' });
    } catch (error) {
      return (error as ContentError).problems[0];
    }
    return undefined;
  })();
  expect(problem).toMatchObject({
    file: 'desk.json',
    field: { ro: 'folder', en: 'folder' },
    mend: { ro: 'Scrie-l cu bară la sfârșit: content/', en: 'Write it with a slash at its end: content/' },
  });
});

it.each([
  ['an address with a path', { ...forgejo, url: 'https://git.example.org/x' }, /desk\.json · url: .*Write only how the address begins/],
  ['an address without encryption', { ...forgejo, url: 'http://git.example.org' }, /desk\.json · url/],
  ['a repository without its organisation', { ...forgejo, repo: 'site' }, /desk\.json · repo: .*organisation\/name/],
  ['a folder without its slash', { ...forgejo, folder: 'content' }, /desk\.json · folder: .*content\//],
  ['a field that is not known', { ...forgejo, base_url: 'x' }, /base_url/],
  ['a helper’s address with a path', { host: 'github', repo: 'a/b', helper: 'https://a.example/x' }, /desk\.json · helper: .*how the address begins/],
  ['an application for GitHub, which its helper has', { host: 'github', repo: 'a/b', app: '12345678' }, /desk\.json.*app/],
  ['a host that is not known', { ...forgejo, host: 'gitea' }, /desk\.json · host: .*Write one of: forgejo, gitlab, github/],
  ['a branch with a space', { ...forgejo, branch: 'the main' }, /desk\.json · branch: .*main/],
  ['no JSON', '{', /desk\.json: It is not valid JSON/],
])('%s is refused with the file, the field and the mend', (_, settings, message) => expect(() => read(settings)).toThrow(message));
