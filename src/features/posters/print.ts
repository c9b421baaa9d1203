/** Every file for paper: made once a build, each when it is first asked for. */
import sharp from 'sharp';
import { zipSync } from 'fflate';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toCode } from '~/lib/qr.ts';
import { toScanUrl, toTypedAddress } from '~/lib/scan-address.ts';
import type { Entry } from '~/models/define.ts';
import type { formats } from '~/models/formats.ts';
import type { posters } from '~/models/posters.ts';
import { ContentError, type Problem } from '~/models/problems.ts';
import type { settings } from '~/models/settings.ts';
import { toBriefs } from './printer-brief.ts';
import { toProblems } from './print-problems.ts';
import { getFaces, toMeasure } from './sheet/faces.ts';
import { toPdf } from './sheet/pdf.ts';
import type { Sheet } from './sheet/sheet.ts';
import { toSvg } from './sheet/svg.ts';
import { layPoster, toPrintName, toTitle, type Format, type Placement, type Poster } from './view.ts';

/** Longest side of a picture for the web, in pixels. */
const PICTURE = 1400;

/** One piece: a poster in a language and a format, in general or for one place. */
export interface Piece {
  poster: Poster;
  locale: string;
  format: Format;
  placement?: Placement | undefined;
  /** What its code holds. */
  codeText?: string | undefined;
  sheet: Sheet;
  marks: string[];
  title: string;
}

export interface PrintFile {
  name: string;
  type: string;
  get: () => Promise<Buffer>;
}

const TYPES = { pdf: 'application/pdf', svg: 'image/svg+xml', png: 'image/png', zip: 'application/zip' };

/** Asked once, kept: a page that states a file's size and the file itself are one piece of work. */
const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

const toFile = (name: string, make: () => Promise<Buffer>): PrintFile => ({
  name,
  type: TYPES[name.split('.').at(-1) as keyof typeof TYPES],
  get: once(make),
});

/** A campaign's formats in a language, in their order. */
export const toFormats = (all: PrintContent['formats'], locale: string): Format[] =>
  all.map((format) => localize(format, locale)).sort((a, b) => a.order - b.order);

/** Formats that anyone can print at home; the first is what galleries show. */
export const listHomeFormats = (formats: readonly Format[]): Format[] => formats.filter(({ atHome }) => atHome);

/** The main number in a language, as every page shows it. */
export type GetCall = (locale: string) => Promise<{ number: string }>;

/** What is read from the content, in all languages. */
export interface PrintContent {
  posters: readonly Entry<typeof posters>[];
  formats: readonly Entry<typeof formats>[];
  placements: readonly Placement[];
  site: Entry<typeof settings>;
  getCall: GetCall;
  /** Numbers that may be printed, by their line. */
  numbers: ReadonlyMap<string, string>;
}

async function makePiece(
  data: PrintContent['posters'][number],
  locale: string,
  format: Format,
  content: PrintContent,
  placement?: Placement,
): Promise<Piece> {
  const t = getTranslate(locale);
  const poster = localize(data, locale);
  const code = placement && format.qr ? toCode(toScanUrl(campaign, placement.code)) : undefined;
  const marks = [placement?.sample ? t('tag.sample') : '', poster.isReviewed ? '' : t('posters.draft')].filter(Boolean);
  const sheet = layPoster(poster, format, {
    number: content.numbers.get(placement?.helpline ?? '') ?? (await content.getCall(locale)).number,
    brand: localize(content.site, locale).name,
    address: toTypedAddress(campaign, placement?.code),
    code,
    marks,
    measure: toMeasure(await getFaces()),
  });
  return { poster, locale, format, placement, codeText: code?.text, sheet, marks, title: toTitle(poster.headline) };
}

/** Days that the content names: when the piece goes up, or when its words were approved. */
const toDay = ({ placement, poster }: Piece) => placement?.from ?? poster.reviewedOn;

const drawPdf = async (piece: Piece, { site: { owner } }: PrintContent, isForHome: boolean) =>
  toPdf(
    piece.sheet,
    {
      title: `${piece.title}${piece.placement ? ` (${piece.placement.code})` : ''}`,
      lang: getLanguage(piece.locale).lang,
      author: owner,
      description: piece.poster.description,
      codeText: piece.codeText,
      day: toDay(piece),
      scale: piece.format.scale === '1:10' && !isForHome ? 10 : 1,
      isForHome,
    },
    campaign.palette,
    await getFaces(),
  );

const drawSvg = async ({ sheet, title, locale }: Piece, edge: number) =>
  Buffer.from(toSvg(sheet, { title, lang: getLanguage(locale).lang }, campaign.palette, await getFaces(), edge));

