/** Stands in for `features/posters/sheet/faces.ts` in the desk: letters are measured by the preview's page, where the campaign's fonts are. */
import type { Measure } from '../../src/features/posters/sheet/sheet.ts';
import { fontFamilies } from '../../src/i18n/families.ts';
import { getPage } from './scene.ts';

const WEIGHTS = [640, 900] as const;

/** The page's pen, once its fonts are there. */
export async function getFaces(): Promise<CanvasRenderingContext2D> {
  const page = getPage();
  const fonts = WEIGHTS.flatMap((weight) => fontFamilies.map((family) => page.fonts.load(`${weight} 100px "${family}"`, 'Aș')));
  await Promise.allSettled(fonts);
  const pen = page.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser measures no letters.');
  return pen;
}

export const toMeasure =
  (pen: CanvasRenderingContext2D): Measure =>
  (text, weight) => {
    pen.font = `${weight} 100px ${fontFamilies.map((family) => `"${family}"`).join(',')}, sans-serif`;
    return pen.measureText(text).width / 100;
  };
