/** Where the desk opens an entry, and where its lists are. */
import { LANGUAGE } from '../form/asked.ts';
import { listNumbers, toNumberPattern } from '../../src/models/numbers.ts';
import type { Content } from '../../src/models/read.ts';

interface Named {
  collection: string;
  /** Empty where the name itself would tell too much: then the collection is meant. */
  slug: string;
  /** In which the form is opened; without one, as it was seen last. */
  locale?: string;
}

/**
 * Where the desk opens an entry. The language is read by `admin/form/asked.ts`.
 * @example toEntryAddress({ collection: 'news', slug: 'a', locale: 'hu' }) // => '/admin/?language=hu#/collections/news/entries/a'
 */
export const toEntryAddress = ({ collection, slug, locale }: Named): string =>
  `/admin/${locale ? `?${LANGUAGE}=${locale}` : ''}#/collections/${collection}${slug && `/entries/${slug}`}`;

/** Takes away names of entries that repeat a number which is not public: the desk's lists may be read by anybody. */
export function toDiscreet({ collections }: Pick<Content, 'collections'>): <T extends { slug: string }>(entry: T) => T {
  const number = toNumberPattern(listNumbers(collections).hidden);
  return (entry) => (number && entry.slug.search(number) >= 0 ? { ...entry, slug: '' } : entry);
}
