/** Interface strings: those the code ships, overridden or completed by `strings/<locale>.json` of the campaign. */
import { toPseudo } from '~/lib/pseudo.ts';
import { defaultLocale } from './campaign.ts';
import en from './strings/en.json';

/** A key of the interface. English is the reference: a key that is not in `en.json` does not compile. */
export type StringKey = keyof typeof en;
export type Strings = Partial<Record<StringKey, string>>;
/** Says a string of the interface, with `{name}` places filled in. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

const shipped = import.meta.glob<Strings>('./strings/*.json', { eager: true, import: 'default' });
const own = import.meta.glob<Strings>('#campaign/strings/*.json', { eager: true, import: 'default' });
const at = (files: Record<string, Strings>, locale: string): Strings =>
  Object.entries(files).find(([path]) => path.endsWith(`/${locale}.json`))?.[1] ?? {};

/** The string in a language, or undefined when neither the code nor the campaign has it. */
export const findString = (locale: string, key: string): string | undefined =>
  (at(own, locale) as Record<string, string>)[key] ?? (at(shipped, locale) as Record<string, string>)[key];

/** A text of the interface as it is shown: in the build for a language that nobody speaks, the default language's are made strange. */
export const show = (locale: string, text: string): string => (__PSEUDO__ && locale === defaultLocale ? toPseudo(text) : text);

/** @returns the language's own string, else the default language's, else English. */
export const getTranslate =
  (locale: string): Translate =>
  (key, values = {}) =>
    show(locale, findString(locale, key) ?? findString(defaultLocale, key) ?? en[key]).replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? `{${name}}`),
    );
