import { getCollection } from 'astro:content';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { getCalendar } from '~/i18n/names.ts';
import { toFeedPath, toPath } from '~/i18n/routes.ts';
import { getTranslate, type Translate } from '~/i18n/translate.ts';
import { toUid } from '~/i18n/uids.ts';
import { getPhoto } from '~/layouts/photos.ts';
import type { AtomFeed } from '~/lib/atom.ts';
import { getInstant } from '~/lib/clock.ts';
import { formatDay, toLocal } from '~/lib/dates.ts';
import { toCalendarFile } from '~/lib/ical.ts';
import { getRevision } from '~/models/revision.ts';
import { CALENDARS, toCalendar, toCalendarPath, type CalendarKind } from './calendar.ts';
import { listPerformances, toProgramme } from './programme.ts';
import { findStructuredData, toJsonText } from './structured.ts';
import { toEventView, type EventView, type Link } from './view.ts';

/** The campaign as calendars and feeds name it. */
export interface Sender {
  name: string;
  owner: string;
}

const regions = campaign.regions.map(({ name }) => name);

async function getAll(locale: string, now: Date) {
  const t = getTranslate(locale);
  const entries = await getCollection('events');
  return entries.map(({ data }) => ({ view: toEventView(localize(data, locale), locale, t, now), locales: toLocales(data) }));
}

const getViews = async (locale: string, now: Date) => (await getAll(locale, now)).map(({ view }) => view);

export const getEventSlugs = async (): Promise<string[]> => (await getCollection('events')).map(({ id }) => id);

const toAsOf = (locale: string, now: Date) =>
  getTranslate(locale)('events.asOf', { date: formatDay(toLocal(now, campaign.timeZone).slice(0, 10), getCalendar(locale)) });

/** An event's files: what shows no title comes first. */
function toCalendarLinks({ slug, kind, text }: EventView, locale: string, t: Translate): readonly [plain: Link, full: Link] {
  const toLink = (calendar: CalendarKind, label: string, note: string): Link => ({ href: toCalendarPath(calendar, locale, slug), label, note });
  return [toLink('plain', kind, t('events.showsKind')), toLink('full', text.title, t('events.showsTitle'))];
}

/** A calendar to subscribe to: `webcal` makes a phone ask its calendar and not save a file. */
function toSubscription(kind: CalendarKind, locale: string, name: string, note: string) {
  const file = toCalendarPath(kind, locale);
  return { name, note, file, address: campaign.url.replace(/^https?:/, 'webcal:') + file };
}

export type EventsView = Awaited<ReturnType<typeof getEventsView>>;

/** The programme. */
export async function getEventsView(locale: string, { name }: Pick<Sender, 'name'>, now = getInstant()) {
  const t = getTranslate(locale);
  const all = (await getViews(locale, now)).map((view) => ({ ...view, calendars: toCalendarLinks(view, locale, t) }));
  return {
    ...toProgramme(all, regions),
    hasSamples: all.some((event) => event.isSample),
    subscriptions: [
      toSubscription('plain', locale, t('events.plainName'), t('events.feedKind')),
      toSubscription('full', locale, name, t('events.feedName')),
    ],
    feed: { href: toFeedPath('events', locale), label: t('feed.atom') },
    words: {
      title: t('events.title'),
      lead: t('events.lead'),
      upcoming: t('events.upcoming'),
      past: t('events.past'),
      where: t('events.where'),
      none: t('events.none'),
      noneDo: t('events.noneDo'),
      samples: t('tag.samples'),
      asOf: toAsOf(locale, now),
      feedTitle: t('events.feedTitle'),
      feedText: t('events.feedText'),
      subscribe: t('events.subscribe'),
      download: t('events.download'),
    },
  };
}

/** How many the home page carries: the first may pass before the next build, then the second is there. */
const NEXT = 3;

/** The next events that take place, soonest first, and the day on which that was so. @param region who stands there sees its events, if it has any */
export async function getNextEvents(locale: string, region?: string, now = getInstant()): Promise<{ events: EventView[]; asOf: string }> {
  const { going } = toProgramme(await getViews(locale, now), regions);
  const here = going.filter(({ text }) => text.region === region);
  return { events: (here.length ? here : going).slice(0, NEXT), asOf: toAsOf(locale, now) };
}

