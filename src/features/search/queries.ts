import { getCollection, getEntry } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize } from '~/i18n/entries.ts';
import { getCalendar, getCountryName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import { findString, getTranslate, type StringKey, type Translate } from '~/i18n/translate.ts';
import { formatDay } from '~/lib/dates.ts';
import { toPlainText } from '~/lib/markdown.ts';
import { ROUTE_KEYS } from '~/models/campaign.ts';

/** One page in the search list. Field names are short: the list travels to the phone. */
export interface SearchItem {
  /** Address. */
  u: string;
  /** Title. */
  t: string;
  /** Summary that is shown. */
  s: string;
  /** More words that are searched and not shown. */
  w: string;
}

/** What must be known of an event before its day is. */
const toWarnings = ({ sample, state }: { sample: boolean; state: 'planned' | 'moved' | 'full' | 'cancelled' }, t: Translate) => [
  ...(sample ? [t('tag.sample')] : []),
  ...(state === 'planned' ? [] : [`${t(`event.${state}`)}.`]),
];

const findRegion = (code: string) => campaign.regions.find((region) => region.code === code)?.name ?? '';

const MORE = 1500;
const item = (u: string, t: string, s = '', w = ''): SearchItem => ({ u, t, s, w: w.slice(0, MORE) });

/** Everything public, in one language. */
export async function getSearchItems(locale: string): Promise<SearchItem[]> {
  const t = getTranslate(locale);
  const guides = (await getCollection('guides')).map(({ data }) => localize(data, locale));
  const messages = (await getCollection('messages')).map(({ data }) => localize(data, locale));
  const events = (await getCollection('events')).map(({ data }) => localize(data, locale));
  const news = (await getCollection('news')).map(({ data }) => localize(data, locale));
  const library = (await getCollection('library')).map(({ data }) => localize(data, locale));
  const facts = (await getCollection('project')).map(({ data }) => localize(data, locale));
  const lines = (await getCollection('helplines', ({ data }) => data.publish === 'yes')).map(({ data }) => localize(data, locale));
  const questionnaires = (await getCollection('questionnaires')).map(({ data }) => localize(data, locale));
  const checks = (await getCollection('checks')).map(({ data }) => localize(data, locale));
  const services = (await getCollection('services', ({ data }) => data.publish === 'yes')).map(({ data }) => localize(data, locale));
  return [
    ...guides.map((g) =>
      item(
        toPath(g.page, locale),
        g.title,
        g.lead,
        // Its name in the menus first: that is what people remember and type.
        [t(`nav.${g.page}` satisfies StringKey), g.tabTitle, ...g.items.map((i) => `${i.title} ${i.text}`), toPlainText(g.body)].join(' '),
      ),
    ),
    ...checks.map((c) => item(toPath('checks', locale, c.slug), c.title, c.lead, c.questions.map((q) => q.question).join(' '))),
    ...messages.map((m) =>
      item(
        toPath('messages', locale, m.slug),
        m.title,
        m.lead,
        [t(`situation.${m.situation}` satisfies StringKey), ...m.lookFor.map((l) => `${l.title} ${l.text}`), ...m.doNow.map((d) => d.text)].join(' '),
      ),
    ),
    ...campaign.regions.map((r) =>
      item(
        toPath('services', locale, r.slug),
        t('services.inRegion', { region: r.name }),
        '',
        services
          .filter((s) => s.regions.includes(r.code))
          .map((s) => s.name)
          .join(' '),
      ),
    ),
    ...services.filter((s) => s.kind !== 'authority').map((s) => item(toPath('services', locale, s.slug), s.name, s.summary ?? '')),
    ...events.map((e) =>
      item(
        toPath('events', locale, e.slug),
        e.title,
        [...toWarnings(e, t), `${formatDay(e.start, getCalendar(locale))}.`, e.summary].join(' '),
        [t(`kind.${e.kind}` satisfies StringKey), e.town, e.venue ?? '', findRegion(e.region), toPlainText(e.body)].join(' '),
      ),
    ),
    ...lines.map((l) => item(toPath('help', locale), [l.name, l.number].filter(Boolean).join(' · '), getCountryName(locale, l.country))),
    ...library.map((l) => item(toPath('specialists', locale), l.title, l.summary, toPlainText(l.body))),
    ...facts.map((f) => item(toPath('project', locale), [f.value, f.label].filter(Boolean).join(' '), f.detail ?? '')),
    ...questionnaires.map((q) =>
      item(
        toPath('questionnaires', locale, q.slug),
        q.title,
        [...(q.sample ? [t('tag.sample')] : []), q.lead].join(' '),
        [t('nav.questionnaires'), ...q.questions.map(({ question }) => question)].join(' '),
      ),
    ),
    ...news.map((n) => item(toPath('news', locale, n.slug), n.title, n.summary, toPlainText(n.body))),
    ...(['messages', 'events', 'questionnaires', 'services', 'posters', 'project', 'news'] as const).map((key) =>
      item(toPath(key, locale), t(`nav.${key}` satisfies StringKey)),
    ),
  ];
}

/** Words of every language of the campaign: who is in need does not look at which page this is. */
async function getHelpWords(): Promise<string> {
  const site = await getEntry('settings', 'site');
  return campaign.locales
    .flatMap((locale) => [findString(locale, 'search.helpWords'), site?.data.text[locale]?.helpWords])
    .filter(Boolean)
    .join(', ');
}

export type SearchView = Awaited<ReturnType<typeof getSearchView>>;

/** The search page: the box, and for those without script every page by name. */
export async function getSearchView(locale: string) {
  const t = getTranslate(locale);
  return {
    index: `/search/${locale}.json`,
    tabTitle: t('tab.search'),
    pages: ROUTE_KEYS.filter((key) => key !== 'search').map((key) => ({ href: toPath(key, locale), label: t(`nav.${key}` satisfies StringKey) })),
    words: {
      title: t('search.title'),
      label: t('search.label'),
      button: t('search.button'),
      all: t('search.all'),
      keep: t('search.private'),
      numbers: t('search.numbers'),
    },
    /** What the script says. */
    spoken: {
      helpWords: await getHelpWords(),
      numbersFirst: t('search.numbersFirst'),
      results: t('search.results'),
      none: t('search.none'),
      loading: t('search.loading'),
      failed: t('search.failed'),
    },
  };
}
