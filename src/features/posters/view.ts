/** A poster as it is shown and printed: staff's words, set over the drawing. */
import { campaign } from '~/i18n/campaign.ts';
import type { Localized } from '~/i18n/entries.ts';
import { toPath } from '~/i18n/routes.ts';
import type { Entry } from '~/models/define.ts';
import type { formats } from '~/models/formats.ts';
import type { placements } from '~/models/placements.ts';
import type { posters } from '~/models/posters.ts';
import type { Brief } from './sheet/brief.ts';
import { toSheet } from './sheet/layout.ts';
import type { Sheet } from './sheet/sheet.ts';

export type Poster = Localized<Entry<typeof posters>>;
export type Format = Localized<Entry<typeof formats>>;
export type Placement = Entry<typeof placements>;

/** What a sheet needs beyond its poster and its format. */
export type SheetContext = Pick<Brief, 'number' | 'brand' | 'address' | 'code' | 'marks' | 'measure'>;

/** The headline as one sentence. @example toTitle('Actele tale|sunt la tine?') // => 'Actele tale sunt la tine?' */
export const toTitle = (headline: string): string =>
  headline
    .split('|')
    .map((line) => line.trim())
    .join(' ');

/** @throws Error when the campaign has no such drawing */
export function layPoster(poster: Poster, format: Omit<Brief['format'], 'slug'> & { slug: string }, context: SheetContext): Sheet {
  const drawing = campaign.motifs[poster.motif];
  if (!drawing) throw new Error(`campaign.json has no drawing "${poster.motif}"`);
  const { design, theme, dir, headline, questions, smallPrint } = poster;
  return toSheet({ ...context, format, design, theme, drawing, dir, headline, questions, smallPrint });
}

export interface PosterView {
  slug: string;
  href: string;
  text: Poster;
  title: string;
  sheet: Sheet;
  /** What the picture says, for those who do not see it. */
  label: string;
}

export function toPosterView(poster: Poster, locale: string, format: Parameters<typeof layPoster>[1], context: SheetContext): PosterView {
  const title = toTitle(poster.headline);
  return {
    slug: poster.slug,
    href: toPath('posters', locale, poster.slug),
    text: poster,
    title,
    sheet: layPoster(poster, format, context),
    label: `${title} ${context.number}. ${poster.description}`,
  };
}

/** Names of print files, below `/print/`. Stable, because people pass them on. */
export const toPrintName = {
  /** @example toPrintName.format('biletul', 'ro', 'citylight') // => 'biletul-ro-citylight.pdf' */
  format: (poster: string, locale: string, format: string) => `${poster}-${locale}-${format}.pdf`,
  home: (poster: string, locale: string, format: string) => `${poster}-${locale}-${format}-home.pdf`,
  poster: (poster: string, locale: string, type: 'svg' | 'png' | 'zip') => `${poster}-${locale}.${type}`,
  placement: (code: string, type: 'pdf' | 'svg' | 'png' | 'zip') => `${code.toLowerCase()}.${type}`,
};

/** @example toPrintPath('b07.zip') // => '/print/b07.zip' */
export const toPrintPath = (name: string): string => `/print/${name}`;
