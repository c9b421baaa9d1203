import { getCollection, getEntry } from 'astro:content';
import { langOf, localize, toLocales } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { toPath } from '~/i18n/routes.ts';
import { toWays } from '~/i18n/ways.ts';
import { getTranslate, type StringKey } from '~/i18n/translate.ts';
import { SIGNALS, toFrom, toWeight, type Signal } from '~/lib/scoring.ts';
import type { PictogramName } from '~/models/pictograms.ts';

/** A line to call, as the helplines give it. */
interface PersonToCall {
  slug: string;
  name: string;
  number?: string | undefined;
  href: string;
  facts: string;
}

export const getCheckSlugs = async (): Promise<string[]> => (await getCollection('checks')).map(({ id }) => id);

async function getAll(locale: string) {
  const t = getTranslate(locale);
  return (await getCollection('checks'))
    .map(({ data }) => ({ check: localize(data, locale), locales: toLocales(data) }))
    .sort((a, b) => a.check.order - b.check.order)
    .map(({ check, locales }) => ({
      check,
      locales,
      href: toPath('checks', locale, check.slug),
      attributes: langOf(check),
      questions: check.questions.map((q, i) => ({
        ...q,
        place: t('checks.question', { n: i + 1, total: check.questions.length }),
        answers: q.answers.map((a) => ({ ...a, weight: toWeight(a) })),
      })),
      outcomes: check.outcomes.map((o) => ({ ...o, from: toFrom(o) })),
      pictograms: check.questions.flatMap((q) => [q.pictogram, ...q.answers.map((a) => a.pictogram)]).filter((p): p is PictogramName => Boolean(p)),
      words: {
        outcomes: t('checks.outcomes'),
        call: t('messages.call'),
        start: t('checks.start'),
        back: t('checks.back'),
        again: t('checks.again'),
        why: t('checks.why'),
        nothing: t('checks.nothing'),
        keep: t('checks.keep'),
        /** The interface's own language, beside a borrowed text. */
        own: check.isFallback ? { lang: getLanguage(locale).lang, dir: getLanguage(locale).dir } : {},
        help: { href: toPath('help', locale), label: t('call.all') },
        ways: toWays(locale, ['abroad', 'services', 'safety']),
        signals: Object.fromEntries(SIGNALS.map((signal) => [signal, t(`signal.${signal}` satisfies StringKey)])) as Record<Signal, string>,
      },
    }));
}

type Listed = Awaited<ReturnType<typeof getAll>>[number];
export interface CheckView extends Listed {
  people: readonly PersonToCall[];
  /** Slug of the emergency line, which comes first when there is danger now. */
  emergency: string;
  /** The number right under an outcome's title. */
  dial: Partial<Record<Signal, { number: string; href: string }>>;
}

export type ChecksView = Awaited<ReturnType<typeof getChecksView>>;

export async function getChecksView(locale: string) {
  const t = getTranslate(locale);
  return { checks: await getAll(locale), tabTitle: t('tab.checks'), words: { title: t('checks.title'), lead: t('checks.lead') } };
}

/**
 * One check, which always ends with people to call.
 * @param getPeople lines by slug, from the helplines
 * @throws Error when there is no such check
 */
export async function getCheck(
  locale: string,
  slug: string,
  getPeople: (locale: string, slugs: readonly (string | undefined)[]) => Promise<PersonToCall[]>,
): Promise<CheckView> {
  const found = (await getAll(locale)).find(({ check }) => check.slug === slug);
  const site = await getEntry('settings', 'site');
  if (!found || !site) throw new Error(`No check "${slug}", or no settings/site`);
  const people = await getPeople(locale, [...new Set([site.data.main, ...found.check.helplines, site.data.emergency])]);
  const { main, emergency } = site.data;
  const dialOf = (line: string) =>
    people.filter(({ slug: own, number }) => own === line && number).map(({ number = '', href }) => ({ number, href }))[0];
  const [first, rescue] = [dialOf(main), dialOf(emergency)];
  return { ...found, people, emergency, dial: { ...(first && { stop: first }), ...(rescue && { danger: rescue }) } };
}
