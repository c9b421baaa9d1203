import { getCollection, getEntry } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { getLanguageName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate, type StringKey } from '~/i18n/translate.ts';
import { toCodePath } from '~/lib/codes.ts';
import { formatBytes, toFormat } from '~/lib/files.ts';
import { toTypedAddress } from '~/lib/scan-address.ts';
import { listHomeFormats, makePrintSets, toFormats, type GetCall, type PrintFile, type PrintSet } from './print.ts';
import { getFaces, toMeasure } from './sheet/faces.ts';
import { canLead } from '~/models/leading.ts';
import { toPosterView, toPrintPath, type Placement } from './view.ts';

export const getPosterSlugs = async (): Promise<string[]> => (await getCollection('posters')).map(({ id }) => id);

let sets: Promise<PrintSet[]> | undefined;

async function makeSets(getCall: GetCall): Promise<PrintSet[]> {
  const site = await getEntry('settings', 'site');
  if (!site) throw new Error('settings/site is missing');
  const [posters, formats, placements, lines] = await Promise.all([
    getCollection('posters'),
    getCollection('formats'),
    getCollection('placements'),
    getCollection('helplines', ({ data }) => canLead(data)),
  ]);
  const numbers = new Map(lines.map(({ data: { slug, number = '' } }) => [slug, number]));
  const data = <D>(entries: readonly { data: D }[]): D[] => entries.map((entry) => entry.data);
  return makePrintSets({ posters: data(posters), formats: data(formats), placements: data(placements), site: site.data, getCall, numbers });
}

/**
 * All print files, laid out once a build (in the desk's preview each time: there the words change); each is drawn when it is first asked for.
 * @throws ContentError when a text does not fit
 */
export const getPrintSets = (getCall: GetCall): Promise<PrintSet[]> => (import.meta.env.SSR ? (sets ??= makeSets(getCall)) : makeSets(getCall));

/** A file to download. */
export interface Download {
  href: string;
  label: string;
  /** What it is and how large: `210 × 297 mm, PDF, 15 kB`. */
  facts: string;
}

async function toDownload({ name, get }: PrintFile, label: string, locale: string, measure = ''): Promise<Download> {
  const bytes = (await get()).length;
  // A file that was not drawn, as in the desk's preview, has no size.
  const size = bytes ? formatBytes(bytes, getLanguage(locale).lang) : '…';
  return { href: toPrintPath(name), label, facts: [measure, toFormat(name), size].filter(Boolean).join(', ') };
}

const findSet = (sets: readonly PrintSet[], slug: string, locale: string) =>
  sets.find((set) => !set.placement && set.slug === slug && set.locale === locale);

/** What anyone can print at home, in the language of the words. Home printers know A3 and A4: no millimetres. */
const toHome = async (set: PrintSet | undefined, locale: string): Promise<Download[]> =>
  Promise.all((set?.files ?? []).flatMap(({ piece, home }) => (home ? [toDownload(home, piece.format.name, locale)] : [])));

async function getAll(locale: string, getCall: GetCall) {
  const t = getTranslate(locale);
  const site = await getEntry('settings', 'site');
  const brand = site ? localize(site.data, locale).name : '';
  const [format] = listHomeFormats(
    toFormats(
      (await getCollection('formats')).map(({ data }) => data),
      locale,
    ),
  );
  if (!format) throw new Error('No format can be printed at home (formats › atHome): the gallery has nothing to show');
  const [sets, measure, { number }] = await Promise.all([getPrintSets(getCall), getFaces().then(toMeasure), getCall(locale)]);
  const entries = (await getCollection('posters')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  return Promise.all(
    entries.map(async (data) => {
      const poster = localize(data, locale);
      const marks = poster.isReviewed ? [] : [t('posters.draft')];
      const view = toPosterView(poster, locale, format, { number, brand, marks, measure, address: toTypedAddress(campaign) });
      // A borrowed text is printed in the language that it is in.
      const set = findSet(sets, data.slug, poster.isFallback ? (campaign.locales[0] as string) : locale);
      return { view, set, home: await toHome(set, locale), locales: toLocales(data) };
    }),
  );
}

export type PostersView = Awaited<ReturnType<typeof getPostersView>>;

export async function getPostersView(locale: string, getCall: GetCall) {
  const t = getTranslate(locale);
  return { posters: await getAll(locale, getCall), words: { title: t('posters.title'), lead: t('posters.lead'), home: t('posters.home') } };
}

const toPlace = (placement: Placement, locale: string) => {
  const t = getTranslate(locale);
  const region = campaign.regions.find(({ code }) => code === placement.region)?.name;
  return {
    code: placement.code,
    href: toCodePath(placement.code),
    where: [t(`placement.${placement.kind}` satisfies StringKey), placement.route, region].filter(Boolean).join(', '),
    language: getLanguageName(locale, placement.locale),
    state: t(`placement.${placement.state}` satisfies StringKey),
    sample: placement.sample ? t('tag.sample') : '',
  };
};

/** Where a piece is, with its own file while there is something to print. */
async function toPlaced(placement: Placement, locale: string, sets: readonly PrintSet[]) {
  const set = sets.find((one) => one.placement?.code === placement.code);
  return { ...toPlace(placement, locale), file: set && (await toDownload(set.zip, set.files[0]?.piece.format.name ?? '', locale)) };
}

/** Files for a print shop, each with its format's name and size. */
async function toShop(set: PrintSet | undefined, locale: string): Promise<Download[]> {
  if (!set) return [];
  const t = getTranslate(locale);
  return Promise.all([
    ...set.files.map(({ piece: { format }, pdf }) => toDownload(pdf, format.name, locale, `${format.width} × ${format.height} mm`)),
    toDownload(set.zip, t('posters.all'), locale),
    toDownload(set.png, t('posters.picture'), locale),
    toDownload(set.svg, t('posters.drawing'), locale),
  ]);
}

export type PosterPageView = Awaited<ReturnType<typeof getPosterPage>>;

/** @throws Error when there is no such poster */
export async function getPosterPage(locale: string, slug: string, getCall: GetCall) {
  const t = getTranslate(locale);
  const found = (await getAll(locale, getCall)).find(({ view }) => view.slug === slug);
  if (!found) throw new Error(`No poster "${slug}"`);
  const { view, set, home, locales } = found;
  const sets = await getPrintSets(getCall);
  const placed = await getCollection('placements', ({ data }) => data.poster === slug);
  const { message } = view.text;
  return {
    poster: view,
    pageTitle: `${t('posters.title')}: ${view.title}`,
    locales,
    home,
    shop: await toShop(set, locale),
    others: locales.filter((other) => other !== locale).map((other) => ({ ...getLanguage(other), href: toPath('posters', other, slug) })),
    placements: await Promise.all(placed.map(({ data }) => toPlaced(data, locale, sets))),
    message: message ? { href: toPath('messages', locale, message), label: t('posters.message') } : undefined,
    all: { href: toPath('posters', locale), label: t('posters.title') },
    words: {
      home: t('posters.home'),
      shop: t('posters.shop'),
      note: [set?.files.every(({ piece }) => piece.format.confirmed) ? '' : t('posters.unconfirmed'), t('posters.note')].join(' ').trim(),
      others: t('posters.others'),
      placements: t('posters.placements'),
      none: t('posters.placementsNone'),
    },
  };
}
