/** The campaign's font files: the common letters once, then each language's own. Made once a build. */
import { COMMON_LETTERS, cutFont, type FontFace } from '~/lib/fonts.ts';
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
