/** Whether someone who searches asks for help: then numbers come first, before any list is loaded. */
import { foldWord } from '~/lib/fold.ts';

/** Apostrophes and modifier letters belong to the word. */
const toWords = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}’ʼ']+/u).flatMap((word) => foldWord(word) || []);

function countCommon(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** From this length on a word may be misspelt or have another ending and still be meant. */
const TYPO = 5;
const ENDING = 4;

/** One letter wrong, missing, too many, or two changed places. */
function isTypo(a: string, b: string): boolean {
  const start = countCommon(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.length > 1 && restA[1] === restB[0] && restA[0] === restB[1] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB || swapped;
}

const isLike = (typed: string, word: string): boolean => {
  const shorter = Math.min(typed.length, word.length);
  if (typed === word) return true;
  if (shorter >= ENDING && countCommon(typed, word) >= Math.max(ENDING, shorter - 1)) return true;
  return shorter >= TYPO && isTypo(typed, word);
};

/**
 * @param words words and groups of words, separated by commas; of a group all must be there
 * @example asksForHelp('polita', 'ajutor, poliție') // => true
 */
export function asksForHelp(query: string, words: string): boolean {
  const typed = toWords(query);
  return words
    .split(',')
    .map(toWords)
    .some((group) => group.length > 0 && group.every((word) => typed.some((one) => isLike(one, word))));
}
