/** Caddy's part of a release: snippets that `deploy/Caddyfile` imports. */
import { CODES } from '../../src/lib/codes.ts';
import { HELPER_PATH, HELPER_PORT } from '../../src/models/git-host.ts';
import type { NginxFacts } from './nginx.ts';
import type { Rule } from './rules.ts';

/** @throws Error for a value that Caddy would read as something else */
function quote(value: string): string {
  if (/["{}\\\n]/.test(value)) throw new Error(`Caddy would misread this header: ${value}`);
  return `"${value}"`;
}

const indent = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

/** One row of the table. In a `route` rows run in order, and a later one overwrites. */
function toHeader({ paths, headers }: Rule, i: number): string[] {
  const fields = indent(Object.entries(headers).map(([name, value]) => `${name} ${quote(value)}`));
  return i ? [`@row${i} path ${paths.join(' ')}`, `header @row${i} {`, ...fields, '}'] : ['header {', ...fields, '}'];
}

/** The page of a code, however it was typed, and the same in another language; what is left over is not ours. */
function toCodes(codes: readonly string[], locales: readonly string[]): string[] {
  const toRow = (code: string) => [
    `@code${code} path_regexp code${code} (?i)^/${CODES}/${code}(/(?:${locales.join('|')}))?/?$`,
    `rewrite @code${code} /${CODES}/${code}{re.code${code}.1}/index.html`,
  ];
  const unknown = [`@unknown not path_regexp ^/${CODES}/[A-Z0-9]+/.*index\\.html$`, `rewrite @unknown /${CODES}/index.html`];
  return [`@codes path /${CODES} /${CODES}/*`, 'route @codes {', ...indent([...codes.flatMap(toRow), ...unknown]), '}'];
}

/** A `handle` comes before every `route`, and nothing after it is done. */
const toHelper = (rules: readonly Rule[]): string[] => [
  `handle ${HELPER_PATH}* {`,
  ...indent([
    `header Strict-Transport-Security ${quote(rules[0]?.headers['Strict-Transport-Security'] ?? '')}`,
    `reverse_proxy 127.0.0.1:${HELPER_PORT}`,
  ]),
  '}',
];

const snippet = (name: string, lines: readonly string[]) => [`(${name}) {`, ...indent(lines), '}'].join('\n');

/**
 * - `site_headers`: the table.
 * - `site_lost_headers`: what the 404 page has of its own, whatever was asked: never the desk's policy, never kept for a year.
 * - `site_codes`: the page of a code, however it was typed.
 * - `site_sign_in`: the way on to the helper that signs staff in at GitHub, whose headers are its own; empty when there is none.
 * - `site_logged_code` writes down the code that exists, and nothing of an address that does not.
 */
export function toCaddy({ rules, codes, locales, hasHelper }: Omit<NginxFacts, 'url'>): string {
  const [all, ...rest] = rules;
  const own = Object.entries(all?.headers ?? {}).filter(([name]) => rest.some(({ headers }) => name in headers));
  return [
    '# Made by `npm run build` from scripts/server/rules.ts. Not to be edited.',
    snippet('site_headers', ['route {', ...indent(rules.flatMap(toHeader)), '}']),
    snippet('site_lost_headers', toHeader({ paths: [], headers: Object.fromEntries(own) }, 0)),
    snippet('site_codes', toCodes(codes, locales)),
    snippet('site_sign_in', hasHelper ? toHelper(rules) : []),
    snippet('site_logged_code', [`request>uri regexp "(?i)^/${CODES}/(?:(${codes.join('|') || '-'})/?(?:[?].*)?|.*)$" "$1"`]),
    '',
  ].join('\n');
}
