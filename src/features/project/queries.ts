import { getCollection, getEntry } from 'astro:content';
import { langOf, localize } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate, type StringKey } from '~/i18n/translate.ts';
import { getPhoto, type PhotoView } from '~/layouts/photos.ts';
import type { Entry } from '~/models/define.ts';
import type { project } from '~/models/project.ts';

type Kind = Entry<typeof project>['kind'];

export interface FactView {
  slug: string;
  kind: Kind;
  /** The number in front, already written as the language writes it. */
  value: string;
  label: string;
  detail: string;
  source: string;
  /** What became of a recommendation, in words. */
  state: string;
  isOnHome: boolean;
  isForSpecialists: boolean;
  lang: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** Facts in staff's order. */
async function getFacts(locale: string): Promise<FactView[]> {
  const t = getTranslate(locale);
  const euro = new Intl.NumberFormat(getLanguage(locale).lang, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
    numberingSystem: 'latn',
  });
  const entries = await getCollection('project');
  return entries
    .map(({ data }) => localize(data, locale))
    .sort((a, b) => a.order - b.order)
    .map((fact) => ({
      slug: fact.slug,
      kind: fact.kind,
      value: fact.value ?? (fact.amount === undefined ? '' : euro.format(fact.amount)),
      label: fact.label,
      detail: fact.detail ?? '',
      source: fact.source,
      state: fact.state ? t(`project.state.${fact.state}` satisfies StringKey) : '',
      isOnHome: fact.onHome === 'yes',
      isForSpecialists: fact.onSpecialists,
      lang: langOf(fact),
    }));
}

/** The few that the home page shows. */
export const getHomeFacts = async (locale: string): Promise<FactView[]> => (await getFacts(locale)).filter(({ isOnHome }) => isOnHome);

/** What the project did for those who support victims. */
export const getTrainingFacts = async (locale: string): Promise<FactView[]> => (await getFacts(locale)).filter((fact) => fact.isForSpecialists);

export type ProjectView = Awaited<ReturnType<typeof getProjectView>>;

/** The donor's block: only when settings say that the site is funded, and then in the donor's own words. */
async function findFunding(locale: string): Promise<{ statement: string; logo: PhotoView | undefined; lang: FactView['lang'] } | undefined> {
  const site = await getEntry('settings', 'site');
  if (!site?.data.funded) return undefined;
  const text = localize(site.data, locale);
  const logo = await getPhoto({ photo: text.fundingLogo, photoAlt: text.fundingLogoAlt });
  return { statement: text.fundingStatement ?? '', logo, lang: langOf(text) };
}

/** Where a group's facts are from, when it is one page for all; what is not known has no source. */
function toSources<G extends { facts: readonly FactView[]; isOpen?: boolean }>(group: G) {
  const all = [...new Set(group.facts.map(({ source }) => source))];
  return { ...group, source: all.length === 1 && !group.isOpen ? all[0] : undefined, hasOwnSources: all.length > 1 && !group.isOpen };
}

export async function getProjectView(locale: string) {
  const t = getTranslate(locale);
  const facts = await getFacts(locale);
  const of = (...kinds: Kind[]) => facts.filter(({ kind }) => kinds.includes(kind));
  return {
    title: t('project.title'),
    lead: t('project.lead'),
    source: t('project.source'),
    figures: of('figure'),
    figuresTitle: t('project.figures'),
    funding: await findFunding(locale),
    groups: [
      { title: t('project.plan'), facts: of('plan') },
      { title: t('project.activities'), facts: of('activity') },
      { title: t('project.results'), facts: of('result') },
      // The evaluation made some: that their words are not here is said, not passed over.
      { title: t('project.recommendations'), facts: of('recommendation'), none: t('project.noRecommendations') },
      { title: t('project.partners'), facts: of('partner') },
      { title: t('project.money'), facts: of('money') },
      // What is not known stands apart: nobody should read it as a result.
      { title: t('project.unknown'), facts: of('unknown'), isOpen: true },
    ]
      .filter((group) => group.facts.length > 0 || group.none)
      .map(toSources),
    data: { href: toPath('data', locale), label: t('nav.data') },
  };
}
