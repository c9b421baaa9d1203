/** From an entry in all its languages to one that is read in one language. */
import { defaultLocale } from './campaign.ts';
import { getLanguage } from './locales.ts';

/** Facts about the text that a reader gets: its true language, and whether anyone approved it. */
export interface TextFacts {
  /** BCP 47 tag of the text. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The reader's language has no text: this is the default language's. */
  isFallback: boolean;
  /** A native reader has approved it. */
  isReviewed: boolean;
}

type WithText = { slug: string; text: Record<string, { reviewedBy?: string | undefined; body: string }> };
export type Localized<E extends WithText> = Omit<E, 'text'> & E['text'][string] & TextFacts;

/** Picks the reader's language, else the default one. @example localize(entry, 'hu').isFallback // => true */
export function localize<E extends WithText>(entry: E, locale: string): Localized<E> {
  const { text, ...shared } = entry;
  const own = text[locale];
  const used = own ?? text[defaultLocale] ?? { body: '' };
  const isFallback = !own && Object.keys(text[defaultLocale] ?? {}).length > 1;
  const { lang, dir } = getLanguage(isFallback ? defaultLocale : locale);
  return { ...shared, ...used, lang, dir, isFallback, isReviewed: Boolean(used.reviewedBy) } as unknown as Localized<E>;
}

/** Locales in which an entry's own text exists. */
export const toLocales = (entry: WithText): string[] => Object.keys(entry.text);

/** `lang` and `dir` of a borrowed text; nothing when it is in the page's own language. */
export const langOf = ({ lang, dir, isFallback }: TextFacts) => (isFallback ? { lang, dir } : {});
