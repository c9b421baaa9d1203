/** The languages the code ships with, and those of the campaign being built. One table; everything else is derived from it. */
import { campaign, defaultLocale } from './campaign.ts';

export interface Language {
  /** Our key: file names, addresses. */
  key: string;
  /** BCP 47 tag: `lang` attributes, Intl. */
  lang: string;
  /** The language's name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Letters beyond ASCII that it writes with; decides what is in its font file. */
  letters: string;
  font?: { family: string; package: string } | undefined;
}

const shipped: Language[] = [
  { key: 'ro', lang: 'ro', name: 'Română', dir: 'ltr', letters: 'ăâîșțĂÂÎȘȚ' },
  { key: 'rom', lang: 'rom', name: 'Romani ćhib', dir: 'ltr', letters: 'ćśźǎěǐǒǔʒθĆŚŹǍĚǏǑǓƷΘçÇàèìòùÀÈÌÒÙ' },
  { key: 'en', lang: 'en', name: 'English', dir: 'ltr', letters: '£' },
  { key: 'hu', lang: 'hu', name: 'Magyar', dir: 'ltr', letters: 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ' },
  {
    key: 'uk',
    lang: 'uk',
    name: 'Українська',
    dir: 'ltr',
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯʼ№',
  },
  {
    key: 'ar',
    lang: 'ar',
    name: 'العربية',
    dir: 'rtl',
    letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰپچژگ٠١٢٣٤٥٦٧٨٩،؛؟٪',
    font: { family: 'Noto Sans Arabic', package: '@fontsource-variable/noto-sans-arabic' },
  },
];

const find = (key: string): Language => {
  const language = campaign.languages.find((l) => l.key === key) ?? shipped.find((l) => l.key === key);
  if (!language) throw new Error(`campaign.json: language "${key}" is not shipped. Describe it in "languages", or remove it from "locales".`);
  return language;
};

/** The campaign's languages, in its order; the first is the default. */
export const languages: readonly Language[] = campaign.locales.map(find);

/** The language of a locale key. @throws if the campaign does not have it. */
export function getLanguage(locale: string): Language {
  const language = languages.find((l) => l.key === locale);
  if (!language) throw new Error(`Unknown locale "${locale}"`);
  return language;
}

/** @example toPrefix('ro') // => undefined; toPrefix('en') // => 'en' */
export const toPrefix = (locale: string): string | undefined => (locale === defaultLocale ? undefined : locale);
