/** Where the desk opens an entry. Its address knows no language. @example toEntryAddress({ collection: 'news', slug: 'a' }) // => '/admin/#/collections/news/entries/a' */
export const toEntryAddress = ({ collection, slug }: { collection: string; slug: string }): string =>
  `/admin/#/collections/${collection}/entries/${slug}`;
