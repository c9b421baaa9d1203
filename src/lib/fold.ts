/**
 * A word as it is compared: lower case, without accents, whichever comma or cedilla it was typed with; in Arabic without the article and
 * with one form for letters that people write in several.
 * @example foldWord('Țară') // => 'tara'
 */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/θ/g, 't')
    .replace(/ʒ/g, 'z')
    .replace(/[’ʼ'ـ]/g, '')
    .replace(/ٱ/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/^[وبل]?ال(?=\p{L}{3})/u, '');
