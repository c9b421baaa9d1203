/** Events as calendar files: with the campaign's words, or plain, with nothing in them that the campaign is known by. */
import { campaign } from '~/i18n/campaign.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { toPath } from '~/i18n/routes.ts';
import type { Translate } from '~/i18n/translate.ts';
import { toUid } from '~/i18n/uids.ts';
import type { CalendarEvent, CalendarFile } from '~/lib/ical.ts';
import { getRevision } from '~/models/revision.ts';
import type { EventView } from './view.ts';

/** Both kinds of calendar, and the folder that each is in. */
export const CALENDARS = { plain: 'agenda', full: 'calendar' } as const;
export type CalendarKind = keyof typeof CALENDARS;

/** Name of an event's file: in a plain calendar one that says nothing. */
export const toFileName = (kind: CalendarKind, slug: string): string => (kind === 'plain' ? toUid('events', slug).slice(0, 8) : slug);

/** @example toCalendarPath('plain', 'ro') // => '/agenda/ro.ics' */
export const toCalendarPath = (kind: CalendarKind, locale: string, slug?: string): string =>
  `/${CALENDARS[kind]}/${locale}${slug ? `/${toFileName(kind, slug)}` : ''}.ics`;

const toStatus = ({ isOff, isSample }: EventView): CalendarEvent['status'] => (isOff ? 'CANCELLED' : isSample ? 'TENTATIVE' : 'CONFIRMED');

/** Programs hide the status, so that the first words say it too; a sample's are that it is one. */
const toSummary = ({ isSample, isOff, state, words }: EventView, title: string): string =>
  [isSample ? words.sample : '', isOff ? `${state}:` : '', title].filter(Boolean).join(' ');

function toCalendarEvent(view: EventView, kind: CalendarKind, locale: string): CalendarEvent {
  const { text } = view;
  const { sequence, stamp } = getRevision(text);
  const common = {
    uid: toUid('events', view.slug),
    sequence,
    stamp,
    start: text.start,
    end: text.end,
    status: toStatus(view),
    location: view.where,
    lang: getLanguage(locale).lang,
  };
  const moved = view.oldWhen && `${view.words.oldTime}: ${view.oldWhen}`;
  if (kind === 'plain') return { ...common, summary: toSummary(view, view.kind), description: moved };
  return {
    ...common,
    lang: text.lang,
    summary: toSummary(view, text.title),
    description: [view.state, text.change, moved, text.summary].filter(Boolean).join('\n'),
    categories: [view.kind],
    url: campaign.url + toPath('events', locale, view.slug),
  };
}

interface CalendarRequest {
  kind: CalendarKind;
  locale: string;
  /** The campaign's name. */
  name: string;
  t: Translate;
  events: readonly EventView[];
  /** The file is of this one event. */
  slug?: string | undefined;
}

/** What a calendar file says. */
export function toCalendar({ kind, locale, name, t, events, slug }: CalendarRequest): CalendarFile {
  const isFull = kind === 'full';
  return {
    name: isFull ? name : t('events.plainName'),
    uid: toUid('calendar', kind, locale, ...(slug ? [slug] : [])),
    timeZone: campaign.timeZone,
    isFeed: !slug,
    // Not in the plain one: the address names the campaign.
    ...(isFull && { url: campaign.url + toPath('events', locale, ...(slug ? [slug] : [])) }),
    ...(isFull && !slug && { source: campaign.url + toCalendarPath(kind, locale) }),
    events: events.map((event) => toCalendarEvent(event, kind, locale)),
  };
}
