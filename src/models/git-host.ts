/** What each kind of git host asks of the desk and of the web server. Nothing of Node: the desk's script reads it too. */
import type { SignIn } from './sign-in.ts';

/** GitHub itself, whose interface has a server of its own. */
export const GITHUB = 'https://github.com';

/** Where a host's interface begins. @example toInterface(signIn) // => 'https://git.example.org/api/v1' */
export function toInterface({ host, url }: SignIn): string {
  switch (host) {
    case 'forgejo':
      return `${url}/api/v1`;
    case 'gitlab':
      return `${url}/api/v4`;
    case 'github':
      return url === GITHUB ? 'https://api.github.com' : `${url}/api/v3`;
  }
}

/** Where the desk asks and saves, besides its own origin. @example listOrigins(signIn) // => ['https://git.example.org'] */
export const listOrigins = (signIn: SignIn): string[] => [new URL(toInterface(signIn)).origin];

/** GitHub's page of consent comes in a window that must find back to the desk; the others' takes the desk's place. */
export const hasWindow = ({ host }: SignIn): boolean => host === 'github';

/** Whether the site's own server sends on to the helper. */
export const hasOwnHelper = (signIn: SignIn): boolean => signIn.host === 'github' && !signIn.helper;

/** Address of the helper (`deploy/github-sign-in.ts`) below its server, and its port on the machine. */
export const HELPER_PATH = '/desk-sign-in/';
export const HELPER_PORT = 8790;
