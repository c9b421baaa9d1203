/** Names of days, countries and languages in a language, also one that `Intl` does not know. */
import type { Calendar } from '~/lib/dates.ts';
import { getLanguage } from './locales.ts';
import { findString, show } from './translate.ts';

const names = (locale: string, key: string) =>
  findString(locale, key)
    ?.split(',')
    .map((name) => name.trim());

/** What the date functions need to write days in a language. */
export const getCalendar = (locale: string): Calendar => ({
  lang: getLanguage(locale).lang,
  months: names(locale, 'calendar.months'),
  monthsShort: names(locale, 'calendar.monthsShort'),
  weekdays: names(locale, 'calendar.weekdays'),
});

const findName = (locale: string, type: 'region' | 'language', code: string) => {
  const own = findString(locale, `${type}.${code}`);
  if (own) return own;
  const { lang } = getLanguage(locale);
  // Where Intl would answer in another language, the code itself is more honest.
  const known = Intl.DisplayNames.supportedLocalesOf(lang).length > 0;
  try {
    return known ? (new Intl.DisplayNames(lang, { type }).of(code) ?? code) : code;
  } catch {
    return code;
  }
};

const display = (locale: string, type: 'region' | 'language', code: string) => show(locale, findName(locale, type, code));

/** @example getCountryName('ro', 'IT') // => 'Italia' */
export const getCountryName = (locale: string, country: string): string => display(locale, 'region', country);

/** @example getLanguageName('en', 'uk') // => 'Ukrainian' */
export const getLanguageName = (locale: string, tag: string): string => display(locale, 'language', tag);

/** Sorts names as the language sorts them. */
export const compareNames = (locale: string) => {
  const { lang } = getLanguage(locale);
  return new Intl.Collator(lang).compare;
};
