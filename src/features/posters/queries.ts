import { getCollection, getEntry } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getLanguageName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate, type StringKey } from '~/i18n/translate.ts';
import { toPosterView, type Placement } from './view.ts';

export const getPosterSlugs = async (): Promise<string[]> => (await getCollection('posters')).map(({ id }) => id);

async function getAll(locale: string, call: { number: string }) {
  const t = getTranslate(locale);
  const site = await getEntry('settings', 'site');
  const brand = site ? localize(site.data, locale).name : '';
  const entries = await getCollection('posters');
  return entries
    .map(({ data }) => ({ poster: localize(data, locale), locales: toLocales(data) }))
    .sort((a, b) => a.poster.order - b.poster.order)
    .map(({ poster, locales }) => ({ view: toPosterView(poster, locale, { number: call.number, brand, draft: t('posters.draft') }), locales }));
}

export type PostersView = Awaited<ReturnType<typeof getPostersView>>;

export async function getPostersView(locale: string, call: { number: string }) {
  const t = getTranslate(locale);
  return { posters: (await getAll(locale, call)).map(({ view }) => view), words: { title: t('posters.title'), lead: t('posters.lead') } };
}

const toPlace = (placement: Placement, locale: string) => {
  const t = getTranslate(locale);
  const region = campaign.regions.find(({ code }) => code === placement.region)?.name;
  return {
    code: placement.code,
    href: `/q/${placement.code}/`,
    where: [t(`placement.${placement.kind}` satisfies StringKey), placement.route, region].filter(Boolean).join(', '),
    language: getLanguageName(locale, placement.locale),
    state: t(`placement.${placement.state}` satisfies StringKey),
    sample: placement.sample ? t('tag.sample') : '',
  };
};

export type PosterPageView = Awaited<ReturnType<typeof getPosterPage>>;

/** @throws Error when there is no such poster */
export async function getPosterPage(locale: string, slug: string, call: { number: string }) {
  const t = getTranslate(locale);
  const found = (await getAll(locale, call)).find(({ view }) => view.slug === slug);
  if (!found) throw new Error(`No poster "${slug}"`);
  const placed = await getCollection('placements', ({ data }) => data.poster === slug);
  const { message } = found.view.text;
  return {
    poster: found.view,
    pageTitle: `${t('posters.title')}: ${found.view.title}`,
    locales: found.locales,
    placements: placed.map(({ data }) => toPlace(data, locale)),
    message: message ? { href: toPath('messages', locale, message), label: t('posters.message') } : undefined,
    all: { href: toPath('posters', locale), label: t('posters.title') },
    words: { placements: t('posters.placements'), none: t('posters.placementsNone') },
  };
}

export const getPlacementCodes = async (): Promise<string[]> => (await getCollection('placements')).map(({ data }) => data.code);

export type PlacementView = Awaited<ReturnType<typeof getPlacement>>;

/** Where a code leads: the poster's own message, in the poster's language. @throws Error for an unknown code */
export async function getPlacement(code: string) {
  const placement = (await getCollection('placements')).find(({ data }) => data.code === code)?.data;
  // A poster that is no longer on the site still hangs somewhere: its code is answered with the numbers.
  const poster = placement && (await getEntry('posters', placement.poster))?.data;
  const site = (await getEntry('settings', 'site'))?.data;
  if (!placement || !site) throw new Error(`No placement "${code}"`);
  const t = getTranslate(placement.locale);
  return {
    locale: placement.locale,
    /** The poster's message; none once the poster was withdrawn. */
    messages: placement.state !== 'revoked' && poster?.message ? [poster.message] : [],
    lines: [site.emergency, site.main, site.night],
    words: {
      scanned: t('landing.scanned', { code }),
      checkAddress: t('landing.checkAddress'),
      title: t('landing.title'),
      tabTitle: `${t('landing.title')} ${code}`,
      read: t('landing.read'),
      home: t('notFound.home'),
      sample: placement.sample ? t('tag.sample') : '',
    },
  };
}
