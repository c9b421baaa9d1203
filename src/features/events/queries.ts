import { getCollection } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getCalendar } from '~/i18n/names.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { getPhoto } from '~/layouts/photos.ts';
import { getNow } from '~/lib/clock.ts';
import { formatDay } from '~/lib/dates.ts';
import { toEventView, type EventView } from './view.ts';

async function getAll(locale: string, now: string) {
  const t = getTranslate(locale);
  const entries = await getCollection('events');
  return entries
    .map(({ data }) => ({ view: toEventView(localize(data, locale), locale, t, now), locales: toLocales(data) }))
    .sort((a, b) => a.view.start.localeCompare(b.view.start));
}

export const getEventSlugs = async (): Promise<string[]> => (await getCollection('events')).map(({ id }) => id);

export type EventsView = Awaited<ReturnType<typeof getEventsView>>;

/** The programme: what comes, soonest first, and what was, latest first. */
export async function getEventsView(locale: string, now = getNow(campaign.timeZone)) {
  const t = getTranslate(locale);
  const all = (await getAll(locale, now)).map(({ view }) => view);
  return {
    upcoming: all.filter((event) => !event.isPast),
    past: all.filter((event) => event.isPast).reverse(),
    hasSamples: all.some((event) => event.isSample),
    words: {
      title: t('events.title'),
      lead: t('events.lead'),
      upcoming: t('events.upcoming'),
      past: t('events.past'),
      none: t('events.none'),
      samples: t('tag.samples'),
      asOf: t('events.asOf', { date: formatDay(now.slice(0, 10), getCalendar(locale)) }),
    },
  };
}

/** The next event that takes place, if one is announced: in a region when it has one, else anywhere. */
export async function findNextEvent(
  locale: string,
  { region, now = getNow(campaign.timeZone) }: { region?: string | undefined; now?: string } = {},
): Promise<EventView | undefined> {
  const coming = (await getAll(locale, now)).map(({ view }) => view).filter((event) => !event.isPast && !event.isOff);
  return coming.find((event) => event.text.region === region) ?? coming[0];
}

/** @throws Error when there is no such event */
export async function getEventPage(locale: string, slug: string, now = getNow(campaign.timeZone)): Promise<{ view: EventView; locales: string[] }> {
  const found = (await getAll(locale, now)).find(({ view }) => view.slug === slug);
  if (!found) throw new Error(`No event "${slug}"`);
  return { ...found, view: { ...found.view, picture: await getPhoto(found.view.text) } };
}
