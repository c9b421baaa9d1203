/**
 * Text as outlines, for pictures drawn at build time: shaped in the campaign's own type, as print files are. No font of the machine is used,
 * so that the same words give the same picture everywhere.
 */
import { cutStatic, sortLetters, type FontSource } from './fonts.ts';
import { listLetters, Typeface } from './typeface.ts';

/** One weight of a face, in as many files as its letters need. */
export interface Lettering {
  face: Typeface;
  letters: ReadonlySet<string>;
}

export interface DrawnLine {
  /** One path with its left end at 0, 0; a thousand units are an em. */
  path: string;
  /** In ems. */
  width: number;
}

/** Units of an em in a drawn line: fine enough that curves stay curves. */
export const EM = 1000;

const hasLetter = (source: Pick<FontSource, 'package'>, letter: string): boolean => {
  try {
    return sortLetters(source, [letter]).length > 0;
  } catch {
    return false;
  }
};

/**
 * Loads letters of one weight.
 * @param sources where to look for a letter, the first that has it wins
 * Signs that none of them has (an emoji in a title) are left out of the picture: they are no reason to publish nothing.
 */
export async function loadLettering(sources: readonly Pick<FontSource, 'package'>[], weight: number, text: string): Promise<Lettering> {
  const files: Buffer[] = [];
  const letters = new Set<string>();
  for (const source of sources) {
    const own = [...new Set(text)].filter((letter) => !letters.has(letter) && hasLetter(source, letter));
    for (const file of await cutStatic(source, own.join(''), weight)) {
      const held = listLetters(file);
      for (const letter of held) letters.add(letter);
      if (held.length) files.push(file);
    }
  }
  return { face: new Typeface(files), letters };
}

/**
 * Draws one line of text.
 * @example drawLine(lettering, 'Suni tu.').width // => 3.6, in ems
 */
export function drawLine({ face, letters }: Lettering, text: string): DrawnLine {
  const own = [...text].filter((letter) => letters.has(letter)).join('');
  return { path: face.outline(own, EM), width: face.measure(own) };
}

/**
 * Breaks a text into lines that fill a box with the largest letters; breaks only at spaces.
 * @param measure width of a text in ems
 * @returns the lines and the size of the letters, in the box's units
 * @example fitLines('Actele tale sunt la tine?', { width: 560, height: 400, most: 130 }, measure)
 */
export function fitLines(
  text: string,
  box: { width: number; height: number; most: number; lineHeight: number },
  measure: (line: string) => number,
): { lines: string[]; size: number } {
  const words = text.split(/\s+/).filter(Boolean);
  const breakInto = (limit: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && measure(longer) <= limit) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  // Every width at which a line can end is tried: there are few.
  const limits = words.flatMap((_, i) => words.slice(i).map((_word, n) => measure(words.slice(i, i + n + 1).join(' '))));
  const tries = limits.map((limit) => {
    const lines = breakInto(limit);
    const size = Math.min(box.most, box.width / Math.max(...lines.map(measure)), box.height / (lines.length * box.lineHeight));
    return { lines, size };
  });
  return tries.sort((a, b) => b.size - a.size || a.lines.length - b.lines.length)[0] ?? { lines: [], size: box.most };
}
