/** What every address must be answered with: written down a second time, from what was promised and not from the table that makes it. */
import type { Page } from './site.ts';
import { isSensitive } from './checks/page.ts';

/** Headers that a server adds for the transport itself. */
const TRANSPORT =
  /^(accept-ranges|connection|content-encoding|content-length|content-type|date|etag|keep-alive|last-modified|location|server|transfer-encoding|vary)$/;

/** A server's headers without those of the transport. */
export const listOwn = (headers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !TRANSPORT.test(name)));

const COMMON = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Powers that may be given, and to whom. All others are refused to everybody. */
const GIVEN = { 'clipboard-write': '(self)', 'web-share': '(self)' };
/** Some that must be named: a header that only forgets them leaves them open. */
const REFUSED = ['camera', 'microphone', 'payment', 'usb', 'browsing-topics', 'display-capture', 'local-fonts', 'storage-access'];

/** A dictionary (RFC 9651, 4.2.2): of members with the same name the last one counts. */
export const readDictionary = (header: string): Record<string, string> =>
  Object.fromEntries(header.split(', ').map((member) => member.split('=') as [string, string]));

/** What is wrong with a `Permissions-Policy`. */
export function permissionFaults(header: string, mayAskWhere: boolean): string[] {
  const all = readDictionary(header);
  const expected: Record<string, string> = { ...GIVEN, geolocation: mayAskWhere ? '(self)' : '()' };
  return [
    ...Object.entries({ ...Object.fromEntries(REFUSED.map((name) => [name, '()'])), ...expected })
      .filter(([name, value]) => all[name] !== value)
      .map(([name, value]) => `${name} is ${all[name] ?? 'not named'}, not ${value}`),
    ...Object.entries(all)
      .filter(([name, value]) => !(name in expected) && value !== '()')
      .map(([name, value]) => `${name}=${value} gives something away`),
  ];
}

/** Content security policies by whose they are. */
export type Policies = Record<'site' | 'desk' | 'map', string>;

type Asked = Pick<Page, 'path' | 'isDesk' | 'route'>;

/** All headers but `Permissions-Policy` of a page; the policies are compared as they are. */
export const expectHeaders = (page: Asked, policies: Policies): Record<string, string> => ({
  ...COMMON,
  'cache-control': 'no-cache',
  'content-security-policy': page.isDesk ? policies.desk : page.route === 'map' ? policies.map : policies.site,
  ...(isSensitive(page as Page) && { 'request-otr': '1' }),
  ...((page.route === 'q' || page.isDesk) && { 'x-robots-tag': 'noindex' }),
});

/** What differs between an answer and what was promised for the page, in one line each. */
export function headerFaults(page: Asked, headers: Readonly<Record<string, unknown>>, policies: Policies): string[] {
  const { 'permissions-policy': permissions, ...own } = listOwn(headers);
  const expected = expectHeaders(page, policies);
  const names = [...new Set([...Object.keys(own), ...Object.keys(expected)])];
  return [
    ...permissionFaults(String(permissions), ['services', 'map'].includes(page.route ?? '')).map((fault) => `Permissions-Policy: ${fault}`),
    ...names.filter((name) => own[name] !== expected[name]).map((name) => `${name}: ${String(own[name])} instead of ${String(expected[name])}`),
  ].map((fault) => `${page.path}: ${fault}`);
}
