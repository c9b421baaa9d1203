/** What a scanned code shows: the poster's own words, where it hangs, and that this is the real address. */
import { campaign, defaultLocale } from '~/i18n/campaign.ts';
import { langOf, type Localized } from '~/i18n/entries.ts';
import { languages } from '~/i18n/locales.ts';
import { getLanguageName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import { toCodePath } from '~/lib/codes.ts';
import { toWays } from '~/i18n/ways.ts';
import type { Motif } from '~/models/campaign.ts';
import type { Entry } from '~/models/define.ts';
import type { placements } from '~/models/placements.ts';
import type { posters } from '~/models/posters.ts';

type Placement = Entry<typeof placements>;
type Poster = Localized<Entry<typeof posters>>;
type Theme = Poster['theme'];

export interface LandingView {
  /** What the frame is asked for: nothing of it is listed, and the switch of languages keeps the code. */
  frame: {
    locale: string;
    page: 'home';
    title: string;
    tabTitle: string;
    tone: Theme | 'calm';
    isUnlisted: true;
    toAddress: (locale: string) => string;
  };
  region: string | undefined;
  /** The printed piece; absent once it was withdrawn. */
  poster: { headline: string; theme: Theme; drawing: Motif; lang: ReturnType<typeof langOf> } | undefined;
  /** The message that the poster belongs to. */
  messages: string[];
  words: Record<'scanned' | 'address' | 'asks' | 'title' | 'read' | 'sample' | 'withdrawn' | 'fallback', string>;
  next: { title: string; samples: string; all: { href: string; label: string } };
  /** Everybody on the bus scans the same code: the other languages stand open. */
  languages: Named;
  ways: { href: string; label: string }[];
}

/** Languages, each in its own words. */
export interface Named {
  label: string;
  list: { lang: string; name: string; href: string }[];
}

/** Where it hangs, as far as that is known: `line 41, Bacău`. */
function toWhere({ kind, route, region }: Placement, t: Translate): string {
  const place = route ? t('landing.line', { route }) : t(`placement.${kind}` satisfies StringKey);
  return [place, campaign.regions.find(({ code }) => code === region)?.name].filter(Boolean).join(', ');
}

/** @throws Error when the poster's drawing is not the campaign's */
function toPiece(poster: Poster): NonNullable<LandingView['poster']> {
  const drawing = campaign.motifs[poster.motif];
  if (!drawing) throw new Error(`campaign.json has no drawing "${poster.motif}"`);
  const headline = poster.headline
    .split('|')
    .map((line) => line.trim())
    .join(' ');
  return { headline, theme: poster.theme, drawing, lang: langOf(poster) };
}

/** @param poster absent when it is no longer on the site. @param locale the language read in; the code's own address is in the poster's */
export function toLandingView(placement: Placement, poster: Poster | undefined, locale: string, t: Translate): LandingView {
  const { code, state, region } = placement;
  const shown = state === 'revoked' ? undefined : poster;
  return {
    frame: {
      locale,
      page: 'home',
      title: t('landing.title'),
      tabTitle: `${t('landing.title')} ${code}`,
      tone: shown?.theme ?? 'calm',
      isUnlisted: true,
      toAddress: (key) => toCodePath(code, key === placement.locale ? undefined : key),
    },
    region,
    poster: shown && toPiece(shown),
    messages: shown?.message ? [shown.message] : [],
    words: {
      scanned: t('landing.scanned', { code, where: toWhere(placement, t) }),
      address: t('landing.address', { host: new URL(campaign.url).host }),
      asks: t('landing.checkAddress'),
      title: t('landing.title'),
      read: t('landing.read'),
      sample: placement.sample ? t('tag.sample') : '',
      withdrawn: shown ? '' : t('landing.withdrawn'),
      fallback: shown?.isFallback ? t('tag.fallback', { language: getLanguageName(locale, defaultLocale) }) : '',
    },
    languages: {
      label: t('language.choose'),
      list: languages
        .filter(({ key }) => key !== locale)
        .map(({ key, lang, name }) => ({ lang, name, href: toCodePath(code, key === placement.locale ? undefined : key) })),
    },
    ways: toWays(locale, ['checks', 'services', 'safety']),
    next: { title: t('home.next'), samples: t('tag.samples'), all: { href: toPath('events', locale), label: t('home.nextAll') } },
  };
}
