/** Where the desk keeps entries: files of this machine, or a git host. Written into the desk's page by the build. */
import type { CmsBackend } from 'decap-cms-core';
import { HELPER_PATH, toInterface } from '../src/models/git-host.ts';
import type { SignIn } from '../src/models/sign-in.ts';

/** Where entries are kept, and the folder of the campaign there. */
export interface DeskStore {
  backend: CmsBackend;
  /** Campaign's folder inside the store, with a trailing slash, or empty when the store is that folder. */
  root: string;
  publish: 'simple' | 'editorial_workflow';
}

/** Port of the file service of `npm start`; see `scripts/desk.ts`. */
const LOCAL_PORT = 8081;

/** Files of this machine, through `scripts/desk.ts`, whose root is the campaign's folder itself. */
export const toLocalStore = (port = LOCAL_PORT): DeskStore => ({
  backend: { name: 'proxy', proxy_url: `http://127.0.0.1:${port}/api/v1`, branch: 'main' },
  root: '',
  publish: 'simple',
});

/** Stands for the origin that the desk is opened from. */
const OWN_ORIGIN = '';

function toBackend(signIn: SignIn): CmsBackend {
  const { host: name, repo, branch } = signIn;
  const shared = { name, api_root: toInterface(signIn), repo, branch };
  switch (signIn.host) {
    case 'forgejo':
      return { ...shared, base_url: signIn.url, app_id: signIn.app };
    case 'gitlab':
      return { ...shared, base_url: signIn.url, auth_type: 'pkce', app_id: signIn.app };
    case 'github':
      return { ...shared, base_url: signIn.helper ?? OWN_ORIGIN, auth_endpoint: `${HELPER_PATH.slice(1)}start` };
  }
}

/** A git host that staff sign in to: what they save there is a draft until somebody publishes it. */
export const toHostStore = (signIn: SignIn): DeskStore => ({ backend: toBackend(signIn), root: signIn.folder, publish: 'editorial_workflow' });

/** What this build's desk saves to; nothing while no sign-in is set up. */
export const toStore = (desk: 'local' | 'production' | 'none', signIn: SignIn | undefined): DeskStore | undefined => {
  if (desk === 'local') return toLocalStore();
  return desk === 'production' && signIn ? toHostStore(signIn) : undefined;
};

/** The desk's page carries its store as data, so that one bundle serves every host. */
export const STORE_ATTRIBUTE = 'data-store';

/** @returns the store that the page carries */
export function readStore(page: Document): DeskStore | undefined {
  const text = page.querySelector(`[${STORE_ATTRIBUTE}]`)?.getAttribute(STORE_ATTRIBUTE);
  if (!text) return undefined;
  const store = JSON.parse(text) as DeskStore;
  // Decap takes an absent one for a service of its own choice.
  if (store.backend.base_url === OWN_ORIGIN) store.backend.base_url = page.location.origin;
  return store;
}
