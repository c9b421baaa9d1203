/** Opening hours as a week is read, and as the page's script says "open now". */
import { campaign } from '~/i18n/campaign.ts';
import { getCalendar, getCountryName } from '~/i18n/names.ts';
import type { Translate } from '~/i18n/translate.ts';
import { addDays, formatTime, formatWeekday } from '~/lib/dates.ts';
import { readSchedule } from '~/lib/opening-hours.ts';
import { DAY, type Schedule, type Span } from '~/lib/schedule.ts';

export interface HoursView {
  title: string;
  days: { day: string; hours: string }[];
  /** Whose clock, and what holds on public holidays. */
  notes: string[];
  /** For the script: the schedule, its zone and its words. */
  now: { schedule: Schedule; zone: string; lang: string; days: string[]; words: Record<string, string> };
}

/** A Monday: days of the week are named by their date. */
const MONDAY = '2026-11-30';
const pad = (n: number) => String(n).padStart(2, '0');

const toClock = (minutes: number, locale: string) =>
  minutes % DAY === 0 && minutes > 0
    ? '24:00'
    : formatTime(`${MONDAY}T${pad(Math.floor((minutes % DAY) / 60))}:${pad(minutes % 60)}`, getCalendar(locale));

const toHours = (spans: readonly Span[], locale: string, t: Translate) =>
  spans.length === 0
    ? t('hours.closed')
    : spans.some(([from, to]) => from === 0 && to === DAY)
      ? t('hours.always')
      : spans.map(([from, to]) => `${toClock(from, locale)}–${toClock(to, locale)}`).join(', ');

function toHolidays({ except, unsure }: Schedule, t: Translate): string {
  const days = Object.values(except);
  if (unsure.length) return t('hours.holidaysUnknown');
  if (!days.length) return '';
  return days.every((spans) => !spans.length) ? t('hours.holidaysClosed') : t('hours.holidaysOther');
}

/** @throws HoursError, which `npm run content` tells in plain words before any build */
export function toHoursView(notation: string, today: string, locale: string, t: Translate): HoursView {
  const schedule = readSchedule(notation, { country: campaign.country, today });
  const calendar = getCalendar(locale);
  const days = schedule.week.map((_, i) => formatWeekday(addDays(MONDAY, i), calendar));
  const words = ['open', 'openAlways', 'opens', 'opensToday', 'closedNow', 'holiday'] as const;
  return {
    title: t('hours.title'),
    days: schedule.week.map((spans, i) => ({ day: days[i] as string, hours: toHours(spans, locale, t) })),
    notes: [toHolidays(schedule, t), t('hours.zone', { country: getCountryName(locale, campaign.country) })].filter(Boolean),
    now: {
      schedule,
      zone: campaign.timeZone,
      lang: calendar.lang,
      days,
      words: Object.fromEntries(words.map((key) => [key, t(`hours.${key}`)])),
    },
  };
}
