import { expect, it, vi } from 'vitest';
import type { Host } from './host.ts';
import { followSession } from './session.ts';

const OVER = { status: 401 };

/** A host that knows one token. */
function openHost(valid: () => string) {
  let token = '';
  const host = {
    authenticate: (user: { token?: string }) => {
      token = user.token ?? '';
      return token === valid() ? Promise.resolve() : Promise.reject(OVER);
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
