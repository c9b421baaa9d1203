/**
 * Addresses of the codes on printed pieces. Capitals, because a QR symbol of capitals is smaller; a path and no query, because `?` would
 * make it larger again. The one place that knows them: pages, print files, web servers and tests ask here.
 */

/** The folder of all codes, at the top of the site. The one exception to addresses in lower case. */
export const CODES = 'Q';

/**
 * Where a code leads, in the poster's language or in another one.
 * @example toCodePath('B07') // => '/Q/B07/'
 * @example toCodePath('B07', 'en') // => '/Q/B07/en/'
 */
export const toCodePath = (code: string, locale?: string): string => `/${[CODES, code, locale].filter(Boolean).join('/')}/`;

/** Patterns of all addresses of codes, as typed in capitals or not. */
export const CODE_PATTERNS: readonly string[] = [`/${CODES}/*`, `/${CODES.toLowerCase()}/*`];
