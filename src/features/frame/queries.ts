/** Everything the frame of a page shows: head, help bar, languages, footer. Computed once a page; the layout only renders. */
import { getCollection, getEntry } from 'astro:content';
import { campaign, defaultLocale } from '~/i18n/campaign.ts';
import { localize, type TextFacts } from '~/i18n/entries.ts';
import { getLanguage, languages } from '~/i18n/locales.ts';
import { getLanguageName } from '~/i18n/names.ts';
import { FEED_KEYS, toFeedPath, toPath, type PageKey } from '~/i18n/routes.ts';
import { findString, getTranslate, type StringKey } from '~/i18n/translate.ts';
import type { Call, Frame } from '~/layouts/frame.ts';
import type { RouteKey } from '~/models/campaign.ts';
import { canLead, listLeading } from '~/models/leading.ts';

export interface FrameRequest {
  locale: string;
  page: PageKey;
  /** Segments after the page's own, for example the slug. */
  rest?: string[];
  title: string;
  /** A neutral title for the browser's history, in place of the page's own title and the campaign's name. */
  tabTitle?: string | undefined;
  description?: string | undefined;
  tone?: Frame['tone'];
  /** Facts about the page's text; without them the page is made of interface strings alone. */
  text?: TextFacts | undefined;
  /** Locales in which the text exists; without it, all. */
  locales?: readonly string[];
  /** The page is no place that a search engine should list. */
  isUnlisted?: boolean;
  share?: Frame['share'];
  /** The same page in another language, when its address is more than the campaign's table and the slug. */
  toAddress?: (locale: string) => string;
  /** Address of a stylesheet that only such pages need. */
  styles?: string;
}

/** Pages in the footer, in the order in which people need them. */
const FOOT: readonly RouteKey[] = [
  'help',
  'abroad',
  'signs',
  'checks',
  'rights',
  'work',
  'services',
  'map',
  'messages',
  'events',
  'questionnaires',
  'posters',
  'specialists',
  'project',
  'news',
  'search',
  'safety',
  'privacy',
  'accessibility',
];
/** Pages named at the top of a wide screen. */
const TOP: readonly RouteKey[] = ['signs', 'services', 'messages', 'events', 'search'];

/** Pages that name the feeds in their head. */
const WITH_FEEDS: readonly PageKey[] = ['home', 'events', 'news'];

const isInterfaceReviewed = (locale: string) => Boolean(findString(locale, 'reviewedBy'));

/** The campaign's settings in a language. */
export async function getSettings(locale: string) {
  const site = await getEntry('settings', 'site');
  if (!site) throw new Error('settings/site is missing');
  return localize(site.data, locale);
}

/** Numbers that can lead, best first. @throws Error when there is none: no page goes out without a number */
async function getLeading(locale: string): Promise<[Call, ...Call[]]> {
  const t = getTranslate(locale);
  const settings = await getSettings(locale);
  const entries = await getCollection('helplines', ({ data }) => canLead(data));
  const lines = entries.map(({ data }) => localize(data, locale));
  const slugs = listLeading(settings, (slug) => lines.some((line) => line.slug === slug));
  const calls = slugs
    .flatMap((slug) => lines.filter((line) => line.slug === slug))
    .map(({ slug, number = '', dial = '', cost, name }): Call => {
      const label = slug === settings.main ? t('call.main') : slug === settings.emergency ? t('call.emergency') : name;
      return { slug, number, href: `tel:${dial}`, label, note: cost === 'free' ? t('call.free') : '' };
    });
  const [first, ...others] = calls;
  if (!first) throw new Error('settings/site: none of the main, night and emergency numbers may be published. No page goes out without a number.');
  return [first, ...others];
}

/** The number at the top of every page and on posters: the main one, or what leads in its place. */
export const getCall = async (locale: string): Promise<Call> => (await getLeading(locale))[0];

