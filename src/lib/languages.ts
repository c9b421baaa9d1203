/** Languages that the code ships with, and the letters that they are written with. */

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

/** What every language needs: ASCII, quotation marks of all shipped languages, dashes, currency. */
export const COMMON_LETTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32))}\u00a0«°·¹»×–—‘’“”„…€`;

export const SHIPPED_LANGUAGES: readonly Language[] = [
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

/**
 * The languages of a campaign, in its order: its own before those that are shipped.
 * @throws Error naming a language that nobody has described
 */
export const listLanguages = ({ locales, languages }: { locales: readonly string[]; languages: readonly Language[] }): Language[] =>
  locales.map((key) => {
    const language = languages.find((one) => one.key === key) ?? SHIPPED_LANGUAGES.find((one) => one.key === key);
    if (!language) throw new Error(`campaign.json: language "${key}" is not shipped. Describe it in "languages", or remove it from "locales".`);
    return language;
  });

/** Every letter that a campaign has type for. @example toLetters(listLanguages(campaign)).includes('ș') // => true */
export const toLetters = (languages: readonly Language[]): string => COMMON_LETTERS + languages.map(({ letters }) => letters).join('');

/**
 * Letters of a text for which there is no type, each once, in their order.
 * @example findStrange('Ștefan 漢', 'ȘștefanȚ ') // => ['漢']
 */
export function findStrange(text: string, letters: string): string[] {
  const known = new Set(letters);
  return [...new Set(text)].filter((letter) => !known.has(letter));
}
