/** An event as it is read: dates in words, its state, what is not known said to be so. */
import { campaign } from '~/i18n/campaign.ts';
import type { Localized } from '~/i18n/entries.ts';
import { getCalendar, getLanguageName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import { formatDay, formatShortDay, formatTime, formatWeekday } from '~/lib/dates.ts';
import type { PhotoView } from '~/layouts/photos.ts';
import type { Entry } from '~/models/define.ts';
import type { events } from '~/models/events.ts';

export type CampaignEvent = Localized<Entry<typeof events>>;

export interface EventView {
  slug: string;
  href: string;
  text: CampaignEvent;
  kind: string;
  /** Machine-readable start, on the campaign's clock. */
  start: string;
  shortDay: string;
  /** `Saturday, 12 December 2026, 18:00–19:30`. */
  when: string;
  where: string;
  isPast: boolean;
  isOff: boolean;
  isSample: boolean;
  /** Empty when the event goes ahead as planned. */
  state: string;
  oldDay: string;
  oldWhen: string;
  facts: { label: string; value: string }[];
  words: { sample: string; oldTime: string; when: string; where: string; all: string };
  allHref: string;
  /** Added by the query, which may ask for images. */
  picture?: PhotoView | undefined;
}

/** @param now local time on the campaign's clock, `YYYY-MM-DDTHH:mm` */
export function toEventView(event: CampaignEvent, locale: string, t: Translate, now: string): EventView {
  const calendar = getCalendar(locale);
  const region = campaign.regions.find(({ code }) => code === event.region)?.name ?? '';
  const day = (local: string) => `${formatWeekday(local, calendar)}, ${formatDay(local, calendar)}, ${formatTime(local, calendar)}`;
  const sameDay = event.end?.slice(0, 10) === event.start.slice(0, 10);
  const end = event.end ? (sameDay ? `–${formatTime(event.end, calendar)}` : ` – ${day(event.end)}`) : '';
  const yesNo = { yes: t('events.yes'), no: t('events.no'), unknown: t('events.unknown') };
  return {
    slug: event.slug,
    href: toPath('events', locale, event.slug),
    text: event,
    kind: t(`kind.${event.kind}` satisfies StringKey),
    start: event.start,
    shortDay: formatShortDay(event.start, calendar),
    when: `${day(event.start)}${end}`,
    where: [event.venue, event.town, region].filter((part, i, all) => part && all.indexOf(part) === i).join(', '),
    isPast: (event.end ?? event.start) < now,
    isOff: event.state === 'cancelled',
    isSample: event.sample,
    state: event.state === 'planned' ? '' : t(`event.${event.state}` satisfies StringKey),
    oldDay: event.previousStart ? formatShortDay(event.previousStart, calendar) : '',
    oldWhen: event.previousStart ? day(event.previousStart) : '',
    facts: [
      { label: t('events.admission'), value: { free: t('events.free'), ticket: t('events.ticket'), unknown: t('events.unknown') }[event.admission] },
      { label: t('events.access'), value: yesNo[event.access] },
      {
        label: t('events.language'),
        value: event.languages.length ? event.languages.map((tag) => getLanguageName(locale, tag)).join(', ') : t('events.unknown'),
      },
    ],
    words: { sample: t('tag.sample'), oldTime: t('events.oldTime'), when: t('events.when'), where: t('events.where'), all: t('events.all') },
    allHref: toPath('events', locale),
  };
}
