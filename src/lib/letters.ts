/**
 * Text as outlines, shaped as a browser would shape it, for pictures drawn at build time. No font of the machine is used, so that the same
 * words give the same picture everywhere.
 */
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { sortLetters, type FontSource } from './fonts.ts';

/** One weight of a face, in as many files as its letters need. */
export interface Lettering {
  fonts: { font: hb.Font; letters: ReadonlySet<string> }[];
}

/** One glyph: its outline in the font's own units, y upwards, and where it stands, in ems. */
export interface Glyph {
  path: string;
  x: number;
  y: number;
  /** From the outline's units to ems. */
  scale: number;
}

export interface DrawnLine {
  glyphs: Glyph[];
  /** In ems. */
  width: number;
}

/**
 * Loads letters of one weight.
 * @param sources where to look for a letter, the first that has it wins
 * Signs that none of them has (an emoji in a title) are left out of the picture: they are no reason to publish nothing.
 */
export async function loadLettering(sources: readonly Pick<FontSource, 'package'>[], weight: number, text: string): Promise<Lettering> {
  const fonts: Lettering['fonts'] = [];
  let wanted = [...new Set(text)];
  for (const source of sources) {
    const has = (letter: string) => {
      try {
        return sortLetters(source, [letter]).length > 0;
      } catch {
        return false;
      }
    };
    const own = wanted.filter(has);
    wanted = wanted.filter((letter) => !own.includes(letter));
    for (const { text: letters, file } of sortLetters(source, own)) {
      const data = await subsetFont(file, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } });
      fonts.push({ font: new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(data)))), letters: new Set(letters) });
    }
  }
  return { fonts };
}

/** Parts of a text that one font can draw. */
function toRuns({ fonts }: Lettering, text: string): { font: hb.Font; text: string }[] {
  const runs: { font: hb.Font; letters: ReadonlySet<string>; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    if (last?.letters.has(letter)) {
      last.text += letter;
      continue;
    }
    const own = fonts.find(({ letters }) => letters.has(letter));
    if (own) runs.push({ ...own, text: letter });
  }
  return runs;
}

/**
 * Draws one line of text.
 * @example drawLine(lettering, 'Suni tu.', 'ltr').width // => 3.6, in ems
 */
export function drawLine(lettering: Lettering, text: string, dir: 'ltr' | 'rtl'): DrawnLine {
  const runs = toRuns(lettering, text);
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const run of dir === 'rtl' ? runs.reverse() : runs) {
    const buffer = new hb.Buffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    buffer.setDirection(dir === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
    hb.shape(run.font, buffer);
    const scale = 1 / run.font.face.upem;
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const path = run.font.glyphToPath(codepoint);
      if (path) glyphs.push({ path, x: width + xOffset * scale, y: yOffset * scale, scale });
      width += xAdvance * scale;
    }
  }
  return { glyphs, width };
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
