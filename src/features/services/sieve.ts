/** The form that narrows the list down on the phone: its choices, its words, and where its data lies. */
import { campaign } from '~/i18n/campaign.ts';
import { compareNames, getCountryName, getLanguageName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import { HELP_CODES, type HelpKind } from '~/models/services.ts';
import type { ListKey } from './lists.ts';
import type { ServiceView } from './view.ts';

export const HELP_KINDS = Object.keys(HELP_CODES) as HelpKind[];
export const AUDIENCES = ['children', 'women', 'men', 'foreigners'] as const;

interface Option {
  value: string;
  label: string;
}

const facts = new WeakMap<readonly ServiceView[], { tags: string[]; hasFree: boolean }>();

/** What there is to choose. Looked up once for each array: every list's page asks. */
function findChoices(all: readonly ServiceView[]) {
  const known = facts.get(all) ?? {
    tags: [...new Set(all.flatMap(({ entry }) => entry.languages))],
    hasFree: all.some(({ entry }) => entry.cost === 'free'),
  };
  facts.set(all, known);
  return known;
}

export type SieveView = ReturnType<typeof toSieve>;

const SPOKEN = ['found', 'none', 'loading', 'failed', 'showMore', 'noPhone', 'callInstead'] as const;
const NEAR = ['asking', 'denied', 'unavailable', 'abroad', 'sorted', 'km', 'kmTo', 'kmLess'] as const;

/** @param key the list on whose page it stands: what it is about is chosen already */
export function toSieve(all: readonly ServiceView[], locale: string, t: Translate, key?: ListKey) {
  const compare = compareNames(locale);
  const { tags, hasFree } = findChoices(all);
  const languages: Option[] = tags.map((tag) => ({ value: tag, label: getLanguageName(locale, tag) })).sort((a, b) => compare(a.label, b.label));
  return {
    data: `/search/services-${locale}.json`,
    chosen: { region: key?.region ?? '', help: key?.kind ? HELP_KINDS.indexOf(key.kind) : -1 },
    regions: campaign.regions.map(({ code, name }): Option => ({ value: code, label: name })),
    help: HELP_KINDS.map((kind, i): Option => ({ value: String(i), label: t(`help.kind.${kind}` satisfies StringKey) })),
    audience: AUDIENCES.map((who, i): Option => ({ value: String(i), label: t(`audience.${who}` satisfies StringKey) })),
    languages,
    hasFree,
    abroad: { href: toPath('abroad', locale), label: t('near.abroadLink') },
    labels: {
      title: t('services.filter'),
      words: t('services.words'),
      region: t('services.region'),
      anyRegion: t('services.anyRegion'),
      help: t('services.help'),
      anyHelp: t('services.anyHelp'),
      language: t('services.spoken'),
      anyLanguage: t('services.anyLanguage'),
      audience: t('services.audience'),
      anyone: t('services.anyone'),
      free: t('services.free'),
      reset: t('services.reset'),
      search: t('search.button'),
      near: t('near.button'),
      town: t('near.town'),
      anyTown: t('near.anyTown'),
      keep: t('near.private'),
      credit: t('near.credit'),
    },
    /** For the script. */
    words: {
      ...Object.fromEntries(SPOKEN.map((word) => [word, t(`services.${word}` satisfies StringKey)])),
      ...Object.fromEntries(NEAR.map((word) => [word, t(`near.${word}` satisfies StringKey, { country: getCountryName(locale, campaign.country) })])),
    },
  };
}
