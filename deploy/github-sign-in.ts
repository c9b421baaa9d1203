/**
 * Signs staff in at GitHub, which gives nobody a session without a secret: this small server keeps the secret, and nothing else. It speaks the
 * protocol of Decap's helpers, asks GitHub alone, writes nothing down, and gives a session only to the desk of one site. It needs Node 24 and
 * no package; settings are in its environment. See docs/sign-in.md. Run it: `node deploy/github-sign-in.ts`.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';

/** Where it answers, on the site's own server or on another. */
const PATH = '/desk-sign-in/';
const COOKIE = 'desk-sign-in';
/** Time to type a password and a second factor, in seconds. */
const PATIENCE = 600;
/** How long GitHub may take to answer, in milliseconds. */
const TIMEOUT = 10_000;

export interface Settings {
  /** Origin of the site whose desk it is: nobody else is told anything. */
  site: string;
  /** Its own origin; the site's, when the site's server sends on to it. */
  own: string;
  /** `https://github.com`, or a GitHub Enterprise Server. */
  github: string;
  client: string;
  secret: string;
  /** What an OAuth app is allowed: `repo`, or `public_repo` for a public repository. A GitHub App has its own permissions. */
  scope: string;
  port: number;
  language: 'ro' | 'en';
}

type Words = Record<Settings['language'], string>;

const words = {
  title: { ro: 'Intrarea în birou', en: 'Signing in to the desk' },
  done: { ro: 'Ai intrat. Poți închide fereastra.', en: 'You are signed in. You may close this window.' },
  lone: {
    ro: 'Fereastra aceasta nu mai știe de birou. Închide-o și apasă din nou butonul de intrare din birou.',
    en: 'This window has lost the desk. Close it and press the desk’s button for signing in again.',
  },
  stale: {
    ro: 'Intrarea a durat prea mult sau a început în altă fereastră. Închide fereastra și apasă din nou butonul de intrare din birou.',
    en: 'It took too long, or was begun in another window. Close this window and press the desk’s button for signing in again.',
  },
  denied: {
    ro: 'Nu ai dat voie biroului să intre cu contul tău GitHub. Fără asta nu poate salva.',
    en: 'You did not let the desk use your GitHub account. It cannot save without it.',
  },
  refused: {
    ro: 'GitHub a refuzat. Încearcă din nou; dacă se repetă, cine administrează site-ul să verifice aplicația din GitHub și secretul ei.',
    en: 'GitHub refused. Try again; if it happens again, whoever runs the site should look at the application in GitHub and its secret.',
  },
  silent: { ro: 'GitHub nu răspunde acum. Încearcă peste câteva minute.', en: 'GitHub does not answer now. Try again in some minutes.' },
} satisfies Record<string, Words>;

/** What the window tells the desk. */
type Outcome = { token: string } | { message: string };

/**
 * Decap's handshake: the window says that it is there, the desk answers, and only then is told. Each side looks at who speaks; the window
 * speaks to one origin, so that a page which opened it from elsewhere hears nothing.
 */
