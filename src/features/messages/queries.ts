import { getCollection, getEntry } from 'astro:content';
import { localize, toLocales } from '~/i18n/entries.ts';
import { toPath } from '~/i18n/routes.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toMessageCard, toMessageView, type MessageCard, type MessageView, type NumberLink } from './view.ts';

async function getAll(locale: string) {
  const entries = await getCollection('messages');
  return entries.map(({ data }) => ({ message: localize(data, locale), locales: toLocales(data) })).sort((a, b) => a.message.order - b.message.order);
}

export const getMessageSlugs = async (): Promise<string[]> => (await getCollection('messages')).map(({ id }) => id);

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
): Promise<{ view: MessageView; locales: string[] }> {
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
      doors: [
        { href: toPath('help', locale), label: settings.doorMe },
        { href: toPath('signs', locale), label: settings.doorOther },
      ],
      tearNumber: numbers[0]?.number ?? '',
    },
    t,
  );
  return { view, locales: found.locales };
}

/** Words of the list page. */
export function getMessagesWords(locale: string) {
  const t = getTranslate(locale);
  return { title: t('messages.title'), lead: t('messages.lead') };
}
