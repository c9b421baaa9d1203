/** Pictures of messages as PNG files, made at build time; the same content gives the same bytes. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { campaign } from '~/i18n/campaign.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { loadLettering } from '~/lib/letters.ts';
import { ShareDrawing, type ShareCard } from './ShareDrawing.tsx';

/** Few and flat colours: what is between them is only the softening of edges. */
const COLOURS = 48;

/** @returns a PNG of 1200 × 630 */
export async function drawShareCard(card: ShareCard, locale: string): Promise<Buffer> {
  const { font } = getLanguage(locale);
  const sources = [campaign.font, ...(font ? [font] : [])];
  const lettering = await loadLettering(sources, campaign.font.weights[1], `${card.headline}${card.number}${card.brand} · ${card.draft}`);
  const svg = renderToStaticMarkup(createElement(ShareDrawing, { card, lettering, palette: campaign.palette }));
  return sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS, effort: 8, compressionLevel: 9 }).toBuffer();
}