/** Kinds that are for those who support victims. */
const TRAINING: readonly EventView['text']['kind'][] = ['workshop', 'training'];

/** Workshops and training sessions: what comes, soonest first, then what was. */
export async function getTrainings(locale: string, now = getInstant()) {
  const t = getTranslate(locale);
  const views = (await getViews(locale, now)).filter(({ text }) => TRAINING.includes(text.kind));
  const { upcoming, past, next } = toProgramme(views, regions);
  const samples = views.some((event) => event.isSample) ? t('tag.samples') : '';
  const flat = (months: typeof upcoming) => months.flatMap(({ events }) => events);
  return { upcoming: flat(upcoming), past: flat(past), next, words: { none: t('specialists.noDates'), asOf: toAsOf(locale, now), samples } };
}

/** Sheets that people fill in at a meeting, and what they answered. */
async function listQuestionnaires(locale: string, slug: string): Promise<Omit<Link, 'note'>[]> {
  const all = (await getCollection('questionnaires')).map(({ data }) => localize(data, locale));
  return all
    .filter(({ meetings }) => meetings.includes(slug))
    .map((text) => ({ href: toPath('questionnaires', locale, text.slug), label: text.title }));
}

export interface EventPageView {
  view: EventView;
  locales: string[];
  /** JSON-LD as it stands in the page; none for a sample. */
  data: string | undefined;
}

/** @throws Error when there is no such event */
export async function getEventPage(locale: string, slug: string, { owner }: Pick<Sender, 'owner'>, now = getInstant()): Promise<EventPageView> {
  const t = getTranslate(locale);
  const all = await getAll(locale, now);
  const found = all.find(({ view }) => view.slug === slug);
  if (!found) throw new Error(`No event "${slug}"`);
  const { view } = found;
  const performances = listPerformances(
    view,
    all.map((one) => one.view),
  );
  const data = findStructuredData(view, owner);
  return {
    ...found,
    data: data && toJsonText(data),
    view: {
      ...view,
      picture: await getPhoto(view.text),
      calendars: toCalendarLinks(view, locale, t),
      questionnaires: { title: t('nav.questionnaires'), links: await listQuestionnaires(locale, slug) },
      performances,
    },
  };
}

/** A calendar file: of all events, or of one. Nothing in it depends on the day of the build. */
export async function getCalendarText(kind: CalendarKind, locale: string, { name }: Pick<Sender, 'name'>, slug?: string): Promise<string> {
  const all = (await getViews(locale, new Date(0))).sort((a, b) => a.slug.localeCompare(b.slug));
  const events = slug ? all.filter((event) => event.slug === slug) : all;
  return toCalendarFile(toCalendar({ kind, locale, name, t: getTranslate(locale), events, slug }));
}

/** Every calendar file of one language, by its address. */
export async function listCalendars(locale: string): Promise<{ kind: CalendarKind; slug?: string; path: string }[]> {
  const slugs = [undefined, ...(await getEventSlugs())];
  const kinds = Object.keys(CALENDARS) as CalendarKind[];
  return kinds.flatMap((kind) => slugs.map((slug) => ({ kind, ...(slug && { slug }), path: toCalendarPath(kind, locale, slug) })));
}

/** The feed of events, last changed first. */
export async function getEventsFeed(locale: string, { name, owner }: Sender): Promise<AtomFeed> {
  const t = getTranslate(locale);
  const entries = (await getViews(locale, new Date(0))).map((view) => ({
    uid: toUid('events', view.slug),
    title: [view.isSample ? view.words.sample : '', view.state && `${view.state}:`, view.text.title].filter(Boolean).join(' '),
    summary: [`${view.when}. ${view.where}.`, view.text.change, view.text.summary].filter(Boolean).join(' '),
    url: campaign.url + view.href,
    updated: getRevision(view.text).stamp,
    lang: view.text.lang,
  }));
  return {
    uid: toUid('feeds', 'events', locale),
    title: `${name} · ${t('nav.events')}`,
    lang: getLanguage(locale).lang,
    self: campaign.url + toFeedPath('events', locale),
    url: campaign.url + toPath('events', locale),
    author: owner,
    entries: entries.sort((a, b) => b.updated.localeCompare(a.updated) || a.url.localeCompare(b.url)),
  };
}
