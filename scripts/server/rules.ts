/**
 * Which address gets which headers: the one table from which `_headers`, nginx's and Caddy's files are made.
 * Rows go from the general to the particular; a later row wins, header by header.
 */
import { CODE_PATTERNS } from '../../src/lib/codes.ts';
import { TOP_ROUTES, toTopSegment, type Campaign, type RouteKey } from '../../src/models/campaign.ts';
import { toPermissions } from './content-policy.ts';

export interface Rule {
  /** Addresses; one that ends with `*` stands for all that begin so. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

export interface SiteFacts {
  campaign: Pick<Campaign, 'locales' | 'routes'> & Partial<Pick<Campaign, 'hstsPreload'>>;
  /** Content security policy of the public pages. */
  policy: string;
  /** The map's page: MapLibre has a worker and does not run under Trusted Types. */
  mapPolicy: string;
  /** The desk's; absent when the build has no desk, and then no rule mentions it. */
  deskPolicy?: string;
  /** Signing in opens a window of the git host, which must find back to the desk. */
  hasWindow?: boolean;
}

/** Pages that another person must not find in the history of a phone. */
export const SENSITIVE: readonly RouteKey[] = ['help', 'abroad', 'signs', 'rights', 'checks', 'services', 'map', 'safety'];

const TWO_YEARS = 2 * 365 * 86_400;
const ONE_YEAR = 365 * 86_400;
const ONE_DAY = 86_400;
const TEN_MINUTES = 600;

/** What every answer carries; without what differs from page to page. */
const common = ({ campaign }: SiteFacts): Record<string, string> => ({
  'Strict-Transport-Security': `max-age=${TWO_YEARS}; includeSubDomains${campaign.hstsPreload ? '; preload' : ''}`,
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/** Everything below a page, in every language. @example toPaths(campaign, 'help') // => ['/ajutor/*', '/en/help/*'] */
export const toPaths = ({ locales, routes }: SiteFacts['campaign'], key: RouteKey): string[] =>
  locales.map((locale, i) => {
    const segment = routes[key]?.[locale];
    if (TOP_ROUTES.includes(key)) return `/${toTopSegment(segment, key, locale, locales[0] ?? '')}/*`;
    return `${i ? `/${locale}` : ''}/${segment ?? key}/*`;
  });

/** What the desk has of its own. */
export const toDeskHeaders = (policy: string, hasWindow = false): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'X-Robots-Tag': 'noindex',
  ...(hasWindow && { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' }),
});

/** The table. The first row is that of all addresses: whatever it sets is never missing. */
export function toRules(facts: SiteFacts): Rule[] {
  const { campaign, policy, mapPolicy, deskPolicy, hasWindow } = facts;
  return [
    {
      paths: ['/*'],
      headers: {
        ...common(facts),
        'Content-Security-Policy': policy,
        'Permissions-Policy': toPermissions(false),
        // Asked again each time, so that a wrong number is gone at once. Not `no-store`: it would keep pages out of the back-forward
        // cache, and a page that comes back from there answers at once and offline.
        'Cache-Control': 'no-cache',
      },
    },
    { paths: [...SENSITIVE.flatMap((key) => toPaths(campaign, key)), ...CODE_PATTERNS], headers: { 'Request-OTR': '1' } },
    { paths: toPaths(campaign, 'map'), headers: { 'Content-Security-Policy': mapPolicy } },
    { paths: (['services', 'map'] as const).flatMap((key) => toPaths(campaign, key)), headers: { 'Permissions-Policy': toPermissions(true) } },
    { paths: [...CODE_PATTERNS, '/agenda/*', '/calendar/*'], headers: { 'X-Robots-Tag': 'noindex' } },
    // Their names change with their content.
    { paths: ['/_astro/*', '/fonts/*', '/geo/*'], headers: { 'Cache-Control': `public, max-age=${ONE_YEAR}, immutable` } },
    // Asked for in small parts; whoever brings newer streets gives the archive another name.
    { paths: ['/tiles/*'], headers: { 'Cache-Control': `public, max-age=${ONE_DAY}` } },
    // Open data is for everyone: other sites' pages may read it too.
    { paths: ['/data/*'], headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    {
      paths: campaign.locales.flatMap((locale) => [`/search/${locale}.json`, `/search/services-${locale}.json`]),
      headers: { 'Cache-Control': `public, max-age=${TEN_MINUTES}` },
    },
    ...(deskPolicy ? [{ paths: ['/admin/*'], headers: toDeskHeaders(deskPolicy, hasWindow) }] : []),
  ];
}

/** A rule's path against an address. @example isMatch('/en/help/*', '/en/help/') // => true */
export const isMatch = (pattern: string, path: string): boolean => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);

/** What an address must be answered with, whichever server answers. @example findHeaders(rules, '/')['X-Content-Type-Options'] // => 'nosniff' */
export const findHeaders = (rules: readonly Rule[], path: string): Record<string, string> =>
  Object.assign({}, ...rules.filter(({ paths }) => paths.some((pattern) => isMatch(pattern, path))).map(({ headers }) => headers)) as Record<
    string,
    string
  >;

/** Names of all headers in the table, in its order. */
export const listNames = (rules: readonly Rule[]): string[] => [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];

/** Rows that set a header, without the first, from the particular to the general. */
export const listExceptions = (rules: readonly Rule[], name: string): { path: string; value: string }[] =>
  rules
    .slice(1)
    .reverse()
    .flatMap(({ paths, headers }) => (headers[name] === undefined ? [] : paths.map((path) => ({ path, value: headers[name] as string }))));
