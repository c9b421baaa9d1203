/** Content security policies: one for every public page, computed from the pages as built, and a looser one for the desk. */
import { createHash } from 'node:crypto';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Types of script that a browser runs; JSON in a script element is data, which no policy asks about. */
const RUNS = /^(|module|text\/javascript)$/;
const isRun = (attributes: string) => !/\ssrc=/.test(attributes) && RUNS.test(/\stype="([^"]*)"/.exec(attributes)?.[1] ?? '');

/**
 * Comments, elements whose content is no markup, and tags, each as a browser reads it. A tag's values are skipped whole: a text in an attribute
 * keeps its "<", and `content="<script>…"` must not look like a script.
 */
const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

const isInline = ([, name = '', attributes = '']: RegExpMatchArray) =>
  name.toLowerCase() === 'style' || (name.toLowerCase() === 'script' && isRun(attributes));

/** A page's inline styles and scripts, whole, as far as a browser applies or runs them. */
export const listInline = (html: string): string[] => [...html.matchAll(TOKEN)].filter(isInline).map(([element]) => element);

/** Texts of a page's inline elements of a kind. */
const inline = (html: string, tag: 'style' | 'script'): string[] =>
  [...html.matchAll(TOKEN)].filter((match) => isInline(match) && match[1]?.toLowerCase() === tag).map(([, , , text = '']) => text);

const join = (directives: readonly (readonly string[])[]) => directives.map((directive) => directive.join(' ')).join('; ');

/** The hashes of every inline style and script that is really there, and own files; nothing else. */
function toDirectives(pages: readonly string[]): string[][] {
  const hashes = (tag: 'style' | 'script') => [...new Set(pages.flatMap((html) => inline(html, tag)))].map(hash).sort();
  return [
    ['default-src', "'none'"],
    ['style-src', "'self'", ...hashes('style')],
    ['script-src', "'self'", ...hashes('script')],
    ['font-src', "'self'"],
    ['img-src', "'self'", 'data:'],
    ['media-src', "'self'"],
    ['connect-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
}

/**
 * One policy that carries all pages given. No page of the site makes markup from text, so that Trusted Types refuse all of it.
 * @example toPolicy([html]) // => "default-src 'none'; style-src 'sha256-…'; …"
 */
export const toPolicy = (pages: readonly string[]): string =>
  join([...toDirectives(pages), ['require-trusted-types-for', "'script'"], ['trusted-types', "'none'"]]);

/**
 * The map's policy: MapLibre draws in a worker of ours and does not run under Trusted Types.
 * @example toMapPolicy([html]) // => "default-src 'none'; …; worker-src 'self'"
 */
export const toMapPolicy = (pages: readonly string[]): string => join([...toDirectives(pages), ['worker-src', "'self'"]]);

/**
 * The desk's policy: Decap compiles its forms (ajv) and writes its styles (emotion) at run time, and makes markup from text.
 * @param stores origins that the desk saves to, besides its own: the local file service, or the git host
 */
export const toDeskPolicy = (stores: readonly string[]): string =>
  join([
    ['default-src', "'none'"],
    ['script-src', "'self'", "'unsafe-eval'"],
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'", 'blob:', ...stores],
    ['frame-src', "'self'", 'blob:'],
    ['worker-src', "'self'", 'blob:'],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
  ]);

/** A policy as a page can carry it itself: browsers ignore `frame-ancestors` there and say so in the console. */
export const toMeta = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy.replace(/; frame-ancestors [^;]*/, '')}">`;

/** Powers of a phone that no page uses; named one by one, because the header knows no “all”. Only names that Chromium knows: others fill its console. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * `Permissions-Policy`: a number may be copied and a page shared; where the reader is may be asked only by the list of services.
 * (Chromium on Linux knows no sharing and warns in the console; on phones it is there.)
 * @example toPermissions(false) // => 'clipboard-write=(self), web-share=(self), geolocation=(), accelerometer=(), …'
 */
export const toPermissions = (mayAskWhere: boolean): string =>
  ['clipboard-write=(self)', 'web-share=(self)', `geolocation=(${mayAskWhere ? 'self' : ''})`, ...DENIED.map((name) => `${name}=()`)].join(', ');
