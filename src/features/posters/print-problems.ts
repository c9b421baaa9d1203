/** What does not fit on paper, in words: which poster, language and format, and by how much. */
import type { Words } from '~/models/fields.ts';
import type { Problem } from '~/models/problems.ts';
import type { Overflow } from './sheet/sheet.ts';
import type { Format, Placement, Poster } from './view.ts';

const ROLES: Record<Overflow['role'], Words> = {
  headline: { ro: 'Titlul', en: 'Headline' },
  number: { ro: 'Numărul', en: 'Number' },
  small: { ro: 'Linia mică', en: 'Small line' },
  address: { ro: 'Adresa', en: 'Address' },
  question: { ro: 'Întrebări pe drum', en: 'Questions on the road' },
  strip: { ro: 'Biletele de rupt', en: 'Strips' },
  label: { ro: 'Eticheta', en: 'Tag' },
};

const WAYS: Record<Overflow['way'], Words> = { width: { ro: 'lățime', en: 'width' }, height: { ro: 'înălțime', en: 'height' } };

interface Laid {
  poster: Pick<Poster, 'slug'>;
  locale: string;
  format: Pick<Format, 'name' | 'distance'>;
  placement?: Pick<Placement, 'slug'> | undefined;
  sheet: { overflows: readonly Overflow[] };
}

/** @example formatProblem(toProblems(piece)[0], 'en') // => 'posters/biletul.ro.md · Headline (uk): On “Bus interior, A3” “…” is 5.2 mm too long (width) …' */
export const toProblems = ({ poster, locale, format, placement, sheet }: Laid): Problem[] =>
  sheet.overflows.map(({ role, text, over, way }) => {
    const mm = Math.max(0.1, Math.round(over * 10) / 10);
    return {
      file: `posters/${poster.slug}.${locale}.md`,
      locale,
      field: ROLES[role],
      what: {
        ro: `Pe „${format.name}”${placement ? ` (${placement.slug.toUpperCase()})` : ''} textul „${text}” depășește cu ${String(mm).replace('.', ',')} mm (${WAYS[way].ro}), la cea mai mică mărime care se citește de la ${format.distance} m.`,
        en: `On “${format.name}”${placement ? ` (${placement.slug.toUpperCase()})` : ''} the text “${text}” is ${mm} mm too long (${WAYS[way].en}) at the smallest size that can be read from ${format.distance} m.`,
      },
      mend: {
        ro: 'Scurtează textul, rupe rândul altundeva sau alege altă compoziție.',
        en: 'Shorten the text, break the line elsewhere or choose another design.',
      },
    };
  });
