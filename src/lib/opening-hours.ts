/**
 * Reads opening hours in OpenStreetMap's notation. Runs where the site is built, never on a page: the library is large and under the LGPL.
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
import OpeningHours from 'opening_hours';
import { addDays, toWeekday } from './dates.ts';
import { DAY, type Schedule, type Span } from './schedule.ts';

export type HoursFault = 'syntax' | 'unknown' | 'sun' | 'holidays' | 'irregular';

/** Thrown for a notation that cannot become a week; `fault` says why, the message is the library's own. */
export class HoursError extends Error {
  override name = 'HoursError';
  readonly fault: HoursFault;
  constructor(fault: HoursFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export interface HoursPlace {
  /** ISO 3166-1 alpha-2: whose public holidays `PH` means. */
  country: string;
  /** First day of the days that are looked at. */
  today: string;
}

/** How far ahead holidays are worked out: a site is built anew more than once a year. */
const WEEKS = 56;
/** More days than public holidays can explain: seasons, odd weeks. */
const MOST_EXCEPTIONS = 40;
/** Until when an interval that crosses midnight still belongs to the evening before. */
const SMALL_HOURS = 12 * 60;

const pad = (n: number) => String(n).padStart(2, '0');
// The library counts on the clock of the machine it runs on: only the clock's face is read, so that every zone gives the same.
const dayOf = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
const minutesOf = (date: Date) => date.getHours() * 60 + date.getMinutes();
const toDate = (day: string) => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** The library also prints what it throws. */
function quietly<T>(run: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return run();
  } finally {
    console.error = error;
  }
}

type Intervals = ReturnType<InstanceType<typeof OpeningHours>['getOpenIntervals']>;

function toIntervals(notation: string, { country, today }: HoursPlace): Intervals {
  const where = { lat: 0, lon: 0, address: { country_code: country.toLowerCase(), state: '' } };
  try {
    const parsed = new OpeningHours(notation, where, { mode: 0, locale: 'en', tag_key: 'opening_hours', map_value: false, warnings_severity: 4 });
    const [warning] = parsed.getWarnings();
    if (warning) throw new HoursError('syntax', warning);
    return parsed.getOpenIntervals(toDate(today), toDate(addDays(today, WEEKS * 7)));
  } catch (error) {
    if (error instanceof HoursError) throw error;
    throw new HoursError(/holiday/i.test(String(error)) ? 'holidays' : 'syntax', String(error));
  }
}

/** Hours by day. An interval goes to the day on which it begins; one that lasts for days is cut at each midnight. */
function toDays(intervals: Intervals): Map<string, Span[]> {
  const days = new Map<string, Span[]>();
  const add = (day: string, span: Span) => days.set(day, [...(days.get(day) ?? []), span]);
  for (const [start, end] of intervals) {
    let day = dayOf(start);
    let from = minutesOf(start);
    const last = dayOf(end);
    while (day < last) {
      const isNight = addDays(day, 1) === last && minutesOf(end) <= SMALL_HOURS && from >= SMALL_HOURS;
      add(day, [from, isNight ? DAY + minutesOf(end) : DAY]);
      if (isNight) break;
      day = addDays(day, 1);
      from = 0;
    }
    if (day === last && minutesOf(end) > from) add(day, [from, minutesOf(end)]);
  }
  return days;
}

const keyOf = (spans: readonly Span[] = []) => JSON.stringify(spans);

/** What most days of each weekday have. */
function toWeek(days: ReadonlyMap<string, Span[]>, dates: readonly string[]): Span[][] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const seen = new Map<string, number>();
    for (const date of dates) if (toWeekday(date) === weekday) seen.set(keyOf(days.get(date)), (seen.get(keyOf(days.get(date))) ?? 0) + 1);
    const [[usual] = ['[]']] = [...seen].sort(([, a], [, b]) => b - a);
    return JSON.parse(usual) as Span[];
  });
}

const listHolidays = (place: HoursPlace): string[] => {
  try {
    return toIntervals('PH 00:00-24:00', place).map(([start]) => dayOf(start));
  } catch {
    return [];
  }
};

const known = new Map<string, Schedule>();

/**
 * The schedule that a notation means.
 * @throws HoursError when it is not the notation, or cannot be said as a week
 * @example readSchedule('Mo-Fr 08:00-16:00; PH off', { country: 'RO', today: '2026-11-24' }).week[0] // => [[480, 960]]
 */
export function readSchedule(notation: string, place: HoursPlace): Schedule {
  const key = JSON.stringify([notation, place]);
  const before = known.get(key);
  if (before) return before;
  if (/\b(?:sunrise|sunset|dawn|dusk)\b/i.test(notation)) throw new HoursError('sun', notation);
  const intervals = quietly(() => toIntervals(notation, place));
  if (intervals.some(([, , isUnknown]) => isUnknown)) throw new HoursError('unknown', notation);
  const dates = Array.from({ length: WEEKS * 7 }, (_, i) => addDays(place.today, i));
  const days = toDays(intervals);
  const week = toWeek(days, dates);
  const different = dates.filter((date) => keyOf(days.get(date)) !== keyOf(week[toWeekday(date)]));
  if (different.length > MOST_EXCEPTIONS || !intervals.length) throw new HoursError('irregular', notation);
  const isAlways = week.every((spans) => keyOf(spans) === keyOf([[0, DAY]]));
  const unsure = isAlways || /\bPH\b/.test(notation) ? [] : quietly(() => listHolidays(place));
  const schedule: Schedule = {
    week,
    except: Object.fromEntries(different.map((date) => [date, days.get(date) ?? []])),
    unsure,
    until: dates.at(-1) as string,
  };
  known.set(key, schedule);
  return schedule;
}
