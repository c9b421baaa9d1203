/** A sheet as an SVG file whose letters are outlines: it looks the same wherever it is opened, with or without the campaign's font. */
import type { Typeface } from '~/lib/typeface.ts';
import { toHex, type Palette } from './ink.ts';
import type { Item, Sheet, Weight } from './sheet.ts';

const round = (n: number) => Math.round(n * 1000) / 1000;
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

function toPath(item: Item, palette: Palette, faces: Record<Weight, Typeface>): string {
  const fill = `fill="${toHex(palette, item.fill)}"`;
  if (item.kind === 'shape') return `<path ${fill} transform="translate(${round(item.x)} ${round(item.y)}) scale(${item.k})" d="${item.d}"/>`;
  const turn = item.turned ? ' rotate(-90)' : '';
  // Outlines at a thousand units an em keep their curves when rounded.
  const d = faces[item.weight].outline(item.text, 1000);
  return `<path ${fill} transform="translate(${round(item.x)} ${round(item.y)})${turn} scale(${item.size / 1000})" d="${d}"/>`;
}

/** @param edge what is shown beyond the cut, in millimetres: 0 for screens, the bleed for printers */
export function toSvg(sheet: Sheet, words: { title: string; lang: string }, palette: Palette, faces: Record<Weight, Typeface>, edge = 0): string {
  const { width, height, items } = sheet;
  const box = [-edge, -edge, width + 2 * edge, height + 2 * edge];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box[2]}mm" height="${box[3]}mm" viewBox="${box.join(' ')}" lang="${words.lang}">`,
    `<title>${escape(words.title)}</title>`,
    ...items.map((item) => toPath(item, palette, faces)),
    '</svg>\n',
  ].join('\n');
}
