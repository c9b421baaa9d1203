import { getCollection, getEntry } from 'astro:content';
import { campaign, defaultLocale } from '~/i18n/campaign.ts';
import { localize } from '~/i18n/entries.ts';
import { languages } from '~/i18n/locales.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toLandingView, type LandingView } from './view.ts';

/** The code's own address, and one for each language: also for the poster's own, so that an address outlives a new poster in its place. */
export async function getLandingPaths() {
  const placements = await getCollection('placements');
  return placements.flatMap(({ data: { code, locale } }) => [
    { params: { code, locale: undefined }, props: { locale } },
    ...campaign.locales.map((key) => ({ params: { code, locale: key }, props: { locale: key } })),
  ]);
}

/** Where a code leads. @throws Error for a code that is not in the register */
export async function getLanding(code: string, locale: string): Promise<LandingView> {
  const placement = (await getCollection('placements')).find(({ data }) => data.code === code)?.data;
  if (!placement) throw new Error(`No placement "${code}"`);
  // A poster that is no longer on the site may still hang somewhere: its code is answered with the numbers.
  const poster = (await getEntry('posters', placement.poster))?.data;
  return toLandingView(placement, poster && localize(poster, locale), locale, getTranslate(locale));
}

/** Lines beside a poster's message, danger first; one that has two roles stands once. */
export async function getLandingLines(): Promise<(string | undefined)[]> {
  const { emergency, main, night } = (await getEntry('settings', 'site'))?.data ?? {};
  return [...new Set([emergency, main, night])];
}

export type Unknown = ReturnType<typeof getUnknown>;

/** What a code that is not ours is answered with, and any address that does not exist: the numbers, in every language of the site. */
export function getUnknown() {
  const t = getTranslate(defaultLocale);
  return {
    title: t('landing.title'),
    lead: t('landing.unknown'),
    address: t('landing.address', { host: new URL(campaign.url).host }),
    asks: t('landing.checkAddress'),
    languages: {
      label: t('language.choose'),
      list: languages.map(({ key, lang, dir, name }) => ({ lang, dir, name, href: toPath('help', key) })),
    },
  };
}