/** The number beside it: emergency, or what comes after the first where that may not be shown. */
async function getBeside(locale: string): Promise<Call> {
  const { emergency } = await getSettings(locale);
  const [first, ...others] = await getLeading(locale);
  return { ...(others.find(({ slug }) => slug === emergency) ?? others[0] ?? first), note: '' };
}

/** Address of the page in a language. */
const addressOf = ({ page, rest = [], toAddress }: FrameRequest, locale: string) => toAddress?.(locale) ?? toPath(page, locale, ...rest);

function toLanguages(request: FrameRequest, label: string): Frame['languages'] {
  return {
    label,
    current: getLanguage(request.locale).name,
    list: languages.map(({ key, lang, name, dir }) => ({
      lang,
      dir,
      name,
      href: addressOf(request, key),
      isCurrent: key === request.locale,
      draft: key === defaultLocale || isInterfaceReviewed(key) ? '' : (findString(key, 'language.draft') ?? ''),
    })),
  };
}

/** The frame of one page. */
export async function getFrame(request: FrameRequest): Promise<Frame> {
  const { locale, page, tone = 'field', text, isUnlisted = false } = request;
  const t = getTranslate(locale);
  const settings = await getSettings(locale);
  const [call, emergency] = await Promise.all([getCall(locale), getBeside(locale)]);
  const { lang, dir } = getLanguage(locale);
  const isFallback = text?.isFallback ?? false;
  const isReviewed = text ? text.isReviewed : isInterfaceReviewed(locale);
  const isListed = !isFallback && !isUnlisted;
  const translated = request.locales ?? campaign.locales;
  const link = (key: RouteKey) => ({ href: toPath(key, locale), label: t(`nav.${key}` satisfies StringKey), isCurrent: key === page });
  return {
    lang,
    dir,
    main: isFallback && text ? { lang: text.lang, dir: text.dir } : {},
    tone,
    title: request.tabTitle ?? (page === 'home' ? settings.name : `${request.title} · ${settings.name}`),
    description: request.tabTitle ? undefined : (request.description ?? settings.tagline),
    canonical: campaign.url + addressOf(request, locale),
    alternates:
      isListed && translated.length > 1
        ? translated.map((key) => ({ lang: getLanguage(key).lang, href: campaign.url + addressOf(request, key) }))
        : [],
    // Not on a poster's landing page, which counts as home: what a phone remembers of it must not name the campaign.
    feeds:
      WITH_FEEDS.includes(page) && !isUnlisted
        ? FEED_KEYS.map((key) => ({ href: toFeedPath(key, locale), label: `${settings.name} · ${t(`nav.${key}` satisfies StringKey)}` }))
        : [],
    isListed,
    share: request.share,
    styles: request.styles,
    skip: t('skip'),
    brand: { name: settings.name, href: toPath('home', locale) },
    exit: {
      label: t('exit.label'),
      href: settings.exitUrl,
      leaving: t('exit.leaving'),
      more: t('exit.more'),
      last: t('exit.last'),
      expired: t('exit.expired'),
      resume: t('exit.resume'),
    },
    call,
    emergency,
    help: { label: t('call.all'), href: toPath('help', locale) },
    languages: toLanguages(request, t('language.choose')),
    navLabels: { top: t('nav.label'), foot: t('search.all') },
    top: TOP.map(link),
    foot: FOOT.map(link),
    notices: {
      fallback: isFallback ? t('tag.fallback', { language: getLanguageName(locale, getLanguage(defaultLocale).lang) }) : '',
      draft: !isFallback && locale !== defaultLocale && !isReviewed ? t('tag.draft') : '',
    },
    keeps: { text: t('footer.keep'), phone: { href: toPath('safety', locale), label: t('footer.phone') } },
    closing: [t('footer.owner', { owner: settings.owner }), ...(locale === defaultLocale && !isReviewed ? [t('tag.draft')] : [])],
  };
}
