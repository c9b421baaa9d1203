/** Rules of the register that look at several entries: a piece can only be printed in words that exist. */
import type { Campaign } from './campaign.ts';
import type { AnyEntry } from './check.ts';
import type { Problem } from './problems.ts';

const KINDS: Record<string, readonly string[]> = {
  bus: ['inside', 'vehicle'],
  shelter: ['street', 'inside'],
  venue: ['inside', 'street', 'hand'],
  leaflet: ['hand'],
};

/** @returns what keeps a placement from being printed: words missing in its language, a format that does not belong to its kind of place */
export function checkPlacements({ locales }: Pick<Campaign, 'locales'>, collections: Record<string, readonly AnyEntry[]>): Problem[] {
  const find = (collection: string, slug: unknown) => (collections[collection] ?? []).find((entry) => entry.slug === slug);
  return (collections['placements'] ?? []).flatMap((placement) => {
    const { code, kind, locale, poster, format } = placement as AnyEntry & Record<'code' | 'kind' | 'locale' | 'poster' | 'format', string>;
    const file = `placements/${placement.slug}.${locales[0] ?? ''}.md`;
    const problems: Problem[] = [];
    const design = find('posters', poster);
    if (design && !design.text[locale] && locales.includes(locale))
      problems.push({
        file,
        field: { ro: 'Limba', en: 'Language' },
        what: { ro: `Afișul „${poster}” nu are text în „${locale}”.`, en: `Poster “${poster}” has no text in “${locale}”.` },
        mend: {
          ro: `Alege una dintre: ${Object.keys(design.text).join(', ')}, sau tradu afișul.`,
          en: `Choose one of: ${Object.keys(design.text).join(', ')}, or translate the poster.`,
        },
      });
    const place = (find('formats', format) as { place?: string } | undefined)?.place;
    if (place && !KINDS[kind]?.includes(place))
      problems.push({
        file,
        field: { ro: 'Formatul', en: 'Format' },
        what: {
          ro: `Formatul „${format}” nu e pentru acest fel de loc (${code}).`,
          en: `Format “${format}” is not for this kind of place (${code}).`,
        },
        mend: { ro: 'Alege alt format, sau schimbă „Ce fel de loc”.', en: 'Choose another format, or change “Kind of place”.' },
      });
    return problems;
  });
}
