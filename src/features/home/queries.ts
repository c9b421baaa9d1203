import { getEntry } from 'astro:content';
import { campaign, defaultLocale } from '~/i18n/campaign.ts';
import { langOf, localize, toLocales } from '~/i18n/entries.ts';
import { toPath, toSharePath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toDoors, toWays } from '~/i18n/ways.ts';

export type HomeView = Awaited<ReturnType<typeof getHomeView>>;

/** The words of the home page; its messages, events and figures come from their own rooms. */
export async function getHomeView(locale: string) {
  const site = await getEntry('settings', 'site');
  if (!site) throw new Error('settings/site is missing');
  const t = getTranslate(locale);
  const text = localize(site.data, locale);
  const { homeCheck } = site.data;
  return {
    text,
    attributes: langOf(text),
    locales: toLocales(site.data),
    messageSlugs: site.data.homeMessages,
    share: { image: campaign.url + toSharePath(text.isFallback ? defaultLocale : locale), alt: `${text.homeTitle} ${text.name}` },
    doors: toDoors(locale, text),
    offer: {
      title: text.offerTitle,
      text: text.offerText,
      label: text.offerLink,
      href: homeCheck ? toPath('checks', locale, homeCheck) : toPath('checks', locale),
    },
    ways: toWays(locale, ['services', 'safety', 'abroad']),
    next: { title: t('home.next'), samples: t('tag.samples'), all: { href: toPath('events', locale), label: t('home.nextAll') } },
    project: { title: text.projectTitle, href: toPath('project', locale), label: t('nav.project') },
    allMessages: { href: toPath('messages', locale), label: t('messages.more') },
  };
}
