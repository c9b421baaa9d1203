/**
 * Type for paper: what a text measures, and which glyphs it is made of, in the files that are printed with.
 * A face comes in several files, each with letters that the others lack; a line of text is set in as many pieces as it needs.
 */
import makeBidi from 'bidi-js';
import { create, type Font, type GlyphRun } from 'fontkit';

/** Part of a line in one file and one direction, in the order of the eye. */
export interface Piece {
  /** Which file; see `Typeface.files`. */
  file: number;
  text: string;
  /** Ems from the line's left end. */
  x: number;
  /** Ems. */
  width: number;
  run: GlyphRun;
}

const bidi = makeBidi();
const ARABIC = /\p{Script=Arabic}/u;

/** Pieces of text that share file and direction, from left to right. */
function* split(text: string, pick: (letter: string, before?: number) => number, isRtl: boolean): Generator<{ text: string; file: number }> {
  const levels = bidi.getEmbeddingLevels(text, isRtl ? 'rtl' : 'ltr');
  const order = bidi.getReorderedIndices(text, levels);
  let piece: { indices: number[]; file: number; level: number } | undefined;
  const files: number[] = [];
  [...text].forEach((letter, i) => files.push(pick(letter, files[i - 1])));
  const finish = ({ indices, file, level }: NonNullable<typeof piece>) => {
    const letters = [...indices].sort((a, b) => a - b).map((i) => text[i] ?? '');
    // Arabic is turned round where it is shaped; signs between its words are not, and brackets among them change sides.
    const isTurned = level % 2 === 1 && !ARABIC.test(letters.join(''));
    return { text: (isTurned ? letters.reverse().map((sign) => bidi.getMirroredCharacter(sign) ?? sign) : letters).join(''), file };
  };
  for (const index of order) {
    const [file, level] = [files[index] ?? 0, levels.levels[index] ?? 0];
    const last = piece?.indices.at(-1);
    if (piece && last !== undefined && piece.file === file && piece.level === level && Math.abs(last - index) === 1) piece.indices.push(index);
    else {
      if (piece) yield finish(piece);
      piece = { indices: [index], file, level };
    }
  }
  if (piece) yield finish(piece);
}

/** Letters that a file really has; a package's list may name some that its file lacks, and a file of none has no table of them. */
export function listLetters(file: Buffer): string[] {
  try {
    return (create(file) as Font).characterSet.map((code) => String.fromCodePoint(code));
  } catch {
    return [];
  }
}

export class Typeface {
  private readonly fonts: Font[];
  private readonly widths = new Map<string, number>();

  /** @param files TrueType files; a letter is set in the first that has it */
  constructor(readonly files: readonly Buffer[]) {
    this.fonts = files.map((file) => create(file) as Font);
  }

  /** @throws Error naming the letter that no file has */
  private pick(letter: string, before?: number): number {
    const code = letter.codePointAt(0) as number;
    // A space goes with what is before it, so that words of one file stay one piece.
    if (before !== undefined && letter === ' ' && this.fonts[before]?.hasGlyphForCodePoint(code)) return before;
    const file = this.fonts.findIndex((font) => font.hasGlyphForCodePoint(code));
    if (file < 0)
      throw new Error(`No font of the campaign has “${letter}” (U+${code.toString(16).toUpperCase()}): add it to the letters of its language`);
    return file;
  }

  /** A line of text as pieces, from left to right. */
  set(text: string): Piece[] {
    let x = 0;
    return [...split(text, (letter, before) => this.pick(letter, before), ARABIC.test(text))].map(({ text: part, file }) => {
      const font = this.fonts[file] as Font;
      const run = font.layout(part);
      const piece = { file, text: part, x, width: run.advanceWidth / font.unitsPerEm, run };
      x += piece.width;
      return piece;
    });
  }

  /** Width in ems. */
  measure(text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    const width = this.set(text).reduce((sum, piece) => sum + piece.width, 0);
    this.widths.set(text, width);
    return width;
  }

  /** The outlines of a line, with its left end at 0, 0 and its size in `size` units. One path; whole tenths of a unit. */
  outline(text: string, size: number): string {
    return this.set(text)
      .map(({ file, x, run }) => {
        const { unitsPerEm } = this.fonts[file] as Font;
        const k = size / unitsPerEm;
        let pen = x * unitsPerEm;
        return run.glyphs
          .map((glyph, i) => {
            const at = run.positions[i];
            const path = glyph.path.scale(k, -k).translate((pen + (at?.xOffset ?? 0)) * k, -(at?.yOffset ?? 0) * k);
            pen += at?.xAdvance ?? 0;
            return path.toSVG().replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
          })
          .join('');
      })
      .join('');
  }
}
