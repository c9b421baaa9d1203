import { getCollection, getEntry } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize } from '~/i18n/entries.ts';
import { compareNames, getCountryName } from '~/i18n/names.ts';
import { getTranslate } from '~/i18n/translate.ts';
import type { RouteKey } from '~/models/campaign.ts';
import { isPublic, toLineView, type LineView } from './view.ts';

/** Public lines in a language, in staff's order. */
async function getLines(locale: string) {
  const entries = await getCollection('helplines', ({ data }) => isPublic(data));
  return entries.map(({ data }) => localize(data, locale)).sort((a, b) => a.order - b.order);
}

/** Lines by slug; those that may not be published are left out. @example await getLineViews('ro', ['ro-119']) */
export async function getLineViews(locale: string, slugs: readonly (string | undefined)[]): Promise<LineView[]> {
  const t = getTranslate(locale);
  const lines = await getLines(locale);
  return slugs.flatMap((slug) => lines.filter((line) => line.slug === slug)).map((line) => toLineView(line, locale, t));
}

export interface CountryLines {
  country: string;
  lines: LineView[];
}

/** Lines of other countries, by country, sorted as the language sorts. */
async function getAbroad(locale: string, exclude: string | undefined): Promise<CountryLines[]> {
  const t = getTranslate(locale);
  const byCountry = new Map<string, LineView[]>();
  for (const line of await getLines(locale)) {
    if (line.country === campaign.country || line.slug === exclude) continue;
    const country = getCountryName(locale, line.country);
    byCountry.set(country, [...(byCountry.get(country) ?? []), toLineView(line, locale, t)]);
  }
  return [...byCountry].map(([country, lines]) => ({ country, lines })).sort((a, b) => compareNames(locale)(a.country, b.country));
}

export type HelpView = Awaited<ReturnType<typeof getHelpView>>;

/** The help page, in the order in which someone in trouble needs it. */
export async function getHelpView(locale: string) {
  const t = getTranslate(locale);
  const site = await getEntry('settings', 'site');
  const guide = await getEntry('guides', 'help');
  if (!site || !guide) throw new Error('settings/site and guides/help are needed for the help page');
  const { emergency, main, night, children, silent, abroadList } = site.data;
  const one = async (slug?: string) => (await getLineViews(locale, [slug]))[0];
  return {
    text: localize(guide.data, locale),
    locales: Object.keys(guide.data.text),
    words: {
      now: t('help.now'),
      nobody: t('help.nobody'),
      child: t('help.child'),
      abroad: t('help.abroad'),
      abroadText: t('help.abroadText'),
      silent: t('help.silent'),
      silentText: t('help.silentText'),
      after: t('help.after'),
    },
    emergency: await one(emergency),
    // Where the main number had to be withdrawn, the night line stands in its place, and only there.
    main: (await one(main)) ?? (await one(night)),
    night: (await one(main)) && (await one(night)),
    children: await getLineViews(locale, children),
    silent: await one(silent),
    abroad: await getAbroad(locale, abroadList),
    abroadList: await one(abroadList),
    tabTitle: t('tab.help'),
  };
}

/** Guides that someone may read while it is happening. */
const URGENT: readonly RouteKey[] = ['signs', 'rights', 'work'];

/** Numbers beside a guide's heading: danger first, then children where others are meant too. */
export async function getGuideNumbers(locale: string, page: RouteKey): Promise<LineView[]> {
  const site = await getEntry('settings', 'site');
  if (!site || !URGENT.includes(page)) return [];
  const { emergency, main, night, children } = site.data;
  const [own] = await getLineViews(locale, [main]);
  const leading = own ? main : night;
  return getLineViews(locale, page === 'signs' ? [emergency, leading, children[0]] : own ? [main] : [night, emergency]);
}
