import { expect, it } from 'vitest';
import { signInSchema } from '../src/models/sign-in.ts';
import { readStore, toHostStore, toStore } from './store.ts';

const shared = { repo: 'agency/site', branch: 'main' };
const read = (settings: object) => signInSchema.parse({ repo: shared.repo, ...settings });

it.each([
  [
    'Forgejo',
    read({ host: 'forgejo', url: 'https://git.example', app: '12345678' }),
    { name: 'forgejo', api_root: 'https://git.example/api/v1', base_url: 'https://git.example', app_id: '12345678' },
  ],
  [
    'GitLab',
    read({ host: 'gitlab', url: 'https://git.example', app: '12345678' }),
    { name: 'gitlab', api_root: 'https://git.example/api/v4', base_url: 'https://git.example', auth_type: 'pkce', app_id: '12345678' },
  ],
  ['GitHub', read({ host: 'github' }), { name: 'github', api_root: 'https://api.github.com', base_url: '', auth_endpoint: 'desk-sign-in/start' }],
  [
    'GitHub with a helper elsewhere',
    read({ host: 'github', helper: 'https://helper.example' }),
    { name: 'github', api_root: 'https://api.github.com', base_url: 'https://helper.example', auth_endpoint: 'desk-sign-in/start' },
  ],
])('%s: what is saved there is a draft until somebody publishes it', (_, signIn, backend) => {
  expect(toHostStore(signIn)).toEqual({ backend: { ...shared, ...backend }, root: 'content/', publish: 'editorial_workflow' });
});

it('the helper on the site’s own server has the address that the desk is opened from', () => {
  const store = toHostStore(read({ host: 'github' }));
  const page = { querySelector: () => ({ getAttribute: () => JSON.stringify(store) }), location: { origin: 'https://site.example' } };
  expect(readStore(page as unknown as Document)?.backend.base_url).toBe('https://site.example');
});

it('nobody signs in to a desk of this machine, nor before it is decided', () => {
  expect(toStore('local', read({ host: 'github' }))?.backend.name).toBe('proxy');
  expect(toStore('production', undefined)).toBeUndefined();
});
