/** Caddy's part of a release: snippets that `deploy/Caddyfile` imports. */
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

/** Matching of paths pays no regard to case, which is what a code needs. */
const toCode = (code: string): string[] => [`@code${code} path /q/${code} /q/${code}/`, `rewrite @code${code} /q/${code}/index.html`];

const snippet = (name: string, lines: readonly string[]) => [`(${name}) {`, ...indent(lines), '}'].join('\n');

/**
 * - `site_headers`: the table.
 * - `site_lost_headers`: what the 404 page has of its own, whatever was asked: never the desk's policy, never kept for a year.
 * - `site_codes`: the page of a code, however it was typed.
 * - `site_not_code` matches all that is not to be written down: everything but the codes that exist.
 */
export function toCaddy({ rules, codes }: Omit<NginxFacts, 'url'>): string {
  const [all, ...rest] = rules;
  const own = Object.entries(all?.headers ?? {}).filter(([name]) => rest.some(({ headers }) => name in headers));
  return [
    '# Made by `npm run build` from scripts/server/rules.ts. Not to be edited.',
    snippet('site_headers', ['route {', ...indent(rules.flatMap(toHeader)), '}']),
    snippet('site_lost_headers', toHeader({ paths: [], headers: Object.fromEntries(own) }, 0)),
    snippet('site_codes', codes.flatMap(toCode)),
    snippet(
      'site_not_code',
      codes.length ? [`@uncounted not path ${codes.map((code) => `/q/${code} /q/${code}/`).join(' ')}`] : ['@uncounted path *'],
    ),
    '',
  ].join('\n');
}
