/** The campaign's colours on a screen and in print. */
import type { Campaign } from '~/models/campaign.ts';
import type { Ink } from './sheet.ts';

export type Palette = Campaign['palette'];

/** @example toHex(palette, 'field') // => '#FFC21A' */
export const toHex = (palette: Palette, ink: Ink): string => (ink === 'black' ? '#000000' : palette[ink]);

/** Percent of cyan, magenta, yellow, black. */
export type Cmyk = [number, number, number, number];

/**
 * Print colours by the plain formula, with all grey moved to black: no profile, so no claim about a press.
 * Rounded to whole percents, which is what printers read out.
 * @example toCmyk('#FFC21A') // => [0, 24, 90, 0]
 */
export function toCmyk(hex: string): Cmyk {
  const rgb = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  const light = Math.max(...rgb);
  const [c = 0, m = 0, y = 0] = rgb.map((part) => (light ? Math.round((1 - part / light) * 100) : 0));
  return [c, m, y, Math.round((1 - light) * 100)];
}

/** Words and codes in dark ink are pure black: one plate, sharp edges, no colour beside it when sheets shift on the press. */
export const toPrintInk = (palette: Palette, ink: Ink, isSharp: boolean): Cmyk =>
  ink === 'black' || (ink === 'ink' && isSharp) ? [0, 0, 0, 100] : toCmyk(palette[ink]);