const SCRIPT = `
const { site, outcome, lone } = JSON.parse(document.querySelector('#outcome').textContent);
const say = document.querySelector('p');
history.replaceState(null, '', location.pathname);
if (window.opener) {
  addEventListener('message', (event) => {
    if (event.origin !== site || event.source !== window.opener) return;
    window.opener.postMessage('authorization:github:' + (outcome.token ? 'success:' : 'error:') + JSON.stringify(outcome), site);
  });
  window.opener.postMessage('authorizing:github', site);
} else say.textContent = outcome.message ?? lone;
`;
const STYLE =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}h1{line-height:1.2}';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** No page of a helper needs more than this. No opener policy: the window comes from GitHub and must find back to the desk. */
const HEADERS: Record<string, string> = {
  'Content-Security-Policy': `default-src 'none'; script-src ${hash(SCRIPT)}; style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A cookie of this browser, for this path alone. @param seconds 0 takes it away */
const toCookie = (value: string, seconds: number, { own }: Settings) =>
  `${COOKIE}=${value}; Path=${PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${own.startsWith('https:') ? '; Secure' : ''}`;

const readCookie = (request: IncomingMessage): string => new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1] ?? '';

const isSame = (a: string, b: string) => a.length === b.length && a.length > 0 && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const toCallback = ({ own }: Settings) => `${own}${PATH}callback`;

/** Sends to GitHub's page of consent, and binds what comes back to this browser. */
function start(settings: Settings): Answer {
  const state = randomBytes(32).toString('base64url');
  const target = new URL('/login/oauth/authorize', settings.github);
  target.search = new URLSearchParams({
    client_id: settings.client,
    redirect_uri: toCallback(settings),
    scope: settings.scope,
    state,
  }).toString();
  return { status: 302, headers: { location: target.href, 'set-cookie': toCookie(state, PATIENCE, settings) } };
}

/** A code for a session, from server to server. */
async function redeem(code: string, settings: Settings): Promise<Outcome> {
  const { github, client, secret, language } = settings;
  const body = new URLSearchParams({ client_id: client, client_secret: secret, code, redirect_uri: toCallback(settings) });
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await fetch(new URL('/login/oauth/access_token', github), {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      signal,
    });
    const { access_token: token } = (await response.json()) as { access_token?: unknown };
    return typeof token === 'string' && token ? { token } : { message: words.refused[language] };
  } catch {
    return { message: words.silent[language] };
  }
}

const toPage = (outcome: Outcome, { site, language }: Settings): string => {
  const data = JSON.stringify({ site, outcome, lone: words.lone[language] }).replaceAll('<', '\\u003c');
  const said = 'token' in outcome ? words.done[language] : outcome.message;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${words.title[language]}</title><style>${STYLE}</style>
<main><h1>${words.title[language]}</h1><p role="status">${said}</p></main>
<script type="application/json" id="outcome">${data}</script><script>${SCRIPT}</script>
</html>`;
};

/** GitHub's answer. Without the cookie that this browser got at the start, somebody else's code would sign them in. */
async function finish(query: URLSearchParams, known: string, settings: Settings): Promise<Answer> {
  const { language } = settings;
  const decide = (): Outcome | Promise<Outcome> => {
    if (!isSame(known, query.get('state') ?? '')) return { message: words.stale[language] };
    if (query.get('error') === 'access_denied') return { message: words.denied[language] };
    const code = query.get('code');
    return code ? redeem(code, settings) : { message: words.refused[language] };
  };
  const outcome = await decide();
  const headers = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': toCookie('', 0, settings) };
  return { status: 'token' in outcome ? 200 : 400, headers, body: toPage(outcome, settings) };
}

async function answer(request: IncomingMessage, settings: Settings): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', settings.own);
  if (request.method !== 'GET') return { status: 405 };
  if (pathname === `${PATH}start`) return start(settings);
  if (pathname === `${PATH}callback`) return finish(searchParams, readCookie(request), settings);
  return { status: 404 };
}

/** The helper as a server that does not listen yet. */
export const makeHelper = (settings: Settings): Server =>
  createServer((request, response) => {
    answer(request, settings).then(
      ({ status, headers = {}, body = '' }) => response.writeHead(status, { ...HEADERS, ...headers }).end(body),
      () => response.writeHead(400, HEADERS).end(),
    );
  });

const ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d+)?$|^http:\/\/127\.0\.0\.1:\d+$/;

/** @throws Error that names every setting which is missing or wrong */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const secretFile = env['GITHUB_CLIENT_SECRET_FILE'];
  const { SITE: site = '', GITHUB_CLIENT_ID: client = '', HELPER: own = site, GITHUB: github = 'https://github.com', SCOPE: scope = 'repo' } = env;
  const secret = secretFile ? readFileSync(secretFile, 'utf8').trim() : (env['GITHUB_CLIENT_SECRET'] ?? '');
  const port = Number(env['PORT'] ?? 8790);
  const wrong = [
    !ORIGIN.test(site) && 'SITE: the site’s address without a slash at its end, https://example.org',
    !ORIGIN.test(own) && 'HELPER: the helper’s own address, when it is not the site’s',
    !ORIGIN.test(github) && 'GITHUB: https://github.com or your own',
    !client && 'GITHUB_CLIENT_ID: “Client ID” of the application in GitHub',
    !secret && 'GITHUB_CLIENT_SECRET, or GITHUB_CLIENT_SECRET_FILE that holds it: “Client secret” of the application',
    !/^[\w:]+$/.test(scope) && 'SCOPE: repo or public_repo',
    !(Number.isInteger(port) && port >= 0 && port < 65_536) && 'PORT: a number',
  ].filter((fault) => fault !== false);
  if (wrong.length) throw new Error(`Missing or wrong in the environment:\n  ${wrong.join('\n  ')}`);
  return { site, own, github, client, secret, scope, port, language: env['DESK_LANGUAGE'] === 'en' ? 'en' : 'ro' };
}

if (process.argv[1] === import.meta.filename) {
  try {
    const settings = readSettings(process.env);
    makeHelper(settings).listen(settings.port, '127.0.0.1', () => console.log(`Signs in the desk of ${settings.site}; 127.0.0.1:${settings.port}`));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
