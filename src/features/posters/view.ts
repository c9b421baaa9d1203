/** A poster as it is shown: staff's words, set over the drawing. */
import { campaign } from '~/i18n/campaign.ts';
import type { Localized } from '~/i18n/entries.ts';
import { toPath } from '~/i18n/routes.ts';
import type { Motif } from '~/models/campaign.ts';
import type { Entry } from '~/models/define.ts';
import type { placements } from '~/models/placements.ts';
import type { posters } from '~/models/posters.ts';

export type Poster = Localized<Entry<typeof posters>>;
export type Placement = Entry<typeof placements>;

export interface PosterView {
  slug: string;
  href: string;
  text: Poster;
  /** The headline as one sentence. */
  title: string;
  /** The headline as it breaks on paper. */
  lines: string[];
  drawing: Motif;
  number: string;
  brand: string;
  /** Printed on the piece while no native reader has approved its words. */
  draft: string;
}

export function toPosterView(poster: Poster, locale: string, context: Pick<PosterView, 'number' | 'brand' | 'draft'>): PosterView {
  const lines = poster.headline.split('|').map((line) => line.trim());
  const drawing = campaign.motifs[poster.motif];
  if (!drawing) throw new Error(`campaign.json has no drawing "${poster.motif}"`);
  return {
    ...context,
    slug: poster.slug,
    href: toPath('posters', locale, poster.slug),
    text: poster,
    title: lines.join(' '),
    lines,
    drawing,
    draft: poster.isReviewed ? '' : context.draft,
  };
}
