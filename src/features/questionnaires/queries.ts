import { getCollection, getEntry } from 'astro:content';
import { defaultLocale } from '~/i18n/campaign.ts';
import { langOf, localize, toLocales } from '~/i18n/entries.ts';
import { getSegment, slugPaths, toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toTable } from './table.ts';
import { toResultsPath, toResultsView, toSheetPath, toSheetView, type ResultsView, type SheetView } from './view.ts';

export interface QuestionnaireCard {
  slug: string;
  title: string;
  lead: string;
  lang: { lang?: string; dir?: 'ltr' | 'rtl' };
  sample: string;
  sheet: { href: string };
  /** Absent while nothing was counted. */
  results?: { href: string; label: string };
}

const getAll = async (locale: string) =>
  (await getCollection('questionnaires'))
    .map(({ data }) => ({ text: localize(data, locale), locales: toLocales(data) }))
    .sort((a, b) => a.text.order - b.text.order);

export const getQuestionnaireSlugs = async (): Promise<string[]> => (await getCollection('questionnaires')).map(({ id }) => id);

/** Addresses of the results: only where something was counted. */
export async function getResultsPaths() {
  const counted = (await getCollection('questionnaires', ({ data }) => data.results.length > 0)).map(({ id }) => id);
  return slugPaths('questionnaires', counted).map(({ params, props }) => ({
    params: { ...params, results: getSegment('results', props.locale) },
    props,
  }));
}

/** All questionnaires in staff's order. */
async function getCards(locale: string): Promise<QuestionnaireCard[]> {
  const t = getTranslate(locale);
  return (await getAll(locale)).map(({ text }) => ({
    slug: text.slug,
    title: text.title,
    lead: text.lead,
    lang: langOf(text),
    sample: text.sample ? t('tag.sample') : '',
    sheet: { href: toSheetPath(locale, text.slug) },
    ...(text.results.length && { results: { href: toResultsPath(locale, text.slug), label: t('questionnaires.results') } }),
  }));
}

/** All questionnaires, with the words above them. */
export async function getQuestionnaireShelf(locale: string) {
  const t = getTranslate(locale);
  return { words: { title: t('questionnaires.title'), lead: t('questionnaires.lead') }, cards: await getCards(locale) };
}

async function getOne(locale: string, slug: string) {
  const found = (await getAll(locale)).find(({ text }) => text.slug === slug);
  if (!found) throw new Error(`There is no questionnaire "${slug}".`);
  return found;
}

/**
 * The sheet of a questionnaire.
 * @param getLines lines by slug, from the helplines
 */
export async function getSheet(
  locale: string,
  slug: string,
  getLines: (locale: string, slugs: readonly (string | undefined)[]) => Promise<SheetView['lines']>,
): Promise<{ view: SheetView; locales: string[] }> {
  const { text, locales } = await getOne(locale, slug);
  const site = await getEntry('settings', 'site');
  const textLocale = text.isFallback ? defaultLocale : locale;
  const events = (await getCollection('events')).map(({ data }) => localize(data, locale));
  const lines = await getLines(textLocale, [site?.data.main, site?.data.emergency]);
  const meetings = text.meetings.flatMap((meeting) =>
    events.filter((event) => event.slug === meeting).map((event) => ({ href: toPath('events', locale, event.slug), label: event.title })),
  );
  return { view: toSheetView(text, { lines, meetings }, locale, getTranslate(locale), getTranslate(textLocale)), locales };
}

/** What people answered. */
export async function getResults(locale: string, slug: string): Promise<{ view: ResultsView; locales: string[] }> {
  const { text, locales } = await getOne(locale, slug);
  return { view: toResultsView(text, locale, getTranslate(locale)), locales };
}

/** All results as a table, in the default language. */
export const getResultsTable = async (): Promise<string> =>
  toTable(
    (await getAll(defaultLocale)).map(({ text }) => text),
    getTranslate(defaultLocale),
  );
