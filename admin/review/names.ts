/** The desk's lists and their addresses. */
import type { Words } from '../../src/models/fields.ts';

export const BOARDS = ['launch', 'translations', 'withdrawn', 'handbook'] as const;
export type BoardName = (typeof BOARDS)[number];

/**
 * Where a list is. That of the desk's own language has the short address.
 * @param desk the language of the campaign's desk
 * @example toBoardAddress('handbook', 'en', 'ro') // => '/admin/handbook/en/'
 */
export const toBoardAddress = (name: BoardName, language: keyof Words, desk: keyof Words): string =>
  `/admin/${name}/${language === desk ? '' : `${language}/`}`;
