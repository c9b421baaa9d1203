/** What is printed from an entry: pieces in its formats, with what would not fit, and the files that the next build makes. */
import { getCall, getSettings } from '../../src/features/frame/queries.ts';
import { toProblems } from '../../src/features/posters/print-problems.ts';
import type { Sheet } from '../../src/features/posters/sheet/sheet.ts';
import { layPoster, toPrintName, toPrintPath, toTitle, type Format, type Placement, type Poster } from '../../src/features/posters/view.ts';
import { campaign } from '../../src/i18n/campaign.ts';
import { localize } from '../../src/i18n/entries.ts';
import { getTranslate } from '../../src/i18n/translate.ts';
import { toCode } from '../../src/lib/qr.ts';
import { toScanUrl, toTypedAddress } from '../../src/lib/scan-address.ts';
import type { AnyEntry } from '../../src/models/check.ts';
import type { CollectionName } from '../../src/models/index.ts';
import { formatProblem } from '../../src/models/problems.ts';
import { getDeskLanguage } from '../language.ts';
import { paperWords } from '../words.ts';
import { getFaces, toMeasure } from './faces.ts';
import { getEntries } from './scene.ts';

export interface Paper {
  /** The piece itself, where the page does not show it. */
  piece?: { sheet: Sheet; label: string; lang: string };
  /** What keeps it from being printed. */
  notes: string[];
  files: { name: string; href: string }[];
}

interface PieceRequest {
  locale: string;
  poster: string;
  /** Without one, all. */
  format?: string;
  placement?: AnyEntry & Record<string, unknown>;
}

const find = (name: CollectionName, slug: string) => getEntries(name).find((entry) => entry.slug === slug);

const FILE_CODE = /^[A-Z0-9]{2,8}$/;

/** Lays the pieces out as the build would. */
export async function getPieces({ locale, poster: slug, format, placement }: PieceRequest): Promise<Paper> {
  const desk = getDeskLanguage();
  const data = find('posters', slug);
  if (!data) return { notes: [paperWords.noPoster[desk]], files: [] };
  const [{ number }, { name: brand }, faces] = await Promise.all([getCall(locale), getSettings(locale), getFaces()]);
  const t = getTranslate(locale);
  const poster = localize(data, locale) as unknown as Poster;
  const formats = getEntries('formats').map((entry) => localize(entry, locale) as unknown as Format);
  const chosen = formats.filter((one) => !format || one.slug === format);
  const code = placement && FILE_CODE.test(String(placement['code'])) ? String(placement['code']) : undefined;
  const own = find('helplines', String(placement?.['helpline'])) as (AnyEntry & { number?: string }) | undefined;
  const context = {
    number: own?.number ?? number,
    brand,
    address: toTypedAddress(campaign, code),
    code: code ? toCode(toScanUrl(campaign, code)) : undefined,
    marks: [placement?.['sample'] ? t('tag.sample') : '', poster.isReviewed ? '' : t('posters.draft')].filter(Boolean),
    measure: toMeasure(faces),
  };
  const pieces = chosen.map((one) => ({ format: one, sheet: layPoster(poster, one, { ...context, code: one.qr ? context.code : undefined }) }));
  const [first] = pieces;
  const problems = pieces.flatMap((piece) => toProblems({ poster, locale, placement: placement as Placement | undefined, ...piece }));
  const notes = [
    ...(poster.isReviewed ? [] : [paperWords.unreviewed[desk]]),
    ...(chosen.some((one) => !one.confirmed) ? [paperWords.unconfirmed[desk]] : []),
    ...problems.map((problem) => formatProblem(problem, desk)),
  ];
  const names = code ? [toPrintName.placement(code, 'zip')] : [toPrintName.poster(slug, locale, 'zip')];
  return {
    ...(format && first && { piece: { sheet: first.sheet, label: toTitle(poster.headline), lang: poster.lang } }),
    notes,
    files: names.map((name) => ({ name, href: toPrintPath(name) })),
  };
}
