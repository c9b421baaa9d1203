import { getCollection } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { langOf, localize } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { getFile, type FileView } from '~/layouts/files.ts';
import type { Figure } from '~/ui/Figures.tsx';
import { toSnippet, type Snippet } from './snippet.ts';

export interface ShelfItem {
  slug: string;
  title: string;
  summary: string;
  body: string;
  /** A page elsewhere. */
  link?: string | undefined;
  /** A file of ours, with what it costs to load. */
  file?: FileView | undefined;
  /** What belongs to a topic. */
  materials: { slug: string; title: string; href: string; lang: { lang?: string; dir?: 'ltr' | 'rtl' } }[];
  lang: { lang?: string; dir?: 'ltr' | 'rtl' };
}

export type LibraryView = Awaited<ReturnType<typeof getLibraryView>>;

/** The number as the frame gives it. */
interface Call {
  number: string;
  href: string;
  label: string;
  note?: string;
}

/** Files that the library offers, as entries name them. */
export const getLibraryFiles = async (): Promise<string[]> => (await getCollection('library')).flatMap(({ data }) => data.file ?? []);

/** In the page's own language: another language's letters would load another font. */
async function getSnippet(locale: string, getCall: (locale: string) => Promise<Call>): Promise<Snippet> {
  const { field, ink } = campaign.palette;
  const { lang, dir } = getLanguage(locale);
  const { label, number, href, note = '' } = await getCall(locale);
  const help = { label: getTranslate(locale)('call.all'), href: campaign.url + toPath('help', locale) };
  return { lang, html: toSnippet({ lang, dir, label, number, href, note, help, colours: { ground: field, text: ink } }) };
}

/** Sheets for meetings, as their own room gives them. */
interface Sheets {
  words: { title: string };
  cards: { slug: string; title: string; lead: string; lang: ShelfItem['lang']; sheet: { href: string }; results?: { href: string; label: string } }[];
}

/** What the library asks of other rooms. */
interface Rooms {
  getCall: (locale: string) => Promise<Call>;
  getSheets: (locale: string) => Promise<Sheets>;
  getFigures: (locale: string) => Promise<Figure[]>;
}

/** A sheet is one more item; its results lie beside it. */
const toSheets = ({ words, cards }: Sheets): { title: string; items: ShelfItem[] } => ({
  title: words.title,
  items: cards.map(({ slug, title, lead, lang, sheet, results }) => ({
    slug,
    title,
    summary: lead,
    body: '',
    link: sheet.href,
    materials: results ? [{ slug, title: `${results.label}: ${title}`, href: results.href, lang: {} }] : [],
    lang,
  })),
});

/**
 * The specialists' library.
 * @param getCall the main number in a language
 * @param getSheets questionnaires to print
 * @param getFigures what was done for those who support victims
 */
export async function getLibraryView(locale: string, { getCall, getSheets, getFigures }: Rooms) {
  const t = getTranslate(locale);
  const { lang } = getLanguage(locale);
  const all = (await getCollection('library')).map(({ data }) => localize(data, locale)).sort((a, b) => a.order - b.order);
  const addressOf = (item: (typeof all)[number]) => item.link ?? (item.file ? getFile(item.file, lang).href : undefined);
  const of = (kind: (typeof all)[number]['kind']): ShelfItem[] =>
    all
      .filter((item) => item.kind === kind)
      .map((item) => ({
        slug: item.slug,
        title: item.title,
        summary: item.summary,
        body: item.body,
        link: item.link,
        file: item.file ? getFile(item.file, lang) : undefined,
        materials: all.flatMap((other) => {
          const href = addressOf(other);
          return href && other.topics.includes(item.slug) ? [{ slug: other.slug, title: other.title, href, lang: langOf(other) }] : [];
        }),
        lang: langOf(item),
      }));
  return {
    topics: { title: t('specialists.topics'), items: of('topic') },
    documents: { title: t('specialists.documents'), items: of('document'), none: t('specialists.noMaterial') },
    sheets: toSheets(await getSheets(locale)),
    laws: { title: t('specialists.laws'), items: of('law') },
    training: {
      title: t('specialists.training'),
      figures: await getFigures(locale),
      dates: { label: t('events.all'), href: toPath('events', locale) },
    },
    widget: {
      title: t('specialists.widget'),
      lead: t('specialists.widgetLead'),
      copy: t('copy'),
      copied: t('copied'),
      snippet: await getSnippet(locale, getCall),
      posters: { label: t('nav.posters'), href: toPath('posters', locale) },
    },
    download: t('specialists.download'),
  };
}
