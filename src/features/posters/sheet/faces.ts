/** The campaign's faces for paper, in the two weights that sheets use. Made once a build. */
import { campaign } from '~/i18n/campaign.ts';
import { languages } from '~/i18n/locales.ts';
import { cutStatic } from '~/lib/fonts.ts';
import { COMMON_LETTERS } from '~/lib/languages.ts';
import { Typeface } from '~/lib/typeface.ts';
import type { Measure, Weight } from './sheet.ts';

export type Faces = Record<Weight, Typeface>;

async function makeFace(weight: Weight): Promise<Typeface> {
  const own = languages.filter(({ font }) => !font).map(({ letters }) => letters);
  const files = await cutStatic(campaign.font, [COMMON_LETTERS, ...own].join(''), weight);
  for (const { font, letters } of languages) if (font) files.push(...(await cutStatic(font, `${letters} `, weight)));
  return new Typeface(files);
}

let faces: Promise<Faces> | undefined;
export const getFaces = (): Promise<Faces> =>
  (faces ??= Promise.all([makeFace(640), makeFace(900)]).then(([plain, shout]) => ({ 640: plain, 900: shout })));

export const toMeasure =
  (all: Faces): Measure =>
  (text, weight) =>
    all[weight].measure(text);