async function drawPng(piece: Piece): Promise<Buffer> {
  const { width, height } = piece.sheet;
  const k = PICTURE / Math.max(width, height);
  const svg = await drawSvg(piece, 0);
  return sharp(svg, { unlimited: true })
    .resize(Math.round(width * k), Math.round(height * k), { fit: 'fill' })
    .png({ palette: true, compressionLevel: 9, effort: 4 })
    .toBuffer();
}

/** A zip whose bytes depend on its content alone. */
async function pack(files: readonly PrintFile[], briefs: Record<string, string>): Promise<Buffer> {
  const entries = await Promise.all(files.map(async ({ name, get }) => [name, new Uint8Array(await get())] as const));
  const texts = Object.entries(briefs).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  // The format's own first year: a zip has no way to say that a file has no date. Noon, so that no time zone changes the day.
  return Buffer.from(zipSync(Object.fromEntries([...texts, ...entries]), { mtime: new Date(1980, 5, 1, 12), level: 6 }));
}

export interface PrintSet {
  locale: string;
  slug: string;
  placement?: Placement | undefined;
  files: { piece: Piece; pdf: PrintFile; home?: PrintFile | undefined }[];
  svg: PrintFile;
  png: PrintFile;
  zip: PrintFile;
}

function toSet(
  pieces: readonly Piece[],
  content: PrintContent,
  names: { pdf: (piece: Piece) => string; of: (type: 'svg' | 'png' | 'zip') => string },
): PrintSet {
  const [first] = pieces;
  if (!first) throw new Error('A set of print files has at least one piece');
  const files = pieces.map((piece) => ({
    piece,
    pdf: toFile(names.pdf(piece), () => drawPdf(piece, content, false)),
    home:
      piece.format.atHome && !piece.placement
        ? toFile(toPrintName.home(piece.poster.slug, piece.locale, piece.format.slug), () => drawPdf(piece, content, true))
        : undefined,
  }));
  const { placement, locale, format } = first;
  const svg = toFile(names.of('svg'), () => drawSvg(first, placement ? format.bleed : 0));
  const png = toFile(names.of('png'), () => drawPng(first));
  const zip = toFile(names.of('zip'), () =>
    pack([...files.map(({ pdf }) => pdf), svg, png], toBriefs(files, campaign.palette, content.site.owner, campaign.desk)),
  );
  return { locale, slug: first.poster.slug, placement, files, svg, png, zip };
}

/**
 * Everything that is printed: each poster in each language that has its words, in each format; and each place that is planned or live.
 * Nothing in a trial build without paper (`scripts/build.ts`).
 * @throws ContentError naming every text that does not fit, with poster, language, format and millimetres
 */
export async function makePrintSets(content: PrintContent): Promise<PrintSet[]> {
  if (process.env['PRINT'] === 'none') return [];
  const posters = [...content.posters].sort((a, b) => a.order - b.order);
  const made: PrintSet[] = [];
  const problems: Problem[] = [];
  const add = (pieces: Piece[], names: Parameters<typeof toSet>[2]) => {
    problems.push(...pieces.flatMap(toProblems));
    if (pieces.length) made.push(toSet(pieces, content, names));
  };
  for (const data of posters)
    for (const locale of toLocales(data)) {
      const pieces: Piece[] = [];
      for (const format of toFormats(content.formats, locale)) pieces.push(await makePiece(data, locale, format, content));
      add(pieces, {
        pdf: ({ format }) => toPrintName.format(data.slug, locale, format.slug),
        of: (type) => toPrintName.poster(data.slug, locale, type),
      });
    }
  for (const placement of content.placements) {
    if (placement.state !== 'planned' && placement.state !== 'live') continue;
    const data = posters.find(({ slug }) => slug === placement.poster);
    const format = toFormats(content.formats, placement.locale).find(({ slug }) => slug === placement.format);
    if (!data || !data.text[placement.locale] || !format) continue;
    // Its number was withdrawn: it is to be taken down, not printed again with another one.
    if (placement.helpline && !content.numbers.has(placement.helpline)) continue;
    const { code } = placement;
    add([await makePiece(data, placement.locale, format, content, placement)], {
      pdf: () => toPrintName.placement(code, 'pdf'),
      of: (type) => toPrintName.placement(code, type),
    });
  }
  if (problems.length) throw new ContentError(problems, campaign.desk);
  return made;
}

/** All files, for their addresses. */
export const listFiles = (all: readonly PrintSet[]): PrintFile[] =>
  all.flatMap(({ files, svg, png, zip }) => [...files.flatMap(({ pdf, home }) => (home ? [pdf, home] : [pdf])), svg, png, zip]);
