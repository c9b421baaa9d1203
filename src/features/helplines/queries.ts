import { getCollection, getEntry } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize } from '~/i18n/entries.ts';
import { compareNames, getCalendar, getCountryName } from '~/i18n/names.ts';
import { toWays } from '~/i18n/ways.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toPath } from '~/i18n/routes.ts';
import { getNow } from '~/lib/clock.ts';
import { formatDay } from '~/lib/dates.ts';
import type { RouteKey } from '~/models/campaign.ts';
import { toLimits } from '~/models/freshness.ts';
import { toContactPoints } from './json-ld.ts';
import { isPublic, toLineView, type LineView } from './view.ts';

/** Public lines in a language, in staff's order. */
async function getLines(locale: string) {
  const entries = await getCollection('helplines', ({ data }) => isPublic(data));
  return entries.map(({ data }) => localize(data, locale)).sort((a, b) => a.order - b.order);
}

/** Today, and how long a verification holds. */
async function getMoment() {
  const site = await getEntry('settings', 'site');
  return { today: getNow(campaign.timeZone).slice(0, 10), limits: toLimits(site?.data) };
}

/** Lines by slug; those that may not be published are left out. @example await getLineViews('ro', ['ro-119']) */
export async function getLineViews(locale: string, slugs: readonly (string | undefined)[]): Promise<LineView[]> {
  const t = getTranslate(locale);
  const [lines, moment] = await Promise.all([getLines(locale), getMoment()]);
  return slugs.flatMap((slug) => lines.filter((line) => line.slug === slug)).map((line) => toLineView(line, locale, t, moment));
}

export interface CountryLines {
  country: string;
  /** What to dial in danger there; only where a source says it. */
  emergency?: LineView | undefined;
  lines: LineView[];
}

/** Lines of other countries, by country, sorted as the language sorts. */
async function getAbroad(locale: string, exclude: string | undefined): Promise<CountryLines[]> {
  const t = getTranslate(locale);
  const moment = await getMoment();
  const byCountry = new Map<string, CountryLines>();
  for (const line of await getLines(locale)) {
    if (line.country === campaign.country || line.slug === exclude) continue;
    const country = getCountryName(locale, line.country);
    const view = toLineView(line, locale, t, moment);
    const known = byCountry.get(country) ?? { country, lines: [] };
    byCountry.set(country, line.topic === 'emergency' ? { ...known, emergency: view } : { ...known, lines: [...known.lines, view] });
  }
  return [...byCountry.values()].sort((a, b) => compareNames(locale)(a.country, b.country));
}

export type AbroadView = Awaited<ReturnType<typeof getAbroadView>>;

/** Every other country's lines, for someone who asks "which country am I in?". */
export async function getAbroadView(locale: string) {
  const t = getTranslate(locale);
  const { abroadList } = (await getEntry('settings', 'site'))?.data ?? {};
  const { today } = await getMoment();
  return {
    countries: await getAbroad(locale, abroadList),
    list: (await getLineViews(locale, [abroadList]))[0],
    tabTitle: t('tab.abroad'),
    words: {
      title: t('abroad.title'),
      lead: t('abroad.lead'),
      free: t('help.abroadText'),
      emergency: t('abroad.emergency'),
      other: t('abroad.other'),
      asOf: t('abroad.asOf', { date: formatDay(today, getCalendar(locale)) }),
      source: t('sources.title'),
    },
  };
}

/** The lines of the country, for machines. */
async function getJsonLd(locale: string, owner: string, slugs: readonly (string | undefined)[]) {
  const lines = await getLines(locale);
  return toContactPoints(
    owner,
    [...new Set(slugs)].flatMap((slug) => lines.filter((line) => line.slug === slug)),
  );
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
    jsonLd: await getJsonLd(locale, site.data.owner, [emergency, main, night, ...children]),
    countries: { href: toPath('abroad', locale), label: t('nav.abroad') },
    ways: toWays(locale, ['services', 'safety', 'checks']),
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
