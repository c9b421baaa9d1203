/** The campaign's font files: the common letters once, then each language's own. Made once a build. */
import { createHash } from 'node:crypto';
import { cutFont, toFontFaceCss, type FontFace } from '~/lib/fonts.ts';
import { COMMON_LETTERS } from '~/lib/languages.ts';
import { campaign } from './campaign.ts';
import { languages } from './locales.ts';

async function cutAll(): Promise<FontFace[]> {
  const { font } = campaign;
  const known = new Set<string>();
  const faces = await cutFont(font, 'base', COMMON_LETTERS, known);
  for (const language of languages) {
    const source = language.font ? { ...language.font, weights: font.weights } : font;
    faces.push(...(await cutFont(source, language.key, language.letters, known)));
  }
  return faces;
}

let faces: Promise<FontFace[]> | undefined;
export const getFontFaces = (): Promise<FontFace[]> => (faces ??= cutAll());

/**
 * The stylesheet that names the font files. It is a file of its own because Chromium sends a referrer with each font that an inline
 * style asks for, whatever the page's policy says; what a linked stylesheet asks for goes without.
 */
export async function getFaceSheet(): Promise<{ file: string; css: string }> {
  const css = toFontFaceCss(await getFontFaces());
  return { file: `faces.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`, css };
}
