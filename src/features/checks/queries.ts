import { getCollection } from 'astro:content';
import { langOf, localize, toLocales } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate, type StringKey } from '~/i18n/translate.ts';
import { SIGNALS } from '~/models/checks.ts';

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
      words: {
        question: (n: number) => t('checks.question', { n, total: check.questions.length }),
        outcomes: t('checks.outcomes'),
        /** The interface's own language, beside a borrowed text. */
        own: check.isFallback ? { lang: getLanguage(locale).lang, dir: getLanguage(locale).dir } : {},
        help: { href: toPath('help', locale), label: t('call.all') },
        signals: Object.fromEntries(SIGNALS.map((signal) => [signal, t(`signal.${signal}` satisfies StringKey)])) as Record<
          (typeof SIGNALS)[number],
          string
        >,
      },
    }));
}

export type CheckView = Awaited<ReturnType<typeof getAll>>[number];
export type ChecksView = Awaited<ReturnType<typeof getChecksView>>;

export async function getChecksView(locale: string) {
  const t = getTranslate(locale);
  return { checks: await getAll(locale), tabTitle: t('tab.checks'), words: { title: t('checks.title'), lead: t('checks.lead') } };
}

/** @throws Error when there is no such check */
export async function getCheck(locale: string, slug: string): Promise<CheckView> {
  const found = (await getAll(locale)).find(({ check }) => check.slug === slug);
  if (!found) throw new Error(`No check "${slug}"`);
  return found;
}
