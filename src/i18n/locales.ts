/** The languages of the campaign being built: those the code ships with, and its own. Everything else is derived from this table. */
import { listLanguages, type Language } from '~/lib/languages.ts';
import { campaign, defaultLocale } from './campaign.ts';

/** The campaign's languages, in its order; the first is the default. */
export const languages: readonly Language[] = listLanguages(campaign);

/** The language of a locale key. @throws if the campaign does not have it. */
export function getLanguage(locale: string): Language {
  const language = languages.find((l) => l.key === locale);
  if (!language) throw new Error(`Unknown locale "${locale}"`);
  return language;
}

/** @example toPrefix('ro') // => undefined; toPrefix('en') // => 'en' */
export const toPrefix = (locale: string): string | undefined => (locale === defaultLocale ? undefined : locale);
