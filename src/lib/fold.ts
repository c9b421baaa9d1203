/**
 * A word as it is compared: lower case, without accents, whichever comma or cedilla it was typed with.
 * @example foldWord('Țară') // => 'tara'
 */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/θ/g, 't')
    .replace(/ʒ/g, 'z')
    .replace(/[’ʼ]/g, '');
