/** Tier 1 of the tokens: the campaign's own colours and face, as custom properties that only `tokens.css` may read. */
import type { Campaign } from '~/models/campaign.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @example toPrimitives(palette, '"Ysabeau Office"') // => ':root{--p-ink:#240B36;…;--face:"Ysabeau Office",…}' */
export function toPrimitives(palette: Campaign['palette'], families: readonly string[]): string {
  const colours = Object.entries(palette).map(([name, value]) => `--p-${kebab(name)}:${value}`);
  const face = [...families.map((family) => `"${family}"`), '"Segoe UI"', '"Noto Sans"', 'Roboto', 'sans-serif'].join(',');
  return `:root{${[...colours, `--face:${face}`].join(';')}}`;
}
