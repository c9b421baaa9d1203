/** Stands in for `features/posters/print.ts` in the desk: the files that the next build makes, by name. None is drawn here. */
import { localize, toLocales } from '../../src/i18n/entries.ts';
import type { PrintContent, PrintFile, PrintSet } from '../../src/features/posters/print.ts';
import { toPrintName, type Format, type Placement } from '../../src/features/posters/view.ts';

const toFile = (name: string): PrintFile => ({ name, type: '', get: () => Promise.resolve(new Uint8Array() as Buffer) });

export const toFormats = (all: PrintContent['formats'], locale: string): Format[] =>
  all.map((format) => localize(format, locale)).sort((a, b) => a.order - b.order);

export const listHomeFormats = (formats: readonly Format[]): Format[] => formats.filter(({ atHome }) => atHome);

type Named = Pick<PrintSet, 'slug' | 'locale' | 'svg' | 'png' | 'zip'> & {
  placement?: Placement;
  files: { piece: { format: Format }; pdf: PrintFile; home?: PrintFile | undefined }[];
};

const toSet = (slug: string, locale: string, files: Named['files'], nameOf: (type: 'svg' | 'png' | 'zip') => string): Named => ({
  slug,
  locale,
  files,
  svg: toFile(nameOf('svg')),
  png: toFile(nameOf('png')),
  zip: toFile(nameOf('zip')),
});

const isPrinted = ({ state }: Placement) => state === 'planned' || state === 'live';

export function makePrintSets({ posters, formats, placements }: PrintContent): Promise<Named[]> {
  const general = posters.flatMap((poster) =>
    toLocales(poster).map((locale) => {
      const files = toFormats(formats, locale).map((format) => ({
        piece: { format },
        pdf: toFile(toPrintName.format(poster.slug, locale, format.slug)),
        home: format.atHome ? toFile(toPrintName.home(poster.slug, locale, format.slug)) : undefined,
      }));
      return toSet(poster.slug, locale, files, (type) => toPrintName.poster(poster.slug, locale, type));
    }),
  );
  const placed = placements.filter(isPrinted).flatMap((placement) => {
    const { code, locale } = placement;
    const format = toFormats(formats, locale).find(({ slug }) => slug === placement.format);
    if (!format || !posters.some(({ slug, text }) => slug === placement.poster && text[locale])) return [];
    const files = [{ piece: { format }, pdf: toFile(toPrintName.placement(code, 'pdf')) }];
    return [{ ...toSet(placement.poster, locale, files, (type) => toPrintName.placement(code, type)), placement }];
  });
  return Promise.resolve([...general, ...placed]);
}
