import { getCollection, getEntry } from 'astro:content';
import { campaign, defaultLocale } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { toPath, toSharePath } from '~/i18n/routes.ts';
import { toDoors } from '~/i18n/ways.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { findMedia, listMediaFiles } from './media.ts';
import type { ShareCard } from './ShareDrawing.tsx';
import { getDrawing, toMessageCard, toMessageView, type MessageCard, type MessageView, type NumberLink } from './view.ts';

async function getAll(locale: string) {
  const entries = await getCollection('messages');
  return entries.map(({ data }) => ({ message: localize(data, locale), locales: toLocales(data) })).sort((a, b) => a.message.order - b.message.order);
}

export const getMessageSlugs = async (): Promise<string[]> => (await getCollection('messages')).map(({ id }) => id);

/** Files of all messages in all languages, as entries name them. */
export const getMessageFiles = async (): Promise<string[]> =>
  (await getCollection('messages')).flatMap(({ data }) => toLocales(data).flatMap((locale) => listMediaFiles(localize(data, locale))));

/** All messages in staff's order, or the named ones in the order named. */
export async function getMessageCards(locale: string, slugs?: readonly string[]): Promise<MessageCard[]> {
  const t = getTranslate(locale);
  const cards = (await getAll(locale)).map(({ message }) => toMessageCard(message, locale, t));
  return slugs ? slugs.flatMap((slug) => cards.filter((card) => card.slug === slug)) : cards;
}

/** @param getNumbers lines for this situation, from the helplines */
export async function getMessagePage(
  locale: string,
  slug: string,
  getNumbers: (locale: string, slugs: readonly (string | undefined)[]) => Promise<NumberLink[]>,
): Promise<{ view: MessageView; locales: string[]; share: { image: string; alt: string } }> {
  const t = getTranslate(locale);
  const all = await getAll(locale);
  const found = all.find(({ message }) => message.slug === slug);
  const site = await getEntry('settings', 'site');
  if (!found || !site) throw new Error(`Message "${slug}" or settings/site is missing`);
  const settings = localize(site.data, locale);
  // What leads where the main number had to be withdrawn.
  const main = await getNumbers(locale, [settings.main]);
  const leading = main.length ? [settings.main] : [settings.night, settings.emergency];
  const numbers = await getNumbers(locale, [...new Set([...leading, ...found.message.helplines])]);
  const others = all.filter(({ message }) => message.slug !== slug).map(({ message }) => toMessageCard(message, locale, t));
  // The road goes on to the situations that come next in staff's order.
  const at = all.findIndex(({ message }) => message.slug === slug);
  const next = [...others.slice(at), ...others.slice(0, at)].slice(0, 3);
  const view = toMessageView(
    found.message,
    {
      numbers,
      others: next,
      doors: toDoors(locale, settings),
      tearNumber: numbers[0]?.number ?? '',
      address: campaign.url + toPath('messages', locale, slug),
      media: await findMedia(found.message, locale),
    },
    t,
  );
  const image = campaign.url + toSharePath(found.message.isFallback ? defaultLocale : locale, slug);
  return { view, locales: found.locales, share: { image, alt: `${found.message.title} ${view.tearNumber}`.trim() } };
}

/** Words of the list page. */
export function getMessagesWords(locale: string) {
  const t = getTranslate(locale);
  return { title: t('messages.title'), lead: t('messages.lead') };
}

/**
 * Every picture: one a language that has its own text, for each message and for the first page, which is the voice of the message that it
 * shows first. A borrowed text has the picture of the language it is in.
 */
export async function getShareCards(getNumber: (locale: string) => Promise<string>): Promise<{ file: string; locale: string; card: ShareCard }[]> {
  const entries = (await getCollection('messages')).map(({ data }) => data);
  const site = await getEntry('settings', 'site');
  if (!site) throw new Error('settings/site is missing');
  const face = entries.find(({ slug }) => slug === site.data.homeMessages[0]) ?? entries[0];
  const toCard = async (locale: string, headline: string, isReviewed: boolean, { theme, motif }: (typeof entries)[number]): Promise<ShareCard> => ({
    headline,
    number: await getNumber(locale),
    brand: localize(site.data, locale).name,
    draft: isReviewed ? '' : getTranslate(locale)('language.draft'),
    dir: getLanguage(locale).dir,
    theme,
    drawing: getDrawing(motif),
  });
  const toFile = (locale: string, slug?: string) => toSharePath(locale, slug).split('/').at(-1) as string;
  const pictures = entries.flatMap((entry) =>
    toLocales(entry).map(async (locale) => {
      const { title, isReviewed } = localize(entry, locale);
      return { file: toFile(locale, entry.slug), locale, card: await toCard(locale, title, isReviewed, entry) };
    }),
  );
  const first = toLocales(site.data).flatMap((locale) => {
    if (!face) return [];
    const { homeTitle, isReviewed } = localize(site.data, locale);
    return [toCard(locale, homeTitle, isReviewed, face).then((card) => ({ file: toFile(locale), locale, card }))];
  });
  return Promise.all([...pictures, ...first]);
}
