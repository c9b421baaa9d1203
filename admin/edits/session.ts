/** A session that ended while somebody was writing: once they have signed in in another window, this one goes on with the new one. */
import { isSessionOver, statusOf } from './failure.ts';
import type { Host } from './host.ts';

/** Where Decap keeps who is signed in. */
const USER = 'decap-cms-user';

interface User {
  token?: string;
  refresh_token?: string;
}

/**
 * A session is as long as the host's token: what would make it longer (GitLab gives it) is not kept in the browser. See docs/decisions/0032.
 * @param storage the browser's, which all windows of the desk share
 */
export function followSession(host: Host, storage: Pick<Storage, 'getItem'>): <T>(attempt: () => Promise<T>) => Promise<T> {
  let token: string | undefined;
  const signIn = host.authenticate.bind(host);
  // Nor the person's picture, which the host may keep on somebody else's server: the desk's policy would refuse it.
  const authenticate = async ({ refresh_token: _, ...user }: User) => ({ ...(await signIn(user)), avatar_url: undefined });
  // Files of this machine ask nobody who they are.
  host.authenticate = (user) => {
    token = user?.token;
    return authenticate(user ?? {});
  };
  /** Lists lose the answer's status on the way: then the host is asked who this is. */
  const explain = async (error: unknown): Promise<unknown> => {
    if (isSessionOver(error) || statusOf(error) !== undefined || error instanceof TypeError || !token) return error;
    return authenticate({ token }).then(
      () => error,
      (reason: unknown) => (isSessionOver(reason) ? reason : error),
    );
  };
  return async (attempt) => {
    try {
      return await attempt();
    } catch (failed) {
      const error = await explain(failed);
      const user = JSON.parse(storage.getItem(USER) ?? '{}') as User;
      if (!isSessionOver(error) || !user.token || user.token === token) throw error;
      await host.authenticate(user);
      return attempt();
    }
  };
}
