/** An event as it is read: dates in words, its state, what is not known said to be so. */
import { campaign } from '~/i18n/campaign.ts';
import type { Localized } from '~/i18n/entries.ts';
import { getCalendar, getLanguageName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import { formatDay, formatMonth, formatShortDay, formatTime, formatWeekday, toMoment, toNextDay, toOffset } from '~/lib/dates.ts';
import type { PhotoView } from '~/layouts/photos.ts';
import type { Entry } from '~/models/define.ts';
import type { events } from '~/models/events.ts';

export type CampaignEvent = Localized<Entry<typeof events>>;

export interface Link {
  href: string;
  label: string;
  /** What following it means, in a few words. */
  note?: string;
}

export interface EventView {
  slug: string;
  href: string;
  text: CampaignEvent;
  kind: string;
  region: string;
  /** Machine-readable start, with its offset. */
  start: string;
  /** The instant from which it belongs to the past. */
  until: string;
  shortDay: string;
  /** `December 2026` */
  month: string;
  /** `Saturday, 12 December 2026, 18:00–19:30`. */
  when: string;
  /** An hour that comes twice that night: which one is meant. */
  whenNote: string;
  where: string;
  isPast: boolean;
  isOff: boolean;
  isSample: boolean;
  /** Empty when the event goes ahead as planned. */
  state: string;
  oldDay: string;
  oldWhen: string;
  /** What is known, in a few words, for lists. */
  brief: string;
  facts: { label: string; value: string }[];
  words: Record<'sample' | 'oldTime' | 'when' | 'where' | 'all' | 'over' | 'add' | 'calendar' | 'calendarText' | 'performances', string>;
  allHref: string;
  /** Added by the query, which may ask for images, other events and files. */
  picture?: PhotoView | undefined;
  /** Calendar files: what shows no title, then what shows it. */
  calendars?: readonly [plain: Link, full: Link];
  /** Questionnaires that are handed out there. */
  questionnaires?: { title: string; links: Omit<Link, 'note'>[] };
  /** Other performances of the same play. */
  performances?: EventView[];
}

/** A dash that no line breaks at. */
const DASH = '\u2060–\u2060';
const isSameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10);

/** When an event belongs to the past: at its end; without a known end when its day is over. */
const toUntil = ({ start, end }: Pick<CampaignEvent, 'start' | 'end'>): Date => toMoment(end ?? toNextDay(start), campaign.timeZone).instant;

function toWhen({ start, end }: CampaignEvent, locale: string): string {
  const calendar = getCalendar(locale);
  const moment = (local: string) => `${formatWeekday(local, calendar)}, ${formatDay(local, calendar)}, ${formatTime(local, calendar)}`;
  if (!end) return moment(start);
  return isSameDay(start, end) ? `${moment(start)}${DASH}${formatTime(end, calendar)}` : `${moment(start)} – ${moment(end)}`;
}

const toFacts = (event: CampaignEvent, locale: string, t: Translate): EventView['facts'] => [
  { label: t('events.admission'), value: { free: t('events.free'), ticket: t('events.ticket'), unknown: t('events.unknown') }[event.admission] },
  { label: t('events.access'), value: { yes: t('events.yes'), no: t('events.no'), unknown: t('events.unknown') }[event.access] },
  { label: t('events.language'), value: toLanguages(event, locale) || t('events.unknown') },
];

const toLanguages = ({ languages }: CampaignEvent, locale: string) => languages.map((tag) => getLanguageName(locale, tag)).join(', ');

const toBrief = (event: CampaignEvent, locale: string, t: Translate): string =>
  [
    t(`kind.${event.kind}` satisfies StringKey),
    { free: t('events.isFree'), ticket: t('events.isTicket'), unknown: '' }[event.admission],
    toLanguages(event, locale),
    { yes: t('events.isAccessible'), no: t('events.isNotAccessible'), unknown: '' }[event.access],
  ]
    .filter(Boolean)
    .join(' · ');

const toWords = (t: Translate): EventView['words'] => ({
  sample: t('tag.sample'),
  oldTime: t('events.oldTime'),
  when: t('events.when'),
  where: t('events.where'),
  all: t('events.all'),
  over: t('events.over'),
  add: t('events.add'),
  calendar: t('events.add'),
  calendarText: t('events.calendarText'),
  performances: t('events.performances'),
});

/** @param now the moment from which past and future are seen */
export function toEventView(event: CampaignEvent, locale: string, t: Translate, now: Date): EventView {
  const calendar = getCalendar(locale);
  const { timeZone } = campaign;
  const region = campaign.regions.find(({ code }) => code === event.region)?.name ?? '';
  const until = toUntil(event);
  const { previousStart: old } = event;
  return {
    slug: event.slug,
    href: toPath('events', locale, event.slug),
    text: event,
    kind: t(`kind.${event.kind}` satisfies StringKey),
    region,
    start: `${event.start}${toOffset(event.start, timeZone)}`,
    until: until.toISOString(),
    shortDay: formatShortDay(event.start, calendar),
    month: formatMonth(event.start, calendar),
    when: toWhen(event, locale),
    whenNote: toMoment(event.start, timeZone).kind === 'twice' ? t('events.twice', { time: formatTime(event.start, calendar) }) : '',
    where: [event.venue, event.town, region].filter((part, i, all) => part && all.indexOf(part) === i).join(', '),
    isPast: until <= now,
    isOff: event.state === 'cancelled',
    isSample: event.sample,
    state: event.state === 'planned' ? '' : t(`event.${event.state}` satisfies StringKey),
    oldDay: old && !isSameDay(old, event.start) ? formatShortDay(old, calendar) : '',
    oldWhen: old ? `${formatWeekday(old, calendar)}, ${formatDay(old, calendar)}, ${formatTime(old, calendar)}` : '',
    brief: toBrief(event, locale, t),
    facts: toFacts(event, locale, t),
    words: toWords(t),
    allHref: toPath('events', locale),
  };
}
