import { getCollection } from 'astro:content';
import { langOf, localize } from '~/i18n/entries.ts';
import { getTranslate } from '~/i18n/translate.ts';

export type LibraryView = Awaited<ReturnType<typeof getLibraryView>>;

/** The specialists' library. */
export async function getLibraryView(locale: string) {
  const t = getTranslate(locale);
  const items = (await getCollection('library'))
    .map(({ data }) => localize(data, locale))
    .sort((a, b) => a.order - b.order)
    .map((item) => ({
      slug: item.slug,
      kind: item.kind,
      title: item.title,
      summary: item.summary,
      body: item.body,
      link: item.link ?? item.file,
      lang: langOf(item),
    }));
  const of = (kind: string) => items.filter((item) => item.kind === kind);
  return {
    topics: { title: t('specialists.topics'), items: of('topic') },
    documents: { title: t('specialists.documents'), items: of('document'), none: t('specialists.noMaterial') },
    laws: { title: t('specialists.laws'), items: of('law') },
  };
}
