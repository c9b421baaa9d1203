/**
 * nginx's part of a release: two files that `deploy/nginx.conf` includes.
 *
 * `add_header` in a location takes away those of the server around it. So there is one list, at the server, and what differs from
 * address to address is a variable from a `map`; a header whose variable is empty is not sent.
 */
import { toCodePath } from '../../src/lib/codes.ts';
import { HELPER_PATH, HELPER_PORT } from '../../src/models/git-host.ts';
import { listExceptions, listNames, type Rule } from './rules.ts';

export interface NginxFacts {
  rules: readonly Rule[];
  /** Codes on printed pieces, as in their addresses. */
  codes: readonly string[];
  /** Languages in which each code has a page. */
  locales: readonly string[];
  /** Absolute address of the site. */
  url: string;
  /** This server sends on to the helper that signs staff in at GitHub. */
  hasHelper?: boolean;
}

const NOTE = '# Made by `npm run build` from scripts/server/rules.ts. Not to be edited.';
const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const toVariable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** @throws Error for a value that nginx would read as something else */
function quote(value: string): string {
  if (/["$\\\n]/.test(value)) throw new Error(`nginx would misread this header: ${value}`);
  return `"${value}"`;
}

const toMap = (source: string, variable: string, rows: readonly (readonly [string, string])[]) =>
  [`map ${source} ${variable} {`, ...rows.map(([key, value]) => `  ${key} ${value};`), '}'].join('\n');

/** A path of the table as a key of a map. Exact keys come before expressions, expressions in their order. */
const toKey = (path: string) => (path.endsWith('*') ? `"~^${escapeRegExp(path.slice(0, -1))}"` : path);

/** The same for what was asked: letters in any case, as of a code that someone typed. */
const toAskedKey = (path: string) => `"~*^${escapeRegExp(path.replace(/\*$/, ''))}"`;

/**
 * Maps from the address to the value of a header.
 * What every page has goes by the file that is sent, so that no way of writing an address gives a page the desk's policy.
 * What only some have also goes by what was asked: the 404 page below a sensitive address is sensitive too.
 */
function toMaps(rules: readonly Rule[], name: string): string[] {
  const exceptions = listExceptions(rules, name);
  if (!exceptions.length) return [];
  const everywhere = rules[0]?.headers[name];
  const rows = (key: (path: string) => string) => exceptions.map(({ path, value }) => [key(path), quote(value)] as const);
  const variable = toVariable(name);
  if (everywhere !== undefined) return [toMap('$uri', variable, [['default', quote(everywhere)], ...rows(toKey)])];
  const asked = `${variable}_asked`;
  return [toMap('$request_uri', asked, [['default', '""'], ...rows(toAskedKey)]), toMap('$uri', variable, [['default', asked], ...rows(toKey)])];
}

/** nginx's own tables hold some hundreds of codes; more make it complain at every start, and look longer for each. */
const FEW_CODES = 150;

/** Larger tables, only when they are needed: a server's own `nginx.conf` may set their size too, and nginx takes it once. */
const toTables = (codes: number): string[] =>
  codes > FEW_CODES ? [`map_hash_max_size ${2 ** Math.ceil(Math.log2(codes * 2))};`, 'map_hash_bucket_size 128;'] : [];

/** For the `http` block: maps of headers, of codes, and the site's address. */
export function toNginxHttp({ rules, codes, url }: Omit<NginxFacts, 'locales'>): string {
  // A map compares plain keys without regard to case, which is what a code needs.
  const folders = codes.map((code) => [code.toLowerCase(), code] as const);
  return [
    NOTE,
    ...toTables(codes.length),
    toMap('""', '$site_origin', [['default', quote(url)]]),
    '# The folder of a code, however it was typed. The default is none.',
    toMap('$site_typed', '$site_code_folder', [['default', '.none'], ...folders]),
    '# The code that was answered, for the count; what was typed for a code that does not exist is not written down.',
    toMap('$uri', '$site_code', [['default', '-'], ...codes.map((code) => [`${toCodePath(code).toLowerCase()}index.html`, code] as const)]),
    ...listNames(rules).flatMap((name) => toMaps(rules, name)),
    '',
  ].join('\n');
}

/** The helper's headers are its own: one here takes away those of the server around it. Codes of GitHub are in no log: there is none for it. */
const toHelper = (rules: readonly Rule[]): string[] => [
  `location ^~ ${HELPER_PATH} {`,
  `  proxy_pass http://127.0.0.1:${HELPER_PORT};`,
  `  add_header Strict-Transport-Security ${quote(rules[0]?.headers['Strict-Transport-Security'] ?? '')} always;`,
  '}',
];

/** For the `server` block: the headers. `always`: error pages need them too. */
export function toNginxServer({ rules, url, hasHelper }: Pick<NginxFacts, 'rules' | 'url' | 'hasHelper'>): string {
  const headers = listNames(rules).map((name) => {
    const value = listExceptions(rules, name).length ? toVariable(name) : quote(rules[0]?.headers[name] ?? '');
    return `add_header ${name} ${value} always;`;
  });
  return [NOTE, `server_name ${new URL(url).hostname};`, ...headers, ...(hasHelper ? toHelper(rules) : []), ''].join('\n');
}
