/** The kinds of git host that `desk.json` can name, each as the desk meets it: how it is set up, how people sign in, how it refuses. */
import { expect, type Page } from '@playwright/test';
import { toHostStore } from '../../../admin/store.ts';
import { makeHelper } from '../../../deploy/github-sign-in.ts';
import { HELPER_PATH, hasWindow, listOrigins } from '../../../src/models/git-host.ts';
import { signInSchema, type SignIn } from '../../../src/models/sign-in.ts';
import { serveDesk } from '../desk-site.ts';
import type { Person } from './bare.ts';
import { Forgejo } from './forgejo.ts';
import { GitHub } from './github.ts';
import { GitLab } from './gitlab.ts';
import { REPOSITORY, type GitHost, type HostOptions } from './host.ts';

const CLIENT = 'the-desk-of-the-campaign';
const SECRET = 'known to the helper alone';
/** Until the next build, Decap's own words too. */
const SIGN_IN = /Intră cu contul tău|Login with/;

type Refusal = readonly [status: number, words: string];

export interface Kind {
  Host: new (options: HostOptions) => GitHost;
  settings: (url: string) => Record<string, unknown>;
  secret?: string;
  /** What a host of the kind answers to a write, and what staff read then. */
  refusals: readonly Refusal[];
}

const FORBIDDEN: Refusal = [403, 'Contul tău nu are voie să salveze aici.'];
const BROKEN: Refusal = [500, 'nu a putut scrie'];
const refused = (status: number): Refusal => [status, 'Locul unde se salvează a refuzat'];

export const KINDS: Record<SignIn['host'], Kind> = {
  forgejo: { Host: Forgejo, settings: (url) => ({ url, app: CLIENT }), refusals: [FORBIDDEN, refused(422), BROKEN] },
  gitlab: { Host: GitLab, settings: (url) => ({ url, app: CLIENT }), refusals: [FORBIDDEN, refused(400), BROKEN] },
  github: { Host: GitHub, settings: (url) => ({ url }), secret: SECRET, refusals: [FORBIDDEN, refused(422), BROKEN] },
};

export interface Desk {
  host: GitHost;
  origin: string;
  stop: () => Promise<void>;
}

/** A host of a kind, and the built desk with its settings and its headers; for GitHub with the helper on the site's own server. */
export async function openDeskOf(kind: SignIn['host'], people: readonly Person[]): Promise<Desk> {
  const { Host, settings, secret } = KINDS[kind];
  const host = new Host({ campaign: 'content', client: CLIENT, people, ...(secret && { secret }) });
  await host.start();
  const signIn = signInSchema.parse({ host: kind, repo: REPOSITORY, ...settings(host.origin) });
  let helper: ReturnType<typeof makeHelper> | undefined;
  const site = await serveDesk(process.env['DIST'] ?? 'dist', toHostStore(signIn), listOrigins(signIn), {
    hasWindow: hasWindow(signIn),
    detour: (request, response) => Boolean(request.url?.startsWith(HELPER_PATH) && helper?.emit('request', request, response)),
  });
  const own = { site: site.origin, own: site.origin, github: host.origin, client: CLIENT, secret: SECRET };
  if (kind === 'github') helper = makeHelper({ ...own, scope: 'repo', port: 0, language: 'ro' });
  host.register(`${site.origin}${helper ? `${HELPER_PATH}callback` : '/admin/'}`);
  return { host, origin: site.origin, stop: () => site.stop().then(() => host.stop()) };
}

/** From the desk's page for signing in through the host's, as somebody does it. */
export async function passHost(page: Page, { full_name }: Person, kind: SignIn['host']): Promise<void> {
  const button = page.getByRole('button', { name: SIGN_IN });
  const consent = { name: `Authorise as ${full_name}` };
  if (kind === 'github') {
    const opening = page.waitForEvent('popup');
    await button.click();
    const window = await opening;
    const closing = window.waitForEvent('close');
    await window.getByRole('link', consent).click();
    await closing;
  } else {
    await button.click();
    await page.getByRole('link', consent).click();
  }
}

/** From the desk's page for signing in to its first page. */
export async function signInAs(page: Page, person: Person, kind: SignIn['host']): Promise<void> {
  await passHost(page, person, kind);
  await expect(page.getByRole('heading', { name: 'Conținut' })).toBeVisible({ timeout: 20_000 });
}
