import { expect, it, vi } from 'vitest';
import type { Host } from './host.ts';
import { followSession } from './session.ts';

const OVER = { status: 401 };

/** A host that knows one token. */
function openHost(valid: () => string) {
  let token = '';
  const host = {
    authenticate: (user: { token?: string } = {}) => {
      token = user.token ?? '';
      return token === valid() ? Promise.resolve({ login: 'ana', avatar_url: 'https://pictures.example/ana' }) : Promise.reject(OVER);
    },
  } as unknown as Host;
  return { host, getToken: () => token };
}

it('a failure that has lost its status is looked into, and tried again with a newer session', async () => {
  let valid = 'old';
  const { host, getToken } = openHost(() => valid);
  const stored = { token: 'old' };
  const retry = followSession(host, { getItem: () => JSON.stringify(stored) });
  await host.authenticate({ token: 'old' });
  valid = 'new';
  const attempt = vi.fn(() => (getToken() === valid ? Promise.resolve('saved') : Promise.reject({ message: 'token is required' })));
  await expect(retry(attempt)).rejects.toBe(OVER);
  stored.token = 'new';
  await expect(retry(attempt)).resolves.toBe('saved');
});

it('any other failure is left as it is', async () => {
  const { host } = openHost(() => 'old');
  const retry = followSession(host, { getItem: () => '{"token":"newer"}' });
  await host.authenticate({ token: 'old' });
  for (const error of [new TypeError('Failed to fetch'), { status: 422 }, new Error('odd')])
    await expect(retry(() => Promise.reject(error as Error))).rejects.toBe(error);
});

it('what would make a session longer does not reach the backend, which would keep it', async () => {
  const authenticate = vi.fn(() => Promise.resolve({}));
  const host = { authenticate } as unknown as Host;
  followSession(host, { getItem: () => null });
  await host.authenticate({ token: 'a', refresh_token: 'b' } as { token: string });
  expect(authenticate).toHaveBeenCalledWith({ token: 'a' });
});

it('a backend that has nothing to refresh a session with says that it is over', async () => {
  let valid = 'old';
  const { host } = openHost(() => valid);
  const retry = followSession(host, { getItem: () => '{"token":"new"}' });
  await host.authenticate({ token: 'old' });
  valid = 'new';
  const over = Object.assign(new Error('Can’t refresh'), { name: 'ACCESS_TOKEN_ERROR' });
  const attempt = vi.fn().mockRejectedValueOnce(over).mockResolvedValue('saved');
  await expect(retry(attempt)).resolves.toBe('saved');
});

it('a backend without accounts is asked without one', async () => {
  const { host } = openHost(() => '');
  followSession(host, { getItem: () => null });
  for (const nobody of [undefined, null]) await expect(host.authenticate(nobody)).resolves.toMatchObject({ login: 'ana' });
});

it('where the host keeps somebody’s picture is not told', async () => {
  const { host } = openHost(() => 'a');
  followSession(host, { getItem: () => null });
  await expect(host.authenticate({ token: 'a' })).resolves.toEqual({ login: 'ana', avatar_url: undefined });
});
